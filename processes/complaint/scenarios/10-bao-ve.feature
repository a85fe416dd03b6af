# language: vi
Tính năng: Bảo vệ người tố cáo được đề nghị bất cứ lúc nào
  Luật Tố cáo Điều 47 đến 58; bảng denouncer-protection; mục 5.6 X3, 5.8.

  Bối cảnh:
    Biết hôm nay là thứ hai 06/05/2024

  @5.8
  Tình huống: Đơn chưa phân loại đã đề nghị bảo vệ được; đơn đã đóng vẫn đề nghị được, trong một hồ sơ riêng niêm phong
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và người gửi Đinh Quang Minh "đề nghị bảo vệ": "Tôi bị dọa ngay sáng nay"
    Thì việc "Đánh giá nguy cơ, quyết định" của Nguyễn Hoài An có hạn 17:00 07/05/2024
    Và Nguyễn Hoài An đọc được trong việc "Đánh giá nguy cơ, quyết định": "người gửi đơn"
    Khi Nguyễn Hoài An chọn "Từ chối" ở việc "Đánh giá nguy cơ, quyết định"
      | Lý do, ghi chú | Chưa thấy dấu hiệu đe dọa cụ thể |
    Thì người gửi Đinh Quang Minh được báo "được đề nghị cấp trên trực tiếp"
    Khi Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Nguyễn Hoài An chọn "Không thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
      | Lý do không thụ lý, chuyển | Không có căn cứ xác định hành vi |
    Và văn thư gửi văn bản
    Thì người gửi Đinh Quang Minh được báo "Nếu không đồng ý, bạn được kiến nghị với cấp trên"
    Và hồ sơ kết thúc
    Khi Đinh Quang Minh thử "rút đơn" thay người gửi
    Thì không được, vì "author-not-now"
    Khi đến 08:00 08/05/2024
    Và người gửi Đinh Quang Minh "đề nghị bảo vệ": "Tôi vừa bị chuyển sang bàn khác"
    Và nói đến phần "Bảo vệ – đơn TC-2024-0001"
    Thì hồ sơ ở trạng thái "Đang xét, bảo vệ"
    Và Đỗ Mỹ Dung không tìm thấy hồ sơ
    Và Trần Thị Hồng không tìm thấy hồ sơ
    Và Nguyễn Hoài An mở danh tính vì "Đánh giá nguy cơ sau khi đóng đơn" và đọc được Đinh Quang Minh
    Khi Nguyễn Hoài An chọn "Áp dụng biện pháp bảo vệ" ở việc "Đánh giá nguy cơ, quyết định"
      | Nguy cơ | Vị trí công tác, việc làm |
      | Người thực hiện | Phan Văn Em |
      | Cùng đơn vị với người bị tố cáo | không |
    Và Phan Văn Em chọn "Xác nhận" ở việc "Thực hiện biện pháp"
    Thì người gửi Đinh Quang Minh được báo "Đến hết ngày 06/05/2025"
    Khi đến 08:00 16/05/2024
    Và Nguyễn Hoài An chọn "Chấm dứt" ở việc "Kiểm tra hằng tuần"
    Thì người gửi Đinh Quang Minh được báo "Chấm dứt bảo vệ"
    Và hồ sơ ở trạng thái "Đã xong"
    Và không nơi nào lưu tên, điện thoại của Đinh Quang Minh
    Và hồ sơ kết thúc

  @5.8
  Tình huống: Thân nhân đề nghị thì người giải quyết đơn nhận ngay; thân nhân và lời đề nghị được niêm phong, vị trí công tác của họ cũng được giữ
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Hồ Thị Lan lập hồ sơ "Đề nghị bảo vệ người tố cáo"
      | Mã đơn tố cáo | tc-2024-0001 |
      | Người cần bảo vệ | Vợ, chồng, cha, mẹ, con của người tố cáo |
      | Họ tên người cần bảo vệ | = "Hồ Thị Lan" |
      | Nguy cơ, việc đã xảy ra | Chồng tôi bị gọi điện đe dọa hai lần trong tuần này |
    Và nói đến phần "Bảo vệ – đơn tc-2024-0001"
    Thì người gửi Hồ Thị Lan được báo "Đề nghị đã đến người giải quyết đơn"
    Và Nguyễn Hoài An mở danh tính vì "Đọc đề nghị của thân nhân" và đọc được Hồ Thị Lan
    Và Tạ Kim Oanh không mở được danh tính
    Và Trần Thị Hồng không tìm thấy hồ sơ
    Và không nơi nào lưu tên, điện thoại của Hồ Thị Lan
    Khi nói đến đơn đầu tiên
    Thì Nguyễn Hoài An đọc được trong việc "Đánh giá nguy cơ, quyết định": "stttt/BV/2024/0001"
    Khi Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Hồ Thị Lan |
      | Biện pháp | Điều động |
      | Nội dung | Đến Trung tâm Công nghệ thông tin |
      | Lý do, căn cứ | Nhu cầu công tác của Trung tâm |
      | Hiệu lực từ | 10/06/2024 |
    Thì Nguyễn Hoài An nhận việc "Chờ ý kiến người có thẩm quyền"

  @5.8
  Tình huống: Mã đơn không đúng thì người tiếp nhận đối chiếu, không có đơn thì trả lời
    Khi Hồ Thị Lan lập hồ sơ "Đề nghị bảo vệ người tố cáo"
      | Mã đơn tố cáo | TC-2024-0077 |
      | Người cần bảo vệ | Người tố cáo |
      | Họ tên người cần bảo vệ | = "Hồ Thị Lan" |
      | Nguy cơ, việc đã xảy ra | Tôi bị dọa sẽ cho nghỉ việc nếu không rút đơn |
    Và nói đến phần "Bảo vệ – đơn TC-2024-0077"
    Và Tạ Kim Oanh thử chọn "Không có đơn" ở việc "Đối chiếu mã đơn"
    Thì việc không được nhận, vì "Ghi câu trả lời"
    Và Tạ Kim Oanh mở danh tính vì "Đối chiếu đề nghị bảo vệ" và đọc được Hồ Thị Lan
    Khi Tạ Kim Oanh chọn "Tìm lại" ở việc "Đối chiếu mã đơn"
      | Mã đơn | TC-2024-0078 |
    Và Tạ Kim Oanh chọn "Không có đơn" ở việc "Đối chiếu mã đơn"
      | Trả lời người đề nghị | Chưa có đơn tố cáo nào mang mã này; bạn gửi đơn ở mục Đơn |
    Thì người gửi Hồ Thị Lan được báo "Chưa có đơn tố cáo nào"
    Và hồ sơ ở trạng thái "Không có đơn"
    Và hồ sơ kết thúc

  @5.8 @5.2
  Tình huống: Xin bảo vệ ngay trong đơn; người đứng đầu bị tố cáo thì đề nghị được chuyển kín
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
      | Đề nghị giữ bí mật, bảo vệ | có |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và máy chuyển thông điệp
    Thì Nguyễn Hoài An nhận việc "Đánh giá nguy cơ, quyết định"
    Khi Hồ Thị Lan gửi đơn thứ hai
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Nguyễn Hoài An |
    Và người gửi Hồ Thị Lan "đề nghị bảo vệ": "Tôi sợ bị trả thù khi lộ đơn"
    Thì Nguyễn Hoài An không tìm thấy hồ sơ
    Và việc "Chuyển đề nghị bảo vệ" của Tạ Kim Oanh có hạn 17:00 08/05/2024
    Khi Tạ Kim Oanh chọn "Gửi" ở việc "Chuyển đề nghị bảo vệ"
    Thì người gửi Hồ Thị Lan được báo "chuyển kín đến nơi có thẩm quyền"

  @5.8
  Tình huống: Khiếu nại không thuộc diện bảo vệ của Luật Tố cáo thì người gửi được chỉ đường
    Khi Đinh Quang Minh gửi đơn
      | Đề nghị xem xét lại một quyết định, hành vi | có |
      | Quyền, lợi ích của tôi bị ảnh hưởng | có |
    Và người gửi Đinh Quang Minh "đề nghị bảo vệ": "Tôi lo bị gây khó khăn"
    Thì người gửi Đinh Quang Minh được báo "hãy gửi đơn tố cáo việc đó"
    Và Nguyễn Hoài An không nhận việc nào
