# language: vi
Tính năng: Người đứng đầu hủy, về sớm; đổi từ trang hồ sơ nghỉ đột xuất
  Trang hồ sơ có nút đổi (1.7); cấp trên được báo, cấp phó thôi điều hành đúng lúc (1.6).

  Tình huống: Giám đốc hủy trước ngày vắng: giấy ủy quyền hết hiệu lực, cấp trên được báo
    Biết hôm nay là thứ Hai 08/07/2024
    Và Nguyễn Hoài An còn 12 ngày phép năm nay
    Khi Nguyễn Hoài An báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Thì Nguyễn Hoài An vẫn còn 9 ngày phép năm nay
    Khi Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi trả lời số "456/UBND-NC": "đồng ý"
    Thì trang hồ sơ có nút "Hủy đợt vắng mặt" cho Nguyễn Hoài An
    Khi Nguyễn Hoài An hủy đợt nghỉ vì "Ủy ban nhân dân tỉnh triệu tập họp"
    Thì hồ sơ kết thúc
    Và Nguyễn Hoài An vẫn còn 12 ngày phép năm nay
    Khi nói đến đơn nghỉ đầu tiên của Nguyễn Hoài An
    Thì Ngô Bích Hạnh nhận thông báo "Người đứng đầu không vắng mặt nữa"
    Và "Giấy ủy quyền" số "01/GUQ-STTTT" đã thu hồi
    Khi Văn phòng gửi hồ sơ xin phép cấp trên
    Thì hồ sơ ở trạng thái "Đã hủy đợt vắng mặt"
    Và hồ sơ kết thúc

  Tình huống: Giám đốc về sớm: cấp phó báo cáo cả những việc đã điều hành trước đó
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Nguyễn Hoài An báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Và Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi trả lời số "456/UBND-NC": "đồng ý"
    Và đến 08:00 thứ Tư 17/07/2024
    Và Hồ Thị Lan nộp đơn nghỉ không hưởng lương từ ngày 29/07/2024 đến hết ngày 30/07/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Trần Thanh Bình phê duyệt đơn
    Và đến 08:00 thứ Năm 18/07/2024
    Và Nguyễn Hoài An xin về sớm từ sáng 19/07/2024 vì "Bão vào, về chỉ đạo ứng phó"
    Và nói đến đơn nghỉ đầu tiên của Nguyễn Hoài An
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và đến 08:00 thứ Sáu 19/07/2024
    Thì Trần Thanh Bình nhận việc "Báo cáo việc đã điều hành"
    Và Trần Thanh Bình đọc trong việc "Báo cáo việc đã điều hành" của báo cáo: "Xem xét, quyết định"
    Khi Trần Thanh Bình báo cáo việc đã điều hành "Đã duyệt một đơn nghỉ không hưởng lương"
    Và Nguyễn Hoài An đọc báo cáo việc đã điều hành
    Thì hồ sơ kết thúc

  Tình huống: Cấp trên chỉ ghi nhận, hoặc không đồng ý rồi rút ngắn thì vẫn đi
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Vũ Đức Sơn báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Dương Minh Tâm
    Và Văn phòng soạn báo cáo vắng mặt
    Và Vũ Đức Sơn ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi trả lời số "88-CV/TU": "không đồng ý"
    Và Vũ Đức Sơn chọn "Trình lại" ở việc "Sửa báo cáo vắng mặt"
      | Đến hết ngày | 18/07/2024 |
    Và Văn phòng soạn báo cáo vắng mặt
    Và Vũ Đức Sơn ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi trả lời số "91-CV/TU": "ghi nhận"
    Thì hồ sơ ở trạng thái "Đã báo cáo, trả lời số 91-CV/TU"
    Và "Giấy ủy quyền" số "01-GUQ/VPTU" đã thu hồi

  Tình huống: Trang hồ sơ nghỉ đột xuất đã duyệt có nút đổi, đổi sang loại khác thì ngày phép được hoàn
    Biết hôm nay là thứ Ba 21/05/2024
    Và Đinh Quang Minh còn 9 ngày phép năm nay
    Khi Đinh Quang Minh báo mình vắng đột xuất từ 21/05/2024, dự kiến đi làm lại 22/05/2024
    Thì Ngô Bích Hạnh nhận thông báo "Vắng đột xuất: Đinh Quang Minh"
    Khi đến 07:30 thứ Tư 22/05/2024
    Và Đinh Quang Minh nộp đơn bổ sung nghỉ việc riêng ngày 21/05/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Thì Đinh Quang Minh vẫn còn 8 ngày phép năm nay
    Và trang hồ sơ có nút "Đổi đợt nghỉ" cho Đinh Quang Minh
    Khi Đinh Quang Minh xin đổi ngày 21/05/2024 sang nghỉ ốm hưởng bảo hiểm xã hội vì "Đi khám, đã có giấy ra viện"
      | Số giấy chứng nhận | RV 889 |
    Và Ngô Bích Hạnh phê duyệt thay đổi
    Thì Đinh Quang Minh vẫn còn 9 ngày phép năm nay

  Tình huống: Người đứng đầu cũng có các chế độ nghỉ: kết hôn thì kèm giấy tờ, thiếu phép thì chọn cách xử lý
    Biết hôm nay là thứ Hai 08/07/2024
    Và Nguyễn Hoài An còn 1 ngày phép năm nay
    Khi Nguyễn Hoài An thử lập hồ sơ "Người đứng đầu báo cáo vắng mặt"
      | Loại nghỉ            | Nghỉ kết hôn     |
      | Vắng từ ngày         | 17/07/2024       |
      | Đến hết ngày         | 19/07/2024       |
      | Lý do                | Tổ chức lễ cưới  |
      | Hình thức báo cáo    | Văn bản          |
      | Cấp phó được ủy quyền | Trần Thanh Bình |
    Thì không nhận, vì "Thiếu giấy tờ phải nộp trước khi nghỉ"
    Khi Nguyễn Hoài An lập hồ sơ "Người đứng đầu báo cáo vắng mặt"
      | Loại nghỉ            | Nghỉ kết hôn     |
      | Vắng từ ngày         | 17/07/2024       |
      | Đến hết ngày         | 19/07/2024       |
      | Giấy tờ kèm theo (tên, số, ngày) | Giấy mời cưới |
      | Lý do                | Tổ chức lễ cưới  |
      | Hình thức báo cáo    | Văn bản          |
      | Cấp phó được ủy quyền | Trần Thanh Bình |
    Thì hồ sơ ở trạng thái "Đang lập báo cáo"
    Và Nguyễn Hoài An vẫn còn 1 ngày phép năm nay

  Tình huống: Người đứng đầu nghỉ không hưởng lương thì kế toán trưởng được báo những ngày đó
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Nguyễn Hoài An lập hồ sơ "Người đứng đầu báo cáo vắng mặt"
      | Loại nghỉ             | Nghỉ không hưởng lương |
      | Vắng từ ngày          | 17/07/2024             |
      | Đến hết ngày          | 17/07/2024             |
      | Lý do                 | Chăm người thân ốm     |
      | Hình thức báo cáo     | Văn bản                |
      | Cấp phó được ủy quyền | Trần Thanh Bình        |
    Và Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Thì Cao Thúy Nga nhận thông báo "Những ngày không hưởng lương."

  Tình huống: Người đứng đầu nghỉ ốm: trở lại thì nộp giấy, người đứng đầu Văn phòng xác nhận ngày nghỉ, không ai tự xác nhận
    Biết hôm nay là thứ Hai 15/07/2024
    Khi Nguyễn Hoài An lập hồ sơ "Người đứng đầu báo cáo vắng mặt"
      | Loại nghỉ             | Nghỉ ốm hưởng bảo hiểm xã hội |
      | Vắng từ ngày          | 17/07/2024                    |
      | Đến hết ngày          | 17/07/2024                    |
      | Lý do                 | Nhập viện theo lịch mổ        |
      | Hình thức báo cáo     | Văn bản                       |
      | Cấp phó được ủy quyền | Trần Thanh Bình               |
    Và Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và đến 08:00 thứ Năm 18/07/2024
    Và Trần Thanh Bình báo cáo việc đã điều hành "Không có việc phải quyết định thay"
    Và Nguyễn Hoài An đọc báo cáo việc đã điều hành
    Thì hồ sơ ở trạng thái "Đã trở lại, làm hồ sơ bảo hiểm"
    Và Cao Thúy Nga nhận thông báo "Giấy chứng nhận và hồ sơ hưởng bảo hiểm xã hội"
    Khi Nguyễn Hoài An nộp giấy chứng nhận "RV 77" ghi từ ngày 17/07/2024 đến hết ngày 17/07/2024
    Thì Nguyễn Hoài An không có việc "Xác nhận ngày nghỉ thực tế"
    Khi Đỗ Mỹ Dung xác nhận ngày nghỉ thực tế
    Và Cao Thúy Nga duyệt hồ sơ bảo hiểm
    Và Cao Thúy Nga ghi quỹ đã chi 450000 đồng
    Thì hồ sơ ở trạng thái "Đã trở lại làm việc"
    Và hồ sơ kết thúc

  Tình huống: Người đứng đầu nghỉ ốm mà không có giấy thì những ngày đó trừ phép
    Biết hôm nay là thứ Hai 15/07/2024
    Và Vũ Đức Sơn còn 12 ngày phép năm nay
    Khi Vũ Đức Sơn lập hồ sơ "Người đứng đầu báo cáo vắng mặt"
      | Loại nghỉ             | Nghỉ ốm hưởng bảo hiểm xã hội |
      | Vắng từ ngày          | 17/07/2024                    |
      | Đến hết ngày          | 17/07/2024                    |
      | Lý do                 | Sốt cao, khám ngoài giờ       |
      | Hình thức báo cáo     | Văn bản                       |
      | Cấp phó được ủy quyền | Dương Minh Tâm                |
    Và Văn phòng soạn báo cáo vắng mặt
    Và Vũ Đức Sơn ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và đến 08:00 thứ Năm 18/07/2024
    Và Dương Minh Tâm báo cáo việc đã điều hành "Không có việc phải quyết định thay"
    Và Vũ Đức Sơn đọc báo cáo việc đã điều hành
    Và Vũ Đức Sơn báo không có giấy chứng nhận
    Thì Vũ Đức Sơn không có việc "Chọn loại nghỉ thay"
    Khi Phùng Quốc Việt chọn cho những ngày đã nghỉ: nghỉ phép năm
    Thì Vũ Đức Sơn vẫn còn 11 ngày phép năm nay
    Và hồ sơ kết thúc
