# language: vi
Tính năng: Đối thoại với thanh niên: quá kỳ, trả lại, không có câu hỏi, hộp đã đóng
  Điều 19 khoản 4 (stttt).

  @38.2
  Tình huống: Hết tháng Ba mà chưa đối thoại thì báo Giám đốc, Chi ủy, ghi sổ; câu hỏi vẫn được trả lời bằng văn bản
    Biết hôm nay là thứ Sáu 01/03/2024
    Khi Đỗ Mỹ Dung lập hồ sơ "Đối thoại với thanh niên"
      | Ngày đối thoại | 08:00 26/03/2024 |
    Và những người sau gửi câu hỏi ẩn danh
      | Phạm Tiến Đạt | Khi nào có chỗ để xe cho viên chức ở xa? |
    Và lúc 13:00 thứ Sáu 15/03/2024
    Và Hồ Thị Lan chọn "Hoàn thành" ở việc "Tổng hợp câu hỏi"
    Và Nguyễn Phương Thảo giao câu hỏi cho "stttt.bcvt"
    Và Huỳnh Anh Quân chọn "Không thuộc chức năng" ở việc "Trả lời câu hỏi đối thoại"
      | Lý do trả lại | Việc của Văn phòng Sở |
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Giao lại câu hỏi"
      | Đơn vị trả lời | Văn phòng Sở |
    Và Đỗ Mỹ Dung chọn "Báo khó khăn, xin chỉ đạo" ở việc "Trả lời câu hỏi đối thoại"
      | Không kịp: khó khăn gì     | Chờ ý kiến của Sở Xây dựng |
      | Không kịp: đề nghị hạn mới | 22/03/2024                 |
    Và Nguyễn Hoài An chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, trả lời trước thứ Sáu |
      | Hạn mới        | 22/03/2024                    |
    Thì việc "Trả lời câu hỏi đối thoại" của Đỗ Mỹ Dung có hạn 17:00 22/03/2024
    Khi Đỗ Mỹ Dung trả lời các câu hỏi được giao
    Và Nguyễn Hoài An chọn "Trả lại" ở việc "Duyệt trả lời"
      | Nội dung cần sửa | Ghi rõ nguồn kinh phí |
    Và Đỗ Mỹ Dung trả lời các câu hỏi được giao
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Duyệt trả lời"
    Và lúc 09:00 thứ Hai 25/03/2024
    Thì Nguyễn Hoài An nhận thông báo "Chưa tổ chức: Đối thoại với thanh niên năm 2024"
    Và Trần Thanh Bình nhận thông báo "Chưa tổ chức: Đối thoại với thanh niên năm 2024"
    Khi Nguyễn Phương Thảo thử chọn "Không họp kỳ này" ở việc "Thống nhất ngày, mở cuộc họp"
      | Lý do không tổ chức được | Giám đốc đi công tác dài ngày |
    Thì không nhận, vì "Trong tháng Ba vẫn phải tổ chức."
    Khi lúc 08:00 thứ Hai 01/04/2024
    Thì Trần Thanh Bình nhận thông báo "Không đối thoại trong tháng Ba: Đối thoại với thanh niên năm 2024"
    Và sổ "HDK" có dòng ghi "Không đối thoại trong tháng Ba: Đối thoại với thanh niên năm 2024"
    Khi Nguyễn Phương Thảo chọn "Không họp kỳ này" ở việc "Thống nhất ngày, mở cuộc họp"
      | Lý do không tổ chức được | Giám đốc đi công tác dài ngày |
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Trình hồ sơ đối thoại"
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Ghi trả lời, cam kết tại đối thoại"
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Duyệt bảng trả lời"
    Và văn thư phát hành giấy tờ
    Thì "Bảng trả lời câu hỏi đối thoại" có ghi "Không tổ chức được buổi đối thoại; trả lời bằng văn bản"

  Tình huống: Không ai hỏi thì Chi đoàn đề nghị chủ đề; họp bị hủy thì Văn phòng định ngày khác
    Biết hôm nay là thứ Sáu 01/03/2024
    Khi Đỗ Mỹ Dung lập hồ sơ "Đối thoại với thanh niên"
      | Ngày đối thoại | 08:00 26/03/2024 |
    Và lúc 13:00 thứ Sáu 15/03/2024
    Và Hồ Thị Lan thử chọn "Hoàn thành" ở việc "Tổng hợp câu hỏi"
    Thì không nhận, vì "ghi ít nhất một chủ đề đề nghị trả lời"
    Khi Hồ Thị Lan chọn "Hoàn thành" ở việc "Tổng hợp câu hỏi"
      | Câu hỏi | = [{"topic": "viec_lam", "question": "Việc làm của người hợp đồng"}] |
    Thì Nguyễn Phương Thảo nhận việc "Giao câu hỏi cho đơn vị"
    Khi Nguyễn Phương Thảo chọn "Đồng ý tổ chức họp" ở việc "Thống nhất ngày, mở cuộc họp"
      | Phòng họp | Hội trường |
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2024, 08:00 thứ Ba, 26/03/2024" của Đỗ Mỹ Dung
    Và Nguyễn Hoài An không họp kỳ này vì "Giám đốc đi công tác tại Hà Nội"
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2024" của Đỗ Mỹ Dung
    Thì Nguyễn Phương Thảo đọc được trong việc "Thống nhất ngày, mở cuộc họp": "Cuộc họp trước: Không họp: Đối thoại với thanh niên năm 2024"

  Tình huống: Hộp đã đóng, cơ quan khác, không đoàn viên nào thấy người khác đã hỏi gì
    Biết hôm nay là thứ Hai 18/03/2024
    Khi Phạm Tiến Đạt thử gửi câu hỏi "Khi nào có chỗ để xe cho viên chức?"
    Thì không nhận, vì "Hộp câu hỏi mở từ ngày 01/3 đến 12 giờ ngày 15/3."
    Khi Phùng Quốc Việt thử lập hồ sơ "Đối thoại với thanh niên"
      | Ngày đối thoại | 08:00 26/03/2024 |
    Thì không nhận, vì "Quy chế của cơ quan không quy định thủ tục “Đối thoại với thanh niên”."
