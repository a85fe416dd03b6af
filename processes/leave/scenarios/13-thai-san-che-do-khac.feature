# language: vi
Tính năng: Thai sản và các chế độ nghỉ theo luật
  Bảng leave-kind-effects, leave-limits (theo ngày hiệu lực của luật).

  @1.16.16 @V7.stttt
  Tình huống: Xin nghỉ thai sản sớm hơn 2 tháng trước ngày dự sinh thì chưa được
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan thử nộp đơn nghỉ thai sản từ ngày 01/07/2024 đến hết ngày 31/12/2024
      | Ngày dự sinh       | 15/09/2024             |
      | Giấy tờ kèm theo   | Giấy khám thai 15/2024 |
    Thì không nộp được đơn, vì "sớm nhất từ ngày 15/07/2024"
    Khi Hồ Thị Lan nộp đơn nghỉ thai sản từ ngày 15/07/2024 đến hết ngày 14/01/2025
      | Ngày dự sinh       | 15/09/2024             |
      | Giấy tờ kèm theo   | Giấy khám thai 15/2024 |
    Thì Ngô Bích Hạnh chỉ được chọn "Phê duyệt, Trả lại"
    Khi Ngô Bích Hạnh xác nhận giấy tờ đơn
    Thì Lê Minh Châu chỉ được chọn "Phê duyệt, Trả lại"
    Khi Lê Minh Châu xác nhận giấy tờ đơn
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Và có "Quyết định cho nghỉ thai sản", ký "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Minh Châu"
    Và "Quyết định cho nghỉ thai sản" mang số "01/QĐ-STTTT"
    Và Cao Thúy Nga nhận việc "Ghi nhận về lương, chế độ"

  Tình huống: Thiếu giấy tờ phải nộp trước thì chưa nộp được đơn
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan thử nộp đơn nghỉ thai sản từ ngày 15/07/2024 đến hết ngày 14/01/2025
      | Ngày dự sinh | 15/09/2024 |
    Thì không nộp được đơn, vì "Thiếu giấy tờ phải nộp trước khi nghỉ: Giấy khám thai"

  Tình huống: Trước 01/07/2026 con thứ hai cũng 6 tháng, 7 tháng là quá
    Biết hôm nay là thứ Hai 01/06/2026
    Khi Hồ Thị Lan thử nộp đơn nghỉ thai sản từ ngày 24/06/2026 đến hết ngày 20/01/2027
      | Ngày dự sinh     | 15/08/2026             |
      | Con thứ          | 2                      |
      | Giấy tờ kèm theo | Giấy khám thai 09/2026 |
    Thì không nộp được đơn, vì "Nghỉ thai sản tối đa 6 tháng."

  Tình huống: Từ 01/07/2026 con thứ hai được 7 tháng
    Biết hôm nay là thứ Hai 01/06/2026
    Khi Hồ Thị Lan nộp đơn nghỉ thai sản từ ngày 01/07/2026 đến hết ngày 31/01/2027
      | Ngày dự sinh     | 15/08/2026             |
      | Con thứ          | 2                      |
      | Giấy tờ kèm theo | Giấy khám thai 09/2026 |
    Thì Ngô Bích Hạnh là người xem xét đơn

  Tình huống: Vợ sinh con trước 01/07/2025 phải nghỉ trong 30 ngày
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh thử nộp đơn nghỉ khi vợ sinh con từ ngày 24/06/2024 đến hết ngày 28/06/2024
      | Ngày sinh của con | 20/05/2024 |
    Thì không nộp được đơn, vì "Phải bắt đầu nghỉ trong 30 ngày"

  Tình huống: Vợ sinh con thứ hai từ 01/07/2026 được 10 ngày, bắt đầu trong 60 ngày
    Biết hôm nay là thứ Hai 03/08/2026
    Khi Đinh Quang Minh nộp đơn nghỉ khi vợ sinh con từ ngày 10/08/2026 đến hết ngày 21/08/2026
      | Ngày sinh của con | 01/07/2026 |
      | Con thứ           | 2          |
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Thì Lê Minh Châu là người xem xét đơn

  @V12.stttt
  Tình huống: Kết hôn nghỉ 3 ngày hưởng lương, không trừ phép; quá 3 ngày thì tách đơn
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan thử nộp đơn nghỉ kết hôn từ ngày 17/06/2024 đến hết ngày 20/06/2024
      | Giấy tờ kèm theo | Đăng ký kết hôn 12/2024 |
    Thì không nộp được đơn, vì "Vượt 3 ngày tối đa của loại nghỉ này"
    Khi Hồ Thị Lan nộp đơn nghỉ kết hôn từ ngày 17/06/2024 đến hết ngày 19/06/2024
      | Giấy tờ kèm theo | Đăng ký kết hôn 12/2024 |
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Lê Minh Châu xác nhận giấy tờ đơn
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Và "Giấy nghỉ phép" mang số "01/GNP-STTTT"

  Tình huống: Không có giấy nghỉ ốm thì trưởng phòng chọn loại nghỉ khác
    Biết hôm nay là thứ Năm 16/05/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Và Hồ Thị Lan báo không có giấy chứng nhận
    Và Ngô Bích Hạnh chọn cho những ngày đã nghỉ: nghỉ việc riêng
    Thì Hồ Thị Lan vẫn còn 8 ngày phép năm nay
    Và hồ sơ kết thúc

  @H6
  Tình huống: Quá hạn nộp giấy thì kế toán trưởng được báo; hết thêm 25 ngày làm việc thì trưởng phòng chọn loại nghỉ khác
    Biết hôm nay là thứ Năm 16/05/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Và đến 08:00 thứ Hai 24/06/2024
    Thì Hồ Thị Lan nhận việc "Nộp giấy chứng nhận"
    Khi đến 18:00 thứ Sáu 28/06/2024
    Thì Hồ Thị Lan không nhận việc nào
    Khi Ngô Bích Hạnh chọn cho những ngày đã nghỉ: nghỉ việc riêng
    Thì Hồ Thị Lan vẫn còn 8 ngày phép năm nay
    Và hồ sơ kết thúc

  Tình huống: Nghỉ ốm quá số ngày của năm thì phần vượt phải chọn loại nghỉ khác
    # Lan công tác từ 2008: 16 năm, 40 ngày một năm
    Biết hôm nay là thứ Hai 01/07/2024
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội từ ngày 03/06/2024 đến hết ngày 28/06/2024
      | Số giấy chứng nhận     | 0123       |
    Và Hồ Thị Lan thử nộp đơn nghỉ ốm hưởng bảo hiểm xã hội từ ngày 01/07/2024 đến hết ngày 29/07/2024
      | Số giấy chứng nhận     | 0124       |
    Thì không nộp được đơn, vì "Mỗi năm nghỉ loại này tối đa 40 ngày làm việc; đã xin 20 ngày"
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội từ ngày 01/07/2024 đến hết ngày 26/07/2024
      | Số giấy chứng nhận     | 0124       |
    Thì Ngô Bích Hạnh chỉ được chọn "Phê duyệt, Trả lại"
