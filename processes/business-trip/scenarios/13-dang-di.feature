# language: vi
Tính năng: Trong chuyến đi: hồ sơ là đang đi, người được ủy quyền vắng thì chọn người khác; ai trong đoàn cũng được rà soát
  Điều 11, 26 (stttt); Điều 4 khoản 8, Điều 6 khoản 9 (vptw); mục 2.4.

  Tình huống: Đến giờ đi thì hồ sơ là đang đi, hết chuyến thì chờ báo cáo
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 15/05/2024 đến hết 17/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 17:00 thứ Ba 14/05/2024
    Thì hồ sơ ở trạng thái "Được cử đi"
    Khi đến 08:00 thứ Tư 15/05/2024
    Thì hồ sơ ở trạng thái "Đang đi"
    Khi đến 18:00 thứ Sáu 17/05/2024
    Thì hồ sơ ở trạng thái "Chờ báo cáo"

  Tình huống: Người được ủy quyền vắng giữa chừng thì người ủy quyền chọn người khác
    Biết hôm nay là thứ Hai 24/06/2024
    Khi Nguyễn Hoài An đề nghị đi công tác "Hà Nội" từ 03/07/2024 đến hết 05/07/2024
      | Phạm vi             | cơ quan trung ương |
      | Người được ủy quyền | Trần Thanh Bình    |
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi nhận cấp trên "đồng ý"
    Và văn thư phát hành giấy tờ
    Và Trần Thanh Bình nhận ủy quyền
    Và Nguyễn Hoài An ký giấy ủy quyền
    Và Trần Thanh Bình đã được duyệt nghỉ phép năm ngày 04/07/2024
    Và đến 08:00 thứ Năm 04/07/2024
    Và nói đến chuyến đi của Nguyễn Hoài An
    Thì Nguyễn Hoài An đọc được trong việc "Chọn người khác": "Người được ủy quyền vắng mặt, thôi công tác trong thời gian ủy quyền."
    Khi Nguyễn Hoài An chọn "Trình lại" ở việc "Chọn người khác"
      | Người được ủy quyền | Lê Minh Châu |
    Và Lê Minh Châu nhận ủy quyền
    Và Nguyễn Hoài An ký giấy ủy quyền
    Và Đỗ Mỹ Dung nộp đơn nghỉ việc riêng ngày thứ Ba 09/07/2024
    Thì Lê Minh Châu là người xem xét đơn, thay Nguyễn Hoài An

  @5.8
  Tình huống: Từ chối chuyến đi có người đang được bảo vệ trong đoàn thì cũng chờ ý kiến
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Hồ Thị Lan đề nghị đi công tác "huyện Vạn Ninh" 15/05/2024
      | Thành phần  | Đinh Quang Minh |
      | Trưởng đoàn | Hồ Thị Lan      |
    Và Ngô Bích Hạnh từ chối chuyến đi với ý kiến "Phòng đang thiếu người trực"
    Thì hồ sơ ở trạng thái "Đang xem xét"
    Và Ngô Bích Hạnh nhận thông báo "Hồ sơ cần rà soát"
