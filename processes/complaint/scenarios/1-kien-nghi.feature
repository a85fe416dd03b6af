# language: vi
Tính năng: Kiến nghị được trả lời đúng người, đúng hạn
  vptw Điều 4, 9, 19; stttt Điều 30; bảng complaint-competence dòng 9 đến 16.

  @5.17.1
  Tình huống: Kiến nghị về việc chuyên môn của một phòng do trưởng phòng trả lời
    Biết hôm nay là thứ hai 06/05/2024
    Khi Lâm Hải Yến gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
      | Yêu cầu, đề nghị | Đổi lịch trực của phòng |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Nội chính – Tiếp dân |
      | Tóm tắt nội dung | Đề nghị đổi lịch trực của Phòng Nội chính |
    Thì hồ sơ có tên "Kiến nghị TC-2024-0001"
    Và việc "Xem xét kiến nghị" của Trịnh Thanh Xuân có hạn 17:00 08/05/2024
    Và Trịnh Thanh Xuân đọc được trong việc "Xem xét kiến nghị": "21/05/2024"
    Và Trịnh Thanh Xuân đọc được trong việc "Xem xét kiến nghị": "Lâm Hải Yến"
    Và Mai Thu Uyên không có việc "Xem xét kiến nghị"
    Và Mai Thu Uyên xem được hồ sơ
    Khi Trịnh Thanh Xuân thử chọn "Trả lời ngay" ở việc "Xem xét kiến nghị"
    Thì việc không được nhận, vì "Ghi nội dung trả lời"
    Khi Trịnh Thanh Xuân chọn "Giao người soạn trả lời" ở việc "Xem xét kiến nghị"
      | Người soạn trả lời | Lý Thanh Hòa |
    Và Lý Thanh Hòa chọn "Hoàn thành" ở việc "Soạn trả lời"
      | Nội dung trả lời | Lịch trực được đổi từ tháng 6 như đề nghị |
    Thì việc "Quyết định trả lời" của Trịnh Thanh Xuân có hạn 17:00 21/05/2024
    Khi Trịnh Thanh Xuân chọn "Tiếp thu toàn bộ" ở việc "Quyết định trả lời"
    Thì việc "Đóng dấu, gửi văn bản" của Lê Bảo Ngọc có hạn 17:00 08/05/2024
    Khi văn thư gửi văn bản
    Thì văn bản "Văn bản trả lời kiến nghị" ghi "Lịch trực được đổi từ tháng 6"
    Và văn bản "Văn bản trả lời kiến nghị" ghi "Lâm Hải Yến"
    Khi Lâm Hải Yến chọn "Hài lòng" ở việc "Cho ý kiến về trả lời"
    Thì hồ sơ ở trạng thái "Đã trả lời kiến nghị"

  Tình huống: Chưa hài lòng thì được gửi một lần lên cấp trên
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Công nghệ thông tin |
      | Tóm tắt nội dung | Đề nghị thay máy chủ của phòng |
    Và Ngô Bích Hạnh chọn "Trả lời ngay" ở việc "Xem xét kiến nghị"
      | Nội dung trả lời | Chưa có kinh phí trong năm nay |
    Và Ngô Bích Hạnh thử chọn "Không tiếp thu" ở việc "Quyết định trả lời"
      | Công khai trả lời | có |
    Thì việc không được nhận, vì "Công khai thì ghi bản công khai"
    Khi Ngô Bích Hạnh chọn "Không tiếp thu" ở việc "Quyết định trả lời"
      | Công khai trả lời | có |
      | Bản công khai | Việc thay máy chủ được xét khi có kinh phí |
    Và văn thư gửi văn bản
    Và nói đến phần "Công khai: Trả lời kiến nghị"
    Thì Nguyễn Hoài An nhận việc "Kiểm tra phần che"
    Khi nói đến đơn đầu tiên
    Và Đinh Quang Minh chọn "Chưa hài lòng, gửi lên cấp trên" ở việc "Cho ý kiến về trả lời"
    Thì Lê Minh Châu nhận việc "Xem xét kiến nghị"

  @5.4
  Tình huống: Soạn trả lời cần đơn vị khác thì hỏi gấp, tiếp thu thì giao việc có hạn
    Biết hôm nay là thứ hai 06/05/2024
    Khi Lâm Hải Yến gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Nội chính – Tiếp dân |
      | Tóm tắt nội dung | Đề nghị bố trí phòng nghỉ cho người trực đêm |
    Thì người gửi Lâm Hải Yến thấy đơn ở trạng thái "Đang xem xét, trả lời"
    Khi Trịnh Thanh Xuân chọn "Giao người soạn trả lời" ở việc "Xem xét kiến nghị"
      | Người soạn trả lời | Lý Thanh Hòa |
    Và Lý Thanh Hòa thử chọn "Hỏi gấp các đơn vị" ở việc "Soạn trả lời"
      | Điều cần hỏi | Có bố trí được phòng nghỉ trực đêm không? |
    Thì việc không được nhận, vì "Chọn ít nhất một đơn vị cần hỏi"
    Khi Lý Thanh Hòa chọn "Hỏi gấp các đơn vị" ở việc "Soạn trả lời"
      | Đơn vị cần hỏi | Phòng Quản trị |
      | Điều cần hỏi | Có bố trí được phòng nghỉ trực đêm không? |
    Thì việc "Cho ý kiến" của Thái Ngọc Anh có hạn 17:00 08/05/2024
    Khi Thái Ngọc Anh trả lời không đồng ý "Chỉ còn một phòng ở tầng hai, phải sửa lại"
    Thì Lý Thanh Hòa đọc được trong việc "Soạn trả lời": "Phòng Quản trị: Chỉ còn một phòng ở tầng hai"
    Khi Lý Thanh Hòa chọn "Hoàn thành" ở việc "Soạn trả lời"
      | Nội dung trả lời | Phòng ở tầng hai được sửa làm phòng nghỉ trực đêm |
    Và Trịnh Thanh Xuân chọn "Tiếp thu toàn bộ" ở việc "Quyết định trả lời"
      | Việc phải làm sau khi tiếp thu | = [{"task": "Sửa phòng nghỉ trực đêm", "lead_unit": "vptw.qt", "due": "2024-06-10"}] |
    Và văn thư gửi văn bản
    Thì văn bản "Văn bản trả lời kiến nghị" ghi "Phòng ở tầng hai được sửa"
    Và người gửi Lâm Hải Yến thấy đơn ở trạng thái "Đã trả lời, chờ ý kiến người gửi"
    Khi Lâm Hải Yến chọn "Hài lòng" ở việc "Cho ý kiến về trả lời"
    Và máy chuyển thông điệp
    Và mở hồ sơ "Việc: Sửa phòng nghỉ trực đêm" của quy trình "follow-up"
    Thì Thái Ngọc Anh nhận việc "Nhận việc, phân công"

  @5.4
  Tình huống: Vượt thẩm quyền thì chuyển cấp trên kèm đề xuất; chưa hài lòng thì nêu ở hội nghị
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Công nghệ thông tin |
      | Tóm tắt nội dung | Đề nghị thay máy chủ của phòng |
    Và Ngô Bích Hạnh thử chọn "Vượt thẩm quyền, chuyển cấp trên" ở việc "Xem xét kiến nghị"
    Thì việc không được nhận, vì "Chuyển cấp trên thì ghi đề xuất"
    Khi Ngô Bích Hạnh chọn "Vượt thẩm quyền, chuyển cấp trên" ở việc "Xem xét kiến nghị"
      | Đề xuất khi chuyển cấp trên | Mua hai máy chủ trong quý bốn |
    Thì Lê Minh Châu đọc được trong việc "Xem xét kiến nghị": "Mua hai máy chủ trong quý bốn"
    Khi Lê Minh Châu chọn "Trả lời ngay" ở việc "Xem xét kiến nghị"
      | Nội dung trả lời | Chưa có kinh phí trong năm nay |
    Và Lê Minh Châu chọn "Không tiếp thu" ở việc "Quyết định trả lời"
    Và văn thư gửi văn bản
    Thì Đinh Quang Minh chỉ được chọn "Hài lòng, Chưa hài lòng, nêu ở hội nghị"
    Khi Đinh Quang Minh chọn "Chưa hài lòng, nêu ở hội nghị" ở việc "Cho ý kiến về trả lời"
    Và máy chuyển thông điệp
    Thì hồ sơ ở trạng thái "Đã trả lời, nêu ở hội nghị cán bộ"
    Và hồ sơ kết thúc
    Khi mở hồ sơ "Việc: Đưa kiến nghị TC-2024-0001 ra hội nghị cán bộ: Đề nghị thay máy chủ của phòng" của quy trình "follow-up"
    Thì Đỗ Mỹ Dung nhận việc "Nhận việc, phân công"

  @H8
  Tình huống: Người soạn, người giải quyết không kịp hạn thì báo khó khăn; được gia hạn, giao người khác
    Biết hôm nay là thứ hai 06/05/2024
    Khi Lâm Hải Yến gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Nội chính – Tiếp dân |
      | Tóm tắt nội dung | Đề nghị đổi lịch trực của Phòng Nội chính |
    Thì người gửi Lâm Hải Yến được báo "Hạn trả lời: 21/05/2024"
    Khi Trịnh Thanh Xuân thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Xem xét kiến nghị"
      | Chưa xem xét kịp: khó khăn gì | Đang đi kiểm tra ở xa, chưa đọc được đơn |
      | Chưa xem xét kịp: đề nghị hạn mới | 22/05/2024 |
    Thì việc không được nhận, vì "không quá hạn trả lời"
    Khi Trịnh Thanh Xuân chọn "Báo khó khăn, xin chỉ đạo" ở việc "Xem xét kiến nghị"
      | Chỉ đạo | Soạn ngắn gọn |
      | Chưa xem xét kịp: khó khăn gì | Đang đi kiểm tra ở xa, chưa đọc được đơn |
      | Chưa xem xét kịp: đề nghị hạn mới | 10/05/2024 |
    Và Mai Thu Uyên chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý xem khi về đến cơ quan |
      | Hạn mới | 10/05/2024 |
    Thì việc "Xem xét kiến nghị" của Trịnh Thanh Xuân có hạn 17:00 10/05/2024
    Và Trịnh Thanh Xuân đọc được trong việc "Xem xét kiến nghị": "Đồng ý xem khi về đến cơ quan"
    Khi Trịnh Thanh Xuân chọn "Giao người soạn trả lời" ở việc "Xem xét kiến nghị"
      | Người soạn trả lời | Lý Thanh Hòa |
    Và Lý Thanh Hòa thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Soạn trả lời"
      | Không soạn kịp: khó khăn gì | Chưa có sổ trực quý trước |
      | Không soạn kịp: đề nghị hạn mới | 22/05/2024 |
    Thì việc không được nhận, vì "không quá hạn trả lời"
    Khi Lý Thanh Hòa chọn "Báo khó khăn, xin chỉ đạo" ở việc "Soạn trả lời"
      | Nội dung trả lời | Đồng ý đổi lịch trực |
      | Không soạn kịp: khó khăn gì | Chưa có sổ trực quý trước |
      | Không soạn kịp: đề nghị hạn mới | 17/05/2024 |
    Và Trịnh Thanh Xuân chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý chờ sổ trực |
      | Hạn mới | 17/05/2024 |
    Thì việc "Soạn trả lời" của Lý Thanh Hòa có hạn 17:00 17/05/2024
    Và Lý Thanh Hòa đọc được trong việc "Soạn trả lời": "Đồng ý chờ sổ trực"
    Khi Lý Thanh Hòa chọn "Báo khó khăn, xin chỉ đạo" ở việc "Soạn trả lời"
      | Không soạn kịp: khó khăn gì | Phải đi công tác đột xuất |
      | Không soạn kịp: đề nghị hạn mới | 20/05/2024 |
    Và Trịnh Thanh Xuân chọn "Giao người khác" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Người khác soạn tiếp |
      | Người làm mới | Đặng Mai Phương |
    Và Đặng Mai Phương chọn "Hoàn thành" ở việc "Soạn trả lời"
    Thì Trịnh Thanh Xuân đọc được trong việc "Quyết định trả lời": "Đồng ý đổi lịch trực"
    Khi Trịnh Thanh Xuân chọn "Báo khó khăn, xin chỉ đạo" ở việc "Quyết định trả lời"
      | Không trả lời kịp: khó khăn gì | Chờ ý kiến các ca trực |
      | Không trả lời kịp: đề nghị hạn mới | 31/05/2024 |
    Và Mai Thu Uyên chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, báo người kiến nghị biết |
      | Hạn mới | 31/05/2024 |
    Và văn thư gửi văn bản
    Thì văn bản "Thông báo gia hạn trả lời kiến nghị" ghi "Chờ ý kiến các ca trực"
    Và văn bản "Thông báo gia hạn trả lời kiến nghị" ghi "đến hết ngày 31/05/2024"
    Và người gửi Lâm Hải Yến được báo "Hạn mới: 31/05/2024. Lý do: Chờ ý kiến các ca trực"
    Và việc "Quyết định trả lời" của Trịnh Thanh Xuân có hạn 17:00 31/05/2024
    Khi Trịnh Thanh Xuân chọn "Tiếp thu toàn bộ" ở việc "Quyết định trả lời"
    Và văn thư gửi văn bản
    Thì văn bản "Văn bản trả lời kiến nghị" ghi "Đồng ý đổi lịch trực"

  @5.4
  Tình huống: Vụ việc phức tạp thì được thời hạn 30 ngày, người kiến nghị được báo bằng văn bản; gửi tiếp lên cấp trên thì tính hạn mới
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Công nghệ thông tin |
      | Tóm tắt nội dung | Đề nghị thay máy chủ của phòng |
    Thì người gửi Đinh Quang Minh được báo "Hạn trả lời: 21/05/2024"
    Khi Ngô Bích Hạnh chọn "Trả lời ngay" ở việc "Xem xét kiến nghị"
      | Nội dung trả lời | Chưa có kinh phí trong năm nay |
      | Vụ việc phức tạp, được thời hạn dài hơn | có |
    Và văn thư gửi văn bản
    Thì văn bản "Thông báo gia hạn trả lời kiến nghị" ghi "vụ việc phức tạp"
    Và người gửi Đinh Quang Minh được báo "Hạn mới: 05/06/2024. Lý do: vụ việc phức tạp"
    Và việc "Quyết định trả lời" của Ngô Bích Hạnh có hạn 17:00 05/06/2024
    Khi đến 08:00 thứ hai 03/06/2024
    Và Ngô Bích Hạnh chọn "Không tiếp thu" ở việc "Quyết định trả lời"
    Và văn thư gửi văn bản
    Và Đinh Quang Minh chọn "Chưa hài lòng, gửi lên cấp trên" ở việc "Cho ý kiến về trả lời"
    Thì người gửi Đinh Quang Minh được báo "chuyển lên một cấp để xem xét. Hạn trả lời: 03/07/2024"
    Và Lê Minh Châu đọc được trong việc "Xem xét kiến nghị": "03/07/2024"

  Tình huống: Người kiến nghị rút đơn thì dừng giải quyết, người giải quyết được báo
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Công nghệ thông tin |
      | Tóm tắt nội dung | Đề nghị thay máy chủ của phòng |
    Và người gửi Đinh Quang Minh "rút đơn": "Phòng đã được cấp máy chủ mới"
    Thì hồ sơ ở trạng thái "Đình chỉ, người kiến nghị rút đơn"
    Và hồ sơ kết thúc
    Và Ngô Bích Hạnh không có việc "Xem xét kiến nghị"
    Và Ngô Bích Hạnh nhận thông báo "Kiến nghị TC-2024-0001 được rút"

  @H5
  Tình huống: Người trả lời kiến nghị có quan hệ lợi ích thì lãnh đạo phụ trách xem xét
    Biết hôm nay là thứ hai 06/05/2024
    Khi Lâm Hải Yến gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
      | Yêu cầu, đề nghị | Đổi lịch trực của phòng |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Nội chính – Tiếp dân |
      | Tóm tắt nội dung | Đề nghị đổi lịch trực của Phòng Nội chính |
    Và Trịnh Thanh Xuân khai có quan hệ lợi ích ở việc "Xem xét kiến nghị"
    Thì Trịnh Thanh Xuân không có việc "Xem xét kiến nghị"
    Và Mai Thu Uyên nhận việc "Xem xét kiến nghị"
