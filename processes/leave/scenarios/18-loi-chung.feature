# language: vi
Tính năng: Kể một hồ sơ bằng những câu dùng được cho mọi quy trình
  Tên quy trình, tên việc, tên nút và tên trường như trên trang. Bản chạy thử và hồ sơ thật được ghi lại bằng các câu này.

  Tình huống: Nộp qua trang khởi tạo, quyết định bằng nút trên trang
    Biết hôm nay là 03/06/2024
    Và lúc 09:30 03/06/2024
    Khi Đinh Quang Minh thử lập hồ sơ "leave"
      | Loại nghỉ    | Nghỉ không hưởng lương |
      | Nghỉ từ ngày | 10/06/2024             |
      | end_date     | 07/06/2024             |
    Thì không nhận, vì "Hãy điền «Lý do»"
    Khi Trưởng phòng (stttt.cntt) lập hồ sơ "Nghỉ phép, nghỉ việc riêng và các chế độ nghỉ"
      | Loại nghỉ                     | Nghỉ phép năm                    |
      | Nghỉ từ ngày                  | 13/06/2024                       |
      | start_session                 | Cả ngày                          |
      | end_date                      | 13/06/2024                       |
      | end_session                   | Cả ngày                          |
      | Lý do                         | Giải quyết việc gia đình         |
      | Nơi nghỉ                      | Nha Trang                        |
      | Điện thoại liên hệ            | 0910021249                       |
      | Người nhận bàn giao công việc | Hồ Thị Lan                       |
      | Việc bàn giao và thời hạn     | = [{"task": "Trực hệ thống"}]    |
    Và Đinh Quang Minh lập hồ sơ "Nghỉ phép, nghỉ việc riêng và các chế độ nghỉ"
      | Loại nghỉ                     | Nghỉ không hưởng lương           |
      | Nghỉ từ ngày                  | 10/06/2024                       |
      | start_session                 | Cả ngày                          |
      | end_date                      | 14/06/2024                       |
      | end_session                   | Cả ngày                          |
      | Lý do                         | Giải quyết việc gia đình         |
      | Điện thoại liên hệ            | 0910021249                       |
      | Người nhận bàn giao công việc | Hồ Thị Lan                       |
      | Việc bàn giao và thời hạn     | = [{"task": "Trực hệ thống"}]    |
    Và Ngô Bích Hạnh chọn "Từ chối" ở việc "Xem xét, quyết định"
      | Ý kiến | Đang cao điểm chuyển đổi số |
    Thì hồ sơ ở trạng thái "Không duyệt"
    Khi nói đến hồ sơ thứ 1 của Trưởng phòng (stttt.cntt)
    Thì Lê Minh Châu nhận việc "Xem xét, quyết định"
    Và hồ sơ vẫn đang xử lý
    Khi Cao Thúy Nga lập hồ sơ "leave" cho Hồ Thị Lan vì "Ốm nặng, nhờ Văn phòng nộp thay"
      | Loại nghỉ          | Nghỉ việc riêng          |
      | Nghỉ từ ngày       | 06/06/2024               |
      | start_session      | Cả ngày                  |
      | end_date           | 06/06/2024               |
      | end_session        | Cả ngày                  |
      | Lý do              | Giải quyết việc gia đình |
      | Điện thoại liên hệ | 0910021249               |
    Thì Ngô Bích Hạnh nhận việc "Xem xét, quyết định"
