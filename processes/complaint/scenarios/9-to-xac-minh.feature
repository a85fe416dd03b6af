# language: vi
Tính năng: Người trong tổ xác minh được thay giữa chừng
  Luật Khiếu nại Điều 29; Luật Tố cáo Điều 31; bảng conflict-of-interest; mục 5.5 T2, T3, 5.6 T3, 5.15.

  Bối cảnh:
    Biết hôm nay là thứ hai 06/05/2024
    Và từ 20/05/2024 Đoàn Cẩm Nhung thôi công tác
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Đoàn Cẩm Nhung |
      | Trưởng tổ | Võ Trường Giang |
    Và văn thư gửi văn bản

  @5.5
  Tình huống: Thành viên thôi công tác thì người giải quyết được báo, thu hồi quyết định lập tổ và thay người
    Khi đến 08:00 20/05/2024
    Thì Nguyễn Hoài An nhận thông báo "tổ xác minh cần thay người"
    Khi Nguyễn Hoài An thu hồi quyết định vì "Đoàn Cẩm Nhung thôi công tác"
    Thì Võ Trường Giang không có việc "Xác minh, báo cáo"
    Khi Nguyễn Hoài An thử chọn "Thay thành viên" ở việc "Thay thành viên tổ xác minh"
      | Tổ xác minh mới | Võ Trường Giang; Lưu Anh Tuấn |
      | Lý do | Một thành viên thôi công tác |
    Thì việc không được nhận, vì "của đơn vị đó"
    Khi Nguyễn Hoài An chọn "Thay thành viên" ở việc "Thay thành viên tổ xác minh"
      | Tổ xác minh mới | Võ Trường Giang; Trương Hải Long |
      | Lý do | Một thành viên thôi công tác |
    Và văn thư gửi văn bản
    Thì văn bản "Quyết định thay thành viên tổ xác minh" ghi "Trương Hải Long"
    Và Trương Hải Long nhận việc "Xác minh, báo cáo"

  @5.5
  Tình huống: Trưởng tổ tự thấy có xung đột thì đề nghị thay; người thôi tham gia mất quyền xem và mở danh tính ngay
    Khi Võ Trường Giang thử chọn "Đề nghị thay người trong tổ" ở việc "Xác minh, báo cáo"
    Thì việc không được nhận, vì "Ghi lý do đề nghị"
    Khi Võ Trường Giang chọn "Đề nghị thay người trong tổ" ở việc "Xác minh, báo cáo"
      | Diễn biến, kết quả làm việc | Đã làm việc với đơn vị ngày 8/5 |
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Tôi là người thân của người bị tố cáo |
    Và Nguyễn Hoài An thử chọn "Thay thành viên" ở việc "Thay thành viên tổ xác minh"
      | Tổ xác minh mới | Trương Hải Long; Đoàn Cẩm Nhung |
      | Trưởng tổ | Võ Trường Giang |
      | Lý do | Trưởng tổ có xung đột lợi ích |
    Thì việc không được nhận, vì "Trưởng tổ là người trong tổ"
    Khi Nguyễn Hoài An chọn "Thay thành viên" ở việc "Thay thành viên tổ xác minh"
      | Tổ xác minh mới | Trương Hải Long; Đoàn Cẩm Nhung |
      | Trưởng tổ | Trương Hải Long |
      | Lý do | Trưởng tổ có xung đột lợi ích |
    Và văn thư gửi văn bản
    Thì Võ Trường Giang không tìm thấy hồ sơ
    Và Võ Trường Giang không mở được danh tính
    Và Trương Hải Long mở danh tính vì "Làm việc trực tiếp với người tố cáo" và đọc được Đinh Quang Minh
    Khi Trương Hải Long chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Có hai lần nhận tiền ngoài quy định |
    Thì văn bản "Báo cáo kết quả xác minh" ghi "Đã làm việc với đơn vị ngày 8/5"

  @5.5
  Tình huống: Đang xác minh mà thấy người đứng đầu có liên quan thì người giải quyết mất hồ sơ ngay, đơn được chuyển kín
    Khi Võ Trường Giang thử chọn "Phát hiện người khác" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Có chứng cứ người khác chỉ đạo |
    Thì việc không được nhận, vì "Chọn người khác"
    Khi Võ Trường Giang chọn "Phát hiện người khác" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Có chứng cứ người khác chỉ đạo |
      | Người khác được phát hiện | Nguyễn Hoài An |
    Và máy chuyển thông điệp
    Thì Nguyễn Hoài An không tìm thấy hồ sơ
    Và Nguyễn Hoài An không mở được danh tính
    Và Trần Thị Hồng không tìm thấy hồ sơ
    Và Tạ Kim Oanh nhận việc "Che thông tin, chuyển đơn"
