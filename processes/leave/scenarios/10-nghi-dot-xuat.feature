# language: vi
Tính năng: Nghỉ đột xuất, nộp đơn sau khi đi làm
  Điều 27 khoản 3 đoạn 2, khoản 6; quy trình leave-retro (1.5).

  @1.16.8 @V5.stttt @V6.stttt
  Tình huống: Ốm đột xuất, có giấy, kế toán trả lại một lần, ngày giấy không ghi tính nghỉ việc riêng
    Biết hôm nay là thứ Hai 13/05/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Ngô Bích Hạnh báo Hồ Thị Lan vắng đột xuất từ 13/05/2024, dự kiến đi làm lại 16/05/2024
    Thì hồ sơ ở trạng thái "Chờ đơn bổ sung"
    Và Tạ Kim Oanh nhận thông báo "Vắng đột xuất: Hồ Thị Lan"
    Khi đến 07:30 thứ Năm 16/05/2024
    Thì việc "Nộp đơn bổ sung" của Hồ Thị Lan có hạn 17:00 thứ Năm 16/05/2024
    Khi Hồ Thị Lan nộp đơn bổ sung nghỉ ốm hưởng bảo hiểm xã hội từ ngày 13/05/2024 đến hết ngày 15/05/2024
      | Số giấy chứng nhận | 0123 |
    Thì Ngô Bích Hạnh chỉ được chọn "Phê duyệt, Trả lại"
    Khi Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Lê Minh Châu xác nhận giấy tờ đơn
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Khi Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Thì sổ theo dõi nghỉ phép có 1 dòng
    Khi đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan nộp giấy chứng nhận "0123" ghi từ ngày 13/05/2024 đến hết ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận ngày nghỉ thực tế
    Và Cao Thúy Nga trả lại hồ sơ bảo hiểm vì "Giấy chỉ ghi nghỉ ngày 13 và 14"
    Và Hồ Thị Lan nộp giấy chứng nhận "0123" ghi từ ngày 13/05/2024 đến hết ngày 14/05/2024
    Và Ngô Bích Hạnh thử xác nhận ngày nghỉ thực tế
    Thì việc không được nhận, vì "Chọn loại nghỉ cho những ngày giấy không ghi."
    Khi Ngô Bích Hạnh xác nhận ngày nghỉ thực tế, ngày giấy không ghi là nghỉ việc riêng
    Và Cao Thúy Nga duyệt hồ sơ bảo hiểm
    Thì Hồ Thị Lan vẫn còn 8 ngày phép năm nay
    Và các ngày "15/05" lấy từ phép năm nay
    Và Hồ Thị Lan nhận thông báo "Đổi loại nghỉ: Hồ Thị Lan"
    Và có "Danh sách đề nghị hưởng chế độ ốm đau", ký "KẾ TOÁN TRƯỞNG / Cao Thúy Nga"
    Khi Cao Thúy Nga ghi quỹ đã chi 450000 đồng
    Thì hồ sơ kết thúc

  @1.16.9
  Tình huống: Không nộp đơn bổ sung thì trưởng phòng ghi vắng không lý do
    Biết hôm nay là thứ Ba 21/05/2024
    Khi Ngô Bích Hạnh báo Đinh Quang Minh vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 07:30 thứ Tư 22/05/2024
    Thì Đinh Quang Minh nhận thông báo "Nộp đơn bổ sung trong ngày 22/05/2024"
    Khi đến 08:00 thứ Sáu 24/05/2024
    Thì Đinh Quang Minh không có việc "Nộp đơn bổ sung"
    Và Ngô Bích Hạnh nhận việc "Xử lý việc chưa nộp đơn"
    Khi Ngô Bích Hạnh ghi nhận vắng không lý do vì "Không xin phép, không nộp đơn"
    Thì hồ sơ ở trạng thái "Vắng không lý do"
    Và sổ "KLLĐ" có dòng ghi "vắng không lý do 21/05/2024"
    Và hồ sơ kết thúc

  Tình huống: Nhắc thêm một lần với hạn mới, lần sau không nhắc nữa
    Biết hôm nay là thứ Ba 21/05/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Khi Ngô Bích Hạnh báo Đinh Quang Minh vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 08:00 thứ Sáu 24/05/2024
    Và Ngô Bích Hạnh nhắc nộp đơn bổ sung, hạn 27/05/2024
    Thì việc "Nộp đơn bổ sung" của Đinh Quang Minh có hạn 17:00 thứ Hai 27/05/2024
    Khi Đinh Quang Minh nộp đơn bổ sung nghỉ việc riêng ngày 21/05/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Thì Đinh Quang Minh vẫn còn 8 ngày phép năm nay
    Và Tạ Kim Oanh nhận thông báo "Đơn xin nghỉ đã được duyệt: Đinh Quang Minh"
    Khi Văn phòng xác nhận dòng theo dõi
    Và đến 09:00 thứ Sáu 24/05/2024
    Thì hồ sơ kết thúc

  Tình huống: Đơn bổ sung bị từ chối thì người đứng đầu chuyển thành nghỉ không hưởng lương
    Biết hôm nay là thứ Ba 21/05/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ việc riêng ngày 10/06/2024
    Và Ngô Bích Hạnh báo Đinh Quang Minh vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 07:30 thứ Tư 22/05/2024
    Và Đinh Quang Minh nộp đơn bổ sung nghỉ việc riêng ngày 21/05/2024
    Và Ngô Bích Hạnh từ chối đơn với ý kiến "Lý do không chính đáng"
    Thì Nguyễn Hoài An nhận việc "Đơn bổ sung bị từ chối"
    Khi Nguyễn Hoài An chuyển những ngày đó thành nghỉ không hưởng lương
    Thì Cao Thúy Nga nhận thông báo "Nghỉ không hưởng lương: Đinh Quang Minh"
    Và Đinh Quang Minh vẫn còn 8 ngày phép năm nay
    Và hồ sơ kết thúc

  Tình huống: Chỉ báo việc vắng đã xảy ra
    Biết hôm nay là thứ Ba 21/05/2024
    Khi Hồ Thị Lan thử báo vắng đột xuất từ 23/05/2024, dự kiến đi làm lại 24/05/2024
    Thì không khởi tạo được, vì "nghỉ có kế hoạch thì nộp đơn xin nghỉ"

  @H8
  Tình huống: Không kịp nộp đơn bổ sung thì báo khó khăn, được thêm thời gian; trưởng phòng cũng xin được
    Biết hôm nay là thứ Ba 21/05/2024
    Khi Ngô Bích Hạnh báo Đinh Quang Minh vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 08:00 thứ Tư 22/05/2024
    Và Đinh Quang Minh thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Nộp đơn bổ sung"
    Thì không nhận, vì "Ghi khó khăn"
    Khi Đinh Quang Minh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Nộp đơn bổ sung"
      | Không nộp kịp: khó khăn gì     | Chưa lấy được giấy ra viện của con |
      | Không nộp kịp: đề nghị hạn mới | 27/05/2024                         |
    Thì Ngô Bích Hạnh đọc được trong việc: "Khó khăn: Chưa lấy được giấy ra viện của con"
    Khi Ngô Bích Hạnh chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, nộp chậm nhất ngày 27/05 |
      | Hạn mới        | 27/05/2024                       |
    Thì việc "Nộp đơn bổ sung" của Đinh Quang Minh có hạn 17:00 thứ Hai 27/05/2024
    Và Đinh Quang Minh đọc được trong việc: "Chỉ đạo về hạn: Đồng ý, nộp chậm nhất ngày 27/05"
    Khi đến 08:00 thứ Tư 29/05/2024
    Và Ngô Bích Hạnh chọn "Xin thêm thời gian" ở việc "Xử lý việc chưa nộp đơn"
      | Căn cứ, ghi chú             | Chờ bệnh viện xác nhận với đơn vị |
      | Xin thêm thời gian: hạn mới | 05/06/2024                        |
    Và Lê Minh Châu chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Chờ xác nhận rồi xử lý |
      | Hạn mới        | 05/06/2024             |
    Thì việc "Xử lý việc chưa nộp đơn" của Ngô Bích Hạnh có hạn 17:00 thứ Tư 05/06/2024

  Tình huống: Xin thêm thời gian nộp đơn bổ sung mà được trả lời giữ nguyên thì hạn không đổi; hạn mới phải sau hạn đang có
    Biết hôm nay là thứ Ba 21/05/2024
    Khi Ngô Bích Hạnh báo Đinh Quang Minh vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 08:00 thứ Tư 22/05/2024
    Và Đinh Quang Minh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Nộp đơn bổ sung"
      | Không nộp kịp: khó khăn gì     | Chưa lấy được giấy ra viện của con |
      | Không nộp kịp: đề nghị hạn mới | 27/05/2024                         |
    Và Ngô Bích Hạnh thử chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Nộp sớm hơn một ngày |
      | Hạn mới        | 21/05/2024           |
    Thì không nhận, vì "Hạn mới phải sau hạn đang có"
    Khi Ngô Bích Hạnh chọn "Giữ nguyên" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Nộp đúng hạn như đã báo |
    Thì việc "Nộp đơn bổ sung" của Đinh Quang Minh có hạn 17:00 thứ Tư 22/05/2024
