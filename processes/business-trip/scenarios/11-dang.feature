# language: vi
Tính năng: Cơ quan có Đảng ủy, Ban Giám đốc: ra Ban Giám đốc, xin phép cấp trên, báo cáo trong 5 ngày làm việc
  Mục I.6; bảng trip-approver dòng 18 đến 21, trip-report-due dòng 4.

  @2.13.7
  Tình huống: Đi nước ngoài thì Ban Giám đốc họp, Giám đốc quyết định, Sở chủ quản cho phép rồi mới có giấy tờ
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Hà Thị Sen đề nghị đi công tác "Thái Lan" từ 10/06/2024 đến hết 14/06/2024
      | Phạm vi | nước ngoài |
    Và Nguyễn Vĩnh Khang chuyển cấp trên chuyến đi
    Và Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 20/05/2024
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Thái Lan" của quy trình "meeting"
    Và Kiều Gia Bảo đồng ý họp
    Và Văn phòng lập chương trình họp
    Và Kiều Gia Bảo duyệt chương trình họp
    Và Nguyễn Vĩnh Khang phân công Hà Thị Sen soạn tài liệu
    Và Hà Thị Sen soạn tài liệu "Tờ trình cử người đi Thái Lan" với câu hỏi "Cử đồng chí Sen?"
    Và Nguyễn Vĩnh Khang duyệt tài liệu
    Và Văn phòng nhận tài liệu
    Và Văn phòng gửi lịch họp
    Và đến 08:00 thứ Hai 20/05/2024
    Và Trần Kim Ngân điểm danh, đủ mặt
    Và Trần Kim Ngân ghi biên bản với kết luận "Nhất trí cử đồng chí Sen"
      | Quyết định | Cử một người |
    Và Kiều Gia Bảo ký biên bản
    Và máy chuyển thông điệp
    Và nói đến chuyến đi của Hà Thị Sen
    Thì Kiều Gia Bảo là người xem xét chuyến đi
    Và Kiều Gia Bảo đọc được trong việc "Xem xét, quyết định": "Nhất trí cử đồng chí Sen"
    Khi Kiều Gia Bảo phê duyệt chuyến đi
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Thì Văn phòng chưa có việc phát hành giấy tờ
    Khi Văn phòng ghi nhận cấp trên "đồng ý"
    Và Kiều Gia Bảo phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì hồ sơ ở trạng thái "Được cử đi"

  @H2
  Tình huống: Rút đề nghị khi Ban Giám đốc đã hẹn họp thì cuộc họp hủy theo
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Hà Thị Sen đề nghị đi công tác "Thái Lan" từ 10/06/2024 đến hết 14/06/2024
      | Phạm vi | nước ngoài |
    Và Nguyễn Vĩnh Khang chuyển cấp trên chuyến đi
    Và Văn phòng đưa chuyến đi ra họp tập thể lãnh đạo lúc 08:00 20/05/2024
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Thái Lan" của quy trình "meeting"
    Và Kiều Gia Bảo đồng ý họp
    Và nói đến chuyến đi của Hà Thị Sen
    Và Hà Thị Sen rút đề nghị với lý do "Phía bạn không tiếp đoàn"
    Và máy chuyển thông điệp
    Và mở hồ sơ "Cử đoàn đi công tác nước ngoài: Thái Lan" của quy trình "meeting"
    Thì hồ sơ ở trạng thái "Đã hủy"
    Và hồ sơ kết thúc
    Và Đặng Hữu Cường nhận thông báo "Hủy cuộc họp: Cử đoàn đi công tác nước ngoài: Thái Lan"

  Tình huống: Trong nước thì trưởng khoa, lãnh đạo phụ trách; báo cáo trong 5 ngày làm việc
    Biết hôm nay là thứ Hai 13/05/2024
    Khi Hà Thị Sen đề nghị đi công tác "Bệnh viện tỉnh" từ 15/05/2024 đến hết 16/05/2024
    Và Nguyễn Vĩnh Khang chuyển cấp trên chuyến đi
    Thì Đặng Hữu Cường là người xem xét chuyến đi
    Khi Đặng Hữu Cường phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và đến 17:00 thứ Năm 16/05/2024
    Thì việc "Báo cáo kết quả chuyến đi" của Hà Thị Sen có hạn 17:00 23/05/2024
