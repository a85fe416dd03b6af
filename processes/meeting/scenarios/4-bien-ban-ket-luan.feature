# language: vi
Tính năng: Họp, biên bản, kết luận
  Điều 24 khoản 4; Điều 8 khoản 2 (vptw).

  Tình huống: Biên bản, kết luận có số, đúng hạn
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 17:00 thứ Sáu 31/05/2024
    Và Văn phòng chuẩn bị xong phòng họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, vắng "Võ Trường Giang"
    Thì việc "Ghi biên bản" của Nguyễn Phương Thảo có hạn 17:00 04/06/2024
    Và Nguyễn Hoài An nhận thông báo "Vắng họp không phép: Giao ban tuần"
    Và Nguyễn Hoài An không nhận thông báo "Quá hạn: Dời hoặc hủy cuộc họp (nếu cần)"
    Khi Nguyễn Phương Thảo ghi biên bản với kết luận "Các đơn vị báo cáo đúng hạn"
    Và Nguyễn Hoài An trả lại biên bản vì "Ghi rõ hạn báo cáo"
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Các đơn vị báo cáo trước ngày 25"
      | Biểu quyết | 8/1/0 |
    Và Nguyễn Hoài An ký biên bản
    Thì "Biên bản" có ghi "Biểu quyết: 8 tán thành, 1 không tán thành, 0 không có ý kiến."
    Và "Biên bản" mang số "01/BB-STTTT"
    Khi Văn phòng dự thảo kết luận
    Và Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Thì có "Thông báo kết luận", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và "Thông báo kết luận" mang số "01/TB-STTTT"
    Và Huỳnh Anh Quân nhận thông báo "Thông báo kết luận số 01/TB-STTTT"
    Và hồ sơ ở trạng thái "Đã kết luận"

  @3.14.6
  Tình huống: Không đủ số người thì Chánh Văn phòng chuyển lấy ý kiến bằng văn bản
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Họp tập thể lãnh đạo" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | họp tập thể lãnh đạo               |
      | Phòng    | Phòng họp lãnh đạo                 |
      | Nội dung | Cử cán bộ đi học (k7)              |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và Dương Minh Tâm xin vắng họp vì "Theo đoàn của Thường trực"
    Và Vũ Đức Sơn cho vắng họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, vắng "Dương Minh Tâm, Mai Thu Uyên"
    Thì Vũ Đức Sơn nhận việc "Không đủ số người: quyết định"
    Khi Vũ Đức Sơn chuyển lấy ý kiến bằng văn bản
    Thì hồ sơ ở trạng thái "Chuyển lấy ý kiến bằng văn bản"
    Khi mở hồ sơ "Lấy ý kiến: Họp tập thể lãnh đạo" của quy trình "written-consultation"
    Thì Vũ Đức Sơn nhận việc "Hoàn thiện hồ sơ"

  @3.14.7
  Tình huống: Ý kiến khác nhau thì ghi đủ, quyết định của Chánh Văn phòng ghi riêng
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Họp tập thể lãnh đạo" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | họp tập thể lãnh đạo               |
      | Phòng    | Phòng họp lãnh đạo                 |
      | Nội dung | Cử cán bộ đi học (k7)              |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Cử đồng chí Yến đi học"
      | Ý kiến của Dương Minh Tâm | nên cử Yến             |
      | Ý kiến của Mai Thu Uyên   | nên cử năm sau         |
      | Quyết định                | Cử đồng chí Lâm Hải Yến |
    Thì Vũ Đức Sơn đọc được trong việc "Ký biên bản": "Quyết định của Chánh Văn phòng: Cử đồng chí Lâm Hải Yến"
    Và Vũ Đức Sơn đọc được trong việc "Ký biên bản": "Dương Minh Tâm: nên cử Yến; Mai Thu Uyên: nên cử năm sau"
    Khi Vũ Đức Sơn ký biên bản
    Thì "Biên bản" có ghi "- Mai Thu Uyên: nên cử năm sau"
    Và "Biên bản" mang số "01-BB/VPTU"

  Tình huống: Họp liên tịch thì hai người đồng chủ trì cùng ký, mỗi người một bên
    Biết hôm nay là thứ Hai 06/05/2024
    Khi Trần Thanh Bình đề nghị họp "Họp liên tịch đột xuất" lúc 08:00 thứ Hai 20/05/2024
      | Loại     | họp liên tịch      |
      | Nội dung | Công tác cán bộ    |
    Thì việc "Đồng ý họp?" của Nguyễn Hoài An có hạn 17:00 09/05/2024
    Khi Nguyễn Hoài An đồng ý họp
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 20/05/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Thống nhất biện pháp phối hợp"
    Và Nguyễn Hoài An ký biên bản
    Và Trần Thanh Bình ký biên bản
    Thì "Biên bản" mang số "01/BB-STTTT"
    Và hồ sơ ở trạng thái "Đã có biên bản"

  @3.14.12
  Tình huống: Chào cờ không lập biên bản, vắng không phép vào sổ theo dõi
    Biết hôm nay là thứ Hai 22/04/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Chào cờ tháng 5" lúc 07:00 thứ Năm 02/05/2024
      | Loại    | chào cờ    |
      | Số phút | 30         |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 07:00 thứ Năm 02/05/2024
    Và Nguyễn Phương Thảo điểm danh, vắng "Đinh Quang Minh, Hồ Thị Lan, Nguyễn Tường Vy"
    Thì sổ "vi-pham" có dòng ghi "Vắng không phép: Đinh Quang Minh"
    Và hồ sơ ở trạng thái "Đã họp"
    Và hồ sơ không có "Biên bản"

  Tình huống: Người có hai chức danh được tính một lần
    Biết hôm nay là thứ Hai 25/03/2024
    Khi Kiều Gia Bảo đề nghị họp "Giao ban quý II" lúc 08:00 thứ Sáu 05/04/2024
      | Loại     | giao ban quý |
      | Phòng    | Hội trường   |
    Và Văn phòng lập chương trình họp
    Và Kiều Gia Bảo duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Thì danh sách mời có Đặng Hữu Cường một lần

  Tình huống: Họp mật thì nội dung không ghi trên hệ thống
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Nguyễn Hoài An đề nghị họp "Họp bất thường" lúc 08:00 thứ Sáu 31/05/2024
      | Loại       | họp bất thường               |
      | Dự họp     | Trần Thanh Bình, Lê Minh Châu |
      | Nội dung   | Nội dung mật                 |
      | Mức độ mật | mật                          |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Sáu 31/05/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận ""
      | Số bản mật | 01, 02, 03 |
    Và Nguyễn Hoài An ký biên bản
    Thì hồ sơ ở trạng thái "Đã có biên bản"
    Và hồ sơ không có "Thông báo kết luận"

  Tình huống: Việc được giao quá hạn thì thành nội dung của lần họp sau cùng loại
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
      | Việc 2: Rà soát cáp quang   | stttt.bcvt, 14/06/2024 |
    Và Nguyễn Hoài An ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Thì hồ sơ ở trạng thái "Đang theo dõi việc được giao"
    Và Ngô Bích Hạnh nhận việc "Nhận việc, phân công"
    Khi đến 09:00 thứ Ba 11/06/2024
    Và Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 17/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Thì Nguyễn Hoài An đọc được trong việc: "Việc quá hạn của các lần họp trước"
    Và Nguyễn Hoài An đọc được trong việc: "Lập dự toán máy chủ (Phòng Công nghệ thông tin, hạn 10/06/2024)"
    Và Nguyễn Hoài An không đọc thấy trong việc: "Rà soát cáp quang (Phòng"

  Tình huống: Không đủ số người thì có thể chỉ họp để thông báo, không kết luận
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại     | giao ban tuần |
      | Kinh phí | 2.000.000     |
    Và Văn phòng lập chương trình họp
    Và Cao Thúy Nga cho ý kiến về kinh phí "Trong dự toán"
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, vắng "Võ Trường Giang, Trương Lệ Thủy, Huỳnh Anh Quân, Lý Hữu Phúc"
    Và Nguyễn Hoài An chỉ họp để thông báo
    Và Nguyễn Phương Thảo ghi biên bản với kết luận ""
    Và Nguyễn Hoài An ký biên bản
    Thì hồ sơ ở trạng thái "Đã có biên bản"

  Tình huống: Họp Ban Giám đốc thì thành viên góp ý trước khi biên bản được ký; ai không trả lời trong một ngày làm việc thì không góp ý
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Nguyễn Hoài An đề nghị họp "Họp Ban Giám đốc tháng 5" lúc 14:00 thứ Năm 30/05/2024
      | Loại     | họp Ban Giám đốc       |
      | Phòng    | Phòng họp Ban Giám đốc |
      | Nội dung | Công tác tháng 6       |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 14:00 thứ Năm 30/05/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Tập trung chuyển đổi số"
    Thì Nguyễn Hoài An không có việc "Ký biên bản"
    Và Trần Thanh Bình đọc được trong việc "Góp ý biên bản trước khi ký": "kết luận: Tập trung chuyển đổi số"
    Khi Trần Thanh Bình chọn "Gửi ý kiến về biên bản" ở việc "Góp ý biên bản trước khi ký"
      | Chỗ ghi chưa đúng, đề nghị sửa | Tôi đề nghị bổ sung việc bưu chính |
    Và đến 17:30 thứ Sáu 31/05/2024
    Thì Lê Minh Châu không có việc "Góp ý biên bản trước khi ký"
    Và Nguyễn Hoài An đọc được trong việc "Ký biên bản": "Ý kiến của thành viên: Trần Thanh Bình: Tôi đề nghị bổ sung việc bưu chính"
    Khi Nguyễn Hoài An ký biên bản
    Thì "Biên bản" có ghi "Ý kiến của thành viên Trần Thanh Bình: Tôi đề nghị bổ sung việc bưu chính"
