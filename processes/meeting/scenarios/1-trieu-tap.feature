# language: vi
Tính năng: Triệu tập cuộc họp
  Điều 24 của quy chế; bảng meeting-rule, meeting-window.

  Tình huống: Người triệu tập tự mở cuộc họp, phòng và lịch người dự được giữ
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Thì hồ sơ ở trạng thái "Đang chuẩn bị"
    Và Nguyễn Phương Thảo nhận việc "Lập chương trình họp"
    Khi Huỳnh Anh Quân điền đề nghị họp "Làm việc với doanh nghiệp" lúc 09:00 thứ Hai 03/06/2024
      | Loại     | họp chuyên đề    |
      | Phòng    | Phòng họp tầng 1 |
      | Chủ trì  | Lê Minh Châu     |
      | Dự họp   | Ngô Bích Hạnh    |
      | Nội dung | Hạ tầng số       |
    Thì biểu mẫu báo "Phòng họp tầng 1 đã có Giao ban tuần (08:00–09:30, hồ sơ stttt/MEET/2024/0001"
    Và biểu mẫu báo "Ngô Bích Hạnh cùng giờ có Giao ban tuần"

  Tình huống: Phòng đã có người dùng thì không gửi được đề nghị
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Nguyễn Hoài An thử đề nghị họp "Họp bất thường về an toàn thông tin" lúc 08:30 thứ Hai 03/06/2024
      | Loại     | họp bất thường               |
      | Phòng    | Phòng họp tầng 1             |
      | Dự họp   | Trần Thanh Bình, Lê Minh Châu |
      | Nội dung | Sự cố lộ dữ liệu             |
    Thì không triệu tập được, vì "Phòng họp tầng 1 đã có Giao ban tuần"

  Tình huống: Người không có quyền triệu tập thì người triệu tập quyết định
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Lê Minh Châu đề nghị họp "Họp bất thường về sự cố" lúc 08:00 thứ Sáu 31/05/2024
      | Loại     | họp bất thường  |
      | Dự họp   | Trần Thanh Bình |
      | Nội dung | Sự cố lộ dữ liệu |
    Thì Nguyễn Hoài An nhận việc "Đồng ý họp?"
    Khi Nguyễn Hoài An đồng ý họp
    Thì hồ sơ ở trạng thái "Đang chuẩn bị"
    Khi Nguyễn Hoài An rút đề nghị với lý do "Tỉnh đã họp về sự cố này"
    Thì Trần Thanh Bình nhận thông báo "Hủy cuộc họp: Họp bất thường về sự cố"
    Và hồ sơ ở trạng thái "Đã hủy"

  Tình huống: Đề nghị được rút khi chưa có quyết định, người triệu tập được báo; bị từ chối thì kết thúc, có lý do
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Lê Minh Châu đề nghị họp "Họp bất thường về sự cố" lúc 14:00 thứ Sáu 31/05/2024
      | Loại     | họp bất thường  |
      | Dự họp   | Trần Thanh Bình |
      | Nội dung | Sự cố lộ dữ liệu |
    Và Lê Minh Châu rút đề nghị với lý do "Sự cố đã khắc phục"
    Thì hồ sơ ở trạng thái "Đã rút đề nghị"
    Và hồ sơ kết thúc
    Và Nguyễn Hoài An nhận thông báo "Rút đề nghị họp: Họp bất thường về sự cố"
    Và Nguyễn Hoài An không có việc "Đồng ý họp?"
    Khi Lê Minh Châu đề nghị họp "Họp bất thường về sự cố" lúc 08:00 thứ Sáu 31/05/2024
      | Loại     | họp bất thường  |
      | Dự họp   | Trần Thanh Bình |
      | Nội dung | Sự cố lộ dữ liệu |
    Và Nguyễn Hoài An không đồng ý họp vì "Giao các đơn vị xử lý trước"
    Thì hồ sơ ở trạng thái "Không đồng ý họp"
    Và hồ sơ kết thúc

  @3.14.2
  Tình huống: Giao ban tháng gộp với giao ban tuần, ngoài tuần đầu phải nêu lý do
    Biết hôm nay là thứ Sáu 17/05/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Khi đến 08:00 thứ Hai 20/05/2024
    Và Phan Văn Em nhận cuộc họp theo lịch "Giao ban tuần", ngày 03/06/2024
    Thì Phan Văn Em đọc được trong việc: "Thời gian: 08:00 thứ Hai, 03/06/2024"
    Khi Phan Văn Em thử xác nhận họp định kỳ
      | Lúc   | 08:00 thứ Hai 10/06/2024 |
      | Phòng | Hội trường               |
    Thì việc không được nhận, vì "Loại họp này họp từ ngày 1 đến ngày 7 của tháng"
    Khi Phan Văn Em xác nhận họp định kỳ
      | Lúc                   | 08:00 thứ Hai 10/06/2024         |
      | Phòng                 | Hội trường                       |
      | Lý do chọn ngày khác  | Tuần đầu tháng phục vụ đoàn trung ương |
    Và Văn phòng lập chương trình họp
    Thì Nguyễn Hoài An đọc được trong việc: "Kết quả tháng trước, kế hoạch tháng này của các đơn vị"
    Và Nguyễn Hoài An đọc được trong việc: "Kết quả các chuyến công tác từ lần họp trước"

  Tình huống: Không họp kỳ này thì nêu lý do
    Biết hôm nay là thứ Ba 21/05/2024
    Khi đến kỳ "giao ban tuần" của Đỗ Mỹ Dung lúc 08:00 thứ Hai 03/06/2024
    Và Phan Văn Em không họp kỳ này vì "Lãnh đạo Sở dự kỳ họp Hội đồng nhân dân"
    Thì hồ sơ ở trạng thái "Không họp kỳ này"
    Và hồ sơ kết thúc

  Tình huống: Đối thoại thanh niên chỉ trong tháng Ba
    Biết hôm nay là thứ Hai 04/03/2024
    Khi Nguyễn Hoài An thử đề nghị họp "Đối thoại với thanh niên" lúc 08:00 thứ Ba 02/04/2024
      | Loại | đối thoại thanh niên |
    Thì không triệu tập được, vì "Đối thoại với thanh niên chỉ tổ chức trong tháng Ba."

  Tình huống: Ngày nghỉ, ngoài giờ, đã qua thì không triệu tập được
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung thử đề nghị họp "Giao ban tuần" lúc 08:00 chủ nhật 02/06/2024
      | Loại | giao ban tuần |
    Thì không triệu tập được, vì "Ngày họp là ngày nghỉ."
    Khi Đỗ Mỹ Dung thử đề nghị họp "Giao ban tuần" lúc 16:30 thứ Hai 03/06/2024
      | Loại | giao ban tuần |
    Thì không triệu tập được, vì "Cuộc họp phải nằm trong giờ làm việc của một ngày."
    Khi Đỗ Mỹ Dung thử đề nghị họp "Giao ban tuần" lúc 07:30 thứ Hai 27/05/2024
      | Loại | giao ban tuần |
    Thì không triệu tập được, vì "Thời gian họp đã qua."

  Tình huống: Họp chuyên đề phải có đơn vị chủ trì và kế hoạch
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Lê Minh Châu thử đề nghị họp "Chuyên đề hạ tầng số" lúc 08:00 thứ Năm 06/06/2024
      | Loại     | họp chuyên đề |
      | Dự họp   | Ngô Bích Hạnh |
      | Nội dung | Hạ tầng số    |
    Thì không triệu tập được, vì "phải có một đơn vị chủ trì chuẩn bị"
    Và không triệu tập được, vì "phải có kế hoạch tổ chức"

  Tình huống: Kế hoạch tổ chức có thể là tệp; người duyệt chương trình thấy tên tệp
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Lê Minh Châu thêm tệp "ke-hoach-ha-tang-so.pdf" vào trường "Tệp kế hoạch tổ chức" của đơn "meeting"
    Và Lê Minh Châu đề nghị họp "Chuyên đề hạ tầng số" lúc 08:00 thứ Năm 13/06/2024
      | Loại           | họp chuyên đề           |
      | Đơn vị chủ trì | stttt.cntt              |
      | Phòng          | Phòng họp tầng 1        |
      | Dự họp         | Ngô Bích Hạnh           |
      | Nội dung       | Hạ tầng số (stttt.cntt) |
    Và Văn phòng lập chương trình họp
    Thì Lê Minh Châu đọc được trong việc "Duyệt chương trình, thành phần": "Kế hoạch tổ chức: ke-hoach-ha-tang-so.pdf"

  Tình huống: Người chủ trì vắng thì người được quy định chủ trì thay
    Biết hôm nay là thứ Hai 06/05/2024
    Và Lê Minh Châu đã được duyệt nghỉ phép năm từ 03/06/2024 đến hết 05/06/2024
    Khi Ngô Bích Hạnh điền đề nghị họp "Chuyên đề hạ tầng số" lúc 08:00 thứ Hai 03/06/2024
      | Loại           | họp chuyên đề                              |
      | Đơn vị chủ trì | stttt.cntt                                 |
      | Kế hoạch       | Khảo sát trước, họp, rút kinh nghiệm sau họp |
      | Dự họp         | Huỳnh Anh Quân                             |
      | Nội dung       | Hạ tầng số (stttt.cntt)                    |
    Thì biểu mẫu báo "Người chủ trì vắng; Nguyễn Hoài An chủ trì thay."
