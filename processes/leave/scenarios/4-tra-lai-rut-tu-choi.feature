# language: vi
Tính năng: Trả lại, rút đơn, từ chối
  Quy tắc chung H1, H2, H3.

  @H1
  Tình huống: Đơn trả lại chỉ sửa bàn giao thì về đúng người đã trả
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 06/06/2024 đến hết ngày 07/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu trả lại đơn với ý kiến "Ghi rõ ai trực hệ thống"
    Thì Hồ Thị Lan nhận việc "Sửa lại đơn"
    Và Hồ Thị Lan đọc được trong việc: "Ghi rõ ai trực hệ thống"
    Và Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Khi Hồ Thị Lan sửa đơn và trình lại
      | Việc bàn giao | Minh trực hệ thống cả hai ngày; báo cáo tuần (07/06/2024) |
    Thì Lê Minh Châu là người xem xét đơn
    Và Lê Minh Châu đọc được trong việc: "Minh trực hệ thống cả hai ngày; báo cáo tuần (hạn 07/06/2024)"
    Và Hồ Thị Lan vẫn còn 7 ngày phép năm nay

  @H1
  Tình huống: Đổi ngày nghỉ thì xem xét lại từ đầu, sau ba lần không trả lại nữa, chỉ quyết định hoặc chuyển cấp trên
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 06/06/2024 đến hết ngày 07/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu trả lại đơn với ý kiến "Đề nghị chuyển sang tuần sau"
    Và Hồ Thị Lan sửa ngày nghỉ thành từ ngày 13/06/2024 đến hết ngày 14/06/2024 và trình lại
    Thì Ngô Bích Hạnh là người xem xét đơn
    Khi Ngô Bích Hạnh trả lại đơn với ý kiến "Trùng lịch kiểm tra của Bộ"
    Và Hồ Thị Lan sửa ngày nghỉ thành từ ngày 20/06/2024 đến hết ngày 21/06/2024 và trình lại
    Và Ngô Bích Hạnh trả lại đơn với ý kiến "Trùng lịch tập huấn của Sở"
    Và Hồ Thị Lan sửa ngày nghỉ thành từ ngày 27/06/2024 đến hết ngày 28/06/2024 và trình lại
    Thì Ngô Bích Hạnh chỉ được chọn "Chuyển cấp trên, Từ chối"
    Khi Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Lê Minh Châu chỉ được chọn "Phê duyệt, Từ chối, Chuyển cấp trên"
    Khi Lê Minh Châu chuyển cấp trên đơn
    Thì Nguyễn Hoài An chỉ được chọn "Phê duyệt, Từ chối"
    Khi Nguyễn Hoài An phê duyệt đơn
    Thì có "Giấy nghỉ phép", ký "GIÁM ĐỐC / Nguyễn Hoài An"

  @H3
  Tình huống: Trả lại hay từ chối đều phải ghi ý kiến
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Ngô Bích Hạnh thử từ chối đơn mà không ghi ý kiến
    Thì việc không được nhận, vì "Trả lại hoặc từ chối thì phải ghi ý kiến"
    Khi Ngô Bích Hạnh từ chối đơn với ý kiến "Cả phòng trực bảo trì hệ thống"
    Thì Hồ Thị Lan nhận thông báo "Cả phòng trực bảo trì hệ thống"
    Và Hồ Thị Lan nhận thông báo "Có thể nộp đơn mới, hoặc gửi kiến nghị ở mục Đơn thư."
    Và hồ sơ ở trạng thái "Không duyệt"
    Và hồ sơ kết thúc

  @H2
  Tình huống: Rút đơn trước quyết định cuối cùng thì trả lại số ngày đang giữ
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 06/06/2024 đến hết ngày 07/06/2024
    Thì Hồ Thị Lan vẫn còn 7 ngày phép năm nay
    Khi Ngô Bích Hạnh chuyển cấp trên đơn
    Và Hồ Thị Lan rút đơn với lý do "Gia đình đổi lịch"
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Và Lê Minh Châu không nhận việc nào
    Và Lê Minh Châu nhận thông báo "Đã rút đơn xin nghỉ: Hồ Thị Lan"
    Và Ngô Bích Hạnh nhận thông báo "Đã rút đơn xin nghỉ: Hồ Thị Lan"
    Và hồ sơ ở trạng thái "Đã rút đơn"
    Và hồ sơ kết thúc

  Tình huống: Rút đơn khi đang sửa
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Ngô Bích Hạnh trả lại đơn với ý kiến "Chưa ghi rõ lý do nghỉ"
    Và Hồ Thị Lan rút đơn đang sửa
    Thì hồ sơ ở trạng thái "Đã rút đơn"

  Tình huống: Không sửa đơn bị trả lại thì coi như rút
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 20/06/2024
    Và Ngô Bích Hạnh trả lại đơn với ý kiến "Chưa ghi rõ lý do nghỉ"
    Và đến 18:00 thứ Ba 11/06/2024
    Thì hồ sơ ở trạng thái "Đã rút đơn"
    Và Hồ Thị Lan vẫn còn 9 ngày phép năm nay
