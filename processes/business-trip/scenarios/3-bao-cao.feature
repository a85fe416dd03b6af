# language: vi
Tính năng: Báo cáo kết quả chuyến đi
  Điều 26 khoản 1 của quy chế; bảng trip-report-due.

  Bối cảnh:
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ

  Tình huống: Chưa đi xong thì chưa báo cáo được
    Khi đến 16:00 thứ Năm 23/05/2024
    Thì Đinh Quang Minh không có việc "Báo cáo kết quả chuyến đi"

  @T3
  Tình huống: Báo cáo bằng văn bản, yêu cầu bổ sung rồi nhận
    Khi đến 17:00 thứ Năm 23/05/2024
    Và Đinh Quang Minh thử chọn "Hoàn thành" ở việc "Báo cáo kết quả chuyến đi"
      | report_form | e_office |
    Thì không được, vì "Ghi kết quả từng nội dung của chương trình làm việc"
    Khi Đinh Quang Minh báo cáo kết quả "Đã kiểm tra hạ tầng số của huyện, còn hai điểm chưa đạt"
    Thì "Báo cáo kết quả chuyến công tác" có ghi "1. Kết quả theo chương trình làm việc:"
    Và "Báo cáo kết quả chuyến công tác" có ghi "- Sáng làm việc, chiều kiểm tra thực tế: Đã kiểm tra hạ tầng số của huyện, còn hai điểm chưa đạt;"
    Và Lê Minh Châu đọc được trong việc "Đọc báo cáo": "Kết quả theo chương trình: Sáng làm việc, chiều kiểm tra thực tế – Đã kiểm tra hạ tầng số của huyện, còn hai điểm chưa đạt"
    Khi Lê Minh Châu yêu cầu bổ sung báo cáo "nêu rõ hai điểm chưa đạt"
    Và Đinh Quang Minh báo cáo kết quả "Hai điểm chưa đạt: cáp quang xã và phòng máy chủ"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Thì hồ sơ ở trạng thái "Đã hoàn thành"
    Và hồ sơ kết thúc

  @2.13.9
  Tình huống: Báo cáo miệng không được ghi nhận thì quá hạn và không được đi chuyến mới
    Khi đến 17:00 thứ Năm 23/05/2024
    Và Đinh Quang Minh chọn báo cáo miệng
    Thì việc "Ghi nhận đã báo cáo tại họp" của Phan Văn Em có hạn 10:00 27/05/2024
    Khi đến 10:00 thứ Hai 27/05/2024
    Thì Ngô Bích Hạnh nhận thông báo "Quá hạn: Ghi nhận đã báo cáo tại họp"
    Và Lê Minh Châu nhận thông báo "Quá hạn: Ghi nhận đã báo cáo tại họp"
    Khi đến 08:00 thứ Sáu 31/05/2024
    Và Đinh Quang Minh thử đề nghị đi công tác "huyện Cam Lâm" 05/06/2024
    Thì không đề nghị được, vì "Còn báo cáo chuyến đi trước quá hạn"
    Khi Văn phòng ghi nhận đã báo cáo tại họp "Ông Minh báo cáo kết quả kiểm tra"
    Và Lê Minh Châu nhận báo cáo
    Và Đinh Quang Minh đề nghị đi công tác "huyện Cam Lâm" 05/06/2024
    Thì Ngô Bích Hạnh là người xem xét chuyến đi

  Tình huống: Việc gấp báo ngay, báo cáo đầy đủ sau một ngày làm việc
    Khi đến 10:00 thứ Tư 22/05/2024
    Và Đinh Quang Minh báo việc gấp "Phát hiện sự cố lộ dữ liệu tại huyện"
    Thì Lê Minh Châu nhận thông báo "Việc cần xử lý ngay"
    Khi đến 17:00 thứ Năm 23/05/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Đinh Quang Minh có hạn 17:00 24/05/2024

  @2.13.2
  Tình huống: Về đúng ngày họp lúc 16:00 thì báo cáo ở buổi họp tuần sau
    Khi Hồ Thị Lan thử đề nghị đi công tác "huyện Ninh Hòa" 27/05/2024
      | Buổi về | sáng  |
      | Giờ về  | 16:00 |
    Thì không đề nghị được, vì "Giờ về không thuộc buổi về đã chọn"
    Khi Hồ Thị Lan đề nghị đi công tác "huyện Ninh Hòa" 27/05/2024
      | Giờ đi | 07:30 |
      | Giờ về | 16:00 |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì "Công lệnh" có ghi "đi 07:30, về 16:00"
    Khi đến 15:45 thứ Hai 27/05/2024
    Thì Hồ Thị Lan không có việc "Báo cáo kết quả chuyến đi"
    Khi đến 16:00 thứ Hai 27/05/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Hồ Thị Lan có hạn 08:00 03/06/2024

  Tình huống: Buổi họp tuần không tổ chức thì báo cáo ở buổi họp tuần sau đó
    Biết lịch tự khởi tạo hồ sơ đang chạy
    Khi Hồ Thị Lan đề nghị đi công tác "huyện Ninh Hòa" 27/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 08:00 thứ Ba 21/05/2024
    Và Phan Văn Em nhận cuộc họp theo lịch "Giao ban tuần", ngày 03/06/2024
    Và Phan Văn Em không họp kỳ này vì "Lãnh đạo Sở dự kỳ họp Hội đồng nhân dân"
    Thì hồ sơ ở trạng thái "Không họp kỳ này"
    Khi nói đến chuyến đi của Hồ Thị Lan
    Và đến 17:00 thứ Hai 27/05/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Hồ Thị Lan có hạn 08:00 10/06/2024
