# language: vi
Tính năng: Giải quyết tố cáo, người tố cáo được giữ kín

  Bối cảnh:
    Biết hôm nay là thứ hai 06/05/2024

  @5.17.2 @5.10
  Tình huống: Tố cáo một công chức, từ nhận đơn đến công khai
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Thì hồ sơ có tên "Đơn TC-2024-0001"
    Và Tạ Kim Oanh nhận việc "Phân loại đơn"
    Và Tạ Kim Oanh mở danh tính vì "Phân loại đơn, kiểm tra người gửi" và đọc được Đinh Quang Minh
    Khi Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức Phòng Bưu chính – Viễn thông đòi tiền khi giải quyết hồ sơ |
    Thì hồ sơ có tên "Tố cáo TC-2024-0001"
    Và việc "Kiểm tra điều kiện thụ lý" của Nguyễn Hoài An có hạn 17:00 15/05/2024
    Và Trần Thị Hồng không tìm thấy hồ sơ
    Và Huỳnh Anh Quân không tìm thấy hồ sơ
    Và Đào Minh Trí không tìm thấy hồ sơ
    Và Lê Quang Kiểm xem được hồ sơ
    Khi đến 08:00 thứ tư 15/05/2024
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Thì người gửi Đinh Quang Minh được báo "hạn giải quyết 14/06/2024"
    Và Trần Thị Hồng nhận thông báo "Nội dung bị tố cáo: Công chức Phòng Bưu chính – Viễn thông đòi tiền"
    Và người gửi Đinh Quang Minh thấy đơn ở trạng thái "Đã thụ lý, đang xác minh"
    Khi Nguyễn Hoài An thử chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Lưu Anh Tuấn |
      | Trưởng tổ | Võ Trường Giang |
    Thì việc không được nhận, vì "của đơn vị đó"
    Khi Nguyễn Hoài An chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Đoàn Cẩm Nhung |
      | Trưởng tổ | Võ Trường Giang |
      | Kế hoạch xác minh | Làm việc với đơn vị, người dân, đối chiếu hồ sơ |
    Và văn thư gửi văn bản
    Thì Đoàn Cẩm Nhung không mở được danh tính
    Và Võ Trường Giang mở danh tính vì "Làm việc trực tiếp với người tố cáo" và đọc được Đinh Quang Minh
    Và sổ truy cập danh tính có "lần mở đúng quyền" của Võ Trường Giang
    Và sổ truy cập danh tính có "lần bị từ chối" của Đoàn Cẩm Nhung
    Khi Võ Trường Giang thử chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Theo lời ông ĐINH QUANG MINH, người bị tố cáo đã đòi tiền |
    Thì việc không được nhận, vì "chứa thông tin nhận biết người gửi đơn"
    Khi Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Diễn biến, kết quả làm việc | Làm việc với đơn vị ngày 20/5 và 22/5, đối chiếu 12 hồ sơ |
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Có hai lần nhận tiền ngoài quy định, có giấy tờ kèm theo |
      | Kiến nghị | Kết luận tố cáo đúng, xem xét kỷ luật |
    Thì người gửi Đinh Quang Minh thấy đơn ở trạng thái "Đã xác minh, chờ kết luận"
    Khi đến 08:00 thứ tư 12/06/2024
    Và Nguyễn Hoài An chọn "Đúng" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Nội dung tố cáo đúng; xem xét kỷ luật công chức vi phạm |
    Và ở việc "Soát phần che" Đỗ Mỹ Dung không thấy cửa niêm phong
    Và Đỗ Mỹ Dung chọn "Xác nhận" ở việc "Soát phần che"
    Và văn thư gửi văn bản
    Thì văn bản "Kết luận nội dung tố cáo" ghi "nội dung tố cáo đúng"
    Và người gửi Đinh Quang Minh được báo "Nội dung tố cáo đúng"
    Và người gửi Đinh Quang Minh thấy đơn ở trạng thái "Đã kết luận, đang xử lý"
    Khi Nguyễn Hoài An chọn "Hoàn thành" ở việc "Xử lý theo kết luận"
      | Biện pháp xử lý, việc tiếp theo | Chuyển hội đồng kỷ luật, thu hồi số tiền |
      | Việc phải làm sau kết luận | = [{"task": "Thu hồi số tiền nhận ngoài quy định", "lead_unit": "stttt.tt", "due": "2024-07-10"}] |
    Thì việc "Chọn hình thức, phần che" của Tạ Kim Oanh có hạn 17:00 21/06/2024
    Và người gửi Đinh Quang Minh thấy đơn ở trạng thái "Đã giải quyết, còn hạn gửi tiếp"
    Khi Tạ Kim Oanh chọn "Công khai" ở việc "Chọn hình thức, phần che"
    Và Đỗ Mỹ Dung chọn "Xác nhận" ở việc "Soát phần che lần một"
    Và Nguyễn Hoài An chọn "Xác nhận" ở việc "Soát phần che lần hai"
    Và Tạ Kim Oanh chọn "Hoàn thành" ở việc "Đăng, niêm yết"
    Và đến 09:00 27/06/2024
    Và Tạ Kim Oanh chọn "Hoàn thành" ở việc "Gỡ niêm yết, lập biên bản"
    Thì hồ sơ có văn bản "Biên bản niêm yết, công khai"
    Và người gửi Đinh Quang Minh thấy đơn ở trạng thái "Đã giải quyết, còn hạn gửi tiếp"
    Và Lê Quang Kiểm đọc trong báo cáo "Thống kê đơn thư" dòng "Tố cáo | Công chức, viên chức | Người đứng đầu cơ quan | 14/06/2024 | Tố cáo đúng | – | 12/06/2024"
    Và văn bản "Bản công khai kết quả" không ghi "Đinh Quang Minh"
    Và không nơi nào lưu tên, điện thoại của Đinh Quang Minh
    Khi người gửi Đinh Quang Minh "gửi tiếp": "Kết luận bỏ qua hai lần nhận tiền khác"
    Và Tạ Kim Oanh chọn "Gửi" ở việc "Chuyển hồ sơ lên cấp trên"
    Thì người gửi Đinh Quang Minh thấy đơn ở trạng thái "Đã gửi tiếp, cấp trên đang xem xét"
    Và việc "Ghi kết quả của cấp trên" của Tạ Kim Oanh có hạn 17:00 17/07/2024
    Khi đến 18:00 17/07/2024
    Thì Tạ Kim Oanh nhận thông báo "Cấp trên chưa trả lời đơn TC-2024-0001"
    Và người gửi Đinh Quang Minh được báo "Đã nhắc hỏi cấp trên"
    Khi Tạ Kim Oanh chọn "Đã ghi nhận" ở việc "Ghi kết quả của cấp trên"
      | Nơi giải quyết | Cấp trên |
      | Kết quả | Giữ nguyên kết luận, không có tình tiết mới |
    Thì người gửi Đinh Quang Minh được báo "Giữ nguyên kết luận"
    Và hồ sơ kết thúc

  @5.6
  Tình huống: Cố ý tố cáo sai thì khôi phục danh dự người bị tố cáo, mở hồ sơ riêng, người gửi vẫn giữ kín
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Đoàn Cẩm Nhung |
      | Trưởng tổ | Võ Trường Giang |
    Và văn thư gửi văn bản
    Và Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Không có việc nhận tiền; giấy tờ kèm đơn là giả |
    Và Nguyễn Hoài An thử chọn "Đúng" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Nội dung tố cáo sai, giấy tờ giả |
      | Cố ý tố cáo sai | có |
    Thì việc không được nhận, vì "Chỉ đánh dấu cố ý khi kết luận tố cáo sai"
    Khi Nguyễn Hoài An chọn "Sai" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Nội dung tố cáo sai, giấy tờ giả |
      | Cố ý tố cáo sai | có |
    Và Đỗ Mỹ Dung chọn "Xác nhận" ở việc "Soát phần che"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An thử chọn "Hoàn thành" ở việc "Xử lý theo kết luận"
      | Biện pháp xử lý, việc tiếp theo | Xem xét trách nhiệm người tố cáo |
    Thì việc không được nhận, vì "ghi cách khôi phục danh dự"
    Khi Nguyễn Hoài An chọn "Hoàn thành" ở việc "Xử lý theo kết luận"
      | Biện pháp xử lý, việc tiếp theo | Xem xét trách nhiệm người tố cáo |
      | Khôi phục danh dự, quyền lợi người bị tố cáo | Thông báo kết luận tại cuộc họp phòng |
    Thì Trần Thị Hồng nhận thông báo "Thông báo kết luận tại cuộc họp phòng"
    Khi nói đến phần "Xem xét trách nhiệm"
    Thì người gửi Đinh Quang Minh được báo "được giải trình ở trang này đến hết ngày 13/05/2024"
    Và Trần Thị Hồng không tìm thấy hồ sơ
    Và Đỗ Mỹ Dung không tìm thấy hồ sơ
    Và Đoàn Cẩm Nhung không mở được danh tính
    Khi Nguyễn Hoài An thử chọn "Đề nghị xử lý" ở việc "Xem xét trách nhiệm"
      | Lý do | Giấy tờ giả do người gửi làm |
    Thì việc không được nhận, vì "Chờ người gửi giải trình"
    Khi người gửi Đinh Quang Minh "bổ sung": "Tôi nhận giấy tờ từ người khác và đã không kiểm tra"
    Thì Nguyễn Hoài An nhận thông báo "Đã có giải trình về đơn TC-2024-0001"
    Và Nguyễn Hoài An mở danh tính vì "Đọc giải trình của người gửi" và đọc được Đinh Quang Minh
    Khi Nguyễn Hoài An thử chọn "Đề nghị xử lý" ở việc "Xem xét trách nhiệm"
      | Lý do | Ông Đinh Quang Minh làm giấy tờ giả |
    Thì việc không được nhận, vì "chứa thông tin nhận biết người gửi đơn"
    Khi Nguyễn Hoài An chọn "Đề nghị xử lý" ở việc "Xem xét trách nhiệm"
      | Lý do | Người gửi biết giấy tờ là giả |
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Lập đề nghị xử lý"
      | Số hồ sơ, công văn đề nghị | stttt/CB/2024/0001 |
    Thì hồ sơ ở trạng thái "Đã đề nghị xử lý"
    Và người gửi Đinh Quang Minh được báo "Đề nghị xử lý theo quy định"
    Và không nơi nào lưu tên, điện thoại của Đinh Quang Minh
    Và hồ sơ kết thúc

  @5.6
  Tình huống: Rút tố cáo khi chưa thụ lý thì đình chỉ mà bên kia không được báo gì
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và người gửi Đinh Quang Minh "rút đơn": "Tôi hiểu nhầm sự việc nên xin rút"
    Và Nguyễn Hoài An chọn "Đình chỉ" ở việc "Xem xét việc rút đơn"
    Và văn thư gửi văn bản
    Và máy chuyển thông điệp
    Thì hồ sơ ở trạng thái "Đình chỉ"
    Và Trần Thị Hồng không nhận thông báo nào
