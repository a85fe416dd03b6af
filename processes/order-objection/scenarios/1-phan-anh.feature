# language: vi
Tính năng: Phản ánh quyết định, mệnh lệnh có căn cứ cho là trái pháp luật
  stttt Điều 2 khoản 3; quy tắc chung H7.

  Bối cảnh:
    Biết hôm nay là thứ hai 13/05/2024
    Khi Võ Trường Giang lập hồ sơ "Phản ánh quyết định, mệnh lệnh trái pháp luật"
      | Người ra mệnh lệnh     | Trần Thanh Bình |
      | Hình thức mệnh lệnh    | Văn bản giấy |
      | Nhận lệnh ngày         | 07:45 13/05/2024 |
      | Quyết định, mệnh lệnh  | Xóa biên bản kiểm tra số 12 |
      | Căn cứ trái pháp luật  | Trái Điều 9 Luật Lưu trữ: không được hủy hồ sơ trái phép |
      | Hậu quả nếu thực hiện  | Mất hồ sơ thanh tra, không khôi phục được |

  @5.17.13
  Tình huống: Khẳng định bằng văn bản thì thi hành, không chịu trách nhiệm, cấp trên được báo ngay
    Thì Trần Thanh Bình nhận việc "Trả lời phản ánh"
    Và hồ sơ có văn bản "Báo cáo phản ánh mệnh lệnh"
    Và Lê Minh Châu không tìm thấy hồ sơ
    Khi lúc 09:30 14/05/2024
    Và Trần Thanh Bình thử chọn "Khẳng định chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đã xem xét, vẫn phải thực hiện |
    Thì không nhận, vì "Khẳng định thì phải có văn bản"
    Khi Trần Thanh Bình chọn "Khẳng định chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đã xem xét, vẫn phải thực hiện |
      | Số, ngày văn bản khẳng định | 31/XN ngày 14/05/2024 |
    Thì Nguyễn Hoài An nhận thông báo "Khẳng định chỉ đạo bị phản ánh: Xóa biên bản kiểm tra số 12"
    Và hồ sơ có văn bản "Báo cáo cấp trên trực tiếp"
    Và sổ "XNML" có dòng ghi "Võ Trường Giang thi hành, không chịu trách nhiệm về hậu quả"
    Và Võ Trường Giang đọc được trong việc "Thi hành mệnh lệnh đã khẳng định": "không chịu trách nhiệm về hậu quả"
    Khi Võ Trường Giang chọn "Hoàn thành" ở việc "Thi hành mệnh lệnh đã khẳng định"
      | Kết quả thi hành | Đã xóa biên bản trên hệ thống |
    Và Nguyễn Hoài An chọn "Ghi nhận" ở việc "Xem báo cáo mệnh lệnh bị phản ánh"
    Thì hồ sơ ở trạng thái "Đã thực hiện; người thi hành không chịu trách nhiệm về hậu quả"
    Và hồ sơ kết thúc
    Và Lê Quang Kiểm xem được hồ sơ

  Tình huống: Cấp trên yêu cầu dừng thì không phải thi hành nữa
    Khi Trần Thanh Bình chọn "Khẳng định chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đã xem xét, vẫn phải thực hiện |
      | Số, ngày văn bản khẳng định | 31/XN ngày 13/05/2024 |
    Và Nguyễn Hoài An thử chọn "Yêu cầu dừng" ở việc "Xem báo cáo mệnh lệnh bị phản ánh"
    Thì không nhận, vì "Dừng thì phải nêu lý do"
    Khi Nguyễn Hoài An chọn "Yêu cầu dừng" ở việc "Xem báo cáo mệnh lệnh bị phản ánh"
      | Ý kiến của cấp trên | Giữ nguyên biên bản, chờ thanh tra tỉnh |
    Thì Võ Trường Giang nhận thông báo "Cấp trên yêu cầu dừng: Xóa biên bản kiểm tra số 12"
    Và Võ Trường Giang không có việc "Thi hành mệnh lệnh đã khẳng định"
    Và hồ sơ kết thúc

  Tình huống: Thu hồi thì không phải thực hiện
    Khi Trần Thanh Bình chọn "Thu hồi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đúng, biên bản phải được giữ |
    Thì hồ sơ ở trạng thái "Đã thu hồi mệnh lệnh"
    Và hồ sơ kết thúc

  Tình huống: Chỉ đạo thay đổi mà vẫn trái thì phản ánh lần hai, khi đó chỉ còn thu hồi hoặc khẳng định
    Khi Trần Thanh Bình chọn "Thay đổi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Không xóa, chỉ sửa ngày |
      | Chỉ đạo mới | Sửa ngày trên biên bản số 12 |
    Và Võ Trường Giang thử chọn "Phản ánh lần hai" ở việc "Xem chỉ đạo đã thay đổi"
    Thì không nhận, vì "Nêu điều khoản và lý do"
    Khi Võ Trường Giang chọn "Phản ánh lần hai" ở việc "Xem chỉ đạo đã thay đổi"
      | Căn cứ phản ánh lần hai | Sửa ngày biên bản là làm sai lệch hồ sơ |
    Và Trần Thanh Bình thử chọn "Thay đổi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đổi cách ghi khác |
      | Chỉ đạo mới | Ghi chú bên lề biên bản số 12 |
    Thì không nhận, vì "thu hồi hoặc khẳng định"
    Khi Trần Thanh Bình chọn "Thu hồi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đồng ý giữ nguyên biên bản |
    Thì hồ sơ ở trạng thái "Đã thu hồi mệnh lệnh"

  Tình huống: Chỉ đạo đã thay đổi đúng pháp luật thì thực hiện
    Khi Trần Thanh Bình chọn "Thay đổi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Giữ nguyên biên bản |
      | Chỉ đạo mới | Lập biên bản bổ sung cho biên bản số 12 |
    Và Võ Trường Giang chọn "Đồng ý nhận" ở việc "Xem chỉ đạo đã thay đổi"
    Thì hồ sơ ở trạng thái "Thực hiện theo chỉ đạo đã thay đổi"
    Và hồ sơ kết thúc

  Tình huống: Mệnh lệnh bằng lời phải ghi khi nào, ở đâu, trước ai
    Khi Võ Trường Giang thử lập hồ sơ "Phản ánh quyết định, mệnh lệnh trái pháp luật"
      | Người ra mệnh lệnh     | Trần Thanh Bình |
      | Hình thức mệnh lệnh    | Lời nói |
      | Nhận lệnh ngày         | 07:45 13/05/2024 |
      | Quyết định, mệnh lệnh  | Xóa biên bản kiểm tra số 12 |
      | Căn cứ trái pháp luật  | Trái Điều 9 Luật Lưu trữ |
      | Hậu quả nếu thực hiện  | Mất hồ sơ thanh tra |
    Thì không nhận, vì "ghi khi nào, ở đâu, trước ai"

  Tình huống: Chỉ đạo của việc đang giao bị thu hồi thì việc tự kết thúc, ghi không phải thực hiện
    Khi Tạ Kim Oanh lập hồ sơ "Thanh toán ngày phép khi thôi việc"
      | Người thôi việc               | Hồ Thị Lan |
      | Ngày làm việc cuối            | 31/05/2024 |
      | Căn cứ (quyết định số, ngày)  | 45/QĐ-STTTT ngày 06/05/2024 |
    Và Cao Thúy Nga lập hồ sơ "Phản ánh quyết định, mệnh lệnh trái pháp luật"
      | Người ra mệnh lệnh     | Nguyễn Hoài An |
      | Hình thức mệnh lệnh    | Hệ thống điều hành |
      | Nhận lệnh ngày         | 07:45 13/05/2024 |
      | Việc đang được giao    | Thanh toán ngày phép chưa nghỉ – Thanh toán ngày phép khi thôi việc – Hồ Thị Lan |
      | Quyết định, mệnh lệnh  | Chi tiền ngày phép chưa nghỉ |
      | Căn cứ trái pháp luật  | Trái quy chế chi tiêu nội bộ: chưa có dự toán được giao |
      | Hậu quả nếu thực hiện  | Chi vượt dự toán, phải thu hồi |
      | Gấp                    | có |
    Thì việc "Trả lời phản ánh" của Nguyễn Hoài An có hạn 14:00 13/05/2024
    Khi Nguyễn Hoài An chọn "Thu hồi chỉ đạo" ở việc "Trả lời phản ánh"
      | Trả lời | Đúng, chưa chi khi chưa có dự toán |
    Và đến 08:00 thứ ba 14/05/2024
    Thì Cao Thúy Nga không nhận việc nào
    Và Hồ Thị Lan nhận thông báo "Không thanh toán ngày phép: Hồ Thị Lan"
