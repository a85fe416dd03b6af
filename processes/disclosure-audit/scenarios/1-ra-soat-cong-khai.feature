# language: vi
Tính năng: Mục phải công khai mà chưa công khai được rà soát
  vptw Điều 14; stttt Điều 18 khoản 2; roles.md K04.

  Tình huống: Công đoàn yêu cầu thì Văn phòng trả lời trong 3 ngày làm việc, mỗi mục thiếu mở một hồ sơ công khai
    Biết hôm nay là thứ hai 06/05/2024
    Khi Phan Văn Em lập hồ sơ "Rà soát việc công khai"
      | Nội dung đề nghị công khai | Quyết toán kinh phí năm 2023 chưa được công khai |
    Thì việc "Rà soát việc công khai" của Đỗ Mỹ Dung có hạn 17:00 09/05/2024
    Và Đỗ Mỹ Dung thử chọn "Hoàn thành" ở việc "Rà soát việc công khai"
    Thì việc không được nhận, vì "không mở mục nào thì ghi lý do"
    Khi Đỗ Mỹ Dung chọn "Hoàn thành" ở việc "Rà soát việc công khai"
      | Kết quả rà soát, lý do | Đã công khai ngày 12/3, số 15/TB-STTTT |
    Thì hồ sơ ở trạng thái "Đã rà soát, không thiếu"
    Và hồ sơ kết thúc

  Tình huống: Ngày làm việc cuối quý việc rà soát tự bắt đầu, nêu mục định kỳ chưa có trong sổ công khai; mục thiếu thành hồ sơ công khai
    Biết hôm nay là thứ năm 27/06/2024
    Và lịch tự khởi tạo hồ sơ đang chạy
    Khi Phan Văn Em lập hồ sơ "Rà soát việc công khai"
      | Nội dung đề nghị công khai | Quyết toán kinh phí năm 2023 chưa được công khai |
    Và Đỗ Mỹ Dung chọn "Hoàn thành" ở việc "Rà soát việc công khai"
      | Mục chưa công khai | = [{"item_kind": "kinh_phi", "title": "Quyết toán kinh phí năm 2023", "text": "Tổng thu, tổng chi theo mục lục"}] |
    Và máy chuyển thông điệp
    Và mở hồ sơ "Công khai: Quyết toán kinh phí năm 2023" của quy trình "publication"
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Cho phép công khai"
    Thì sổ "CK" có dòng ghi "Quyết toán kinh phí năm 2023"
    Khi đến 09:00 28/06/2024
    Và nói đến hồ sơ "Rà soát công khai" của Đỗ Mỹ Dung
    Thì Đỗ Mỹ Dung đọc được trong việc "Rà soát việc công khai": "4 mục, đã điền ở dưới: Chương trình công tác quý 2/2024; Kết quả thực hiện chương trình công tác quý 1/2024; Dự toán kinh phí hoạt động năm 2024; Quy chế làm việc"
    Và Đỗ Mỹ Dung đọc được trong việc "Rà soát việc công khai": "kinh phí, quyết toán 1; nhân sự, khen thưởng, kỷ luật 0"
    Khi Đỗ Mỹ Dung thử chọn "Hoàn thành" ở việc "Rà soát việc công khai"
      | Mục chưa công khai | = [{"item_kind": "nhan_su", "title": "Kết quả nâng bậc lương quý II", "doc_no": "20/QĐ", "text": "Nâng bậc lương cho ba người"}] |
    Thì việc không được nhận, vì "Bỏ mục máy tìm thấy"
    Khi Đỗ Mỹ Dung chọn "Hoàn thành" ở việc "Rà soát việc công khai"
      | Mục chưa công khai | = [{"item_kind": "nhan_su", "title": "Kết quả nâng bậc lương quý II", "doc_no": "20/QĐ", "text": "Nâng bậc lương cho ba người"}] |
      | Kết quả rà soát, lý do | Chương trình, dự toán, quy chế đã niêm yết từ đầu năm |
    Thì hồ sơ ở trạng thái "Đã mở hồ sơ công khai"
    Khi mở hồ sơ "Công khai: Kết quả nâng bậc lương quý II" của quy trình "publication"
    Thì hồ sơ ở trạng thái "Đang công khai"

  Tình huống: Quyết định về cán bộ quá hạn mà chưa công khai thì máy điền sẵn vào danh mục; bỏ mục thì ghi lý do
    Biết hôm nay là thứ hai 17/06/2024
    Khi Ngô Bích Hạnh lập hồ sơ "Đề nghị điều động, kỷ luật, đánh giá cán bộ"
      | Cán bộ | Hồ Thị Lan |
      | Biện pháp | Điều động |
      | Nội dung | Đến Trung tâm Công nghệ thông tin |
      | Lý do, căn cứ | Nhu cầu công tác của Trung tâm |
      | Hiệu lực từ | 01/07/2024 |
    Và Nguyễn Hoài An chọn "Phê duyệt" ở việc "Xem xét, quyết định"
    Và văn thư gửi văn bản
    Và đến 08:00 20/06/2024
    Và Phan Văn Em lập hồ sơ "Rà soát việc công khai"
      | Nội dung đề nghị công khai | Quyết định điều động tháng sáu |
    Thì Đỗ Mỹ Dung đọc được trong việc "Rà soát việc công khai": "không có mục nào"
    Và Đỗ Mỹ Dung chọn "Hoàn thành" ở việc "Rà soát việc công khai"
      | Kết quả rà soát, lý do | Còn trong hạn công khai |
    Khi đến 09:00 28/06/2024
    Và Phan Văn Em lập hồ sơ "Rà soát việc công khai"
      | Nội dung đề nghị công khai | Quyết định điều động tháng sáu |
    Thì Đỗ Mỹ Dung đọc được trong việc "Rà soát việc công khai": "Quyết định về cán bộ số 01/QĐ-STTTT"
    Khi Đỗ Mỹ Dung thử chọn "Hoàn thành" ở việc "Rà soát việc công khai"
    Thì việc không được nhận, vì "ghi loại, tiêu đề, nội dung"
    Khi Đỗ Mỹ Dung thử chọn "Hoàn thành" ở việc "Rà soát việc công khai"
      | Mục chưa công khai | = [] |
    Thì việc không được nhận, vì "Bỏ mục máy tìm thấy"
    Khi Đỗ Mỹ Dung chọn "Hoàn thành" ở việc "Rà soát việc công khai"
      | Mục chưa công khai | = [{"item_kind": "nhan_su", "title": "Quyết định về cán bộ số 01/QĐ-STTTT", "doc_no": "01/QĐ-STTTT", "text": "Điều động một công chức"}] |
    Và máy chuyển thông điệp
    Và Phan Văn Em lập hồ sơ "Rà soát việc công khai"
      | Nội dung đề nghị công khai | Quyết định điều động tháng sáu |
    Thì Đỗ Mỹ Dung đọc được trong việc "Rà soát việc công khai": "không có mục nào"
