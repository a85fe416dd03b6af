# language: vi
Tính năng: Nét riêng của từng loại họp
  Điều 2, Điều 11 khoản 3, Điều 14, Điều 18 (vptw); Điều 14 khoản 3, Điều 24 (stttt).

  Tình huống: Việc đưa ra tập thể lãnh đạo thì phó phụ trách đọc tài liệu trước; chưa được thì người soạn sửa
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Họp tập thể lãnh đạo" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | họp tập thể lãnh đạo                        |
      | Phòng    | Phòng họp lãnh đạo                          |
      | Nội dung | Quy chế quản lý xe (vptw.qt, k6, discuss)   |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Thái Ngọc Anh phân công Thái Ngọc Anh soạn tài liệu
    Và Thái Ngọc Anh soạn tài liệu "Quy chế quản lý xe, 12 trang" với câu hỏi "Có khoán xe?"
    Và Thái Ngọc Anh duyệt tài liệu
    Và Mai Thu Uyên chọn "Trả lại" ở việc "Đọc tài liệu"
      | Nội dung cần sửa | Bổ sung định mức xăng |
    Thì Thái Ngọc Anh đọc được trong việc "Soạn tài liệu": "Cần sửa: Bổ sung định mức xăng"
    Khi Thái Ngọc Anh soạn tài liệu "Quy chế quản lý xe, có định mức xăng" với câu hỏi "Có khoán xe?"
    Và Thái Ngọc Anh duyệt tài liệu
    Và Mai Thu Uyên chọn "Phê duyệt" ở việc "Đọc tài liệu"
    Và Văn phòng nhận tài liệu
    Thì Phùng Quốc Việt nhận việc "Lập giấy mời"
