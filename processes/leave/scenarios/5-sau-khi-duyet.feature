# language: vi
Tính năng: Thời hạn, theo dõi và đi làm lại
  Điều 27 khoản 5, 7; bảng sla-escalation.

  @H6
  Tình huống: Đến ngày nghỉ mà chưa quyết định thì người xin nghỉ vẫn đi làm
    Biết hôm nay là thứ Tư 05/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 06/06/2024 đến hết ngày 07/06/2024
    Và đến 07:30 thứ Năm 06/06/2024
    Thì hồ sơ ở trạng thái "Đã đến ngày nghỉ, chưa có quyết định"
    Và Hồ Thị Lan nhận thông báo "Người xin nghỉ phải đi làm cho đến khi có quyết định."
    Và Lê Minh Châu nhận thông báo "Đã đến ngày nghỉ, chưa có quyết định: Hồ Thị Lan"
    Và Ngô Bích Hạnh là người xem xét đơn

  @H6
  Tình huống: Quá hạn thì nhắc và báo cấp trên, máy không duyệt thay
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 20/06/2024
    Và đến 10:00 thứ Tư 05/06/2024
    Thì Ngô Bích Hạnh nhận thông báo "Nhắc"
    Khi đến 17:30 thứ Tư 05/06/2024
    Thì Lê Minh Châu nhận thông báo "Quá hạn"
    Và hồ sơ vẫn đang xử lý
    Và hồ sơ ở trạng thái "Đang xem xét"

  Tình huống: Văn phòng thấy dòng theo dõi chưa đúng thì chuyển lại đơn vị
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Và Văn phòng chuyển lại đơn vị đối chiếu với ghi chú "Chưa rõ nghỉ cả ngày hay nửa ngày"
    Thì Ngô Bích Hạnh nhận việc "Đối chiếu dòng theo dõi"
    Và sổ theo dõi nghỉ phép có 0 dòng
    Khi Ngô Bích Hạnh trả lời Văn phòng "Nghỉ cả ngày, đúng như đơn"
    Và Văn phòng xác nhận dòng theo dõi
    Thì sổ theo dõi nghỉ phép có 1 dòng
    Và dòng sổ theo dõi có ghi "Hồ Thị Lan – Phòng Công nghệ thông tin – Nghỉ việc riêng – 06/06/2024 – 1 ngày – trừ phép: 1"

  Tình huống: Văn phòng không làm kịp thì máy vào sổ
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 20/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Và đến 18:00 thứ Năm 06/06/2024
    Thì sổ theo dõi nghỉ phép có 1 dòng

  Tình huống: Đi làm lại đúng thời gian
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và đến 17:00 thứ Năm 06/06/2024
    Thì Hồ Thị Lan nhận việc "Xác nhận đi làm lại"
    Khi Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Thì hồ sơ kết thúc

  Tình huống: Đi làm lại sớm thì trưởng phòng xác nhận, ngày chưa nghỉ được hoàn
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì Đinh Quang Minh vẫn còn 7 ngày phép năm nay
    Khi Văn phòng xác nhận dòng theo dõi
    Và đến 08:00 thứ Hai 01/07/2024
    Và Đinh Quang Minh xác nhận đã đi làm lại sớm, từ buổi sáng 26/06/2024, vì "Cơ quan gọi về xử lý sự cố"
    Thì Ngô Bích Hạnh nhận việc "Xác nhận ngày đi làm lại"
    Khi Ngô Bích Hạnh xác nhận ngày đi làm lại đó
    Thì Đinh Quang Minh được hoàn 3 ngày phép
    Và Đinh Quang Minh vẫn còn 10 ngày phép năm nay
    Và Đỗ Mỹ Dung nhận thông báo "Đã hoàn 3 ngày phép"
    Và hồ sơ kết thúc
