# language: vi
Tính năng: Gửi cấp trên, ghi nhận trả lời, đôn đốc
  Hoạt động dùng chung external-step; bảng sla-escalation dòng 20: chưa trả lời thì công văn đôn đốc, không bao giờ coi là đồng ý.

  @S.2.external-step
  Tình huống: Công văn xin phép do người đứng đầu ký, có số; chưa trả lời thì công văn đôn đốc; trả lời có bản quét
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh đề nghị đi công tác "Lào" từ 24/06/2024 đến hết 26/06/2024
      | Phạm vi | nước ngoài |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Thì có "Công văn", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và "Công văn" mang số "01/CV-STTTT"
    Khi Văn phòng gửi hồ sơ xin phép cấp trên
    Thì Đỗ Mỹ Dung đọc được trong việc "Ghi nhận trả lời": "Gửi đến: Chủ tịch Ủy ban nhân dân tỉnh"
    Và Đỗ Mỹ Dung đọc được trong việc "Ghi nhận trả lời": "Đã gửi: 01/CV-STTTT"
    Khi Đỗ Mỹ Dung thử chọn "Đồng ý" ở việc "Ghi nhận trả lời"
    Thì không nhận, vì "Ghi số văn bản trả lời"
    Và không nhận, vì "Ghi ngày trả lời"
    Khi Văn phòng đôn đốc cấp trên
    Thì có "Công văn đôn đốc", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và "Công văn đôn đốc" mang số "02/CV-STTTT"
    Khi Văn phòng gửi hồ sơ xin phép cấp trên
    Thì Đỗ Mỹ Dung đọc được trong việc "Ghi nhận trả lời": "Đã gửi: 01/CV-STTTT; 02/CV-STTTT"
    Và Đỗ Mỹ Dung đọc được trong việc "Ghi nhận trả lời": "Đã đôn đốc: 1 lần"
    Khi Đỗ Mỹ Dung thêm tệp "tra-loi.pdf" vào trường "Bản quét văn bản trả lời" ở việc "Ghi nhận trả lời"
    Và Đỗ Mỹ Dung chọn "Đồng ý" ở việc "Ghi nhận trả lời"
      | Số công văn trả lời | 88/UBND    |
      | Ngày trả lời        | 03/06/2024 |
    Thì Đinh Quang Minh mở được tệp "tra-loi.pdf"
    Và Nguyễn Hoài An là người xem xét chuyến đi

  @S.2.external-step
  Tình huống: Quá hạn vẫn chưa trả lời thì máy mở việc đôn đốc; im lặng không là đồng ý
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh đề nghị đi công tác "Lào" từ 12/08/2024 đến hết 14/08/2024
      | Phạm vi | nước ngoài |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và đến 17:00 thứ Hai 17/06/2024
    Thì Đỗ Mỹ Dung nhận thông báo "Quá hạn: Ghi nhận trả lời"
    Và hồ sơ vẫn đang xử lý
    Khi đến 17:00 thứ Hai 24/06/2024
    Thì có "Công văn đôn đốc", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và hồ sơ vẫn đang xử lý

  @S.3.approve-chain
  Tình huống: Người đứng đầu khai có quan hệ lợi ích thì cấp này do cấp trên ngoài cơ quan, Văn phòng gửi và ghi nhận
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 24/06/2024 đến hết 25/06/2024
      | Phạm vi | ngoài tỉnh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An khai có quan hệ lợi ích
    Thì Nguyễn Hoài An không nhận việc nào
    Và Đỗ Mỹ Dung đọc được trong việc "Gửi hồ sơ": "Cấp duyệt: Giám đốc Sở quyết định"
    Khi Văn phòng gửi cấp trên hồ sơ xin ý kiến, số "120/STTTT-VP"
    Và Văn phòng ghi nhận cấp trên "đồng ý"
    Thì Lê Minh Châu là người xem xét chuyến đi
    Và Lê Minh Châu đọc được trong việc "Xem xét, quyết định": "Cơ quan cấp trên: Văn bản 88/TU"

  @S.3.approve-chain @H3
  Tình huống: Cấp trên ngoài cơ quan không đồng ý thì không được cử đi
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 24/06/2024 đến hết 25/06/2024
      | Phạm vi | ngoài tỉnh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An khai có quan hệ lợi ích
    Và Văn phòng gửi cấp trên hồ sơ xin ý kiến, số "120/STTTT-VP"
    Và Văn phòng ghi nhận cấp trên "không đồng ý"
    Thì hồ sơ ở trạng thái "Không được cử đi"
