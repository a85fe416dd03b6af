# language: vi
Tính năng: Chuyến đi nước ngoài ra tập thể lãnh đạo: họp, lấy ý kiến bằng văn bản
  Điều 2 khoản 7, Điều 12 khoản 3 quy chế Văn phòng Tỉnh ủy.

  Bối cảnh:
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Lâm Hải Yến đề nghị đi công tác "Lào" từ 10/06/2024 đến hết 14/06/2024
      | Phạm vi | nước ngoài |
    Và Trịnh Thanh Xuân chuyển cấp trên chuyến đi

  @2.13.7
  Tình huống: Không họp được thì lấy ý kiến bằng văn bản; số và kết quả về hồ sơ chuyến đi
    Khi Văn phòng đưa chuyến đi ra lấy ý kiến tập thể lãnh đạo bằng văn bản
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "written-consultation"
    Và Vũ Đức Sơn chọn "Đồng ý" trong việc "Đồng ý không họp?"
    Và Trịnh Thanh Xuân chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Vũ Đức Sơn trả lời đồng ý
    Và Mai Thu Uyên trả lời đồng ý
    Và Dương Minh Tâm trả lời đồng ý
    Và Lâm Hải Yến giải trình: mọi ý kiến "được tiếp thu"
    Và Trịnh Thanh Xuân chọn "Phê duyệt" trong việc "Ký bản tổng hợp"
    Và Vũ Đức Sơn chọn "Phê duyệt" trong việc "Quyết định"
    Và văn thư phát hành giấy tờ
    Và máy chuyển thông điệp
    Thì hồ sơ tiếp theo hồ sơ "Lào"
    Khi nói đến chuyến đi của Lâm Hải Yến
    Thì hồ sơ dẫn đến hồ sơ "Lấy ý kiến"
    Và Vũ Đức Sơn là người xem xét chuyến đi
    Và Vũ Đức Sơn đọc được trong việc "Xem xét, quyết định": "Tập thể lãnh đạo: Văn bản 01-TB/VPTU"

  Tình huống: Tập thể lãnh đạo không thông qua thì không cử đi
    Khi Văn phòng đưa chuyến đi ra lấy ý kiến tập thể lãnh đạo bằng văn bản
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "written-consultation"
    Và Vũ Đức Sơn chọn "Đồng ý" trong việc "Đồng ý không họp?"
    Và Trịnh Thanh Xuân chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Vũ Đức Sơn trả lời đồng ý
    Và Mai Thu Uyên trả lời đồng ý
    Và Dương Minh Tâm trả lời đồng ý
    Và Lâm Hải Yến giải trình: mọi ý kiến "được tiếp thu"
    Và Trịnh Thanh Xuân chọn "Phê duyệt" trong việc "Ký bản tổng hợp"
    Và Vũ Đức Sơn chọn "Không thông qua" trong việc "Quyết định"
      | Ý kiến quyết định | Năm nay đã có hai đoàn đi Lào |
    Và máy chuyển thông điệp
    Và nói đến chuyến đi của Lâm Hải Yến
    Thì hồ sơ ở trạng thái "Không được cử đi"
    Và Lâm Hải Yến nhận thông báo "Không được cử đi: Lào"

  Tình huống: Không đồng ý họp, họp không đủ số người thì Văn phòng đưa ra lại
    Khi Văn phòng thử đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 11/06/2024
    Thì không nhận, vì "phải họp trước ngày đi"
    Khi Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 20/05/2024
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "meeting"
    Và Vũ Đức Sơn không đồng ý họp vì "Tuần này lãnh đạo đi cơ sở"
    Và máy chuyển thông điệp
    Và nói đến chuyến đi của Lâm Hải Yến
    Thì Vũ Đức Sơn không nhận việc nào
    Và Phùng Quốc Việt đọc được trong việc "Đưa ra tập thể lãnh đạo": "Không đồng ý họp"
    Khi Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 27/05/2024
    Và mở hồ sơ "Lào, 10/06/2024 – 14/06/2024, 08:00 thứ Hai, 27/05/2024" của quy trình "meeting"
    Thì hồ sơ tiếp theo hồ sơ "Lào"
    Khi Vũ Đức Sơn đồng ý họp
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Trịnh Thanh Xuân phân công Lâm Hải Yến soạn tài liệu
    Và Lâm Hải Yến soạn tài liệu "Tờ trình cử đoàn đi Lào" với câu hỏi "Cử đoàn gồm một người?"
    Và Trịnh Thanh Xuân duyệt tài liệu
    Và Mai Thu Uyên chọn "Phê duyệt" ở việc "Đọc tài liệu"
    Và Văn phòng nhận tài liệu
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, vắng "Dương Minh Tâm, Mai Thu Uyên"
    Và Vũ Đức Sơn chỉ họp để thông báo
    Và Phùng Quốc Việt ghi biên bản với kết luận "Thông báo việc cử đoàn"
    Và Vũ Đức Sơn ký biên bản
    Và máy chuyển thông điệp
    Và nói đến chuyến đi của Lâm Hải Yến
    Thì Vũ Đức Sơn không nhận việc nào
    Và Phùng Quốc Việt đọc được trong việc "Đưa ra tập thể lãnh đạo": "Họp không đủ số người, chỉ thông báo"

  Tình huống: Chánh Văn phòng đổi họp thành lấy ý kiến bằng văn bản, kết quả vẫn về chuyến đi
    Khi Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 20/05/2024
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "meeting"
    Và Vũ Đức Sơn chọn "Lấy ý kiến bằng văn bản" ở việc "Đồng ý họp?"
      | Lý do            | Tuần này lãnh đạo đi cơ sở |
      | Vì sao không họp | Không tổ chức họp được     |
    Và mở hồ sơ "Lấy ý kiến" của quy trình "written-consultation"
    Và Lâm Hải Yến chọn "Rút đơn" ở việc "Hoàn thiện hồ sơ"
    Và máy chuyển thông điệp
    Và nói đến chuyến đi của Lâm Hải Yến
    Thì Phùng Quốc Việt đọc được trong việc "Đưa ra tập thể lãnh đạo": "Việc lấy ý kiến không có kết quả"

  @H2
  Tình huống: Rút đề nghị khi đang lấy ý kiến thì việc lấy ý kiến dừng theo, ai đang được hỏi đều biết
    Khi Văn phòng đưa chuyến đi ra lấy ý kiến tập thể lãnh đạo bằng văn bản
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "written-consultation"
    Và Vũ Đức Sơn chọn "Đồng ý" trong việc "Đồng ý không họp?"
    Và Trịnh Thanh Xuân chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Vũ Đức Sơn trả lời đồng ý
    Và nói đến chuyến đi của Lâm Hải Yến
    Và Lâm Hải Yến rút đề nghị với lý do "Phía bạn hoãn làm việc"
    Và máy chuyển thông điệp
    Thì hồ sơ ở trạng thái "Đã rút đề nghị"
    Và Vũ Đức Sơn nhận thông báo "Đã rút đề nghị: Lào"
    Khi mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "written-consultation"
    Thì hồ sơ ở trạng thái "Đã rút"
    Và hồ sơ kết thúc
    Và Mai Thu Uyên không nhận việc nào
    Và Mai Thu Uyên nhận thông báo "Đã rút việc lấy ý kiến: Cử đoàn đi công tác nước ngoài: Lào"
    Và Mai Thu Uyên nhận thông báo "Phía bạn hoãn làm việc"

  @H2
  Tình huống: Rút đề nghị khi đã giữ lịch họp thì cuộc họp hủy, phòng và lịch trả lại
    Khi Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 20/05/2024
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "meeting"
    Và Vũ Đức Sơn đồng ý họp
    Và nói đến chuyến đi của Lâm Hải Yến
    Và Lâm Hải Yến rút đề nghị với lý do "Phía bạn hoãn làm việc"
    Và máy chuyển thông điệp
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "meeting"
    Thì hồ sơ ở trạng thái "Đã hủy"
    Và hồ sơ kết thúc
    Và hồ sơ có "Hủy lịch họp"
    Và Mai Thu Uyên nhận thông báo "Hủy cuộc họp: Cử đoàn đi công tác nước ngoài: Lào"

  @H2
  Tình huống: Rút đề nghị khi cuộc họp còn nội dung khác thì chỉ nội dung đó thôi, chủ trì được báo
    Khi Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 20/05/2024
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "meeting"
    Và Vũ Đức Sơn đồng ý họp
    Và Phùng Quốc Việt thêm nội dung "Quy chế quản lý xe (k6)" vào chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Thì Trịnh Thanh Xuân nhận việc "Phân công soạn tài liệu"
    Khi nói đến chuyến đi của Lâm Hải Yến
    Và Lâm Hải Yến rút đề nghị với lý do "Phía bạn hoãn làm việc"
    Và máy chuyển thông điệp
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "meeting"
    Thì hồ sơ ở trạng thái "Đang chuẩn bị"
    Và Trịnh Thanh Xuân không có việc "Phân công soạn tài liệu"
    Và Vũ Đức Sơn nhận thông báo "Bớt nội dung họp: Cử đoàn đi công tác nước ngoài: Lào"
    Và Vũ Đức Sơn nhận thông báo "Các nội dung khác vẫn họp: Quy chế quản lý xe."
    Khi Văn phòng gửi lịch họp
    Và đến 08:00 20/05/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Thông qua quy chế quản lý xe"
      | Quyết định | Ban hành quy chế quản lý xe |
    Thì Vũ Đức Sơn đọc được trong việc "Ký biên bản": "Biên bản: 2. Quy chế quản lý xe: Thông qua quy chế quản lý xe"
