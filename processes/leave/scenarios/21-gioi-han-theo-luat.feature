# language: vi
Tính năng: Giới hạn theo luật, trước và sau ngày luật đổi
  Bảng leave-kind-effects, leave-limits; mỗi dòng ghi luật của mình.

  Tình huống: Con ốm: mỗi con dưới 3 tuổi 20 ngày, từ 3 đến dưới 7 tuổi 15 ngày một năm, từ 7 tuổi không có
    Biết hôm nay là thứ Hai 01/07/2024
    Khi Hồ Thị Lan nộp đơn nghỉ chăm con ốm từ ngày 03/06/2024 đến hết ngày 28/06/2024
      | Ngày sinh của con | 20/08/2022 |
    Và Hồ Thị Lan thử nộp đơn nghỉ chăm con ốm ngày 01/07/2024
      | Ngày sinh của con | 20/08/2022 |
    Thì không nộp được đơn, vì "Mỗi năm, mỗi con nghỉ loại này tối đa 20 ngày làm việc; đã xin 20 ngày"
    Khi Hồ Thị Lan thử nộp đơn nghỉ chăm con ốm từ ngày 01/07/2024 đến hết ngày 22/07/2024
      | Ngày sinh của con | 10/01/2019 |
    Thì không nộp được đơn, vì "tối đa 15 ngày làm việc; đã xin 0 ngày"
    Khi Hồ Thị Lan thử nộp đơn nghỉ chăm con ốm ngày 01/07/2024
      | Ngày sinh của con | 01/07/2017 |
    Thì không nộp được đơn, vì "Con từ 7 tuổi trở lên"
    Khi Hồ Thị Lan nộp đơn nghỉ chăm con ốm từ ngày 01/07/2024 đến hết ngày 19/07/2024
      | Ngày sinh của con | 10/01/2019 |
    Thì Ngô Bích Hạnh chỉ được chọn "Phê duyệt, Trả lại"

  Tình huống: Nghề nặng nhọc, độc hại nghỉ ốm 50 ngày khi đã đóng từ 15 năm
    Biết hôm nay là thứ Hai 12/08/2024
    Khi Phạm Thúy Kiều nộp đơn nghỉ ốm hưởng bảo hiểm xã hội từ ngày 03/06/2024 đến hết ngày 12/07/2024
    Và Phạm Thúy Kiều nộp đơn nghỉ ốm hưởng bảo hiểm xã hội từ ngày 15/07/2024 đến hết ngày 09/08/2024
    Và Phạm Thúy Kiều thử nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 12/08/2024
    Thì không nộp được đơn, vì "Mỗi năm nghỉ loại này tối đa 50 ngày làm việc; đã xin 50 ngày"

  Tình huống: Khám thai năm lần cho mỗi lần mang thai
    Biết hôm nay là thứ Hai 24/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ khám thai ngày 04/03/2024
      | Ngày dự sinh | 15/09/2024 |
    Và Hồ Thị Lan nộp đơn nghỉ khám thai ngày 01/04/2024
      | Ngày dự sinh | 15/09/2024 |
    Và Hồ Thị Lan nộp đơn nghỉ khám thai ngày 06/05/2024
      | Ngày dự sinh | 15/09/2024 |
    Và Hồ Thị Lan nộp đơn nghỉ khám thai ngày 03/06/2024
      | Ngày dự sinh | 15/09/2024 |
    Và Hồ Thị Lan nộp đơn nghỉ khám thai ngày 17/06/2024
      | Ngày dự sinh | 15/09/2024 |
    Và Hồ Thị Lan thử nộp đơn nghỉ khám thai ngày 24/06/2024
      | Ngày dự sinh | 15/09/2024 |
    Thì không nộp được đơn, vì "Mỗi lần mang thai được khám 5 lần; đã xin 5 lần."

  Tình huống: Từ 01/07/2025 vợ sinh con nghỉ trong 60 ngày, trước đó trong 30 ngày
    Biết hôm nay là thứ Hai 02/06/2025
    Khi Đinh Quang Minh thử nộp đơn nghỉ khi vợ sinh con từ ngày 09/06/2025 đến hết ngày 13/06/2025
      | Ngày sinh của con | 28/04/2025 |
    Thì không nộp được đơn, vì "Phải bắt đầu nghỉ trong 30 ngày"
    Khi Đinh Quang Minh nộp đơn nghỉ khi vợ sinh con từ ngày 01/07/2025 đến hết ngày 07/07/2025
      | Ngày sinh của con | 20/05/2025 |
    Thì Ngô Bích Hạnh chỉ được chọn "Phê duyệt, Trả lại"

  Tình huống: Trước 01/07/2026 vợ sinh con thứ hai cũng 5 ngày; sinh mổ 7 ngày
    Biết hôm nay là thứ Hai 01/06/2026
    Khi Đinh Quang Minh thử nộp đơn nghỉ khi vợ sinh con từ ngày 08/06/2026 đến hết ngày 19/06/2026
      | Ngày sinh của con | 20/05/2026 |
      | Con thứ           | 2          |
    Thì không nộp được đơn, vì "Nghỉ khi vợ sinh con tối đa 5 ngày làm việc."
    Khi Đinh Quang Minh thử nộp đơn nghỉ khi vợ sinh con từ ngày 08/06/2026 đến hết ngày 17/06/2026
      | Ngày sinh của con | 20/05/2026 |
      | Trường hợp sinh   | surgery    |
    Thì không nộp được đơn, vì "Nghỉ khi vợ sinh con tối đa 7 ngày làm việc."

  Khung tình huống: Ngày 24/11 được nghỉ từ năm 2026: năm <năm> còn <số> ngày
    Biết hôm nay là <hôm nay>
    Và Hồ Thị Lan còn 12 ngày phép năm nay
    Khi Hồ Thị Lan điền đơn nghỉ phép năm từ ngày <từ> đến hết ngày <đến>
    Thì đơn được tính <số> ngày làm việc

    Dữ liệu:
      | năm  | hôm nay            | từ         | đến        | số |
      | 2025 | thứ Hai 03/11/2025 | 24/11/2025 | 26/11/2025 | 3  |
      | 2026 | thứ Hai 02/11/2026 | 23/11/2026 | 25/11/2026 | 2  |

  @V12.stttt
  Tình huống: Mỗi chế độ có số ngày của mình; phần vượt phải xin loại khác
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan điền đơn nghỉ con kết hôn từ ngày 17/06/2024 đến hết ngày 18/06/2024
    Thì biểu mẫu báo "Vượt 1 ngày tối đa của loại nghỉ này"
    Khi Hồ Thị Lan điền đơn nghỉ việc tang từ ngày 17/06/2024 đến hết ngày 20/06/2024
    Thì biểu mẫu báo "Vượt 3 ngày tối đa của loại nghỉ này"
    Khi Hồ Thị Lan điền đơn nghỉ việc họ hàng từ ngày 17/06/2024 đến hết ngày 18/06/2024
    Thì biểu mẫu báo "Vượt 1 ngày tối đa của loại nghỉ này"
    Khi Hồ Thị Lan điền đơn nghỉ khám thai từ ngày 17/06/2024 đến hết ngày 19/06/2024
    Thì biểu mẫu báo "Vượt 2 ngày tối đa của loại nghỉ này"
    Khi Hồ Thị Lan điền đơn nghỉ dưỡng sức từ ngày 17/06/2024 đến hết ngày 27/06/2024
    Thì biểu mẫu báo "Vượt 10 ngày tối đa của loại nghỉ này"
