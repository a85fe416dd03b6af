# language: vi
Tính năng: Lấy ý kiến bằng văn bản thay cho họp
  Quy định vptw Điều 2, 11, 12 khoản 3, 21; stttt Điều 13, 16; bảng consultation-mode, consultation-due.

  Bối cảnh:
    Biết hôm nay là thứ Hai 13/05/2024

  @4.9.1
  Tình huống: Sáu đơn vị được hỏi, một đơn vị im lặng
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Hành chính; Phòng Tổng hợp; Phòng Nội chính – Tiếp dân; Phòng Tài chính đảng; Phòng Cơ yếu – Công nghệ thông tin; Phòng Lưu trữ |
      | Văn bản ban hành    | quyết định |
    Thì hồ sơ ở trạng thái "Đang kiểm tra hồ sơ"
    Khi Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Thì hồ sơ ở trạng thái "Đang lấy ý kiến"
    Và việc "Cho ý kiến" của Cao Văn Sáu có hạn 17:00 20/05/2024
    Và sổ "PLYK" có dòng ghi "Lấy ý kiến: Quy chế quản lý xe – 6 nơi"
    Và "Phiếu lấy ý kiến" mang số "01-PLYK/VPTU"
    Và "Phiếu lấy ý kiến" có ghi "Xin trả lời trước hết ngày 20/05/2024"
    Khi Phùng Quốc Việt trả lời đồng ý
    Và Nguyễn Công Thành trả lời đồng ý
    Và Trịnh Thanh Xuân trả lời đồng ý
    Và Hồ Phước Lộc trả lời đồng ý
    Và Đinh Gia Khánh trả lời đồng ý
    Và đến 12:00 thứ Sáu 17/05/2024
    Thì Cao Văn Sáu nhận thông báo "Nhắc việc: Cho ý kiến"
    Khi đến 17:30 thứ Hai 20/05/2024
    Thì Mai Thu Uyên nhận thông báo "Quá hạn: Cho ý kiến"
    Khi đến 17:30 thứ Ba 21/05/2024
    Thì Cao Văn Sáu không có việc "Cho ý kiến"
    Và Thái Ngọc Anh đọc được trong việc "Tổng hợp, giải trình, tiếp thu": "Không trả lời: 1: Phòng Lưu trữ"
    Và báo cáo "Danh sách đỏ" có dòng "Phòng Lưu trữ | 1 | 0 | 1 | –"
    Và "Bảng tổng hợp ý kiến" có ghi "không trả lời: 1"
    Và hồ sơ ở trạng thái "Đang tổng hợp, giải trình"
    Khi Thái Ngọc Anh giải trình: mọi ý kiến "được tiếp thu"
    Thì hồ sơ ở trạng thái "Chờ quyết định"
    Khi Mai Thu Uyên chọn "Phê duyệt" trong việc "Quyết định"
    Thì hồ sơ ở trạng thái "Chờ ban hành"
    Khi Lê Bảo Ngọc chọn "Hoàn thành" trong việc "Chuyển phát hành"
      | Công khai | quy chế |
    Và văn thư phát hành giấy tờ
    Thì hồ sơ ở trạng thái "Đã ban hành 01-QĐ/VPTU"
    Khi máy chuyển thông điệp
    Thì hồ sơ dẫn đến hồ sơ "Công khai: Quyết định: Quy chế quản lý xe"
    Và "Quyết định" có ghi "Điều 1. Phạm vi điều chỉnh"
    Và Phùng Quốc Việt nhận thông báo "Kết quả lấy ý kiến: Quy chế quản lý xe"
    Và hồ sơ kết thúc

  Tình huống: Đơn vị chủ trì đề nghị thì lãnh đạo đồng ý trước
    Khi Thái Ngọc Anh đề nghị lấy ý kiến "Nội quy ra vào"
      | Lãnh đạo giao       | Mai Thu Uyên     |
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Trần Hữu Tài     |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và Mai Thu Uyên chọn "Đồng ý" trong việc "Đồng ý không họp?"
    Thì Phùng Quốc Việt nhận việc "Cho ý kiến"

  @H5
  Tình huống: Lãnh đạo có quan hệ lợi ích thì người khác đồng ý, rồi người khác quyết định
    Khi Thái Ngọc Anh đề nghị lấy ý kiến "Nội quy nhà xe"
      | Lãnh đạo giao       | Mai Thu Uyên     |
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Trần Hữu Tài     |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và Mai Thu Uyên khai có quan hệ lợi ích ở việc "Đồng ý không họp?"
    Thì Mai Thu Uyên không có việc "Đồng ý không họp?"
    Khi Vũ Đức Sơn chọn "Đồng ý" trong việc "Đồng ý không họp?"
    Thì Phùng Quốc Việt nhận việc "Cho ý kiến"

  @H9
  Tình huống: Chánh Văn phòng trực tiếp xử lý việc đã giao cấp phó, cấp phó được báo; không đồng ý thì nêu lý do
    Khi Thái Ngọc Anh đề nghị lấy ý kiến "Nội quy ra vào"
      | Lãnh đạo giao       | Mai Thu Uyên     |
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Trần Hữu Tài     |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và Vũ Đức Sơn trực tiếp xử lý việc "Đồng ý không họp?" thay cấp phó vì "Việc liên quan đến toàn cơ quan"
    Thì Mai Thu Uyên nhận thông báo "Người đứng đầu trực tiếp xử lý: Đồng ý không họp?"
    Và Mai Thu Uyên không có việc "Đồng ý không họp?"
    Khi Vũ Đức Sơn thử chọn "Từ chối" trong việc "Đồng ý không họp?"
    Thì biểu mẫu chưa gửi được, vì "Không đồng ý thì phải ghi lý do"
    Khi Vũ Đức Sơn chọn "Từ chối" trong việc "Đồng ý không họp?"
      | Ý kiến đồng ý | Chưa cần thiết trong năm nay |
    Thì hồ sơ ở trạng thái "Không được đồng ý"
    Và Thái Ngọc Anh nhận thông báo "Không đồng ý lấy ý kiến bằng văn bản: Nội quy ra vào"

  Tình huống: Không đồng ý thì phải nêu lý do; đến khi đóng vẫn sửa được
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Trần Hữu Tài   |
      | Đơn vị phải trả lời | Phòng Hành chính; Phòng Tổng hợp |
    Và Thái Ngọc Anh chọn "Trả lại" trong việc "Kiểm tra hồ sơ trình"
      | Nội dung cần sửa | Bổ sung tờ trình về kinh phí |
    Và Trần Hữu Tài chọn "Trình lại" trong việc "Hoàn thiện hồ sơ"
      | Dự thảo | Điều 1. Phạm vi; Điều 2. Kinh phí sử dụng xe |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Phùng Quốc Việt thử trả lời không đồng ý mà không nêu lý do
    Thì biểu mẫu chưa gửi được, vì "Không đồng ý hoặc có ý kiến khác thì phải ghi rõ"
    Khi Phùng Quốc Việt trả lời không đồng ý "Chưa rõ định mức nhiên liệu"
    Và Phùng Quốc Việt thu hồi ý kiến để sửa
    Và Phùng Quốc Việt trả lời đồng ý
    Và Nguyễn Công Thành trả lời đồng ý
    Và Trần Hữu Tài giải trình: mọi ý kiến "được tiếp thu"
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Ký bản tổng hợp"
    Thì Mai Thu Uyên nhận việc "Quyết định"
    Và "Bản tổng hợp, giải trình, tiếp thu ý kiến" có ghi "Đã trả lời 2/2 nơi"

  Tình huống: Trả lời muộn thì không được nhận
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Lưu trữ  |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và đến 17:30 thứ Ba 21/05/2024
    Thì Cao Văn Sáu không trả lời được nữa

  @4.9.3
  Tình huống: Im lặng không bao giờ là đồng ý về nhân sự
    Khi Kiều Gia Bảo thử đề nghị lấy ý kiến "Bổ nhiệm Trưởng khoa Nội"
      | Loại vấn đề        | nhân sự                    |
      | Đơn vị chủ trì     | Phòng Tổ chức – Hành chính |
      | Người soạn         | Kiều Gia Bảo               |
      | Người được đề nghị | Tôn Thất Hải               |
      | Im lặng là         | đồng ý                     |
    Thì không đề nghị được, vì "Nhân sự: im lặng không bao giờ là đồng ý."

  @4.9.9
  Tình huống: Vấn đề mật chỉ ghi một dòng sổ
    Khi Thái Ngọc Anh đề nghị lấy ý kiến "Việc theo công văn 01"
      | Loại vấn đề | mật |
    Thì sổ "MAT" có dòng ghi "Lấy ý kiến bằng văn bản giấy"
    Và sổ "PLYK" không có dòng nào
    Khi Phùng Quốc Việt hoàn thành hồ sơ giấy
    Thì hồ sơ kết thúc

  Tình huống: Cần thảo luận và họp được thì chuyển ra họp
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Đề án số hóa"
      | Lý do không họp     | cần thảo luận    |
      | Đơn vị chủ trì      | Phòng Quản trị   |
      | Người soạn          | Thái Ngọc Anh    |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Thì hồ sơ ở trạng thái "Chuyển ra họp"
    Và hồ sơ kết thúc
