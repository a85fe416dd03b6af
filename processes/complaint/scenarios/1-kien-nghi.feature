# language: vi
Tính năng: Kiến nghị được trả lời đúng người, đúng hạn
  vptw Điều 4, 9, 19; stttt Điều 30; bảng complaint-competence dòng 9 đến 16.

  @5.17.1
  Tình huống: Kiến nghị về việc chuyên môn của một phòng do trưởng phòng trả lời
    Biết hôm nay là thứ hai 06/05/2024
    Khi Lâm Hải Yến gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
      | Yêu cầu, đề nghị | Đổi lịch trực của phòng |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Nội chính – Tiếp dân |
      | Tóm tắt nội dung | Đề nghị đổi lịch trực của Phòng Nội chính |
    Thì hồ sơ có tên "Kiến nghị TC-2024-0001"
    Và việc "Xem xét kiến nghị" của Trịnh Thanh Xuân có hạn 17:00 21/05/2024
    Và Trịnh Thanh Xuân đọc được trong việc "Xem xét kiến nghị": "Lâm Hải Yến"
    Và Mai Thu Uyên không có việc "Xem xét kiến nghị"
    Và Mai Thu Uyên xem được hồ sơ
    Khi Trịnh Thanh Xuân thử chọn "Trả lời ngay" ở việc "Xem xét kiến nghị"
    Thì việc không được nhận, vì "Ghi nội dung trả lời"
    Khi Trịnh Thanh Xuân chọn "Giao người soạn trả lời" ở việc "Xem xét kiến nghị"
      | Người soạn trả lời | Lý Thanh Hòa |
    Và Lý Thanh Hòa chọn "Hoàn thành" ở việc "Soạn trả lời"
      | Nội dung trả lời | Lịch trực được đổi từ tháng 6 như đề nghị |
    Và Trịnh Thanh Xuân chọn "Tiếp thu toàn bộ" ở việc "Quyết định trả lời"
    Và văn thư gửi văn bản
    Thì văn bản "Văn bản trả lời kiến nghị" ghi "Lịch trực được đổi từ tháng 6"
    Khi Lâm Hải Yến chọn "Hài lòng" ở việc "Cho ý kiến về trả lời"
    Thì hồ sơ ở trạng thái "Đã trả lời kiến nghị"

  Tình huống: Chưa hài lòng thì được gửi một lần lên cấp trên
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Kiến nghị, đề xuất, phản ánh | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Việc chuyên môn của một đơn vị |
      | Đơn vị | Phòng Công nghệ thông tin |
      | Tóm tắt nội dung | Đề nghị thay máy chủ của phòng |
    Và Ngô Bích Hạnh chọn "Trả lời ngay" ở việc "Xem xét kiến nghị"
      | Nội dung trả lời | Chưa có kinh phí trong năm nay |
    Và Ngô Bích Hạnh chọn "Không tiếp thu" ở việc "Quyết định trả lời"
    Và văn thư gửi văn bản
    Và Đinh Quang Minh chọn "Chưa hài lòng, gửi lên cấp trên" ở việc "Cho ý kiến về trả lời"
    Thì Lê Minh Châu nhận việc "Xem xét kiến nghị"
