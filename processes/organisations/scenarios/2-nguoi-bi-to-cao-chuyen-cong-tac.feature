# language: vi
Tính năng: Người bị tố cáo đổi chức vụ, đổi đơn vị, thôi công tác khi đơn đang được giải quyết
  Mục 5.6 X5: thẩm quyền được xét lại; ai không còn thẩm quyền thì không còn việc, không mở được danh tính.

  Tình huống: Đổi đơn vị, thẩm quyền không đổi thì người giải quyết được báo xem lại tổ xác minh
    Biết hôm nay là thứ hai 06/05/2024
    Và từ 20/05/2024 nhập "stttt.bcvt" vào "stttt.cntt"
      | quan.tp | stttt.ptp |
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và đến 08:00 20/05/2024
    Thì Nguyễn Hoài An nhận thông báo "người bị khiếu nại, tố cáo đã đổi chức vụ, đơn vị"
    Và Nguyễn Hoài An nhận việc "Kiểm tra điều kiện thụ lý"
    Và Nguyễn Hoài An không có việc "Xét lại thẩm quyền"

  Tình huống: Thôi công tác thì người giải quyết giữ lại hoặc chuyển, chuyển rồi thì không mở được danh tính
    Biết hôm nay là thứ hai 06/05/2024
    Và từ 20/05/2024 Trần Thị Hồng thôi công tác
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và đến 08:00 20/05/2024
    Và Nguyễn Hoài An thử chọn "Chuyển nơi có thẩm quyền" ở việc "Xét lại thẩm quyền"
    Thì việc không được nhận, vì "Ghi lý do, ít nhất 10 ký tự"
    Khi Nguyễn Hoài An chọn "Chuyển nơi có thẩm quyền" ở việc "Xét lại thẩm quyền"
      | Lý do | Người bị tố cáo đã chuyển sang Sở Tài chính |
    Và máy chuyển thông điệp
    Thì Nguyễn Hoài An không có việc "Kiểm tra điều kiện thụ lý"
    Và Nguyễn Hoài An không mở được danh tính
    Và người gửi Đinh Quang Minh được báo "thẩm quyền giải quyết thay đổi"
    Và người gửi Đinh Quang Minh thấy đơn ở trạng thái "Chuyển nơi có thẩm quyền"
    Khi Tạ Kim Oanh chọn "Gửi" ở việc "Che thông tin, chuyển đơn"
      | Nơi nhận | Sở Tài chính |
    Thì người gửi Đinh Quang Minh được báo "Sở Tài chính"
    Và hồ sơ ở trạng thái "Đã chuyển nơi có thẩm quyền"
    Và không nơi nào lưu tên, điện thoại của Đinh Quang Minh

  Tình huống: Lên làm người đứng đầu thì đơn về cấp trên, chuyển kín, người ấy không tìm thấy gì
    Biết hôm nay là thứ hai 06/05/2024
    Và từ 20/05/2024 Trần Thị Hồng thay Nguyễn Hoài An đứng đầu đơn vị
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và đến 08:00 20/05/2024
    Và máy chuyển thông điệp
    Thì Trần Thị Hồng không tìm thấy hồ sơ
    Và Trần Thị Hồng không nhận việc nào
    Và Lê Quang Kiểm không tìm thấy hồ sơ
    Và Tạ Kim Oanh nhận việc "Che thông tin, chuyển đơn"
