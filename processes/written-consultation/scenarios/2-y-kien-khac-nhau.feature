# language: vi
Tính năng: Ý kiến khác nhau, dự thảo thay đổi, cấp ủy, người vắng
  Quy định vptw Điều 2, 3 khoản 4, 21; stttt Điều 13 khoản 4; dang Mục I.6.

  @4.9.2
  Tình huống: Việc của tập thể lãnh đạo do Chánh Văn phòng quyết định
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Sửa quy chế làm việc"
      | Loại vấn đề         | việc tập thể lãnh đạo |
      | Nhóm việc           | k6                    |
      | Đơn vị chủ trì      | Phòng Quản trị        |
      | Người soạn          | Thái Ngọc Anh         |
      | Đơn vị phải trả lời | Phòng Hành chính      |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Thì Vũ Đức Sơn nhận việc "Cho ý kiến"
    Khi Vũ Đức Sơn trả lời đồng ý
    Và Mai Thu Uyên trả lời đồng ý
    Và Dương Minh Tâm trả lời không đồng ý "Phân công như dự thảo còn chồng chéo"
    Và Phùng Quốc Việt trả lời đồng ý
    Và Thái Ngọc Anh giải trình: mọi ý kiến "không tiếp thu"
    Thì Mai Thu Uyên đọc được trong việc "Xử lý ý kiến khác nhau": "1 lãnh đạo không đồng ý"
    Khi Mai Thu Uyên chọn "Quyết định luôn" trong việc "Xử lý ý kiến khác nhau"
    Thì Vũ Đức Sơn nhận việc "Quyết định"
    Khi Vũ Đức Sơn thử chọn "Phê duyệt" trong việc "Quyết định"
    Thì biểu mẫu chưa gửi được, vì "Quyết định khác ý kiến đã góp: phải nêu lý do"
    Khi Vũ Đức Sơn chọn "Phê duyệt" trong việc "Quyết định"
      | Ý kiến quyết định | Phân công này đã thống nhất trong lãnh đạo |
    Và văn thư phát hành giấy tờ
    Thì hồ sơ kết thúc

  Tình huống: Chưa quá nửa lãnh đạo trả lời thì lãnh đạo phải xử lý
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Sửa quy chế làm việc"
      | Loại vấn đề    | việc tập thể lãnh đạo |
      | Nhóm việc      | k6                    |
      | Đơn vị chủ trì | Phòng Quản trị        |
      | Người soạn     | Thái Ngọc Anh         |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Mai Thu Uyên trả lời đồng ý
    Và đến 17:30 thứ Ba 21/05/2024
    Và Thái Ngọc Anh giải trình: mọi ý kiến "được tiếp thu"
    Thì Mai Thu Uyên đọc được trong việc "Xử lý ý kiến khác nhau": "chưa quá nửa lãnh đạo trả lời (1/3)"

  @4.9.4
  Tình huống: Dự thảo thay đổi trong khi lấy ý kiến
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Hành chính; Phòng Tổng hợp; Phòng Tài chính đảng; Phòng Lưu trữ |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Phùng Quốc Việt trả lời đồng ý
    Và Nguyễn Công Thành trả lời đồng ý
    Và Hồ Phước Lộc trả lời đồng ý
    Và đến 09:00 thứ Năm 16/05/2024
    Và Thái Ngọc Anh chọn "Thay dự thảo" trong việc "Theo dõi lấy ý kiến"
      | Dự thảo mới    | Điều 1. Phạm vi mới của quy chế xe |
      | Điểm thay đổi  | Thêm xe của Nhà khách              |
    Thì Phùng Quốc Việt đọc được trong việc "Cho ý kiến": "Đã trả lời trên dự thảo cũ"
    Và Nguyễn Công Thành đọc được trong việc "Cho ý kiến": "Đã trả lời trên dự thảo cũ"
    Và Hồ Phước Lộc đọc được trong việc "Cho ý kiến": "Đã trả lời trên dự thảo cũ"
    Và việc "Cho ý kiến" của Phùng Quốc Việt có hạn 17:00 20/05/2024
    Và việc "Cho ý kiến" của Cao Văn Sáu có hạn 17:00 20/05/2024
    Khi Nguyễn Công Thành trả lời đồng ý
    Và đến 17:30 thứ Ba 21/05/2024
    Thì "Bảng tổng hợp ý kiến" có ghi "Đã trả lời trên dự thảo cũ"

  @4.9.5
  Tình huống: Bốn trong sáu đơn vị không đồng ý thì đưa ra họp
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Hành chính; Phòng Tổng hợp; Phòng Nội chính – Tiếp dân; Phòng Tài chính đảng; Phòng Cơ yếu – Công nghệ thông tin; Phòng Lưu trữ |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Phùng Quốc Việt trả lời không đồng ý "Thiếu định mức nhiên liệu"
    Và Nguyễn Công Thành trả lời không đồng ý "Thiếu quy định xe đi đêm"
    Và Trịnh Thanh Xuân trả lời không đồng ý "Chưa rõ người điều xe"
    Và Hồ Phước Lộc trả lời không đồng ý "Kinh phí vượt dự toán"
    Và Đinh Gia Khánh trả lời đồng ý
    Và Cao Văn Sáu trả lời đồng ý
    Và Thái Ngọc Anh giải trình: mọi ý kiến "không tiếp thu"
    Thì Mai Thu Uyên được chọn "Quyết định luôn, Lấy ý kiến lần hai, Đưa ra họp, Xin ý kiến người đứng đầu" trong việc "Xử lý ý kiến khác nhau"
    Khi Mai Thu Uyên chọn "Đưa ra họp" trong việc "Xử lý ý kiến khác nhau"
      | Ý kiến chọn | Cần nghe trực tiếp các đơn vị |
    Thì hồ sơ ở trạng thái "Chuyển ra họp"
    Và mở hồ sơ họp "Thảo luận: Quy chế quản lý xe"
    Và hồ sơ dẫn đến hồ sơ "Thảo luận: Quy chế quản lý xe"
    Và Phùng Quốc Việt nhận thông báo "Chuyển ra họp: Quy chế quản lý xe"

  Tình huống: Lấy ý kiến lần hai, không có lần ba
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Phùng Quốc Việt trả lời không đồng ý "Thiếu định mức nhiên liệu"
    Và Thái Ngọc Anh giải trình: mọi ý kiến "được tiếp thu"
      | Dự thảo sau tiếp thu | Điều 1. Phạm vi; Điều 2. Định mức nhiên liệu |
      | Điểm thay đổi        | Thêm định mức nhiên liệu                     |
    Và Mai Thu Uyên chọn "Lấy ý kiến lần hai" trong việc "Xử lý ý kiến khác nhau"
    Và Phùng Quốc Việt trả lời không đồng ý "Định mức còn cao hơn thực tế"
    Và Thái Ngọc Anh giải trình: mọi ý kiến "không tiếp thu"
    Thì Mai Thu Uyên được chọn "Quyết định luôn, Đưa ra họp, Xin ý kiến người đứng đầu" trong việc "Xử lý ý kiến khác nhau"
    Khi Mai Thu Uyên chọn "Xin ý kiến người đứng đầu" trong việc "Xử lý ý kiến khác nhau"
    Và Vũ Đức Sơn chọn "Không thông qua" trong việc "Quyết định"
      | Ý kiến quyết định | Chưa đủ căn cứ, để sang năm |
    Thì hồ sơ ở trạng thái "Không thông qua"

  Tình huống: Lần hai được đồng ý thì dự thảo giữ nguyên, không phải ghi điểm thay đổi; sửa nữa thì phải ghi
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Phùng Quốc Việt trả lời không đồng ý "Thiếu định mức nhiên liệu"
    Và Thái Ngọc Anh giải trình: mọi ý kiến "được tiếp thu"
      | Dự thảo sau tiếp thu | Điều 1. Phạm vi; Điều 2. Định mức nhiên liệu |
      | Điểm thay đổi        | Thêm định mức nhiên liệu                     |
    Và Mai Thu Uyên chọn "Lấy ý kiến lần hai" trong việc "Xử lý ý kiến khác nhau"
    Và Phùng Quốc Việt trả lời đồng ý
    Và Thái Ngọc Anh thử chọn "Hoàn thành" trong việc "Tổng hợp, giải trình, tiếp thu"
      | Dự thảo sau tiếp thu | Điều 1. Phạm vi |
    Thì biểu mẫu chưa gửi được, vì "Dự thảo đã sửa: ghi điểm thay đổi"
    Khi Thái Ngọc Anh giải trình: mọi ý kiến "được tiếp thu"
    Thì Mai Thu Uyên nhận việc "Quyết định"
    Và "Văn bản góp ý: Phòng Hành chính, lần 2" có ghi "Đồng ý"

  @4.9.6
  Tình huống: Cấp ủy không đồng ý hai lần, người đứng đầu quyết định và nêu lý do
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Kiều Gia Bảo đề nghị lấy ý kiến "Đề bạt Tôn Thất Hải"
      | Loại vấn đề        | nhân sự                    |
      | Đơn vị chủ trì     | Phòng Tổ chức – Hành chính |
      | Người soạn         | Võ Thành Thi               |
      | Người được đề nghị | Tôn Thất Hải, Trưởng khoa Nội |
    Và trưởng đơn vị chủ trì duyệt hồ sơ
    Thì việc "Cấp ủy cho ý kiến" của Nguyễn Thị Diệp có hạn 17:00 12/06/2024
    Khi đến 09:00 thứ Hai 10/06/2024
    Và Nguyễn Thị Diệp chọn "Không đồng ý" trong việc "Cấp ủy cho ý kiến"
      | Phiên họp cấp ủy | Biên bản 05/BB-ĐU ngày 10/06/2024 |
      | Ý kiến cấp ủy    | Chưa qua quy hoạch chức danh      |
    Thì việc "Trao đổi với cấp ủy" của Kiều Gia Bảo có hạn 17:00 17/06/2024
    Và "Ý kiến của cấp ủy" có ghi "01-YK/CU"
    Khi Kiều Gia Bảo chọn "Hoàn thành" trong việc "Trao đổi với cấp ủy"
      | Nội dung trao đổi | Họp ngày 12/06, làm rõ quá trình công tác |
    Và Nguyễn Thị Diệp chọn "Không đồng ý" trong việc "Cấp ủy cho ý kiến"
      | Phiên họp cấp ủy | Biên bản 06/BB-ĐU ngày 14/06/2024 |
      | Ý kiến cấp ủy    | Giữ ý kiến lần thứ nhất           |
      | Báo cáo cấp trên | Báo cáo Đảng ủy cấp trên về trường hợp này |
    Và Kiều Gia Bảo thử chọn "Quyết định, nêu lý do" trong việc "Quyết định khi ý kiến còn khác"
    Thì biểu mẫu chưa gửi được, vì "Phải nêu lý do gửi cấp ủy"
    Khi Kiều Gia Bảo chọn "Quyết định, nêu lý do" trong việc "Quyết định khi ý kiến còn khác"
      | Lý do gửi cấp ủy | Khoa Nội thiếu lãnh đạo, ông Hải đủ tiêu chuẩn |
    Thì Nguyễn Thị Diệp nhận thông báo "Ý kiến cấp ủy: Đề bạt Tôn Thất Hải"
    Và "Văn bản nêu lý do gửi cấp ủy" có ghi "Khoa Nội thiếu lãnh đạo"
    Và Kiều Gia Bảo đọc được trong việc "Quyết định": "Văn bản nêu lý do gửi cấp ủy"
    Khi Kiều Gia Bảo chọn "Phê duyệt" trong việc "Quyết định"
      | Ý kiến quyết định | Theo phương án đã trình |
    Và văn thư phát hành giấy tờ
    Thì hồ sơ kết thúc

  @4.9.7
  Tình huống: Đơn vị báo không thuộc chức năng hai lần thì lãnh đạo quyết định ai trả lời
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Lê Minh Châu đề nghị lấy ý kiến "Quy chế an toàn thông tin"
      | Đơn vị chủ trì      | Phòng Công nghệ thông tin |
      | Người soạn          | Ngô Bích Hạnh             |
      | Đơn vị phải trả lời | Phòng Bưu chính – Viễn thông |
    Và Ngô Bích Hạnh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Huỳnh Anh Quân chọn "Không thuộc chức năng" trong việc "Cho ý kiến"
      | Lý do không thuộc chức năng | Việc này của Trung tâm |
    Và Ngô Bích Hạnh chọn "Yêu cầu thực hiện" trong việc "Xem lại nơi được hỏi"
      | Lý do | Có phần hạ tầng viễn thông |
    Và Huỳnh Anh Quân chọn "Không thuộc chức năng" trong việc "Cho ý kiến"
      | Lý do không thuộc chức năng | Vẫn không thuộc chức năng |
    Và Lê Minh Châu chọn "Giao nơi khác" trong việc "Xem lại nơi được hỏi"
      | Đơn vị trả lời | Trung tâm Công nghệ thông tin và Dịch vụ hành chính công trực tuyến |
    Thì Lý Hữu Phúc nhận việc "Cho ý kiến"
    Và Huỳnh Anh Quân không có việc "Cho ý kiến"

  @4.9.8
  Tình huống: Trưởng phòng vắng thì cấp phó trả lời thay, lãnh đạo vắng thì không ai trả lời thay
    Biết hôm nay là thứ Ba 28/05/2024
    Và Ngô Bích Hạnh đã được duyệt nghỉ phép năm từ 03/06/2024 đến hết 07/06/2024
    Và Lê Minh Châu đã được duyệt nghỉ phép năm từ 03/06/2024 đến hết 07/06/2024
    Khi Nguyễn Hoài An đề nghị lấy ý kiến "Nội quy cơ quan"
      | Đơn vị chủ trì      | Văn phòng Sở  |
      | Người soạn          | Đỗ Mỹ Dung    |
      | Đơn vị phải trả lời | Phòng Công nghệ thông tin |
      | Lãnh đạo trả lời    | Lê Minh Châu  |
    Và Đỗ Mỹ Dung chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và đến 08:00 thứ Hai 03/06/2024
    Thì Bùi Đăng Khoa nhận việc "Cho ý kiến", thay Ngô Bích Hạnh
    Khi Bùi Đăng Khoa trả lời đồng ý
    Và đến 17:30 thứ Tư 05/06/2024
    Thì "Bảng tổng hợp ý kiến" có ghi "(thay)"
    Và Đỗ Mỹ Dung đọc được trong việc "Tổng hợp, giải trình, tiếp thu": "Không trả lời: 1: Lê Minh Châu"

  Tình huống: Đơn vị chủ trì rút được khi lãnh đạo đồng ý
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Mai Thu Uyên đề nghị lấy ý kiến "Quy chế quản lý xe"
      | Đơn vị chủ trì      | Phòng Quản trị |
      | Người soạn          | Thái Ngọc Anh  |
      | Đơn vị phải trả lời | Phòng Hành chính |
    Và Thái Ngọc Anh chọn "Phê duyệt" trong việc "Kiểm tra hồ sơ trình"
    Và Mai Thu Uyên rút đề nghị với lý do "Chờ văn bản mới của cấp trên"
    Và Mai Thu Uyên chọn "Cho rút" trong việc "Cho rút?"
    Thì hồ sơ ở trạng thái "Đã rút"
    Và hồ sơ kết thúc

  @4.5
  Tình huống: Hồ sơ nhân sự chỉ người có tên xem được; người được đề nghị và người có quan hệ không thấy, không được giao việc
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Kiều Gia Bảo thử đề nghị lấy ý kiến "Bổ nhiệm Phó Giám đốc"
      | Loại vấn đề        | nhân sự                    |
      | Đơn vị chủ trì     | Phòng Tổ chức – Hành chính |
      | Người soạn         | Võ Thành Thi               |
      | Người được đề nghị | Trần Kim Ngân, Trưởng phòng |
      | Trong cơ quan      | Trần Kim Ngân; Võ Thành Thi |
    Thì không đề nghị được, vì "Người được đề nghị, người có quan hệ với họ không trình, không soạn, không quyết định hồ sơ này; người đứng đầu có liên quan thì việc do cấp trên quyết định."
    Khi Kiều Gia Bảo đề nghị lấy ý kiến "Bổ nhiệm Phó Giám đốc"
      | Loại vấn đề         | nhân sự                    |
      | Đơn vị chủ trì      | Phòng Tổ chức – Hành chính |
      | Người soạn          | Võ Thành Thi               |
      | Người được đề nghị  | Trần Kim Ngân, Trưởng phòng |
      | Trong cơ quan       | Trần Kim Ngân              |
      | Có quan hệ          | Phạm Thị Huệ               |
      | Người khác được xem | Đoàn Thủy Tiên             |
    Thì Trần Kim Ngân không có việc "Kiểm tra hồ sơ trình"
    Và Trần Kim Ngân không tìm thấy hồ sơ
    Và Phạm Thị Huệ không tìm thấy hồ sơ
    Và Nguyễn Vĩnh Khang không tìm thấy hồ sơ
    Và Lê Công Định không tìm thấy hồ sơ
    Và Đoàn Thủy Tiên xem được hồ sơ
    Và Đặng Hữu Cường xem được hồ sơ
    Và Nguyễn Thị Diệp xem được hồ sơ
    Khi trưởng đơn vị chủ trì duyệt hồ sơ
    Và Nguyễn Thị Diệp chọn "Đồng ý" trong việc "Cấp ủy cho ý kiến"
      | Phiên họp cấp ủy | Biên bản 05/BB-ĐU ngày 10/06/2024 |
    Thì Đặng Hữu Cường nhận thông báo "Ý kiến cấp ủy: Bổ nhiệm Phó Giám đốc"
    Và sổ "YKCU" có dòng ghi "Ý kiến của cấp ủy: nhân sự, hồ sơ"
    Khi Kiều Gia Bảo chọn "Phê duyệt" trong việc "Quyết định"
    Thì Phạm Thị Huệ không có việc "Chuyển phát hành"
    Và Trần Kim Ngân không nhận thông báo "Bổ nhiệm Phó Giám đốc"
    Và Trần Kim Ngân không tìm thấy hồ sơ

  Tình huống: Ở bệnh viện, việc tập thể lãnh đạo không theo nhóm của Điều 2; Phó Giám đốc giao ngoài lĩnh vực thì Giám đốc ký phiếu, quyết định
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Đặng Hữu Cường đề nghị lấy ý kiến "Quy chế chi tiêu nội bộ"
      | Loại vấn đề    | việc tập thể lãnh đạo      |
      | Đơn vị chủ trì | Phòng Tổ chức – Hành chính |
      | Người soạn     | Võ Thành Thi               |
    Và trưởng đơn vị chủ trì duyệt hồ sơ
    Và Trần Kim Ngân chọn "Chuyển cấp trên" trong việc "Xem xét, quyết định"
    Thì Kiều Gia Bảo đọc được trong việc "Xem xét, quyết định": "Quy chế chi tiêu nội bộ"
    Khi Kiều Gia Bảo chọn "Phê duyệt" trong việc "Xem xét, quyết định"
    Và văn thư phát hành giấy tờ
    Và Kiều Gia Bảo trả lời đồng ý
    Và Đặng Hữu Cường trả lời đồng ý
    Và đến 17:30 thứ Ba 21/05/2024
    Và Võ Thành Thi giải trình: mọi ý kiến "được tiếp thu"
    Và Trần Kim Ngân chọn "Phê duyệt" trong việc "Ký bản tổng hợp"
    Và Kiều Gia Bảo chọn "Phê duyệt" trong việc "Quyết định"
    Và văn thư phát hành giấy tờ
    Thì hồ sơ ở trạng thái "Đã ban hành 01/TB-BVNH"
    Và hồ sơ kết thúc
