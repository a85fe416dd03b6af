# language: vi
Tính năng: Trước khi đi: lịch, người thay, thay đổi
  Điều 11, 12, 23, 26 của quy chế; bảng trip-approver, acting-approver.

  @2.13.12
  Tình huống: Trùng lịch nghỉ thì không được cử đi, báo số hồ sơ nghỉ
    Biết hôm nay là thứ Hai 13/05/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm ngày 22/05/2024
    Khi Hồ Thị Lan thử đề nghị đi công tác "huyện Vạn Ninh" từ 21/05/2024 đến hết 23/05/2024
      | Thành phần  | Đinh Quang Minh |
      | Trưởng đoàn | Đinh Quang Minh |
    Thì không đề nghị được, vì "Đinh Quang Minh đã có lịch vắng mặt: nghỉ 22/05/2024 – 22/05/2024 (hồ sơ stttt/LEAVE/2024/0001)"
    Khi Lê Minh Châu thử ra lệnh cho Đinh Quang Minh đi công tác "huyện Vạn Ninh" từ 21/05/2024 đến hết 23/05/2024
    Thì không đề nghị được, vì "nghỉ 22/05/2024 – 22/05/2024 (hồ sơ stttt/LEAVE/2024/0001)"

  Tình huống: Đã đi công tác thì không nghỉ phép cùng ngày
    Biết hôm nay là thứ Hai 20/05/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
    Và Đinh Quang Minh thử nộp đơn nghỉ phép năm ngày 23/05/2024
    Thì không nộp được đơn, vì "Trùng với đơn nghỉ hoặc chuyến công tác khác"

  @T5
  Tình huống: Chuyến đi không trừ ngày phép
    Biết hôm nay là thứ Hai 20/05/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Thì Đinh Quang Minh vẫn còn 9 ngày phép năm nay

  @2.13.8 @H4 @T5
  Tình huống: Giám đốc đi công tác, Phó Giám đốc được ủy quyền quyết định thay và báo cáo lại
    Biết hôm nay là thứ Hai 24/06/2024
    Khi Nguyễn Hoài An đề nghị đi công tác "Hà Nội" từ 03/07/2024 đến hết 05/07/2024
      | Phạm vi             | cơ quan trung ương |
      | Người được ủy quyền | Trần Thanh Bình    |
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi nhận cấp trên "đồng ý"
    Và văn thư phát hành giấy tờ
    Thì có "Công lệnh", ký "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG / Đỗ Mỹ Dung"
    Khi Trần Thanh Bình nhận ủy quyền
    Thì hồ sơ không có "Giấy ủy quyền"
    Khi Nguyễn Hoài An ký giấy ủy quyền
    Thì hồ sơ có "Giấy ủy quyền"
    Khi đến 08:00 thứ Năm 04/07/2024
    Và Đỗ Mỹ Dung nộp đơn nghỉ việc riêng ngày thứ Ba 09/07/2024
    Thì Trần Thanh Bình là người xem xét đơn, thay Nguyễn Hoài An
    Khi đến 08:00 thứ Hai 08/07/2024
    Thì Nguyễn Hoài An là người xem xét đơn
    Khi nói đến chuyến đi của Nguyễn Hoài An
    Thì việc "Báo cáo việc đã điều hành" của Trần Thanh Bình có hạn 17:00 08/07/2024
    Khi Trần Thanh Bình báo cáo việc đã điều hành "Đã xem xét các đơn nghỉ của trưởng đơn vị"
    Thì Nguyễn Hoài An nhận việc "Đọc báo cáo"

  @2.11 @H4
  Tình huống: Chưa ký giấy ủy quyền thì chưa ai quyết định thay, trừ việc đột xuất; hết chuyến đi thì việc ký thôi
    Biết hôm nay là thứ Hai 24/06/2024
    Khi Nguyễn Hoài An đề nghị đi công tác "Hà Nội" từ 03/07/2024 đến hết 12/07/2024
      | Phạm vi             | cơ quan trung ương |
      | Người được ủy quyền | Trần Thanh Bình    |
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi nhận cấp trên "đồng ý"
    Và văn thư phát hành giấy tờ
    Và Trần Thanh Bình nhận ủy quyền
    Và đến 08:00 thứ Năm 04/07/2024
    Và Đỗ Mỹ Dung nộp đơn nghỉ việc riêng ngày thứ Ba 09/07/2024
    Thì Nguyễn Hoài An là người xem xét đơn
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 22/07/2024 đến hết 23/07/2024
      | Phạm vi | ngoài tỉnh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Thì Nguyễn Hoài An là người xem xét chuyến đi
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" 05/07/2024
      | Đột xuất       | có                          |
      | Lý do đột xuất | Sự cố mạng diện rộng của huyện |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Thì Trần Thanh Bình là người xem xét chuyến đi
    Khi đến 08:00 thứ Hai 15/07/2024
    Và nói đến chuyến đi của Nguyễn Hoài An
    Thì Nguyễn Hoài An không có việc "Ký giấy ủy quyền"
    Và hồ sơ không có "Giấy ủy quyền"

  Tình huống: Người được ủy quyền vắng mặt thì không được chọn
    Biết hôm nay là thứ Hai 03/06/2024
    Và Bùi Đăng Khoa đã được duyệt nghỉ việc riêng ngày 12/06/2024
    Khi Ngô Bích Hạnh thử đề nghị đi công tác "Ninh Thuận" từ 12/06/2024 đến hết 13/06/2024
      | Phạm vi             | ngoài tỉnh    |
      | Người được ủy quyền | Bùi Đăng Khoa |
    Thì không đề nghị được, vì "vắng mặt trong thời gian này"

  Tình huống: Trưởng đơn vị đi mà không ủy quyền thì không trình được
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Trịnh Thanh Xuân thử đề nghị đi công tác "huyện Khánh Vĩnh" 15/05/2024
    Thì không đề nghị được, vì "phải ủy quyền cho một cấp phó điều hành"
    # phòng không có cấp phó thì không phải chọn ai: lãnh đạo phụ trách xử lý thay (D19)
    Khi Thái Ngọc Anh đề nghị đi công tác "huyện Khánh Vĩnh" 16/05/2024
    Thì Mai Thu Uyên nhận việc "Xem xét, quyết định"

  Tình huống: Ngày đi đã qua chỉ nhận hồ sơ đột xuất
    Biết hôm nay là thứ Tư 22/05/2024
    Khi Đinh Quang Minh thử đề nghị đi công tác "huyện Vạn Ninh" từ 21/05/2024 đến hết 23/05/2024
    Thì không đề nghị được, vì "Ngày đi đã qua"
    Khi Đinh Quang Minh thử đề nghị đi công tác "huyện Vạn Ninh" từ 20/05/2024 đến hết 23/05/2024
      | Đột xuất              | có                                  |
      | Lý do đột xuất        | Sự cố mạng diện rộng, lệnh bằng miệng |
      | Lệnh bằng miệng       | Phó Giám đốc Lê Minh Châu, 20:00 ngày 19/05/2024 |
      | Chương trình làm việc | 24/05/2024 khôi phục mạng |
    Thì không đề nghị được, vì "phải hoàn thiện trong 01 ngày làm việc sau khi đi"
    Và không đề nghị được, vì "Ngày trong chương trình làm việc phải nằm trong thời gian chuyến đi"
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 21/05/2024 đến hết 23/05/2024
      | Đột xuất       | có                                  |
      | Lý do đột xuất | Sự cố mạng diện rộng, lệnh bằng miệng |
      | Lệnh bằng miệng | Phó Giám đốc Lê Minh Châu, 20:00 ngày 20/05/2024 |
    Thì Ngô Bích Hạnh là người xem xét chuyến đi

  Tình huống: Chưa liên hệ nơi đến mà không đột xuất thì không trình được
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh thử đề nghị đi công tác "huyện Vạn Ninh" 23/05/2024
      | Đã liên hệ trước | không |
    Thì không đề nghị được, vì "Phải liên hệ trước nơi đến"

  Tình huống: Học tập quá 05 ngày theo thủ tục đào tạo
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh thử đề nghị đi công tác "Đà Nẵng" từ 27/05/2024 đến hết 05/06/2024
      | Loại    | học tập    |
      | Phạm vi | ngoài tỉnh |
    Thì không đề nghị được, vì "thủ tục cử đi đào tạo"

  @H2
  Tình huống: Rút đề nghị trước khi có quyết định
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Đinh Quang Minh rút đề nghị với lý do "Nơi đến hoãn làm việc"
    Thì hồ sơ ở trạng thái "Đã rút đề nghị"
    Và hồ sơ kết thúc
    Và Nguyễn Hoài An nhận thông báo "Đã rút đề nghị"

  @H6
  Tình huống: Đến giờ đi mà chưa quyết định thì không được đi
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
    Và đến 08:00 thứ Tư 22/05/2024
    Thì hồ sơ ở trạng thái "Chưa được cử đi khi đến giờ đi"
    Và Đinh Quang Minh nhận thông báo "Chưa được cử đi"

  Tình huống: Hủy trước khi đi
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và Đinh Quang Minh hủy chuyến đi vì "Nơi đến báo hoãn làm việc"
    Thì hồ sơ ở trạng thái "Đã hủy chuyến đi"
    Và Lê Minh Châu nhận thông báo "Đã hủy chuyến đi"
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Cam Lâm" từ 22/05/2024 đến hết 23/05/2024
    Thì Ngô Bích Hạnh là người xem xét chuyến đi

  Tình huống: Về sớm thì hạn báo cáo theo ngày về
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 28/05/2024
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 10:00 thứ Năm 23/05/2024
    Và Đinh Quang Minh báo về 24/05/2024 vì "Xong việc sớm hơn dự kiến"
    Và Lê Minh Châu xác nhận ngày về mới
    Và đến 17:00 thứ Sáu 24/05/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Đinh Quang Minh có hạn 08:00 27/05/2024

  @2.13.8
  Tình huống: Giám đốc đi công tác, việc nhân sự không ủy quyền chờ Giám đốc
    Biết hôm nay là thứ Hai 24/06/2024
    Khi Nguyễn Hoài An đề nghị đi công tác "Hà Nội" từ 03/07/2024 đến hết 05/07/2024
      | Phạm vi             | cơ quan trung ương |
      | Người được ủy quyền | Trần Thanh Bình    |
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi nhận cấp trên "đồng ý"
    Và văn thư phát hành giấy tờ
    Và Trần Thanh Bình nhận ủy quyền
    Và Nguyễn Hoài An ký giấy ủy quyền
    Và đến 08:00 thứ Năm 04/07/2024
    Và Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Đinh Quang Minh |
      | Biện pháp | Điều động |
      | Nội dung | Đến Trung tâm Công nghệ thông tin |
      | Lý do, căn cứ | Nhu cầu công tác của Trung tâm |
      | Hiệu lực từ | 15/07/2024 |
    Thì Nguyễn Hoài An nhận việc "Xem xét, quyết định"
    Và Trần Thanh Bình không nhận việc nào
    Khi đến 08:00 thứ Hai 08/07/2024
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Và văn thư gửi văn bản
    Thì hồ sơ ở trạng thái "Đã quyết định"
