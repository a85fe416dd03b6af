# language: vi
Tính năng: Quy tắc chung trong việc nghỉ: chỉ đạo trái quy định, gọi về thẳng, ý kiến khác nhau, gửi nhầm nơi
  H4, H7, H9, H10, H12; các hoạt động dùng chung objection, approve-chain.

  @H4
  Tình huống: Trưởng phòng vắng khi việc đang chờ thì việc chuyển cho phó, trở lại thì về trưởng phòng
    Biết hôm nay là thứ Hai 03/06/2024
    Và Ngô Bích Hạnh đã được duyệt nghỉ phép năm từ ngày 05/06/2024 đến hết ngày 06/06/2024
    Và lúc 16:00 thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 20/06/2024
    Thì Ngô Bích Hạnh là người xem xét đơn
    Khi đến 08:00 thứ Tư 05/06/2024
    Thì Bùi Đăng Khoa là người xem xét đơn, thay Ngô Bích Hạnh
    Và diễn biến có ghi "thay"

  @H7
  Tình huống: Kế toán phản ánh quyết định; người quyết định khẳng định bằng văn bản thì phải thi hành, cấp trên được báo
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc họ hàng ngày 06/06/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga thử chọn "Phản ánh chỉ đạo" ở việc "Ghi nhận về lương, chế độ"
    Thì không nhận, vì "Phản ánh thì phải nêu căn cứ"
    Khi Cao Thúy Nga chọn "Phản ánh chỉ đạo" ở việc "Ghi nhận về lương, chế độ"
      | Ghi chú | Không thuộc trường hợp của Điều 115 khoản 2 |
    Thì Ngô Bích Hạnh đọc được trong việc: "Không thuộc trường hợp của Điều 115 khoản 2"
    Khi Ngô Bích Hạnh chọn "Khẳng định chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời                        | Đã kiểm tra, đúng trường hợp     |
      | Số, ngày văn bản khẳng định    | 12/CNTT ngày 03/06/2024          |
    Thì Lê Minh Châu nhận thông báo "Khẳng định chỉ đạo bị phản ánh"
    Và Cao Thúy Nga nhận thông báo "Người thi hành không chịu trách nhiệm về hậu quả"
    Và Cao Thúy Nga chỉ được chọn "Xác nhận"
    Khi Cao Thúy Nga ghi nhận về lương, chế độ
    Thì Cao Thúy Nga không nhận việc nào

  @H7
  Tình huống: Người quyết định thấy đúng thì thu hồi, việc xem xét mở lại
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh nộp đơn nghỉ không hưởng lương từ ngày 17/06/2024 đến hết ngày 18/06/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An phê duyệt đơn
    Và Cao Thúy Nga chọn "Phản ánh chỉ đạo" ở việc "Ghi nhận về lương, chế độ"
      | Ghi chú | Người này đang bị tạm hoãn nghỉ theo Quyết định 31 |
    Và Nguyễn Hoài An chọn "Thu hồi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đúng, thu hồi để xem xét lại |
    Và đến 09:00 thứ Hai 03/06/2024
    Thì hồ sơ ở trạng thái "Đã thu hồi quyết định, đang xem xét lại"
    Và Nguyễn Hoài An là người xem xét đơn
    Và "Quyết định cho nghỉ không hưởng lương" số "01/QĐ-STTTT" đã thu hồi

  @H9
  Tình huống: Giám đốc trực tiếp xử lý việc của Phó Giám đốc thì Phó Giám đốc được báo kèm lý do
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 13/06/2024 đến hết ngày 14/06/2024
    Và Nguyễn Hoài An thử trực tiếp xử lý việc "Xem xét, quyết định" thay cấp phó vì "Cần xử lý trước giờ họp"
    Thì không nhận, vì "chỉ trực tiếp xử lý việc đã giao cho cấp phó"
    Khi Ngô Bích Hạnh chuyển cấp trên đơn
    Và Nguyễn Hoài An trực tiếp xử lý việc "Xem xét, quyết định" thay cấp phó vì "Phòng đang chuẩn bị phục vụ đoàn kiểm tra"
    Thì Lê Minh Châu nhận thông báo "Người đứng đầu trực tiếp xử lý: Xem xét, quyết định"
    Và Lê Minh Châu nhận thông báo "Phòng đang chuẩn bị phục vụ đoàn kiểm tra"
    Và Lê Minh Châu không nhận việc nào
    Và Nguyễn Hoài An là người xem xét đơn
    Và diễn biến có ghi "xử lý việc «Xem xét, quyết định» thay Lê Minh Châu"
    Khi Nguyễn Hoài An phê duyệt đơn
    Thì "Giấy nghỉ phép" số "01/GNP-STTTT" còn hiệu lực
    Và có "Giấy nghỉ phép", ký "GIÁM ĐỐC / Nguyễn Hoài An"

  @H9
  Tình huống: Việc Giám đốc đã nhận trực tiếp thì theo chức trách của Giám đốc; đang vắng thì không nhận việc của cấp phó
    Biết hôm nay là thứ Hai 08/07/2024
    Khi Nguyễn Hoài An báo cáo vắng mặt từ ngày 17/07/2024 đến hết ngày 19/07/2024, ủy quyền Trần Thanh Bình
    Và Văn phòng soạn báo cáo vắng mặt
    Và Nguyễn Hoài An ký báo cáo, giấy ủy quyền
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi trả lời số "456/UBND-NC": "đồng ý"
    Khi đến 16:00 thứ Ba 16/07/2024
    Và Hồ Thị Lan nộp đơn nghỉ việc riêng từ ngày 29/07/2024 đến hết ngày 30/07/2024
    Và Ngô Bích Hạnh chuyển cấp trên đơn
    Thì Lê Minh Châu là người xem xét đơn
    Khi Nguyễn Hoài An trực tiếp xử lý việc "Xem xét, quyết định" thay cấp phó vì "Phòng đang phục vụ đoàn kiểm tra"
    Và đến 08:00 thứ Tư 17/07/2024
    Thì Trần Thanh Bình là người xem xét đơn, thay Nguyễn Hoài An
    Khi Nguyễn Hoài An thử trực tiếp xử lý việc "Xem xét, quyết định" thay cấp phó vì "Muốn tự quyết định khi vắng"
    Thì không nhận, vì "bạn đang vắng mặt"
    Khi đến 08:00 thứ Hai 22/07/2024
    Thì Nguyễn Hoài An là người xem xét đơn

  @H10
  Tình huống: Lãnh đạo gọi thẳng nhân viên về thì trưởng phòng được báo cùng lúc, báo cáo đến cả hai
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi đến 08:00 thứ Tư 26/06/2024
    Và Lê Minh Châu gọi Đinh Quang Minh về làm việc từ sáng 27/06/2024 vì "Đoàn kiểm tra của Bộ đến sớm"
    Thì Ngô Bích Hạnh nhận thông báo "Được gọi về làm việc: Đinh Quang Minh"
    Khi nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Và đến 08:00 thứ Năm 27/06/2024
    Và Đinh Quang Minh xác nhận đi làm lại đúng thời gian
    Thì Lê Minh Châu nhận thông báo "Đã về làm việc theo lệnh gọi: Đinh Quang Minh"
    Và Ngô Bích Hạnh nhận thông báo "Đã về làm việc theo lệnh gọi: Đinh Quang Minh"

  @H12
  Tình huống: Dòng theo dõi gửi nhầm đơn vị thì trả lại kèm lý do, Văn phòng gửi nơi khác
    Biết hôm nay là thứ Ba 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 20/06/2024
    Và Ngô Bích Hạnh phê duyệt đơn
    Và Văn phòng chuyển lại đơn vị đối chiếu với ghi chú "Chấm công tháng 6 ở đơn vị nào"
    Và Ngô Bích Hạnh chọn "Không thuộc chức năng" ở việc "Đối chiếu dòng theo dõi"
      | Trả lời của đơn vị | Tháng 6 biệt phái sang Phòng Bưu chính – Viễn thông |
    Và Tạ Kim Oanh thử chọn "Không xác nhận" ở việc "Theo dõi nghỉ phép"
      | Ghi chú của bộ phận theo dõi | Chấm công tháng 6 ở đơn vị nào |
    Thì không nhận, vì "chọn đơn vị khác"
    Khi Tạ Kim Oanh chọn "Không xác nhận" ở việc "Theo dõi nghỉ phép"
      | Ghi chú của bộ phận theo dõi   | Chấm công tháng 6 ở đơn vị nào |
      | Chuyển đơn vị khác đối chiếu   | Phòng Bưu chính – Viễn thông   |
    Thì Huỳnh Anh Quân nhận việc "Đối chiếu dòng theo dõi"

  @H7
  Tình huống: Người bị gọi về cho rằng lệnh trái quy định thì phản ánh ngay từ trang đợt nghỉ
    Biết hôm nay là thứ Hai 17/06/2024
    Và Đinh Quang Minh đã được duyệt nghỉ phép năm từ ngày 24/06/2024 đến hết ngày 28/06/2024
    Khi đến 08:00 thứ Tư 26/06/2024
    Và Lê Minh Châu gọi Đinh Quang Minh về làm việc từ sáng 27/06/2024 vì "Đoàn kiểm tra của Bộ đến sớm"
    Và nói đến đơn nghỉ đầu tiên của Đinh Quang Minh
    Thì trang hồ sơ có nút "Phản ánh lệnh gọi về" cho Đinh Quang Minh
    Khi Đinh Quang Minh lập hồ sơ "Phản ánh quyết định, mệnh lệnh trái pháp luật"
      | Người ra mệnh lệnh     | Lê Minh Châu |
      | Hình thức mệnh lệnh    | Hệ thống điều hành |
      | Nhận lệnh ngày         | 08:00 26/06/2024 |
      | Quyết định, mệnh lệnh  | Gọi về làm việc khi đang nghỉ |
      | Căn cứ trái pháp luật  | Không thuộc trường hợp việc gấp, đã có người trực |
      | Hậu quả nếu thực hiện  | Mất vé, chi phí đi lại không ai chịu |
    Và Lê Minh Châu chọn "Thu hồi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đồng ý, người trực làm thay |
    Thì Đinh Quang Minh nhận thông báo "Gọi về làm việc khi đang nghỉ"

  @H8
  Tình huống: Kế toán trưởng không kịp lập hồ sơ bảo hiểm thì xin thêm thời gian, cấp trên trực tiếp gia hạn
    Biết hôm nay là thứ Năm 16/05/2024
    Khi Hồ Thị Lan nộp đơn nghỉ ốm hưởng bảo hiểm xã hội ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận giấy tờ đơn
    Và Văn phòng xác nhận dòng theo dõi
    Và Cao Thúy Nga ghi nhận về lương, chế độ
    Và đến 09:00 thứ Năm 16/05/2024
    Và Hồ Thị Lan xác nhận đi làm lại đúng thời gian
    Và Hồ Thị Lan nộp giấy chứng nhận "RV 77" ghi ngày 15/05/2024
    Và Ngô Bích Hạnh xác nhận ngày nghỉ thực tế
    Và Cao Thúy Nga thử chọn "Xin thêm thời gian" ở việc "Kiểm tra hồ sơ bảo hiểm"
      | Ý kiến | Chờ cơ sở y tế xác nhận mã bệnh viện |
    Thì không nhận, vì "Đề nghị hạn mới"
    Khi Cao Thúy Nga chọn "Xin thêm thời gian" ở việc "Kiểm tra hồ sơ bảo hiểm"
      | Ý kiến                      | Chờ cơ sở y tế xác nhận mã bệnh viện |
      | Xin thêm thời gian: hạn mới | 14/06/2024                           |
    Thì Đỗ Mỹ Dung đọc được trong việc: "Chờ cơ sở y tế xác nhận mã bệnh viện"
    Khi Đỗ Mỹ Dung chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý, đôn đốc cơ sở y tế |
    Thì việc "Kiểm tra hồ sơ bảo hiểm" của Cao Thúy Nga có hạn 17:00 thứ Sáu 14/06/2024
    Và Cao Thúy Nga đọc được trong việc: "đôn đốc cơ sở y tế"
    Khi Cao Thúy Nga duyệt hồ sơ bảo hiểm
    Và Cao Thúy Nga ghi quỹ đã chi 300000 đồng
    Thì hồ sơ kết thúc
