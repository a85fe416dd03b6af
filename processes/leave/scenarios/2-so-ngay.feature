# language: vi
Tính năng: Đếm ngày nghỉ và trừ ngày phép
  Điều 27 khoản 3, 4 của quy chế; bảng leave-check, leave-carryover; lịch làm việc.

  @1.16.4
  Tình huống: Nghỉ phép qua kỳ nghỉ lễ và ngày làm bù
    Biết hôm nay là thứ Hai 15/04/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Khi Đinh Quang Minh điền đơn nghỉ phép năm từ ngày 22/04/2024 đến hết ngày 03/05/2024
    Thì đơn được tính 7 ngày làm việc
    Khi Đinh Quang Minh điền đơn nghỉ phép năm từ ngày 22/04/2024 đến hết ngày 04/05/2024
    Thì đơn được tính 8 ngày làm việc

  @1.16.5 @V3.stttt
  Tình huống: Phép năm trước dùng trước, đến hết tháng 02 của năm nhuận
    Biết hôm nay là thứ Năm 15/02/2024
    Và Đinh Quang Minh còn 4 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ phép năm từ ngày 26/02/2024 đến hết ngày 05/03/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì các ngày "26/02, 27/02, 28/02, 29/02" lấy từ phép năm trước chuyển sang
    Và các ngày "01/03, 04/03, 05/03" lấy từ phép năm nay
    Và Đinh Quang Minh vẫn còn 0 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh vẫn còn 9 ngày phép năm nay

  @1.16.5
  Tình huống: Năm thường, phép năm trước hết hạn sau ngày 28 tháng 02
    Biết hôm nay là thứ Hai 17/02/2025
    Và Đinh Quang Minh còn 4 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ phép năm từ ngày 26/02/2025 đến hết ngày 04/03/2025
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì các ngày "26/02, 27/02, 28/02" lấy từ phép năm trước chuyển sang
    Và các ngày "03/03, 04/03" lấy từ phép năm nay

  @1.16.17
  Tình huống: Ngày 28/02/2027 là Chủ nhật nên ngày cuối dùng được phép năm trước là thứ Sáu 26/02
    Biết hôm nay là thứ Hai 15/02/2027
    Và Đinh Quang Minh còn 4 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ phép năm từ ngày 25/02/2027 đến hết ngày 02/03/2027
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì các ngày "25/02, 26/02" lấy từ phép năm trước chuyển sang
    Và các ngày "01/03, 02/03" lấy từ phép năm nay

  @1.16.17
  Khung tình huống: Lịch năm 2026: <từ> đến <đến> là <số> ngày
    Biết hôm nay là <hôm nay>
    Và Hồ Thị Lan còn 12 ngày phép năm nay
    Khi Hồ Thị Lan điền đơn nghỉ phép năm từ ngày <từ> đến hết ngày <đến>
    Thì đơn được tính <số> ngày làm việc

    Dữ liệu:
      | hôm nay           | từ         | đến        | số |
      | thứ Hai 02/11/2026 | 23/11/2026 | 25/11/2026 | 2  |
      | thứ Hai 03/08/2026 | 21/08/2026 | 24/08/2026 | 3  |
      | thứ Hai 03/08/2026 | 31/08/2026 | 03/09/2026 | 1  |
      | thứ Hai 02/02/2026 | 11/02/2026 | 23/02/2026 | 4  |

  Tình huống: Ngày bắt đầu là ngày nghỉ thì không nộp được
    Biết hôm nay là thứ Hai 03/08/2026
    Và Hồ Thị Lan còn 12 ngày phép năm nay
    Khi Hồ Thị Lan thử nộp đơn nghỉ phép năm từ ngày 31/08/2026 đến hết ngày 03/09/2026
    Thì không nộp được đơn, vì "Ngày bắt đầu là ngày nghỉ; hãy chọn ngày làm việc."

  Tình huống: Ngày kết thúc trước ngày bắt đầu
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan thử nộp đơn nghỉ việc riêng từ ngày 07/06/2024 đến hết ngày 06/06/2024
    Thì không nộp được đơn, vì "Ngày, buổi kết thúc phải sau hoặc trùng ngày, buổi bắt đầu."

  Tình huống: Không xin nghỉ hai lần cho một ngày
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng buổi sáng 06/06/2024
    Khi Hồ Thị Lan thử nộp đơn nghỉ việc riêng ngày 06/06/2024
    Thì không nộp được đơn, vì "Trùng với đơn nghỉ hoặc chuyến công tác khác"
    Khi Hồ Thị Lan thử nộp đơn nghỉ việc riêng buổi chiều 06/06/2024
    Thì nộp được đơn

  Tình huống: Nộp sát ngày nghỉ phải nêu lý do
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan thử nộp đơn nghỉ phép năm ngày 05/06/2024
    Thì không nộp được đơn, vì "Nộp đơn sát ngày nghỉ (cần trước 3 ngày làm việc)"
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm ngày 05/06/2024
      | Lý do nộp đơn muộn | Con ốm, vừa nhận lịch khám |
    Thì Ngô Bích Hạnh đọc được trong việc: "Con ốm, vừa nhận lịch khám"

  Tình huống: Thiếu ngày phép thì chỉ Giám đốc quyết định
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 1 ngày phép năm nay
    Khi Hồ Thị Lan thử nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 11/06/2024
    Thì không nộp được đơn, vì "Thiếu 1 ngày phép"
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 11/06/2024
      | Cách xử lý khi thiếu phép | trình người đứng đầu |
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Nguyễn Hoài An là người xem xét đơn

  Tình huống: Phần thiếu phép thành một đơn nghỉ không hưởng lương riêng, đi cùng đơn chính
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 1,5 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
      | Cách xử lý khi thiếu phép | phần thiếu không hưởng lương |
    Thì Ngô Bích Hạnh đọc được trong việc: "Phần thiếu phép: 1,5 ngày: chiều 11/06/2024 – 12/06/2024"
    # cả đợt 3 ngày: đơn chính do lãnh đạo phụ trách, phần không lương do Giám đốc
    Khi Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì Hồ Thị Lan vẫn còn 0 ngày phép năm nay
    Và "Giấy nghỉ phép" mang số "01/GNP-STTTT"
    Khi nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Thì không ai nhập thay hồ sơ
    Khi Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Thì "Quyết định cho nghỉ không hưởng lương" mang số "01/QĐ-STTTT"
    Và Cao Thúy Nga nhận việc "Ghi nhận về lương, chế độ"
    Và hồ sơ tiếp theo hồ sơ "Nghỉ phép năm 10/06/2024 – 11/06/2024"
    Và Cao Thúy Nga không đọc thấy hồ sơ liên quan nào
    Khi đến 08:00 thứ Năm 13/06/2024
    Và nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Thì hồ sơ dẫn đến hồ sơ "không hưởng lương"
    Thì hồ sơ ở trạng thái "Nghỉ tiếp theo hồ sơ stttt/LEAVE/2024/0002"
    Và hồ sơ kết thúc

  Tình huống: Đơn chính bị từ chối thì đơn phần thiếu phép cũng rút
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 1 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 11/06/2024
      | Cách xử lý khi thiếu phép | phần thiếu không hưởng lương |
    Và Ngô Bích Hạnh từ chối đơn với ý kiến "Đơn vị đang trực cao điểm"
    Thì hồ sơ ở trạng thái "Không duyệt"
    Khi nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Thì hồ sơ ở trạng thái "Đã rút đơn"
    Và hồ sơ kết thúc

  Tình huống: Hủy đơn chính thì phần thiếu chưa duyệt cũng rút; đã duyệt thì còn hiệu lực, hủy ở trang của nó
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 1 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 11/06/2024
      | Cách xử lý khi thiếu phép | phần thiếu không hưởng lương |
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Và nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Và Hồ Thị Lan lập hồ sơ "Thay đổi đợt nghỉ đã duyệt"
      | Đợt nghỉ đã duyệt | Nghỉ phép năm 10/06/2024 (stttt/LEAVE/2024/0001) |
      | Thay đổi          | Hủy (chưa đến ngày nghỉ)         |
      | Lý do             | Gia đình đổi lịch                |
    Và nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Thì hồ sơ ở trạng thái "Đã duyệt"
    Và Hồ Thị Lan nhận thông báo "Đơn chính không còn, phần nghỉ không hưởng lương vẫn có hiệu lực: Hồ Thị Lan"
    Và trang hồ sơ có nút "Hủy đợt nghỉ" cho Hồ Thị Lan
    Khi Hồ Thị Lan lập hồ sơ "Thay đổi đợt nghỉ đã duyệt"
      | Đợt nghỉ đã duyệt | Nghỉ không hưởng lương 11/06/2024 (stttt/LEAVE/2024/0002) |
      | Thay đổi          | Hủy (chưa đến ngày nghỉ)                  |
      | Lý do             | Không nghỉ nữa, vẫn đi làm                |
    Và nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Thì hồ sơ ở trạng thái "Đã hủy"
    Và "Quyết định cho nghỉ không hưởng lương" số "01/QĐ-STTTT" đã thu hồi
    Và Cao Thúy Nga nhận thông báo "Đã hủy đợt nghỉ: Hồ Thị Lan"
    Và hồ sơ kết thúc

  Tình huống: Rút riêng phần thiếu phép thì đơn chính vẫn xét tiếp
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 1 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 11/06/2024
      | Cách xử lý khi thiếu phép | phần thiếu không hưởng lương |
    Và nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Và Hồ Thị Lan rút đơn với lý do "Chỉ nghỉ ngày có phép"
    Thì hồ sơ ở trạng thái "Đã rút đơn"
    Và hồ sơ kết thúc
    Khi nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Thì hồ sơ ở trạng thái "Đang xem xét"

  Tình huống: Đơn chính trả lại thì phần thiếu nộp lại cùng đơn chính; không còn ngày nào thì chọn loại không lương
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 1 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 11/06/2024
      | Cách xử lý khi thiếu phép | phần thiếu không hưởng lương |
    Và Ngô Bích Hạnh trả lại đơn với ý kiến "Cần nghỉ sang tuần sau"
    Và nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Thì hồ sơ ở trạng thái "Đã rút đơn"
    Khi nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Và Hồ Thị Lan sửa ngày nghỉ thành từ ngày 17/06/2024 đến hết ngày 18/06/2024 và trình lại
    Và nói đến hồ sơ thứ 3 của Hồ Thị Lan
    Thì hồ sơ ở trạng thái "Đang xem xét"
    Và Ngô Bích Hạnh đọc được trong việc: "Nghỉ tiếp hồ sơ: stttt/LEAVE/2024/0001"

  Tình huống: Đơn phần thiếu bị trả lại thì biểu mẫu còn nguyên điều đã ghi
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 1 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
      | Cách xử lý khi thiếu phép | phần thiếu không hưởng lương |
    Và nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Và Ngô Bích Hạnh trả lại đơn với ý kiến "Chỉ nên nghỉ thêm một ngày"
    Thì biểu mẫu của Hồ Thị Lan điền sẵn từ ngày 11/06/2024 đến hết ngày 12/06/2024

  Tình huống: Không còn ngày phép nào thì chọn loại không hưởng lương, không có phần thiếu
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 0 ngày phép năm nay
    Khi Hồ Thị Lan thử nộp đơn nghỉ phép năm từ ngày 17/06/2024 đến hết ngày 18/06/2024
      | Cách xử lý khi thiếu phép | phần thiếu không hưởng lương |
    Thì không nộp được đơn, vì "hãy chọn loại nghỉ không hưởng lương"

  @1.16.15
  Tình huống: Hai đơn nộp cùng lúc không dùng quá số ngày phép
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 1 ngày phép năm nay
    Khi Hồ Thị Lan cùng lúc nộp từ hai máy đơn nghỉ việc riêng ngày 06/06/2024 và ngày 13/06/2024
    Thì chỉ một đơn được nhận
    Và không nộp được đơn, vì "Thiếu 1 ngày phép"
    Và Hồ Thị Lan vẫn còn 0 ngày phép năm nay
