# language: vi
Tính năng: Sau cuộc họp: phản ánh biên bản, chuyển việc, lấy ý kiến thay họp, kỳ họp bị bỏ
  Điều 23 khoản 4, Điều 24 khoản 2, 4 (stttt); Điều 12 khoản 3 (vptw).

  Tình huống: Biên bản được phản ánh trong hai ngày thì chủ trì quyết định và đính kèm; việc chưa xong chuyển sang lần họp sau
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tháng 6" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tháng   |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo điểm danh, đủ mặt
    Thì việc "Ghi biên bản" của Nguyễn Phương Thảo có hạn 17:00 04/06/2024
    Khi Nguyễn Phương Thảo ghi biên bản với kết luận "Khẩn trương lập dự toán"
      | Việc 1: Lập dự toán máy chủ | stttt.cntt, 10/06/2024 |
      | Việc 2: Rà soát cáp quang   | stttt.bcvt, 14/06/2024 |
      | Việc 3: Kiểm tra báo chí    | stttt.ttbcxb, 28/06/2024 |
    Và Nguyễn Hoài An ký biên bản
    Thì việc "Dự thảo kết luận" của Nguyễn Phương Thảo có hạn 17:00 05/06/2024
    Khi Huỳnh Anh Quân nêu ý kiến về biên bản "Hạn rà soát cáp quang đã thống nhất là 21/06"
    Và Nguyễn Hoài An đính chính biên bản "Hạn rà soát cáp quang là 21/06/2024"
    Thì "Phụ lục biên bản" có ghi "Hạn rà soát cáp quang là 21/06/2024"
    Và Ngô Bích Hạnh nhận thông báo "Đính chính biên bản: Giao ban tháng 6"
    Khi Văn phòng dự thảo kết luận
    Và Nguyễn Hoài An ký kết luận
    Và văn thư phát hành giấy tờ
    Và đến 17:30 thứ Tư 05/06/2024
    Thì Ngô Bích Hạnh không có việc "Ý kiến về biên bản (nếu có)"
    Và việc "Đóng hồ sơ họp, chuyển việc (nếu cần)" của Nguyễn Hoài An không có hạn
    Khi Nguyễn Hoài An đóng hồ sơ họp, chuyển việc chưa xong
    Thì hồ sơ ở trạng thái "Đã kết luận, chuyển 3 việc sang lần họp sau"
    Và hồ sơ kết thúc
    Và hồ sơ dẫn đến hồ sơ "Việc: Lập dự toán máy chủ"
    Khi mở hồ sơ "Việc: Lập dự toán máy chủ" của quy trình "follow-up"
    Thì Ngô Bích Hạnh nhận việc "Nhận việc, phân công"
    Khi mở hồ sơ "Việc: Kiểm tra báo chí" của quy trình "follow-up"
    Thì Trương Lệ Thủy nhận việc "Nhận việc, phân công"
    Và Huỳnh Anh Quân xem được hồ sơ
    Và Bùi Đăng Khoa không tìm thấy hồ sơ
    Khi đến 09:00 thứ Ba 11/06/2024
    Và Đỗ Mỹ Dung đề nghị họp "Giao ban tháng 7" lúc 08:00 thứ Hai 01/07/2024
      | Loại  | giao ban tháng   |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Thì Nguyễn Hoài An đọc được trong việc: "Lập dự toán máy chủ (Phòng Công nghệ thông tin, hạn 10/06/2024)"
    Và báo cáo "Danh sách đỏ" có dòng "Lập dự toán máy chủ | Phòng Công nghệ thông tin | Ngô Bích Hạnh | 10/06/2024 | 0 | 0 %"
    Và báo cáo "Các cuộc họp trong năm" có dòng "Giao ban tháng | 1 | 0 | 0 | 1 | 0"
    Và báo cáo "Các cuộc họp trong năm" có dòng "01/BB-STTTT | 01/TB-STTTT | 3"
    Và báo cáo "Các cuộc họp trong năm" có dòng "| 0/0 | 03/06/2024 | 04/06/2024 | 03/06/2024 | 05/06/2024"
    Và báo cáo "Các cuộc họp trong năm" có dòng "Trần Thanh Bình | 1 | 1 | 0 | 0 | 100 %"

  Tình huống: Lấy ý kiến bằng văn bản thay họp thì mở hồ sơ lấy ý kiến của cuộc họp đó
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Lê Minh Châu đề nghị họp "Họp bất thường về sự cố" lúc 08:00 thứ Sáu 31/05/2024
      | Loại     | họp bất thường               |
      | Dự họp   | Trần Thanh Bình               |
      | Nội dung | Sự cố lộ dữ liệu (stttt.cntt) |
    Và Nguyễn Hoài An chọn "Lấy ý kiến bằng văn bản" ở việc "Đồng ý họp?"
      | Lý do            | Chưa cần họp, lấy ý kiến từng lãnh đạo |
      | Vì sao không họp | Không cần thảo luận                    |
    Thì hồ sơ ở trạng thái "Chuyển lấy ý kiến bằng văn bản"
    Và diễn biến có ghi "Họp hay lấy ý kiến bằng văn bản"
    Và hồ sơ kết thúc
    Khi mở hồ sơ "Lấy ý kiến: Họp bất thường về sự cố" của quy trình "written-consultation"
    Thì hồ sơ tiếp theo hồ sơ "Họp bất thường về sự cố"
    Và Lê Minh Châu đọc được trong việc "Hoàn thiện hồ sơ": "Người soạn phải thuộc đơn vị chủ trì"

  Tình huống: Lấy ý kiến bằng văn bản thay họp thì phải nêu vì sao; họp mật thì xử lý ngoài hệ thống, không nêu nội dung
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Lê Minh Châu đề nghị họp "Họp bất thường về sự cố" lúc 08:00 thứ Sáu 31/05/2024
      | Loại       | họp bất thường                |
      | Mức độ mật | mật                           |
      | Dự họp     | Trần Thanh Bình               |
      | Nội dung   | Sự cố lộ dữ liệu (stttt.cntt) |
    Và Nguyễn Hoài An thử chọn "Lấy ý kiến bằng văn bản" ở việc "Đồng ý họp?"
      | Lý do | Không triệu tập được trong tuần này |
    Thì không nhận, vì "Chọn vì sao lấy ý kiến bằng văn bản mà không họp."
    Khi Nguyễn Hoài An chọn "Lấy ý kiến bằng văn bản" ở việc "Đồng ý họp?"
      | Lý do            | Không triệu tập được trong tuần này |
      | Vì sao không họp | Không tổ chức họp được              |
    Thì hồ sơ ở trạng thái "Chuyển lấy ý kiến bằng văn bản"
    Khi mở hồ sơ "Lấy ý kiến (mật), xử lý ngoài hệ thống" của quy trình "written-consultation"
    Thì không nơi nào trong hồ sơ này Lê Minh Châu đọc được "Sự cố lộ dữ liệu"

  Tình huống: Hết kỳ họp mà chưa họp, chưa nêu lý do thì báo người đứng đầu và ghi sổ; còn trong kỳ thì chưa
    Biết hôm nay là thứ Sáu 17/05/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Khi đến 08:00 thứ Hai 20/05/2024
    Và Phan Văn Em nhận cuộc họp theo lịch "Giao ban tuần", ngày 03/06/2024
    Và đến 10:00 thứ Hai 03/06/2024
    Thì Nguyễn Hoài An không nhận thông báo "Kỳ họp chưa được tổ chức: Giao ban tuần"
    Khi đến 17:00 thứ Sáu 07/06/2024
    Thì Nguyễn Hoài An nhận thông báo "Kỳ họp chưa được tổ chức: Giao ban tuần"
    Và báo cáo "Các cuộc họp trong năm" có dòng "Giao ban tuần | 0 | 0 | 0"
    Và sổ "HDK" có dòng ghi "Chưa họp, chưa nêu lý do: Giao ban tuần"

  Tình huống: Không có chủ trì thì không họp được: phải chọn người chủ trì, người chủ trì phải có mặt
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 03/06/2024
    Và Nguyễn Phương Thảo thử điểm danh mà không chọn người chủ trì
    Thì việc không được nhận, vì "Hãy điền «Người đang chủ trì»"
    Khi Nguyễn Phương Thảo điểm danh, vắng "Nguyễn Hoài An"
    Thì Đỗ Mỹ Dung nhận việc "Không đủ số người: quyết định"
