# language: vi
Tính năng: Ai cho nghỉ, nghỉ bao lâu
  Điều 27 khoản 2, 3, 5 của quy chế; bảng leave-approver.

  @1.16.1 @V1.stttt
  Tình huống: Nghỉ việc riêng 1 ngày do trưởng phòng quyết định
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Thì Ngô Bích Hạnh là người xem xét đơn
    Khi Ngô Bích Hạnh phê duyệt đơn
    Thì Lê Minh Châu không nhận việc nào
    Và Hồ Thị Lan vẫn còn 8 ngày phép năm nay
    Và có "Giấy nghỉ phép", ký "TL. GIÁM ĐỐC / TRƯỞNG PHÒNG CÔNG NGHỆ THÔNG TIN / Ngô Bích Hạnh"
    Khi Văn phòng xác nhận dòng theo dõi
    Thì sổ theo dõi nghỉ phép có 1 dòng
    Và Cao Thúy Nga không nhận việc nào

  @1.16.2 @V2.stttt
  Tình huống: Nghỉ việc riêng 1,5 ngày phải qua lãnh đạo phụ trách
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 06/06/2024 đến hết buổi sáng 07/06/2024
    Thì Ngô Bích Hạnh là người xem xét đơn
    Khi Ngô Bích Hạnh chuyển cấp trên đơn với ý kiến "Nhất trí, đề nghị lãnh đạo cho nghỉ"
    Thì Lê Minh Châu là người xem xét đơn
    Và Lê Minh Châu đọc được trong việc: "Nhất trí, đề nghị lãnh đạo cho nghỉ"
    Khi Lê Minh Châu phê duyệt đơn
    Thì Hồ Thị Lan vẫn còn 7,5 ngày phép năm nay
    Và có "Giấy nghỉ phép", ký "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Minh Châu"
    Và "Giấy nghỉ phép" mang số "01/GNP-STTTT"

  @1.16.3
  Tình huống: Tách đơn không tránh được cấp quyết định
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng ngày 07/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày thứ Hai 10/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Lê Minh Châu là người xem xét đơn

  @1.16.7 @V4.stttt
  Tình huống: Nghỉ không hưởng lương do Giám đốc quyết định, kế toán ngừng trả lương
    Biết hôm nay là thứ Hai 03/06/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ không hưởng lương từ ngày 10/06/2024 đến hết ngày 14/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Nguyễn Hoài An là người xem xét đơn
    Khi Nguyễn Hoài An phê duyệt đơn
    Thì Đinh Quang Minh vẫn còn 9 ngày phép năm nay
    Và có "Quyết định cho nghỉ không hưởng lương", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và Cao Thúy Nga nhận việc "Ghi nhận về lương, chế độ"
    Và Cao Thúy Nga nhận thông báo "Những ngày không hưởng lương"
    Khi Cao Thúy Nga ghi nhận về lương, chế độ
    Và Văn phòng xác nhận dòng theo dõi
    Thì hồ sơ ở trạng thái "Đã duyệt"

  @1.16.7 @H3
  Tình huống: Trưởng phòng không đồng ý thì Giám đốc không nhận việc
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh nộp đơn nghỉ không hưởng lương từ ngày 10/06/2024 đến hết ngày 14/06/2024
    Và Ngô Bích Hạnh từ chối đơn với ý kiến "Đang cao điểm chuyển đổi số"
    Thì Nguyễn Hoài An không nhận việc nào
    Và hồ sơ kết thúc
    Và hồ sơ ở trạng thái "Không duyệt"

  Tình huống: Nghỉ không hưởng lương quá 30 ngày được cảnh báo
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh điền đơn nghỉ không hưởng lương từ ngày 10/06/2024 đến hết ngày 31/07/2024
    Thì biểu mẫu báo "quá 30 ngày ảnh hưởng đến việc đóng bảo hiểm xã hội"

  Tình huống: Ốm có giấy thì người có thẩm quyền chỉ xác nhận giấy tờ
    Biết hôm nay là thứ Năm 16/05/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội từ ngày 13/05/2024 đến hết ngày 15/05/2024
      | Số giấy chứng nhận     | 0123       |
      | Giấy ghi nghỉ từ ngày  | 13/05/2024 |
      | Giấy ghi đến hết ngày  | 15/05/2024 |
      | Lý do                  | Sốt xuất huyết, nằm viện |
    Thì Ngô Bích Hạnh chỉ được chọn "Phê duyệt, Trả lại"
    Khi Ngô Bích Hạnh xác nhận giấy tờ đơn
    Thì Lê Minh Châu chỉ được chọn "Phê duyệt, Trả lại"
    Khi Lê Minh Châu xác nhận giấy tờ đơn
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Và hồ sơ không có "Giấy nghỉ phép"
    Khi Văn phòng xác nhận dòng theo dõi
    Thì sổ theo dõi nghỉ phép có 1 dòng
    Và dòng sổ theo dõi không ghi "Sốt xuất huyết"
    Khi Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Thì Cao Thúy Nga nhận thông báo "Giấy chứng nhận và hồ sơ hưởng bảo hiểm xã hội"
    Và Hồ Thị Lan nhận việc "Nộp giấy chứng nhận"

  Tình huống: Ốm có giấy 1 ngày chỉ cần trưởng phòng xác nhận
    Biết hôm nay là thứ Năm 16/05/2024
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Thì Lê Minh Châu không nhận việc nào
    Và hồ sơ ở trạng thái "Đã duyệt"

  @V8.stttt
  Tình huống: Trưởng phòng nghỉ nửa ngày vẫn do lãnh đạo phụ trách quyết định
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Ngô Bích Hạnh nộp đơn nghỉ việc riêng buổi chiều 06/06/2024
    Thì Lê Minh Châu là người xem xét đơn
    Khi Lê Minh Châu phê duyệt đơn
    Thì Lê Minh Châu nhận thông báo "Cấp phó điều hành đơn vị"

  @V9.stttt
  Tình huống: Phó Giám đốc nghỉ do Giám đốc quyết định
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Lê Minh Châu nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
    Thì Nguyễn Hoài An là người xem xét đơn
    Khi Nguyễn Hoài An phê duyệt đơn
    Thì Nguyễn Hoài An nhận thông báo "Người thay thế, việc đang xử lý"
    Và có "Giấy nghỉ phép", ký "GIÁM ĐỐC / Nguyễn Hoài An"

  @1.16.14 @V8.vptw
  Tình huống: Trưởng phòng của Văn phòng Tỉnh ủy phải ủy quyền cho một cấp phó
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Trịnh Thanh Xuân thử nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
    Thì không nộp được đơn, vì "Trưởng đơn vị vắng mặt từ một ngày làm việc phải ủy quyền cho một cấp phó điều hành."
    Khi Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Thì Mai Thu Uyên là người xem xét đơn
    Khi Mai Thu Uyên phê duyệt đơn
    Và Lý Thanh Hòa nhận ủy quyền
    Thì có "Giấy nghỉ phép", ký "K/T CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Mai Thu Uyên"
    Và "Giấy nghỉ phép" mang số "01-GNP/VPTU"
    Và Mai Thu Uyên nhận thông báo "Người được ủy quyền điều hành đơn vị"
    # dưới một ngày làm việc thì không bắt buộc (1.15 m)
    Khi Trịnh Thanh Xuân nộp đơn nghỉ việc riêng buổi chiều 20/06/2024
    Thì Mai Thu Uyên là người xem xét đơn
    # phòng không có cấp phó thì lãnh đạo phụ trách xử lý thay (D19)
    Khi Thái Ngọc Anh nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
    Thì Mai Thu Uyên là người xem xét đơn

  Tình huống: Đi nước ngoài cần thêm người đứng đầu
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm ngày 10/06/2024
      | Đi nước ngoài | có |
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Nguyễn Hoài An là người xem xét đơn
