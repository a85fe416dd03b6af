# language: vi
Tính năng: Rút việc lấy ý kiến khi chưa quyết định; phản ánh quyết định trước khi ban hành
  Điều 11 (vptw); Điều 2 khoản 3, Điều 13 (stttt).

  Bối cảnh:
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Ngô Bích Hạnh đề nghị lấy ý kiến "Quy chế quản lý máy chủ"
      | Lãnh đạo giao       | Lê Minh Châu                 |
      | Đơn vị chủ trì      | Phòng Công nghệ thông tin    |
      | Người soạn          | Ngô Bích Hạnh                |
      | Đơn vị phải trả lời | Phòng Bưu chính – Viễn thông |
    Và Lê Minh Châu chọn "Đồng ý" trong việc "Đồng ý không họp?"

  Tình huống: Đang chờ quyết định vẫn rút được khi lãnh đạo đồng ý; không cho rút thì tiếp tục
    Khi Huỳnh Anh Quân trả lời đồng ý
    Và Ngô Bích Hạnh giải trình: mọi ý kiến "được tiếp thu"
    Và Ngô Bích Hạnh rút đơn với lý do "Luật mới sắp ban hành"
    Thì Lê Minh Châu đọc được trong việc "Cho rút?": "Luật mới sắp ban hành"
    Khi Lê Minh Châu chọn "Giữ nguyên" trong việc "Cho rút?"
      | Ý kiến đồng ý | Cứ làm cho xong |
    Thì Lê Minh Châu nhận việc "Quyết định"
    Khi Ngô Bích Hạnh rút đơn với lý do "Luật mới đã ban hành"
    Và Lê Minh Châu chọn "Cho rút" trong việc "Cho rút?"
    Thì hồ sơ ở trạng thái "Đã rút"
    Và hồ sơ kết thúc
    Và Huỳnh Anh Quân nhận thông báo "Đã rút việc lấy ý kiến: Quy chế quản lý máy chủ"

  Tình huống: Văn thư phản ánh quyết định trái pháp luật, người quyết định thu hồi thì không ban hành
    Khi Huỳnh Anh Quân trả lời đồng ý
    Và Ngô Bích Hạnh giải trình: mọi ý kiến "được tiếp thu"
    Và Lê Minh Châu chọn "Phê duyệt" trong việc "Quyết định"
    Và Tạ Kim Oanh thử chọn "Phản ánh chỉ đạo" trong việc "Chuyển phát hành"
    Thì biểu mẫu chưa gửi được, vì "Phản ánh thì phải nêu căn cứ"
    Khi Tạ Kim Oanh chọn "Phản ánh chỉ đạo" trong việc "Chuyển phát hành"
      | Căn cứ phản ánh | Trái Điều 5 Nghị định 30/2020/NĐ-CP |
    Và Lê Minh Châu chọn "Thu hồi chỉ đạo" trong việc "Trả lời phản ánh"
      | Trả lời phản ánh | Đúng, thu hồi để sửa lại căn cứ |
    Thì hồ sơ ở trạng thái "Không thông qua"
    Và hồ sơ kết thúc

  @H7
  Tình huống: Người soạn cho rằng việc được giao trái pháp luật thì phản ánh từ việc ấy; hạn dừng, khẳng định rồi mới tính tiếp
    Khi Huỳnh Anh Quân trả lời đồng ý
    Thì việc "Tổng hợp, giải trình, tiếp thu" của Ngô Bích Hạnh có hạn 17:00 15/05/2024
    Khi Ngô Bích Hạnh phản ánh chỉ đạo ở việc "Tổng hợp, giải trình, tiếp thu" vì "Trái Điều 12 Luật Tiếp cận thông tin"
    Và lúc 08:00 15/05/2024
    Và Lê Minh Châu chọn "Khẳng định chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời                     | Đã xem xét, vẫn phải thực hiện |
      | Số, ngày văn bản khẳng định | 31/XN ngày 15/05/2024          |
    Và mở hồ sơ "Quy chế quản lý máy chủ" của quy trình "written-consultation"
    Thì Ngô Bích Hạnh đọc được trong việc "Tổng hợp, giải trình, tiếp thu": "không chịu trách nhiệm về hậu quả. Văn bản 31/XN"
    Và việc "Tổng hợp, giải trình, tiếp thu" của Ngô Bích Hạnh có hạn 17:00 17/05/2024
