# language: vi
Tính năng: Khoán công tác phí theo tháng cho chức danh thường xuyên đi công tác
  Thông tư 40/2017/TT-BTC Điều 8; bảng trip-monthly.

  Tình huống: Trên 10 ngày trong tháng thì được khoán, mỗi tháng một lần
    Biết hôm nay là thứ Hai 29/04/2024
    Khi Tạ Kim Oanh đề nghị đi công tác "huyện Vạn Ninh" từ 06/05/2024 đến hết 17/05/2024
    Và Đỗ Mỹ Dung chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và đến 08:00 thứ Hai 20/05/2024
    Và Tạ Kim Oanh thử lập hồ sơ "Khoán công tác phí theo tháng"
      | Một ngày trong tháng cần khoán | 20/05/2024 |
    Thì không nhận, vì "Hết tháng mới đề nghị khoán"
    Khi đến 08:00 thứ Hai 03/06/2024
    Và Hồ Thị Lan thử lập hồ sơ "Khoán công tác phí theo tháng"
      | Một ngày trong tháng cần khoán | 20/05/2024 |
    Thì không nhận, vì "không có trong danh sách khoán"
    Khi Tạ Kim Oanh thử lập hồ sơ "Khoán công tác phí theo tháng"
      | Một ngày trong tháng cần khoán | 20/04/2024 |
    Thì không nhận, vì "trên 10 ngày; tháng này mới 0 ngày"
    Khi Tạ Kim Oanh lập hồ sơ "Khoán công tác phí theo tháng"
      | Một ngày trong tháng cần khoán | 20/05/2024 |
    Thì "Giấy đề nghị thanh toán khoán tháng" có ghi "Tháng 05/2024 đã đi công tác 12 ngày"
    Khi Đỗ Mỹ Dung chọn "Chuyển cấp trên" ở việc "Xem xét, quyết định"
    Và Cao Thúy Nga chọn "Chuyển cấp trên" ở việc "Xem xét, quyết định"
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Và Cao Thúy Nga chọn "Đã chi" ở việc "Kiểm tra chứng từ và chi"
      | Số phiếu chi, phiếu thu, ủy nhiệm chi | PC 12      |
      | Dự toán còn lại của mục trước khi chi | 50.000.000 |
    Thì hồ sơ ở trạng thái "Đã hoàn thành"
    Và hồ sơ kết thúc
    Khi Tạ Kim Oanh thử lập hồ sơ "Khoán công tác phí theo tháng"
      | Một ngày trong tháng cần khoán | 06/05/2024 |
    Thì không nhận, vì "Tháng này đã đề nghị khoán"

  Tình huống: Từ khi mức khoán đổi, cơ quan chưa ghi mức mới thì không khoán theo mức cũ
    Biết hôm nay là thứ Ba 01/07/2025
    Khi Tạ Kim Oanh thử lập hồ sơ "Khoán công tác phí theo tháng"
      | Một ngày trong tháng cần khoán | 20/06/2025 |
    Thì không nhận, vì "Chưa có mức khoán cho tháng này"
