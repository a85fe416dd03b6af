# language: vi
Tính năng: Chương trình công tác, đơn vị khác, tự đi, phản đối
  Điều 22, 23, 26 quy chế Sở; Điều 6, 16 quy chế Văn phòng Tỉnh ủy.

  Tình huống: Trước mục chương trình 07 ngày làm việc, đề nghị được soạn sẵn cho người đi
    Biết hôm nay là thứ Hai 06/05/2024
    Và Nguyễn Hoài An đã duyệt mục chương trình "Kiểm tra hạ tầng số huyện Vạn Ninh" của Ngô Bích Hạnh từ 22/05/2024 đến hết 23/05/2024
      | Người đi | Đinh Quang Minh |
    Khi lúc 08:00 10/05/2024
    Thì Đinh Quang Minh không nhận thông báo "Đến hạn đề nghị đi công tác"
    Khi lúc 08:00 13/05/2024
    Thì Đinh Quang Minh nhận thông báo "Đến hạn đề nghị đi công tác: Kiểm tra hạ tầng số huyện Vạn Ninh"
    Và đề nghị soạn sẵn của Đinh Quang Minh ghi "22/05/2024"

  Tình huống: Lệch mục chương trình quá 03 ngày làm việc thì xem xét như ngoài chương trình
    Biết hôm nay là thứ Hai 06/05/2024
    Và Nguyễn Hoài An đã duyệt mục chương trình "Kiểm tra hạ tầng số huyện Vạn Ninh" của Ngô Bích Hạnh từ 20/05/2024 đến hết 24/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 29/05/2024 đến hết 30/05/2024
      | Mục chương trình | Kiểm tra hạ tầng số huyện Vạn Ninh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Thì Nguyễn Hoài An là người xem xét chuyến đi

  Tình huống: Chương trình bị trả lại thì sửa, trình lại
    Biết hôm nay là thứ Hai 06/05/2024
    Khi Ngô Bích Hạnh lập hồ sơ "trip-programme"
      | Số, ngày chương trình, kế hoạch | 05/CTr ngày 02/05/2024 |
      | Mục chương trình | = [{"content": "Kiểm tra hạ tầng số", "first_day": "2024-05-20"}] |
    Và Nguyễn Hoài An trả lại chuyến đi với ý kiến "ghi rõ địa điểm kiểm tra"
    Và Ngô Bích Hạnh chọn "Trình lại" ở việc "Sửa chương trình"
      | Mục chương trình | = [{"content": "Kiểm tra hạ tầng số huyện Vạn Ninh", "first_day": "2024-05-20"}] |
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Thì hồ sơ ở trạng thái "Đã duyệt"

  Tình huống: Người của đơn vị khác chỉ đi khi trưởng đơn vị, lãnh đạo phụ trách của họ đồng ý
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan đề nghị đi công tác "huyện Vạn Ninh" từ 10/06/2024 đến hết 11/06/2024
      | Thành phần  | Nguyễn Tường Vy, Trần Thị Hồng |
      | Trưởng đoàn | Hồ Thị Lan                     |
    Thì Trương Lệ Thủy nhận việc "Đồng ý cho người của đơn vị đi"
    Và Huỳnh Anh Quân nhận việc "Đồng ý cho người của đơn vị đi"
    Và Trần Thanh Bình nhận việc "Đồng ý cho người của đơn vị đi"
    Và Lê Minh Châu không nhận việc nào
    Khi Huỳnh Anh Quân chọn "Đồng ý" ở việc "Đồng ý cho người của đơn vị đi"
    Và Trần Thanh Bình chọn "Đồng ý" ở việc "Đồng ý cho người của đơn vị đi"
    Và Trương Lệ Thủy thử chọn "Không đồng ý" ở việc "Đồng ý cho người của đơn vị đi"
    Thì không nhận, vì "phải nêu lý do"
    Khi Trương Lệ Thủy chọn "Không đồng ý" ở việc "Đồng ý cho người của đơn vị đi"
      | Ý kiến | Bà Vy đang trực tin bài tuần này |
    Thì Hồ Thị Lan nhận việc "Sửa đề nghị"
    Và Hồ Thị Lan đọc được trong việc "Sửa đề nghị": "Bà Vy đang trực tin bài tuần này"
    Khi Hồ Thị Lan sửa đề nghị và trình lại
      | Thành phần  | Trần Thị Hồng |
      | Trưởng đoàn | Hồ Thị Lan    |
    Và Huỳnh Anh Quân chọn "Đồng ý" ở việc "Đồng ý cho người của đơn vị đi"
    Thì Ngô Bích Hạnh là người xem xét chuyến đi

  Tình huống: Trưởng phòng tự đi theo kế hoạch; lãnh đạo phụ trách phản đối trong một ngày
    Biết hôm nay là thứ Hai 06/05/2024
    Và Vũ Đức Sơn đã duyệt mục chương trình "Khảo sát công tác nội chính huyện Khánh Vĩnh" của Trịnh Thanh Xuân từ 15/05/2024 đến hết 15/05/2024
    Khi Trịnh Thanh Xuân đề nghị đi công tác "huyện Khánh Vĩnh" 15/05/2024
      | Mục chương trình    | Khảo sát công tác nội chính |
      | Người được ủy quyền | Lý Thanh Hòa                |
    Thì Mai Thu Uyên nhận việc "Biết việc tự đi theo kế hoạch, phản đối nếu có"
    Khi Mai Thu Uyên chọn "Phản đối" ở việc "Biết việc tự đi theo kế hoạch, phản đối nếu có"
      | Lý do phản đối | Ngày 15 có họp với Thường trực |
    Thì Trịnh Thanh Xuân nhận việc "Sửa đề nghị"

  Tình huống: Tự đi theo kế hoạch mà không ai phản đối thì đi, có giấy ủy quyền cho cấp phó
    Biết hôm nay là thứ Hai 06/05/2024
    Và Vũ Đức Sơn đã duyệt mục chương trình "Khảo sát công tác nội chính huyện Khánh Vĩnh" của Trịnh Thanh Xuân từ 15/05/2024 đến hết 15/05/2024
    Khi Trịnh Thanh Xuân đề nghị đi công tác "huyện Khánh Vĩnh" 15/05/2024
      | Mục chương trình    | Khảo sát công tác nội chính |
      | Người được ủy quyền | Lý Thanh Hòa                |
    Và đến 17:00 thứ Ba 07/05/2024
    Thì hồ sơ ở trạng thái "Được cử đi"
    Và Vũ Đức Sơn không nhận việc nào
    Khi Lý Thanh Hòa nhận ủy quyền
    Và Trịnh Thanh Xuân ký giấy ủy quyền
    Thì "Giấy ủy quyền" mang số "01-GUQ/VPTU"
    Và có "Công lệnh", ký "T/L CHÁNH VĂN PHÒNG / TRƯỞNG PHÒNG HÀNH CHÍNH / Phùng Quốc Việt"

  Tình huống: Dưới nửa ngày trong nội thị chỉ cần báo
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "UBND thành phố Nha Trang" 21/05/2024
      | Chỉ báo  | có   |
      | Buổi đi  | sáng |
      | Buổi về  | sáng |
    Thì hồ sơ kết thúc
    Và Ngô Bích Hạnh nhận thông báo "Đi làm việc trong nội thị: Đinh Quang Minh"
    Và Đỗ Mỹ Dung nhận thông báo "Đi làm việc trong nội thị: Đinh Quang Minh"
    Khi Đinh Quang Minh thử đề nghị đi công tác "huyện Vạn Ninh" 22/05/2024
      | Chỉ báo | có |
    Thì không đề nghị được, vì "dưới nửa ngày"

  Tình huống: Giấy giới thiệu, tờ trình, giấy đề nghị tạm ứng, giấy đi đường từng người
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "Đà Nẵng" từ 27/05/2024 đến hết 28/05/2024
      | Phạm vi             | ngoài tỉnh           |
      | Cơ quan làm việc    | Sở TT&TT Đà Nẵng     |
      | Cần giấy giới thiệu | có                   |
      | Dự toán             | 3.000.000            |
      | Tạm ứng             | 2.000.000            |
      | Thành phần          | Hồ Thị Lan           |
      | Trưởng đoàn         | Đinh Quang Minh      |
    Thì hồ sơ có "Tờ trình nội dung, chương trình công tác"
    Và hồ sơ có "Giấy đề nghị tạm ứng"
    Khi Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và văn thư phát hành giấy tờ
    Thì có "Giấy giới thiệu", ký "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Minh Châu"
    Và "Giấy giới thiệu" mang số "01/GGT-STTTT"
    Và hồ sơ có "Giấy đi đường – Đinh Quang Minh"
    Và hồ sơ có "Giấy đi đường – Hồ Thị Lan"

  Tình huống: Không bố trí được xe, vượt mức kinh phí thì người đã cử đi quyết định lại
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 27/05/2024 đến hết 28/05/2024
      | Phương tiện | xe cơ quan |
      | Dự toán     | 1.000.000  |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và Nguyễn Phương Thảo thử chọn "Không bố trí được xe" ở việc "Bố trí xe"
      | Phương tiện thay | Xe khách |
    Thì không nhận, vì "nêu lý do"
    Khi Nguyễn Phương Thảo chọn "Không bố trí được xe" ở việc "Bố trí xe"
      | Lý do không bố trí được     | Xe đang sửa chữa đến hết tháng |
      | Phương tiện thay            | Xe khách                       |
      | Kinh phí tăng thêm (đồng)   | 400.000                        |
    Thì Lê Minh Châu là người xem xét chuyến đi
    Khi Lê Minh Châu phê duyệt chuyến đi
    Thì Đinh Quang Minh nhận thông báo "Phương tiện đi công tác"

  Tình huống: Cơ quan có Đảng ủy: trưởng khoa xem xét, lãnh đạo phụ trách cử, báo cáo sau 05 ngày làm việc
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Phạm Thúy Kiều đề nghị đi công tác "Bệnh viện huyện Diên Khánh" từ 10/06/2024 đến hết 11/06/2024
    Thì Tôn Thất Hải là người xem xét chuyến đi
    Khi Tôn Thất Hải chuyển cấp trên chuyến đi
    Và lãnh đạo phụ trách phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 17:00 thứ Ba 11/06/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Phạm Thúy Kiều có hạn 17:00 18/06/2024
