# language: vi
Tính năng: Quy định riêng của cơ quan về nghỉ phép, có ngày hiệu lực
  Chỗ quy chế để mở thì cơ quan tự định, ghi ở mục rules của sơ đồ tổ chức: loại nghỉ áp dụng, trừ phép, trả lời của cấp trên, hạn dùng phép năm trước.

  Tình huống: Nghỉ bù mặc định không áp dụng; cơ quan áp dụng thì chọn được
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan thử nộp đơn nghỉ bù ngày 12/06/2024
      | Giấy tờ kèm theo | Bảng đăng ký làm ngoài giờ tháng 5 |
    Thì không nộp được đơn, vì "phải là một trong các giá trị của danh sách"
    Khi từ 03/06/2024 cơ quan "stttt" quy định riêng
      | Loại nghỉ không áp dụng | |
    Và Hồ Thị Lan nộp đơn nghỉ bù ngày 12/06/2024
      | Giấy tờ kèm theo | Bảng đăng ký làm ngoài giờ tháng 5 |
    Thì Ngô Bích Hạnh là người xem xét đơn

  Tình huống: Loại nghỉ thôi áp dụng từ một ngày thì từ ngày đó không chọn được nữa, đơn nộp trước vẫn theo quy định của ngày nộp
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 04/06/2024 cơ quan "stttt" quy định riêng
      | Loại nghỉ không áp dụng | family_event_unpaid |
    Khi Hồ Thị Lan điền đơn nghỉ việc họ hàng ngày 12/06/2024
    Thì đơn được tính 1 ngày làm việc
    Khi Đinh Quang Minh nộp đơn nghỉ việc họ hàng ngày 12/06/2024
    Và Ngô Bích Hạnh trả lại đơn với ý kiến "Ghi rõ bàn giao cho ai"
    Và đến 08:00 thứ Ba 04/06/2024
    Và Đinh Quang Minh sửa ngày nghỉ thành ngày 13/06/2024 và trình lại
    Thì Ngô Bích Hạnh là người xem xét đơn
    Khi Hồ Thị Lan thử nộp đơn nghỉ việc họ hàng ngày 12/06/2024
    Thì không nộp được đơn, vì "phải là một trong các giá trị của danh sách"

  Tình huống: Nghỉ việc riêng đến một ngày không trừ phép; trên một ngày vẫn trừ
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Và từ 03/06/2024 cơ quan "stttt" quy định riêng
      | Việc riêng đến 1 ngày trừ phép | không |
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 12/06/2024 đến hết ngày 13/06/2024
    Thì Hồ Thị Lan vẫn còn 7 ngày phép năm nay

  Tình huống: Báo cáo vắng mặt của Giám đốc đến ba ngày không phải chờ trả lời
    Biết hôm nay là thứ Hai 08/07/2024
    Và từ 01/07/2024 cơ quan "stttt" quy định riêng
      | Vắng quá số ngày thì chờ trả lời | 3 |
    Khi Nguyễn Hoài An báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Và Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Thì hồ sơ ở trạng thái "Đã báo cáo"

  Tình huống: Phép năm trước dùng đến hết tháng 03
    Biết hôm nay là thứ Hai 26/02/2024
    Và từ 15/02/2024 cơ quan "stttt" quy định riêng
      | Phép năm trước dùng đến | 03-31 |
    Và Hồ Thị Lan còn 2,5 ngày phép năm trước chuyển sang
    Và Hồ Thị Lan còn 12 ngày phép năm nay
    Khi đến 08:00 thứ Hai 04/03/2024
    Thì Hồ Thị Lan vẫn còn 2,5 ngày phép năm trước chuyển sang
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 28/03/2024 đến hết ngày 01/04/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì các ngày "28/03, 29/03" lấy từ phép năm trước chuyển sang
    Và các ngày "01/04" lấy từ phép năm nay
