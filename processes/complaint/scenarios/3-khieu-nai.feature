# language: vi
Tính năng: Giải quyết khiếu nại lần đầu
  Luật Khiếu nại; stttt Điều 18; bảng complaint-admissibility, complaint-deadlines, complaint-law.

  @5.17.5
  Tình huống: Khiếu nại quyết định kỷ luật trong 15 ngày, đối thoại bắt buộc
    Biết hôm nay là thứ năm 09/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
      | Số, ngày quyết định bị khiếu nại | 15/QĐ |
      | Là đoàn viên công đoàn | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Cấp phó của người đứng đầu cơ quan |
      | Người | Trần Thanh Bình |
      | Ngày nhận quyết định, biết hành vi | 25/04/2024 |
      | Là quyết định kỷ luật | có |
      | Tóm tắt nội dung | Khiếu nại quyết định kỷ luật số 15/QĐ |
    Thì hồ sơ có tên "Khiếu nại quyết định kỷ luật TC-2024-0001"
    Và việc "Thụ lý khiếu nại" của Nguyễn Hoài An có hạn 17:00 20/05/2024
    Và Nguyễn Hoài An đọc được trong việc "Thụ lý khiếu nại": "Đinh Quang Minh"
    Khi đến 08:00 thứ tư 15/05/2024
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Thì văn bản "Thông báo thụ lý khiếu nại" ghi "14/06/2024"
    Và Phan Văn Em nhận thông báo "Thông báo thụ lý khiếu nại"
    Và việc "Xem lại, lập tổ xác minh" của Nguyễn Hoài An có hạn 17:00 20/05/2024
    Khi Nguyễn Hoài An chọn "Xác minh" ở việc "Xem lại, lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
    Và văn thư gửi văn bản
    Và Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Từ chối giải trình (ghi biên bản) |
      | Nội dung báo cáo xác minh | Quyết định đúng thẩm quyền, mức kỷ luật quá nặng |
    Và Tạ Kim Oanh thử chọn "Gửi" ở việc "Mời đối thoại"
      | Ngày đối thoại | 17/05/2024 |
      | Nơi đối thoại | Phòng họp số 1 |
    Thì việc không được nhận, vì "Giấy mời phải gửi trước"
    Khi Tạ Kim Oanh chọn "Gửi" ở việc "Mời đối thoại"
      | Ngày đối thoại | 20/05/2024 |
      | Nơi đối thoại | Phòng họp số 1 |
    Thì người gửi Đinh Quang Minh thấy đơn ở trạng thái "Chờ đối thoại"
    Và người gửi Đinh Quang Minh được báo "Mời bạn dự đối thoại ngày 20/05/2024"
    Và Trần Thanh Bình nhận thông báo "Đối thoại ngày 20/05/2024"
    Và Phan Văn Em nhận thông báo "Đối thoại ngày 20/05/2024"
    Khi Tạ Kim Oanh chọn "Hoàn thành" ở việc "Đối thoại, ghi biên bản"
      | Thành phần dự | Hai bên, tổ xác minh, Công đoàn |
      | Nội dung, ý kiến các bên | Hai bên giữ ý kiến, đề nghị giảm mức kỷ luật |
    Và Nguyễn Hoài An chọn "Đúng một phần" ở việc "Quyết định giải quyết"
      | Nội dung quyết định | Sửa quyết định 15/QĐ, giảm mức kỷ luật |
      | Việc phải làm sau quyết định | = [{"task": "Ban hành quyết định sửa mức kỷ luật", "lead_unit": "stttt.vp", "due": "2024-06-10"}] |
    Và văn thư gửi văn bản
    Và nói đến phần "Việc: Ban hành quyết định sửa mức kỷ luật"
    Thì Đỗ Mỹ Dung nhận việc "Nhận việc, phân công"
    Khi nói đến đơn đầu tiên
    Thì người gửi Đinh Quang Minh được báo "giảm mức kỷ luật. Quyết định được gửi trước ngày"
    Và văn bản "Biên bản đối thoại" ghi "đề nghị giảm mức kỷ luật"
    Và văn bản "Giấy mời đối thoại" ghi "Công đoàn"
    Và văn bản "Quyết định giải quyết khiếu nại" ghi "Trong 10 ngày"
    Và văn bản "Quyết định giải quyết khiếu nại" ghi "Đinh Quang Minh"
    Và người gửi Đinh Quang Minh được báo "hoặc khởi kiện đến hết ngày 27/05/2024"
    Khi Tạ Kim Oanh chọn "Công khai" ở việc "Chọn hình thức, phần che"
    Và Đỗ Mỹ Dung chọn "Xác nhận" ở việc "Soát phần che lần một"
    Và Nguyễn Hoài An chọn "Xác nhận" ở việc "Soát phần che lần hai"
    Và Tạ Kim Oanh chọn "Hoàn thành" ở việc "Đăng, niêm yết"
    Và người gửi Đinh Quang Minh "gửi tiếp": "Tôi không đồng ý với mức kỷ luật đã sửa"
    Và Tạ Kim Oanh chọn "Gửi" ở việc "Chuyển hồ sơ lên cấp trên"
    Và Tạ Kim Oanh chọn "Đã ghi nhận" ở việc "Ghi kết quả của cấp trên"
      | Nơi giải quyết | Cấp trên |
      | Kết quả | Giữ nguyên quyết định đã sửa |
    Và đến 09:00 31/05/2024
    Và Tạ Kim Oanh chọn "Hoàn thành" ở việc "Gỡ niêm yết, lập biên bản"
    Thì hồ sơ ở trạng thái "Đã chuyển giải quyết lần tiếp theo"
    Và hồ sơ kết thúc

  @5.17.5
  Tình huống: Quá 15 ngày thì không thụ lý khiếu nại kỷ luật
    Biết hôm nay là 11/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Cấp phó của người đứng đầu cơ quan |
      | Người | Trần Thanh Bình |
      | Ngày nhận quyết định, biết hành vi | 25/04/2024 |
      | Là quyết định kỷ luật | có |
      | Tóm tắt nội dung | Khiếu nại quyết định kỷ luật số 15/QĐ |
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Ký thông báo không thụ lý"
    Và văn thư gửi văn bản
    Thì văn bản "Thông báo không thụ lý" ghi "Quá thời hiệu 15 ngày"
    Và văn bản "Thông báo không thụ lý" ghi "Đinh Quang Minh"
    Và người gửi Đinh Quang Minh được báo "Không thụ lý"

  @5.17.14
  Tình huống: Đơn nhận từ 01/7/2026 được thụ lý trong 7 ngày làm việc
    Biết hôm nay là thứ hai 06/07/2026
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Người | Ngô Bích Hạnh |
      | Ngày nhận quyết định, biết hành vi | 02/07/2026 |
      | Tóm tắt nội dung | Khiếu nại việc xếp loại quý hai |
    Thì việc "Thụ lý khiếu nại" của Nguyễn Hoài An có hạn 17:00 15/07/2026

  @5.17.14
  Tình huống: Cùng đơn đó theo luật trước 01/7/2026 được 10 ngày
    Biết hôm nay là thứ hai 08/06/2026
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Người | Ngô Bích Hạnh |
      | Ngày nhận quyết định, biết hành vi | 01/06/2026 |
      | Tóm tắt nội dung | Khiếu nại việc xếp loại quý hai |
    Thì việc "Thụ lý khiếu nại" của Nguyễn Hoài An có hạn 17:00 18/06/2026

  Tình huống: Người bị khiếu nại là người giải quyết: tự xem lại với tổ xác minh độc lập và đối thoại
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu cơ quan |
      | Người | Nguyễn Hoài An |
      | Người ký quyết định bị khiếu nại | Nguyễn Hoài An |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại quyết định điều động |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Xem lại, lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
    Và văn thư gửi văn bản
    Và Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Quyết định điều động đúng trình tự |
    Thì Tạ Kim Oanh nhận việc "Mời đối thoại"

  @5.10
  Tình huống: Quá hạn giải quyết khiếu nại thì báo cáo cấp trên, người khiếu nại đi tiếp ngay được
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Người | Ngô Bích Hạnh |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại việc xếp loại quý một |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Xem lại, lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
    Và văn thư gửi văn bản
    Và Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Xếp loại đúng trình tự, tiêu chí |
      | Kết quả xác minh khác yêu cầu của người khiếu nại | không |
    Thì người gửi Đinh Quang Minh thấy đơn ở trạng thái "Đã xác minh, chờ quyết định"
    Khi đến 18:00 05/06/2024
    Thì Tạ Kim Oanh nhận việc "Báo cáo cấp trên việc quá hạn"
    Khi người gửi Đinh Quang Minh "gửi tiếp": "Đã quá hạn mà chưa có quyết định"
    Thì Tạ Kim Oanh đọc được trong việc "Chuyển hồ sơ lên cấp trên": "Đã quá hạn mà chưa có quyết định"
    Và Nguyễn Hoài An nhận việc "Quyết định giải quyết"

  Tình huống: Tòa án thụ lý khi đang xác minh khiếu nại thì đình chỉ ngay
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Người | Ngô Bích Hạnh |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại việc xếp loại quý hai |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Xem lại, lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
    Và văn thư gửi văn bản
    Và Võ Trường Giang chọn "Đề nghị tạm đình chỉ" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Người khiếu nại đã khởi kiện |
    Và Nguyễn Hoài An chọn "Đình chỉ" ở việc "Quyết định tạm đình chỉ"
      | Lý do | Tòa án đã thụ lý vụ việc ngày 06/5/2024 |
    Và văn thư gửi văn bản
    Và máy chuyển thông điệp
    Thì văn bản "Quyết định đình chỉ giải quyết" ghi "Tòa án đã thụ lý"
    Và hồ sơ ở trạng thái "Đình chỉ"
    Và Võ Trường Giang không có việc "Xác minh, báo cáo"
    Và hồ sơ kết thúc

  Tình huống: Người giải quyết bị khiếu nại mà không ký quyết định thì cấp trên giải quyết
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu cơ quan |
      | Người | Nguyễn Hoài An |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại cách cư xử của người đứng đầu |
    Thì Nguyễn Hoài An không có việc "Thụ lý khiếu nại"
    Và Đỗ Mỹ Dung nhận việc "Thụ lý khiếu nại"

  @5.6
  Tình huống: Người bị khiếu nại thôi công tác: người giải quyết xét lại thẩm quyền, giữ lại thì việc xác minh đi tiếp
    Biết hôm nay là thứ hai 06/05/2024
    Và từ 13/05/2024 Ngô Bích Hạnh thôi công tác
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Người | Ngô Bích Hạnh |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại việc xếp loại quý một |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Xem lại, lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
    Và văn thư gửi văn bản
    Và đến 08:00 13/05/2024
    Và Nguyễn Hoài An thử chọn "Chuyển nơi có thẩm quyền" ở việc "Xét lại thẩm quyền"
    Thì việc không được nhận, vì "Ghi lý do"
    Khi Nguyễn Hoài An chọn "Tiếp tục giải quyết" ở việc "Xét lại thẩm quyền"
      | Lý do | Quyết định xếp loại do cơ quan ban hành |
    Thì Võ Trường Giang nhận việc "Xác minh, báo cáo"

  @5.6
  Tình huống: Người bị khiếu nại thành trưởng phòng thì người đứng đầu cơ quan giải quyết tiếp, trưởng phòng cũ thôi
    Biết hôm nay là thứ hai 06/05/2024
    Và từ 13/05/2024 Lý Thanh Hòa thay Trịnh Thanh Xuân đứng đầu đơn vị
    Khi Lâm Hải Yến gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Người | Lý Thanh Hòa |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại việc chấm công |
    Và Trịnh Thanh Xuân chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Thì Trịnh Thanh Xuân nhận việc "Xem lại, lập tổ xác minh"
    Khi đến 08:00 13/05/2024
    Và máy chuyển thông điệp
    Thì việc "Thụ lý khiếu nại" của Vũ Đức Sơn có hạn 17:00 23/05/2024
    Và Trịnh Thanh Xuân không có việc "Xem lại, lập tổ xác minh"
    Và người gửi Lâm Hải Yến được báo "người giải quyết thay đổi"
