# language: vi
Tính năng: Ba cơ quan, ba quy chế
  So sánh ở 1.14.

  Tình huống: Sở giao cấp phó tự thay khi trưởng phòng nghỉ, không cần ủy quyền
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Ngô Bích Hạnh nộp đơn nghỉ việc riêng ngày 12/06/2024
    Và Lê Minh Châu phê duyệt đơn
    Thì Lê Minh Châu nhận thông báo "Cấp phó điều hành đơn vị"
    Và hồ sơ không có "Giấy ủy quyền"

  Tình huống: Văn phòng Tỉnh ủy: cấp phó được ủy quyền nhận rồi mới có giấy; không nhận thì trưởng phòng chọn người khác
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Thì hồ sơ không có "Giấy ủy quyền"
    Khi Lý Thanh Hòa chọn "Từ chối" ở việc "Nhận ủy quyền"
      | Lý do nếu không nhận | Tuần đó đi tập huấn |
    Và Trịnh Thanh Xuân chọn "Trình lại" ở việc "Chọn người khác"
      | Người được ủy quyền | Lâm Hải Yến |
    Và Lâm Hải Yến nhận ủy quyền
    Thì "Giấy ủy quyền" mang số "01-GUQ/VPTU"

  @V5.dang
  Tình huống: Bệnh viện báo Công đoàn thăm người ốm
    Biết hôm nay là thứ Năm 16/05/2024
    Khi Phạm Thúy Kiều nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Tôn Thất Hải xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Lương Thu Hiền ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Phạm Thúy Kiều xác nhận đi làm lại đúng thời gian
    Thì Đặng Hữu Cường nhận thông báo "Đã đi làm lại sau nghỉ ốm: Phạm Thúy Kiều"

  @V3.dang
  Tình huống: Bệnh viện duyệt theo cùng bảng, giấy nghỉ mang số của bệnh viện
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Phạm Thúy Kiều nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 11/06/2024
    Và Tôn Thất Hải chuyển cấp trên đơn
    Thì Nguyễn Thị Diệp là người xem xét đơn
    Khi Nguyễn Thị Diệp phê duyệt đơn
    Thì "Giấy nghỉ phép" mang số "01/GNP-BVNH"
