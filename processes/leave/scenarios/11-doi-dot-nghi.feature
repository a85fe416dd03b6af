# language: vi
Tính năng: Hủy, về sớm, gọi về, kéo dài, đổi loại
  Quy trình leave-change (1.7); ngày hoàn về đúng nguồn đã trừ.

  @1.16.13
  Tình huống: Trưởng phòng gọi về, người đã duyệt quyết định, ba ngày được hoàn và giấy nghỉ cấp lại
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và đến 08:00 thứ Tư 26/06/2024
    Thì trước khi gọi Đinh Quang Minh về làm việc từ sáng 26/06/2024, Ngô Bích Hạnh thấy người duyệt là "Lê Minh Châu"
    Khi Ngô Bích Hạnh gọi Đinh Quang Minh về làm việc từ sáng 26/06/2024 vì "Xử lý sự cố trung tâm dữ liệu"
    Thì Lê Minh Châu là người xem xét đơn
    Khi Lê Minh Châu phê duyệt thay đổi
    Thì Đinh Quang Minh được hoàn 3 ngày phép
    Và Đinh Quang Minh vẫn còn 10 ngày phép năm nay
    Và sổ ngày phép của Đinh Quang Minh có ghi "Gọi về làm việc: Xử lý sự cố trung tâm dữ liệu"
    Và "Giấy nghỉ phép" mang số "02/GNP-STTTT"
    Và có "Giấy nghỉ phép", ký "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Minh Châu"
    Và Đinh Quang Minh nhận thông báo "Được gọi về làm việc: Đinh Quang Minh"
    Và hồ sơ kết thúc
    Khi nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Thì hồ sơ ở trạng thái "Đã duyệt, đổi ngày: 24/06/2024 – 25/06/2024"
    Và "Giấy nghỉ phép" số "01/GNP-STTTT" đã thu hồi
    Và Đinh Quang Minh nhận việc "Xác nhận đi làm lại"

  Tình huống: Lãnh đạo đã duyệt tự gọi về thì có hiệu lực ngay
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi đến 08:00 thứ Tư 26/06/2024
    Và Lê Minh Châu gọi Đinh Quang Minh về làm việc từ sáng 27/06/2024 vì "Đoàn kiểm tra của Bộ đến sớm"
    Thì hồ sơ kết thúc
    Và Đinh Quang Minh vẫn còn 9 ngày phép năm nay

  Tình huống: Gọi người đang nghỉ không hưởng lương về thì có quyết định mới, kế toán được báo
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh nộp đơn nghỉ không hưởng lương từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Và đến 08:00 thứ Tư 26/06/2024
    Và Nguyễn Hoài An gọi Đinh Quang Minh về làm việc từ sáng 27/06/2024 vì "Xử lý sự cố trung tâm dữ liệu"
    Thì "Quyết định cho nghỉ không hưởng lương" mang số "02/QĐ-STTTT"
    Và Cao Thúy Nga nhận thông báo "Được gọi về làm việc: Đinh Quang Minh"
    Khi nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Thì "Quyết định cho nghỉ không hưởng lương" số "01/QĐ-STTTT" đã thu hồi

  Tình huống: Gọi về ngay buổi đầu khi đã đến giờ nghỉ thì cả đợt bị hủy
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Và Văn phòng xác nhận dòng theo dõi
    Và đến 08:00 thứ Hai 24/06/2024
    Và Lê Minh Châu gọi Đinh Quang Minh về làm việc từ sáng 24/06/2024 vì "Xử lý sự cố trung tâm dữ liệu"
    Và nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Thì hồ sơ ở trạng thái "Đã hủy"
    Và hồ sơ kết thúc

  Tình huống: Người nghỉ và đồng nghiệp không gọi ai về được
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi Hồ Thị Lan thử gọi Đinh Quang Minh về làm việc từ sáng 26/06/2024 vì "Nhờ trực thay một buổi"
    Thì không khởi tạo được, vì "Chỉ Văn phòng Sở, hoặc cấp trên"
    Khi Tạ Kim Oanh thử gọi Đinh Quang Minh về làm việc từ sáng 26/06/2024 vì "Nhờ trực thay một buổi"
    Thì không khởi tạo được, vì "Chỉ trưởng đơn vị hoặc lãnh đạo được gọi"

  Tình huống: Hủy trước ngày nghỉ thì hoàn tất cả, hồ sơ nghỉ kết thúc, cả tuyến đã duyệt được báo
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 13/06/2024 đến hết ngày 14/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Thì Hồ Thị Lan vẫn còn 7 ngày phép năm nay
    Khi Hồ Thị Lan hủy đợt nghỉ vì "Gia đình đổi lịch cưới"
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Và Tạ Kim Oanh nhận thông báo "Đã hủy đợt nghỉ: Hồ Thị Lan"
    Và Ngô Bích Hạnh nhận thông báo "Đã hủy đợt nghỉ: Hồ Thị Lan"
    Và Lê Minh Châu nhận thông báo "Đã hủy đợt nghỉ: Hồ Thị Lan"
    Và Đinh Quang Minh nhận thông báo "Đợt nghỉ đã hủy: Hồ Thị Lan"
    Và nội dung trình có "Đợt nghỉ đã duyệt": "Nghỉ việc riêng 13/06/2024 – 14/06/2024 – Hồ Thị Lan"
    Và hồ sơ kết thúc
    Khi nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Thì hồ sơ ở trạng thái "Đã hủy"
    Và hồ sơ kết thúc
    Và Tạ Kim Oanh không nhận việc nào

  Tình huống: Đã đến giờ nghỉ thì không hủy được nữa
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng từ ngày 13/06/2024 đến hết ngày 14/06/2024
    Khi đến 07:30 thứ Năm 13/06/2024
    Và Hồ Thị Lan thử hủy đợt nghỉ vì "Gia đình đổi lịch cưới"
    Thì không khởi tạo được, vì "Đã đến giờ nghỉ: chọn Về sớm"

  Tình huống: Xin về sớm thì trưởng phòng xác nhận; chưa đúng thì trả lại, rút thì người đang xem được báo
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi đến 08:00 thứ Năm 27/06/2024
    Và Đinh Quang Minh xin về sớm từ sáng 28/06/2024 vì "Việc nhà xong sớm"
    Và Đinh Quang Minh rút đơn với lý do "Ghi nhầm ngày về"
    Thì Ngô Bích Hạnh nhận thông báo "Đợt nghỉ giữ nguyên: Đinh Quang Minh"
    Và Ngô Bích Hạnh không nhận việc nào
    Khi nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Và Đinh Quang Minh xin về sớm từ sáng 27/06/2024 vì "Việc nhà xong sớm"
    Thì Ngô Bích Hạnh chỉ được chọn "Phê duyệt, Trả lại"
    Khi Ngô Bích Hạnh phê duyệt thay đổi
    Thì Đinh Quang Minh được hoàn 2 ngày phép
    Và Đinh Quang Minh vẫn còn 9 ngày phép năm nay
    Và Hồ Thị Lan nhận thông báo "Đợt nghỉ đổi ngày: Đinh Quang Minh"

  Tình huống: Rút ngắn đợt nghỉ của trưởng phòng thì người được ủy quyền cũng được báo thời gian mới
    Biết hôm nay là thứ Hai 17/06/2024
    Và Trịnh Thanh Xuân nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt đơn
    Và Lý Thanh Hòa nhận ủy quyền
    Khi đến 08:00 thứ Năm 27/06/2024
    Và Trịnh Thanh Xuân xin về sớm từ sáng 28/06/2024 vì "Việc nhà xong sớm"
    Và Mai Thu Uyên phê duyệt thay đổi
    Thì Lý Thanh Hòa nhận thông báo "Đợt nghỉ đổi ngày: Trịnh Thanh Xuân"

  Tình huống: Về sớm khi nghỉ không hưởng lương: trưởng phòng xác nhận, người đứng đầu ra quyết định mới
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh nộp đơn nghỉ không hưởng lương từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Và đến 08:00 thứ Tư 26/06/2024
    Và Đinh Quang Minh xin về sớm từ sáng 27/06/2024 vì "Việc nhà xong sớm"
    Và Ngô Bích Hạnh phê duyệt thay đổi
    Thì Nguyễn Hoài An chỉ được chọn "Phê duyệt, Trả lại"
    Khi Nguyễn Hoài An phê duyệt thay đổi
    Thì "Quyết định cho nghỉ không hưởng lương" mang số "02/QĐ-STTTT"
    Và có "Quyết định cho nghỉ không hưởng lương", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và Cao Thúy Nga nhận thông báo "Đi làm lại sớm: Đinh Quang Minh"
    Khi nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Thì "Quyết định cho nghỉ không hưởng lương" số "01/QĐ-STTTT" đã thu hồi

  Tình huống: Nghỉ không hưởng lương, hết đợt mới báo đã về sớm: máy lập hồ sơ rút ngắn, người đứng đầu ra quyết định mới
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh nộp đơn nghỉ không hưởng lương từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 08:00 thứ Hai 01/07/2024
    Và Đinh Quang Minh xác nhận đã đi làm lại sớm, từ buổi sáng 28/06/2024, vì "Việc nhà xong sớm"
    Và Ngô Bích Hạnh xác nhận ngày đi làm lại đó
    Thì hồ sơ ở trạng thái "Đã nghỉ xong, về sớm"
    Khi nói đến hồ sơ thứ 2 của Đinh Quang Minh
    Thì Ngô Bích Hạnh không nhận việc nào
    Khi Nguyễn Hoài An phê duyệt thay đổi
    Thì "Quyết định cho nghỉ không hưởng lương" mang số "02/QĐ-STTTT"
    Khi nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Thì "Quyết định cho nghỉ không hưởng lương" số "01/QĐ-STTTT" đã thu hồi

  Tình huống: Rút ngắn đợt nghỉ trường hợp khác thì có văn bản đồng ý mới, không phải giấy nghỉ phép
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ trường hợp khác từ ngày 12/06/2024 đến hết ngày 14/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn, lấy ngày từ chế độ hưởng lương, không trừ phép, với ý kiến "Dự lễ tuyên dương của tỉnh"
    Và đến 08:00 thứ Năm 13/06/2024
    Và Hồ Thị Lan xin về sớm từ sáng 14/06/2024 vì "Lễ tuyên dương kết thúc sớm"
    Và Ngô Bích Hạnh phê duyệt thay đổi
    Và Nguyễn Hoài An phê duyệt thay đổi
    Thì "Văn bản đồng ý của người đứng đầu" mang số "02/CV-STTTT"
    Và có "Văn bản đồng ý của người đứng đầu", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và hồ sơ không có "Giấy nghỉ phép"
    Khi nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Thì "Văn bản đồng ý của người đứng đầu" số "01/CV-STTTT" đã thu hồi

  Tình huống: Gọi người đi nước ngoài về thì người đứng đầu quyết định, giấy nghỉ và văn bản đồng ý đều cấp lại, gọi về sớm hơn nữa cũng vậy
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 11/06/2024 đến hết ngày 14/06/2024
      | Đi nước ngoài | có |
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Và đến 08:00 thứ Tư 12/06/2024
    Và Ngô Bích Hạnh gọi Hồ Thị Lan về làm việc từ sáng 14/06/2024 vì "Xử lý sự cố trung tâm dữ liệu"
    Thì Nguyễn Hoài An là người xem xét đơn
    Khi Nguyễn Hoài An phê duyệt thay đổi
    Thì "Giấy nghỉ phép" mang số "02/GNP-STTTT"
    Và "Văn bản đồng ý cho đi nước ngoài" mang số "02/CV-STTTT"
    Khi nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Thì "Văn bản đồng ý cho đi nước ngoài" số "01/CV-STTTT" đã thu hồi
    Khi Ngô Bích Hạnh gọi Hồ Thị Lan về làm việc từ sáng 13/06/2024 vì "Sự cố trung tâm dữ liệu lan rộng"
    Thì Nguyễn Hoài An là người xem xét đơn
    Khi Nguyễn Hoài An phê duyệt thay đổi
    Thì "Giấy nghỉ phép" mang số "03/GNP-STTTT"
    Và "Văn bản đồng ý cho đi nước ngoài" mang số "03/CV-STTTT"
    Khi nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Thì "Giấy nghỉ phép" số "02/GNP-STTTT" đã thu hồi
    Và "Văn bản đồng ý cho đi nước ngoài" số "02/CV-STTTT" đã thu hồi

  Tình huống: Đi nước ngoài về sớm: trưởng phòng xác nhận, người đứng đầu ký giấy nghỉ và văn bản đồng ý mới
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 12/06/2024 đến hết ngày 14/06/2024
      | Đi nước ngoài | có |
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Và đến 08:00 thứ Năm 13/06/2024
    Và Hồ Thị Lan xin về sớm từ sáng 14/06/2024 vì "Chuyến bay đổi giờ, đã về nước"
    Thì Ngô Bích Hạnh là người xem xét đơn
    Khi Ngô Bích Hạnh phê duyệt thay đổi
    Thì Nguyễn Hoài An là người xem xét đơn
    Khi Nguyễn Hoài An phê duyệt thay đổi
    Thì Hồ Thị Lan được hoàn 1 ngày phép
    Và "Giấy nghỉ phép" mang số "02/GNP-STTTT"
    Và "Văn bản đồng ý cho đi nước ngoài" mang số "02/CV-STTTT"
    Và có "Văn bản đồng ý cho đi nước ngoài", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Khi nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Thì "Giấy nghỉ phép" số "01/GNP-STTTT" đã thu hồi
    Và "Văn bản đồng ý cho đi nước ngoài" số "01/CV-STTTT" đã thu hồi

  Tình huống: Đi nước ngoài, hết đợt mới báo đã về sớm: máy lập hồ sơ rút ngắn, người đứng đầu ký văn bản mới
    Biết hôm nay là thứ Hai 03/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm từ ngày 12/06/2024 đến hết ngày 14/06/2024
      | Đi nước ngoài | có |
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và đến 08:00 thứ Hai 17/06/2024
    Và Hồ Thị Lan xác nhận đã đi làm lại sớm, từ buổi sáng 14/06/2024, vì "Chuyến bay đổi giờ, đã về nước"
    Và Ngô Bích Hạnh xác nhận ngày đi làm lại đó
    Thì hồ sơ ở trạng thái "Đã nghỉ xong, về sớm"
    Khi nói đến hồ sơ thứ 2 của Hồ Thị Lan
    Và Nguyễn Hoài An phê duyệt thay đổi
    Thì "Văn bản đồng ý cho đi nước ngoài" mang số "02/CV-STTTT"
    Và Hồ Thị Lan vẫn còn 7 ngày phép năm nay

  Tình huống: Hoàn vào phép năm trước sau hết tháng 02 thì hết hạn ngay
    Biết hôm nay là thứ Năm 15/02/2024
    Và Đinh Quang Minh còn 4 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 27/02/2024 đến hết ngày 04/03/2024
    Khi đến 08:00 thứ Sáu 01/03/2024
    Và Đinh Quang Minh xin về sớm từ sáng 29/02/2024 vì "Cơ quan cần người trực"
    Và Ngô Bích Hạnh phê duyệt thay đổi
    Thì Đinh Quang Minh được hoàn 3 ngày phép
    Và Đinh Quang Minh vẫn còn 0 ngày phép năm trước chuyển sang
    Và Đinh Quang Minh vẫn còn 12 ngày phép năm nay
    Và sổ ngày phép của Đinh Quang Minh có ghi "Hoàn sau khi phép năm trước đã hết hạn"

  Tình huống: Kéo dài thì cả đợt quyết định cấp duyệt: 1 ngày thêm 1 ngày là 2 ngày
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng ngày 06/06/2024
    Khi Hồ Thị Lan xin kéo dài đến hết ngày 07/06/2024 vì "Việc gia đình chưa xong"
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Lê Minh Châu là người xem xét đơn
    Khi Lê Minh Châu phê duyệt đơn
    Thì Hồ Thị Lan vẫn còn 7 ngày phép năm nay
    Khi đến 17:30 thứ Năm 06/06/2024
    Và nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Thì Hồ Thị Lan không có việc "Xác nhận đi làm lại"

  Tình huống: Đi làm lại muộn thì máy lập hồ sơ kéo dài
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng ngày 06/06/2024
    Khi nói đến đơn nghỉ đầu tiên của Hồ Thị Lan
    Và Văn phòng xác nhận dòng theo dõi
    Và đến 08:00 thứ Hai 10/06/2024
    Và Hồ Thị Lan xác nhận đi làm lại muộn, từ buổi sáng 10/06/2024, vì "Xe hỏng dọc đường"
    Thì Ngô Bích Hạnh nhận thông báo "Đi làm lại khác kế hoạch: Hồ Thị Lan"
    Khi đến 08:00 thứ Hai 10/06/2024
    Thì Hồ Thị Lan vẫn còn 7 ngày phép năm nay

  Tình huống: Ốm khi đang nghỉ phép thì đổi sang nghỉ ốm hưởng bảo hiểm, ngày phép được hoàn
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi đến 08:00 thứ Hai 01/07/2024
    Và Đinh Quang Minh xin đổi từ ngày 26/06/2024 đến hết ngày 27/06/2024 sang nghỉ ốm hưởng bảo hiểm xã hội vì "Nhập viện khi đang nghỉ phép"
      | Số giấy chứng nhận | RV 889 |
    Và Ngô Bích Hạnh phê duyệt thay đổi
    Thì Đinh Quang Minh vẫn còn 9 ngày phép năm nay
    Và Đinh Quang Minh nhận việc "Nộp giấy chứng nhận"

  Tình huống: Văn phòng sửa số ngày, người đứng đầu Văn phòng duyệt, người nghỉ được báo
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Và Hồ Thị Lan đã được duyệt nghỉ việc riêng ngày 06/06/2024
    Khi Văn phòng sửa cộng 1 ngày cho Hồ Thị Lan vì "Bảng ngày lễ đã sửa, ngày này là ngày nghỉ"
    Và Đỗ Mỹ Dung phê duyệt thay đổi
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Và Hồ Thị Lan nhận thông báo "Văn phòng Sở đã sửa số ngày phép: Hồ Thị Lan"
    Và hồ sơ kết thúc

  Tình huống: Không đồng ý gọi về thì đợt nghỉ giữ nguyên
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi đến 08:00 thứ Tư 26/06/2024
    Và Ngô Bích Hạnh gọi Đinh Quang Minh về làm việc từ sáng 27/06/2024 vì "Bổ sung người trực hệ thống"
    Và Lê Minh Châu từ chối thay đổi với ý kiến "Đã điều người phòng khác trực"
    Thì Đinh Quang Minh vẫn còn 7 ngày phép năm nay
    Và hồ sơ ở trạng thái "Giữ nguyên đợt nghỉ"
    Và hồ sơ kết thúc
