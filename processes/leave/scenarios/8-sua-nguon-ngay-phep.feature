# language: vi
Tính năng: Văn phòng sửa nguồn ngày phép đã trừ
  Khi theo dõi nghỉ phép, Văn phòng đổi giữa phép năm trước và phép năm nay, có lý do (bước B3).

  Tình huống: Đổi từ phép năm trước sang phép năm nay, sổ và lịch sử ghi rõ
    Biết hôm nay là thứ Năm 15/02/2024
    Và Hồ Thị Lan còn 2 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan còn 12 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm ngày 22/02/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Thì Hồ Thị Lan vẫn còn 1 ngày phép năm trước chuyển sang
    Khi Văn phòng sửa nguồn sang phép năm nay vì "Ngày chuyển sang đã được thanh toán"
    Thì Hồ Thị Lan vẫn còn 2 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan vẫn còn 11 ngày phép năm nay
    Và sổ theo dõi nghỉ phép có 1 dòng
    Và dòng sổ theo dõi có ghi "đổi nguồn: phép năm trước sang phép năm nay (Ngày chuyển sang đã được thanh toán)"
    Và diễn biến có ghi "Chuyển nguồn ngày phép"

  Tình huống: Về sớm thì hoàn vào nguồn đã sửa
    Biết hôm nay là thứ Năm 15/02/2024
    Và Hồ Thị Lan còn 2 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan còn 12 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 22/02/2024 đến hết ngày 23/02/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Và Văn phòng sửa nguồn sang phép năm nay vì "Ngày chuyển sang đã được thanh toán"
    Và đến 08:00 thứ Hai 26/02/2024
    Và Hồ Thị Lan xác nhận đã đi làm lại sớm, từ buổi sáng 23/02/2024, vì "Việc nhà xong sớm"
    Và Ngô Bích Hạnh xác nhận ngày đi làm lại đó
    Thì Hồ Thị Lan vẫn còn 11 ngày phép năm nay
    Và Hồ Thị Lan vẫn còn 2 ngày phép năm trước chuyển sang

  Tình huống: Thiếu lý do, hoặc nguồn không dùng được, thì việc không được nhận
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 2 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan còn 12 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm ngày 12/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Và Văn phòng thử sửa nguồn sang phép năm trước chuyển sang vì "Nhầm"
    Thì việc không được nhận, vì "10"
    Khi Văn phòng thử sửa nguồn sang phép năm trước chuyển sang vì "Dùng hết ngày năm trước trước"
    Thì việc không được nhận, vì "không dùng được cho ngày sau khi hết hạn"
    Khi Văn phòng xác nhận dòng theo dõi
    Thì dòng sổ theo dõi không ghi "đổi nguồn"
