# language: vi
Tính năng: Việc được giao sau cuộc họp: giao trực tiếp, trả lại, khó khăn, phản ánh, nghiệm thu
  Quy tắc chung H7, H8, H9, H10, H12; Điều 16 điểm b, Điều 23 khoản 3 (stttt); Điều 3 khoản 2, Điều 7 khoản 2, Điều 21 khoản 2 (vptw).

  @H8 @H9 @H10 @H12
  Tình huống: Giao thẳng chuyên viên thì trưởng phòng được báo; phòng trả lại, Giám đốc xử lý thay Phó Giám đốc; đơn vị mới báo khó khăn rồi giao sản phẩm
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Và Nguyễn Phương Thảo chọn "Hoàn thành" ở việc "Ghi biên bản"
      | Diễn biến từng nội dung | = [{"conclusion": "Khẩn trương lập dự toán"}] |
      | Việc được giao          | = [{"task": "Lập dự toán cáp quang", "lead_unit": "stttt.cntt", "person": "minh.cv", "due": "2024-06-14"}] |
    Và Nguyễn Hoài An ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Thì Đinh Quang Minh nhận thông báo "Giao việc trực tiếp: Lập dự toán cáp quang"
    Và Ngô Bích Hạnh nhận thông báo "Giao việc trực tiếp: Lập dự toán cáp quang"
    Khi Ngô Bích Hạnh chọn "Không thuộc chức năng" ở việc "Nhận việc, phân công"
      | Ghi chú, lý do trả lại | Cáp quang do Phòng Bưu chính quản lý |
    Và Nguyễn Hoài An trực tiếp xử lý việc "Xem lại nơi giao" thay cấp phó vì "Cần giao ngay trong buổi sáng"
    Thì Lê Minh Châu nhận thông báo "Người đứng đầu trực tiếp xử lý: Xem lại nơi giao"
    Khi Nguyễn Hoài An chọn "Giao nơi khác" ở việc "Xem lại nơi giao"
      | Đơn vị nhận việc | Phòng Bưu chính – Viễn thông |
    Và Huỳnh Anh Quân chọn "Nhận việc" ở việc "Nhận việc, phân công"
      | Người thực hiện | Trần Thị Hồng |
    Và Trần Thị Hồng chọn "Xin thêm thời gian" ở việc "Thực hiện, báo cáo"
      | Nội dung báo cáo | Chờ báo giá của ba doanh nghiệp |
      | Hạn đề nghị      | 21/06/2024                      |
    Thì Huỳnh Anh Quân nhận thông báo "Trần Thị Hồng báo cáo 0 %: Chờ báo giá của ba doanh nghiệp"
    Khi Lê Minh Châu chọn "Gia hạn" ở việc "Xem xét khó khăn"
      | Hạn mới | 20/06/2024                 |
      | Ý kiến  | Cho thêm bốn ngày làm việc |
    Thì việc "Thực hiện, báo cáo" của Trần Thị Hồng có hạn 17:00 20/06/2024
    Khi Trần Thị Hồng chọn "Giao sản phẩm" ở việc "Thực hiện, báo cáo"
      | Nội dung báo cáo | Dự toán số 12/DT-BCVT |
    Thì Huỳnh Anh Quân nhận thông báo "Đã giao sản phẩm: Lập dự toán cáp quang"
    Khi Lê Minh Châu chọn "Trả lại" ở việc "Nghiệm thu"
      | Nhận xét | Thiếu phần cáp ngầm |
    Và Trần Thị Hồng chọn "Giao sản phẩm" ở việc "Thực hiện, báo cáo"
      | Nội dung báo cáo | Đã bổ sung phần cáp ngầm |
    Và Lê Minh Châu chọn "Nghiệm thu" ở việc "Nghiệm thu"
    Thì Trần Thị Hồng nhận thông báo "Đã nghiệm thu: Lập dự toán cáp quang"

  @H7
  Tình huống: Văn phòng cấp ủy: Phó thường trực chủ trì thì kết luận qua Chánh Văn phòng; người làm phản ánh chỉ đạo, người giao khẳng định thì cấp trên được báo
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Vũ Đức Sơn đề nghị họp "Giao ban lãnh đạo tuần 22" lúc 08:00 thứ Hai 27/05/2024
      | Loại     | giao ban lãnh đạo       |
      | Chủ trì  | Dương Minh Tâm          |
      | Phòng    | Phòng họp lãnh đạo      |
      | Nội dung | Bảo quản hồ sơ lưu trữ  |
    Và Văn phòng lập chương trình họp
    Và Dương Minh Tâm duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 27/05/2024
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt chọn "Hoàn thành" ở việc "Ghi biên bản"
      | Diễn biến từng nội dung | = [{"conclusion": "Hủy hồ sơ hết hạn bảo quản"}] |
      | Việc được giao          | = [{"task": "Hủy hồ sơ hết hạn bảo quản", "lead_unit": "vptw.qt", "due": "2024-06-14"}] |
    Và Dương Minh Tâm ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Vũ Đức Sơn chọn "Đồng ý" ở việc "Cho ý kiến về kết luận"
    Và Dương Minh Tâm ký kết luận
    Và văn thư phát hành giấy tờ
    Và Thái Ngọc Anh chọn "Nhận việc" ở việc "Nhận việc, phân công"
    Và Thái Ngọc Anh chọn "Phản ánh chỉ đạo" ở việc "Thực hiện, báo cáo"
      | Nội dung báo cáo | Hồ sơ chưa qua hội đồng xác định giá trị |
    Và Mai Thu Uyên chọn "Khẳng định chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời                     | Hội đồng đã họp ngày 20/5   |
      | Số, ngày văn bản khẳng định | 15-CV/VPTU ngày 29/05/2024  |
    Thì Vũ Đức Sơn nhận thông báo "Khẳng định chỉ đạo bị phản ánh: Hủy hồ sơ hết hạn bảo quản"
    Và Thái Ngọc Anh nhận việc "Thực hiện, báo cáo"

  Tình huống: Bệnh viện: giao ban tuần giao việc; quá hạn hai ngày làm việc thì ghi sổ, giao ban sau hỏi tiến độ
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Trần Kim Ngân đề nghị họp "Giao ban tuần 23" lúc 08:00 thứ Hai 03/06/2024
      | Loại     | giao ban bệnh viện        |
      | Phòng    | Hội trường                |
      | Nội dung | Phòng chống dịch          |
    Và Văn phòng lập chương trình họp
    Và Kiều Gia Bảo duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Võ Thành Thi điểm danh, đủ mặt
    Và Võ Thành Thi ghi biên bản với kết luận "Mỗi khoa một kế hoạch"
      | Việc 1: Lập kế hoạch phòng chống dịch | dang.knoi, 06/06/2024 |
    Và Kiều Gia Bảo ký biên bản
    Và Văn phòng dự thảo kết luận
    Và Kiều Gia Bảo ký kết luận
    Và văn thư phát hành giấy tờ
    Và Tôn Thất Hải chọn "Nhận việc" ở việc "Nhận việc, phân công"
    Và đến 17:30 thứ Hai 10/06/2024
    Thì sổ "vi-pham" có dòng ghi "Việc quá hạn: Lập kế hoạch phòng chống dịch, Tôn Thất Hải"
    Khi Trần Kim Ngân đề nghị họp "Giao ban tuần 25" lúc 08:00 thứ Hai 17/06/2024
      | Loại     | giao ban bệnh viện |
      | Phòng    | Hội trường         |
      | Nội dung | Trực mùa mưa bão   |
    Và Văn phòng lập chương trình họp
    Thì Kiều Gia Bảo đọc được trong việc "Duyệt chương trình, thành phần": "Lập kế hoạch phòng chống dịch"
    Khi Kiều Gia Bảo duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Thì Tôn Thất Hải nhận thông báo "Báo cáo tiến độ trước Giao ban tuần 25"
