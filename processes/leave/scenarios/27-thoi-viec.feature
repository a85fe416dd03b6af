# language: vi
Tính năng: Thanh toán ngày phép chưa nghỉ khi thôi việc
  Sổ ngày phép (1.9): tính theo số tháng làm việc (D04), ngày chưa nghỉ thì kế toán thanh toán.

  Tình huống: Thôi việc giữa năm: tính theo tháng, ngày chưa nghỉ được thanh toán, sổ ngày phép về 0
    # Lan công tác từ 2008: 12 + 3 ngày một năm; 6 tháng được 7,5 ngày
    Biết hôm nay là thứ Sáu 28/06/2024
    Và Hồ Thị Lan còn 15 ngày phép năm nay
    Khi Tạ Kim Oanh lập hồ sơ "Thanh toán ngày phép khi thôi việc"
      | Người thôi việc               | Hồ Thị Lan               |
      | Ngày làm việc cuối            | 30/06/2024               |
      | Căn cứ (quyết định số, ngày)  | 45/QĐ-STTTT ngày 14/06/2024 |
    Thì Hồ Thị Lan vẫn còn 0 ngày phép năm nay
    Và Hồ Thị Lan nhận thông báo "Chưa nghỉ, được thanh toán: 7,5 ngày"
    Và sổ ngày phép của Hồ Thị Lan có ghi "Thôi việc từ sau ngày 30/06/2024"
    Và Cao Thúy Nga đọc được trong việc: "7,5 ngày (đã cấp 15)"
    Khi Cao Thúy Nga thử chọn "Đã chi" ở việc "Thanh toán ngày phép chưa nghỉ"
    Thì không nhận, vì "Ghi số tiền"
    Khi Cao Thúy Nga chọn "Đã chi" ở việc "Thanh toán ngày phép chưa nghỉ"
      | Số tiền | 2625000 |
    Thì Hồ Thị Lan nhận thông báo "Đã thanh toán ngày phép: Hồ Thị Lan"
    Và hồ sơ ở trạng thái "Đã thanh toán"
    Và hồ sơ kết thúc

  Tình huống: Đã nghỉ quá số được hưởng thì kế toán được báo để thu lại
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 15 ngày phép năm nay
    Và Hồ Thị Lan đã được duyệt nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 21/06/2024
    Và lúc 09:00 thứ Sáu 28/06/2024
    Khi Tạ Kim Oanh lập hồ sơ "Thanh toán ngày phép khi thôi việc"
      | Người thôi việc               | Hồ Thị Lan               |
      | Ngày làm việc cuối            | 30/06/2024               |
      | Căn cứ (quyết định số, ngày)  | 45/QĐ-STTTT ngày 14/06/2024 |
    Thì Hồ Thị Lan vẫn còn 0 ngày phép năm nay
    Và Cao Thúy Nga đọc được trong việc: "Đã nghỉ quá số được hưởng: 2,5 ngày"
    Khi Cao Thúy Nga chọn "Đã thu" ở việc "Thanh toán ngày phép chưa nghỉ"
      | Số tiền | 875000 |
    Thì hồ sơ kết thúc

  Tình huống: Lập hồ sơ lần nữa thì không thanh toán hai lần; nhân viên không tự lập
    Biết hôm nay là thứ Sáu 28/06/2024
    Và Hồ Thị Lan còn 15 ngày phép năm nay
    Khi Tạ Kim Oanh lập hồ sơ "Thanh toán ngày phép khi thôi việc"
      | Người thôi việc               | Hồ Thị Lan               |
      | Ngày làm việc cuối            | 30/06/2024               |
      | Căn cứ (quyết định số, ngày)  | 45/QĐ-STTTT ngày 14/06/2024 |
    Và Tạ Kim Oanh lập hồ sơ "Thanh toán ngày phép khi thôi việc"
      | Người thôi việc               | Hồ Thị Lan               |
      | Ngày làm việc cuối            | 30/06/2024               |
      | Căn cứ (quyết định số, ngày)  | 45/QĐ-STTTT ngày 14/06/2024 |
    Thì hồ sơ ở trạng thái "Không còn ngày phải thanh toán"
    Và hồ sơ kết thúc
    Khi Hồ Thị Lan thử lập hồ sơ "Thanh toán ngày phép khi thôi việc"
      | Người thôi việc               | Hồ Thị Lan               |
      | Ngày làm việc cuối            | 30/06/2024               |
      | Căn cứ (quyết định số, ngày)  | 45/QĐ-STTTT ngày 14/06/2024 |
    Thì không nhận, vì "chỉ do người có vai trò"

  Tình huống: Sơ đồ tổ chức ghi có người thôi việc thì hồ sơ thanh toán tự lập, một lần
    Biết hôm nay là thứ Hai 24/06/2024
    Và Hồ Thị Lan còn 15 ngày phép năm nay
    Và từ 01/07/2024 Hồ Thị Lan thôi công tác
    Khi đến 08:00 thứ Hai 01/07/2024
    Và nói đến hồ sơ "Thanh toán ngày phép khi thôi việc" của Đỗ Mỹ Dung
    Thì Cao Thúy Nga đọc được trong việc: "Người thôi việc: Hồ Thị Lan, Công chức, viên chức, người lao động, Phòng Công nghệ thông tin"
    Và Cao Thúy Nga đọc được trong việc: "Ngày làm việc cuối: 30/06/2024"
    Và Cao Thúy Nga đọc được trong việc: "7,5 ngày (đã cấp 15)"
    Khi đến 08:00 thứ Ba 02/07/2024
    Và Cao Thúy Nga chọn "Đã chi" ở việc "Thanh toán ngày phép chưa nghỉ"
      | Số tiền | 2625000 |
    Thì hồ sơ kết thúc
    Và Cao Thúy Nga không nhận việc nào
