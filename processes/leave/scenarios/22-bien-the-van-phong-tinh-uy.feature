# language: vi
Tính năng: Các loại nghỉ ở Văn phòng Tỉnh ủy
  Cùng bảng thẩm quyền, thể thức văn bản của Đảng (1.4, 1.14).

  @V1.vptw @V2.vptw
  Tình huống: Đến 1 ngày trưởng phòng cho nghỉ, hơn 1 ngày qua Phó Chánh Văn phòng phụ trách
    Biết hôm nay là thứ Hai 03/06/2024
    Và Võ Nhật Duy còn 9 ngày phép năm nay
    Khi Võ Nhật Duy nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Nguyễn Công Thành phê duyệt đơn
    Thì Dương Minh Tâm không nhận việc nào
    Và Võ Nhật Duy vẫn còn 8 ngày phép năm nay
    Và có "Giấy nghỉ phép", ký "T/L CHÁNH VĂN PHÒNG / TRƯỞNG PHÒNG TỔNG HỢP / Nguyễn Công Thành"
    Khi Võ Nhật Duy nộp đơn nghỉ việc riêng từ ngày 20/06/2024 đến hết buổi sáng 21/06/2024
    Và Nguyễn Công Thành chuyển cấp trên đơn
    Và Dương Minh Tâm phê duyệt đơn
    Thì Võ Nhật Duy vẫn còn 6,5 ngày phép năm nay

  @V3.vptw
  Tình huống: Phép năm trước dùng trước, đến hết tháng 02
    Biết hôm nay là thứ Năm 15/02/2024
    Và Võ Nhật Duy còn 2 ngày phép năm trước chuyển sang
    Và Võ Nhật Duy còn 12 ngày phép năm nay
    Khi Võ Nhật Duy nộp đơn nghỉ phép năm từ ngày 29/02/2024 đến hết ngày 01/03/2024
    Và Nguyễn Công Thành chuyển cấp trên đơn
    Và Dương Minh Tâm phê duyệt đơn
    Thì các ngày "29/02" lấy từ phép năm trước chuyển sang
    Và các ngày "01/03" lấy từ phép năm nay

  @V4.vptw
  Tình huống: Không hưởng lương do Chánh Văn phòng quyết định, kế toán trưởng ghi nhận
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Võ Nhật Duy nộp đơn nghỉ không hưởng lương từ ngày 17/06/2024 đến hết ngày 18/06/2024
    Và Nguyễn Công Thành chuyển cấp trên đơn
    Và Vũ Đức Sơn phê duyệt đơn
    Thì có "Quyết định cho nghỉ không hưởng lương", ký "CHÁNH VĂN PHÒNG / Vũ Đức Sơn"
    Và "Quyết định cho nghỉ không hưởng lương" mang số "01-QĐ/VPTU"
    Và Bùi Thu Hương nhận việc "Ghi nhận về lương, chế độ"

  @V5.vptw
  Tình huống: Ốm có giấy thì xác nhận; công đoàn chỉ được báo ở bệnh viện
    Biết hôm nay là thứ Năm 16/05/2024
    Khi Võ Nhật Duy nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Nguyễn Công Thành xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Bùi Thu Hương ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Võ Nhật Duy xác nhận đi làm lại đúng thời gian
    Thì Bùi Thu Hương nhận thông báo "Giấy chứng nhận và hồ sơ hưởng bảo hiểm xã hội"
    Và Thái Ngọc Anh không nhận thông báo nào

  @V6.vptw
  Tình huống: Nghỉ đột xuất, nộp đơn sau
    Biết hôm nay là thứ Ba 21/05/2024
    Và Võ Nhật Duy còn 9 ngày phép năm nay
    Khi Nguyễn Công Thành báo Võ Nhật Duy vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 07:30 thứ Tư 22/05/2024
    Và Võ Nhật Duy nộp đơn bổ sung nghỉ việc riêng ngày 21/05/2024
    Và Nguyễn Công Thành phê duyệt đơn
    Thì Võ Nhật Duy vẫn còn 8 ngày phép năm nay
    Và Lê Bảo Ngọc nhận thông báo "Đơn xin nghỉ đã được duyệt: Võ Nhật Duy"

  @V7.vptw
  Tình huống: Thai sản: xác nhận giấy tờ, quyết định của Văn phòng, không được từ chối
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Lâm Hải Yến nộp đơn nghỉ thai sản từ ngày 15/07/2024 đến hết ngày 14/01/2025
      | Ngày dự sinh     | 15/09/2024             |
      | Giấy tờ kèm theo | Giấy khám thai 15/2024 |
    Thì Trịnh Thanh Xuân chỉ được chọn "Phê duyệt, Trả lại"
    Khi Trịnh Thanh Xuân xác nhận giấy tờ đơn
    Và Mai Thu Uyên xác nhận giấy tờ đơn
    Thì "Quyết định cho nghỉ thai sản" mang số "01-QĐ/VPTU"

  @V9.vptw
  Tình huống: Phó Chánh Văn phòng nghỉ do Chánh Văn phòng quyết định, không bắt buộc có người thay
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Mai Thu Uyên nộp đơn nghỉ phép năm từ ngày 10/06/2024 đến hết ngày 12/06/2024
    Thì Vũ Đức Sơn là người xem xét đơn
    Khi Vũ Đức Sơn phê duyệt đơn
    Thì Vũ Đức Sơn nhận thông báo "Người thay thế, việc đang xử lý"
    Và hồ sơ không có "Giấy ủy quyền"

  @V11.vptw @V12.vptw
  Tình huống: Trường hợp khác do Chánh Văn phòng quyết định; kết hôn chỉ xác nhận giấy tờ
    Biết hôm nay là thứ Hai 03/06/2024
    Và Võ Nhật Duy còn 9 ngày phép năm nay
    Khi Võ Nhật Duy nộp đơn nghỉ trường hợp khác ngày 12/06/2024
    Và Nguyễn Công Thành chuyển cấp trên đơn
    Và Vũ Đức Sơn phê duyệt đơn, lấy ngày từ chế độ hưởng lương, không trừ phép, với ý kiến "Dự lễ tuyên dương của tỉnh"
    Thì có "Văn bản đồng ý của người đứng đầu", ký "CHÁNH VĂN PHÒNG / Vũ Đức Sơn"
    Khi Võ Nhật Duy nộp đơn nghỉ kết hôn từ ngày 17/06/2024 đến hết ngày 19/06/2024
      | Giấy tờ kèm theo | Đăng ký kết hôn 12/2024 |
    Thì Nguyễn Công Thành chỉ được chọn "Phê duyệt, Trả lại"
    Khi Nguyễn Công Thành xác nhận giấy tờ đơn
    Và Dương Minh Tâm xác nhận giấy tờ đơn
    Thì Võ Nhật Duy vẫn còn 9 ngày phép năm nay
