# language: vi
Tính năng: Trường hợp khác do người đứng đầu quyết định
  Điều 27 khoản 4: dùng phép đã hết hạn, ứng trước phép năm sau, loại nghỉ khác.

  @1.16.6 @V11.stttt
  Tình huống: Phép năm trước hết hạn sau tháng 02; muốn dùng thì chỉ Giám đốc cho
    Biết hôm nay là thứ Tư 28/02/2024
    Và Hồ Thị Lan còn 2,5 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan còn 0 ngày phép năm nay
    Khi đến 08:00 thứ Sáu 01/03/2024
    Và Đỗ Mỹ Dung cho chạy việc nhắc và xóa phép năm trước
    Thì Hồ Thị Lan vẫn còn 0 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan nhận thông báo "Phép năm trước đã hết hạn: 2,5 ngày"
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm ngày 11/03/2024
      | Cách xử lý khi thiếu phép | trình người đứng đầu |
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Nguyễn Hoài An là người xem xét đơn
    Khi Nguyễn Hoài An thử phê duyệt đơn mà không ghi nguồn ngày
    Thì việc không được nhận, vì "Đồng ý thì phải ghi nguồn ngày nghỉ."
    Khi Nguyễn Hoài An phê duyệt đơn, lấy ngày từ phép năm trước đã hết hạn, với ý kiến "Cho dùng 1 ngày, hưởng nguyên lương"
    Thì Hồ Thị Lan vẫn còn 0 ngày phép năm nay
    Và các ngày "11/03" lấy từ phép năm trước chuyển sang
    Và sổ ngày phép của Hồ Thị Lan có ghi "Người đứng đầu quyết định: Cho dùng 1 ngày"

  Tình huống: Ứng trước phép năm sau
    Biết hôm nay là thứ Hai 02/12/2024
    Và Hồ Thị Lan còn 0 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm ngày 12/12/2024
      | Cách xử lý khi thiếu phép | trình người đứng đầu |
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn, lấy ngày từ phép năm sau, với ý kiến "Ứng trước 1 ngày của năm 2025"
    Thì Hồ Thị Lan vẫn còn 0 ngày phép năm nay
    Và Hồ Thị Lan vẫn còn -1 ngày phép năm 2025

  Tình huống: Loại nghỉ khác, Giám đốc cho hưởng lương không trừ phép
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ trường hợp khác ngày 12/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn, lấy ngày từ chế độ hưởng lương, không trừ phép, với ý kiến "Dự lễ tuyên dương của tỉnh"
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay

  Tình huống: Loại nghỉ khác không hưởng lương thì kế toán được giao việc
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ trường hợp khác ngày 12/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn, lấy ngày từ chế độ không lương, với ý kiến "Việc riêng, không hưởng lương"
    Thì Cao Thúy Nga nhận việc "Ghi nhận về lương, chế độ"
