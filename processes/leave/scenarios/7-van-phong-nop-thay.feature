# language: vi
Tính năng: Văn phòng nộp thay khi có đơn giấy
  Đơn giấy đưa đến thì Văn phòng nhập vào hệ thống, ghi rõ nhập thay ai và vì sao.

  Tình huống: Đơn của người xin nghỉ, lịch sử ghi người nhập
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Văn phòng nộp thay Hồ Thị Lan đơn nghỉ việc riêng ngày 06/06/2024 vì "Đang đi cơ sở, gửi đơn giấy"
    Thì Ngô Bích Hạnh là người xem xét đơn
    Và Hồ Thị Lan nhận thông báo "Đang đi cơ sở, gửi đơn giấy"
    Và Hồ Thị Lan vẫn còn 8 ngày phép năm nay
    Và diễn biến có ghi "nhập thay Hồ Thị Lan"

  Tình huống: Người ngoài Văn phòng không nộp thay được
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Ngô Bích Hạnh thử nộp thay Hồ Thị Lan đơn nghỉ việc riêng ngày 06/06/2024 vì "Nhân viên nhờ nộp hộ"
    Thì không nộp được đơn, vì "Chỉ Văn phòng"

  Tình huống: Nộp thay phải nêu lý do
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Tạ Kim Oanh thử nộp thay Hồ Thị Lan đơn nghỉ việc riêng ngày 06/06/2024 vì "Nhờ"
    Thì không nộp được đơn, vì "ít nhất 10 ký tự"
