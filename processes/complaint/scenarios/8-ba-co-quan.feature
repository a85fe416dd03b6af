# language: vi
Tính năng: Cùng một luật, ba cơ quan: ai giải quyết, ai chỉ đạo, ai xác minh
  Mục 5.14; bảng complaint-competence; vptw Điều 3, 4, 19; dang Mục I.1, I.4.

  @5.14.vptw
  Tình huống: Văn phòng Tỉnh ủy: Chánh Văn phòng giao một Phó Chánh Văn phòng chỉ đạo, vẫn tự ký kết luận
    Biết hôm nay là thứ hai 06/05/2024
    Khi Lâm Hải Yến gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Hữu Tài |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Kê khai thêm giờ làm không đúng |
    Thì Thái Ngọc Anh không tìm thấy hồ sơ
    Khi Vũ Đức Sơn chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
      | Cấp phó được giao chỉ đạo | Dương Minh Tâm |
    Và văn thư gửi văn bản
    Thì Vũ Đức Sơn không có việc "Thành lập tổ xác minh"
    Khi Dương Minh Tâm chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Trịnh Thanh Xuân; Lý Thanh Hòa |
      | Trưởng tổ | Trịnh Thanh Xuân |
    Và Vũ Đức Sơn chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Và văn thư gửi văn bản
    Và Trịnh Thanh Xuân chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Có hai buổi kê khai không đúng thực tế |
    Thì Vũ Đức Sơn nhận việc "Kết luận nội dung tố cáo"
    Và Dương Minh Tâm không có việc "Kết luận nội dung tố cáo"
    Khi người gửi Lâm Hải Yến "rút đơn": "Tôi xin rút đơn vì ngại va chạm"
    Và Vũ Đức Sơn chọn "Tiếp tục giải quyết" ở việc "Xem xét việc rút đơn"
      | Lý do | Báo cáo xác minh đã thấy dấu hiệu vi phạm |
    Và Vũ Đức Sơn chọn "Đề nghị gia hạn" ở việc "Kết luận nội dung tố cáo"
      | Lý do đề nghị gia hạn | Chờ sổ trực của hai đơn vị khác |
    Và Vũ Đức Sơn chọn "Quyết định gia hạn" ở việc "Quyết định gia hạn"
      | Tiêu chí phức tạp | Liên quan nhiều cơ quan |
      | Lý do | Chờ sổ trực của hai đơn vị khác |
    Và văn thư gửi văn bản
    Thì người gửi Lâm Hải Yến được báo "Hạn mới: 05/07/2024"
    Khi đến 18:00 05/07/2024
    Thì người gửi Lâm Hải Yến được báo "quyền tố cáo tiếp"
    Và Vũ Đức Sơn nhận việc "Báo cáo cấp trên việc quá hạn"
    Khi đến 08:00 thứ hai 08/07/2024
    Và Vũ Đức Sơn chọn "Hoàn thành" ở việc "Báo cáo cấp trên việc quá hạn"
      | Số văn bản báo cáo | 21-BC/VPTW |
    Và Vũ Đức Sơn chọn "Đúng một phần" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Một buổi kê khai không đúng, đã trả lại tiền |
    Và Phùng Quốc Việt chọn "Xác nhận" ở việc "Soát phần che"
    Và văn thư gửi văn bản
    Và máy chuyển thông điệp
    Thì người gửi Lâm Hải Yến được báo "Nội dung tố cáo đúng một phần"
    Và không nơi nào lưu tên, điện thoại của Lâm Hải Yến

  @5.14.vptw
  Tình huống: Văn phòng Tỉnh ủy: khiếu nại việc chuyên môn của cán bộ trong phòng do trưởng phòng giải quyết
    Biết hôm nay là thứ hai 06/05/2024
    Khi Võ Nhật Duy gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Người | Trần Hữu Tài |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại việc từ chối cấp thiết bị |
    Thì Thái Ngọc Anh nhận việc "Thụ lý khiếu nại"
    Và Vũ Đức Sơn không có việc "Thụ lý khiếu nại"

  @5.14.vptw
  Tình huống: Văn phòng Tỉnh ủy: kiến nghị về trưởng phòng do Phó Chánh Văn phòng phụ trách trả lời
    Biết hôm nay là thứ hai 06/05/2024
    Khi Trần Hữu Tài gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Người | Thái Ngọc Anh |
      | Tóm tắt nội dung | Đề nghị trưởng phòng họp phòng hằng tuần |
    Thì Mai Thu Uyên nhận việc "Xem xét kiến nghị"
    Và Thái Ngọc Anh không có việc "Xem xét kiến nghị"

  @5.14.dang
  Tình huống: Bệnh viện: Giám đốc giải quyết khiếu nại, tổ xác minh lập theo quyết định, tạm dừng thi hành, đối thoại khi còn khác
    Biết hôm nay là thứ hai 06/05/2024
    Khi Phạm Thúy Kiều gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
      | Là đoàn viên công đoàn | có |
    Và Phạm Thị Huệ chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Người | Tôn Thất Hải |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại việc xếp lịch trực hai đêm liền |
    Và Kiều Gia Bảo chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Và Kiều Gia Bảo chọn "Xác minh" ở việc "Xem lại, lập tổ xác minh"
      | Tổ xác minh | Nguyễn Vĩnh Khang; Lê Công Định |
      | Tạm ngừng thi hành quyết định bị khiếu nại | có |
    Và văn thư gửi văn bản
    Và văn thư gửi văn bản
    Thì văn bản "Quyết định tạm đình chỉ thi hành" ghi "cho đến khi có quyết định giải quyết"
    Khi Nguyễn Vĩnh Khang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Lịch trực đúng quy định của khoa |
      | Kết quả xác minh khác yêu cầu của người khiếu nại | không |
    Thì Kiều Gia Bảo nhận việc "Quyết định giải quyết"
    Khi đến 18:00 05/06/2024
    Thì người gửi Phạm Thúy Kiều được báo "quyền khiếu nại lần hai hoặc khởi kiện"
    Và Phạm Thị Huệ nhận việc "Báo cáo cấp trên việc quá hạn"
    Khi đến 08:00 06/06/2024
    Và Kiều Gia Bảo chọn "Đình chỉ" ở việc "Quyết định giải quyết"
      | Nội dung quyết định | Tòa án đã thụ lý vụ việc ngày 05/6/2024 |
    Và văn thư gửi văn bản
    Thì văn bản "Quyết định đình chỉ giải quyết" ghi "Tòa án đã thụ lý"
    Và người gửi Phạm Thúy Kiều được báo "Việc giải quyết khiếu nại được đình chỉ"
    Và Tôn Thất Hải nhận thông báo "Quyết định đình chỉ giải quyết"

  @5.14.dang
  Tình huống: Bệnh viện: kiến nghị việc chuyên môn của một khoa do trưởng khoa trả lời
    Biết hôm nay là thứ hai 06/05/2024
    Khi Huỳnh Văn Thọ gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Phạm Thị Huệ chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Khoa Xét nghiệm |
      | Tóm tắt nội dung | Đề nghị thay tủ lạnh mẫu |
    Thì Vương Minh Thư nhận việc "Xem xét kiến nghị"

  @5.14.stttt @5.17.14
  Tình huống: Thụ lý ngày 30/6/2026 thì theo luật cũ đến hết, mời đối thoại vẫn 3 ngày làm việc
    Biết hôm nay là thứ hai 29/06/2026
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Cấp phó của người đứng đầu cơ quan |
      | Người | Trần Thanh Bình |
      | Ngày nhận quyết định, biết hành vi | 22/06/2026 |
      | Là quyết định kỷ luật | có |
      | Tóm tắt nội dung | Khiếu nại quyết định kỷ luật |
    Và đến 08:00 30/06/2026
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Xem lại, lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
    Và văn thư gửi văn bản
    Và đến 08:00 thứ hai 06/07/2026
    Và Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Quyết định đúng thẩm quyền, mức kỷ luật quá nặng |
    Và Tạ Kim Oanh chọn "Gửi" ở việc "Mời đối thoại"
      | Ngày đối thoại | 09/07/2026 |
      | Nơi đối thoại | Phòng họp số 1 |
    Thì Tạ Kim Oanh nhận việc "Đối thoại, ghi biên bản"

  @5.14.stttt @5.17.5
  Tình huống: Thụ lý sau 01/7/2026 thì mời đối thoại trước ít nhất 5 ngày
    Biết hôm nay là thứ năm 02/07/2026
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Cấp phó của người đứng đầu cơ quan |
      | Người | Trần Thanh Bình |
      | Ngày nhận quyết định, biết hành vi | 22/06/2026 |
      | Là quyết định kỷ luật | có |
      | Tóm tắt nội dung | Khiếu nại quyết định kỷ luật |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Xem lại, lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
    Và văn thư gửi văn bản
    Và đến 08:00 thứ hai 06/07/2026
    Và Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Quyết định đúng thẩm quyền, mức kỷ luật quá nặng |
    Và Tạ Kim Oanh thử chọn "Gửi" ở việc "Mời đối thoại"
      | Ngày đối thoại | 10/07/2026 |
      | Nơi đối thoại | Phòng họp số 1 |
    Thì việc không được nhận, vì "Giấy mời phải gửi trước"
    Khi Tạ Kim Oanh chọn "Gửi" ở việc "Mời đối thoại"
      | Ngày đối thoại | 13/07/2026 |
      | Nơi đối thoại | Phòng họp số 1 |
    Thì Tạ Kim Oanh nhận việc "Đối thoại, ghi biên bản"

  @5.14.vptw @5.17.3
  Tình huống: Văn phòng Tỉnh ủy: tố cáo người đứng đầu được chuyển kín cấp trên, người đứng đầu không thấy gì
    Biết hôm nay là thứ hai 06/05/2024
    Khi Lâm Hải Yến gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Vũ Đức Sơn |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu cơ quan |
      | Tóm tắt nội dung | Phản ánh việc dùng xe công vào việc riêng |
    Và Lê Bảo Ngọc chọn "Gửi" ở việc "Che thông tin, chuyển đơn"
      | Nơi nhận | Thường trực Tỉnh ủy |
    Thì người gửi Lâm Hải Yến được báo "Thường trực Tỉnh ủy"
    Và Vũ Đức Sơn không tìm thấy hồ sơ
    Và Vũ Đức Sơn không mở được danh tính
    Và Vũ Đức Sơn không nhận thông báo nào
    Và không nơi nào lưu tên, điện thoại của Lâm Hải Yến

  @5.14.dang @5.17.3
  Tình huống: Bệnh viện: tố cáo người đứng đầu được chuyển kín cấp trên, người đứng đầu không thấy gì
    Biết hôm nay là thứ hai 06/05/2024
    Khi Huỳnh Văn Thọ gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Kiều Gia Bảo |
    Và Phạm Thị Huệ chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu cơ quan |
      | Tóm tắt nội dung | Phản ánh việc dùng xe công vào việc riêng |
    Và Phạm Thị Huệ chọn "Gửi" ở việc "Che thông tin, chuyển đơn"
      | Nơi nhận | Sở chủ quản |
    Thì người gửi Huỳnh Văn Thọ được báo "Sở chủ quản"
    Và Kiều Gia Bảo không tìm thấy hồ sơ
    Và Kiều Gia Bảo không mở được danh tính
    Và Kiều Gia Bảo không nhận thông báo nào
    Và không nơi nào lưu tên, điện thoại của Huỳnh Văn Thọ

  @5.14.dang @5.17.10 @5.15
  Tình huống: Bệnh viện: tin không nêu tên có chứng cứ được kiểm tra; có vi phạm thì giao kiểm tra, xử lý, giữ kín với người bị nêu
    Biết hôm nay là thứ hai 06/05/2024
    Khi Huỳnh Văn Thọ gửi đơn
      | Người gửi | Không nêu tên |
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trương Thiện Nhân |
    Và Phạm Thị Huệ chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Có chứng cứ rõ ràng | có |
      | Tóm tắt nội dung | Hóa đơn mua vật tư ghi khống số lượng |
    Và Kiều Gia Bảo chọn "Xác minh" ở việc "Giao kiểm tra"
      | Tổ kiểm tra | Nguyễn Vĩnh Khang; Lê Công Định |
    Và văn thư gửi văn bản
    Và Nguyễn Vĩnh Khang chọn "Trình báo cáo" ở việc "Kiểm tra, báo cáo"
      | Kết quả kiểm tra | Một hóa đơn ghi khống hai hộp |
    Và Kiều Gia Bảo chọn "Đúng" ở việc "Kết luận kiểm tra"
      | Kết luận | Có ghi khống vật tư tiêu hao |
      | Việc kiểm tra, xử lý tiếp | = [{"task": "Kiểm kê vật tư tiêu hao, đề xuất xử lý", "lead_unit": "dang.ptchc", "due": "2024-07-15"}] |
    Và nói đến phần "Việc: Kiểm kê vật tư tiêu hao"
    Thì Trương Thiện Nhân không tìm thấy hồ sơ
