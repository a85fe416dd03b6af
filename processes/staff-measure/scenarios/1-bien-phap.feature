# language: vi
Tính năng: Điều động, kỷ luật, đánh giá cán bộ; người đang được bảo vệ thì chờ rà soát
  Luật Tố cáo Điều 47 đến 58; bảng denouncer-protection dòng 3.

  @5.17.8
  Tình huống: Điều động người tố cáo thì chờ người giải quyết tố cáo, người đề nghị không biết vì sao
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và lúc 08:00 29/05/2024
    Và Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Đinh Quang Minh |
      | Biện pháp | Điều động |
      | Nội dung | Đến Trung tâm Công nghệ thông tin |
      | Lý do, căn cứ | Nhu cầu công tác của Trung tâm |
      | Hiệu lực từ | 10/06/2024 |
    Thì hồ sơ ở trạng thái "Hồ sơ cần rà soát"
    Và Nguyễn Hoài An nhận việc "Chờ ý kiến người có thẩm quyền"
    Và không nơi nào trong hồ sơ này Ngô Bích Hạnh đọc được "tố cáo"
    Khi Nguyễn Hoài An thử chọn "Dừng" ở việc "Chờ ý kiến người có thẩm quyền"
    Thì không nhận, vì "Hãy điền «Lý do»"
    Khi Nguyễn Hoài An chọn "Dừng" ở việc "Chờ ý kiến người có thẩm quyền"
      | Lý do | Chưa điều động trong quý này |
    Thì hồ sơ ở trạng thái "Dừng"
    Và diễn biến có ghi "Chờ ý kiến người có thẩm quyền"
    Và Ngô Bích Hạnh nhận thông báo "Hồ sơ cần rà soát chưa được tiếp tục"
    Và hồ sơ kết thúc

  Tình huống: Được cho tiếp tục thì người đứng đầu quyết định như thường
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Đinh Quang Minh |
      | Biện pháp | Đánh giá, xếp loại |
      | Nội dung | Hoàn thành nhiệm vụ |
      | Lý do, căn cứ | Kết quả công tác sáu tháng |
      | Hiệu lực từ | 10/06/2024 |
    Và Nguyễn Hoài An chọn "Cho tiếp tục" ở việc "Chờ ý kiến người có thẩm quyền"
      | Lý do | Đánh giá chung của cả phòng |
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Và văn thư gửi văn bản
    Thì hồ sơ ở trạng thái "Đã quyết định"
    Và văn bản "Quyết định về cán bộ" ghi "Kết quả công tác sáu tháng"

  Tình huống: Tố cáo đã giải quyết xong thì còn được giữ an toàn mười hai tháng
    Biết hôm nay là thứ hai 06/05/2024
    Khi Đinh Quang Minh gửi đơn
      | Báo việc vi phạm pháp luật, nhiệm vụ của một người | có |
      | Người bị khiếu nại, tố cáo | Trần Thị Hồng |
    Và Tạ Kim Oanh chọn "Ghi kết quả phân loại" ở việc "Phân loại đơn"
      | Chức vụ của người, hoặc việc bị khiếu nại, tố cáo | Công chức, viên chức, người lao động |
      | Tóm tắt nội dung | Công chức đòi tiền khi giải quyết hồ sơ |
    Và người gửi Đinh Quang Minh "rút đơn": "Tôi hiểu nhầm sự việc nên xin rút"
    Và Nguyễn Hoài An chọn "Đình chỉ" ở việc "Xem xét việc rút đơn"
    Và văn thư gửi văn bản
    Và máy chuyển thông điệp
    Thì hồ sơ ở trạng thái "Đình chỉ"
    Khi đến 08:00 05/05/2025
    Và Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Đinh Quang Minh |
      | Biện pháp | Điều động |
      | Nội dung | Đến Trung tâm Công nghệ thông tin |
      | Lý do, căn cứ | Nhu cầu công tác của Trung tâm |
      | Hiệu lực từ | 02/06/2025 |
    Thì hồ sơ ở trạng thái "Hồ sơ cần rà soát"
    Và Nguyễn Hoài An nhận việc "Chờ ý kiến người có thẩm quyền"
    Và không nơi nào trong hồ sơ này Ngô Bích Hạnh đọc được "tố cáo"
    Khi đến 08:00 08/05/2025
    Và Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Đinh Quang Minh |
      | Biện pháp | Đánh giá, xếp loại |
      | Nội dung | Hoàn thành nhiệm vụ |
      | Lý do, căn cứ | Kết quả công tác bốn tháng |
      | Hiệu lực từ | 02/06/2025 |
    Thì Nguyễn Hoài An nhận việc "Xem xét, quyết định"

  Tình huống: Người không gửi đơn nào thì không phải chờ; không tự đề nghị về mình
    Biết hôm nay là thứ hai 06/05/2024
    Khi Ngô Bích Hạnh thử lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Ngô Bích Hạnh |
      | Biện pháp | Điều động |
      | Nội dung | Đến Trung tâm Công nghệ thông tin |
      | Lý do, căn cứ | Nhu cầu công tác của Trung tâm |
      | Hiệu lực từ | 10/06/2024 |
    Thì không nhận, vì "Không tự đề nghị về mình"
    Khi Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Đinh Quang Minh |
      | Biện pháp | Điều động |
      | Nội dung | Đến Trung tâm Công nghệ thông tin |
      | Lý do, căn cứ | Nhu cầu công tác của Trung tâm |
      | Hiệu lực từ | 10/06/2024 |
    Thì Nguyễn Hoài An nhận việc "Xem xét, quyết định"
    Khi Nguyễn Hoài An chọn "Từ chối" ở việc "Xem xét, quyết định"
      | Ý kiến | Phòng đang thiếu người |
    Thì hồ sơ ở trạng thái "Không được đồng ý"
    Và hồ sơ kết thúc

  @9.3
  Tình huống: Văn phòng Tỉnh ủy chưa có kết luận của tập thể lãnh đạo thì quyết định chưa được cấp số
    Biết hôm nay là thứ hai 06/05/2024
    Khi Trịnh Thanh Xuân lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Lâm Hải Yến |
      | Biện pháp | Điều động |
      | Nội dung | Đến Phòng Tổng hợp |
      | Lý do, căn cứ | Nhu cầu công tác của Phòng Tổng hợp |
      | Hiệu lực từ | 10/06/2024 |
    Và Vũ Đức Sơn chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Thì Phùng Quốc Việt đọc được trong việc: "Chưa có kết luận của tập thể lãnh đạo"
    Và sổ "QĐ" không có dòng nào
    Khi Phùng Quốc Việt thử chọn "Ghi kết luận của tập thể" ở việc "Xử lý văn bản chưa ban hành được"
      | Tập thể lãnh đạo kết luận | Đồng ý |
    Thì không nhận, vì "Ghi số, ngày biên bản"
    Khi Phùng Quốc Việt chọn "Ghi kết luận của tập thể" ở việc "Xử lý văn bản chưa ban hành được"
      | Tập thể lãnh đạo kết luận              | Đồng ý                         |
      | Biên bản, thông báo kết luận: số, ngày | Biên bản 08/BB ngày 03/05/2024 |
    Và văn thư gửi văn bản
    Thì hồ sơ ở trạng thái "Đã quyết định"
    Và văn bản "Quyết định về cán bộ" ghi "01-QĐ/VPTU"
