# language: vi
Tính năng: Tạm ứng và thanh toán công tác phí
  Điều 26 khoản 2 của quy chế; bảng trip-rates, trip-claim-check.

  Bối cảnh:
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Đinh Quang Minh đề nghị đi công tác "thành phố Phan Rang" từ 22/05/2024 đến hết 23/05/2024
      | Phạm vi       | ngoài tỉnh           |
      | Hạng nơi đến  | thành phố thuộc tỉnh |
      | Dự toán       | 3.000.000            |
      | Tạm ứng       | 3.000.000            |
    Và Ngô Bích Hạnh chuyển cấp trên chuyến đi
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Lê Minh Châu phê duyệt chuyến đi
    Và văn thư phát hành giấy tờ
    Và Cao Thúy Nga chi tạm ứng "3.000.000" đồng
    Và đến 17:00 thứ Năm 23/05/2024

  @T4
  Tình huống: Chưa có báo cáo được nhận thì chưa thanh toán
    Thì Đinh Quang Minh không có việc "Đề nghị thanh toán"
    Và Đinh Quang Minh đọc được trong việc "Báo cáo kết quả chuyến đi": "Báo cáo kết quả chuyến công tác; Giấy đề nghị thanh toán"
    Và Đinh Quang Minh đọc được trong việc "Báo cáo kết quả chuyến đi": "Giấy thanh toán tạm ứng"
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Thì Đinh Quang Minh không có việc "Đề nghị thanh toán"
    Khi Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Thì Đinh Quang Minh nhận việc "Đề nghị thanh toán"

  @2.13.10
  Tình huống: Vượt định mức bị cắt, thu lại phần tạm ứng thừa
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh thử đề nghị thanh toán
      | Số ngày phụ cấp            | 2         |
      | Số đêm                     | 1         |
      | Chỗ nghỉ                   | 550.000   |
      | Vé                         | 1.500.000 |
      | Giấy đi đường có xác nhận  | có        |
    Thì đề nghị không được nhận, vì "Số đề nghị vượt định mức"
    Khi Đinh Quang Minh thử đề nghị thanh toán
      | Ở từng nơi | thành phố Phan Rang từ 22/05/2024 đến 24/05/2024 |
    Thì đề nghị không được nhận, vì "ngày phải nằm trong chuyến đi"
    Khi Đinh Quang Minh đề nghị thanh toán
      | Số ngày phụ cấp            | 2         |
      | Số đêm                     | 1         |
      | Ở từng nơi                 | thành phố Phan Rang từ 22/05/2024 đến 22/05/2024; huyện Ninh Hải từ 23/05/2024 đến 23/05/2024 |
      | Chỗ nghỉ                   | 550.000   |
      | Vé                         | 1.500.000 |
      | Giấy đi đường có xác nhận  | có        |
      | Lý do vượt                 | Hết phòng đúng định mức |
    Thì "Giấy đề nghị thanh toán công tác phí" có ghi "thành phố Phan Rang (22/05–22/05); huyện Ninh Hải (23/05–23/05)"
    Và Ngô Bích Hạnh đọc được trong việc "Xác nhận chuyến đi đã thực hiện": "huyện Ninh Hải (23/05–23/05)"
    Khi Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Thì Cao Thúy Nga đọc được trong việc "Thẩm tra theo định mức": "Cộng: 2450000"
    Khi Cao Thúy Nga cắt "200.000" đồng với lý do "Vượt mức khoán chỗ nghỉ"
    Thì Nguyễn Hoài An là người xem xét chuyến đi
    Khi Nguyễn Hoài An phê duyệt chuyến đi
    Thì Cao Thúy Nga đọc được trong việc "Kiểm tra chứng từ và chi": "Số tiền phải thu: 750000"
    Khi Cao Thúy Nga thu hoàn ứng "750.000" đồng
    Thì hồ sơ ở trạng thái "Đã hoàn thành"
    Và hồ sơ kết thúc

  Tình huống: Thu chưa đủ thì chưa xong; phần không thu được chỉ xóa khi chủ tài khoản quyết định, có lý do
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh đề nghị thanh toán
      | Chỗ nghỉ                   | 350.000   |
      | Vé                         | 1.500.000 |
      | Giấy đi đường có xác nhận  | có        |
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Và Cao Thúy Nga cắt "0" đồng với lý do "Đúng định mức"
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Cao Thúy Nga thu hoàn ứng "500.000" đồng
    Thì hồ sơ vẫn đang xử lý
    Và Cao Thúy Nga đọc được trong việc "Kiểm tra chứng từ và chi": "Số tiền phải thu: 250000"
    Và Cao Thúy Nga đọc được trong việc "Kiểm tra chứng từ và chi": "Đã thu: 500000"
    Khi Cao Thúy Nga thử đề nghị xóa khoản phải thu vì "khó"
    Thì không nhận, vì "Ghi vì sao không thu được"
    Khi Cao Thúy Nga đề nghị xóa khoản phải thu vì "Ông Minh bị cháy nhà, đề nghị xóa phần còn lại"
    Thì Nguyễn Hoài An đọc được trong việc "Xem xét, quyết định": "Đề nghị xóa: 250000"
    Khi Nguyễn Hoài An từ chối chuyến đi với ý kiến "Trừ dần vào lương hai tháng"
    Thì Cao Thúy Nga đọc được trong việc "Kiểm tra chứng từ và chi": "Chưa được xóa khoản phải thu: Trừ dần vào lương hai tháng"
    Khi Cao Thúy Nga thu hoàn ứng "150.000" đồng
    Và Cao Thúy Nga đề nghị xóa khoản phải thu vì "Đã trừ lương, phần lẻ không thu được"
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Thì hồ sơ ở trạng thái "Đã hoàn thành"
    Và hồ sơ kết thúc

  Tình huống: Kế toán trả lại lúc chi thì người đi sửa đề nghị, những gì đã ghi vẫn còn
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh đề nghị thanh toán
      | Số ngày phụ cấp            | 1         |
      | Chỗ nghỉ                   | 350.000   |
      | Vé                         | 3.000.000 |
      | Giấy đi đường có xác nhận  | có        |
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Và Cao Thúy Nga cắt "0" đồng với lý do "Đúng định mức"
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Cao Thúy Nga trả lại khoản chi vì "Vé máy bay thiếu thẻ lên tàu"
    Thì Đinh Quang Minh đọc được trong việc "Đề nghị thanh toán": "Kế toán yêu cầu: Vé máy bay thiếu thẻ lên tàu"
    Khi Đinh Quang Minh đề nghị thanh toán
    Thì Ngô Bích Hạnh đọc được trong việc "Xác nhận chuyến đi đã thực hiện": "Số đề nghị: 3550000"

  Tình huống: Giấy đi đường chưa xác nhận, quá số ngày, nơi mời đã chi thì không nhận
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh thử đề nghị thanh toán
      | Số ngày phụ cấp | 2 |
    Thì đề nghị không được nhận, vì "chưa có xác nhận của nơi đến"
    Khi Đinh Quang Minh thử đề nghị thanh toán
      | Số ngày phụ cấp           | 3  |
      | Giấy đi đường có xác nhận | có |
    Thì đề nghị không được nhận, vì "nhiều hơn số ngày được cử đi"
    Khi Đinh Quang Minh thử đề nghị thanh toán
      | Giấy đi đường có xác nhận | có |
      | Nơi mời đã chi            | có |
    Thì đề nghị không được nhận, vì "không thanh toán lần nữa"
    Khi Đinh Quang Minh thử đề nghị thanh toán
      | Giấy đi đường có xác nhận | có        |
      | Nơi mời đã chi            | không     |
      | Vé máy bay                | 1.500.000 |
    Thì đề nghị không được nhận, vì "Vé máy bay phải kèm thẻ lên máy bay"
    Khi Đinh Quang Minh thử chọn "Hoàn thành" ở việc "Đề nghị thanh toán"
      | Giấy đi đường đã có xác nhận của nơi đến | có |
      | Bảng kê chi phí | = [{"kind": "ve_thuong_gia", "content": "Vé đi", "amount": 4000000}, {"kind": "ve", "amount": 50000}] |
      | Có thẻ lên máy bay, hoặc xác nhận của cơ quan nếu mất thẻ | có |
    Thì không nhận, vì "Mỗi dòng bảng kê phải có loại, nội dung và số tiền"
    Và không nhận, vì "Vé hạng thương gia phải nêu ai đã cho phép"
    Khi Đinh Quang Minh thử chọn "Hoàn thành" ở việc "Đề nghị thanh toán"
      | Giấy đi đường đã có xác nhận của nơi đến | có |
      | Bảng kê chi phí | = [{"kind": "khac", "content": "Phí cầu đường", "norm": 100000, "amount": 150000}] |
    Thì không nhận, vì "Số đề nghị vượt định mức"
    Khi Đinh Quang Minh chọn "Hoàn thành" ở việc "Đề nghị thanh toán"
      | Giấy đi đường đã có xác nhận của nơi đến | có |
      | Bảng kê chi phí | = [{"kind": "khac", "content": "Phí cầu đường", "norm": 100000, "amount": 150000, "day": "2024-05-22"}] |
      | Lý do vượt định mức | Đi đường vòng do sạt lở đèo |
    Thì "Giấy đề nghị thanh toán công tác phí" có ghi "1. 22/05/2024: Phí cầu đường, khoản khác: 150.000 đồng (định mức 100.000 đồng)"
    Khi Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Thì Cao Thúy Nga đọc được trong việc "Thẩm tra theo định mức": "Phí cầu đường, khoản khác: 150000 (vượt 50000)"

  @H8
  Tình huống: Người đi, kế toán trưởng không kịp hạn thì báo khó khăn; được thêm thời gian, những gì đã ghi vẫn còn
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Đề nghị thanh toán"
      | Số ngày hưởng phụ cấp lưu trú       | 1                            |
      | Không đề nghị kịp: khó khăn gì      | Nhà xe chưa trả hóa đơn      |
      | Không đề nghị kịp: đề nghị hạn mới  | 12/06/2024                   |
    Và Ngô Bích Hạnh chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý chờ hóa đơn |
      | Hạn mới        | 12/06/2024         |
    Thì việc "Đề nghị thanh toán" của Đinh Quang Minh có hạn 17:00 12/06/2024
    Và Đinh Quang Minh đọc được trong việc "Đề nghị thanh toán": "Chỉ đạo về hạn: Đồng ý chờ hóa đơn"
    Khi Đinh Quang Minh đề nghị thanh toán
      | Giấy đi đường có xác nhận | có |
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Thì Cao Thúy Nga đọc được trong việc "Thẩm tra theo định mức": "Phụ cấp lưu trú: 200000"
    Khi Cao Thúy Nga chọn "Báo khó khăn, xin chỉ đạo" ở việc "Thẩm tra theo định mức"
      | Số tiền cắt (đồng)                   | 50.000                  |
      | Không thẩm tra kịp: khó khăn gì      | Chờ đối chiếu với nhà xe |
      | Không thẩm tra kịp: đề nghị hạn mới  | 10/06/2024              |
    Và Đỗ Mỹ Dung chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý chờ đối chiếu |
      | Hạn mới        | 10/06/2024           |
    Thì việc "Thẩm tra theo định mức" của Cao Thúy Nga có hạn 17:00 10/06/2024

  @H8
  Tình huống: Trưởng đơn vị, kế toán trưởng lúc chi không kịp hạn cũng báo khó khăn; ý kiến chỉ đạo hiện ở việc
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh đề nghị thanh toán
      | Vé                         | 3.000.000 |
      | Giấy đi đường có xác nhận  | có        |
    Và Ngô Bích Hạnh chọn "Báo khó khăn, xin chỉ đạo" ở việc "Xác nhận chuyến đi đã thực hiện"
      | Không xác nhận kịp: khó khăn gì     | Chờ nơi đến xác nhận lịch |
      | Không xác nhận kịp: đề nghị hạn mới | 03/06/2024                |
    Và Lê Minh Châu chọn "Gia hạn" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Đồng ý chờ xác nhận |
      | Hạn mới        | 03/06/2024          |
    Thì việc "Xác nhận chuyến đi đã thực hiện" của Ngô Bích Hạnh có hạn 17:00 03/06/2024
    Và Ngô Bích Hạnh đọc được trong việc "Xác nhận chuyến đi đã thực hiện": "Chỉ đạo về hạn: Đồng ý chờ xác nhận"
    Khi Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Và Cao Thúy Nga cắt "0" đồng với lý do "Đúng định mức"
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Cao Thúy Nga chọn "Báo khó khăn, xin chỉ đạo" ở việc "Kiểm tra chứng từ và chi"
      | Không chi, thu kịp: khó khăn gì     | Kho bạc đóng sổ cuối tháng |
      | Không chi, thu kịp: đề nghị hạn mới | 12/06/2024                 |
    Và Đỗ Mỹ Dung chọn "Giữ nguyên" ở việc "Cho ý kiến chỉ đạo"
      | Ý kiến chỉ đạo | Chi bằng tiền mặt cho kịp |
    Thì Cao Thúy Nga đọc được trong việc "Kiểm tra chứng từ và chi": "Chỉ đạo về hạn: Chi bằng tiền mặt cho kịp"

  @S.2.pay
  Tình huống: Chi thì ghi mục chi, dự toán còn lại của mục, số phiếu; mục không đủ thì trả lại hồ sơ
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh thêm tệp "ve-tau.pdf" vào trường "Hóa đơn, chứng từ" ở việc "Đề nghị thanh toán"
    Và Đinh Quang Minh thêm tệp "hoa-don.pdf" vào trường "Hóa đơn, chứng từ" ở việc "Đề nghị thanh toán"
    Và Đinh Quang Minh chọn "Hoàn thành" ở việc "Đề nghị thanh toán"
      | Bảng kê chi phí | = [{"kind": "ve", "content": "Vé tàu", "day": "2024-05-22", "amount": 3000000}] |
      | Giấy đi đường đã có xác nhận của nơi đến | có                       |
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Và Cao Thúy Nga cắt "0" đồng với lý do "Đúng định mức"
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Thì Cao Thúy Nga đọc được trong việc "Kiểm tra chứng từ và chi": "Hóa đơn, chứng từ: ve-tau.pdf; hoa-don.pdf"
    Khi Cao Thúy Nga thử chọn "Đã chi" ở việc "Kiểm tra chứng từ và chi"
    Thì không nhận, vì "Ghi số phiếu chi"
    Và không nhận, vì "Ghi dự toán còn lại của mục"
    Khi Cao Thúy Nga thử chọn "Đã chi" ở việc "Kiểm tra chứng từ và chi"
      | Mục chi |  |
    Thì không nhận, vì "Chưa có mục chi"
    Khi Cao Thúy Nga thử chọn "Đã chi" ở việc "Kiểm tra chứng từ và chi"
      | Số phiếu chi, phiếu thu, ủy nhiệm chi    | PC 88   |
      | Dự toán còn lại của mục trước khi chi    | 300.000 |
    Thì không nhận, vì "Dự toán còn lại của mục không đủ"
    Khi Cao Thúy Nga chọn "Đã chi" ở việc "Kiểm tra chứng từ và chi"
      | Số phiếu chi, phiếu thu, ủy nhiệm chi    | PC 88      |
      | Dự toán còn lại của mục trước khi chi    | 40.000.000 |
    Thì hồ sơ ở trạng thái "Đã hoàn thành"

  @S.2.pay @H5
  Tình huống: Kế toán trưởng khai có quan hệ lợi ích thì người khác chi
    Khi Đinh Quang Minh báo cáo kết quả "Đã làm việc với Sở bạn về hạ tầng số"
    Và Lê Minh Châu nhận báo cáo
    Và Nguyễn Hoài An chọn "Hoàn thành" ở việc "Người duyệt nội dung đọc báo cáo"
    Và Đinh Quang Minh đề nghị thanh toán
      | Vé                         | 3.000.000 |
      | Giấy đi đường có xác nhận  | có        |
    Và Ngô Bích Hạnh xác nhận chuyến đi đã thực hiện
    Và Cao Thúy Nga cắt "0" đồng với lý do "Đúng định mức"
    Và Nguyễn Hoài An phê duyệt chuyến đi
    Và Cao Thúy Nga chọn "Đã chi" ở việc "Kiểm tra chứng từ và chi"
      | Tôi có quan hệ lợi ích với người hoặc việc này | có |
    Thì Cao Thúy Nga không nhận việc nào
    Và Đỗ Mỹ Dung nhận việc "Kiểm tra chứng từ và chi"
