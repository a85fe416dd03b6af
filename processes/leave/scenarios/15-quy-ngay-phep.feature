# language: vi
Tính năng: Quỹ ngày phép đầu năm, nhắc và hết hạn
  Điều 27 khoản 4; lịch C14, C15, C16; quy trình leave-year-open, leave-carry-expiry.

  Tình huống: Đầu năm cấp ngày phép, chuyển số còn lại; chạy lại không cấp hai lần
    Biết hôm nay là thứ Sáu 27/12/2024
    Và Hồ Thị Lan còn 3 ngày phép năm nay
    Khi đến 00:00 thứ Tư 01/01/2025
    Và Đỗ Mỹ Dung mở quỹ ngày phép đầu năm
    Thì Hồ Thị Lan vẫn còn 3 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan vẫn còn 15 ngày phép năm nay
    Và hồ sơ kết thúc
    Khi Đỗ Mỹ Dung mở quỹ ngày phép đầu năm
    Thì hồ sơ ở trạng thái "Đã mở cho 0 người"
    Và Hồ Thị Lan vẫn còn 3 ngày phép năm trước chuyển sang

  Tình huống: Chỉ người đứng đầu Văn phòng mở quỹ
    Biết hôm nay là thứ Năm 02/01/2025
    Khi Hồ Thị Lan thử mở quỹ ngày phép đầu năm
    Thì không khởi tạo được, vì "chỉ do người có vai trò"

  Tình huống: Trước hết tháng 02 thì nhắc, chưa xóa
    Biết hôm nay là thứ Năm 01/02/2024
    Và Hồ Thị Lan còn 2,5 ngày phép năm trước chuyển sang
    Khi Đỗ Mỹ Dung cho chạy việc nhắc và xóa phép năm trước
    Thì Hồ Thị Lan nhận thông báo "Còn 2,5 ngày phép dùng đến hết 29/02/2024"
    Và Hồ Thị Lan vẫn còn 2,5 ngày phép năm trước chuyển sang

  Tình huống: Tháng 12 nhắc ngày phép năm nay sẽ hết hạn vào tháng 02 năm sau
    Biết hôm nay là thứ Hai 02/12/2024
    Và Hồ Thị Lan còn 4 ngày phép năm nay
    Khi Đỗ Mỹ Dung cho chạy việc nhắc và xóa phép năm trước
    Thì Hồ Thị Lan nhận thông báo "Còn 4 ngày phép dùng đến hết 28/02/2025"

  Tình huống: Ngày đang giữ qua năm mới, rút đơn thì vẫn chuyển sang quỹ năm trước
    Biết hôm nay là thứ Hai 23/12/2024
    Và Hồ Thị Lan còn 3 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm ngày 31/12/2024
    Và đến 00:00 thứ Tư 01/01/2025
    Và Đỗ Mỹ Dung mở quỹ ngày phép đầu năm
    Thì Hồ Thị Lan vẫn còn 2 ngày phép năm trước chuyển sang
    Khi trở lại hồ sơ đầu tiên
    Và Hồ Thị Lan rút đơn với lý do "Ngày đó vẫn phải đi làm"
    Thì Hồ Thị Lan vẫn còn 3 ngày phép năm trước chuyển sang
