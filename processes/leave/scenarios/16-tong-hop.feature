# language: vi
Tính năng: Tổng hợp nghỉ phép, chấp hành kỷ luật lao động
  Điều 27 khoản 5, 6, 7; quy trình leave-summary (1.10).

  @1.16.9
  Tình huống: Báo cáo tháng nêu người vắng không lý do, không đề xuất khen thưởng
    Biết hôm nay là thứ Ba 21/05/2024
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng ngày 06/05/2024
    Khi Ngô Bích Hạnh báo Đinh Quang Minh vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 08:00 thứ Sáu 24/05/2024
    Và Ngô Bích Hạnh ghi nhận vắng không lý do vì "Không xin phép, không nộp đơn"
    Và đến 08:00 thứ Ba 28/05/2024
    Và Đỗ Mỹ Dung lập báo cáo tổng hợp tháng
    Thì Ngô Bích Hạnh đọc trong việc "Xác nhận phần của đơn vị" của báo cáo: "Đinh Quang Minh: vắng không lý do 1; không đề xuất khen thưởng"
    Và Ngô Bích Hạnh đọc trong việc "Xác nhận phần của đơn vị" của báo cáo: "Hồ Thị Lan: việc riêng 1"
    Khi các trưởng đơn vị xác nhận phần của mình
    Và Văn phòng tổng hợp báo cáo
    Thì có "Báo cáo tổng hợp chấp hành kỷ luật lao động", ký "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG / Đỗ Mỹ Dung"
    Và Nguyễn Hoài An đọc trong việc "Đọc báo cáo" của báo cáo: "Đinh Quang Minh"
    Và Trần Thanh Bình nhận thông báo "Báo cáo tổng hợp nghỉ phép"

  @H8
  Tình huống: Đơn vị không kịp xác nhận thì xin thêm thời gian
    Biết hôm nay là thứ Ba 28/05/2024
    Khi Đỗ Mỹ Dung lập báo cáo tổng hợp tháng
    Thì Ngô Bích Hạnh đọc trong việc "Xác nhận phần của đơn vị" của báo cáo: "tháng 05/2024 (29/04/2024 – 28/05/2024)"
    Khi Ngô Bích Hạnh chọn "Xin thêm thời gian" ở việc "Xác nhận phần của đơn vị"
      | Xin thêm thời gian: vì sao chưa kịp | Hai người chưa nộp đơn bổ sung |
      | Xin thêm thời gian: hạn mới         | 31/05/2024                     |
    Và Lê Minh Châu chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý đến hết tuần |
      | Hạn mới        | 31/05/2024          |
    Thì việc "Xác nhận phần của đơn vị" của Ngô Bích Hạnh có hạn 17:00 thứ Sáu 31/05/2024
