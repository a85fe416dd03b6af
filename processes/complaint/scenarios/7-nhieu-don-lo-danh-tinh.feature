# language: vi
Tính năng: Nhiều đơn về một việc; lộ danh tính; bổ sung tệp
  Luật Tố cáo Điều 8, 24, 47 đến 58; mục 5.3 A1, 5.6 X4, 5.15.

  Bối cảnh:
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |

  Tình huống: Đơn thứ hai về cùng một việc được nhập, người gửi nào cũng được báo, không ai biết ai
    Khi Hồ Thị Lan gửi đơn thứ hai
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Thì Tạ Kim Oanh đọc được trong việc "Phân loại đơn": "TC-2024-0001"
    Khi Tạ Kim Oanh thử chọn "Nhập vào đơn đã có" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Thêm hai lần đòi tiền nữa |
    Thì không nhận, vì "Ghi mã đơn đang giải quyết"
    Khi Tạ Kim Oanh chọn "Nhập vào đơn đã có" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Thêm hai lần đòi tiền nữa |
      | Nhập vào đơn (mã) | TC-2024-0001 |
    Thì hồ sơ ở trạng thái "Nhập vào đơn TC-2024-0001"
    Và hồ sơ tiếp theo hồ sơ "Tố cáo TC-2024-0001"
    Và Nguyễn Hoài An nhận thông báo "Đơn TC-2024-0002 được nhập vào đơn TC-2024-0001"
    Và Nguyễn Hoài An mở danh tính vì "Đọc thêm chứng cứ của đơn được nhập" và đọc được Hồ Thị Lan
    Và Trần Thị Hồng không tìm thấy hồ sơ
    Và người gửi Hồ Thị Lan được báo "được nhập vào đơn đó"
    Khi nói đến đơn đầu tiên
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Thì người gửi Đinh Quang Minh được báo "hạn giải quyết"
    Và hồ sơ dẫn đến hồ sơ "Đơn TC-2024-0002"
    Khi Nguyễn Hoài An chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Đoàn Cẩm Nhung |
      | Trưởng tổ | Võ Trường Giang |
      | Kế hoạch xác minh | Làm việc với đơn vị, người dân, đối chiếu hồ sơ |
    Và văn thư gửi văn bản
    Thì Đoàn Cẩm Nhung xem được hồ sơ
    Và Đoàn Cẩm Nhung không đọc thấy hồ sơ liên quan nào
    Khi nói đến đơn thứ hai
    Thì người gửi Hồ Thị Lan được báo "hạn giải quyết"
    Và Đoàn Cẩm Nhung không tìm thấy hồ sơ
    Và không nơi nào lưu tên, điện thoại của Hồ Thị Lan

  Tình huống: Có người thử mở trái quyền thì mở hồ sơ lộ danh tính cho người kiểm tra và người giải quyết
    Thì Huỳnh Anh Quân không mở được danh tính
    Và Lê Quang Kiểm nhận thông báo "Có người không có quyền thử mở danh tính niêm phong"
    Khi mở hồ sơ lộ danh tính của đơn "TC-2024-0001"
    Thì Lê Quang Kiểm nhận việc "Kiểm tra việc lộ danh tính"
    Và Huỳnh Anh Quân không tìm thấy hồ sơ
    Khi Lê Quang Kiểm chọn "Đã lộ" ở việc "Kiểm tra việc lộ danh tính"
      | Kết quả kiểm tra | Mã đơn bị nói ra trong cuộc họp phòng, danh tính chưa bị mở |
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Khắc phục, bảo vệ người tố cáo"
      | Biện pháp khắc phục, bảo vệ | Nhắc nhở, đổi mã tra cứu, bảo vệ vị trí công tác |
    Thì hồ sơ ở trạng thái "Đã khắc phục"
    Và hồ sơ kết thúc

  Tình huống: Tin lộ danh tính do cán bộ báo được kiểm tra
    Khi Phan Văn Em lập hồ sơ "Lộ danh tính người tố cáo"
      | Mã đơn | TC-2024-0001 |
      | Sự việc | Nghe nói ở hành lang sáng nay về người gửi đơn |
    Thì Lê Quang Kiểm nhận việc "Kiểm tra việc lộ danh tính"
    Khi Lê Quang Kiểm chọn "Không lộ" ở việc "Kiểm tra việc lộ danh tính"
      | Kết quả kiểm tra | Chỉ là suy đoán, sổ truy cập không có lần mở lạ |
    Thì hồ sơ ở trạng thái "Không lộ"
    Và hồ sơ kết thúc

  Tình huống: Thống kê sáu tháng đếm theo loại, theo đơn vị, không nêu ai; đơn tố cáo người đứng đầu không ai đếm được
    Khi Hồ Thị Lan gửi đơn thứ hai
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Nhập vào đơn đã có" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Thêm hai lần đòi tiền nữa |
      | Nhập vào đơn (mã) | TC-2024-0001 |
    Và Huỳnh Anh Quân gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Nguyễn Hoài An |
    Thì báo cáo "Thống kê đơn thư" có dòng "Tố cáo | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1"
    Và báo cáo "Thống kê đơn thư" có dòng "Nhập chung với đơn khác | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0"
    Và báo cáo "Thống kê đơn thư" có dòng "Phòng Bưu chính – Viễn thông | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1"

  @5.6
  Tình huống: Nhiều đơn giải quyết chung mà tố cáo sai: từng người gửi được xem xét riêng, người nhầm thì không
    Khi Hồ Thị Lan gửi đơn thứ hai
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Nhập vào đơn đã có" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Thêm hai lần đòi tiền nữa |
      | Nhập vào đơn (mã) | TC-2024-0001 |
    Và nói đến đơn đầu tiên
    Và Nguyễn Hoài An chọn "Thụ lý" ở việc "Kiểm tra điều kiện thụ lý"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Xác minh" ở việc "Thành lập tổ xác minh"
      | Tổ xác minh | Võ Trường Giang; Đoàn Cẩm Nhung |
      | Trưởng tổ | Võ Trường Giang |
    Và văn thư gửi văn bản
    Và Võ Trường Giang chọn "Trình báo cáo" ở việc "Xác minh, báo cáo"
      | Giải trình của người bị khiếu nại, tố cáo | Đã giải trình bằng văn bản |
      | Nội dung báo cáo xác minh | Không có việc nhận tiền; giấy tờ kèm đơn thứ hai là giả |
    Và Nguyễn Hoài An thử chọn "Sai" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Nội dung tố cáo sai, giấy tờ giả |
      | Cố ý tố cáo sai | có |
    Thì việc không được nhận, vì "chọn đơn nào cố ý tố cáo sai"
    Khi Nguyễn Hoài An chọn "Sai" ở việc "Kết luận nội dung tố cáo"
      | Kết luận | Nội dung tố cáo sai, giấy tờ giả |
      | Cố ý tố cáo sai | có |
      | Đơn cố ý tố cáo sai | TC-2024-0002 |
    Và Đỗ Mỹ Dung chọn "Xác nhận" ở việc "Soát phần che"
    Và văn thư gửi văn bản
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Xử lý theo kết luận"
      | Biện pháp xử lý, việc tiếp theo | Xem xét trách nhiệm người tố cáo cố ý |
      | Khôi phục danh dự, quyền lợi người bị tố cáo | Thông báo kết luận tại cuộc họp phòng |
    Và nói đến phần "Xem xét trách nhiệm – đơn TC-2024-0002"
    Thì người gửi Hồ Thị Lan được báo "được giải trình ở trang này"
    Và Nguyễn Hoài An mở danh tính vì "Xem xét trách nhiệm người gửi" và đọc được Hồ Thị Lan
    Và không nơi nào lưu tên, điện thoại của Hồ Thị Lan
