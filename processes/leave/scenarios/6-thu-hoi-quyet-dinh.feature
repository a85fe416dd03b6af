# language: vi
Tính năng: Người quyết định thu hồi quyết định của mình
  Trước giờ bắt đầu nghỉ, có lý do; hồ sơ trở lại đúng bước đã quyết định (X2).

  Tình huống: Thu hồi thì ngày phép chỉ còn được giữ, việc xem xét mở lại, văn bản ghi thu hồi
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh còn 12 ngày phép năm nay
    Khi Đinh Quang Minh nộp đơn nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Lê Minh Châu thu hồi quyết định vì "Phát sinh đợt kiểm tra an toàn thông tin"
    Thì Lê Minh Châu là người xem xét đơn
    Và hồ sơ ở trạng thái "Đã thu hồi quyết định, đang xem xét lại"
    Và Đinh Quang Minh vẫn còn 7 ngày phép năm nay
    Và Đinh Quang Minh được hoàn 5 ngày phép
    Và "Giấy nghỉ phép" số "01/GNP-STTTT" đã thu hồi
    Và sổ theo dõi nghỉ phép ghi thu hồi 1 dòng
    Và Đinh Quang Minh nhận thông báo "Đã thu hồi quyết định cho nghỉ"
    Và Hồ Thị Lan nhận thông báo "Chưa phải nhận bàn giao"
    Và Đỗ Mỹ Dung nhận thông báo "Phát sinh đợt kiểm tra an toàn thông tin"
    Và Lê Minh Châu đọc được trong việc: "Thu hồi quyết định: Phát sinh đợt kiểm tra an toàn thông tin"

  Tình huống: Duyệt lại sau khi thu hồi thì văn bản mang số mới
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 13/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Và Ngô Bích Hạnh thu hồi quyết định vì "Chưa bàn giao xong báo cáo quý"
    Và Ngô Bích Hạnh phê duyệt đơn
    Thì "Giấy nghỉ phép" số "01/GNP-STTTT" đã thu hồi
    Và "Giấy nghỉ phép" số "02/GNP-STTTT" còn hiệu lực
    Khi Văn phòng xác nhận dòng theo dõi
    Và đến 18:00 thứ Năm 13/06/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Thì hồ sơ kết thúc

  Tình huống: Thu hồi rồi từ chối thì ngày phép được trả lại
    Biết hôm nay là thứ Ba 04/06/2024
    Và Hồ Thị Lan còn 9 ngày phép năm nay
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 13/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Và Ngô Bích Hạnh thu hồi quyết định vì "Phòng chỉ còn một người trực hệ thống"
    Và Ngô Bích Hạnh từ chối đơn với ý kiến "Chuyển sang tuần sau, phòng thiếu người"
    Thì Hồ Thị Lan vẫn còn 9 ngày phép năm nay
    Và hồ sơ kết thúc

  Tình huống: Đã đến giờ nghỉ, hoặc không phải người quyết định, thì không thu hồi được
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 13/06/2024 đến hết ngày 14/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Lê Minh Châu phê duyệt đơn
    Và Ngô Bích Hạnh thử thu hồi quyết định vì "Phòng không còn người trực"
    Thì việc không được nhận, vì "Chỉ người ra quyết định cuối cùng"
    Khi Lê Minh Châu thử thu hồi quyết định vì "Nhầm"
    Thì việc không được nhận, vì "ít nhất 10 ký tự"
    Khi đến 07:30 thứ Năm 13/06/2024
    Và Lê Minh Châu thử thu hồi quyết định vì "Phòng không còn người trực"
    Thì việc không được nhận, vì "không còn thu hồi được"
