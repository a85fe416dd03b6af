# language: vi
Tính năng: Mời họp, trả lời, xin vắng, cử người thay
  Bảng meeting-attendance (D11).

  @3.14.1
  Tình huống: Thành viên Ban Giám đốc xin vắng thì Giám đốc quyết định, được dời cuộc họp; không ai dự thay
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Nguyễn Hoài An đề nghị họp "Họp Ban Giám đốc tháng 5" lúc 14:00 thứ Năm 30/05/2024
      | Loại     | họp Ban Giám đốc     |
      | Phòng    | Phòng họp Ban Giám đốc |
      | Nội dung | Công tác tháng 6     |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Thì Trần Thanh Bình không cử được ai dự thay
    Khi Trần Thanh Bình xin vắng họp vì "Đi công tác tại Hà Nội"
    Thì Nguyễn Hoài An nhận việc "Cho vắng họp?"
    Khi Nguyễn Hoài An dời cuộc họp sang 08:00 thứ Sáu 31/05/2024 vì có người xin vắng
    Thì Lê Minh Châu nhận thông báo "Dời cuộc họp: Họp Ban Giám đốc tháng 5"
    Khi Văn phòng gửi lịch họp
    Thì Trần Thanh Bình nhận việc "Trả lời giấy mời"
    Và tệp lịch "Lịch họp (thay đổi lần 1)" có ghi "SEQUENCE:1"
    Và tệp lịch "Lịch họp (thay đổi lần 1)" có ghi "DTSTART:20240531T010000Z"

  @3.14.4
  Tình huống: Trưởng phòng đã được nghỉ phép thì giấy mời ghi sẵn, không phải xin chủ trì
    Biết hôm nay là thứ Hai 06/05/2024
    Và Ngô Bích Hạnh đã được duyệt nghỉ phép năm từ 03/06/2024 đến hết 07/06/2024
    Khi đến 08:00 thứ Hai 27/05/2024
    Và Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại | giao ban tuần |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Thì trong giấy mời của Ngô Bích Hạnh ghi sẵn lý do "Nghỉ 03/06/2024 – 07/06/2024", người thay Bùi Đăng Khoa
    Khi đến 17:00 thứ Sáu 31/05/2024
    Thì Bùi Đăng Khoa nhận thông báo "Dự họp thay: Giao ban tuần"
    Và Nguyễn Hoài An không có việc "Cho vắng họp?"
    Và Nguyễn Hoài An nhận thông báo "Báo vắng họp: Giao ban tuần"

  Tình huống: Trưởng phòng vắng vì việc khác phải xin chủ trì
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại | giao ban tuần |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Thì tệp lịch "Lịch họp" có ghi "SUMMARY:Giao ban tuần"
    Khi Trần Thanh Bình trả lời dự họp
    Và Huỳnh Anh Quân thử xin vắng họp vì "bận"
    Thì việc không được nhận, vì "Xin vắng thì chọn loại lý do và nêu lý do"
    Khi Huỳnh Anh Quân xin vắng họp vì "Dự họp tại Ủy ban nhân dân tỉnh"
      | Người thay | Lưu Anh Tuấn |
    Và Nguyễn Hoài An cho vắng họp
    Thì Huỳnh Anh Quân nhận thông báo "Xin vắng họp: Giao ban tuần"
    Khi Ngô Bích Hạnh xin vắng họp vì "Đi cơ sở cả ngày"
    Và Nguyễn Hoài An không cho vắng họp
    Thì Ngô Bích Hạnh nhận thông báo "Không được vắng, phải dự họp."

  Tình huống: Có khách ngoài cơ quan thì phải có giấy mời có số, ký đúng thẩm quyền
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần mở rộng" lúc 08:00 thứ Hai 03/06/2024
      | Loại       | giao ban tuần              |
      | Khách ngoài | Ông Lê Văn A, VNPT Khánh Hòa |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi giấy mời có số
    Thì có "Giấy mời", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và "Giấy mời" mang số "01/GM-STTTT"

  Tình huống: Dời và hủy trước giờ họp
    Biết hôm nay là thứ Hai 27/05/2024
    Khi Đỗ Mỹ Dung đề nghị họp "Giao ban tuần" lúc 08:00 thứ Hai 03/06/2024
      | Loại  | giao ban tuần    |
      | Phòng | Phòng họp tầng 1 |
    Và Văn phòng lập chương trình họp
    Và Nguyễn Hoài An duyệt chương trình họp
    Và Văn phòng gửi lịch họp
    Và Nguyễn Hoài An thử chọn "Dời cuộc họp" ở việc "Dời hoặc hủy cuộc họp (nếu cần)"
      | Dời sang ngày | 08:00 02/06/2024     |
      | Lý do         | Sáng họp Thường trực |
    Thì không nhận, vì "Ngày họp là ngày nghỉ."
    Khi Nguyễn Hoài An dời cuộc họp sang 08:30 thứ Hai 03/06/2024 vì "Sáng họp Thường trực"
    Và Văn phòng gửi lịch họp
    Và Nguyễn Hoài An dời cuộc họp sang 14:00 thứ Hai 03/06/2024 vì "Sáng họp Thường trực"
    Và Văn phòng gửi lịch họp
    Và Nguyễn Hoài An hủy cuộc họp vì "Phòng chống bão"
    Thì Huỳnh Anh Quân nhận thông báo "Hủy cuộc họp: Giao ban tuần"
    Và tệp lịch "Hủy lịch họp" có ghi "METHOD:CANCEL"
    Và hồ sơ ở trạng thái "Đã hủy"
    Và hồ sơ kết thúc
