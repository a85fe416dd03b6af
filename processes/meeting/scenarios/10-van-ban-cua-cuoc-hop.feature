# language: vi
Tính năng: Văn bản của cuộc họp
  Bảng meeting-rule (D10), cột văn bản sau họp; Điều 12 khoản 1 điểm c, Điều 14 khoản 1 (vptw); Điều 24 (stttt).

  Tình huống: Tổng kết năm ra nghị quyết hội nghị và thông báo kết luận, mỗi văn bản một số
    Biết hôm nay là thứ Hai 02/12/2024
    Khi Vũ Đức Sơn đề nghị họp "Tổng kết năm 2024" lúc 08:00 thứ Sáu 27/12/2024
      | Loại           | tổng kết năm                                              |
      | Phòng          | Phòng họp lãnh đạo                                        |
      | Đơn vị chủ trì | vptw.hc                                                   |
      | Kế hoạch       | Phòng Hành chính chuẩn bị chương trình, các đơn vị báo cáo |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Sáu 27/12/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Thông qua chương trình công tác năm 2025"
    Và Vũ Đức Sơn ký biên bản
    Và Phùng Quốc Việt chọn "Hoàn thành" ở việc "Dự thảo kết luận"
      | Nội dung nghị quyết, báo cáo | Hội nghị thông qua chương trình công tác năm 2025 |
      | Nội dung kết luận            | Các đơn vị triển khai ngay từ tháng 01/2025        |
    Thì Vũ Đức Sơn đọc được trong việc "Duyệt kết luận": "Nghị quyết, Thông báo kết luận"
    Khi Vũ Đức Sơn ký kết luận
    Và văn thư phát hành giấy tờ
    Và văn thư phát hành giấy tờ
    Thì "Nghị quyết" có ghi "hội nghị quyết nghị như sau:"
    Và "Nghị quyết" có ghi "Hội nghị thông qua chương trình công tác năm 2025"
    Và "Thông báo kết luận" có ghi "Các đơn vị triển khai ngay từ tháng 01/2025"
    Và "Nghị quyết" mang số "01-NQ/VPTU"
    Và "Thông báo kết luận" mang số "01-TB/VPTU"
    Và hồ sơ ở trạng thái "Đã kết luận"

  Tình huống: Tập thể lãnh đạo họp thì ra thông báo, hoặc ra quyết định
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Phùng Quốc Việt đề nghị họp "Họp tập thể lãnh đạo" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | họp tập thể lãnh đạo  |
      | Phòng    | Phòng họp lãnh đạo    |
      | Nội dung | Cử cán bộ đi học (k7) |
    Và Vũ Đức Sơn đồng ý họp
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Cử đồng chí Yến đi học"
      | Quyết định | Cử đồng chí Lâm Hải Yến |
    Và Vũ Đức Sơn ký biên bản
    Và Phùng Quốc Việt chọn "Hoàn thành" ở việc "Dự thảo kết luận"
      | Ra văn bản | Quyết định |
    Và Vũ Đức Sơn ký kết luận
    Và văn thư phát hành giấy tờ
    Thì "Quyết định" mang số "01-QĐ/VPTU"
    Và hồ sơ không có "Thông báo kết luận"

  Tình huống: Việc giao cho nhiều đơn vị thì ghi đơn vị phối hợp trong biên bản, kết luận
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Ghi biên bản"
      | Diễn biến từng nội dung | = [{"conclusion": "Khẩn trương lập dự toán"}] |
      | Việc được giao          | = [{"task": "Lập dự toán máy chủ", "lead_unit": "stttt.cntt", "support": ["stttt.bcvt"], "due": "2024-06-10"}] |
    Và Nguyễn Hoài An ký biên bản
    Thì "Biên bản" có ghi "Lập dự toán máy chủ: Phòng Công nghệ thông tin (phối hợp: Phòng Bưu chính"

  Tình huống: Cuộc họp có kế hoạch, tờ trình, chương trình, danh sách dự họp và phiếu giao việc
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Lê Minh Châu đề nghị họp "Chuyên đề hạ tầng số" lúc 08:00 thứ Năm 06/06/2024
      | Loại           | họp chuyên đề                                |
      | Đơn vị chủ trì | stttt.cntt                                   |
      | Kế hoạch       | Khảo sát trước, họp, rút kinh nghiệm sau họp |
      | Dự họp         | Ngô Bích Hạnh, Huỳnh Anh Quân                |
      | Nội dung       | Hạ tầng số (stttt.cntt, decide)              |
    Và Văn phòng lập chương trình họp
    Và Lê Minh Châu duyệt chương trình họp
    Thì "Kế hoạch tổ chức" có ghi "Đơn vị chủ trì chuẩn bị: Phòng Công nghệ thông tin."
    Khi Ngô Bích Hạnh phân công Đinh Quang Minh soạn tài liệu
    Và Đinh Quang Minh soạn tài liệu "Thay máy chủ dùng từ năm 2016" với câu hỏi "Có đầu tư máy chủ mới?"
    Và Ngô Bích Hạnh duyệt tài liệu
    Và Văn phòng nhận tài liệu
    Thì "Tờ trình nội dung 1" có ghi "Có đầu tư máy chủ mới?"
    Và "Tờ trình nội dung 1" có ghi "Ngô Bích Hạnh"
    Khi Văn phòng gửi lịch họp
    Thì "Chương trình họp" có ghi "Phòng Công nghệ thông tin"
    Và "Chương trình họp" có ghi "Có đầu tư máy chủ mới?"
    Khi Huỳnh Anh Quân trả lời dự họp
    Và đến 17:00 thứ Tư 05/06/2024
    Thì "Danh sách dự họp" có ghi "Huỳnh Anh Quân"
    Và "Danh sách dự họp" có ghi "Chưa trả lời"
    Khi đến 08:00 thứ Năm 06/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Đầu tư máy chủ mới"
      | Việc 1: Lập dự toán máy chủ | stttt.cntt, 14/06/2024 |
    Và Lê Minh Châu ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Lê Minh Châu ký kết luận
    Và văn thư phát hành giấy tờ
    Thì "Phiếu giao việc 1" có ghi "Việc: Lập dự toán máy chủ."
    Và "Phiếu giao việc 1" có ghi "Đơn vị chủ trì: Phòng Công nghệ thông tin"
    Và Ngô Bích Hạnh đọc được trong việc "Nhận việc, phân công": "Theo: Chuyên đề hạ tầng số, 08:00 thứ Năm, 06/06/2024, nội dung 1: Hạ tầng số"

  Tình huống: Giao ban tuần nghe kết quả các chuyến công tác: hồ sơ chủ trì nêu ai đã đi từ lần họp trước
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 28/05/2024 đến hết 29/05/2024
    Và nói đến hồ sơ "Giao ban tuần" của Đỗ Mỹ Dung
    Và lúc 18:00 thứ Sáu 31/05/2024
    Thì Nguyễn Phương Thảo đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "Đinh Quang Minh (28/05 – 29/05)"

  Tình huống: Kết luận chưa ký kịp hạn thì các đơn vị làm theo biên bản đã ký
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Khẩn trương lập dự toán"
      | Việc 1: Lập dự toán máy chủ | stttt.cntt, 10/06/2024 |
    Và Nguyễn Hoài An ký biên bản
    Và lúc 17:00 thứ Ba 04/06/2024
    Thì Ngô Bích Hạnh nhận thông báo "Thực hiện theo Biên bản số 01/BB-STTTT: Lập dự toán máy chủ (Phòng Công nghệ thông tin, hạn 10/06/2024)"

  Tình huống: Việc quá hạn của lần họp trước tự vào chương trình họp tập thể lãnh đạo, không phải chọn nhóm việc
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Họp tập thể lãnh đạo" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | họp tập thể lãnh đạo  |
      | Phòng    | Phòng họp lãnh đạo    |
      | Nội dung | Cử cán bộ đi học (k7) |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Cử đồng chí Yến đi học"
      | Quyết định                 | Cử đồng chí Lâm Hải Yến |
      | Việc 1: Làm hồ sơ cử đi học | vptw.hc, 31/05/2024     |
    Và Vũ Đức Sơn ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Vũ Đức Sơn ký kết luận
    Và văn thư phát hành giấy tờ
    Và lúc 08:00 thứ Hai 03/06/2024
    Và Vũ Đức Sơn đề nghị họp "Họp tập thể lãnh đạo lần sau" lúc 08:00 thứ Hai 10/06/2024
      | Loại     | họp tập thể lãnh đạo    |
      | Phòng    | Phòng họp lãnh đạo      |
      | Nội dung | Quy chế quản lý xe (k6) |
    Và Văn phòng lập chương trình họp
    Thì Vũ Đức Sơn đọc được trong việc "Duyệt chương trình, thành phần": "Việc quá hạn của các lần họp trước"
