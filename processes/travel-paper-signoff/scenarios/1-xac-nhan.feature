# language: vi
Tính năng: Xác nhận giấy đi đường của khách
  Quy chế Văn phòng Tỉnh ủy, Điều 8 khoản 4.

  @2.13.11
  Tình huống: Chưa có lượt khách thì đơn vị làm việc xác nhận trong ngày
    Biết hôm nay là thứ Ba 14/05/2024
    Và đến 16:40 thứ Ba 14/05/2024
    Khi Lê Bảo Ngọc nhập giấy đi đường "77/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến | 08:00 14/05/2024 |
      | Đi  | 16:30 14/05/2024 |
    Thì việc "Khách có làm việc không?" của Trịnh Thanh Xuân có hạn 17:00 14/05/2024
    Khi Trịnh Thanh Xuân xác nhận khách có làm việc
    Thì Phùng Quốc Việt là người xem xét chuyến đi
    Khi Phùng Quốc Việt phê duyệt chuyến đi
    Thì có "Xác nhận giấy đi đường", ký "T/L CHÁNH VĂN PHÒNG / TRƯỞNG PHÒNG HÀNH CHÍNH / Phùng Quốc Việt"
    Và sổ "GĐĐ" có dòng ghi "đến 08:00 14/05/2024, đi 16:30 14/05/2024"
    Khi Lê Bảo Ngọc đóng dấu, trả giấy cho khách
    Thì hồ sơ ở trạng thái "Đã xác nhận"
    Và hồ sơ kết thúc

  Tình huống: Có lượt khách trong sổ thì ký ngay
    Biết hôm nay là thứ Ba 14/05/2024
    Khi Lê Bảo Ngọc nhập giấy đi đường "78/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến        | 07:00 14/05/2024 |
      | Đi         | 07:45 14/05/2024 |
      | Lượt khách | LK-14/05-03      |
    Thì Phùng Quốc Việt là người xem xét chuyến đi

  Tình huống: Khách không làm việc thì không xác nhận
    Biết hôm nay là thứ Ba 14/05/2024
    Khi Lê Bảo Ngọc nhập giấy đi đường "79/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến | 07:00 14/05/2024 |
      | Đi  | 07:45 14/05/2024 |
    Và Trịnh Thanh Xuân nói khách không làm việc
    Thì Phùng Quốc Việt không nhận việc nào
    Và hồ sơ ở trạng thái "Không xác nhận"

  Tình huống: Ngày trên giấy không khớp thì không nhận
    Biết hôm nay là thứ Tư 15/05/2024
    Khi Lê Bảo Ngọc thử nhập giấy đi đường "80/GĐĐ" của khách "Trần Văn Khách, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến      | 08:00 14/05/2024 |
      | Đi       | 16:30 14/05/2024 |
      | Giấy từ  | 15/05/2024       |
      | Giấy đến | 16/05/2024       |
    Thì đề nghị không được nhận, vì "nằm ngoài thời gian ghi trên giấy"

  Tình huống: Người ký có quan hệ lợi ích thì lãnh đạo phụ trách ký
    Biết hôm nay là thứ Ba 14/05/2024
    Khi Lê Bảo Ngọc nhập giấy đi đường "81/GĐĐ" của khách "Phùng Văn Em, Văn phòng Huyện ủy Vạn Ninh" làm việc với Lâm Hải Yến
      | Đến        | 07:00 14/05/2024 |
      | Đi         | 07:45 14/05/2024 |
      | Lượt khách | LK-14/05-04      |
    Và Phùng Quốc Việt khai có quan hệ lợi ích
    Thì Vũ Đức Sơn là người xem xét chuyến đi
