# language: vi
Tính năng: Từ chối, gọi về người đang được giữ an toàn vị trí công tác thì chờ rà soát; người đã cử đi gọi về
  Luật Tố cáo Điều 47 đến 58; bảng denouncer-protection dòng 3; mục X2, X3.

  @5.8
  Tình huống: Từ chối chuyến đi của người đang được bảo vệ thì chờ ý kiến, người duyệt không biết vì sao
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" 15/05/2024
    Và Ngô Bích Hạnh từ chối chuyến đi với ý kiến "Phòng đang thiếu người trực"
    Thì hồ sơ ở trạng thái "Đang xem xét"
    Và Ngô Bích Hạnh nhận thông báo "Hồ sơ cần rà soát"
    Và Nguyễn Hoài An đọc được trong việc "Chờ ý kiến người có thẩm quyền": "Phòng đang thiếu người trực"
    Và không nơi nào trong hồ sơ này Ngô Bích Hạnh đọc được "tố cáo"
    Khi Nguyễn Hoài An chọn "Dừng" ở việc "Chờ ý kiến người có thẩm quyền"
      | Lý do | Phòng còn đủ người trong ngày đó |
    Thì Ngô Bích Hạnh đọc được trong việc "Xem xét, quyết định": "Hồ sơ cần rà soát, chưa từ chối được: Phòng còn đủ người trong ngày đó"

  @5.8
  Tình huống: Gọi người đang được bảo vệ từ chuyến đi về thì chờ ý kiến
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 15/05/2024 đến hết 17/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 08:00 thứ Năm 16/05/2024
    Và Lê Minh Châu thu hồi quyết định vì "Về họp kiểm điểm chuyên môn của phòng"
    Thì Lê Minh Châu nhận thông báo "Hồ sơ cần rà soát"
    Và Đinh Quang Minh không nhận thông báo "Gọi về"
    Khi Nguyễn Hoài An chọn "Dừng" ở việc "Chờ ý kiến người có thẩm quyền"
      | Lý do | Buổi kiểm điểm để sau khi về |
    Thì Lê Minh Châu nhận thông báo "Chưa gọi về được"
    Và Đinh Quang Minh nhận việc "Theo dõi chuyến đi"

  Tình huống: Người đã cử đi gọi về giữa chuyến thì ngày về, hạn báo cáo đổi theo
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 27/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 08:00 thứ Năm 23/05/2024
    Và Ngô Bích Hạnh thử thu hồi quyết định vì "Phòng cần người trực đêm"
    Và Lê Minh Châu thu hồi quyết định vì "Sự cố trung tâm dữ liệu đêm 22/05"
    Thì Đinh Quang Minh nhận thông báo "Gọi về: huyện Vạn Ninh"
    Khi đến 17:00 thứ Năm 23/05/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Đinh Quang Minh có hạn 08:00 27/05/2024

  Tình huống: Người đã cử đi thu hồi trước giờ đi thì chuyến đi hủy, giấy tờ thu hồi
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và Lê Minh Châu thu hồi quyết định vì "Nơi đến báo hoãn làm việc"
    Thì hồ sơ ở trạng thái "Đã hủy chuyến đi"
    Và "Công lệnh" số "01/CL-STTTT" đã thu hồi
    Và Đinh Quang Minh nhận thông báo "Nơi đến báo hoãn làm việc"
