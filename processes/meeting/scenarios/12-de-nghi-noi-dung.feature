# language: vi
Tính năng: Các đơn vị được mời đề nghị nội dung họp trước hạn chốt
  Điều 24 khoản 4, 7: Văn phòng thu nội dung của các đơn vị rồi lập chương trình; hạn chốt là hạn tài liệu trừ hai ngày làm việc.

  Tình huống: Đơn vị đề nghị trước hạn chốt, Văn phòng chọn đưa vào chương trình, chủ trì thấy nội dung chưa được đưa vào
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Thì việc "Đề nghị nội dung họp" của Huỳnh Anh Quân có hạn 17:00 29/05/2024
    Khi Ngô Bích Hạnh chọn "Gửi đề nghị" ở việc "Đề nghị nội dung họp"
      | Nội dung đề nghị | = [{"topic": "Máy chủ dùng chung", "purpose": "decide", "minutes": 20}, {"topic": "Lớp tập huấn số", "purpose": "inform"}] |
    Và Huỳnh Anh Quân chọn "Không có nội dung" ở việc "Đề nghị nội dung họp"
    Và lúc 10:00 thứ Ba 21/05/2024
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Lập chương trình họp"
      | Nội dung các đơn vị đề nghị | = ["stttt.cntt: Máy chủ dùng chung"] |
    Thì Nguyễn Hoài An đọc được trong việc "Duyệt chương trình, thành phần": "Máy chủ dùng chung"
    Và Nguyễn Hoài An đọc được trong việc "Duyệt chương trình, thành phần": "Đơn vị đề nghị, chưa đưa vào: Lớp tập huấn số (Phòng Công nghệ thông tin)"
    Và Trương Lệ Thủy không có việc "Đề nghị nội dung họp"
    Khi Nguyễn Hoài An duyệt chương trình họp
    Thì Ngô Bích Hạnh đọc được trong việc "Phân công soạn tài liệu": "Máy chủ dùng chung"

  Tình huống: Qua hạn chốt thì không đề nghị được nữa
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và lúc 16:59 thứ Tư 29/05/2024
    Thì Ngô Bích Hạnh nhận việc "Đề nghị nội dung họp"
    Khi lúc 17:00 thứ Tư 29/05/2024
    Thì Ngô Bích Hạnh không có việc "Đề nghị nội dung họp"
    Và Nguyễn Phương Thảo nhận việc "Lập chương trình họp"

  Tình huống: Loại họp không có nội dung của đơn vị thì không hỏi đơn vị; họp mật cũng không
    Biết hôm nay là thứ Hai 22/04/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Chào cờ tháng 5" lúc 07:00 thứ Năm 02/05/2024
      | Loại    | chào cờ |
      | Số phút | 30      |
    Thì Ngô Bích Hạnh không có việc "Đề nghị nội dung họp"
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 13/05/2024
      | Loại        | giao ban tuần    |
      | Phòng       | Phòng họp tầng 1 |
      | Mức độ mật  | mật              |
    Thì Ngô Bích Hạnh không có việc "Đề nghị nội dung họp"
