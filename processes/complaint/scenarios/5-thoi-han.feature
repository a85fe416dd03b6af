# language: vi
Tính năng: Gia hạn, tạm đình chỉ, rút đơn, quá hạn
  Luật Tố cáo Điều 30, 33; Luật Khiếu nại Điều 10, 28; Nghị định 155/2026/NĐ-CP.

  Bối cảnh:
    Biết hôm nay là thứ hai 20/05/2024
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

  @5.17.9
  Tình huống: Gia hạn một lần vì phức tạp, lần hai chỉ khi đặc biệt phức tạp
    Thì việc "Xác minh, báo cáo" của Võ Trường Giang có hạn 17:00 19/06/2024
    Khi đến 08:00 18/06/2024
    Và Võ Trường Giang chọn "Đề nghị gia hạn" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Còn hai đơn vị chưa cung cấp hồ sơ |
    Và Nguyễn Hoài An thử chọn "Quyết định gia hạn" ở việc "Quyết định gia hạn"
    Thì việc không được nhận, vì "Nêu ít nhất một tiêu chí"
    Khi Nguyễn Hoài An chọn "Quyết định gia hạn" ở việc "Quyết định gia hạn"
      | Tiêu chí phức tạp | Liên quan nhiều cơ quan |
      | Lý do | Còn hai đơn vị chưa cung cấp hồ sơ |
    Và văn thư gửi văn bản
    Thì việc "Xác minh, báo cáo" của Võ Trường Giang có hạn 17:00 19/07/2024
    Và người gửi Đinh Quang Minh được báo "Hạn mới: 19/07/2024"
    Và Trần Thị Hồng nhận thông báo "Quyết định gia hạn giải quyết – TC-2024-0001, đến hết ngày 19/07/2024"
    Khi đến 08:00 18/07/2024
    Và Võ Trường Giang chọn "Đề nghị gia hạn" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Chờ kết quả giám định chữ ký |
    Và Nguyễn Hoài An thử chọn "Quyết định gia hạn" ở việc "Quyết định gia hạn"
      | Tiêu chí phức tạp | Chứng cứ mâu thuẫn |
      | Lý do | Chờ kết quả giám định chữ ký |
    Thì việc không được nhận, vì "đặc biệt phức tạp"
    Khi Nguyễn Hoài An chọn "Quyết định gia hạn" ở việc "Quyết định gia hạn"
      | Tiêu chí phức tạp | Chứng cứ mâu thuẫn |
      | Đặc biệt phức tạp | có |
      | Lý do | Chờ kết quả giám định chữ ký |
    Và văn thư gửi văn bản
    Thì việc "Xác minh, báo cáo" của Võ Trường Giang có hạn 17:00 19/08/2024

  @5.17.9 @5.6 @5.10
  Tình huống: Quá hạn khi đang xác minh thì báo cáo cấp trên, người tố cáo đi tiếp được ngay; không gia hạn được nữa
    Khi đến 08:00 20/06/2024
    Thì người gửi Đinh Quang Minh được báo "quyền tố cáo tiếp"
    Và việc "Báo cáo cấp trên việc quá hạn" của Nguyễn Hoài An có hạn 17:00 24/06/2024
    Khi người gửi Đinh Quang Minh "gửi tiếp": "Đã quá hạn mà chưa có kết luận"
    Và Tạ Kim Oanh chọn "Gửi" ở việc "Chuyển hồ sơ lên cấp trên"
    Thì người gửi Đinh Quang Minh được báo "chuyển cấp trên vì quá hạn giải quyết"
    Khi Nguyễn Hoài An chọn "Hoàn thành" ở việc "Báo cáo cấp trên việc quá hạn"
      | Số văn bản báo cáo | 12/BC-STTTT |
    Và Võ Trường Giang chọn "Đề nghị gia hạn" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Chưa làm việc đủ các bên |
    Và Nguyễn Hoài An thử chọn "Quyết định gia hạn" ở việc "Quyết định gia hạn"
      | Tiêu chí phức tạp | Nhiều người |
      | Lý do | Chưa làm việc đủ các bên |
    Thì việc không được nhận, vì "Đã quá hạn giải quyết"

  @5.5 @5.6
  Tình huống: Trưng cầu giám định bên ngoài; tạm đình chỉ trong lúc chờ thì dừng thời hạn, có kết luận thì tính tiếp
    Khi đến 08:00 03/06/2024
    Và Võ Trường Giang thử chọn "Yêu cầu giải trình, tài liệu" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Yêu cầu giải trình, tài liệu |
      | Yêu cầu ai | Giám định, ý kiến chuyên môn bên ngoài (10 ngày làm việc) |
      | Nội dung yêu cầu | Chữ ký trên hai biên nhận có phải của một người không |
    Thì việc không được nhận, vì "Ghi tổ chức giám định"
    Khi Võ Trường Giang chọn "Yêu cầu giải trình, tài liệu" ở việc "Xác minh, báo cáo"
      | Ghi trong khi xác minh | Yêu cầu giải trình, tài liệu |
      | Yêu cầu ai | Giám định, ý kiến chuyên môn bên ngoài (10 ngày làm việc) |
      | Tổ chức giám định, chuyên gia | Phòng Kỹ thuật hình sự Công an tỉnh |
      | Nội dung yêu cầu | Chữ ký trên hai biên nhận có phải của một người không |
    Thì Võ Trường Giang đọc được trong việc "Xác minh, báo cáo": "giám định của Phòng Kỹ thuật hình sự"
    Khi nói đến phần "Trưng cầu giám định"
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Và văn thư gửi văn bản
    Thì văn bản "Văn bản trưng cầu giám định" ghi "Phòng Kỹ thuật hình sự Công an tỉnh"
    Và văn bản "Văn bản trưng cầu giám định" ghi "trước ngày 17/06/2024"
    Và Trần Thị Hồng không tìm thấy hồ sơ
    Khi nói đến đơn đầu tiên
    Và Võ Trường Giang chọn "Đề nghị tạm đình chỉ" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Chờ kết luận giám định chữ ký |
    Và Nguyễn Hoài An chọn "Quyết định tạm đình chỉ" ở việc "Quyết định tạm đình chỉ"
      | Lý do | Chờ kết luận giám định chữ ký |
    Và văn thư gửi văn bản
    Thì người gửi Đinh Quang Minh thấy đơn ở trạng thái "Tạm đình chỉ"
    Và Trần Thị Hồng nhận thông báo "Quyết định tạm đình chỉ giải quyết"
    Khi đến 08:00 13/06/2024
    Và nói đến phần "Trưng cầu giám định"
    Và Tạ Kim Oanh chọn "Gửi" ở việc "Trả lời yêu cầu xác minh"
      | Giải trình, tài liệu cung cấp | Hai chữ ký do cùng một người ký ra, kết luận số 45 |
    Và máy chuyển thông điệp
    Thì Nguyễn Hoài An nhận thông báo "Đã có kết luận giám định"
    Khi nói đến đơn đầu tiên
    Thì Nguyễn Hoài An không có việc "Chờ, quyết định tiếp tục"
    Và việc "Xác minh, báo cáo" của Võ Trường Giang có hạn 17:00 01/07/2024
    Và người gửi Đinh Quang Minh được báo "Tiếp tục giải quyết đơn"
    Và hồ sơ có văn bản "Quyết định tạm đình chỉ giải quyết"

  Tình huống: Tòa án thụ lý giữa chừng thì đình chỉ, không chờ đến khi quyết định
    Khi đến 08:00 03/06/2024
    Và Võ Trường Giang chọn "Đề nghị tạm đình chỉ" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Tòa án đang xem xét việc này |
    Và Nguyễn Hoài An chọn "Quyết định tạm đình chỉ" ở việc "Quyết định tạm đình chỉ"
      | Lý do | Chờ tòa án trả lời có thụ lý không |
    Và văn thư gửi văn bản
    Và đến 08:00 13/06/2024
    Và Nguyễn Hoài An thử chọn "Đình chỉ" ở việc "Chờ, quyết định tiếp tục"
    Thì việc không được nhận, vì "Đình chỉ thì ghi lý do"
    Khi Nguyễn Hoài An chọn "Đình chỉ" ở việc "Chờ, quyết định tiếp tục"
      | Kết quả đã chờ | Tòa án đã thụ lý vụ việc ngày 12/6/2024 |
    Và văn thư gửi văn bản
    Và máy chuyển thông điệp
    Thì văn bản "Quyết định đình chỉ giải quyết" ghi "Tòa án đã thụ lý"
    Và Trần Thị Hồng nhận thông báo "Quyết định đình chỉ giải quyết"
    Và người gửi Đinh Quang Minh được báo "Tòa án đã thụ lý"
    Và hồ sơ ở trạng thái "Đình chỉ"
    Và Võ Trường Giang không có việc "Xác minh, báo cáo"

  @5.17.7
  Tình huống: Rút tố cáo vì bị ép thì vẫn giải quyết tiếp, thời hạn không đổi
    Khi đến 08:00 27/05/2024
    Và người gửi Đinh Quang Minh "rút đơn": "Tôi xin rút đơn tố cáo"
    Và Nguyễn Hoài An thử chọn "Tiếp tục giải quyết" ở việc "Xem xét việc rút đơn"
    Thì việc không được nhận, vì "ghi lý do"
    Khi Nguyễn Hoài An chọn "Tiếp tục giải quyết" ở việc "Xem xét việc rút đơn"
      | Lý do | Đã có chứng cứ vi phạm, có dấu hiệu bị ép rút |
    Thì người gửi Đinh Quang Minh được báo "Đơn vẫn được giải quyết"
    Khi Võ Trường Giang chọn "Đề nghị bảo vệ người tố cáo" ở việc "Xác minh, báo cáo"
      | Lý do đề nghị gia hạn, tạm đình chỉ, thay người | Người gửi bị ép rút đơn |
    Và máy chuyển thông điệp
    Thì Nguyễn Hoài An nhận việc "Đánh giá nguy cơ, quyết định"
    Và việc "Xác minh, báo cáo" của Võ Trường Giang có hạn 17:00 19/06/2024

  Tình huống: Rút tố cáo tự nguyện, không có vi phạm thì đình chỉ
    Khi người gửi Đinh Quang Minh "rút đơn": "Tôi hiểu nhầm sự việc nên xin rút"
    Và Nguyễn Hoài An chọn "Đình chỉ" ở việc "Xem xét việc rút đơn"
    Và văn thư gửi văn bản
    Và máy chuyển thông điệp
    Thì hồ sơ ở trạng thái "Đình chỉ"
    Và Trần Thị Hồng nhận thông báo "Quyết định đình chỉ giải quyết"
    Và Võ Trường Giang không có việc "Xác minh, báo cáo"

  @5.10
  Tình huống: Quá hạn kết luận thì người tố cáo được báo quyền tố cáo tiếp, tố cáo tiếp mà không phải chờ kết luận
    Khi Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Không đủ căn cứ kết luận có vi phạm |
    Và đến 18:00 19/06/2024
    Thì người gửi Đinh Quang Minh được báo "quyền tố cáo tiếp"
    Khi đến 08:00 21/06/2024
    Thì Lê Quang Kiểm đọc trong báo cáo "Thống kê đơn thư" dòng "Công chức, viên chức | Người đứng đầu cơ quan | 19/06/2024 | Đã xác minh, chờ kết luận | 2 | –"
    Và Nguyễn Hoài An nhận việc "Kết luận nội dung tố cáo"
    Khi người gửi Đinh Quang Minh "gửi tiếp": "Đã quá hạn mà chưa có kết luận"
    Thì Tạ Kim Oanh nhận việc "Chuyển hồ sơ lên cấp trên"
    Và không nơi nào trong hồ sơ này Tạ Kim Oanh đọc được "Đinh Quang Minh"
    Khi Tạ Kim Oanh chọn "Gửi" ở việc "Chuyển hồ sơ lên cấp trên"
    Thì người gửi Đinh Quang Minh được báo "chuyển cấp trên vì quá hạn giải quyết"
    Và Nguyễn Hoài An nhận việc "Kết luận nội dung tố cáo"

  @5.10
  Tình huống: Quá hạn rồi vẫn kết luận thì không còn chờ người tố cáo đi tiếp
    Khi Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Không đủ căn cứ kết luận có vi phạm |
    Và đến 18:00 19/06/2024
    Và đến 08:00 21/06/2024
    Và Nguyễn Hoài An chọn "Sai" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Không đủ căn cứ kết luận có vi phạm |
    Và Đỗ Mỹ Dung chọn "Xác nhận" ở việc "Soát phần che"
    Và văn thư gửi văn bản
    Và máy chuyển thông điệp
    Và Đinh Quang Minh thử "gửi tiếp" thay người gửi
    Thì không được, vì "author-not-now"
    Khi Nguyễn Hoài An chọn "Hoàn thành" ở việc "Xử lý theo kết luận"
      | Biện pháp xử lý, việc tiếp theo | Thông báo kết luận |
      | Khôi phục danh dự, quyền lợi người bị tố cáo | Thông báo kết luận tại cuộc họp phòng |
    Thì Tạ Kim Oanh nhận việc "Chọn hình thức, phần che"
