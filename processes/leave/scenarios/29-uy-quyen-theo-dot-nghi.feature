# language: vi
Tính năng: Ủy quyền đi theo đợt nghỉ
  Điều 4 khoản 8, Điều 6 khoản 9 quy chế mẫu `vptw`; đợt nghỉ đổi thì việc ủy quyền đổi theo.

  Tình huống: Trưởng phòng về sớm vào ngày sau: người được ủy quyền làm đến ngày mới, giấy ủy quyền thay bằng giấy mới
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Và Lý Thanh Hòa nhận ủy quyền
    Khi đến 08:00 thứ Tư 26/06/2024
    Và Trịnh Thanh Xuân xin về sớm từ sáng 28/06/2024 vì "Việc nhà xong sớm"
    Và Mai Thu Uyên phê duyệt thay đổi
    Thì "Giấy ủy quyền" mang số "02-GUQ/VPTU"
    Khi nói đến đơn nghỉ đầu tiên của Trịnh Thanh Xuân
    Thì "Giấy ủy quyền" số "01-GUQ/VPTU" đã thu hồi
    Khi đến 08:00 thứ Năm 27/06/2024
    Và Lâm Hải Yến nộp đơn nghỉ việc riêng ngày 02/07/2024
    Thì Lý Thanh Hòa là người xem xét đơn, thay Trịnh Thanh Xuân
    Khi đến 08:00 thứ Sáu 28/06/2024
    Và Lâm Hải Yến nộp đơn nghỉ việc riêng ngày 04/07/2024
    Thì Trịnh Thanh Xuân là người xem xét đơn

  Tình huống: Về sớm rồi được gọi về sớm hơn nữa: ủy quyền đã ghi lại cũng kết thúc
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Và Lý Thanh Hòa nhận ủy quyền
    Khi đến 08:00 thứ Ba 25/06/2024
    Và Trịnh Thanh Xuân xin về sớm từ sáng 28/06/2024 vì "Việc nhà xong sớm"
    Và Mai Thu Uyên phê duyệt thay đổi
    Và nói đến đơn nghỉ đầu tiên của Trịnh Thanh Xuân
    Và đến 08:00 thứ Năm 27/06/2024
    Và Mai Thu Uyên gọi Trịnh Thanh Xuân về làm việc từ sáng 27/06/2024 vì "Có đoàn kiểm tra đột xuất"
    Thì "Giấy nghỉ phép" mang số "03-GNP/VPTU"
    Khi nói đến hồ sơ thứ 2 của Trịnh Thanh Xuân
    Thì "Giấy nghỉ phép" số "02-GNP/VPTU" đã thu hồi
    Và "Giấy ủy quyền" số "02-GUQ/VPTU" đã thu hồi
    Khi Lâm Hải Yến nộp đơn nghỉ việc riêng ngày 02/07/2024
    Thì Trịnh Thanh Xuân là người xem xét đơn

  Tình huống: Kéo dài đợt nghỉ thì người được ủy quyền vẫn là người cũ, không phải chọn lại
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 25/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Và Lý Thanh Hòa nhận ủy quyền
    Khi đến 08:00 thứ Hai 24/06/2024
    Và Trịnh Thanh Xuân xin kéo dài đến hết ngày 27/06/2024 vì "Việc nhà chưa xong"
      | Người nhận bàn giao | Lâm Hải Yến |
    Và Mai Thu Uyên phê duyệt đơn
    Thì "Giấy ủy quyền" mang số "02-GUQ/VPTU"
    Khi đến 08:00 thứ Năm 27/06/2024
    Và Lâm Hải Yến nộp đơn nghỉ việc riêng ngày 02/07/2024
    Thì Lý Thanh Hòa là người xem xét đơn, thay Trịnh Thanh Xuân

  Tình huống: Nghỉ hết buổi sáng, chiều xác nhận đi làm lại thì ủy quyền hết hiệu lực ngay
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết buổi sáng 25/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Và Lý Thanh Hòa nhận ủy quyền
    Khi đến 13:45 thứ Ba 25/06/2024
    Và Trịnh Thanh Xuân xác nhận đi làm lại đúng thời gian
    Và Lâm Hải Yến nộp đơn nghỉ việc riêng ngày 02/07/2024
    Thì Trịnh Thanh Xuân là người xem xét đơn

  Tình huống: Thu hồi quyết định cho nghỉ thì người được ủy quyền được báo
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 25/06/2024
      | Người nhận bàn giao | Lâm Hải Yến |
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Và Lý Thanh Hòa nhận ủy quyền
    Và Mai Thu Uyên thu hồi quyết định vì "Có đoàn kiểm tra đột xuất"
    Thì Lý Thanh Hòa nhận thông báo "Đã thu hồi quyết định cho nghỉ: Trịnh Thanh Xuân"

  Tình huống: Về sớm khi người được ủy quyền chưa nhận: nhận sau thì ủy quyền đến ngày mới
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Khi đến 08:00 thứ Ba 25/06/2024
    Và Trịnh Thanh Xuân xin về sớm từ sáng 28/06/2024 vì "Việc nhà xong sớm"
    Và Mai Thu Uyên phê duyệt thay đổi
    Và nói đến đơn nghỉ đầu tiên của Trịnh Thanh Xuân
    Và Lý Thanh Hòa nhận ủy quyền
    Thì "Giấy ủy quyền" mang số "01-GUQ/VPTU"
    Khi đến 08:00 thứ Năm 27/06/2024
    Và Lâm Hải Yến nộp đơn nghỉ việc riêng ngày 02/07/2024
    Thì Lý Thanh Hòa là người xem xét đơn, thay Trịnh Thanh Xuân
    Khi đến 08:00 thứ Sáu 28/06/2024
    Và Lâm Hải Yến nộp đơn nghỉ việc riêng ngày 04/07/2024
    Thì Trịnh Thanh Xuân là người xem xét đơn

  Tình huống: Hủy đợt nghỉ khi người được ủy quyền chưa nhận: không còn gì để nhận
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Thì Lý Thanh Hòa nhận việc "Nhận ủy quyền"
    Khi Trịnh Thanh Xuân hủy đợt nghỉ vì "Việc nhà đã hoãn"
    Và nói đến đơn nghỉ đầu tiên của Trịnh Thanh Xuân
    Thì Lý Thanh Hòa không có việc "Nhận ủy quyền"

  Tình huống: Kéo dài đợt nghỉ khi người được ủy quyền chưa nhận: phần kéo dài cũng chờ người đó nhận
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 25/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Khi đến 08:00 thứ Hai 24/06/2024
    Và Trịnh Thanh Xuân xin kéo dài đến hết ngày 27/06/2024 vì "Việc nhà chưa xong"
      | Người nhận bàn giao | Lâm Hải Yến |
    Và Mai Thu Uyên phê duyệt đơn
    Thì Lý Thanh Hòa nhận việc "Nhận ủy quyền"
    Khi Lý Thanh Hòa nhận ủy quyền
    Thì "Giấy ủy quyền" mang số "01-GUQ/VPTU"
