# language: vi
Tính năng: Tổ chức thay đổi khi hồ sơ đang chạy
  Mọi đơn vị, chức vụ, người giữ chức, tiêu đề văn bản đều có ngày bắt đầu và ngày kết thúc; việc đang mở tìm người kế nhiệm.

  Tình huống: Người đứng đầu đơn vị được thay khi đơn đang chờ
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 05/06/2024 Bùi Đăng Khoa thay Ngô Bích Hạnh đứng đầu đơn vị
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ 10/06/2024 đến hết 12/06/2024
    Thì Ngô Bích Hạnh là người xem xét đơn
    Khi đến 08:00 thứ Tư 05/06/2024
    Thì Bùi Đăng Khoa là người xem xét đơn
    Và Ngô Bích Hạnh không nhận việc nào
    Khi Bùi Đăng Khoa chuyển cấp trên đơn
    Thì Lê Minh Châu là người xem xét đơn

  Tình huống: Đơn vị nhập vào đơn vị khác khi đơn đang chờ
    Biết hôm nay là thứ Hai 03/06/2024
    Và Trần Thị Hồng còn 9 ngày phép năm nay
    Và từ 05/06/2024 nhập "stttt.bcvt" vào "stttt.cntt"
      | quan.tp | stttt.ptp |
    Khi Trần Thị Hồng nộp đơn nghỉ phép năm từ 10/06/2024 đến hết 12/06/2024
    Thì Huỳnh Anh Quân là người xem xét đơn
    Và người trình thuộc "Phòng Bưu chính – Viễn thông"
    Khi đến 08:00 thứ Tư 05/06/2024
    Thì Ngô Bích Hạnh là người xem xét đơn
    Và người trình thuộc "Phòng Công nghệ thông tin"
    Khi Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì Trần Thị Hồng vẫn còn 6 ngày phép năm nay
    Khi Văn phòng xác nhận dòng theo dõi
    Thì sổ theo dõi nghỉ phép có 1 dòng

  Tình huống: Đơn vị đổi tên thì hồ sơ cũ đi tiếp, không ai phải làm lại
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 05/06/2024 đơn vị "stttt.cntt" mang tên "Phòng Chuyển đổi số"
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ 10/06/2024 đến hết 12/06/2024
    Thì người trình thuộc "Phòng Công nghệ thông tin"
    Khi đến 08:00 thứ Tư 05/06/2024
    Thì người trình thuộc "Phòng Chuyển đổi số"
    Và Ngô Bích Hạnh là người xem xét đơn

  Tình huống: Chức vụ bị bỏ thì người khác đứng thay khi trưởng phòng vắng
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 04/06/2024 bỏ chức vụ "stttt.ptp", người đang giữ sang chức vụ "stttt.ccvc"
    Và Ngô Bích Hạnh đã được duyệt nghỉ phép năm từ 03/06/2024 đến hết 07/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
    Thì Bùi Đăng Khoa là người xem xét đơn, thay Ngô Bích Hạnh
    Khi đến 08:00 thứ Ba 04/06/2024
    Thì Bùi Đăng Khoa không nhận việc nào
    Và Lê Minh Châu là người xem xét đơn

  Tình huống: Người đang giữ đơn trả lại thôi việc thì trưởng đơn vị nhận thay
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 06/06/2024 Hồ Thị Lan thôi công tác
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ 10/06/2024 đến hết 12/06/2024
    Và Ngô Bích Hạnh trả lại đơn với ý kiến "Đề nghị ghi rõ nơi nghỉ phép"
    Thì Hồ Thị Lan nhận việc "Sửa lại đơn"
    Khi đến 08:00 thứ Năm 06/06/2024
    Thì Ngô Bích Hạnh nhận việc "Sửa lại đơn"

  Tình huống: Người đứng đầu thôi công tác mà chưa ai thay thì báo cáo nêu đơn vị và cách xử lý
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 06/06/2024 Thái Ngọc Anh thôi công tác
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Thái Ngọc Anh    |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và đến 08:00 thứ Năm 06/06/2024
    Thì báo cáo "Chưa có người kế tiếp" có dòng "Phòng Quản trị | Đơn vị không có người đứng đầu. | Ghi quyết định bổ nhiệm vào sơ đồ tổ chức."

  Tình huống: Cơ quan đổi tên thì giấy cũ giữ tiêu đề của ngày ký, số chạy tiếp
    Biết hôm nay là thứ Sáu 21/02/2025
    Và đến 17:00 thứ Sáu 21/02/2025
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ 26/02/2025 đến hết 27/02/2025
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Và đến 17:00 thứ Ba 25/02/2025
    Thì "Giấy nghỉ phép" số "01/GNP-STTTT" mang tên cơ quan "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"
    Khi đến 08:00 thứ Hai 03/03/2025
    Thì "Giấy nghỉ phép" số "01/GNP-STTTT" mang tên cơ quan "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"
    Khi Đinh Quang Minh nộp đơn nghỉ phép năm từ 10/03/2025 đến hết 11/03/2025
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì "Giấy nghỉ phép" số "02/GNP-SKHCN" mang tên cơ quan "SỞ KHOA HỌC VÀ CÔNG NGHỆ"

  Tình huống: Đơn nộp trước, ký sau ngày đổi tên thì giấy mang tên và ký hiệu của ngày ký
    Biết hôm nay là thứ Sáu 28/02/2025
    Và đến 09:00 thứ Sáu 28/02/2025
    Khi Đinh Quang Minh nộp đơn nghỉ phép năm từ 10/03/2025 đến hết 11/03/2025
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và đến 08:00 thứ Hai 03/03/2025
    Và Lê Minh Châu phê duyệt đơn
    Thì "Giấy nghỉ phép" số "01/GNP-SKHCN" mang tên cơ quan "SỞ KHOA HỌC VÀ CÔNG NGHỆ"

  Tình huống: Người đi công tác thôi việc trước khi báo cáo thì trưởng đơn vị nhận việc báo cáo
    Biết hôm nay là thứ Hai 06/05/2024
    Và từ 24/05/2024 Đinh Quang Minh thôi công tác
    Và Nguyễn Hoài An đã duyệt mục chương trình "Kiểm tra hạ tầng số huyện Vạn Ninh" của Ngô Bích Hạnh từ 20/05/2024 đến hết 24/05/2024
    Và lúc 08:00 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
      | Mục chương trình | Kiểm tra hạ tầng số huyện Vạn Ninh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 17:00 thứ Năm 23/05/2024
    Thì Đinh Quang Minh nhận việc "Báo cáo kết quả chuyến đi"
    Khi đến 08:00 thứ Sáu 24/05/2024
    Thì Ngô Bích Hạnh nhận việc "Báo cáo kết quả chuyến đi"
