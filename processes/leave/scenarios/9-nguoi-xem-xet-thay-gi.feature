# language: vi
Tính năng: Người xem xét thấy đủ trước khi quyết định
  Số dư, người cùng vắng, việc bàn giao, việc đang mở đến hạn; nhắc khi chia nhỏ ngày nghỉ (1.15 j, k).

  Tình huống: Ba lần nghỉ việc riêng một ngày trong 30 ngày thì trưởng phòng được lưu ý
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng ngày 20/05/2024
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng ngày 29/05/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Thì Ngô Bích Hạnh đọc được trong việc: "Lần nghỉ việc riêng một ngày thứ 3 trong 30 ngày"

  Tình huống: Hai lần thì chưa lưu ý
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng ngày 29/05/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Thì Ngô Bích Hạnh không đọc thấy trong việc: "Lần nghỉ việc riêng một ngày"

  Tình huống: Hơn một nửa đơn vị vắng thì báo người nộp và người xem xét
    Biết hôm nay là thứ Ba 04/06/2024
    Và Đinh Quang Minh đã được duyệt nghỉ việc riêng ngày 12/06/2024
    Và Bùi Đăng Khoa đã được duyệt nghỉ việc riêng ngày 12/06/2024
      | Người nhận bàn giao | Hồ Thị Lan |
    Khi Hồ Thị Lan điền đơn nghỉ việc riêng ngày 12/06/2024
    Thì biểu mẫu báo "Hơn một nửa số người của đơn vị vắng mặt cùng lúc."
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 12/06/2024
    Thì Ngô Bích Hạnh đọc được trong việc: "Hơn một nửa đơn vị vắng mặt"

  Tình huống: Việc đang mở đến hạn trong thời gian nghỉ thì điền sẵn vào bàn giao, người xem xét thấy
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 20/06/2024
    Và Ngô Bích Hạnh điền đơn nghỉ việc riêng ngày 05/06/2024
    Thì biểu mẫu điền sẵn việc bàn giao "Xem xét, quyết định (05/06/2024)"
    Khi Ngô Bích Hạnh nộp đơn nghỉ việc riêng ngày 05/06/2024
      | Lý do nộp đơn muộn | Con ốm, phải đưa đi khám gấp |
    Thì Lê Minh Châu đọc được trong việc: "Xem xét, quyết định (hạn 05/06/2024)"
