# language: vi
Tính năng: Theo dõi công tác
  Các danh sách của mục 2.9: ai quá hạn báo cáo, thanh toán, tạm ứng; chuyến nào khác thường trong năm.

  Tình huống: Ai quá hạn báo cáo, ai giữ tạm ứng, báo cáo miệng, ngoài chương trình, vượt mức
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "thành phố Phan Rang" từ 22/05/2024 đến hết 23/05/2024
      | Phạm vi       | ngoài tỉnh           |
      | Hạng nơi đến  | thành phố thuộc tỉnh |
      | Thành phần    | Hồ Thị Lan           |
      | Trưởng đoàn   | Đinh Quang Minh      |
      | Dự toán       | 3.000.000            |
      | Tạm ứng       | 3.000.000            |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và Cao Thúy Nga chi tạm ứng "3.000.000" đồng
    Và đến 09:00 thứ Hai 27/05/2024
    Thì báo cáo "Theo dõi công tác" có dòng "| Báo cáo kết quả chuyến đi | Đinh Quang Minh | 08:00 27/05/2024"
    Và báo cáo "Theo dõi công tác" có dòng "| Đinh Quang Minh | 3.000.000 | 23/05/2024 | 06/06/2024"
    Và báo cáo "Theo dõi công tác" có dòng "Phòng Công nghệ thông tin | 0 | 1 | 0 | 0 | 1 | 1"
    Khi Đinh Quang Minh chọn báo cáo miệng
    Và Văn phòng ghi nhận đã báo cáo tại họp "Ông Minh báo cáo kết quả làm việc"
    Thì báo cáo "Theo dõi công tác" không có dòng "| Báo cáo kết quả chuyến đi |"
    Khi Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Thì báo cáo "Theo dõi công tác" có dòng "– Đinh Quang Minh | Ông Minh báo cáo kết quả làm việc"
    Và báo cáo "Theo dõi công tác" có dòng "– Đinh Quang Minh | 3.000.000 | 3.000.000 | –"
    Khi đến 08:00 thứ Hai 24/06/2024
    Thì báo cáo "Theo dõi công tác" có dòng "| Đề nghị thanh toán | Hồ Thị Lan |"
    Và báo cáo "Theo dõi công tác" có dòng "| Đề nghị thanh toán | Đinh Quang Minh |"
    Khi Đinh Quang Minh đề nghị thanh toán
      | Số ngày phụ cấp            | 2         |
      | Số đêm                     | 1         |
      | Chỗ nghỉ                   | 350.000   |
      | Vé                         | 1.800.000 |
      | Giấy đi đường có xác nhận  | có        |
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Và Cao Thúy Nga cắt "0" đồng với lý do "Đúng định mức"
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Thì báo cáo "Theo dõi công tác" có dòng "| Đinh Quang Minh | 3.000.000 | 23/05/2024 | 06/06/2024"
    Khi Cao Thúy Nga thu hoàn ứng "450.000" đồng
    Thì báo cáo "Theo dõi công tác" không có dòng "| Đinh Quang Minh | 3.000.000 | 23/05/2024"
    Và báo cáo "Theo dõi công tác" có dòng "| Đề nghị thanh toán | Hồ Thị Lan |"

  Tình huống: Chuyến đi của người đứng đầu, ai điều hành thay
    Biết hôm nay là thứ Hai 24/06/2024
    Khi Nguyễn Hoài An đề nghị đi công tác "Hà Nội" từ 03/07/2024 đến hết 05/07/2024
      | Phạm vi             | cơ quan trung ương |
      | Người được ủy quyền | Trần Thanh Bình    |
    Và Văn phòng gửi hồ sơ xin phép cấp trên
    Và Văn phòng ghi nhận cấp trên "đồng ý"
    Và văn thư phát hành giấy tờ
    Thì báo cáo "Theo dõi công tác" có dòng "– Nguyễn Hoài An | Trần Thanh Bình"

  Tình huống: Đi theo lệnh bằng miệng, văn bản đủ khi nào
    Biết hôm nay là thứ Tư 22/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "huyện Vạn Ninh" từ 21/05/2024 đến hết 23/05/2024
      | Đột xuất       | có                                  |
      | Lý do đột xuất | Sự cố mạng diện rộng, lệnh bằng miệng |
      | Lệnh bằng miệng | Phó Giám đốc Lê Minh Châu, 20:00 ngày 20/05/2024 |
    Thì báo cáo "Theo dõi công tác" có dòng "20:00 ngày 20/05/2024 | 07:00 21/05/2024 | – | Đang xem xét"
    Khi Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì báo cáo "Theo dõi công tác" có dòng "| 07:00 21/05/2024 | 08:00 22/05/2024 | Được cử đi"

  Tình huống: Hủy chuyến đi sau khi đã chi tạm ứng thì phải thanh toán, thu lại phần chưa chi
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "thành phố Phan Rang" từ 22/05/2024 đến hết 23/05/2024
      | Phạm vi       | ngoài tỉnh |
      | Dự toán       | 3.000.000  |
      | Tạm ứng       | 3.000.000  |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và Cao Thúy Nga chi tạm ứng "3.000.000" đồng
    Và Đinh Quang Minh hủy chuyến đi vì "Nơi đến báo hoãn làm việc"
    Thì việc "Thanh toán tạm ứng" của Đinh Quang Minh có hạn 17:00 03/06/2024
    Và báo cáo "Theo dõi công tác" có dòng "| Đinh Quang Minh | 3.000.000 | 20/05/2024 | 03/06/2024 | Đã hủy chuyến đi"
    Khi Đinh Quang Minh thử thanh toán tạm ứng
      | Đã chi | 3.500.000 |
    Thì không nhận, vì "Chi phí không quá số tạm ứng"
    Khi Đinh Quang Minh thanh toán tạm ứng
      | Đã chi | 400.000                     |
      | Gồm    | Vé tàu đã mua, phí hoàn vé |
    Và Cao Thúy Nga chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An trả lại chuyến đi với ý kiến "kèm xác nhận của ga"
    Thì Đinh Quang Minh đọc được trong việc "Thanh toán tạm ứng": "Ý kiến trả lại: kèm xác nhận của ga"
    Khi Đinh Quang Minh thanh toán tạm ứng
      | Đã chi | 300.000             |
      | Gồm    | Phí hoàn vé của ga |
    Và Cao Thúy Nga chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Thì "Giấy thanh toán tạm ứng" có ghi "2.700.000"
    Khi Cao Thúy Nga thu hoàn ứng "2.000.000" đồng
    Thì báo cáo "Theo dõi công tác" có dòng "| Đinh Quang Minh | 3.000.000 | 20/05/2024"
    Và hồ sơ vẫn đang xử lý
    Khi Cao Thúy Nga thu hoàn ứng "700.000" đồng
    Thì hồ sơ ở trạng thái "Đã hủy chuyến đi"
    Và hồ sơ kết thúc
    Và báo cáo "Theo dõi công tác" không có dòng "| Đinh Quang Minh | 3.000.000"

  Tình huống: Hủy khi chưa chi tạm ứng, chưa có xe, đã nhận ủy quyền thì các việc ấy dừng theo
    Biết hôm nay là thứ Hai 03/06/2024
    Khi Ngô Bích Hạnh đề nghị đi công tác "Ninh Thuận" từ 12/06/2024 đến hết 13/06/2024
      | Phạm vi             | ngoài tỉnh     |
      | Phương tiện         | xe cơ quan     |
      | Dự toán             | 2.000.000      |
      | Tạm ứng             | 1.000.000      |
      | Người được ủy quyền | Bùi Đăng Khoa  |
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Thì Cao Thúy Nga nhận việc "Kiểm tra chứng từ và chi"
    Khi Ngô Bích Hạnh hủy chuyến đi vì "Nơi đến báo hoãn làm việc"
    Và máy chuyển thông điệp
    Thì Cao Thúy Nga không có việc "Kiểm tra chứng từ và chi"
    Và hồ sơ ở trạng thái "Đã hủy chuyến đi"
    Và hồ sơ kết thúc
