# language: vi
Tính năng: Bỏ phiếu, người chủ trì có liên quan, phát biểu thay tổ chức
  Điều 2 khoản 7, Điều 18 khoản 2 (vptw); mục II.b4 (dang); phiếu kín chỉ giữ tổng số.

  Tình huống: Phiếu kín chỉ giữ tổng số, biên bản ghi đúng kết quả kiểm phiếu; phiếu gửi sau khi đóng không được nhận
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Họp tập thể lãnh đạo" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | họp tập thể lãnh đạo                        |
      | Phòng    | Phòng họp lãnh đạo                          |
      | Nội dung | Cử đồng chí Yến đi học (k7, phiếu kín)       |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Văn phòng mở bỏ phiếu
      | Tổ kiểm phiếu | Phùng Quốc Việt, Lâm Hải Yến |
    Và Vũ Đức Sơn bỏ phiếu "tán thành"
    Và Dương Minh Tâm bỏ phiếu "không tán thành"
    Và Văn phòng đóng bỏ phiếu khi Mai Thu Uyên chưa bỏ phiếu thì phiếu gửi sau không được nhận
    Và Phùng Quốc Việt ghi biên bản với kết luận "Cử đồng chí Yến đi học"
      | Quyết định | Cử đồng chí Lâm Hải Yến |
    Thì Vũ Đức Sơn đọc được trong việc "Ký biên bản": "1 tán thành, 1 không tán thành, 0 phiếu trắng"
    Khi Vũ Đức Sơn ký biên bản
    Thì "Biên bản" có ghi "Phiếu kín, biên bản kiểm phiếu 01-BBKP/VPTU (tổ kiểm phiếu: Phùng Quốc Việt, Lâm Hải Yến): 1 tán thành, 1 không tán thành, 0 phiếu trắng"

  Tình huống: Nội dung liên quan đến người chủ trì thì lãnh đạo khác chủ trì nội dung đó, cùng ký biên bản; người liên quan không bỏ phiếu
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Họp tập thể lãnh đạo" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | họp tập thể lãnh đạo                                                   |
      | Phòng    | Phòng họp lãnh đạo                                                     |
      | Nội dung | Tự phê bình của Chánh Văn phòng (k7, bỏ phiếu, liên quan Vũ Đức Sơn)    |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Văn phòng mở bỏ phiếu
    Thì Vũ Đức Sơn không có phiếu
    Khi Dương Minh Tâm bỏ phiếu "tán thành"
    Và Mai Thu Uyên bỏ phiếu "tán thành"
    Và Văn phòng đóng bỏ phiếu, ký kết quả
    Và Phùng Quốc Việt ghi biên bản với kết luận "Thống nhất với bản tự phê bình"
      | Quyết định | Nghiêm túc tiếp thu |
    Và Vũ Đức Sơn ký biên bản
    Và Dương Minh Tâm ký biên bản
    Thì "Biên bản" có ghi "Dương Minh Tâm chủ trì nội dung này vì liên quan đến người chủ trì."
    Và "Biên bản" có ghi "Phiếu công khai"

  @3.14.11
  Tình huống: Lãnh đạo kiêm Chủ tịch Công đoàn được tính một lần; nội dung họ đề nghị do Phó Chủ tịch Công đoàn phát biểu
    Biết hôm nay là thứ Hai 25/03/2024
    Khi Kiều Gia Bảo đề nghị họp "Giao ban quý II" lúc 08:00 thứ Sáu 05/04/2024
      | Loại     | giao ban quý                                            |
      | Phòng    | Hội trường                                              |
      | Nội dung | Chăm lo đời sống đoàn viên (trình bày Đặng Hữu Cường)   |
    Và Văn phòng lập chương trình họp
    Và Kiều Gia Bảo duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Thì danh sách mời có Đặng Hữu Cường một lần
    Khi đến 08:00 thứ Sáu 05/04/2024
    Và Võ Thành Thi điểm danh, đủ mặt
    Và Võ Thành Thi ghi biên bản với kết luận "Thống nhất mức chăm lo quý II"
    Thì Kiều Gia Bảo đọc được trong việc "Ký biên bản": "Phạm Thúy Kiều (thay Đặng Hữu Cường)"
    Khi Kiều Gia Bảo ký biên bản
    Thì "Biên bản" có ghi "Phạm Thúy Kiều phát biểu thay tổ chức (Đặng Hữu Cường là lãnh đạo, người đề nghị)."
