# language: vi
Tính năng: Tổ chức thay đổi khi chuyến đi công tác đang chạy
  Việc đang mở, giấy tờ, ủy quyền của chuyến đi tìm người kế nhiệm; giấy cũ giữ tên ngày ký.

  @O-4
  Tình huống: Trưởng phòng được thay khi đề nghị đang chờ và khi chờ xác nhận thanh toán
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 05/06/2024 Bùi Đăng Khoa thay Ngô Bích Hạnh đứng đầu đơn vị
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 10/06/2024 đến hết 11/06/2024
      | Phạm vi | ngoài tỉnh |
    Thì Ngô Bích Hạnh là người xem xét chuyến đi
    Khi đến 08:00 thứ Tư 05/06/2024
    Thì Bùi Đăng Khoa là người xem xét chuyến đi
    Và Ngô Bích Hạnh không nhận việc nào
    Khi Bùi Đăng Khoa chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Thì Lê Minh Châu là người xem xét chuyến đi

  @O-4
  Tình huống: Phòng nhập vào phòng khác giữa chuyến đi thì trưởng phòng mới xác nhận thanh toán
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 07/06/2024 nhập "stttt.bcvt" vào "stttt.cntt"
      | quan.tp | stttt.ptp |
    Khi Trần Thị Hồng đề nghị đi công tác "Đà Nẵng" từ 05/06/2024 đến hết 10/06/2024
      | Phạm vi | ngoài tỉnh |
      | Dự toán | 5.000.000  |
    Và Huỳnh Anh Quân chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và lãnh đạo phụ trách phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 08:00 thứ Hai 10/06/2024
    Thì người trình thuộc "Phòng Công nghệ thông tin"
    Khi đến 17:00 thứ Hai 10/06/2024
    Và Trần Thị Hồng báo cáo kết quả "Đã làm việc với Sở bạn về bưu chính"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Trần Thị Hồng đề nghị thanh toán
      | Giấy đi đường có xác nhận | có |
    Thì Ngô Bích Hạnh nhận việc "Xác nhận chuyến đi đã thực hiện"

  @O-4
  Tình huống: Người đã cử đi thôi công tác giữa chuyến thì người kế nhiệm đọc báo cáo
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 07/06/2024 Lê Minh Châu thôi công tác
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 05/06/2024 đến hết 10/06/2024
      | Phạm vi | ngoài tỉnh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 17:00 thứ Hai 10/06/2024
    Và Hồ Thị Lan báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Thì Nguyễn Hoài An nhận việc "Đọc báo cáo"

  @O-4
  Tình huống: Chức vụ bị bỏ thì chuyến đi đang chờ cấp phó thay trưởng phòng lên lãnh đạo phụ trách
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 04/06/2024 bỏ chức vụ "stttt.ptp", người đang giữ sang chức vụ "stttt.ccvc"
    Và Ngô Bích Hạnh đã được duyệt nghỉ phép năm từ 03/06/2024 đến hết 07/06/2024
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 10/06/2024 đến hết 11/06/2024
      | Phạm vi | ngoài tỉnh |
    Thì Bùi Đăng Khoa là người xem xét chuyến đi
    Khi đến 08:00 thứ Ba 04/06/2024
    Thì Bùi Đăng Khoa không nhận việc nào
    Và Lê Minh Châu là người xem xét chuyến đi

  @O-4
  Tình huống: Người được ủy quyền thôi công tác thì người ủy quyền chọn người khác
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Ngô Bích Hạnh đề nghị đi công tác "Đà Nẵng" từ 10/06/2024 đến hết 11/06/2024
      | Phạm vi             | ngoài tỉnh    |
      | Người được ủy quyền | Bùi Đăng Khoa |
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và từ 05/06/2024 Bùi Đăng Khoa thôi công tác
    Và đến 08:00 thứ Tư 05/06/2024
    Thì Ngô Bích Hạnh đọc được trong việc "Chọn người khác": "Người được ủy quyền vắng mặt, thôi công tác trong thời gian ủy quyền."

  @O-1 @O-5
  Tình huống: Cơ quan đổi tên giữa chuyến đi thì công lệnh giữ tên ngày ký, giấy thanh toán mang tên mới
    Biết hôm nay là thứ Hai 24/02/2025
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 27/02/2025 đến hết 04/03/2025
      | Phạm vi | ngoài tỉnh |
      | Dự toán | 5.000.000  |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì "Quyết định cử đi công tác" số "01/QĐ-STTTT" mang tên cơ quan "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"
    Khi đến 17:00 thứ Ba 04/03/2025
    Và Hồ Thị Lan báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Thì "Quyết định cử đi công tác" số "01/QĐ-STTTT" mang tên cơ quan "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"
    Khi Đinh Quang Minh đề nghị đi công tác "Đà Nẵng" từ 11/03/2025 đến hết 17/03/2025
      | Phạm vi | ngoài tỉnh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì "Quyết định cử đi công tác" số "02/QĐ-SKHCN" mang tên cơ quan "SỞ KHOA HỌC VÀ CÔNG NGHỆ"

  @O-1 @O-4 @O-5
  Tình huống: Phòng đổi tên rồi tách giữa chuyến đi thì giấy cũ giữ tên cũ, việc đang mở về phòng kế nhiệm
    Biết hôm nay là thứ Hai 03/06/2024
    Và từ 05/06/2024 đơn vị "stttt.cntt" mang tên "Phòng Chuyển đổi số"
    Và từ 11/06/2024 tách "stttt.cntt" thành "Phòng Dữ liệu số" và "Phòng Hạ tầng số"
      | khoa.ptp | stttt.tp   |
      | minh.cv  | stttt.ccvc |
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 07/06/2024 đến hết 10/06/2024
      | Phạm vi    | ngoài tỉnh      |
      | Dự toán    | 5.000.000       |
      | Thành phần | Đinh Quang Minh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 08:00 thứ Tư 05/06/2024
    Thì người trình thuộc "Phòng Chuyển đổi số"
    Và "Quyết định cử đi công tác" có ghi "Hồ Thị Lan, Công chức, viên chức, người lao động, Phòng Công nghệ thông tin"
    Khi đến 17:00 thứ Hai 10/06/2024
    Và đến 08:00 thứ Ba 11/06/2024
    Thì người trình thuộc "Phòng Dữ liệu số"
    Khi Hồ Thị Lan báo cáo kết quả "Đã làm việc với Sở bạn về dữ liệu số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh đề nghị thanh toán
      | Giấy đi đường có xác nhận | có |
    Thì Bùi Đăng Khoa nhận việc "Xác nhận chuyến đi đã thực hiện"
    Khi Hồ Thị Lan đề nghị thanh toán
      | Giấy đi đường có xác nhận | có |
    Thì Ngô Bích Hạnh nhận việc "Xác nhận chuyến đi đã thực hiện"
    Và "Quyết định cử đi công tác" có ghi "Phòng Công nghệ thông tin"
