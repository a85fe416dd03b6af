# language: vi
Tính năng: Định mức theo ngày, mỗi người một đề nghị, kiểm tra T-1 đến T-5
  Thông tư 40/2017/TT-BTC, Thông tư 12/2025/TT-BTC (từ 04/5/2025); Điều 26 khoản 2 của quy chế.

  @T1 @T1.before
  Tình huống: Chuyến đi xong trước ngày 04/05/2025 tính theo mức năm 2017
    Biết hôm nay là thứ Hai 21/04/2025
    Khi Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 29/04/2025 đến hết 30/04/2025
      | Hạng nơi đến | thành phố thuộc tỉnh |
    Thì Đinh Quang Minh đọc được trong việc "Đề nghị thanh toán": "Phụ cấp lưu trú: 200.000 + 200.000 đồng"
    Và Đinh Quang Minh đọc được trong việc "Đề nghị thanh toán": "Khoán chỗ nghỉ: 350.000 đồng từng đêm"

  @T1 @T1.after
  Tình huống: Chuyến đi vắt qua ngày 04/05/2025 tính từng ngày theo mức của ngày đó
    Biết hôm nay là thứ Hai 21/04/2025
    Khi Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 02/05/2025 đến hết 05/05/2025
      | Hạng nơi đến | đảo |
    Thì Đinh Quang Minh đọc được trong việc "Đề nghị thanh toán": "Phụ cấp lưu trú: 250.000 + 250.000 + 400.000 + 400.000 đồng"
    Khi Đinh Quang Minh đề nghị thanh toán
      | Số ngày phụ cấp           | 4         |
      | Số đêm                    | 3         |
      | Chỗ nghỉ                  | 1.100.000 |
      | Giấy đi đường có xác nhận | có        |
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Thì Cao Thúy Nga đọc được trong việc "Thẩm tra theo định mức": "Định mức chỗ nghỉ: 1100000"

  @T2
  Tình huống: Mỗi người trong đoàn một giấy đi đường, một đề nghị thanh toán; tạm ứng chỉ trừ của người nhận
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 27/05/2024 đến hết 28/05/2024
      | Tạm ứng     | 1.000.000       |
      | Thành phần  | Hồ Thị Lan      |
      | Trưởng đoàn | Đinh Quang Minh |
    Thì hồ sơ có "Giấy đi đường – Hồ Thị Lan"
    Khi Hồ Thị Lan đề nghị thanh toán
      | Giấy đi đường có xác nhận | có |
    Và Đinh Quang Minh đề nghị thanh toán
      | Giấy đi đường có xác nhận | có |
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Và Cao Thúy Nga chọn "Xác nhận" ở việc "Thẩm tra theo định mức"
    Và Cao Thúy Nga chọn "Xác nhận" ở việc "Thẩm tra theo định mức"
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Thì hồ sơ có "Giấy thanh toán tạm ứng"
    Khi Cao Thúy Nga chọn "Đã chi" ở việc "Kiểm tra chứng từ và chi"
      | Số phiếu chi, phiếu thu, ủy nhiệm chi | PC 12      |
      | Dự toán còn lại của mục trước khi chi | 50.000.000 |
    Và Cao Thúy Nga chọn "Đã thu" ở việc "Kiểm tra chứng từ và chi"
      | Số phiếu chi, phiếu thu, ủy nhiệm chi | PT 12 |
    Thì hồ sơ ở trạng thái "Đã hoàn thành"

  @T4
  Tình huống: Khoán chỗ nghỉ để trống số tiền thì tính đúng mức khoán của các đêm; số đêm quá số đêm của chuyến đi thì không nhận
    Biết hôm nay là thứ Hai 21/04/2025
    Khi Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 02/05/2025 đến hết 05/05/2025
      | Hạng nơi đến | đảo |
    Và Đinh Quang Minh thử đề nghị thanh toán
      | Số đêm                    | 4  |
      | Giấy đi đường có xác nhận | có |
    Thì đề nghị không được nhận, vì "Số đêm nhiều hơn số đêm của chuyến đi"
    Khi Đinh Quang Minh thử đề nghị thanh toán
      | Cách tính chỗ nghỉ        | theo hóa đơn |
      | Giấy đi đường có xác nhận | có           |
    Thì đề nghị không được nhận, vì "thì ghi số tiền trên hóa đơn"
    Khi Đinh Quang Minh đề nghị thanh toán
      | Giấy đi đường có xác nhận | có |
    Thì Ngô Bích Hạnh đọc được trong việc "Xác nhận chuyến đi đã thực hiện": "Số đề nghị: 2400000"
    Và "Giấy đề nghị thanh toán công tác phí" có ghi "1.100.000"

  @T4
  Tình huống: Giấy đi đường không xác nhận được thì nêu ngoại lệ; vượt mức mà nêu lý do thì kế toán trưởng xem
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 27/05/2024 đến hết 28/05/2024
    Và Đinh Quang Minh thử đề nghị thanh toán
      | Chỗ nghỉ | 900.000 |
      | Số đêm   | 1       |
      | Giấy đi đường có xác nhận | có |
    Thì đề nghị không được nhận, vì "Số đề nghị vượt định mức"
    Khi Đinh Quang Minh đề nghị thanh toán
      | Ngoại lệ | Nơi đến giải thể, không còn con dấu |
    Thì Ngô Bích Hạnh nhận việc "Xác nhận chuyến đi đã thực hiện"
    Và việc "Xác nhận chuyến đi đã thực hiện" của Ngô Bích Hạnh có hạn 17:00 29/05/2024

  Tình huống: Không thanh toán thì tạm ứng thành khoản phải thu, báo Giám đốc
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 27/05/2024 đến hết 28/05/2024
      | Tạm ứng | 500.000 |
    Và đến 17:00 thứ Sáu 28/06/2024
    Thì Nguyễn Hoài An nhận thông báo "Tạm ứng quá hạn thanh toán, phải thu hồi"

  @T1 @T1.before
  Tình huống: Đi về trong ngày trước ngày 04/05/2025 theo số giờ, quãng đường
    Biết hôm nay là thứ Hai 21/04/2025
    Khi Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 29/04/2025 đến hết 29/04/2025
      | Quãng đường | 60 |
    Thì Đinh Quang Minh đọc được trong việc "Đề nghị thanh toán": "Phụ cấp lưu trú: 200.000 đồng"

  @T1 @T1.after
  Tình huống: Đi về trong ngày từ ngày 04/05/2025, đi nửa ngày thì mức thấp hơn
    Biết hôm nay là thứ Hai 21/04/2025
    Khi Đinh Quang Minh đi công tác về và được nhận báo cáo, từ 05/05/2025 đến hết 05/05/2025
      | Quãng đường | 60    |
      | Giờ đi      | 08:00 |
      | Giờ về      | 15:00 |
    Thì Đinh Quang Minh đọc được trong việc "Đề nghị thanh toán": "Phụ cấp lưu trú: 225.000 đồng"
