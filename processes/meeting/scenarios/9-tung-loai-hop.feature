# language: vi
Tính năng: Nét riêng của từng loại họp
  Điều 2, Điều 11 khoản 3, Điều 14, Điều 18 (vptw); Điều 14 khoản 3, Điều 24 (stttt).

  Tình huống: Việc đưa ra tập thể lãnh đạo thì phó phụ trách đọc tài liệu trước; chưa được thì người soạn sửa
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Họp tập thể lãnh đạo" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | họp tập thể lãnh đạo                        |
      | Phòng    | Phòng họp lãnh đạo                          |
      | Nội dung | Quy chế quản lý xe (vptw.qt, k6, discuss)   |
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Thái Ngọc Anh phân công Thái Ngọc Anh soạn tài liệu
    Và Thái Ngọc Anh soạn tài liệu "Quy chế quản lý xe, 12 trang" với câu hỏi "Có khoán xe?"
    Và Thái Ngọc Anh duyệt tài liệu
    Và Mai Thu Uyên chọn "Trả lại" ở việc "Đọc tài liệu"
      | Nội dung cần sửa | Bổ sung định mức xăng |
    Thì Thái Ngọc Anh đọc được trong việc "Soạn tài liệu": "Cần sửa: Bổ sung định mức xăng"
    Khi Thái Ngọc Anh soạn tài liệu "Quy chế quản lý xe, có định mức xăng" với câu hỏi "Có khoán xe?"
    Và Thái Ngọc Anh duyệt tài liệu
    Và Mai Thu Uyên chọn "Phê duyệt" ở việc "Đọc tài liệu"
    Và Văn phòng nhận tài liệu
    Thì Phùng Quốc Việt nhận việc "Lập giấy mời"

  Tình huống: Giao ban tháng thu báo cáo tháng của từng đơn vị trước ngày 25; báo cáo tại họp cũng được ghi nhận
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tháng 6" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tháng   |
      | Phòng | Phòng họp tầng 1 |
    Và mở hồ sơ "Báo cáo tháng 5/2024: Phòng Công nghệ thông tin" của quy trình "unit-report"
    Thì việc "Gửi báo cáo" của Ngô Bích Hạnh có hạn 17:00 24/05/2024
    Khi Ngô Bích Hạnh chọn "Hoàn thành" ở việc "Gửi báo cáo"
      | Hình thức | Tại cuộc họp                   |
      | Kết quả   | Báo cáo miệng tại giao ban tháng |
    Và Lê Minh Châu chọn "Phê duyệt" ở việc "Xem báo cáo của đơn vị"
    Thì hồ sơ ở trạng thái "Đã nhận báo cáo"
    Khi lúc 08:00 thứ Hai 27/05/2024
    Thì Lê Minh Châu nhận thông báo "Quá hạn báo cáo: Phòng Bưu chính"
    Khi nói đến hồ sơ "Giao ban tháng 6" của Đỗ Mỹ Dung
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 18:00 thứ Sáu 31/05/2024
    Thì Nguyễn Phương Thảo đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "Phòng Công nghệ thông tin: đã có"
    Và Nguyễn Phương Thảo đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "chưa có"

  Tình huống: Tự phê bình thì từng lãnh đạo nộp bản viết trước ba ngày làm việc, không ai xem trước
    Biết hôm nay là thứ Hai 02/12/2024
    Khi Vũ Đức Sơn đề nghị họp "Tự phê bình và phê bình năm 2024" lúc 08:00 thứ Sáu 20/12/2024
      | Loại  | tự phê bình        |
      | Phòng | Phòng họp lãnh đạo |
    Và nói đến hồ sơ "Bản tự phê bình 2024: Vũ Đức Sơn" của Vũ Đức Sơn
    Thì việc "Gửi báo cáo" của Vũ Đức Sơn có hạn 17:00 17/12/2024
    Khi nói đến hồ sơ "Bản tự phê bình 2024: Mai Thu Uyên" của Vũ Đức Sơn
    Thì việc "Gửi báo cáo" của Mai Thu Uyên có hạn 17:00 17/12/2024
    Khi Mai Thu Uyên chọn "Hoàn thành" ở việc "Gửi báo cáo"
      | Kết quả | Tự kiểm điểm về công tác quản trị |
    Thì hồ sơ ở trạng thái "Đã nhận báo cáo"
    Và Vũ Đức Sơn xem được hồ sơ
    Và Dương Minh Tâm xem được hồ sơ
    Và Phùng Quốc Việt không tìm thấy hồ sơ
    Và Lâm Hải Yến không tìm thấy hồ sơ

  Tình huống: Họp tự phê bình là họp kín: chỉ người dự, thư ký và người có quyền giám sát xem được hồ sơ, biên bản
    Biết hôm nay là thứ Hai 02/12/2024
    Khi Vũ Đức Sơn đề nghị họp "Tự phê bình và phê bình năm 2024" lúc 08:00 thứ Sáu 20/12/2024
      | Loại  | tự phê bình        |
      | Phòng | Phòng họp lãnh đạo |
    Thì Phùng Quốc Việt nhận việc "Lập chương trình họp"
    Và Phạm Mạnh Hùng không có việc "Lập chương trình họp"
    Khi Phùng Quốc Việt chọn "Hoàn thành" ở việc "Lập chương trình họp"
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 08:00 thứ Sáu 20/12/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Đồng chí Tâm cần sâu sát đơn vị hơn"
    Và Vũ Đức Sơn ký biên bản
    Thì hồ sơ có "Biên bản"
    Và Dương Minh Tâm xem được hồ sơ
    Và Phùng Quốc Việt xem được hồ sơ
    Và Phạm Mạnh Hùng không tìm thấy hồ sơ
    Và Lâm Hải Yến không tìm thấy hồ sơ

  Tình huống: Chào cờ thì thông điệp của Giám đốc được chuẩn bị trước và gửi mọi người sau buổi lễ
    Biết hôm nay là thứ Hai 22/04/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Chào cờ tháng 5" lúc 07:00 thứ Năm 02/05/2024
      | Loại    | chào cờ    |
      | Số phút | 30         |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 18:00 thứ Ba 30/04/2024
    Và Nguyễn Phương Thảo thử chọn "Hoàn thành" ở việc "Chuẩn bị phòng, hồ sơ chủ trì"
    Thì không nhận, vì "Ghi thông điệp, ít nhất 10 ký tự."
    Khi Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Chuẩn bị phòng, hồ sơ chủ trì"
      | Thông điệp của người đứng đầu | Tháng 5 tập trung chuyển đổi số cấp xã |
    Và lúc 07:00 thứ Năm 02/05/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Thì Hoàng Phương Nam nhận thông báo "Thông điệp của người đứng đầu: Chào cờ tháng 5"
    Và Hoàng Phương Nam nhận thông báo "Tháng 5 tập trung chuyển đổi số cấp xã"

  Tình huống: Kiểm điểm trong đơn vị thì biên bản gửi cả Phó Chánh Văn phòng phụ trách
    Biết hôm nay là thứ Hai 17/06/2024
    Khi Thái Ngọc Anh đề nghị họp "Kiểm điểm quý II" lúc 14:00 thứ Sáu 28/06/2024
      | Loại     | kiểm điểm đơn vị    |
      | Nội dung | Kiểm điểm công việc |
    Và Văn phòng lập chương trình họp
    Thì Phùng Quốc Việt không có việc "Duyệt chương trình, thành phần"
    Khi Thái Ngọc Anh duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 14:00 thứ Sáu 28/06/2024
    Và Thái Ngọc Anh điểm danh, đủ mặt
    Và Thái Ngọc Anh ghi biên bản với kết luận "Hoàn thành nhiệm vụ quý"
    Và Thái Ngọc Anh ký biên bản
    Thì Mai Thu Uyên nhận thông báo "Biên bản: Kiểm điểm quý II"

  Tình huống: Thông báo với cấp ủy theo lịch thì được thay bằng văn bản
    Biết hôm nay là thứ Hai 17/06/2024
    Khi đến kỳ "thông báo với cấp ủy" của Kiều Gia Bảo lúc 08:00 thứ Ba 25/06/2024
    Và Kiều Gia Bảo chọn "Lấy ý kiến bằng văn bản" ở việc "Xác nhận cuộc họp định kỳ"
      | Lý do            | Gửi báo cáo 6 tháng bằng văn bản |
      | Vì sao không họp | Không cần thảo luận              |
    Thì hồ sơ ở trạng thái "Chuyển lấy ý kiến bằng văn bản"

  Tình huống: Mỗi kiến nghị của cấp ủy thành việc của Giám đốc, phải có trả lời
    Biết hôm nay là thứ Hai 17/06/2024
    Khi Nguyễn Thị Diệp đề nghị họp "Cấp ủy thông báo 6 tháng" lúc 14:00 thứ Ba 25/06/2024
      | Loại  | cấp ủy thông báo |
      | Phòng | Hội trường       |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Thị Diệp duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và lúc 14:00 thứ Ba 25/06/2024
    Và Kiều Gia Bảo điểm danh, đủ mặt
    Và Kiều Gia Bảo chọn "Hoàn thành" ở việc "Ghi biên bản"
      | Diễn biến từng nội dung | = [{"conclusion": "Thống nhất đánh giá"}]                          |
      | Kiến nghị của cấp ủy    | = [{"proposal": "Luân chuyển cán bộ trẻ", "due": "2024-07-31"}]     |
    Và Nguyễn Thị Diệp ký biên bản
    Thì "Biên bản" có ghi "Trả lời kiến nghị: Luân chuyển cán bộ trẻ"
    Khi Kiều Gia Bảo chọn "Nhận việc" ở việc "Nhận việc, phân công"
    Và Kiều Gia Bảo chọn "Giao sản phẩm" ở việc "Thực hiện, báo cáo"
      | Nội dung báo cáo | Đồng ý luân chuyển hai cán bộ trẻ trong quý III |
    Thì Nguyễn Thị Diệp đọc được trong việc "Nghiệm thu": "Đồng ý luân chuyển hai cán bộ trẻ trong quý III"

  Tình huống: Phát động thi đua thì Đảng ủy, Ban Giám đốc, Đoàn Thanh niên cho ý kiến về kế hoạch trước; kết quả báo cáo Hội đồng thi đua cấp trên
    Biết hôm nay là thứ Ba 02/01/2024
    Khi Đặng Hữu Cường đề nghị họp "Phát động thi đua năm 2024" lúc 08:00 thứ Hai 29/01/2024
      | Loại     | thi đua                                    |
      | Phòng    | Hội trường                                 |
      | Nội dung | Kế hoạch thi đua năm 2024 (dang.ptchc, decide) |
    Và Trần Kim Ngân thử chọn "Hoàn thành" ở việc "Lập chương trình họp"
    Thì không nhận, vì "phát động thi đua phải có kế hoạch"
    Khi Văn phòng lập chương trình họp
      | Kế hoạch | Bốn chỉ tiêu thi đua, hai đợt bình xét trong năm |
    Và Kiều Gia Bảo duyệt chương trình họp
    Thì Trần Kim Ngân không có việc "Phân công soạn tài liệu"
    Khi Nguyễn Thị Diệp trả lời đồng ý
    Và Kiều Gia Bảo trả lời đồng ý
    Và Bùi Thanh Tùng trả lời không đồng ý "Chỉ tiêu 3 chưa sát với đoàn viên trẻ"
    Và đến 17:30 thứ Tư 17/01/2024
    Thì Trần Kim Ngân nhận việc "Phân công soạn tài liệu"
    Khi Trần Kim Ngân phân công Võ Thành Thi soạn tài liệu
    Thì Võ Thành Thi đọc được trong việc "Soạn tài liệu": "Chỉ tiêu 3 chưa sát với đoàn viên trẻ"

  Tình huống: Kết quả bình xét thi đua được báo cáo Hội đồng thi đua cấp trên
    Biết hôm nay là thứ Ba 12/11/2024
    Khi Đặng Hữu Cường đề nghị họp "Bình xét thi đua năm 2024" lúc 08:00 thứ Hai 25/11/2024
      | Loại     | thi đua            |
      | Phòng    | Hội trường         |
      | Nội dung | Bình xét danh hiệu |
    Và Văn phòng lập chương trình họp
      | Kế hoạch | Họp Hội đồng, bỏ phiếu danh hiệu cấp trên |
    Và Kiều Gia Bảo duyệt chương trình họp
    Và Nguyễn Thị Diệp trả lời đồng ý
    Và Nguyễn Thị Diệp trả lời đồng ý
    Và Kiều Gia Bảo trả lời đồng ý
    Và Bùi Thanh Tùng trả lời đồng ý
    Và Văn phòng gửi lịch họp
    Và lúc 18:00 thứ Sáu 22/11/2024
    Thì Trần Kim Ngân đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "Đảng ủy: đồng ý; Đoàn Thanh niên: đồng ý"
    Khi đến 08:00 thứ Hai 25/11/2024
    Và Võ Thành Thi điểm danh, đủ mặt
    Và Võ Thành Thi ghi biên bản với kết luận "Đề nghị tặng Bằng khen cho ba tập thể"
    Và Kiều Gia Bảo ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Kiều Gia Bảo ký kết luận
    Và văn thư phát hành giấy tờ
    Thì có "Báo cáo", ký "GIÁM ĐỐC / Kiều Gia Bảo"
    Và "Báo cáo" có ghi "Hội đồng Thi đua – Khen thưởng cấp trên (để báo cáo)"

  Tình huống: Hội nghị công chức do Giám đốc và Công đoàn cùng chủ trì, có hội nghị trù bị; biểu quyết nghị quyết, cả hai cùng ký
    Biết hôm nay là thứ Ba 19/11/2024
    Khi Nguyễn Hoài An đề nghị họp "Hội nghị công chức năm 2024" lúc 08:00 thứ Sáu 20/12/2024
      | Loại           | hội nghị công chức                                   |
      | Phòng          | Hội trường                                           |
      | Đơn vị chủ trì | stttt.vp                                             |
      | Kế hoạch       | Hội nghị trù bị ở đơn vị, hội nghị toàn Sở, ra nghị quyết |
      | Nội dung       | Thông qua nghị quyết hội nghị (decide, bỏ phiếu)      |
    Và mở hồ sơ "Ý kiến hội nghị trù bị 2024: Phòng Công nghệ thông tin" của quy trình "unit-report"
    Thì việc "Gửi báo cáo" của Ngô Bích Hạnh có hạn 17:00 06/12/2024
    Khi nói đến hồ sơ "Hội nghị công chức năm 2024" của Nguyễn Hoài An
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi giấy mời có số
    Và đến 08:00 thứ Sáu 20/12/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Văn phòng mở bỏ phiếu
    Và mọi người có phiếu bỏ phiếu "tán thành"
    Và Văn phòng đóng bỏ phiếu, ký kết quả
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Thông qua nghị quyết hội nghị"
    Và Nguyễn Hoài An ký biên bản
    Thì hồ sơ không có "Biên bản"
    Khi Phan Văn Em ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Thì có "Nghị quyết", ký "GIÁM ĐỐC / Nguyễn Hoài An"
