# language: vi
Tính năng: Đối thoại giữa Giám đốc với thanh niên
  Điều 19 khoản 3, 4 (stttt).

  @3.14.9 @38.1
  Tình huống: Mười hai câu hỏi, ba câu ẩn danh; trả lời trong ba ngày, đối thoại ngày 26/3, công khai trong năm ngày, bốn cam kết thành việc
    Biết hôm nay là thứ Năm 29/02/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Khi đến 08:00 thứ Sáu 01/03/2024
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2024" của Đỗ Mỹ Dung
    Và Nguyễn Phương Thảo thử chọn "Đồng ý tổ chức họp" ở việc "Thống nhất ngày, mở cuộc họp"
      | Ngày đối thoại | 08:00 02/04/2024 |
      | Phòng họp      | Hội trường       |
    Thì không nhận, vì "Đối thoại với thanh niên chỉ tổ chức trong tháng Ba."
    Khi Nguyễn Phương Thảo chọn "Đồng ý tổ chức họp" ở việc "Thống nhất ngày, mở cuộc họp"
      | Ngày đối thoại | 08:00 26/03/2024 |
      | Phòng họp      | Hội trường       |
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2024, 08:00 thứ Ba, 26/03/2024" của Đỗ Mỹ Dung
    Và Nguyễn Hoài An xác nhận họp định kỳ
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Thì việc "Lập giấy mời" của Nguyễn Phương Thảo có hạn 17:00 15/03/2024
    Khi Văn phòng gửi lịch họp
    Và Nguyễn Hoài An thử chọn "Dời cuộc họp" ở việc "Dời hoặc hủy cuộc họp (nếu cần)"
      | Dời sang ngày | 08:00 02/04/2024     |
      | Lý do         | Giám đốc đi công tác |
    Thì không nhận, vì "Đối thoại với thanh niên chỉ tổ chức trong tháng Ba."
    Khi những người sau gửi câu hỏi
      | Hồ Thị Lan      | Khi nào có lớp an toàn thông tin cho cán bộ trẻ?      |
      | Phạm Tiến Đạt   | Viên chức trẻ được nâng lương trước hạn thế nào?       |
      | Nguyễn Tường Vy | Có chỗ để xe cho viên chức ở xa không?                 |
      | Đoàn Cẩm Nhung  | Thanh tra viên được học nghiệp vụ năm nay không?       |
      | Đinh Quang Minh | Khi nào thay máy trạm đã dùng bảy năm?                 |
      | Trần Thị Hồng   | Có quy hoạch cán bộ trẻ nhiệm kỳ tới không?            |
      | Tạ Kim Oanh     | Lưu trữ điện tử có thêm người không?                   |
      | Lưu Anh Tuấn    | Bưu chính cơ sở có được tập huấn không?                |
      | Nguyễn Bích Loan | Trung tâm có ký hợp đồng dài hạn cho người trẻ không? |
    Và những người sau gửi câu hỏi ẩn danh
      | Nguyễn Phương Thảo | Vì sao làm thêm giờ chưa được nghỉ bù?   |
      | Bùi Đăng Khoa      | Phân loại cuối năm dựa vào tiêu chí nào? |
      | Hoàng Phương Nam   | Khi nào xét biên chế cho người hợp đồng? |
    Và lúc 13:00 thứ Sáu 15/03/2024
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2024" của Đỗ Mỹ Dung
    Thì hộp có 12 câu hỏi cho Hồ Thị Lan
    Và Hồ Thị Lan mở được người hỏi của 3 câu ẩn danh: "Nguyễn Phương Thảo, Bùi Đăng Khoa, Hoàng Phương Nam"
    Và Nguyễn Hoài An không tìm thấy câu hỏi nào đã gửi
    Và Lê Quang Kiểm không tìm thấy câu hỏi nào đã gửi
    Khi Hồ Thị Lan chọn "Hoàn thành" ở việc "Tổng hợp câu hỏi"
    Và Nguyễn Phương Thảo giao câu hỏi cho "stttt.vp, stttt.cntt, stttt.ttbcxb"
    Thì việc "Trả lời câu hỏi đối thoại" của Ngô Bích Hạnh có hạn 17:00 20/03/2024
    Khi lúc 09:00 thứ Ba 19/03/2024
    Và Ngô Bích Hạnh trả lời các câu hỏi được giao
      | Mở lớp an toàn thông tin | 2024-06-30 |
    Và Đỗ Mỹ Dung trả lời các câu hỏi được giao
      | Sửa quy định làm thêm giờ | 2024-06-30 |
      | Làm nhà để xe             | 2024-09-30 |
    Và Trương Lệ Thủy trả lời các câu hỏi được giao
      | Công khai tiêu chí phân loại | 2024-05-31 |
    Thì việc "Duyệt trả lời" của Lê Minh Châu có hạn 17:00 22/03/2024
    Khi Lê Minh Châu chọn "Phê duyệt" ở việc "Duyệt trả lời"
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Duyệt trả lời"
    Và Trần Thanh Bình chọn "Phê duyệt" ở việc "Duyệt trả lời"
    Thì việc "Trình hồ sơ đối thoại" của Nguyễn Phương Thảo có hạn 17:00 25/03/2024
    Và "Hồ sơ đối thoại" có ghi "Mở lớp an toàn thông tin (30/06/2024)"
    Khi Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Trình hồ sơ đối thoại"
    Thì Nguyễn Hoài An nhận thông báo "Hồ sơ đối thoại: Đối thoại với thanh niên năm 2024"
    Khi lúc 08:00 thứ Ba 26/03/2024
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2024, 08:00 thứ Ba, 26/03/2024" của Đỗ Mỹ Dung
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo ghi biên bản với kết luận "Giám đốc trả lời đủ các câu hỏi"
    Và Nguyễn Hoài An ký biên bản
    Và máy chuyển thông điệp
    Và nói đến hồ sơ "Đối thoại với thanh niên năm 2024" của Đỗ Mỹ Dung
    Và Nguyễn Phương Thảo ghi thêm câu hỏi "Có nhà công vụ cho người ở xa không?" cho "stttt.vp"
    Thì việc "Trả lời câu hỏi đối thoại" của Đỗ Mỹ Dung có hạn 17:00 29/03/2024
    Khi Đỗ Mỹ Dung trả lời các câu hỏi được giao
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Duyệt trả lời"
    Thì việc "Duyệt bảng trả lời" của Nguyễn Hoài An có hạn 17:00 02/04/2024
    Khi Nguyễn Hoài An chọn "Phê duyệt" ở việc "Duyệt bảng trả lời"
    Và văn thư phát hành giấy tờ
    Thì "Bảng trả lời câu hỏi đối thoại" có ghi "Có nhà công vụ cho người ở xa không?"
    Và không văn bản nào của hồ sơ nêu tên Bùi Đăng Khoa
    Và Phạm Tiến Đạt nhận thông báo "Công khai: Bảng trả lời câu hỏi: Đối thoại với thanh niên năm 2024"
    Khi mở hồ sơ "Việc: Mở lớp an toàn thông tin" của quy trình "follow-up"
    Thì Ngô Bích Hạnh nhận việc "Nhận việc, phân công"
    Khi mở hồ sơ "Việc: Làm nhà để xe" của quy trình "follow-up"
    Thì Đỗ Mỹ Dung nhận việc "Nhận việc, phân công"
    Và báo cáo "Các cuộc họp trong năm" có dòng "Đối thoại thanh niên | 1 | 0 | 0 | 0 | 0"
