# language: vi
Tính năng: Những việc ít gặp: nộp thay, vắng không lý do theo quyết định, không được hưởng chế độ, đơn vị trực thuộc
  Các nhánh của 1.5, 1.7, 1.8, 1.14 mà tình huống khác chưa đi qua.

  Tình huống: Trưởng phòng nộp đơn bổ sung thay người còn nằm viện, người nghỉ được báo
    Biết hôm nay là thứ Ba 21/05/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Khi Ngô Bích Hạnh báo Đinh Quang Minh vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 08:00 thứ Sáu 24/05/2024
    Và Ngô Bích Hạnh chọn "Nộp đơn thay" ở việc "Xử lý việc chưa nộp đơn"
    Và Ngô Bích Hạnh chọn "Hoàn thành" ở việc "Nộp đơn thay"
      | Loại nghỉ          | Nghỉ việc riêng               |
      | Lý do              | Cấp cứu, chưa tự nộp đơn được |
      | Điện thoại liên hệ | 0910021249                    |
    Và Ngô Bích Hạnh phê duyệt đơn
    Thì Đinh Quang Minh vẫn còn 8 ngày phép năm nay
    Và Đinh Quang Minh nhận thông báo "Đơn xin nghỉ đã được duyệt: Đinh Quang Minh"

  Tình huống: Đơn bổ sung bị từ chối, người đứng đầu cho tính vắng không lý do
    Biết hôm nay là thứ Ba 21/05/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Khi Ngô Bích Hạnh báo Đinh Quang Minh vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Và đến 07:30 thứ Tư 22/05/2024
    Và Đinh Quang Minh nộp đơn bổ sung nghỉ việc riêng ngày 21/05/2024
    Và Ngô Bích Hạnh từ chối đơn với ý kiến "Lý do không chính đáng"
    Và Nguyễn Hoài An chọn "Vắng không lý do" ở việc "Đơn bổ sung bị từ chối"
    Thì hồ sơ ở trạng thái "Vắng không lý do"
    Và sổ "KLLĐ" có dòng ghi "vắng không lý do 21/05/2024"
    Và Đinh Quang Minh nhận thông báo "Ghi nhận vắng không lý do: Đinh Quang Minh"
    Và Đinh Quang Minh vẫn còn 9 ngày phép năm nay
    Và hồ sơ kết thúc

  Tình huống: Kế toán trưởng thấy không thuộc diện hưởng chế độ thì ngày nghỉ chuyển sang không lương
    Biết hôm nay là thứ Năm 16/05/2024
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Và Hồ Thị Lan nộp giấy chứng nhận "RV 77" ghi ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận ngày nghỉ thực tế
    Và Cao Thúy Nga thử chọn "Từ chối" ở việc "Kiểm tra hồ sơ bảo hiểm"
    Thì không nhận, vì "từ chối thì ghi lý do"
    Khi Cao Thúy Nga chọn "Từ chối" ở việc "Kiểm tra hồ sơ bảo hiểm"
      | Ý kiến | Tai nạn do say rượu, không được hưởng theo Điều 25 |
    Thì Ngô Bích Hạnh đọc được trong việc: "Tai nạn do say rượu"
    Khi Ngô Bích Hạnh chọn cho những ngày đã nghỉ: nghỉ không hưởng lương
    Thì hồ sơ kết thúc
    Và Hồ Thị Lan nhận thông báo "Đổi loại nghỉ: Hồ Thị Lan"
    Và Cao Thúy Nga nhận thông báo "Đổi loại nghỉ: Hồ Thị Lan"

  Tình huống: Gọi về sau hết tháng 02: phép năm trước còn lại không mất, muốn dùng thì người đứng đầu quyết định
    Biết hôm nay là thứ Năm 15/02/2024
    Và Đinh Quang Minh còn 4 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 27/02/2024 đến hết ngày 04/03/2024
    Khi đến 08:00 thứ Sáu 01/03/2024
    Và Lê Minh Châu gọi Đinh Quang Minh về làm việc từ sáng 29/02/2024 vì "Sự cố trung tâm dữ liệu đêm 28"
    Thì Đinh Quang Minh nhận thông báo "phép năm trước đã hết hạn: muốn dùng thì nộp đơn"
    Và Đinh Quang Minh vẫn còn 2 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh vẫn còn 12 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ trường hợp khác từ ngày 11/03/2024 đến hết ngày 12/03/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn, lấy ngày từ phép năm trước đã hết hạn, với ý kiến "Bù hai ngày bị gọi về"
    Thì Đinh Quang Minh vẫn còn 0 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh vẫn còn 12 ngày phép năm nay

  Tình huống: Viên chức đơn vị trực thuộc: Giám đốc Trung tâm đến 1 ngày, quá 1 ngày thì lãnh đạo phụ trách
    Biết hôm nay là thứ Hai 03/06/2024
    Và Phạm Tiến Đạt còn 9 ngày phép năm nay
    Khi Phạm Tiến Đạt nộp đơn nghỉ việc riêng ngày 06/06/2024
    Và Lý Hữu Phúc phê duyệt đơn
    Thì Phạm Tiến Đạt vẫn còn 8 ngày phép năm nay
    Và Lê Minh Châu không nhận việc nào
    Và Tạ Kim Oanh nhận việc "Theo dõi nghỉ phép"
    Khi Phạm Tiến Đạt nộp đơn nghỉ phép năm từ ngày 13/06/2024 đến hết ngày 14/06/2024
    Và Lý Hữu Phúc chuyển cấp trên đơn
    Thì Lê Minh Châu là người xem xét đơn
    Khi Lê Minh Châu phê duyệt đơn
    Thì Phạm Tiến Đạt vẫn còn 6 ngày phép năm nay

  Tình huống: Giám đốc Trung tâm nghỉ thì lãnh đạo phụ trách quyết định, phó Giám đốc Trung tâm điều hành
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Lý Hữu Phúc nộp đơn nghỉ phép năm từ ngày 12/06/2024 đến hết ngày 14/06/2024
    Và Lê Minh Châu phê duyệt đơn
    Thì Lê Minh Châu nhận thông báo "Cấp phó điều hành đơn vị"
    Khi đến 08:00 thứ Tư 12/06/2024
    Và Phạm Tiến Đạt nộp đơn nghỉ việc riêng ngày 20/06/2024
    Thì Nguyễn Bích Loan là người xem xét đơn, thay Lý Hữu Phúc

  Tình huống: Sinh sớm hơn dự kiến: nghỉ thai sản tính từ ngày sinh, quyết định mới thay quyết định cũ
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ thai sản từ ngày 15/07/2024 đến hết ngày 14/01/2025
      | Ngày dự sinh     | 15/09/2024             |
      | Giấy tờ kèm theo | Giấy khám thai 15/2024 |
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Lê Minh Châu xác nhận giấy tờ đơn
    Và đến 08:00 thứ Tư 10/07/2024
    Và Hồ Thị Lan thử báo con sinh ngày 12/07/2024 theo giấy chứng sinh "CS 22"
    Thì không khởi tạo được, vì "Ghi ngày con đã sinh"
    Khi Hồ Thị Lan báo con sinh ngày 08/07/2024 theo giấy chứng sinh "CS 22"
    Thì Ngô Bích Hạnh đọc được trong việc: "08/07/2024 – 07/01/2025"
    Và Ngô Bích Hạnh chỉ được chọn "Phê duyệt, Trả lại"
    Khi Ngô Bích Hạnh phê duyệt thay đổi
    Thì "Quyết định cho nghỉ thai sản" mang số "02/QĐ-STTTT"
    Và văn bản "Quyết định cho nghỉ thai sản" ghi "ngày sinh 08/07/2024"
    Và Cao Thúy Nga nhận thông báo "Nghỉ thai sản từ 08/07/2024 đến hết 07/01/2025"
    Và hồ sơ kết thúc
    Khi nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Thì hồ sơ ở trạng thái "Đã duyệt, đổi ngày: 08/07/2024 – 07/01/2025"
    Và "Quyết định cho nghỉ thai sản" số "01/QĐ-STTTT" đã thu hồi
    Khi Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 08:00 thứ Tư 08/01/2025
    Thì Hồ Thị Lan nhận việc "Xác nhận đi làm lại"

  Tình huống: Sinh đôi thì thêm một tháng; con thứ hai từ 01/07/2026 tính 7 tháng
    Biết hôm nay là thứ Hai 01/06/2026
    Khi Hồ Thị Lan nộp đơn nghỉ thai sản từ ngày 01/07/2026 đến hết ngày 31/12/2026
      | Ngày dự sinh     | 15/08/2026             |
      | Giấy tờ kèm theo | Giấy khám thai 09/2026 |
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Lê Minh Châu xác nhận giấy tờ đơn
    Và đến 08:00 thứ Hai 17/08/2026
    Và Hồ Thị Lan báo con sinh ngày 14/08/2026 theo giấy chứng sinh "CS 30"
      | Số con  | 2 |
      | Con thứ | 2 |
    Và Ngô Bích Hạnh phê duyệt thay đổi
    Thì Hồ Thị Lan nhận thông báo "Nghỉ thai sản từ 01/07/2026 đến hết 28/02/2027"

  Tình huống: Sinh muộn: ngày nghỉ quá 2 tháng trước khi sinh chuyển sang loại khác, thai sản lùi theo
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 15 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ thai sản từ ngày 15/07/2024 đến hết ngày 14/01/2025
      | Ngày dự sinh     | 15/09/2024             |
      | Giấy tờ kèm theo | Giấy khám thai 15/2024 |
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Lê Minh Châu xác nhận giấy tờ đơn
    Và đến 08:00 thứ Hai 30/09/2024
    Và Hồ Thị Lan thử báo con sinh ngày 25/09/2024 theo giấy chứng sinh "CS 41"
    Thì không khởi tạo được, vì "chọn loại nghỉ cho những ngày này"
    Khi Hồ Thị Lan báo con sinh ngày 25/09/2024 theo giấy chứng sinh "CS 41"
      | Những ngày quá sớm | nghỉ phép năm |
    Thì Ngô Bích Hạnh đọc được trong việc: "Nghỉ quá sớm trước khi sinh: 15/07/2024 – 24/07/2024: nghỉ phép năm"
    Khi Ngô Bích Hạnh phê duyệt thay đổi
    Thì Hồ Thị Lan nhận thông báo "Nghỉ thai sản từ 25/07/2024 đến hết 24/01/2025"
    # 15/07 đến 24/07: 8 ngày làm việc
    Và Hồ Thị Lan vẫn còn 7 ngày phép năm nay
    Và Cao Thúy Nga nhận thông báo "Đổi loại nghỉ: Hồ Thị Lan"

  Tình huống: Đang nghỉ phép thì con ốm: đổi sang nghỉ chăm con ốm, đúng con, đúng giới hạn của năm
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi đến 08:00 thứ Hai 01/07/2024
    Và Đinh Quang Minh thử xin đổi từ ngày 26/06/2024 đến hết ngày 27/06/2024 sang nghỉ chăm con ốm vì "Con nhập viện khi đang nghỉ phép"
      | Số giấy chứng nhận | RV 12 |
    Thì không khởi tạo được, vì "Cần ghi ngày sinh của con"
    Khi Đinh Quang Minh thử xin đổi từ ngày 26/06/2024 đến hết ngày 27/06/2024 sang nghỉ chăm con ốm vì "Con nhập viện khi đang nghỉ phép"
      | Ngày sinh của con | 01/02/2015 |
    Thì không khởi tạo được, vì "Con từ 7 tuổi trở lên"
    Khi Đinh Quang Minh xin đổi từ ngày 26/06/2024 đến hết ngày 27/06/2024 sang nghỉ chăm con ốm vì "Con nhập viện khi đang nghỉ phép"
      | Số giấy chứng nhận | RV 12      |
      | Ngày sinh của con  | 01/02/2021 |
    Và Ngô Bích Hạnh phê duyệt thay đổi
    Thì Đinh Quang Minh vẫn còn 9 ngày phép năm nay
    Khi Đinh Quang Minh nộp giấy chứng nhận "RV 12" ghi từ ngày 26/06/2024 đến hết ngày 27/06/2024
    Và Ngô Bích Hạnh xác nhận ngày nghỉ thực tế
    Và Cao Thúy Nga duyệt hồ sơ bảo hiểm
    Và Cao Thúy Nga ghi quỹ đã chi 900000 đồng
    Thì hồ sơ kết thúc
    Khi Đinh Quang Minh thử nộp đơn nghỉ chăm con ốm từ ngày 08/07/2024 đến hết ngày 25/07/2024
      | Số giấy chứng nhận | RV 20      |
      | Ngày sinh của con  | 01/02/2021 |
    Thì không nộp được đơn, vì "tối đa 15 ngày làm việc; đã xin 2 ngày"
