# language: vi
Tính năng: Công khai kết luận cuộc họp
  Điều 14 khoản 2, 3 (vptw); bảng D25.

  Tình huống: Kết luận về kinh phí được công khai, niêm yết đủ 90 ngày dù ghi ngắn hơn rồi gỡ, ghi sổ
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Phê duyệt quyết toán năm 2023"
    Và Nguyễn Hoài An ký biên bản
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Dự thảo kết luận"
      | Công khai trong cơ quan | Kinh phí |
    Thì Nguyễn Hoài An đọc được trong việc "Duyệt kết luận": "Công khai: Kinh phí"
    Khi Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Thì hồ sơ ở trạng thái "Đã kết luận"
    Khi mở hồ sơ "Công khai: Thông báo kết luận: Giao ban tuần" của quy trình "publication"
    Thì Đinh Quang Minh nhận thông báo "Công khai: Thông báo kết luận: Giao ban tuần"
    Và việc "Niêm yết" của Tạ Kim Oanh có hạn 17:00 17/06/2024
    Khi Tạ Kim Oanh chọn "Hoàn thành" ở việc "Niêm yết"
      | Từ ngày  | 04/06/2024 |
      | Đến ngày | 30/06/2024 |
    Và đến 16:00 thứ Hai 02/09/2024
    Thì hồ sơ ở trạng thái "Đang công khai"
    Khi đến 08:00 thứ Tư 04/09/2024
    Và Tạ Kim Oanh chọn "Hoàn thành" ở việc "Gỡ niêm yết"
      | Ngày gỡ | 04/09/2024 |
    Thì hồ sơ ở trạng thái "Đã gỡ niêm yết"
    Và sổ "CK" có dòng ghi "Niêm yết từ 04/06/2024, gỡ ngày 04/09/2024: Thông báo kết luận: Giao ban tuần"

  Tình huống: Người kiểm tra phần che trả lại thì Văn phòng che lại, kiểm tra lại rồi mới công khai
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Nguyễn Hoài An đề nghị họp "Họp bất thường" lúc 08:00 thứ Hai 03/06/2024
      | Loại     | họp bất thường                |
      | Dự họp   | Trần Thanh Bình, Lê Minh Châu |
      | Nội dung | Công tác cán bộ               |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Cho Đinh Quang Minh thôi việc vì bệnh tim"
    Và Nguyễn Hoài An ký biên bản
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Dự thảo kết luận"
      | Công khai trong cơ quan      | Nhân sự, khen thưởng |
      | Phần phải che khi công khai  | thông tin sức khỏe   |
    Và Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Và mở hồ sơ "Công khai: Thông báo kết luận: Họp bất thường" của quy trình "publication"
    Và Đỗ Mỹ Dung chọn "Trả lại" ở việc "Kiểm tra phần che"
      | Chỗ cần che | Che lý do thôi việc |
    Thì Nguyễn Phương Thảo đọc được trong việc "Che lại": "Chỗ cần che: Che lý do thôi việc"
    Và Hoàng Phương Nam không nhận thông báo nào
    Khi Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Che lại"
      | Nội dung công khai | Cho Đinh Quang Minh thôi việc |
    Và Đỗ Mỹ Dung chọn "Xác nhận" ở việc "Kiểm tra phần che"
    Thì Hoàng Phương Nam nhận thông báo "Văn bản 01/TB-STTTT. Cho Đinh Quang Minh thôi việc"
    Và việc "Phổ biến trong đơn vị" của Ngô Bích Hạnh có hạn 17:00 10/06/2024

  Tình huống: Kết luận không thuộc danh mục công khai thì chỉ người dự họp nhận
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Các đơn vị báo cáo đúng hạn"
    Và Nguyễn Hoài An ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Thì hồ sơ ở trạng thái "Đã kết luận"
    Và Hoàng Phương Nam không nhận thông báo nào

  Tình huống: Tổng kết năm trình bày danh mục những việc đã công khai trong năm
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Giao ban tháng 5" lúc 08:00 thứ Hai 27/05/2024
      | Loại  | giao ban lãnh đạo  |
      | Phòng | Phòng họp lãnh đạo |
      | Nội dung | Quyết toán kinh phí năm 2023 |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Phê duyệt quyết toán năm 2023"
    Và Vũ Đức Sơn ký biên bản
    Và Phùng Quốc Việt chọn "Hoàn thành" ở việc "Dự thảo kết luận"
      | Công khai trong cơ quan | Kinh phí |
    Và Vũ Đức Sơn ký kết luận
    Và văn thư phát hành giấy tờ
    Và đến 08:00 thứ Hai 02/12/2024
    Và Vũ Đức Sơn đề nghị họp "Tổng kết năm 2024" lúc 08:00 thứ Sáu 27/12/2024
      | Loại           | tổng kết năm                                              |
      | Phòng          | Phòng họp lãnh đạo                                        |
      | Đơn vị chủ trì | vptw.hc                                                   |
      | Kế hoạch       | Phòng Hành chính chuẩn bị chương trình, các đơn vị báo cáo |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 18:00 thứ Năm 26/12/2024
    Thì Phùng Quốc Việt đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "Đã công khai trong năm: Thông báo kết luận: Giao ban tháng 5 (27/05/2024)"
    Khi lúc 08:00 thứ Sáu 27/12/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Thông qua chương trình công tác năm 2025"
    Và Vũ Đức Sơn ký biên bản
    Thì "Biên bản" có ghi "Những việc đã công khai trong năm:"
    Và "Biên bản" có ghi "- Thông báo kết luận: Giao ban tháng 5 (27/05/2024);"
