# language: vi
Tính năng: Khi người có thẩm quyền vắng mặt hoặc có quan hệ lợi ích
  Điều 11 khoản 4, Điều 12 khoản 2, Điều 14 khoản 5; bảng acting-approver, conflict-of-interest, sign-form.

  @1.16.10 @H4
  Tình huống: Trưởng phòng vắng thì phó trưởng phòng xử lý và ký thay
    Biết hôm nay là thứ Hai 03/06/2024
    Và Ngô Bích Hạnh đã được duyệt nghỉ phép năm từ ngày 03/06/2024 đến hết ngày 07/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 05/06/2024
    Thì Bùi Đăng Khoa là người xem xét đơn, thay Ngô Bích Hạnh
    Khi Bùi Đăng Khoa phê duyệt đơn
    Thì có "Giấy nghỉ phép", ký "TL. GIÁM ĐỐC / KT. TRƯỞNG PHÒNG CÔNG NGHỆ THÔNG TIN / PHÓ TRƯỞNG PHÒNG CÔNG NGHỆ THÔNG TIN / Bùi Đăng Khoa"

  @1.16.10
  Tình huống: Người thay không duyệt đơn của chính mình
    Biết hôm nay là thứ Hai 03/06/2024
    Và Ngô Bích Hạnh đã được duyệt nghỉ phép năm từ ngày 03/06/2024 đến hết ngày 07/06/2024
    Khi Bùi Đăng Khoa nộp đơn nghỉ việc riêng ngày 05/06/2024
    Thì Lê Minh Châu là người xem xét đơn

  @1.16.11
  Tình huống: Phó Giám đốc vắng thì Giám đốc quyết định, không giao phó khác
    Biết hôm nay là thứ Hai 10/06/2024
    Và Lê Minh Châu đã được duyệt nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 14/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 17/06/2024 đến hết ngày 19/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Nguyễn Hoài An là người xem xét đơn
    Và Trần Thanh Bình không nhận việc nào

  @H5
  Tình huống: Người có quan hệ lợi ích khai báo thì việc chuyển lên cấp trên
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Ngô Bích Hạnh khai có quan hệ lợi ích
    Thì Lê Minh Châu là người xem xét đơn
    Và hồ sơ ở trạng thái "Đang xem xét"
