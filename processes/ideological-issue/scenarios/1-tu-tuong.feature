# language: vi
Tính năng: Vấn đề tư tưởng do đúng người giải quyết
  dang Mục I.1; bảng ideology-issue-handler (D28).

  Bối cảnh:
    Biết hôm nay là thứ hai 06/05/2024

  @5.17.12
  Tình huống: Tranh chấp với hàng xóm của đảng viên do cấp ủy giải quyết, Giám đốc được báo kết quả
    Khi Mai Thị Đào lập hồ sơ "Vấn đề tư tưởng của cán bộ"
      | Cán bộ có vấn đề | Nguyễn Yến Nhi |
      | Phát sinh từ | Quan hệ xã hội, gia đình |
      | Là đảng viên | có |
      | Nội dung | Tranh chấp lối đi với nhà bên cạnh, hay nghỉ việc giữa ca |
      | Dữ kiện, nguồn | Tổ trưởng dân phố báo ngày 02/05/2024, có biên bản hòa giải |
    Thì Nguyễn Thị Diệp nhận việc "Nhận giải quyết"
    Và Kiều Gia Bảo không có việc "Nhận giải quyết"
    Và Kiều Gia Bảo không tìm thấy hồ sơ
    Và Cao Hữu Soát không tìm thấy hồ sơ
    Khi Nguyễn Thị Diệp chọn "Nhận việc" ở việc "Nhận giải quyết"
    Và Nguyễn Thị Diệp chọn "Hoàn thành" ở việc "Trao đổi với cán bộ"
      | Nguyên nhân, nguyện vọng | Ranh giới đất chưa rõ, mong được hòa giải |
      | Việc đã thống nhất | Nhờ địa chính đo lại |
    Và Nguyễn Thị Diệp chọn "Hoàn thành" ở việc "Kết luận"
      | Kết quả | Đã trao đổi, cán bộ yên tâm công tác |
    Thì Kiều Gia Bảo nhận thông báo "Kết quả giải quyết vấn đề tư tưởng"
    Và hồ sơ có văn bản "Biên bản trao đổi"
    Và hồ sơ ở trạng thái "Đã kết luận, theo dõi"
    Khi lúc 08:00 06/06/2024
    Và Nguyễn Thị Diệp chọn "Đã ổn định" ở việc "Xem lại sau 30 ngày"
    Thì hồ sơ ở trạng thái "Đã ổn định"
    Và hồ sơ kết thúc

  @5.17.12
  Tình huống: Cùng việc đó của người chưa vào Đảng, tuổi đoàn, do Đoàn Thanh niên cùng Công đoàn giải quyết
    Khi Đoàn Thủy Tiên lập hồ sơ "Vấn đề tư tưởng của cán bộ"
      | Cán bộ có vấn đề | Trịnh Hoài Bắc |
      | Phát sinh từ | Quan hệ xã hội, gia đình |
      | Nội dung | Tranh chấp lối đi với nhà bên cạnh |
      | Dữ kiện, nguồn | Tổ trưởng dân phố báo ngày 02/05/2024, có biên bản hòa giải |
    Thì Bùi Thanh Tùng nhận việc "Nhận giải quyết"
    Khi Bùi Thanh Tùng chọn "Nhận việc" ở việc "Nhận giải quyết"
    Và Đặng Hữu Cường chọn "Hoàn thành" ở việc "Cho ý kiến phối hợp"
      | Ý kiến phối hợp | Công đoàn cùng dự buổi trao đổi |
    Và Bùi Thanh Tùng chọn "Hoàn thành" ở việc "Trao đổi với cán bộ"
      | Nguyên nhân, nguyện vọng | Ranh giới đất chưa rõ |
      | Việc đã thống nhất | Nhờ địa chính đo lại |
    Và Bùi Thanh Tùng chọn "Hoàn thành" ở việc "Kết luận"
      | Kết quả | Đã trao đổi, đoàn viên yên tâm công tác |
    Thì Nguyễn Thị Diệp nhận thông báo "Kết quả giải quyết vấn đề tư tưởng"
    Và Kiều Gia Bảo nhận thông báo "Kết quả giải quyết vấn đề tư tưởng"
    Khi lúc 08:00 06/06/2024
    Và Bùi Thanh Tùng chọn "Còn vướng mắc" ở việc "Xem lại sau 30 ngày"
    Và Bùi Thanh Tùng chọn "Hoàn thành" ở việc "Trao đổi với cán bộ"
      | Nguyên nhân, nguyện vọng | Hai bên chưa thống nhất ranh giới |
      | Việc đã thống nhất | Nhờ chính quyền hòa giải lần hai |
    Và Bùi Thanh Tùng chọn "Hoàn thành" ở việc "Kết luận"
      | Kết quả | Chờ hòa giải lần hai |
    Và lúc 08:00 08/07/2024
    Và Bùi Thanh Tùng chọn "Còn vướng mắc" ở việc "Xem lại sau 30 ngày"
    Thì Nguyễn Thị Diệp nhận thông báo "Đề nghị họp liên tịch về một vấn đề tư tưởng"
    Và hồ sơ ở trạng thái "Đưa ra họp liên tịch"
    Và hồ sơ kết thúc

  Tình huống: Vướng mắc về lịch trực do Giám đốc giải quyết, cấp ủy phối hợp, biện pháp thành việc được giao
    Khi Đặng Hữu Cường lập hồ sơ "Vấn đề tư tưởng của cán bộ"
      | Cán bộ có vấn đề | Tôn Thất Hải |
      | Phát sinh từ | Công việc |
      | Là đảng viên | có |
      | Nội dung | Cho rằng lịch trực của khoa không công bằng |
      | Dữ kiện, nguồn | Đơn đề nghị đổi lịch ngày 03/05/2024 của Khoa Nội |
    Và Kiều Gia Bảo chọn "Nhận việc" ở việc "Nhận giải quyết"
    Và Nguyễn Thị Diệp chọn "Hoàn thành" ở việc "Cho ý kiến phối hợp"
      | Ý kiến phối hợp | Nên nghe cả hai phó khoa |
    Và Kiều Gia Bảo chọn "Hoàn thành" ở việc "Trao đổi với cán bộ"
      | Nguyên nhân, nguyện vọng | Lịch trực dồn vào cuối tuần |
      | Việc đã thống nhất | Lập lại lịch trực theo vòng |
      | Cần biện pháp quản lý của người đứng đầu | có |
    Và Kiều Gia Bảo chọn "Hoàn thành" ở việc "Quyết định biện pháp quản lý"
      | Biện pháp | Lập lại lịch trực Khoa Nội từ tháng 6 |
      | Giao đơn vị | Khoa Nội |
    Thì Kiều Gia Bảo nhận việc "Kết luận"
    Và mở hồ sơ "Lập lại lịch trực Khoa Nội từ tháng 6" của quy trình "follow-up"

  Tình huống: Sai nơi phát sinh thì chuyển một lần; không có dữ kiện thì trả lại người nêu
    Khi Mai Thị Đào lập hồ sơ "Vấn đề tư tưởng của cán bộ"
      | Cán bộ có vấn đề | Nguyễn Yến Nhi |
      | Phát sinh từ | Công việc |
      | Nội dung | Hay cáu gắt trong ca trực |
      | Dữ kiện, nguồn | Theo lời kể của một số người trong khoa |
    Và Kiều Gia Bảo chọn "Sai nơi phát sinh" ở việc "Nhận giải quyết"
      | Lý do | Việc xảy ra ở khu dân cư |
    Thì Đặng Hữu Cường nhận việc "Nhận giải quyết"
    Khi Đặng Hữu Cường thử chọn "Sai nơi phát sinh" ở việc "Nhận giải quyết"
      | Lý do | Cho rằng do công việc |
    Thì không nhận, vì "Đã chuyển một lần"
    Khi Đặng Hữu Cường chọn "Không có dữ kiện" ở việc "Nhận giải quyết"
      | Lý do | Chỉ là lời kể, không ai xác nhận |
    Thì Mai Thị Đào nhận thông báo "Kết quả xem xét"
    Và hồ sơ ở trạng thái "Không đủ dữ kiện"
    Và hồ sơ kết thúc
