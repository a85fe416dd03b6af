# language: vi
Tính năng: Các loại nghỉ ở bệnh viện
  Cùng bảng thẩm quyền; công đoàn được báo để thăm hỏi (dang.I.4), người nghỉ có thể không đồng ý (1.14).

  @V1.dang @V2.dang
  Tình huống: Đến 1 ngày trưởng khoa cho nghỉ, hơn 1 ngày qua Phó Giám đốc phụ trách
    Biết hôm nay là thứ Hai 03/06/2024
    Và Phạm Thúy Kiều còn 9 ngày phép năm nay
    Khi Phạm Thúy Kiều nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Tôn Thất Hải phê duyệt đơn
    Thì Nguyễn Thị Diệp không nhận việc nào
    Và có "Giấy nghỉ phép", ký "TL. GIÁM ĐỐC / TRƯỞNG KHOA NỘI / Tôn Thất Hải"
    Khi Phạm Thúy Kiều nộp đơn nghỉ việc riêng từ ngày 20/06/2024 đến hết buổi sáng 21/06/2024
    Và Tôn Thất Hải chuyển cấp trên đơn
    Và Nguyễn Thị Diệp phê duyệt đơn
    Thì Phạm Thúy Kiều vẫn còn 6,5 ngày phép năm nay

  @V4.dang
  Tình huống: Không hưởng lương do Giám đốc quyết định
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Phạm Thúy Kiều nộp đơn nghỉ không hưởng lương từ ngày 17/06/2024 đến hết ngày 18/06/2024
    Và Tôn Thất Hải chuyển cấp trên đơn
    Và Kiều Gia Bảo phê duyệt đơn
    Thì "Quyết định cho nghỉ không hưởng lương" mang số "01/QĐ-BVNH"
    Và Lương Thu Hiền nhận việc "Ghi nhận về lương, chế độ"

  @V6.dang
  Tình huống: Nghỉ đột xuất không nộp đơn thì trưởng khoa ghi vắng không lý do
    Biết hôm nay là thứ Ba 21/05/2024
    Khi Tôn Thất Hải báo Phạm Thúy Kiều vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 08:00 thứ Sáu 24/05/2024
    Và Tôn Thất Hải ghi nhận vắng không lý do vì "Không xin phép, không nộp đơn"
    Thì sổ "KLLĐ" có dòng ghi "vắng không lý do 21/05/2024"

  @V7.dang
  Tình huống: Thai sản: xác nhận giấy tờ, quyết định của bệnh viện
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Phạm Thúy Kiều nộp đơn nghỉ thai sản từ ngày 15/07/2024 đến hết ngày 14/01/2025
      | Ngày dự sinh     | 15/09/2024             |
      | Giấy tờ kèm theo | Giấy khám thai 15/2024 |
    Thì Tôn Thất Hải chỉ được chọn "Phê duyệt, Trả lại"
    Khi Tôn Thất Hải xác nhận giấy tờ đơn
    Và Nguyễn Thị Diệp xác nhận giấy tờ đơn
    Thì "Quyết định cho nghỉ thai sản" mang số "01/QĐ-BVNH"

  @V8.dang @V9.dang
  Tình huống: Trưởng khoa do Phó Giám đốc phụ trách quyết định, Phó Giám đốc do Giám đốc
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Tôn Thất Hải nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
    Và Nguyễn Thị Diệp phê duyệt đơn
    Thì Nguyễn Thị Diệp nhận thông báo "Cấp phó điều hành đơn vị"
    Khi Nguyễn Thị Diệp nộp đơn nghỉ phép năm từ ngày 17/06/2024 đến hết ngày 18/06/2024
    Thì Kiều Gia Bảo là người xem xét đơn

  @V10.dang
  Tình huống: Giám đốc bệnh viện báo cáo Sở chủ quản
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Kiều Gia Bảo báo cáo vắng mặt ngày 17/07/2024, ủy quyền Đặng Hữu Cường
    Và Văn phòng soạn báo cáo vắng mặt
    Và Kiều Gia Bảo ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Thì hồ sơ ở trạng thái "Đã báo cáo"
    Và "Giấy ủy quyền" mang số "01/GUQ-BVNH"

  @V11.dang @V12.dang
  Tình huống: Trường hợp khác do Giám đốc; việc tang báo công đoàn, trừ khi người nghỉ không muốn
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Phạm Thúy Kiều nộp đơn nghỉ trường hợp khác ngày 12/06/2024
    Và Tôn Thất Hải chuyển cấp trên đơn
    Thì Kiều Gia Bảo là người xem xét đơn
    Khi Phạm Thúy Kiều nộp đơn nghỉ việc tang ngày 17/06/2024
      | Không báo công đoàn đến thăm | có |
    Và Tôn Thất Hải xác nhận giấy tờ đơn
    Thì Đặng Hữu Cường không nhận thông báo nào
    Khi Phạm Thúy Kiều nộp đơn nghỉ việc tang ngày 20/06/2024
    Và Tôn Thất Hải xác nhận giấy tờ đơn
    Thì Đặng Hữu Cường nhận thông báo "Báo tin tang để thăm viếng"
