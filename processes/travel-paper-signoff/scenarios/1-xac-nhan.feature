# language: vi
Tính năng: Xác nhận giấy đi đường của khách
  Quy chế Văn phòng Tỉnh ủy, Điều 8 khoản 4.

  @2.13.11 @32.1
  Tình huống: Chưa có lượt khách thì đơn vị làm việc xác nhận trong ngày
    Biết hôm nay là thứ Ba 14/05/2024
    Và đến 16:40 thứ Ba 14/05/2024
    Khi Lê Bảo Ngọc thử nhập giấy đi đường "77/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến      | 08:00 14/05/2024 |
      | Đi       | 16:30 14/05/2024 |
      | Bản chụp | không            |
    Thì đề nghị không được nhận, vì "Bản chụp giấy trước khi ký"
    Khi Lê Bảo Ngọc nhập giấy đi đường "77/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến | 08:00 14/05/2024 |
      | Đi  | 16:30 14/05/2024 |
    Thì việc "Khách có làm việc không?" của Trịnh Thanh Xuân có hạn 17:00 14/05/2024
    Khi Trịnh Thanh Xuân xác nhận khách có làm việc
    Thì Phùng Quốc Việt là người xem xét chuyến đi
    Và việc "Xem xét, quyết định" của Phùng Quốc Việt có hạn 17:00 14/05/2024
    Khi Phùng Quốc Việt phê duyệt chuyến đi
    Thì có "Xác nhận giấy đi đường", ký "T/L CHÁNH VĂN PHÒNG / TRƯỞNG PHÒNG HÀNH CHÍNH / Phùng Quốc Việt"
    Và "Xác nhận giấy đi đường" có ghi "Giấy đi đường số: 77/GĐĐ, cấp ngày 14/05/2024"
    Và sổ "GĐĐ" có dòng ghi "đến 08:00 14/05/2024, đi 16:30 14/05/2024"
    Và sổ "GĐĐ" có dòng ghi "không có lượt khách, Trịnh Thanh Xuân xác nhận"
    Khi Lê Bảo Ngọc thử chọn "Hoàn thành" ở việc "Đóng dấu, trả giấy cho khách"
    Thì không nhận, vì "Bản chụp giấy đã ký, đóng dấu"
    Khi Lê Bảo Ngọc đóng dấu, trả giấy cho khách
    Thì hồ sơ ở trạng thái "Đã xác nhận"
    Và hồ sơ kết thúc
    Khi Lê Bảo Ngọc thử nhập giấy đi đường "77 /gđđ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lý Thanh Hòa
      | Đến | 08:00 14/05/2024 |
      | Đi  | 16:30 14/05/2024 |
    Thì đề nghị không được nhận, vì "đã xác nhận hoặc đang chờ xác nhận cho những ngày này (hồ sơ vptw/GUEST/2024/0001)"

  @32.3
  Tình huống: Có lượt khách trong sổ thì ký ngay; người ký nghỉ thì cấp phó ký thay
    Biết hôm nay là thứ Hai 13/05/2024
    Và Phùng Quốc Việt đã được duyệt nghỉ việc riêng ngày 14/05/2024
      | Người nhận bàn giao | Đỗ Huyền Trang |
      | Người được ủy quyền | Đỗ Huyền Trang |
    Khi đến 08:00 thứ Ba 14/05/2024
    Và Lê Bảo Ngọc nhập giấy đi đường "78/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến        | 07:00 14/05/2024 |
      | Đi         | 07:45 14/05/2024 |
      | Lượt khách | LK-14/05-03      |
    Thì Đỗ Huyền Trang là người xem xét đơn, thay Phùng Quốc Việt
    Khi Đỗ Huyền Trang phê duyệt chuyến đi
    Thì sổ "GĐĐ" có dòng ghi "lượt khách LK-14/05-03 – ký: Đỗ Huyền Trang (ký thay)"

  @H2 @H3
  Tình huống: Khách không làm việc thì không xác nhận; rút thì số giấy nhập lại được
    Biết hôm nay là thứ Ba 14/05/2024
    Khi Lê Bảo Ngọc nhập giấy đi đường "79/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến | 07:00 14/05/2024 |
      | Đi  | 07:45 14/05/2024 |
    Và Lê Bảo Ngọc rút đề nghị với lý do "Nhập nhầm số giấy của khách"
    Thì hồ sơ ở trạng thái "Đã rút"
    Và Trịnh Thanh Xuân nhận thông báo "Đã rút giấy đi đường 79/GĐĐ"
    Khi Lê Bảo Ngọc nhập giấy đi đường "79/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến | 07:00 14/05/2024 |
      | Đi  | 07:45 14/05/2024 |
    Và Trịnh Thanh Xuân nói khách không làm việc
    Thì Phùng Quốc Việt không nhận việc nào
    Và hồ sơ ở trạng thái "Không xác nhận"
    Và Lê Bảo Ngọc nhận thông báo "Trịnh Thanh Xuân: Không có ai đến làm việc"

  Tình huống: Ngày trên giấy không khớp, giấy cấp sau ngày đến, chưa đến ngày đi thì không nhận
    Biết hôm nay là thứ Tư 15/05/2024
    Khi Lê Bảo Ngọc thử nhập giấy đi đường "80/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến         | 08:00 14/05/2024 |
      | Đi          | 16:30 16/05/2024 |
      | Giấy từ     | 15/05/2024       |
      | Giấy đến    | 16/05/2024       |
      | Ngày cấp    | 15/05/2024       |
      | Lượt khách  | LK-14/05-05      |
      | Theo sổ đến | 14/05/2024       |
    Thì đề nghị không được nhận, vì "nằm ngoài thời gian ghi trên giấy"
    Và đề nghị không được nhận, vì "Giấy cấp sau ngày khách đến"
    Và đề nghị không được nhận, vì "Chưa đến ngày khách đi"
    Và đề nghị không được nhận, vì "Sổ tiếp khách ghi từ 14/05/2024 đến 14/05/2024"

  @32.3 @H5
  Tình huống: Người ký có quan hệ lợi ích thì lãnh đạo phụ trách ký
    Biết hôm nay là thứ Ba 14/05/2024
    Khi Lê Bảo Ngọc nhập giấy đi đường "81/GĐĐ" của khách "Phùng Văn Em, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến        | 07:00 14/05/2024 |
      | Đi         | 07:45 14/05/2024 |
      | Lượt khách | LK-14/05-04      |
    Và Phùng Quốc Việt khai có quan hệ lợi ích
    Thì Vũ Đức Sơn là người xem xét chuyến đi

  @32.2 @H1
  Tình huống: Đơn vị xác nhận ngày khác thì văn thư sửa; người ký trả lại thì sửa, không hỏi lại đơn vị
    Biết hôm nay là thứ Tư 15/05/2024
    Khi Nguyễn Phương Thảo nhập giấy đi đường "12/CL" của khách "Võ Thị Bạn, Sở Văn hóa và Thể thao" làm việc với Hồ Thị Lan
      | Đến | 08:00 13/05/2024 |
      | Đi  | 16:30 15/05/2024 |
    Và Ngô Bích Hạnh xác nhận khách có làm việc
      | Khách đến | 08:00 14/05/2024 |
      | Khách đi  | 16:30 14/05/2024 |
    Thì Nguyễn Phương Thảo đọc được trong việc "Sửa theo giấy của khách": "Ngô Bích Hạnh: khách đến 08:00 14/05/2024, đi 16:30 14/05/2024"
    Khi Nguyễn Phương Thảo chọn "Trình lại" ở việc "Sửa theo giấy của khách"
      | Ngày đến | 08:00 14/05/2024 |
      | Ngày đi  | 16:30 14/05/2024 |
    Thì Đỗ Mỹ Dung là người xem xét chuyến đi
    Khi Đỗ Mỹ Dung trả lại chuyến đi với ý kiến "ghi nội dung làm việc rõ hơn"
    Và Nguyễn Phương Thảo chọn "Trình lại" ở việc "Sửa theo giấy của khách"
      | Nội dung làm việc | Trao đổi về phần mềm quản lý di tích |
    Thì Ngô Bích Hạnh không nhận việc nào
    Khi Đỗ Mỹ Dung phê duyệt chuyến đi
    Thì có "Xác nhận giấy đi đường", ký "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG / Đỗ Mỹ Dung"
    Và "Xác nhận giấy đi đường" có ghi "Trao đổi về phần mềm quản lý di tích"

  Tình huống: Cả đoàn một hồ sơ, mỗi giấy một số; đưa giấy muộn thì đơn vị xác nhận, quá 10 ngày làm việc thì không nhận
    Biết hôm nay là thứ Ba 14/05/2024
    Và đến 08:00 thứ Ba 28/05/2024
    Khi Phạm Thị Huệ nhập giấy đi đường "31/GĐĐ" của khách "Lê Văn Khách, Bệnh viện huyện Diên Khánh" làm việc với Hà Thị Sen
      | Giấy khác  | 32/GĐĐ của Trần Thị Đoàn, Bệnh viện huyện Diên Khánh |
      | Đến        | 08:00 14/05/2024 |
      | Đi         | 16:30 14/05/2024 |
      | Lượt khách | LK-14/05-01      |
    Thì Nguyễn Vĩnh Khang đọc được trong việc "Khách có làm việc không?": "nhận chậm nhất ngày 28/05/2024"
    Khi Nguyễn Vĩnh Khang xác nhận khách có làm việc
    Và Trần Kim Ngân phê duyệt chuyến đi
    Thì sổ "GĐĐ" có dòng ghi "Giấy đi đường 32/GĐĐ ngày 14/05/2024 – Trần Thị Đoàn, Bệnh viện huyện Diên Khánh"
    Và sổ "GĐĐ" có dòng ghi "Nguyễn Vĩnh Khang xác nhận – đưa giấy muộn – ký: Trần Kim Ngân"
    Và hồ sơ có "Xác nhận giấy đi đường – Trần Thị Đoàn"
    Khi đến 08:00 thứ Tư 29/05/2024
    Và Phạm Thị Huệ thử nhập giấy đi đường "33/GĐĐ" của khách "Lê Văn Khách, Bệnh viện huyện Diên Khánh" làm việc với Hà Thị Sen
      | Đến | 08:00 14/05/2024 |
      | Đi  | 16:30 14/05/2024 |
    Thì đề nghị không được nhận, vì "chỉ nhận đến 28/05/2024"
