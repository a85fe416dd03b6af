# language: vi
Tính năng: Thay đổi chuyến đi đã duyệt, báo cáo, việc tiếp theo
  Điều 21, 23, 26 của quy chế.

  Bối cảnh:
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 12/06/2024 đến hết 13/06/2024
      | Thành phần  | Hồ Thị Lan      |
      | Trưởng đoàn | Đinh Quang Minh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ

  Tình huống: Đổi ngày không quá 03 ngày làm việc thì không phải duyệt lại, giấy tờ cấp lại
    Khi Đinh Quang Minh chọn "Thay đổi chuyến đi" ở việc "Theo dõi chuyến đi"
      | Lý do, nội dung | Huyện xin lùi lịch làm việc |
    Thì "Công lệnh" số "01/CL-STTTT" đã thu hồi
    Và Lê Minh Châu nhận thông báo "Thay đổi chuyến đi"
    Khi Đinh Quang Minh sửa đề nghị và trình lại
      | Từ ngày  | 13/06/2024 |
      | Đến ngày | 14/06/2024 |
    Thì Lê Minh Châu không nhận việc nào
    Khi văn thư phát hành giấy tờ
    Thì "Công lệnh" số "02/CL-STTTT" còn hiệu lực
    Và hồ sơ ở trạng thái "Được cử đi"

  Tình huống: Đổi nơi đến thì xem xét lại từ đầu
    Khi Đinh Quang Minh chọn "Thay đổi chuyến đi" ở việc "Theo dõi chuyến đi"
      | Lý do, nội dung | Chuyển sang huyện Ninh Hòa |
    Và Đinh Quang Minh sửa đề nghị và trình lại
      | Nơi đến | thị xã Ninh Hòa |
    Thì Ngô Bích Hạnh là người xem xét chuyến đi

  Tình huống: Ai trong đoàn cũng báo được việc gấp, nhưng không hủy thay trưởng đoàn
    Khi đến 10:00 thứ Tư 12/06/2024
    Và Hồ Thị Lan báo việc gấp "Phát hiện máy chủ xã bị tấn công"
    Thì Lê Minh Châu nhận thông báo "Việc cần xử lý ngay"
    Khi Hồ Thị Lan thử chọn "Đổi ngày về" ở việc "Theo dõi chuyến đi"
      | new_end_date    | 14/06/2024             |
      | Lý do, nội dung | Cần thêm một ngày nữa  |
    Thì không nhận, vì "Chỉ trưởng đoàn hoặc người đề nghị"

  Tình huống: Đã đi thì chỉ đổi ngày về, không hủy, không thay đổi
    Khi đến 10:00 thứ Tư 12/06/2024
    Và Đinh Quang Minh thử chọn "Thay đổi chuyến đi" ở việc "Theo dõi chuyến đi"
      | Lý do, nội dung | Muốn đổi nơi đến khác |
    Thì không nhận, vì "chỉ đổi được ngày về"
    Khi Đinh Quang Minh báo về 14/06/2024 vì "Phải làm thêm một ngày"
    Và Lê Minh Châu chọn "Không xác nhận" ở việc "Xác nhận ngày về mới"
    Và đến 17:00 thứ Năm 13/06/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Đinh Quang Minh có hạn 08:00 17/06/2024

  Tình huống: Yêu cầu bổ sung hai lần thì trao đổi trực tiếp, kết thúc bằng nhận xét; việc tiếp theo được giao
    Khi đến 17:00 thứ Năm 13/06/2024
    Và Đinh Quang Minh chọn "Hoàn thành" ở việc "Báo cáo kết quả chuyến đi"
      | Hình thức                       | Báo cáo bằng văn bản                                            |
      | Kết quả theo chương trình làm việc | = [{"result": "Đã làm việc với huyện về hạ tầng số"}]        |
      | Khó khăn, vướng mắc             | Hai xã chưa có cáp quang                                        |
      | Việc đề nghị giao               | = [{"task": "Khảo sát cáp quang hai xã", "due": "2024-07-05"}]  |
    Thì hồ sơ có "Báo cáo kết quả chuyến công tác"
    Khi Lê Minh Châu yêu cầu bổ sung báo cáo "nêu rõ hai xã nào"
    Và Đinh Quang Minh báo cáo kết quả "Hai xã Vạn Bình và Xuân Sơn chưa có cáp quang"
    Và Lê Minh Châu yêu cầu bổ sung báo cáo "nêu kinh phí cần thiết"
    Và Đinh Quang Minh báo cáo kết quả "Hai xã Vạn Bình và Xuân Sơn, chưa ước được kinh phí"
    Và Lê Minh Châu thử chọn "Đồng ý nhận" ở việc "Đọc báo cáo"
    Thì không nhận, vì "trao đổi trực tiếp"
    Khi Lê Minh Châu chọn "Đồng ý nhận" ở việc "Đọc báo cáo"
      | Nội dung cần bổ sung, nhận xét | Đã trao đổi ngày 14/06, giao khảo sát tiếp                                    |
      | Việc giao tiếp theo | = [{"task": "Khảo sát cáp quang hai xã", "lead_unit": "stttt.bcvt", "due": "2024-07-05"}] |
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Thì hồ sơ ở trạng thái "Đã hoàn thành"
    Và Đinh Quang Minh nhận thông báo "Đã nhận báo cáo chuyến đi"
    Và mở hồ sơ "Việc: Khảo sát cáp quang hai xã" của quy trình "follow-up"

  Tình huống: Người báo cáo thôi công tác thì người khác trong đoàn hoặc trưởng đơn vị báo cáo
    Khi đến 17:00 thứ Năm 13/06/2024
    Và từ 14/06/2024 Đinh Quang Minh thôi công tác
    Và đến 08:00 thứ Sáu 14/06/2024
    Thì Ngô Bích Hạnh nhận việc "Báo cáo kết quả chuyến đi"

  Tình huống: Giám đốc về sớm thì việc ủy quyền hết theo
    Khi Nguyễn Hoài An đề nghị đi công tác "Hà Nội" từ 03/07/2024 đến hết 05/07/2024
      | Phạm vi             | cơ quan trung ương |
      | Người được ủy quyền | Trần Thanh Bình    |
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi nhận cấp trên "đồng ý"
    Và văn thư phát hành giấy tờ
    Và Trần Thanh Bình nhận ủy quyền
    Và Nguyễn Hoài An ký giấy ủy quyền
    Thì "Giấy ủy quyền" mang số "01/GUQ-STTTT"
    Khi đến 08:00 thứ Năm 04/07/2024
    Và Nguyễn Hoài An báo về 04/07/2024 vì "Kết thúc làm việc sớm một ngày"
    Và Đỗ Mỹ Dung xác nhận ngày về mới
    Và đến 17:30 thứ Năm 04/07/2024
    Thì Trần Thanh Bình nhận việc "Báo cáo việc đã điều hành"

  @H7
  Tình huống: Người được lệnh đi phản ánh lệnh; lãnh đạo khẳng định thì phải đi, thu hồi thì thôi
    Khi Lê Minh Châu ra lệnh cho Trần Thị Hồng đi công tác "huyện Khánh Sơn" 18/06/2024
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và Trần Thị Hồng chọn "Phản ánh chỉ đạo" ở việc "Theo dõi chuyến đi"
      | Lý do, nội dung | Việc này không thuộc chức năng của phòng |
    Và Lê Minh Châu chọn "Khẳng định chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đã có phân công của Giám đốc |
      | Số, ngày văn bản khẳng định | 12/STTTT ngày 05/06/2024 |
    Thì Nguyễn Hoài An nhận thông báo "Khẳng định chỉ đạo bị phản ánh"
    Khi Trần Thị Hồng chọn "Phản ánh chỉ đạo" ở việc "Theo dõi chuyến đi"
      | Lý do, nội dung | Ngày 18 đã có đoàn thanh tra làm việc |
    Và Lê Minh Châu chọn "Thu hồi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đồng ý, thu hồi lệnh cử đi |
    Thì hồ sơ ở trạng thái "Đã hủy chuyến đi"

  @T5
  Tình huống: Trưởng phòng đổi ngày thì việc ủy quyền cũ hết, ủy quyền theo ngày mới
    Khi Trịnh Thanh Xuân đề nghị đi công tác "huyện Khánh Vĩnh" từ 18/06/2024 đến hết 18/06/2024
      | Người được ủy quyền | Lý Thanh Hòa |
    Và Mai Thu Uyên phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và Lý Thanh Hòa nhận ủy quyền
    Và Trịnh Thanh Xuân ký giấy ủy quyền
    Và Trịnh Thanh Xuân chọn "Thay đổi chuyến đi" ở việc "Theo dõi chuyến đi"
      | Lý do, nội dung | Huyện xin lùi một ngày |
    Và máy chuyển thông điệp
    Thì "Giấy ủy quyền" số "01-GUQ/VPTU" đã thu hồi
    Khi Trịnh Thanh Xuân sửa đề nghị và trình lại
      | Từ ngày  | 19/06/2024 |
      | Đến ngày | 19/06/2024 |
    Và văn thư phát hành giấy tờ
    Và Lý Thanh Hòa nhận ủy quyền
    Và Trịnh Thanh Xuân ký giấy ủy quyền
    Thì "Giấy ủy quyền" số "02-GUQ/VPTU" còn hiệu lực

  @H8
  Tình huống: Không báo cáo kịp thì báo khó khăn trước hạn; người đã cử đi gia hạn, rồi giao người khác trong đoàn
    Khi đến 17:00 thứ Năm 13/06/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Đinh Quang Minh có hạn 08:00 17/06/2024
    Khi Đinh Quang Minh thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Báo cáo kết quả chuyến đi"
      | Kết quả chung                      | Mới xong xã thứ nhất |
    Thì không nhận, vì "Ghi khó khăn"
    Khi Đinh Quang Minh thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Báo cáo kết quả chuyến đi"
      | Không báo cáo kịp: khó khăn gì     | Huyện chưa gửi số liệu |
      | Không báo cáo kịp: đề nghị hạn mới | 17/06/2024             |
    Thì không nhận, vì "sau hạn đang có"
    Khi Đinh Quang Minh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Báo cáo kết quả chuyến đi"
      | Kết quả theo chương trình làm việc | = [{"result": "Mới xong xã thứ nhất"}] |
      | Không báo cáo kịp: khó khăn gì     | Huyện chưa gửi số liệu |
      | Không báo cáo kịp: đề nghị hạn mới | 19/06/2024             |
    Thì Lê Minh Châu đọc được trong việc: "Khó khăn: Huyện chưa gửi số liệu"
    Khi Lê Minh Châu thử chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, đôn đốc huyện |
      | Hạn mới        | 14/06/2024            |
    Thì không nhận, vì "Hạn mới phải sau hạn đang có"
    Khi Lê Minh Châu chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, đôn đốc huyện |
      | Hạn mới        | 19/06/2024            |
    Thì việc "Báo cáo kết quả chuyến đi" của Đinh Quang Minh có hạn 17:00 19/06/2024
    Và Đinh Quang Minh đọc được trong việc: "Chỉ đạo về hạn: Đồng ý, đôn đốc huyện"
    Khi Đinh Quang Minh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Báo cáo kết quả chuyến đi"
      | Không báo cáo kịp: khó khăn gì     | Được cử đi học từ thứ Hai |
      | Không báo cáo kịp: đề nghị hạn mới | 28/06/2024                |
    Và Lê Minh Châu thử chọn "Giao người khác" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Giao người khác trong đoàn |
      | Người làm mới  | Ngô Bích Hạnh              |
    Thì không nhận, vì "trong những người có thể giao"
    Khi Lê Minh Châu chọn "Giao người khác" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Giao người khác trong đoàn |
      | Người làm mới  | Hồ Thị Lan                 |
    Thì việc "Báo cáo kết quả chuyến đi" của Hồ Thị Lan có hạn 17:00 19/06/2024
    Khi Hồ Thị Lan chọn "Hoàn thành" ở việc "Báo cáo kết quả chuyến đi"
      | Hình thức | Báo cáo bằng văn bản |
    Thì "Báo cáo kết quả chuyến công tác" có ghi "Mới xong xã thứ nhất"
    Và "Báo cáo kết quả chuyến công tác" có ghi "Hồ Thị Lan"

  @H8
  Tình huống: Không được gia hạn thì hạn giữ nguyên; quá hạn rồi thì không báo khó khăn được nữa
    Khi đến 17:00 thứ Năm 13/06/2024
    Và Đinh Quang Minh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Báo cáo kết quả chuyến đi"
      | Không báo cáo kịp: khó khăn gì     | Huyện chưa gửi số liệu |
      | Không báo cáo kịp: đề nghị hạn mới | 19/06/2024             |
    Và Lê Minh Châu chọn "Giữ nguyên" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Họp giao ban cần báo cáo này |
    Thì việc "Báo cáo kết quả chuyến đi" của Đinh Quang Minh có hạn 08:00 17/06/2024
    Khi đến 09:00 thứ Hai 17/06/2024
    Và Đinh Quang Minh thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Báo cáo kết quả chuyến đi"
      | Không báo cáo kịp: khó khăn gì     | Huyện chưa gửi số liệu |
      | Không báo cáo kịp: đề nghị hạn mới | 19/06/2024             |
    Thì không nhận, vì "Đã quá hạn"
