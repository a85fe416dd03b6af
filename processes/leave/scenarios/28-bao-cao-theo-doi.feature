# language: vi
Tính năng: Báo cáo theo dõi nghỉ phép cho người kiểm tra
  Hồ sơ, kiểm tra (1.13): người thay quyết định, quyết định muộn, ngoại lệ, sửa tay, vắng không lý do.

  Tình huống: Người thay quyết định, ngoại lệ của người đứng đầu đứng trong báo cáo; nhân viên không xem được
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 0 ngày phép năm nay
    Và Ngô Bích Hạnh đã được duyệt nghỉ phép năm từ ngày 05/06/2024 đến hết ngày 06/06/2024
    Khi đến 08:00 thứ Tư 05/06/2024
    Và Hồ Thị Lan nộp đơn nghỉ phép năm ngày 20/06/2024
      | Cách xử lý khi thiếu phép | trình người đứng đầu |
    Và Bùi Đăng Khoa chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn, lấy ngày từ phép năm sau, với ý kiến "Ứng trước 1 ngày của năm 2025"
    Thì báo cáo "Theo dõi nghỉ phép" có dòng "Bùi Đăng Khoa | Ngô Bích Hạnh"
    Và báo cáo "Kiểm tra chung" có dòng "Bùi Đăng Khoa | Ngô Bích Hạnh"
    Và báo cáo "Theo dõi nghỉ phép" có dòng "Hồ Thị Lan | +1 | Phép năm nay 2024 | Người đứng đầu quyết định: Ứng trước 1 ngày"
    Và Lê Quang Kiểm đọc trong báo cáo "Theo dõi nghỉ phép" dòng "Hồ Thị Lan | -1 | Phép năm nay 2025"

  Tình huống: Đến ngày nghỉ mới quyết định, và số ngày sửa bằng tay, đều thấy được
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và đến 09:00 thứ Năm 06/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Thì báo cáo "Theo dõi nghỉ phép" có dòng "Ngô Bích Hạnh | 06/06/2024 | 09:00 06/06/2024"
    Khi Văn phòng sửa cộng 1 ngày cho Hồ Thị Lan vì "Bảng ngày lễ đã sửa, ngày này là ngày nghỉ"
    Và Đỗ Mỹ Dung phê duyệt thay đổi
    Thì báo cáo "Theo dõi nghỉ phép" có dòng "Bảng ngày lễ đã sửa, ngày này là ngày nghỉ"
    Và báo cáo "Theo dõi nghỉ phép" không có dòng "vắng không lý do"
