# language: vi
Tính năng: Chương trình và tài liệu
  Điều 12 khoản 1 điểm e, Điều 24 khoản 6, 7.

  Bối cảnh:
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại     | giao ban tuần                                |
      | Phòng    | Phòng họp tầng 1                             |
      | Nội dung | Kế hoạch chuyển đổi số (stttt.cntt, decide)   |
    Và Văn phòng lập chương trình họp

  Tình huống: Chương trình bị trả lại thì Văn phòng sửa rồi trình lại; đã trả lại ba lần thì phải quyết định
    Khi Nguyễn Hoài An trả lại chương trình họp vì "Thêm nội dung an toàn thông tin"
    Và Văn phòng lập chương trình họp
      | Nội dung 1 | Kế hoạch chuyển đổi số (stttt.cntt, decide) |
      | Nội dung 2 | An toàn thông tin                           |
    Thì Nguyễn Hoài An đọc được trong việc: "Nội dung: Kế hoạch chuyển đổi số; An toàn thông tin"
    Khi Nguyễn Hoài An trả lại chương trình họp vì "Ghi số phút từng nội dung"
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An trả lại chương trình họp vì "Thêm người trình bày"
    Và Văn phòng lập chương trình họp
    Thì Nguyễn Hoài An chỉ được chọn "Phê duyệt, Hủy cuộc họp"
    Khi Nguyễn Hoài An duyệt chương trình họp
    Thì Ngô Bích Hạnh nhận việc "Phân công soạn tài liệu"

  Tình huống: Tài liệu đi từ người soạn qua trưởng đơn vị đến Văn phòng
    Khi Nguyễn Hoài An duyệt chương trình họp
    Và Ngô Bích Hạnh phân công Đinh Quang Minh soạn tài liệu
    Và Đinh Quang Minh soạn tài liệu "Tóm tắt kế hoạch chuyển đổi số năm 2024" với câu hỏi "Có đầu tư máy chủ mới?"
    Và Ngô Bích Hạnh duyệt tài liệu
    Và Văn phòng nhận tài liệu
    Thì Nguyễn Phương Thảo nhận việc "Lập giấy mời"

  Tình huống: Đến hạn chưa có tài liệu thì chủ trì chọn; trình tại họp thì ghi rõ
    Khi Nguyễn Hoài An duyệt chương trình họp
    Và đến 17:00 thứ Sáu 31/05/2024
    Thì Nguyễn Hoài An nhận việc "Nội dung chưa có tài liệu: quyết định"
    Khi Nguyễn Hoài An cho trình nội dung tại cuộc họp
    Và Văn phòng gửi lịch họp
    Và đến 18:00 thứ Sáu 31/05/2024
    Thì Nguyễn Phương Thảo đọc được trong việc "Chuẩn bị phòng, hồ sơ chủ trì": "Thiếu tài liệu: Kế hoạch chuyển đổi số"

  Tình huống: Đơn vị xin rút nội dung thì phải được chủ trì đồng ý
    Khi Nguyễn Hoài An duyệt chương trình họp
    Và Ngô Bích Hạnh xin rút nội dung vì "Chưa có ý kiến của Sở Tài chính"
    Thì Nguyễn Hoài An đọc được trong việc "Cho rút nội dung?": "Lý do xin rút: Chưa có ý kiến của Sở Tài chính"
    Khi Nguyễn Hoài An chọn "Từ chối" ở việc "Cho rút nội dung?"
      | Nội dung cần sửa | Vẫn báo cáo phần đã thống nhất |
    Thì Ngô Bích Hạnh đọc được trong việc "Phân công soạn tài liệu": "Cần sửa: Vẫn báo cáo phần đã thống nhất"
    Khi Ngô Bích Hạnh xin rút nội dung vì "Chưa có ý kiến của Sở Tài chính"
    Và Nguyễn Hoài An chọn "Đồng ý" ở việc "Cho rút nội dung?"
    Thì Nguyễn Phương Thảo nhận việc "Lập giấy mời"

  Tình huống: Nội dung liên quan nhiều đơn vị thì hỏi trong hai ngày làm việc; người soạn tiếp thu rồi mới trình
    Khi Nguyễn Hoài An duyệt chương trình họp
    Và Ngô Bích Hạnh phân công Đinh Quang Minh soạn tài liệu
    Và Đinh Quang Minh chọn "Hoàn thành" ở việc "Soạn tài liệu"
      | Tóm tắt (không quá một trang)    | Kế hoạch chuyển đổi số năm 2024, phần dùng chung |
      | Căn cứ, thực trạng               | Máy chủ dùng từ năm 2016                         |
      | Câu hỏi cần quyết định           | = [{"question": "Có đầu tư máy chủ mới?"}]       |
      | Lấy ý kiến các đơn vị liên quan  | stttt.bcvt                                       |
    Thì việc "Cho ý kiến" của Huỳnh Anh Quân có hạn 17:00 29/05/2024
    Và Đinh Quang Minh không có việc "Soạn tài liệu"
    Khi Huỳnh Anh Quân trả lời không đồng ý "Dùng chung trung tâm dữ liệu của tỉnh"
    Thì Đinh Quang Minh đọc được trong việc "Soạn tài liệu": "không đồng ý"
    Và Đinh Quang Minh đọc được trong việc "Soạn tài liệu": "Dùng chung trung tâm dữ liệu của tỉnh"
    Khi Đinh Quang Minh chọn "Hoàn thành" ở việc "Soạn tài liệu"
    Thì Ngô Bích Hạnh đọc được trong việc "Duyệt tài liệu": "Dùng chung trung tâm dữ liệu của tỉnh"

  Tình huống: Đang hỏi các đơn vị mà đến hạn tài liệu thì chủ trì quyết định, thấy phần đã soạn
    Khi Nguyễn Hoài An duyệt chương trình họp
    Và Ngô Bích Hạnh phân công Đinh Quang Minh soạn tài liệu
    Và đến 09:00 thứ Sáu 31/05/2024
    Và Đinh Quang Minh chọn "Hoàn thành" ở việc "Soạn tài liệu"
      | Tóm tắt (không quá một trang)    | Kế hoạch chuyển đổi số năm 2024, phần dùng chung |
      | Câu hỏi cần quyết định           | = [{"question": "Có đầu tư máy chủ mới?"}]       |
      | Lấy ý kiến các đơn vị liên quan  | stttt.bcvt                                       |
    Và đến 17:00 thứ Sáu 31/05/2024
    Thì Nguyễn Hoài An đọc được trong việc "Nội dung chưa có tài liệu: quyết định": "Tóm tắt: Kế hoạch chuyển đổi số năm 2024, phần dùng chung"
    Và Huỳnh Anh Quân không có việc "Cho ý kiến"
    Khi Nguyễn Hoài An bỏ nội dung đó
    Thì Nguyễn Phương Thảo nhận việc "Lập giấy mời"

  Tình huống: Chưa có tài liệu thì chủ trì dời cuộc họp: chương trình duyệt lại, tài liệu đã xong giữ nguyên, tài liệu đang soạn soạn tiếp
    Khi Nguyễn Hoài An trả lại chương trình họp vì "Thêm nội dung an toàn thông tin"
    Và Văn phòng lập chương trình họp
      | Nội dung 1 | Kế hoạch chuyển đổi số (stttt.cntt, decide) |
      | Nội dung 2 | Tuyến cáp quang (stttt.bcvt, discuss)       |
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Ngô Bích Hạnh phân công Đinh Quang Minh soạn tài liệu
    Và Đinh Quang Minh soạn tài liệu "Tóm tắt kế hoạch chuyển đổi số năm 2024" với câu hỏi "Có đầu tư máy chủ mới?"
    Và Ngô Bích Hạnh duyệt tài liệu
    Và Văn phòng nhận tài liệu
    Và Huỳnh Anh Quân phân công Lưu Anh Tuấn soạn tài liệu
    Và đến 17:00 thứ Sáu 31/05/2024
    Và Nguyễn Hoài An thử chọn "Dời cuộc họp" ở việc "Nội dung chưa có tài liệu: quyết định"
      | Dời sang ngày | 08:00 02/06/2024 |
    Thì không nhận, vì "Dời sang sau giờ họp đã định"
    Khi Nguyễn Hoài An chọn "Dời cuộc họp" ở việc "Nội dung chưa có tài liệu: quyết định"
      | Dời sang ngày | 08:00 10/06/2024 |
    Thì Huỳnh Anh Quân nhận thông báo "Dời cuộc họp: Giao ban tuần"
    Và Huỳnh Anh Quân nhận thông báo "Chưa có tài liệu: Tuyến cáp quang"
    Khi Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Thì Ngô Bích Hạnh không có việc "Phân công soạn tài liệu"
    Và việc "Phân công soạn tài liệu" của Huỳnh Anh Quân có hạn 17:00 07/06/2024
    Khi Huỳnh Anh Quân phân công Lưu Anh Tuấn soạn tài liệu
    Và Lưu Anh Tuấn soạn tài liệu "Tuyến cáp quang huyện đảo" với câu hỏi "Chọn phương án nào?"
    Và Huỳnh Anh Quân duyệt tài liệu
    Và Văn phòng nhận tài liệu
    Và Văn phòng gửi lịch họp
    Thì "Chương trình họp" có ghi "Có đầu tư máy chủ mới?"
    Và "Chương trình họp" có ghi "Chọn phương án nào?"

  Tình huống: Chủ trì không họp nữa khi duyệt chương trình thì hủy, trả phòng, báo người dự
    Khi Nguyễn Hoài An chọn "Hủy cuộc họp" ở việc "Duyệt chương trình, thành phần"
      | Nội dung cần sửa | Phòng chống bão |
    Thì Huỳnh Anh Quân nhận thông báo "Hủy cuộc họp: Giao ban tuần"
    Và hồ sơ ở trạng thái "Đã hủy"
    Và hồ sơ kết thúc
