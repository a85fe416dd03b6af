# language: vi
Tính năng: Xác minh có kế hoạch, biên bản từng buổi, yêu cầu có hạn
  Mục 5.5 T2, T3, 5.6 T3, T4, T7, 5.12; Luật Tố cáo Điều 10, 31, 35.

  @5.5 @5.12
  Tình huống: Khiếu nại có quyết định lập tổ, kế hoạch, biên bản làm việc; đơn vị cung cấp tài liệu trong 5 ngày làm việc, bên kia giải trình trong 7 ngày
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
      | Kế hoạch xác minh | Làm việc với phòng, xem phiếu chấm điểm |
    Và văn thư gửi văn bản
    Thì văn bản "Quyết định thành lập tổ xác minh" ghi "khiếu nại"
    Và văn bản "Kế hoạch xác minh" ghi "xem phiếu chấm điểm"
    Và văn bản "Kế hoạch xác minh" ghi "Số: 01/KH-STTTT"
    Và văn bản "Kế hoạch xác minh" ghi "trước ngày 05/06/2024"
    Khi Võ Trường Giang thử chọn "Ghi biên bản buổi làm việc" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Biên bản một buổi làm việc |
    Thì việc không được nhận, vì "Biên bản ghi làm việc với ai"
    Khi Võ Trường Giang chọn "Ghi biên bản buổi làm việc" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Biên bản một buổi làm việc |
      | Làm việc với | Ông Bùi Đăng Khoa, Phó Trưởng phòng |
      | Ngày làm việc | 06/05/2024 |
      | Nội dung buổi làm việc | Phiếu chấm điểm lập ngày 28/3, có ba chữ ký |
    Thì văn bản "Biên bản làm việc" ghi "có ba chữ ký"
    Và văn bản "Biên bản làm việc" ghi "Số: 01/BB-STTTT"
    Và văn bản "Biên bản làm việc" ghi "Võ Trường Giang"
    Khi Võ Trường Giang thử chọn "Yêu cầu giải trình, tài liệu" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Yêu cầu giải trình, tài liệu |
      | Yêu cầu ai | Đơn vị cung cấp tài liệu (5 ngày làm việc) |
      | Nội dung yêu cầu | Bản sao phiếu chấm điểm quý một của phòng |
    Thì việc không được nhận, vì "Chọn đơn vị"
    Khi Võ Trường Giang chọn "Yêu cầu giải trình, tài liệu" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Yêu cầu giải trình, tài liệu |
      | Yêu cầu ai | Đơn vị cung cấp tài liệu (5 ngày làm việc) |
      | Đơn vị | Phòng Bưu chính – Viễn thông |
      | Nội dung yêu cầu | Bản sao phiếu chấm điểm quý một của phòng |
    Và Võ Trường Giang chọn "Yêu cầu giải trình, tài liệu" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Yêu cầu giải trình, tài liệu |
      | Yêu cầu ai | Bên kia giải trình (7 ngày) |
      | Nội dung yêu cầu | Giải trình cách xếp loại quý một |
    Và máy chuyển thông điệp
    Thì Võ Trường Giang đọc được trong việc "Xác minh, báo cáo": "giải trình (06/05)"
    Và Huỳnh Anh Quân không tìm thấy hồ sơ
    Khi nói đến phần "Cung cấp tài liệu cho tổ xác minh"
    Thì việc "Trả lời yêu cầu xác minh" của Huỳnh Anh Quân có hạn 17:00 13/05/2024
    Và Ngô Bích Hạnh không tìm thấy hồ sơ
    Khi Huỳnh Anh Quân thử chọn "Gửi" ở việc "Trả lời yêu cầu xác minh"
    Thì việc không được nhận, vì "ít nhất 10 ký tự"
    Khi đến 18:00 13/05/2024
    Thì Võ Trường Giang nhận thông báo "Quá hạn trả lời yêu cầu"
    Khi Huỳnh Anh Quân chọn "Từ chối" ở việc "Trả lời yêu cầu xác minh"
      | Giải trình, tài liệu cung cấp | Phòng không lưu bản giấy của quý một |
    Thì hồ sơ ở trạng thái "Từ chối"
    Khi nói đến phần "Giải trình theo yêu cầu của tổ xác minh"
    Thì việc "Trả lời yêu cầu xác minh" của Ngô Bích Hạnh có hạn 17:00 13/05/2024
    Khi Ngô Bích Hạnh chọn "Gửi" ở việc "Trả lời yêu cầu xác minh"
      | Giải trình, tài liệu cung cấp | Xếp loại theo phiếu chấm điểm, không có ngoại lệ |
    Và máy chuyển thông điệp
    Thì hồ sơ ở trạng thái "Đã trả lời"
    Và văn bản "Văn bản giải trình" ghi "không có ngoại lệ"
    Và văn bản "Văn bản giải trình" ghi "Ngô Bích Hạnh"
    Khi nói đến đơn đầu tiên
    Và Võ Trường Giang chọn "Ghi biên bản buổi làm việc" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Biên bản một buổi làm việc |
      | Làm việc với | Bà Ngô Bích Hạnh, Trưởng phòng |
      | Ngày làm việc | 13/05/2024 |
      | Nội dung buổi làm việc | Đối chiếu phiếu chấm điểm với sổ họp |
    Thì Võ Trường Giang đọc được trong việc "Xác minh, báo cáo": "giải trình (06/05, đã trả lời"
    Và Võ Trường Giang đọc được trong việc "Xác minh, báo cáo": "tài liệu của stttt.bcvt (06/05, từ chối"
    Khi Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Nội dung báo cáo xác minh | Xếp loại đúng trình tự, tiêu chí |
    Thì văn bản "Báo cáo kết quả xác minh" ghi "đã giải trình bằng văn bản"

  @5.6 @5.12
  Tình huống: Tố cáo: bên kia chỉ thấy yêu cầu, người thôi tham gia tổ không xem được yêu cầu nữa, người tố cáo có thông báo kết quả
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
      | Tổ xác minh | Võ Trường Giang; Đoàn Cẩm Nhung |
      | Trưởng tổ | Võ Trường Giang |
    Và văn thư gửi văn bản
    Thì văn bản "Kế hoạch xác minh" ghi "Võ Trường Giang"
    Khi Võ Trường Giang thử chọn "Yêu cầu giải trình, tài liệu" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Yêu cầu giải trình, tài liệu |
      | Yêu cầu ai | Bên kia giải trình (7 ngày) |
      | Nội dung yêu cầu | Giải trình lời của Đinh Quang Minh về hai lần nhận tiền |
    Thì việc không được nhận, vì "chứa thông tin nhận biết người gửi đơn"
    Khi Võ Trường Giang chọn "Yêu cầu giải trình, tài liệu" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Yêu cầu giải trình, tài liệu |
      | Yêu cầu ai | Bên kia giải trình (7 ngày) |
      | Nội dung yêu cầu | Giải trình việc nhận tiền hai lần trong tháng tư |
    Và nói đến phần "Giải trình theo yêu cầu của tổ xác minh"
    Thì Đỗ Mỹ Dung không tìm thấy hồ sơ
    Và Huỳnh Anh Quân không tìm thấy hồ sơ
    Và Đoàn Cẩm Nhung xem được hồ sơ
    Khi nói đến đơn đầu tiên
    Thì Trần Thị Hồng không tìm thấy hồ sơ
    Khi Võ Trường Giang chọn "Đề nghị thay người trong tổ" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Chị Nhung là bạn của người bị tố cáo |
    Và Nguyễn Hoài An chọn "Thay thành viên" ở việc "Thay thành viên tổ xác minh"
      | Tổ xác minh mới | Võ Trường Giang; Trương Hải Long |
      | Trưởng tổ | Võ Trường Giang |
      | Lý do | Một thành viên có xung đột lợi ích |
    Và văn thư gửi văn bản
    Và nói đến phần "Giải trình theo yêu cầu của tổ xác minh"
    Thì Đoàn Cẩm Nhung không tìm thấy hồ sơ
    Và Trương Hải Long xem được hồ sơ
    Và ở việc "Trả lời yêu cầu xác minh" Trần Thị Hồng không thấy cửa niêm phong
    Khi Trần Thị Hồng chọn "Gửi" ở việc "Trả lời yêu cầu xác minh"
      | Giải trình, tài liệu cung cấp | Tôi không nhận tiền; sổ thu ngày đó kèm theo |
    Và máy chuyển thông điệp
    Và nói đến đơn đầu tiên
    Và Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Nội dung báo cáo xác minh | Có hai lần nhận tiền ngoài quy định |
    Và Nguyễn Hoài An chọn "Đúng" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Nội dung tố cáo đúng; xem xét kỷ luật |
    Và Đỗ Mỹ Dung chọn "Xác nhận" ở việc "Soát phần che"
    Và văn thư gửi văn bản
    Thì văn bản "Thông báo kết quả giải quyết tố cáo" ghi "quyền tố cáo tiếp"
    Và văn bản "Thông báo kết quả giải quyết tố cáo" ghi "Người tố cáo (đơn TC-2024-0001"
    Và không nơi nào lưu tên, điện thoại của Đinh Quang Minh

  @H8
  Tình huống: Không kịp giải trình, cung cấp tài liệu thì báo khó khăn trước hạn; người giải quyết gia hạn, nhắc theo hạn mới
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
      | Tổ xác minh | Võ Trường Giang; Đoàn Cẩm Nhung |
      | Trưởng tổ | Võ Trường Giang |
    Và văn thư gửi văn bản
    Và Võ Trường Giang chọn "Yêu cầu giải trình, tài liệu" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Yêu cầu giải trình, tài liệu |
      | Yêu cầu ai | Bên kia giải trình (7 ngày) |
      | Nội dung yêu cầu | Giải trình việc nhận tiền hai lần trong tháng tư |
    Và nói đến phần "Giải trình theo yêu cầu của tổ xác minh"
    Và Trần Thị Hồng chọn "Báo khó khăn, xin chỉ đạo" ở việc "Trả lời yêu cầu xác minh"
      | Giải trình, tài liệu cung cấp | Tôi không nhận tiền; sổ thu sẽ gửi sau |
      | Không trả lời kịp: khó khăn gì | Kho lưu trữ chưa trả sổ thu |
      | Không trả lời kịp: đề nghị hạn mới | 17/05/2024 |
    Thì Huỳnh Anh Quân không tìm thấy hồ sơ
    Và Huỳnh Anh Quân không có việc "Cho ý kiến chỉ đạo"
    Và Nguyễn Hoài An đọc được trong việc "Cho ý kiến chỉ đạo": "Kho lưu trữ chưa trả sổ thu"
    Khi Nguyễn Hoài An chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý chờ sổ thu |
      | Hạn mới | 17/05/2024 |
    Thì việc "Trả lời yêu cầu xác minh" của Trần Thị Hồng có hạn 17:00 17/05/2024
    Và Trần Thị Hồng đọc được trong việc "Trả lời yêu cầu xác minh": "Đồng ý chờ sổ thu"
    Khi đến 18:00 17/05/2024
    Thì Võ Trường Giang nhận thông báo "Quá hạn trả lời yêu cầu"
    Khi Trần Thị Hồng thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Trả lời yêu cầu xác minh"
      | Không trả lời kịp: khó khăn gì | Kho lưu trữ chưa trả sổ thu |
      | Không trả lời kịp: đề nghị hạn mới | 27/05/2024 |
    Thì việc không được nhận, vì "Đã quá hạn"
    Khi Trần Thị Hồng chọn "Gửi" ở việc "Trả lời yêu cầu xác minh"
    Và máy chuyển thông điệp
    Thì văn bản "Văn bản giải trình" ghi "sổ thu sẽ gửi sau"
