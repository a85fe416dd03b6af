# language: vi
Tính năng: Giấy tờ kèm theo, bản chính đã xem, giấy chứng nhận đến muộn
  Bản chụp chỉ Văn phòng, kế toán trưởng và người nghỉ mở được; bản chính phải có người xem (1.2, 1.8).

  Tình huống: Bản chụp đính kèm thay cho tên giấy; đồng nghiệp, cấp trên không mở được
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan thử nộp đơn nghỉ kết hôn từ ngày 17/06/2024 đến hết ngày 19/06/2024
    Thì không nộp được đơn, vì "Thiếu giấy tờ phải nộp trước khi nghỉ"
    Khi Hồ Thị Lan thêm tệp "dang-ky-ket-hon.pdf" vào trường "Bản chụp giấy tờ" của đơn "leave"
    Và Hồ Thị Lan nộp đơn nghỉ kết hôn từ ngày 17/06/2024 đến hết ngày 19/06/2024
    Thì Ngô Bích Hạnh đọc được trong việc: "Giấy tờ kèm theo:  (1 tệp)"
    Và Ngô Bích Hạnh không mở được tệp "dang-ky-ket-hon.pdf"
    Và Tạ Kim Oanh mở được tệp "dang-ky-ket-hon.pdf"
    Và Hồ Thị Lan mở được tệp "dang-ky-ket-hon.pdf"

  Tình huống: Loại nghỉ phải có giấy thì Văn phòng xem bản chính mới vào sổ
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ kết hôn từ ngày 17/06/2024 đến hết ngày 19/06/2024
      | Giấy tờ kèm theo | Đăng ký kết hôn 12/2024 |
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Lê Minh Châu xác nhận giấy tờ đơn
    Và Tạ Kim Oanh thử chọn "Xác nhận" ở việc "Theo dõi nghỉ phép"
    Thì không nhận, vì "xem bản chính rồi đánh dấu"
    Khi Tạ Kim Oanh chọn "Xác nhận" ở việc "Theo dõi nghỉ phép"
      | Đã xem bản chính giấy tờ | có |
    Thì dòng sổ theo dõi có ghi "đã xem bản chính giấy tờ"

  Tình huống: Văn phòng không làm kịp thì máy vào sổ, không ghi là đã xem bản chính
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ kết hôn từ ngày 17/06/2024 đến hết ngày 19/06/2024
      | Giấy tờ kèm theo | Đăng ký kết hôn 12/2024 |
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Lê Minh Châu xác nhận giấy tờ đơn
    Và đến 18:00 thứ Sáu 07/06/2024
    Thì sổ theo dõi nghỉ phép có 1 dòng
    Và dòng sổ theo dõi không ghi "đã xem bản chính"

  Tình huống: Giấy chứng nhận nghỉ ốm: bản chụp kín, kế toán xem bản chính rồi mới lập danh sách
    Biết hôm nay là thứ Năm 16/05/2024
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Và Hồ Thị Lan thử chọn "Nộp giấy" ở việc "Nộp giấy chứng nhận"
      | Số giấy chứng nhận | RV 0456 |
    Thì không nhận, vì "Đính kèm bản chụp giấy chứng nhận, hoặc đánh dấu đã nộp bản chính."
    Khi Hồ Thị Lan thêm tệp "giay-ra-vien.pdf" vào trường "Bản chụp giấy chứng nhận" ở việc "Nộp giấy chứng nhận"
    Và Hồ Thị Lan chọn "Nộp giấy" ở việc "Nộp giấy chứng nhận"
      | Số giấy chứng nhận | RV 0456 |
    Thì Ngô Bích Hạnh không mở được tệp "giay-ra-vien.pdf"
    Và Cao Thúy Nga mở được tệp "giay-ra-vien.pdf"
    Khi Ngô Bích Hạnh xác nhận ngày nghỉ thực tế
    Và Cao Thúy Nga thử chọn "Phê duyệt" ở việc "Kiểm tra hồ sơ bảo hiểm"
    Thì không nhận, vì "Phải xem bản chính giấy chứng nhận"
    Khi Cao Thúy Nga chọn "Phê duyệt" ở việc "Kiểm tra hồ sơ bảo hiểm"
      | Đã xem bản chính giấy chứng nhận | có |
    Thì Hồ Thị Lan nhận thông báo "Đã nhận bản chính giấy chứng nhận RV 0456"

  @H8
  Tình huống: Chưa có giấy thì báo trước hạn, cấp trên gia hạn; quá 45 ngày theo luật thì không
    Biết hôm nay là thứ Năm 16/05/2024
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Thì việc "Nộp giấy chứng nhận" của Hồ Thị Lan có hạn 17:00 thứ Năm 23/05/2024
    Khi Hồ Thị Lan thử chọn "Xin thêm thời gian" ở việc "Nộp giấy chứng nhận"
      | Xin thêm thời gian: hạn mới             | 15/07/2024                            |
      | Xin thêm thời gian: vì sao chưa có giấy | Bệnh viện hẹn cấp giấy sau hội chẩn   |
    Thì không nhận, vì "trong 45 ngày"
    Khi Hồ Thị Lan chọn "Xin thêm thời gian" ở việc "Nộp giấy chứng nhận"
      | Xin thêm thời gian: hạn mới             | 10/06/2024                            |
      | Xin thêm thời gian: vì sao chưa có giấy | Bệnh viện hẹn cấp giấy sau hội chẩn   |
    Thì Ngô Bích Hạnh đọc được trong việc: "Bệnh viện hẹn cấp giấy sau hội chẩn"
    Khi Ngô Bích Hạnh chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, nộp ngay khi có giấy |
    Thì Hồ Thị Lan nhận thông báo "Được gia hạn: Nộp giấy chứng nhận"
    Và việc "Nộp giấy chứng nhận" của Hồ Thị Lan có hạn 17:00 thứ Hai 10/06/2024

  @H8
  Tình huống: Cấp trên im lặng thì nhắc và báo lên, hạn cũ giữ nguyên đến khi có chỉ đạo
    Biết hôm nay là thứ Năm 16/05/2024
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Và Hồ Thị Lan chọn "Xin thêm thời gian" ở việc "Nộp giấy chứng nhận"
      | Xin thêm thời gian: hạn mới             | 10/06/2024                          |
      | Xin thêm thời gian: vì sao chưa có giấy | Bệnh viện hẹn cấp giấy sau hội chẩn |
    Và đến 18:00 thứ Sáu 17/05/2024
    Thì Lê Minh Châu nhận thông báo "Quá hạn"
    Khi Ngô Bích Hạnh chọn "Giữ nguyên" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Nộp bản sao trước, bản chính sau |
    Thì Hồ Thị Lan nhận thông báo "Giữ nguyên hạn: Nộp giấy chứng nhận"
    Và Hồ Thị Lan đọc được trong việc: "Nộp bản sao trước, bản chính sau"
