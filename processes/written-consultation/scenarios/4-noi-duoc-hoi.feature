# language: vi
Tính năng: Nơi được hỏi được biết những gì của mình; hạn, cách trả lời, tiền và nhân sự
  Quy định vptw Điều 11, 12 khoản 3; stttt Điều 16; dang Mục I.2, I.3, I.6; bảng consultation-due.

  Bối cảnh:
    Biết hôm nay là thứ Hai 13/05/2024

  Tình huống: Đơn vị chủ trì xin rút khi đang hỏi; ai đang có việc đều được báo
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Trần Hữu Tài   |
      | Đơn vị phải trả lời | Phòng Hành chính; Phòng Tổng hợp |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Phùng Quốc Việt trả lời đồng ý
    Và Trần Hữu Tài rút đơn với lý do "Có văn bản mới của cấp trên"
    Thì Mai Thu Uyên đọc được trong việc "Cho rút?": "Có văn bản mới của cấp trên"
    Khi Mai Thu Uyên chọn "Cho rút" trong việc "Cho rút?"
    Thì hồ sơ ở trạng thái "Đã rút"
    Và Phùng Quốc Việt nhận thông báo "Đã rút việc lấy ý kiến: Quy chế quản lý xe"
    Và Nguyễn Công Thành nhận thông báo "Đã rút việc lấy ý kiến: Quy chế quản lý xe"

  Tình huống: Nơi góp ý nhận trả lời cho ý kiến của mình, nơi im lặng nhận kết quả
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Hành chính; Phòng Tổng hợp; Phòng Lưu trữ |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Phùng Quốc Việt trả lời có ý kiến khác "Thêm định mức nhiên liệu"
    Và Nguyễn Công Thành trả lời đồng ý
    Và đến 17:30 thứ Ba 21/05/2024
    Và Thái Ngọc Anh giải trình: mọi ý kiến "không tiếp thu"
    Và Mai Thu Uyên thử chọn "Phê duyệt" trong việc "Quyết định"
    Thì biểu mẫu chưa gửi được, vì "Quyết định khác ý kiến đã góp: phải nêu lý do"
    Khi Mai Thu Uyên chọn "Phê duyệt" trong việc "Quyết định"
      | Ý kiến quyết định | Định mức theo quy định chung của tỉnh |
    Và văn thư phát hành giấy tờ
    Thì Phùng Quốc Việt nhận thông báo "Trả lời ý kiến đã góp: Quy chế quản lý xe"
    Và Phùng Quốc Việt nhận thông báo "“Thêm định mức nhiên liệu”: không tiếp thu (Đã xem xét kỹ)"
    Và Nguyễn Công Thành không nhận thông báo "Trả lời ý kiến đã góp"
    Và Cao Văn Sáu nhận thông báo "Kết quả lấy ý kiến: Quy chế quản lý xe"

  @H8
  Tình huống: Không kịp kiểm tra, tổng hợp thì báo trước hạn, lãnh đạo giao cho ý kiến; không thông qua thì mọi nơi được hỏi đều biết
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Lưu trữ  |
    Và Thái Ngọc Anh thử chọn "Báo khó khăn, xin chỉ đạo" trong việc "Kiểm tra hồ sơ trình"
    Thì biểu mẫu chưa gửi được, vì "Ghi khó khăn"
    Khi Thái Ngọc Anh chọn "Báo khó khăn, xin chỉ đạo" trong việc "Kiểm tra hồ sơ trình"
      | Khó khăn        | Chờ số liệu xe của Phòng Tài chính đảng |
      | Đề nghị hạn mới | 15/05/2024                              |
    Thì Mai Thu Uyên đọc được trong việc "Cho ý kiến chỉ đạo": "Hạn đang có: 14/05/2024"
    Khi Mai Thu Uyên chọn "Gia hạn" trong việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý đến hết ngày 15/05 |
      | Hạn mới        | 15/05/2024                |
    Thì việc "Kiểm tra hồ sơ trình" của Thái Ngọc Anh có hạn 17:00 15/05/2024
    Khi Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và đến 17:30 thứ Ba 21/05/2024
    Thì việc "Tổng hợp, giải trình, tiếp thu" của Thái Ngọc Anh có hạn 17:00 23/05/2024
    Khi Thái Ngọc Anh chọn "Báo khó khăn, xin chỉ đạo" trong việc "Tổng hợp, giải trình, tiếp thu"
      | Khó khăn             | Chưa rõ nguồn kinh phí xăng xe |
      | Đề nghị hạn mới      | 27/05/2024                     |
      | Dự thảo sau tiếp thu | Điều 1. Phạm vi; Điều 2. Kinh phí |
    Và Mai Thu Uyên chọn "Giao người khác" trong việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng chí Tài làm tiếp |
      | Người làm mới  | Trần Hữu Tài          |
    Thì việc "Tổng hợp, giải trình, tiếp thu" của Trần Hữu Tài có hạn 17:00 23/05/2024
    Và Trần Hữu Tài đọc được trong việc "Tổng hợp, giải trình, tiếp thu": "Chỉ đạo về hạn: Đồng chí Tài làm tiếp"
    Khi Trần Hữu Tài chọn "Hoàn thành" trong việc "Tổng hợp, giải trình, tiếp thu"
      | Dự thảo sau tiếp thu | Điều 1. Phạm vi; Điều 2. Kinh phí |
      | Điểm đã sửa          | Thêm điều về kinh phí             |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Ký bản tổng hợp"
    Và Mai Thu Uyên chọn "Không thông qua" trong việc "Quyết định"
      | Ý kiến quyết định | Chưa đủ căn cứ, để sang năm |
    Thì Cao Văn Sáu nhận thông báo "Không thông qua: Quy chế quản lý xe"

  Tình huống: Lãnh đạo giao việc hỏa tốc ấn định hạn theo giờ, không ít hơn 4 giờ làm việc
    Khi Mai Thu Uyên thử đề nghị lấy ý kiến "Phương án trực bão"
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Thái Ngọc Anh    |
      | Đơn vị phải trả lời | Phòng Hành chính |
      | Hạn                 | 13/05/2024       |
      | Giờ của hạn         | 11:00            |
    Thì không đề nghị được, vì "Hạn trả lời phải sau ít nhất 4 giờ làm việc."
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Phương án trực bão"
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Thái Ngọc Anh    |
      | Đơn vị phải trả lời | Phòng Hành chính |
      | Hạn                 | 13/05/2024       |
      | Giờ của hạn         | 16:00            |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Thì việc "Cho ý kiến" của Phùng Quốc Việt có hạn 16:00 13/05/2024
    Và "Phiếu lấy ý kiến" có ghi "13/05/2024 (trước 16:00)"

  Tình huống: Im lặng không bao giờ là đồng ý về tiền
    Khi Mai Thu Uyên thử đề nghị lấy ý kiến "Mua xe mới"
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Thái Ngọc Anh    |
      | Đơn vị phải trả lời | Phòng Hành chính |
      | Có chi tiền         | có               |
      | Im lặng là          | đồng ý           |
    Thì không đề nghị được, vì "Chi tiền, tài sản: im lặng không bao giờ là đồng ý."

  Tình huống: Xin thêm thời gian không thành hai lần được hỏi; lãnh đạo giao cho thêm
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Lưu trữ  |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Cao Văn Sáu chọn "Xin thêm thời gian" trong việc "Cho ý kiến"
      | Lý do không thuộc chức năng | Cần rà soát thêm kho xe |
      | Hạn mới                     | 23/05/2024              |
    Và Mai Thu Uyên chọn "Gia hạn" trong việc "Xem xét xin thêm thời gian"
      | Hạn mới | 23/05/2024 |
    Thì việc "Cho ý kiến" của Cao Văn Sáu có hạn 17:00 23/05/2024
    Khi đến 09:00 thứ Năm 23/05/2024
    Và Cao Văn Sáu trả lời đồng ý
    Thì báo cáo "Danh sách đỏ" có dòng "Phòng Lưu trữ | 1 | 0 | 0"

  Tình huống: Câu hỏi trả lời tự do thì không đếm đồng ý, không đồng ý
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Tên gọi hội trường"
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Thái Ngọc Anh    |
      | Đơn vị phải trả lời | Phòng Hành chính |
      | Câu hỏi             | Đặt tên gì?: tự do; Đồng ý với dự thảo? |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Phùng Quốc Việt thử trả lời câu tự do bằng ""
    Thì biểu mẫu chưa gửi được, vì "Phải trả lời mọi câu hỏi."
    Khi Phùng Quốc Việt trả lời câu tự do bằng "Hội trường 2 tháng 4"
    Thì Thái Ngọc Anh đọc được trong việc "Tổng hợp, giải trình, tiếp thu": "1 ý kiến"
    Và "Bảng tổng hợp ý kiến" có ghi "Hội trường 2 tháng 4"
    Và "Văn bản góp ý: Phòng Hành chính" có ghi "Hội trường 2 tháng 4"
    Và "Văn bản góp ý: Phòng Hành chính" có ghi "Phùng Quốc Việt"

  Tình huống: Nhân sự do người đứng đầu gửi cấp ủy
    Khi Mai Thu Uyên thử đề nghị lấy ý kiến "Bổ nhiệm Phó phòng Quản trị"
      | Loại vấn đề        | nhân sự        |
      | Đơn vị chủ trì     | Phòng Quản trị |
      | Người soạn         | Thái Ngọc Anh  |
      | Người được đề nghị | Trần Hữu Tài   |
    Thì không đề nghị được, vì "Nhân sự: người đứng đầu cơ quan gửi lấy ý kiến cấp ủy."

  Tình huống: Cơ quan gọi cấp ủy theo tên của mình; phát động thi đua hỏi Đảng ủy và đoàn thể
    Khi Kiều Gia Bảo đề nghị lấy ý kiến "Phát động thi đua năm 2024"
      | Đơn vị chủ trì  | Phòng Tổ chức – Hành chính |
      | Người soạn      | Võ Thành Thi               |
      | Tổ chức trả lời | Cấp ủy; Công đoàn          |
    Và trưởng đơn vị chủ trì duyệt hồ sơ
    Thì "Phiếu lấy ý kiến" có ghi "Kính gửi: Đảng ủy; Công đoàn."
    Và việc "Cho ý kiến" của Nguyễn Thị Diệp có hạn 17:00 22/05/2024

  Tình huống: Trưởng đơn vị chủ trì mới được hỏi thêm nơi
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Trần Hữu Tài     |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Thái Ngọc Anh chọn "Hỏi thêm nơi" trong việc "Theo dõi lấy ý kiến"
      | Hỏi thêm đơn vị | Phòng Tổng hợp |
    Thì Nguyễn Công Thành nhận việc "Cho ý kiến"
    Khi Trần Hữu Tài thử chọn "Hỏi thêm nơi" trong việc "Theo dõi lấy ý kiến"
      | Hỏi thêm đơn vị | Phòng Lưu trữ |
    Thì biểu mẫu chưa gửi được, vì "Trưởng đơn vị chủ trì mới được hỏi thêm nơi."

  @H1
  Tình huống: Trả lại ba lần rồi thì trưởng đơn vị phải duyệt hoặc từ chối
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Trần Hữu Tài     |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và Thái Ngọc Anh chọn "Trả lại" trong việc "Kiểm tra hồ sơ trình"
      | Nội dung cần sửa | Bổ sung tờ trình về kinh phí |
    Thì hồ sơ ở trạng thái "Đang hoàn thiện hồ sơ"
    Khi Trần Hữu Tài chọn "Trình lại" trong việc "Hoàn thiện hồ sơ"
      | Dự thảo | Điều 1. Phạm vi; Điều 2. Kinh phí |
    Và Thái Ngọc Anh chọn "Trả lại" trong việc "Kiểm tra hồ sơ trình"
      | Nội dung cần sửa | Ghi rõ nguồn kinh phí |
    Và Trần Hữu Tài chọn "Trình lại" trong việc "Hoàn thiện hồ sơ"
      | Dự thảo | Điều 1. Phạm vi; Điều 2. Nguồn kinh phí |
    Và Thái Ngọc Anh chọn "Trả lại" trong việc "Kiểm tra hồ sơ trình"
      | Nội dung cần sửa | Bổ sung điều khoản thi hành |
    Và Trần Hữu Tài chọn "Trình lại" trong việc "Hoàn thiện hồ sơ"
      | Dự thảo | Điều 1. Phạm vi; Điều 2. Nguồn kinh phí; Điều 3. Thi hành |
    Thì Thái Ngọc Anh được chọn "Phê duyệt, Từ chối, Báo khó khăn, xin chỉ đạo" trong việc "Kiểm tra hồ sơ trình"
    Khi Thái Ngọc Anh chọn "Từ chối" trong việc "Kiểm tra hồ sơ trình"
      | Nội dung cần sửa | Chưa đủ cơ sở để lấy ý kiến |
    Thì hồ sơ ở trạng thái "Không được đồng ý"
    Và Mai Thu Uyên nhận thông báo "Không đồng ý lấy ý kiến bằng văn bản: Quy chế quản lý xe"
