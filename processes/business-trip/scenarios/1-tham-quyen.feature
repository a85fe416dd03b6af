# language: vi
Tính năng: Ai cử đi công tác
  Điều 26 của quy chế; bảng trip-approver, trip-documents.

  @2.13.1
  Tình huống: Đi theo chương trình đã duyệt, nhân viên
    Biết hôm nay là thứ Hai 06/05/2024
    Và Nguyễn Hoài An đã duyệt mục chương trình "Kiểm tra hạ tầng số huyện Vạn Ninh" của Ngô Bích Hạnh từ 20/05/2024 đến hết 24/05/2024
    Và lúc 08:00 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 22/05/2024 đến hết 23/05/2024
      | Mục chương trình | Kiểm tra hạ tầng số huyện Vạn Ninh |
      | Dự toán          | 1.200.000                          |
    Thì Ngô Bích Hạnh là người xem xét chuyến đi
    Khi Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Thì Lê Minh Châu là người xem xét chuyến đi
    Và Nguyễn Hoài An không nhận việc nào
    Khi Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì có "Công lệnh", ký "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Minh Châu"
    Và "Công lệnh" mang số "01/CL-STTTT"
    Và có "Giấy đi đường – Đinh Quang Minh", ký "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Minh Châu"
    Và hồ sơ ở trạng thái "Được cử đi"
    Khi đến 17:00 thứ Năm 23/05/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Đinh Quang Minh có hạn 08:00 27/05/2024

  @2.13.3 @H1
  Tình huống: Ngoài chương trình, Giám đốc duyệt nội dung và trả lại một lần
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 05/06/2024 đến hết 06/06/2024
      | Phạm vi | ngoài tỉnh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Thì Nguyễn Hoài An là người xem xét chuyến đi
    Khi Nguyễn Hoài An trả lại chuyến đi với ý kiến "thêm chương trình làm việc"
    Và Hồ Thị Lan sửa đề nghị và trình lại
      | Chương trình làm việc | 05/06/2024 trao đổi về dữ liệu mở (Sở TT&TT Đà Nẵng); 06/06/2024 thăm trung tâm dữ liệu |
    Thì Nguyễn Hoài An là người xem xét chuyến đi
    Và Nguyễn Hoài An đọc được trong việc "Xem xét, quyết định": "Chương trình làm việc: 05/06: trao đổi về dữ liệu mở (Sở TT&TT Đà Nẵng); 06/06: thăm trung tâm dữ liệu"
    Khi Nguyễn Hoài An phê duyệt chuyến đi
    Thì Lê Minh Châu là người xem xét chuyến đi
    Khi Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì hồ sơ ở trạng thái "Được cử đi"

  Tình huống: Sửa ngày thì xem xét lại từ đầu
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Hồ Thị Lan đề nghị đi công tác "Đà Nẵng" từ 10/06/2024 đến hết 11/06/2024
      | Phạm vi | ngoài tỉnh |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An trả lại chuyến đi với ý kiến "đi sau hội nghị ngày 14"
    Và Hồ Thị Lan sửa đề nghị và trình lại
      | Từ ngày  | 17/06/2024 |
      | Đến ngày | 18/06/2024 |
    Thì Ngô Bích Hạnh là người xem xét chuyến đi

  @2.13.4
  Tình huống: Trưởng phòng đến bộ phải xin ý kiến Giám đốc trước khi liên hệ
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Ngô Bích Hạnh thử đề nghị đi công tác "Bộ Thông tin và Truyền thông" từ 12/06/2024 đến hết 14/06/2024
      | Phạm vi                     | cơ quan trung ương |
      | Mời khách, cơ quan cấp trên | có                 |
      | Người được ủy quyền         | Bùi Đăng Khoa      |
    Thì không đề nghị được, vì "phải xin ý kiến Giám đốc trước khi liên hệ"
    Khi Ngô Bích Hạnh đề nghị đi công tác "Bộ Thông tin và Truyền thông" từ 12/06/2024 đến hết 14/06/2024
      | Phạm vi                     | cơ quan trung ương |
      | Mời khách, cơ quan cấp trên | có                 |
      | Đã liên hệ trước            | không              |
      | Người được ủy quyền         | Bùi Đăng Khoa      |
    Thì Nguyễn Hoài An là người xem xét chuyến đi
    Khi Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Thì Đỗ Mỹ Dung nhận thông báo "Người điều hành thay: Bùi Đăng Khoa"
    Và Bùi Đăng Khoa nhận thông báo "Ủy quyền điều hành: Ngô Bích Hạnh"

  @2.13.5
  Tình huống: Văn phòng Tỉnh ủy, trong tỉnh ngoài kế hoạch do Phó Chánh Văn phòng phụ trách cử
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Lâm Hải Yến đề nghị đi công tác "huyện Khánh Sơn" 15/05/2024
    Thì Trịnh Thanh Xuân là người xem xét chuyến đi
    Khi Trịnh Thanh Xuân chuyển cấp trên chuyến đi
    Thì Mai Thu Uyên là người xem xét chuyến đi
    Và Vũ Đức Sơn không nhận việc nào
    Khi Mai Thu Uyên phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì có "Công lệnh", ký "K/T CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Mai Thu Uyên"

  @2.13.5
  Tình huống: Văn phòng Tỉnh ủy, ra Hà Nội thì Phó duyệt nội dung, Chánh Văn phòng cử
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Lâm Hải Yến đề nghị đi công tác "Hà Nội" 15/05/2024
      | Phạm vi | ngoài tỉnh |
    Và Trịnh Thanh Xuân chuyển cấp trên chuyến đi
    Và Mai Thu Uyên phê duyệt chuyến đi
    Thì Vũ Đức Sơn là người xem xét chuyến đi

  @2.13.6 @H10
  Tình huống: Lãnh đạo Văn phòng Tỉnh ủy trực tiếp cử chuyên viên đi
    Biết hôm nay là thứ Ba 14/05/2024
    Khi Mai Thu Uyên ra lệnh cho Lâm Hải Yến đi công tác "huyện Khánh Sơn" 16/05/2024
    Thì Mai Thu Uyên là người xem xét chuyến đi
    Và Trịnh Thanh Xuân không nhận việc nào
    Và Trịnh Thanh Xuân nhận thông báo "Theo lệnh của Mai Thu Uyên"
    Khi Mai Thu Uyên phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì có "Công lệnh", ký "K/T CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Mai Thu Uyên"

  Tình huống: Người không phải cấp trên không ra lệnh thay được
    Biết hôm nay là thứ Ba 14/05/2024
    Khi Lý Thanh Hòa thử ra lệnh cho Lâm Hải Yến đi công tác "huyện Khánh Sơn" 16/05/2024
    Thì không đề nghị được, vì "hoặc cấp trên nếu quy trình cho phép"

  @2.13.7
  Tình huống: Văn phòng Tỉnh ủy đi nước ngoài phải qua tập thể lãnh đạo và xin phép cấp trên
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Lâm Hải Yến thử đề nghị đi công tác "Lào" từ 10/06/2024 đến hết 14/06/2024
      | Phạm vi    | nước ngoài                 |
      | Thành phần | Võ Nhật Duy, Trịnh Thanh Xuân |
      | Trưởng đoàn | Trịnh Thanh Xuân          |
    Thì không đề nghị được, vì "Trịnh Thanh Xuân là người đứng đầu, đi cùng đoàn: phải ghi cấp phó điều hành thay"
    Khi Lâm Hải Yến đề nghị đi công tác "Lào" từ 10/06/2024 đến hết 14/06/2024
      | Phạm vi    | nước ngoài                 |
      | Thành phần | Võ Nhật Duy, Trịnh Thanh Xuân |
      | Người điều hành thay | Lý Thanh Hòa thay Trịnh Thanh Xuân |
    Thì Nguyễn Công Thành nhận việc "Đồng ý cho người của đơn vị đi"
    Và Vũ Đức Sơn không nhận việc nào
    Khi Nguyễn Công Thành chọn "Đồng ý" ở việc "Đồng ý cho người của đơn vị đi"
    Và Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 20/05/2024
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "meeting"
    Và Vũ Đức Sơn đồng ý họp
    Và Văn phòng lập chương trình họp
    Và Vũ Đức Sơn duyệt chương trình họp
    Và Trịnh Thanh Xuân phân công Lâm Hải Yến soạn tài liệu
    Và Lâm Hải Yến soạn tài liệu "Tờ trình cử đoàn đi Lào" với câu hỏi "Cử đoàn gồm ba người?"
    Và Trịnh Thanh Xuân duyệt tài liệu
    Và Mai Thu Uyên chọn "Phê duyệt" ở việc "Đọc tài liệu"
    Và Văn phòng nhận tài liệu
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 20/05/2024
    Và nói đến chuyến đi của Lâm Hải Yến
    Thì Vũ Đức Sơn không nhận việc nào
    Khi mở hồ sơ "Cử đoàn đi công tác nước ngoài: Lào" của quy trình "meeting"
    Và Phùng Quốc Việt điểm danh, đủ mặt
    Và Phùng Quốc Việt ghi biên bản với kết luận "Nhất trí cử đoàn đi Lào"
      | Quyết định | Cử đoàn ba người |
    Và Vũ Đức Sơn ký biên bản
    Thì "Biên bản" mang số "01-BB/VPTU"
    Khi nói đến chuyến đi của Lâm Hải Yến
    Và máy chuyển thông điệp
    Thì Vũ Đức Sơn là người xem xét chuyến đi
    Và Vũ Đức Sơn đọc được trong việc "Xem xét, quyết định": "Trưởng đoàn: Trịnh Thanh Xuân"
    Và Vũ Đức Sơn đọc được trong việc "Xem xét, quyết định": "Tập thể lãnh đạo: Biên bản 01-BB/VPTU"
    Và Vũ Đức Sơn đọc được trong việc "Xem xét, quyết định": "Nhất trí cử đoàn đi Lào"
    Khi Vũ Đức Sơn phê duyệt chuyến đi
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Thì Văn phòng chưa có việc phát hành giấy tờ
    Khi đến 17:00 thứ Năm 06/06/2024
    Thì Phùng Quốc Việt nhận thông báo "Quá hạn: Ghi nhận trả lời"
    Và hồ sơ vẫn đang xử lý
    Khi Văn phòng ghi nhận cấp trên "đồng ý"
    Và Vũ Đức Sơn phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì có "Quyết định cử đi công tác", ký "CHÁNH VĂN PHÒNG / Vũ Đức Sơn"
    Khi Lý Thanh Hòa nhận ủy quyền
    Và Trịnh Thanh Xuân ký giấy ủy quyền
    Thì "Giấy ủy quyền" có ghi "Trịnh Thanh Xuân"
    Và Trịnh Thanh Xuân nhận thông báo "Ủy quyền điều hành: Trịnh Thanh Xuân"

  @H3
  Tình huống: Cấp trên không cho phép thì không cử đi
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Đinh Quang Minh đề nghị đi công tác "Lào" từ 24/06/2024 đến hết 26/06/2024
      | Phạm vi | nước ngoài |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi nhận cấp trên "không đồng ý"
    Thì hồ sơ ở trạng thái "Không được cử đi"
    Và hồ sơ kết thúc
