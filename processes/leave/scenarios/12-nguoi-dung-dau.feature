# language: vi
Tính năng: Người đứng đầu báo cáo vắng mặt
  Điều 27 khoản 1, Điều 11 khoản 3; quy trình leave-head (1.6).

  @1.16.12 @V10.stttt
  Tình huống: Giám đốc báo cáo, cấp trên đồng ý, Phó Giám đốc điều hành và báo cáo lại
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Nguyễn Hoài An báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Và Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Thì có "Báo cáo vắng mặt", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và "Giấy ủy quyền" mang số "01/GUQ-STTTT"
    Khi Văn phòng gửi hồ sơ xin phép cấp trên
    Và đến 09:00 thứ Sáu 12/07/2024
    Và Văn phòng ghi trả lời số "456/UBND-NC": "đồng ý"
    Thì hồ sơ ở trạng thái "Đã báo cáo, trả lời số 456/UBND-NC"
    Và Ngô Bích Hạnh nhận thông báo "Người đứng đầu vắng mặt"
    Khi đến 08:00 thứ Tư 17/07/2024
    Và Hồ Thị Lan nộp đơn nghỉ không hưởng lương từ ngày 29/07/2024 đến hết ngày 30/07/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Trần Thanh Bình là người xem xét đơn, thay Nguyễn Hoài An
    Khi Trần Thanh Bình phê duyệt đơn
    Và đến 08:00 thứ Hai 22/07/2024
    Và nói đến đơn nghỉ đầu tiên của Nguyễn Hoài An
    Thì Trần Thanh Bình nhận việc "Báo cáo việc đã điều hành"
    Và Trần Thanh Bình đọc trong việc "Báo cáo việc đã điều hành" của báo cáo: "Xem xét, quyết định"
    Và hồ sơ vẫn đang xử lý
    Khi Trần Thanh Bình báo cáo việc đã điều hành "Đã duyệt một đơn nghỉ không hưởng lương"
    Và Nguyễn Hoài An đọc báo cáo việc đã điều hành
    Thì hồ sơ ở trạng thái "Đã trở lại làm việc"
    Và hồ sơ kết thúc

  Tình huống: Cấp trên không đồng ý thì sửa hoặc rút, ngày phép được trả lại
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Nguyễn Hoài An báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Và Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi trả lời số "460/UBND-NC": "không đồng ý"
    Thì Nguyễn Hoài An nhận việc "Sửa báo cáo vắng mặt"
    Khi Nguyễn Hoài An rút báo cáo vắng mặt
    Thì hồ sơ ở trạng thái "Đã rút báo cáo"
    Và "Giấy ủy quyền" số "01/GUQ-STTTT" đã thu hồi
    Và Đỗ Mỹ Dung nhận thông báo "Đã rút báo cáo vắng mặt: Nguyễn Hoài An"
    Và hồ sơ kết thúc

  @H2
  Tình huống: Giám đốc rút khi Văn phòng đang soạn, hoặc khi cấp trên chưa trả lời: cấp trên được báo, giấy đã ký thu hồi
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Nguyễn Hoài An báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Và Nguyễn Hoài An rút đơn với lý do "Hoãn chuyến đi"
    Thì hồ sơ ở trạng thái "Đã rút báo cáo"
    Và hồ sơ kết thúc
    Và Tạ Kim Oanh nhận thông báo "Đã rút báo cáo vắng mặt: Nguyễn Hoài An"
    Và Tạ Kim Oanh không nhận việc nào
    Khi Nguyễn Hoài An báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Và Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Nguyễn Hoài An rút đơn với lý do "Hoãn chuyến đi"
    Thì hồ sơ ở trạng thái "Đã rút báo cáo"
    Và "Báo cáo vắng mặt" số "01/BC-STTTT" đã thu hồi
    Khi Văn phòng gửi hồ sơ xin phép cấp trên
    Thì hồ sơ kết thúc

  Tình huống: Người khác không dùng thủ tục của người đứng đầu
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Lê Minh Châu thử báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Thì không khởi tạo được, vì "chỉ do người có vai trò Giám đốc Sở, Văn phòng Sở khởi tạo"

  @V10.vptw
  Tình huống: Chánh Văn phòng Tỉnh ủy báo cáo Thường trực Tỉnh ủy, một ngày thì chỉ báo cáo
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Vũ Đức Sơn báo cáo vắng mặt ngày 17/07/2024, ủy quyền Dương Minh Tâm
    Và Văn phòng soạn báo cáo vắng mặt
    Và Vũ Đức Sơn ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Thì hồ sơ ở trạng thái "Đã báo cáo"
    Và "Giấy ủy quyền" mang số "01-GUQ/VPTU"
