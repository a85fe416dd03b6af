# language: vi
Tính năng: Ai không được thấy, ai được mở danh tính
  Luật Tố cáo Điều 8, 47 đến 58; bảng complaint-competence dòng 1, 2; denouncer-protection.

  @5.17.3
  Tình huống: Tố cáo người đứng đầu cơ quan được chuyển kín
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Nguyễn Hoài An |
    Thì Nguyễn Hoài An không tìm thấy hồ sơ
    Và Đỗ Mỹ Dung không tìm thấy hồ sơ
    Và Lê Quang Kiểm không tìm thấy hồ sơ
    Khi Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu cơ quan |
      | Tóm tắt nội dung | Phản ánh việc dùng xe công vào việc riêng |
    Thì việc "Che thông tin, chuyển đơn" của Tạ Kim Oanh có hạn 17:00 13/05/2024
    Khi Tạ Kim Oanh chọn "Gửi" ở việc "Che thông tin, chuyển đơn"
      | Nơi nhận | Chủ tịch Ủy ban nhân dân tỉnh |
    Thì người gửi Đinh Quang Minh được báo "Chủ tịch Ủy ban nhân dân tỉnh"
    Và Nguyễn Hoài An không tìm thấy hồ sơ
    Và Nguyễn Hoài An không mở được danh tính

  @5.17.4
  Tình huống: Tố cáo cấp phó của người đứng đầu thuộc cấp trên
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Lê Minh Châu |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Cấp phó của người đứng đầu cơ quan |
      | Tóm tắt nội dung | Phản ánh việc nhận quà của doanh nghiệp |
    Thì Tạ Kim Oanh nhận việc "Che thông tin, chuyển đơn"
    Và Nguyễn Hoài An không nhận việc nào
    Và Lê Minh Châu không tìm thấy hồ sơ
    Khi Tạ Kim Oanh chọn "Gửi" ở việc "Che thông tin, chuyển đơn"
      | Nơi nhận | Chủ tịch Ủy ban nhân dân tỉnh |
    Và Tạ Kim Oanh lập hồ sơ "Cấp trên yêu cầu cung cấp tài liệu"
      | Cấp trên yêu cầu | Chủ tịch Ủy ban nhân dân tỉnh |
      | Số văn bản | 88/UBND-NC |
      | Ngày văn bản | 06/05/2024 |
      | Tài liệu cần cung cấp | Bảng phân công lãnh đạo Sở năm 2023 |
      | Người được yêu cầu | Nguyễn Hoài An |
      | Hạn trả lời | 15/05/2024 |
    Thì việc "Cung cấp tài liệu cho cấp trên" của Nguyễn Hoài An có hạn 17:00 15/05/2024
    Và Nguyễn Hoài An đọc được trong việc "Cung cấp tài liệu cho cấp trên": "Bảng phân công lãnh đạo Sở năm 2023"
    Và Lê Minh Châu không tìm thấy hồ sơ
    Khi Nguyễn Hoài An chọn "Gửi" ở việc "Cung cấp tài liệu cho cấp trên"
      | Giải trình, tài liệu cung cấp | Bảng phân công kèm theo công văn này |
    Và Tạ Kim Oanh chọn "Gửi" ở việc "Gửi trả lời cấp trên"
      | Số văn bản gửi đi | 120/STTTT-VP |
    Thì hồ sơ ở trạng thái "Đã gửi cấp trên"
    Và hồ sơ kết thúc

  Tình huống: Người tiếp nhận bị tố cáo thì người đứng đầu tiếp nhận
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Tạ Kim Oanh |
    Thì Tạ Kim Oanh không nhận việc nào
    Và Nguyễn Hoài An nhận việc "Phân loại đơn"

  @5.17.6
  Tình huống: Trưởng tổ xác minh bị tố cáo thì mất quyền ngay
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
      | Trưởng tổ | Võ Trường Giang |
    Và văn thư gửi văn bản
    Thì Võ Trường Giang nhận việc "Xác minh, báo cáo"
    Khi Hồ Thị Lan gửi đơn thứ hai
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Võ Trường Giang |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Tóm tắt nội dung | Nhận tiền để làm sai kết quả xác minh |
    Và nói đến đơn đầu tiên
    Thì Võ Trường Giang không tìm thấy hồ sơ
    Và Võ Trường Giang không mở được danh tính
    Và Trương Hải Long nhận việc "Xác minh, báo cáo"

  Tình huống: Người đang giải quyết bị tố cáo thì mất hồ sơ ngay, dù việc đang ở tổ xác minh
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Trương Hải Long |
      | Trưởng tổ | Võ Trường Giang |
    Và văn thư gửi văn bản
    Và Hồ Thị Lan gửi đơn thứ hai
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Nguyễn Hoài An |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu cơ quan |
      | Tóm tắt nội dung | Bao che cho công chức bị tố cáo |
    Và nói đến đơn đầu tiên
    Thì Nguyễn Hoài An không tìm thấy hồ sơ
    Và Nguyễn Hoài An không mở được danh tính
    Và Võ Trường Giang nhận việc "Xác minh, báo cáo"
    Khi Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Có hai lần nhận tiền ngoài quy định |
    Thì Nguyễn Hoài An không có việc "Kết luận nội dung tố cáo"
    Và Đỗ Mỹ Dung nhận việc "Kết luận nội dung tố cáo"

  Tình huống: Mở niêm phong cần hai người giữ vai trò khác nhau
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Thì Lê Quang Kiểm không mở được danh tính
    Và Đào Minh Trí không mở được danh tính
    Và ở hồ sơ này Lê Quang Kiểm được "đề nghị mở niêm phong"
    Khi Đào Minh Trí thử đề nghị mở niêm phong
    Thì không được, vì "not-found"
    Khi Lê Quang Kiểm đề nghị mở niêm phong vì "Có đơn nói lộ danh tính, cần đối chiếu"
    Và Lê Quang Kiểm thử đồng ý mở niêm phong
    Thì không được, vì "not-the-second"
    Và Lê Quang Kiểm không mở được danh tính
    Khi Nguyễn Hoài An đồng ý mở niêm phong
    Thì Lê Quang Kiểm mở danh tính vì "Đối chiếu người tố cáo với đơn báo lộ" và đọc được Đinh Quang Minh
    Và sổ truy cập danh tính có "lần mở do hai người" của Lê Quang Kiểm
    Khi đến 12:00 06/05/2024
    Thì Lê Quang Kiểm không mở được danh tính

  Tình huống: Chỉ người gửi nói được với đơn của mình
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Hồ Thị Lan thử "rút đơn" thay người gửi
    Thì không được, vì "not-found"
    Và Hồ Thị Lan không có đơn nào đã gửi
    Khi người gửi Đinh Quang Minh "đề nghị bảo vệ": "Tôi lo bị điều chuyển công tác"
    Và Nguyễn Hoài An chọn "Áp dụng biện pháp bảo vệ" ở việc "Đánh giá nguy cơ, quyết định"
      | Nguy cơ | Lộ danh tính; Vị trí công tác, việc làm |
      | Người thực hiện | Phan Văn Em |
      | Cùng đơn vị với người bị tố cáo | không |
    Thì Phan Văn Em đọc được trong việc "Thực hiện biện pháp": "công đoàn"
    Và việc "Thực hiện biện pháp" của Phan Văn Em có hạn 17:00 07/05/2024
    Khi Phan Văn Em chọn "Xác nhận" ở việc "Thực hiện biện pháp"
    Thì người gửi Đinh Quang Minh được báo "Bảo vệ người tố cáo"
    Khi đến 08:00 14/05/2024
    Và Nguyễn Hoài An thử chọn "Giữ nguyên" ở việc "Kiểm tra hằng tuần"
      | Bảo vệ đến ngày | 14/05/2024 |
    Thì việc không được nhận, vì "Thời hạn bảo vệ đã hết"
    Khi Nguyễn Hoài An chọn "Chấm dứt" ở việc "Kiểm tra hằng tuần"
    Thì người gửi Đinh Quang Minh được báo "Chấm dứt bảo vệ"
    Thì không nơi nào lưu tên, điện thoại của Đinh Quang Minh
