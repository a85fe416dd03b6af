# language: vi
Tính năng: Từ chối nghỉ của người đang được giữ an toàn vị trí công tác thì chờ rà soát
  Luật Tố cáo Điều 47 đến 58; bảng denouncer-protection dòng 3.

  Bối cảnh:
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Đinh Quang Minh nộp đơn nghỉ việc riêng ngày 09/05/2024
    Và Ngô Bích Hạnh từ chối đơn với ý kiến "Cả phòng trực bảo trì hệ thống"

  @5.8
  Tình huống: Chưa được phép thì chưa từ chối, người duyệt quyết định lại và không biết vì sao
    Thì hồ sơ ở trạng thái "Đang xem xét"
    Và Ngô Bích Hạnh nhận thông báo "Hồ sơ cần rà soát"
    Và Nguyễn Hoài An đọc được trong việc "Chờ ý kiến người có thẩm quyền": "Cả phòng trực bảo trì hệ thống"
    Và không nơi nào trong hồ sơ này Ngô Bích Hạnh đọc được "tố cáo"
    Khi Nguyễn Hoài An chọn "Dừng" ở việc "Chờ ý kiến người có thẩm quyền"
      | Lý do | Phòng còn đủ người trong ngày đó |
    Thì Ngô Bích Hạnh đọc được trong việc "Xem xét, quyết định": "Hồ sơ cần rà soát, chưa từ chối được: Phòng còn đủ người trong ngày đó"
    Và không nơi nào trong hồ sơ này Ngô Bích Hạnh đọc được "tố cáo"
    Khi Ngô Bích Hạnh chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Thì hồ sơ ở trạng thái "Đã duyệt"

  @5.8
  Tình huống: Được cho tiếp tục thì từ chối có hiệu lực
    Khi Nguyễn Hoài An chọn "Cho tiếp tục" ở việc "Chờ ý kiến người có thẩm quyền"
      | Lý do | Việc trực bảo trì đã có lịch từ trước |
    Thì Đinh Quang Minh nhận thông báo "Cả phòng trực bảo trì hệ thống"
    Và hồ sơ ở trạng thái "Không duyệt"
    Và hồ sơ kết thúc

  @5.8
  Tình huống: Gọi người đang được bảo vệ về làm việc thì chờ ý kiến; chưa được phép thì đợt nghỉ giữ nguyên
    Khi Nguyễn Hoài An chọn "Dừng" ở việc "Chờ ý kiến người có thẩm quyền"
      | Lý do | Phòng còn đủ người trong ngày đó |
    Và Ngô Bích Hạnh chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Và Lê Minh Châu gọi Đinh Quang Minh về làm việc từ sáng 09/05/2024 vì "Phòng phải trực bảo trì hệ thống"
    Thì Lê Minh Châu nhận thông báo "Hồ sơ cần rà soát"
    Khi Nguyễn Hoài An chọn "Dừng" ở việc "Chờ ý kiến người có thẩm quyền"
      | Lý do | Trực bảo trì đã có người khác |
    Thì hồ sơ ở trạng thái "Giữ nguyên đợt nghỉ"
    Và Lê Minh Châu nhận thông báo "Chưa gọi về được: Trực bảo trì đã có người khác"
