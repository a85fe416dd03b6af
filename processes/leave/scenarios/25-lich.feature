# language: vi
Tính năng: Việc tự bắt đầu theo lịch
  C14 nhắc, C15 hết hạn, C16 mở quỹ, C17 tổng hợp tháng, C17N tổng hợp năm: không ai phải bấm.

  @C14 @C15
  Tình huống: Còn phép năm trước thì 15/02 được nhắc, quá hết tháng 02 thì hết hạn lúc 00:05 ngày 01/03
    Biết hôm nay là thứ Tư 14/02/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Và Hồ Thị Lan còn 2,5 ngày phép năm trước chuyển sang
    Và lúc 07:00 thứ Năm 15/02/2024
    Khi đến 08:00 thứ Năm 15/02/2024
    Thì Hồ Thị Lan nhận thông báo "Còn 2,5 ngày phép dùng đến hết 29/02/2024"
    Và Hồ Thị Lan vẫn còn 2,5 ngày phép năm trước chuyển sang
    Khi lúc 00:00 thứ Sáu 01/03/2024
    Thì Hồ Thị Lan vẫn còn 2,5 ngày phép năm trước chuyển sang
    Khi lúc 00:05 thứ Sáu 01/03/2024
    Thì Hồ Thị Lan vẫn còn 0 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan nhận thông báo "Phép năm trước đã hết hạn: 2,5 ngày"

  @C14
  Tình huống: Ngày 01/12 nhắc phép năm nay chỉ dùng đến hết tháng 02 năm sau
    Biết hôm nay là thứ Sáu 29/11/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Và Hồ Thị Lan còn 4 ngày phép năm nay
    Khi lúc 08:00 chủ nhật 01/12/2024
    Thì Hồ Thị Lan nhận thông báo "Còn 4 ngày phép dùng đến hết 28/02/2025"

  @C16
  Tình huống: 00:05 ngày 01/01 mở quỹ phép năm mới ở cả ba cơ quan, kể cả ngày nghỉ
    Biết hôm nay là thứ Ba 31/12/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Và Hồ Thị Lan còn 3 ngày phép năm nay
    Và Phạm Thúy Kiều còn 2 ngày phép năm nay
    Khi lúc 00:05 thứ Tư 01/01/2025
    Và nói đến hồ sơ "Mở quỹ ngày phép" của Đỗ Mỹ Dung
    Thì hồ sơ kết thúc
    Và Hồ Thị Lan vẫn còn 3 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan vẫn còn 15 ngày phép năm nay
    Và Phạm Thúy Kiều vẫn còn 2 ngày phép năm trước chuyển sang
    Và Phạm Thúy Kiều vẫn còn 17 ngày phép năm nay
    Và Võ Nhật Duy vẫn còn 14 ngày phép năm nay

  @C17
  Tình huống: Trước ngày 28 năm ngày làm việc, trưởng đơn vị nhận việc xác nhận phần của mình
    Biết hôm nay là thứ Hai 20/05/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Khi đến 08:00 thứ Ba 21/05/2024
    Và nói đến hồ sơ "Tổng hợp nghỉ phép" của Đỗ Mỹ Dung
    Thì Ngô Bích Hạnh nhận việc "Xác nhận phần của đơn vị"
    Và Huỳnh Anh Quân nhận việc "Xác nhận phần của đơn vị"

  @C17N
  Tình huống: Ngày 30/11/2024 là thứ Bảy nên tổng hợp năm tính theo thứ Sáu 29/11
    Biết hôm nay là thứ Năm 21/11/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Khi đến 08:00 thứ Sáu 22/11/2024
    Và nói đến hồ sơ "Tổng hợp nghỉ phép" của Đỗ Mỹ Dung
    Và các trưởng đơn vị xác nhận phần của mình
    Và Văn phòng tổng hợp báo cáo
    Thì có "Báo cáo tổng hợp chấp hành kỷ luật lao động", ký "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG / Đỗ Mỹ Dung"
    Và Nguyễn Hoài An nhận việc "Đọc báo cáo"
