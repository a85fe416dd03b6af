# language: vi
Tính năng: Hội nghị sơ kết của vptw, họp liên tịch
  Điều 12 khoản 2, Điều 13 khoản 2 (vptw); Điều 17 khoản 2 (stttt).

  @3.14.8
  Tình huống: Hội nghị sơ kết: đơn vị nộp báo cáo trước 20/6; chậm thì nhắc, báo lãnh đạo phụ trách, hội nghị vẫn họp
    Biết hôm nay là thứ Hai 10/06/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Khi lúc 08:00 thứ Hai 10/06/2024
    Và nói đến hồ sơ "Hội nghị sơ kết sáu tháng" của Phùng Quốc Việt
    Và Vũ Đức Sơn xác nhận họp định kỳ
      | Nơi khác | Hội trường Tỉnh ủy |
    Và máy chuyển thông điệp
    Và Văn phòng lập chương trình họp
      | Nội dung 1 | Báo cáo sơ kết 6 tháng (vptw.hc, discuss) |
      | Kế hoạch   | Phòng Hành chính chuẩn bị nội dung, các đơn vị nộp báo cáo trước 20/6 |
    Và Vũ Đức Sơn duyệt chương trình họp
    Khi lúc 08:00 thứ Hai 17/06/2024
    Thì Thái Ngọc Anh nhận thông báo "Sắp đến hạn: Báo cáo 6 tháng 2024"
    Khi lúc 08:30 thứ Ba 18/06/2024
    Và mọi đơn vị gửi báo cáo, trừ Thái Ngọc Anh
    Và lúc 08:00 thứ Sáu 21/06/2024
    Thì Mai Thu Uyên nhận thông báo "Quá hạn báo cáo: Phòng Quản trị"
    Khi nói đến hồ sơ "Hội nghị sơ kết sáu tháng" của Phùng Quốc Việt
    Và Phùng Quốc Việt phân công Đỗ Huyền Trang soạn tài liệu
    Thì Đỗ Huyền Trang đọc được trong việc: "Phòng Quản trị: chưa có"
    Và Đỗ Huyền Trang đọc được trong việc: "Phòng Nội chính – Tiếp dân: đã có"
    Khi Đỗ Huyền Trang soạn tài liệu "Báo cáo sơ kết, thiếu Phòng Quản trị" với câu hỏi "Chương trình 6 tháng cuối năm?"
    Và Phùng Quốc Việt duyệt tài liệu
    Và Văn phòng nhận tài liệu
    Và lúc 09:00 thứ Hai 24/06/2024
    Và nói đến hồ sơ "Báo cáo 6 tháng 2024: Phòng Quản trị" của Phùng Quốc Việt
    Và Thái Ngọc Anh chọn "Hoàn thành" ở việc "Gửi báo cáo"
      | Kết quả | Bảo đảm hậu cần 6 tháng đầu năm |
    Và Mai Thu Uyên chọn "Phê duyệt" ở việc "Xem báo cáo của đơn vị"
    Thì hồ sơ ở trạng thái "Đã nhận báo cáo"
    Khi nói đến hồ sơ "Hội nghị sơ kết sáu tháng" của Phùng Quốc Việt
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Sáu 05/07/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Thì việc "Ghi biên bản" của Phùng Quốc Việt có hạn 17:00 08/07/2024

  @3.14.10
  Tình huống: Chi ủy đề nghị họp liên tịch đột xuất: Giám đốc trả lời trong ba ngày làm việc; mỗi bên một người ký
    Biết hôm nay là thứ Ba 07/05/2024
    Khi Trần Thanh Bình đề nghị họp "Họp liên tịch đột xuất" lúc 08:00 thứ Ba 21/05/2024
      | Loại     | họp liên tịch   |
      | Nội dung | Công tác cán bộ |
    Thì việc "Đồng ý họp?" của Nguyễn Hoài An có hạn 17:00 10/05/2024
    Khi Nguyễn Hoài An đồng ý họp
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 08:00 thứ Ba 21/05/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Thống nhất biện pháp phối hợp"
    Và Trần Thanh Bình ký biên bản
    Thì hồ sơ không có "Biên bản"
    Và Trần Thanh Bình không có việc "Ký biên bản"
    Khi Nguyễn Hoài An ký biên bản
    Thì "Biên bản" có ghi "Nguyễn Hoài An"
    Và "Biên bản" có ghi "Trần Thanh Bình"

  Tình huống: Một người không ký cho cả hai bên: Phó Giám đốc kiêm Bí thư chủ trì thay Giám đốc thì Phó Bí thư ký cho Chi ủy
    Biết hôm nay là thứ Hai 06/05/2024
    Khi Ngô Bích Hạnh đề nghị họp "Họp liên tịch đột xuất" lúc 08:00 thứ Ba 21/05/2024
      | Loại     | họp liên tịch    |
      | Chủ trì  | Trần Thanh Bình  |
      | Nội dung | Công tác cán bộ  |
    Và Nguyễn Hoài An đồng ý họp
    Và Văn phòng lập chương trình họp
    Và Trần Thanh Bình duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 08:00 thứ Ba 21/05/2024
    Và Nguyễn Phương Thảo điểm danh, vắng "Nguyễn Hoài An"
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Thống nhất biện pháp phối hợp"
    Và Trần Thanh Bình ký biên bản
    Thì hồ sơ không có "Biên bản"
    Khi Ngô Bích Hạnh ký biên bản
    Thì "Biên bản" có ghi "Ngô Bích Hạnh"

  @3.14.3
  Tình huống: Giao ban tháng 03/6: hạn tài liệu 17:00 30/5; chưa có thì chủ trì chọn, trình tại họp thì ghi rõ nội dung
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tháng 6" lúc 08:00 thứ Hai 03/06/2024
      | Loại     | giao ban tháng                              |
      | Phòng    | Phòng họp tầng 1                            |
      | Nội dung | Kế hoạch chuyển đổi số (stttt.cntt, decide) |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Thì việc "Phân công soạn tài liệu" của Ngô Bích Hạnh có hạn 17:00 30/05/2024
    Khi lúc 17:00 thứ Năm 30/05/2024
    Thì Nguyễn Hoài An nhận việc "Nội dung chưa có tài liệu: quyết định"
    Khi Nguyễn Hoài An cho trình nội dung tại cuộc họp
    Và Văn phòng gửi lịch họp
    Và lúc 18:00 thứ Sáu 31/05/2024
    Thì Nguyễn Phương Thảo đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "Thiếu tài liệu: Kế hoạch chuyển đổi số"

  @3.14.5
  Tình huống: Giao ban gộp 03/6: biên bản 04/6, kết luận 05/6, ba việc; việc hạn 10/6 chưa xong vào danh sách đỏ của giao ban tuần 17/6 và báo lãnh đạo phụ trách
    Biết hôm nay là thứ Sáu 17/05/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Khi lúc 08:00 thứ Hai 20/05/2024
    Và Phan Văn Em nhận cuộc họp theo lịch "Giao ban tuần", ngày 03/06/2024
    Và Phan Văn Em xác nhận họp định kỳ
      | Phòng | Hội trường |
    Và Văn phòng lập chương trình họp
    Thì Nguyễn Hoài An đọc được trong việc: "Phần 1. Giao ban tuần: Kết quả các chuyến công tác từ lần họp trước; Phần 2. Giao ban tháng: Kết quả tháng trước, kế hoạch tháng này của các đơn vị"
    Khi Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Thì "Chương trình họp" có ghi "Phần 2. Giao ban tháng"
    Khi Ngô Bích Hạnh chọn "Xin vắng" ở việc "Trả lời giấy mời"
      | Chỉ vắng phần    | Giao ban tháng          |
      | Loại lý do vắng  | Trùng cuộc họp khác     |
      | Lý do vắng       | Họp tổ thẩm định dự án  |
    Thì Nguyễn Hoài An đọc được trong việc "Cho vắng họp?": "Chỉ vắng phần: Giao ban tháng"
    Khi Nguyễn Hoài An cho vắng họp
    Và lúc 17:00 thứ Sáu 31/05/2024
    Thì Nguyễn Phương Thảo đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "Ngô Bích Hạnh (vắng phần Giao ban tháng)"
    Khi lúc 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Thì việc "Ghi biên bản" của Nguyễn Phương Thảo có hạn 17:00 04/06/2024
    Khi Nguyễn Phương Thảo ghi biên bản với kết luận "Khẩn trương lập dự toán"
      | Việc 1: Lập dự toán máy chủ | stttt.cntt, 10/06/2024   |
      | Việc 2: Rà soát cáp quang   | stttt.bcvt, 28/06/2024   |
      | Việc 3: Kiểm tra báo chí    | stttt.ttbcxb, 28/06/2024 |
    Và Nguyễn Hoài An ký biên bản
    Thì "Biên bản" có ghi "Giao ban tuần: có mặt"
    Và "Biên bản" có ghi "Giao ban tháng: có mặt"
    Và "Biên bản" có ghi "; vắng: Ngô Bích Hạnh."
    Và "Biên bản" có ghi "Phần 2. Giao ban tháng"
    Và việc "Dự thảo kết luận" của Nguyễn Phương Thảo có hạn 17:00 05/06/2024
    Khi Văn phòng dự thảo kết luận
    Và Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Và Ngô Bích Hạnh chọn "Nhận việc" ở việc "Nhận việc, phân công"
    Và đến 17:00 thứ Tư 12/06/2024
    Thì Lê Minh Châu nhận thông báo "Quá hạn: Thực hiện, báo cáo"
    Và sổ "vi-pham" có dòng ghi "Việc quá hạn: Lập dự toán máy chủ, Ngô Bích Hạnh (Phòng Công nghệ thông tin), hạn 10/06/2024"
    Khi nói đến hồ sơ "Giao ban tuần lãnh đạo Sở với các đơn vị, 08:00 thứ Hai, 17/06/2024" của Đỗ Mỹ Dung
    Và Nguyễn Hoài An xác nhận họp định kỳ
      | Phòng | Hội trường |
    Và Văn phòng lập chương trình họp
    Thì Nguyễn Hoài An đọc được trong việc: "Lập dự toán máy chủ (Phòng Công nghệ thông tin, hạn 10/06/2024)"
    Khi Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Thì Ngô Bích Hạnh nhận thông báo "Báo cáo tiến độ trước Giao ban tuần"
    Và Trương Lệ Thủy nhận thông báo "Kiểm tra báo chí (hạn 28/06/2024)"
    Khi nói đến hồ sơ "Giao ban tuần lãnh đạo Sở với các đơn vị, 08:00 thứ Hai, 03/06/2024" của Đỗ Mỹ Dung
    Và Ngô Bích Hạnh chọn "Báo cáo tiến độ" ở việc "Thực hiện, báo cáo"
      | Tiến độ          | 60                       |
      | Nội dung báo cáo | Còn chờ báo giá thứ ba |
    Và nói đến hồ sơ "Giao ban tuần lãnh đạo Sở với các đơn vị, 08:00 thứ Hai, 17/06/2024" của Đỗ Mỹ Dung
    Và lúc 17:00 thứ Sáu 14/06/2024
    Thì Nguyễn Phương Thảo đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "Lập dự toán máy chủ (Phòng Công nghệ thông tin, hạn 10/06/2024, quá hạn): 60 %, Còn chờ báo giá thứ ba"
