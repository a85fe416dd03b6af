# language: vi
Tính năng: Đơn không tên, đơn hỗn hợp, đơn thiếu, đơn giấy
  Bảng complaint-kind, complaint-admissibility.

  @5.17.10
  Tình huống: Không nêu tên nhưng có chứng cứ thì kiểm tra thông tin
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Người gửi | Không nêu tên |
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Thì Đinh Quang Minh không có đơn nào đã gửi
    Khi Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Có chứng cứ rõ ràng | có |
      | Tóm tắt nội dung | Hóa đơn chi tiếp khách không đúng thực tế |
    Thì hồ sơ có tên "Tin báo TC-2024-0001"
    Khi Nguyễn Hoài An chọn "Xác minh" ở việc "Giao kiểm tra"
      | Tổ kiểm tra | Võ Trường Giang; Trương Hải Long |
      | Nội dung kiểm tra | Đối chiếu hóa đơn với sổ khách |
    Và văn thư gửi văn bản
    Thì văn bản "Quyết định thành lập tổ xác minh" ghi "Võ Trường Giang"
    Và văn bản "Quyết định thành lập tổ xác minh" ghi "Xét tin báo TC-2024-0001 có chứng cứ cụ thể"
    Và văn bản "Kế hoạch xác minh" ghi "Kiểm tra tin báo TC-2024-0001"
    Và văn bản "Kế hoạch xác minh" ghi "báo cáo kết quả trước ngày 05/06/2024."
    Và Trương Hải Long nhận thông báo "Kế hoạch xác minh đơn TC-2024-0001"
    Khi Võ Trường Giang chọn "Trình báo cáo" ở việc "Kiểm tra, báo cáo"
      | Kết quả kiểm tra | Đối chiếu hóa đơn, không có chênh lệch |
    Thì văn bản "Báo cáo kết quả kiểm tra tin báo" ghi "Đối chiếu hóa đơn, không có chênh lệch"
    Và văn bản "Báo cáo kết quả kiểm tra tin báo" ghi "Trương Hải Long"
    Và văn bản "Báo cáo kết quả kiểm tra tin báo" không ghi "Đinh Quang Minh"
    Khi Nguyễn Hoài An chọn "Sai" ở việc "Kết luận kiểm tra"
      | Kết luận | Không có vi phạm, lưu hồ sơ |
    Thì hồ sơ ở trạng thái "Không có vi phạm, lưu"
    Và không nơi nào lưu tên, điện thoại của Đinh Quang Minh

  @5.17.10
  Tình huống: Không nêu tên, không chứng cứ thì lưu
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Người gửi | Không nêu tên |
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Nói chung chung, không có chứng cứ |
    Và Tạ Kim Oanh chọn "Hoàn thành" ở việc "Trả lời, hướng dẫn hoặc lưu đơn"
    Thì hồ sơ ở trạng thái "Đã xử lý"

  @5.17.11
  Tình huống: Đơn hỗn hợp tách hai vụ, tên chỉ hiện trong vụ khiếu nại
    Biết hôm nay là thứ hai 06/05/2024
    Khi Trần Thị Hồng gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
      | Người bị khiếu nại, tố cáo | Hồ Thị Lan |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại kết quả đánh giá và báo việc kê khai sai |
    Và nói đến phần "Khiếu nại"
    Thì Nguyễn Hoài An đọc được trong việc "Thụ lý khiếu nại": "Trần Thị Hồng"
    Khi nói đến phần "Tố cáo"
    Thì Hồ Thị Lan không tìm thấy hồ sơ
    Và Đỗ Mỹ Dung không tìm thấy hồ sơ
    Và không nơi nào trong hồ sơ này Nguyễn Hoài An đọc được "Trần Thị Hồng"
    Và Nguyễn Hoài An mở danh tính vì "Kiểm tra điều kiện thụ lý" và đọc được Trần Thị Hồng

  Tình huống: Thiếu chữ ký thì bổ sung trong 5 ngày làm việc, không bổ sung thì đóng
    Biết hôm nay là thứ hai 06/05/2024
    Khi Tạ Kim Oanh nhập đơn giấy nhận "Đơn nhận qua bưu điện sáng nay"
      | Họ tên người gửi | Phạm Văn Đồng Tâm |
      | Điện thoại | 0905 123 456 |
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Đã ký (đăng nhập cũng là ký) | không |
      | Tóm tắt nội dung | Công chức gây khó khăn khi nhận hồ sơ |
    Thì việc "Nhận bổ sung" của Tạ Kim Oanh có hạn 17:00 13/05/2024
    Khi đến 18:00 13/05/2024
    Thì hồ sơ ở trạng thái "Đã xử lý"

  Tình huống: Nội dung bí mật nhà nước không nhập vào hệ thống
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh thử gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Có nội dung bí mật nhà nước | có |
    Thì không được, vì "bí mật nhà nước"

  Tình huống: Cơ quan Đảng giao phần vi phạm của đảng viên cho cấp ủy
    Biết hôm nay là thứ hai 06/05/2024
    Khi Phạm Thúy Kiều gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trương Thiện Nhân |
    Và Phạm Thị Huệ chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Có nội dung vi phạm của đảng viên | có |
      | Có cả phần hành chính, tách phần Đảng thành vụ riêng | có |
      | Tóm tắt nội dung | Đảng viên tuyên truyền sai chủ trương |
    Thì Kiều Gia Bảo nhận việc "Kiểm tra điều kiện thụ lý"
    Khi nói đến phần "Tố cáo TC-2024-0002"
    Thì Nguyễn Thị Diệp nhận việc "Kiểm tra điều kiện thụ lý"
    Và Kiều Gia Bảo không có việc "Kiểm tra điều kiện thụ lý"
    Khi Nguyễn Thị Diệp chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Thì văn bản "Quyết định thụ lý tố cáo" ghi "ĐẢNG CỘNG SẢN VIỆT NAM"
    Và văn bản "Quyết định thụ lý tố cáo" ghi "ĐẢNG ỦY BỆNH VIỆN ĐA KHOA KHU VỰC NINH HÒA"
    Và văn bản "Quyết định thụ lý tố cáo" ghi "01-QĐ/ĐU"
    Và văn bản "Quyết định thụ lý tố cáo" ghi "T/M ĐẢNG ỦY"
    Khi Nguyễn Thị Diệp chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Nguyễn Vĩnh Khang; Lê Công Định |
      | Trưởng tổ | Nguyễn Vĩnh Khang |
    Và văn thư gửi văn bản
    Và Nguyễn Vĩnh Khang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Từ chối giải trình (ghi biên bản) |
      | Nội dung báo cáo xác minh | Có hai bài viết sai chủ trương |
    Và Nguyễn Thị Diệp chọn "Đề nghị gia hạn" ở việc "Kết luận nội dung tố cáo"
      | Lý do đề nghị gia hạn | Chờ ý kiến của cơ quan chuyên môn |
    Và Nguyễn Thị Diệp chọn "Quyết định gia hạn" ở việc "Quyết định gia hạn"
      | Tiêu chí phức tạp | Liên quan nhiều cơ quan |
      | Lý do | Chờ ý kiến của cơ quan chuyên môn |
    Và văn thư gửi văn bản
    Và Nguyễn Thị Diệp chọn "Đúng" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Có vi phạm, xem xét kỷ luật đảng |
    Và Trần Kim Ngân chọn "Xác nhận" ở việc "Soát phần che"
    Và văn thư gửi văn bản
    Thì Kiều Gia Bảo nhận thông báo "Kết luận nội dung tố cáo"
    Và Kiều Gia Bảo không mở được danh tính
    Và không nơi nào lưu tên, điện thoại của Phạm Thúy Kiều

  @5.2
  Tình huống: Sở: phần vi phạm của đảng viên tách ra do cấp ủy giải quyết, thể thức văn bản của Đảng
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Có nội dung vi phạm của đảng viên | có |
      | Có cả phần hành chính, tách phần Đảng thành vụ riêng | có |
      | Tóm tắt nội dung | Tuyên truyền sai chủ trương |
    Thì Nguyễn Hoài An nhận việc "Kiểm tra điều kiện thụ lý"
    Khi nói đến phần "Tố cáo TC-2024-0002"
    Và Trần Thanh Bình chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Thì văn bản "Quyết định thụ lý tố cáo" ghi "01-QĐ/CU"

  @5.2
  Tình huống: Nhiều người cùng gửi phải có văn bản cử người đại diện; thiếu thì bổ sung, mọi tên đều được giữ kín
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh thử gửi đơn
      | Người gửi | Nhiều người |
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Thì không được, vì "Những người cùng gửi"
    Khi Đinh Quang Minh gửi đơn
      | Người gửi | Nhiều người |
      | Số người cùng gửi | 3 |
      | Những người cùng gửi | = "Hồ Thị Lan, Phòng Công nghệ thông tin\\nBùi Đăng Khoa, Phòng Công nghệ thông tin" |
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Thì Tạ Kim Oanh đọc được trong việc "Phân loại đơn": "chưa có văn bản cử"
    Khi Tạ Kim Oanh thử chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Ông Bùi Đăng Khoa kể công chức đòi tiền |
    Thì không nhận, vì "chứa thông tin nhận biết người gửi đơn"
    Khi Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Thì việc "Nhận bổ sung" của Tạ Kim Oanh có hạn 17:00 13/05/2024
    Và người gửi Đinh Quang Minh thấy đơn ở trạng thái "Chờ người gửi bổ sung"
    Khi người gửi Đinh Quang Minh "bổ sung": "Giấy cử tôi làm đại diện, có chữ ký của cả ba người"
    Thì Nguyễn Hoài An nhận việc "Kiểm tra điều kiện thụ lý"
    Và Hồ Thị Lan không có đơn nào đã gửi
    Và không nơi nào lưu tên, điện thoại của Hồ Thị Lan
    Khi Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Hồ Thị Lan |
      | Biện pháp | Điều động |
      | Nội dung | Đến Trung tâm Công nghệ thông tin |
      | Lý do, căn cứ | Nhu cầu công tác của Trung tâm |
      | Hiệu lực từ | 10/06/2024 |
    Thì Nguyễn Hoài An nhận việc "Chờ ý kiến người có thẩm quyền"

  @5.2
  Tình huống: Khiếu nại của nhiều người có người đại diện thì giấy tờ ghi người đại diện
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Người gửi | Nhiều người |
      | Số người cùng gửi | 3 |
      | Những người cùng gửi | = "Hồ Thị Lan, Phòng Công nghệ thông tin\\nBùi Đăng Khoa, Phòng Công nghệ thông tin" |
      | Có văn bản cử người đại diện | có |
      | Giấy tờ của người đại diện | Biên bản họp 03/05/2024 |
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Người đứng đầu đơn vị |
      | Người | Ngô Bích Hạnh |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại việc xếp loại quý một |
    Thì Nguyễn Hoài An đọc được trong việc "Thụ lý khiếu nại": "Đinh Quang Minh (đại diện 3 người)"
    Khi Nguyễn Hoài An chọn "Thụ lý" ở việc "Thụ lý khiếu nại"
    Và văn thư gửi văn bản
    Thì văn bản "Thông báo thụ lý khiếu nại" ghi "đại diện 3 người"

  @H8
  Tình huống: Tổ kiểm tra tin báo không kịp hạn thì báo khó khăn, người giao kiểm tra gia hạn
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Người gửi | Không nêu tên |
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Có chứng cứ rõ ràng | có |
      | Tóm tắt nội dung | Hóa đơn chi tiếp khách không đúng thực tế |
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Giao kiểm tra"
      | Tổ kiểm tra | Võ Trường Giang; Trương Hải Long |
    Và văn thư gửi văn bản
    Và Võ Trường Giang thử chọn "Báo khó khăn, xin chỉ đạo" ở việc "Kiểm tra, báo cáo"
    Thì việc không được nhận, vì "Ghi khó khăn"
    Khi Võ Trường Giang chọn "Báo khó khăn, xin chỉ đạo" ở việc "Kiểm tra, báo cáo"
      | Không kiểm tra kịp: khó khăn gì | Nhà hàng chưa gửi liên gốc |
      | Không kiểm tra kịp: đề nghị hạn mới | 14/06/2024 |
    Và Nguyễn Hoài An chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý chờ liên gốc |
      | Hạn mới | 14/06/2024 |
    Thì việc "Kiểm tra, báo cáo" của Võ Trường Giang có hạn 17:00 14/06/2024
    Và Võ Trường Giang đọc được trong việc "Kiểm tra, báo cáo": "Đồng ý chờ liên gốc"
    Khi Võ Trường Giang chọn "Trình báo cáo" ở việc "Kiểm tra, báo cáo"
      | Kết quả kiểm tra | Ba hóa đơn ghi cao hơn liên gốc |
    Và Nguyễn Hoài An thử chọn "Đúng" ở việc "Kết luận kiểm tra"
      | Kết luận | Có vi phạm khi thanh toán tiếp khách |
    Thì việc không được nhận, vì "Có vi phạm thì giao việc kiểm tra, xử lý"
    Khi Nguyễn Hoài An chọn "Đúng" ở việc "Kết luận kiểm tra"
      | Kết luận | Có vi phạm khi thanh toán tiếp khách |
      | Việc kiểm tra, xử lý tiếp | = [{"task": "Kiểm tra việc thanh toán tiếp khách, đề xuất xử lý", "lead_unit": "stttt.tt", "due": "2024-07-15"}] |
    Thì hồ sơ ở trạng thái "Có vi phạm, đã giao kiểm tra, xử lý"
    Khi nói đến phần "Việc: Kiểm tra việc thanh toán tiếp khách, đề xuất xử lý"
    Thì Võ Trường Giang nhận việc "Nhận việc, phân công"
    Và Trần Thị Hồng không tìm thấy hồ sơ
    Và Đỗ Mỹ Dung không tìm thấy hồ sơ

  @5.10
  Tình huống: Khiếu nại không thuộc cơ quan thì người gửi được hướng dẫn bằng văn bản nơi có thẩm quyền
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Ngoài cơ quan |
      | Ngày nhận quyết định, biết hành vi | 02/05/2024 |
      | Tóm tắt nội dung | Khiếu nại quyết định thu hồi đất của Ủy ban nhân dân huyện |
    Và Tạ Kim Oanh chọn "Gửi" ở việc "Che thông tin, chuyển đơn"
      | Nơi nhận | Ủy ban nhân dân huyện |
    Thì văn bản "Hướng dẫn gửi khiếu nại" ghi "nơi có thẩm quyền: Ủy ban nhân dân huyện"
    Và văn bản "Hướng dẫn gửi khiếu nại" ghi "Đinh Quang Minh"
    Và người gửi Đinh Quang Minh được báo "Hãy gửi đơn đến nơi có thẩm quyền: Ủy ban nhân dân huyện"
    Và hồ sơ kết thúc

  @5.2
  Tình huống: Vi phạm của đảng viên có cả phần hành chính thì tách hai vụ: cấp ủy giải quyết phần Đảng, thủ trưởng phần hành chính và chỉ được báo kết quả phần kia
    Biết hôm nay là thứ hai 06/05/2024
    Khi Lâm Hải Yến gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Hữu Tài |
    Và Lê Bảo Ngọc chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Có nội dung vi phạm của đảng viên | có |
      | Có cả phần hành chính, tách phần Đảng thành vụ riêng | có |
      | Tóm tắt nội dung | Kê khai thêm giờ làm không đúng |
    Thì Vũ Đức Sơn nhận việc "Kiểm tra điều kiện thụ lý"
    Khi nói đến phần "Tố cáo TC-2024-0002"
    Thì Dương Minh Tâm nhận việc "Kiểm tra điều kiện thụ lý"
    Và Vũ Đức Sơn không mở được danh tính
    Khi Dương Minh Tâm chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Và Dương Minh Tâm chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Lý Thanh Hòa; Đặng Mai Phương |
      | Trưởng tổ | Lý Thanh Hòa |
    Và văn thư gửi văn bản
    Và Lý Thanh Hòa chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Từ chối giải trình (ghi biên bản) |
      | Nội dung báo cáo xác minh | Có hai buổi kê khai không đúng thực tế |
    Và Dương Minh Tâm chọn "Đúng" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Có vi phạm, xem xét kỷ luật đảng |
    Và Phùng Quốc Việt chọn "Xác nhận" ở việc "Soát phần che"
    Và văn thư gửi văn bản
    Thì Vũ Đức Sơn nhận thông báo "Kết luận nội dung tố cáo"
    Và không nơi nào lưu tên, điện thoại của Lâm Hải Yến
