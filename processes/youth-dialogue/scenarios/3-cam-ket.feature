# language: vi
Tính năng: Cam kết sau đối thoại được theo dõi đến năm sau
  Điều 19 khoản 4 (stttt).

  @38.3
  Tình huống: Bốn cam kết, ba đã xong; ngày làm việc đầu tháng 12 báo tình hình, việc chưa xong đứng đầu hồ sơ năm sau
    Biết hôm nay là thứ Sáu 01/03/2024
    Khi Đỗ Mỹ Dung lập hồ sơ "Đối thoại với thanh niên"
      | Ngày đối thoại | 08:00 26/03/2024 |
    Và những người sau gửi câu hỏi
      | Phạm Tiến Đạt   | Khi nào có chỗ để xe cho viên chức ở xa? |
      | Đinh Quang Minh | Khi nào có lớp an toàn thông tin?        |
      | Bùi Đăng Khoa   | Khi nào sửa quy định làm thêm giờ?       |
      | Hoàng Phương Nam | Khi nào công khai tiêu chí phân loại?   |
    Và lúc 13:00 thứ Sáu 15/03/2024
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2024" của Đỗ Mỹ Dung
    Và Hồ Thị Lan chọn "Hoàn thành" ở việc "Tổng hợp câu hỏi"
    Và Nguyễn Phương Thảo giao câu hỏi cho "stttt.vp"
    Và Đỗ Mỹ Dung trả lời các câu hỏi được giao
      | Mở lớp an toàn thông tin     | 2024-06-30 |
      | Sửa quy định làm thêm giờ    | 2024-06-30 |
      | Công khai tiêu chí phân loại | 2024-05-31 |
      | Làm nhà để xe                | 2024-09-30 |
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Duyệt trả lời"
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Trình hồ sơ đối thoại"
    Và lúc 08:30 thứ Hai 01/04/2024
    Và Nguyễn Phương Thảo chọn "Không họp kỳ này" ở việc "Thống nhất ngày, mở cuộc họp"
      | Lý do không tổ chức được | Giám đốc đi công tác dài ngày |
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Ghi trả lời, cam kết tại đối thoại"
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Duyệt bảng trả lời"
    Và văn thư phát hành giấy tờ
    Và mọi trưởng đơn vị phổ biến nội dung công khai
    Và Đỗ Mỹ Dung làm xong việc "Mở lớp an toàn thông tin", Nguyễn Hoài An nghiệm thu
    Và Đỗ Mỹ Dung làm xong việc "Sửa quy định làm thêm giờ", Nguyễn Hoài An nghiệm thu
    Và Đỗ Mỹ Dung làm xong việc "Công khai tiêu chí phân loại", Nguyễn Hoài An nghiệm thu
    Và lúc 09:00 01/12/2024
    Thì Hồ Thị Lan không nhận thông báo "Tình hình cam kết: Đối thoại với thanh niên năm 2024"
    Khi lúc 08:00 thứ Hai 02/12/2024
    Thì Hồ Thị Lan nhận thông báo "Tình hình cam kết: Đối thoại với thanh niên năm 2024"
    Và Nguyễn Hoài An nhận thông báo "3 đã xong, 1 chưa xong"
    Khi lúc 08:00 thứ Hai 03/03/2025
    Và Đỗ Mỹ Dung lập hồ sơ "Đối thoại với thanh niên"
      | Ngày đối thoại | 08:00 26/03/2025 |
    Và những người sau gửi câu hỏi
      | Phạm Tiến Đạt | Nhà để xe đã hứa bao giờ xong? |
    Và lúc 13:00 thứ Hai 17/03/2025
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2025" của Đỗ Mỹ Dung
    Và Hồ Thị Lan chọn "Hoàn thành" ở việc "Tổng hợp câu hỏi"
    Và Nguyễn Phương Thảo giao câu hỏi cho "stttt.vp"
    Và Đỗ Mỹ Dung trả lời các câu hỏi được giao
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Duyệt trả lời"
    Thì Nguyễn Phương Thảo đọc được trong việc "Trình hồ sơ đối thoại": "Cam kết các năm trước: Làm nhà để xe (Văn phòng Sở, hạn 30/09/2024, chưa xong)"
