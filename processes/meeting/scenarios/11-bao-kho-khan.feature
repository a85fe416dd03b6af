# language: vi
Tính năng: Không kịp báo cáo, tài liệu, biên bản, kết luận thì báo khó khăn, xin chỉ đạo trước hạn
  Điều 23 khoản 3; Điều 6 khoản 7 (vptw).

  @H8
  Tình huống: Đơn vị không kịp báo cáo thì báo trước hạn; lãnh đạo phụ trách gia hạn, rồi giao người khác; điều đã ghi còn nguyên
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tháng 6" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tháng   |
      | Phòng | Phòng họp tầng 1 |
    Và mở hồ sơ "Báo cáo tháng 5/2024: Phòng Công nghệ thông tin" của quy trình "unit-report"
    Và Ngô Bích Hạnh thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Gửi báo cáo"
    Thì không nhận, vì "Ghi khó khăn"
    Khi Ngô Bích Hạnh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Gửi báo cáo"
      | Kế hoạch tới                   | Nâng cấp trung tâm dữ liệu         |
      | Không kịp: khó khăn gì         | Chờ số liệu của ba huyện           |
      | Không kịp: đề nghị hạn mới     | 28/05/2024                         |
    Thì Lê Minh Châu đọc được trong việc: "Khó khăn: Chờ số liệu của ba huyện"
    Và Lê Minh Châu đọc được trong việc: "Hạn đang có: 24/05/2024"
    Khi Lê Minh Châu chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, nộp chậm nhất ngày 28/05 |
      | Hạn mới        | 28/05/2024                       |
    Thì việc "Gửi báo cáo" của Ngô Bích Hạnh có hạn 17:00 28/05/2024
    Và Ngô Bích Hạnh đọc được trong việc: "Chỉ đạo về hạn: Đồng ý, nộp chậm nhất ngày 28/05"
    Khi Ngô Bích Hạnh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Gửi báo cáo"
      | Không kịp: khó khăn gì | Tôi đi học từ ngày 27/05 |
    Và Lê Minh Châu chọn "Giao người khác" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng chí Khoa làm tiếp |
      | Người làm mới  | Bùi Đăng Khoa          |
    Thì việc "Gửi báo cáo" của Bùi Đăng Khoa có hạn 17:00 28/05/2024
    Khi Bùi Đăng Khoa chọn "Hoàn thành" ở việc "Gửi báo cáo"
      | Kết quả | Kết quả tháng 5 của phòng |
    Thì Lê Minh Châu đọc được trong việc "Xem báo cáo của đơn vị": "Kế hoạch tới: Nâng cấp trung tâm dữ liệu"

  Tình huống: Thư ký không kịp ghi biên bản, Văn phòng không kịp dự thảo kết luận thì chủ trì cho ý kiến; giữ nguyên thì hạn không đổi
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo chọn "Báo khó khăn, xin chỉ đạo" ở việc "Ghi biên bản"
      | Không kịp: khó khăn gì     | Phải nghe lại băng ghi âm |
      | Không kịp: đề nghị hạn mới | 06/06/2024                |
    Và Nguyễn Hoài An chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý đến ngày 06/06 |
      | Hạn mới        | 06/06/2024            |
    Thì việc "Ghi biên bản" của Nguyễn Phương Thảo có hạn 17:00 06/06/2024
    Khi Nguyễn Phương Thảo ghi biên bản với kết luận "Các đơn vị báo cáo đúng hạn"
    Và Nguyễn Hoài An trả lại biên bản vì "Ghi rõ hạn báo cáo"
    Thì Nguyễn Phương Thảo đọc được trong việc "Ghi biên bản": "Cần sửa: Ghi rõ hạn báo cáo"
    Khi Nguyễn Phương Thảo ghi biên bản với kết luận "Các đơn vị báo cáo trước ngày 25"
    Và Nguyễn Hoài An ký biên bản
    Thì việc "Dự thảo kết luận" của Nguyễn Phương Thảo có hạn 17:00 04/06/2024
    Khi Nguyễn Phương Thảo chọn "Báo khó khăn, xin chỉ đạo" ở việc "Dự thảo kết luận"
      | Không kịp: khó khăn gì | Chờ ý kiến của phòng Kế hoạch |
    Và Nguyễn Hoài An chọn "Giữ nguyên" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Ban hành đúng hạn đã định |
    Thì Nguyễn Phương Thảo đọc được trong việc "Dự thảo kết luận": "Chỉ đạo về hạn: Ban hành đúng hạn đã định"
    Và việc "Dự thảo kết luận" của Nguyễn Phương Thảo có hạn 17:00 04/06/2024

  Tình huống: Người soạn không kịp tài liệu thì chủ trì gia hạn hoặc giao người khác; hết hạn được gia mới quyết định về nội dung
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Ba 04/06/2024
      | Loại     | giao ban tuần                               |
      | Phòng    | Phòng họp tầng 1                            |
      | Nội dung | Kế hoạch chuyển đổi số (stttt.cntt, decide) |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Ngô Bích Hạnh phân công Đinh Quang Minh soạn tài liệu
    Và Đinh Quang Minh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Soạn tài liệu"
      | Căn cứ, thực trạng         | Máy chủ dùng từ năm 2016   |
      | Không kịp: khó khăn gì     | Chờ báo giá của ba đơn vị  |
      | Không kịp: đề nghị hạn mới | 05/06/2024                 |
    Và Nguyễn Hoài An thử chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý gia hạn |
      | Hạn mới        | 05/06/2024     |
    Thì không nhận, vì "Hạn mới phải sau hạn đang có"
    Khi Nguyễn Hoài An chọn "Giao người khác" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng chí Khoa soạn tiếp |
      | Người làm mới  | Bùi Đăng Khoa           |
    Thì Bùi Đăng Khoa đọc được trong việc "Soạn tài liệu": "Chỉ đạo về hạn: Đồng chí Khoa soạn tiếp"
    Khi Bùi Đăng Khoa chọn "Báo khó khăn, xin chỉ đạo" ở việc "Soạn tài liệu"
      | Không kịp: khó khăn gì     | Chờ báo giá của ba đơn vị |
      | Không kịp: đề nghị hạn mới | 04/06/2024                |
    Và Nguyễn Hoài An chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý đến trước giờ họp |
      | Hạn mới        | 04/06/2024               |
    Thì việc "Soạn tài liệu" của Bùi Đăng Khoa có hạn 08:00 04/06/2024
    Khi đến 17:30 thứ Hai 03/06/2024
    Thì Nguyễn Hoài An không có việc "Nội dung chưa có tài liệu: quyết định"
    Khi Bùi Đăng Khoa soạn tài liệu "Tóm tắt kế hoạch chuyển đổi số năm 2024" với câu hỏi "Có đầu tư máy chủ mới?"
    Thì Ngô Bích Hạnh đọc được trong việc "Duyệt tài liệu": "Căn cứ, thực trạng: Máy chủ dùng từ năm 2016"
    Khi Ngô Bích Hạnh duyệt tài liệu
    Và Văn phòng nhận tài liệu
    Thì Nguyễn Phương Thảo nhận việc "Lập giấy mời"

  Tình huống: Tài liệu được gia hạn mà hết hạn mới vẫn chưa có thì chủ trì quyết định
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại     | giao ban tuần                               |
      | Phòng    | Phòng họp tầng 1                            |
      | Nội dung | Kế hoạch chuyển đổi số (stttt.cntt, decide) |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Ngô Bích Hạnh phân công Đinh Quang Minh soạn tài liệu
    Và Đinh Quang Minh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Soạn tài liệu"
      | Không kịp: khó khăn gì     | Chờ báo giá của ba đơn vị |
      | Không kịp: đề nghị hạn mới | 01/06/2024                |
    Và Nguyễn Hoài An chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, gửi trong ngày thứ Bảy |
      | Hạn mới        | 01/06/2024                     |
    Thì việc "Soạn tài liệu" của Đinh Quang Minh có hạn 17:00 01/06/2024
    Khi đến 17:30 thứ Sáu 31/05/2024
    Thì Nguyễn Hoài An không có việc "Nội dung chưa có tài liệu: quyết định"
    Khi đến 17:30 thứ Bảy 01/06/2024
    Thì Nguyễn Hoài An nhận việc "Nội dung chưa có tài liệu: quyết định"
    Và Đinh Quang Minh không có việc "Soạn tài liệu"
