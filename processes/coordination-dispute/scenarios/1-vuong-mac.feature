# language: vi
Tính năng: Vướng mắc giữa hai đơn vị, ý kiến khác nhau giữa các cấp phó
  stttt Điều 13 khoản 4, vptw Điều 3 khoản 4; quy tắc chung H11 (processes-other 10).

  @10.1 @H11
  Tình huống: Hai đơn vị cùng một lãnh đạo phụ trách: không thống nhất thì chủ trì báo cáo, lãnh đạo đó quyết định
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Huỳnh Anh Quân lập hồ sơ "Vướng mắc phối hợp, ý kiến khác nhau"
      | Ý kiến khác nhau giữa                  | Hai đơn vị                                    |
      | Việc phối hợp (nếu không chọn ở trên)  | Kế hoạch phủ sóng vùng lõm                    |
      | Đơn vị chủ trì                         | Phòng Công nghệ thông tin                     |
      | Vướng mắc                              | Phần đo kiểm chưa có thiết bị, chưa có người  |
      | Quan điểm của bạn                      | Đo kiểm là việc của đơn vị chủ trì kế hoạch   |
      | Đề nghị                                | Phòng Công nghệ thông tin tự đo, gửi số liệu  |
      | Việc phải chờ xử lý vướng mắc (hạn vẫn tính) | có                                      |
    Thì Ngô Bích Hạnh nhận thông báo "Vướng mắc phối hợp: Kế hoạch phủ sóng vùng lõm"
    Và việc "Trả lời vướng mắc" của Ngô Bích Hạnh có hạn 17:00 thứ Tư 22/05/2024
    Khi lúc 09:00 22/05/2024
    Và Ngô Bích Hạnh chọn "Đề nghị cách khác" ở việc "Trả lời vướng mắc"
      | Trả lời | Mỗi phòng cử một người, đo chung trong tháng 6 |
    Và lúc 09:00 23/05/2024
    Và Huỳnh Anh Quân thử chọn "Không đồng ý" ở việc "Đồng ý với trả lời?"
    Thì không nhận, vì "nêu vì sao"
    Khi Huỳnh Anh Quân chọn "Không đồng ý" ở việc "Đồng ý với trả lời?"
      | Ý kiến | Phòng chỉ có hai người làm viễn thông |
    Và lúc 09:00 24/05/2024
    Thì Ngô Bích Hạnh đọc được trong việc: "Phòng chỉ có hai người làm viễn thông"
    Khi Ngô Bích Hạnh chọn "Báo cáo" ở việc "Báo cáo lãnh đạo"
      | Căn cứ  | Kế hoạch 12/KH-STTTT mục III          |
      | Đề xuất | Phòng Bưu chính – Viễn thông cử một người |
    Thì Trần Thanh Bình không nhận việc nào
    Và Lê Minh Châu đọc được trong việc: "Phòng chỉ có hai người làm viễn thông"
    Và hồ sơ có văn bản "Báo cáo vướng mắc"
    Và việc "Quyết định vướng mắc" của Lê Minh Châu có hạn 17:00 thứ Ba 28/05/2024
    Khi Lê Minh Châu chọn "Quyết định" ở việc "Quyết định vướng mắc"
      | Ý kiến chỉ đạo | Phòng Công nghệ thông tin đo, Phòng Bưu chính – Viễn thông cử một người hỗ trợ ba ngày |
    Thì có "Thông báo ý kiến chỉ đạo", ký "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Minh Châu"
    Và Huỳnh Anh Quân nhận thông báo "Ý kiến chỉ đạo về vướng mắc: Kế hoạch phủ sóng vùng lõm"
    Và hồ sơ ở trạng thái "Lãnh đạo đã quyết định"
    Và hồ sơ kết thúc

  @10.2 @H11
  Tình huống: Hai đơn vị hai lãnh đạo khác ý thì Giám đốc quyết định, giao việc mới, ý kiến từng người được giữ
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Trương Lệ Thủy lập hồ sơ "Vướng mắc phối hợp, ý kiến khác nhau"
      | Ý kiến khác nhau giữa                  | Hai đơn vị                                   |
      | Việc phối hợp (nếu không chọn ở trên)  | Cổng thông tin điện tử của Sở                |
      | Đơn vị chủ trì                         | Phòng Công nghệ thông tin                    |
      | Vướng mắc                              | Chưa rõ ai biên tập tin bài hằng ngày        |
      | Quan điểm của bạn                      | Biên tập là việc của đơn vị quản trị cổng    |
      | Đề nghị                                | Phòng Công nghệ thông tin biên tập tin bài   |
    Và lúc 07:30 23/05/2024
    Thì Ngô Bích Hạnh không có việc "Trả lời vướng mắc"
    Và Ngô Bích Hạnh đọc được trong việc: "chưa trả lời"
    Khi Ngô Bích Hạnh chọn "Báo cáo" ở việc "Báo cáo lãnh đạo"
      | Căn cứ  | Quy chế cổng thông tin Điều 5           |
      | Đề xuất | Phòng Thông tin biên tập, Phòng quản trị kỹ thuật |
    Và Lê Minh Châu chọn "Theo bên kia" ở việc "Nêu ý kiến"
      | Ý kiến | Tin bài là chuyên môn của Phòng Thông tin |
    Và Trần Thanh Bình chọn "Theo bên nêu vướng mắc" ở việc "Nêu ý kiến"
      | Ý kiến | Phòng Thông tin không có người trực cổng  |
    Thì Nguyễn Hoài An đọc được trong việc: "Trần Thanh Bình: theo bên nêu"
    Và Nguyễn Hoài An đọc được trong việc: "Lê Minh Châu: theo bên kia"
    Khi Nguyễn Hoài An thử chọn "Quyết định" ở việc "Quyết định ý kiến khác nhau"
      | Ý kiến chỉ đạo            | Phòng Thông tin biên tập |
      | Hạn mới của việc đang phối hợp | 10/06/2024          |
    Thì không nhận, vì "ghi hạn ở từng việc"
    Khi Nguyễn Hoài An chọn "Quyết định" ở việc "Quyết định ý kiến khác nhau"
      | Ý kiến chỉ đạo | Phòng Thông tin biên tập, Phòng Công nghệ thông tin quản trị |
    Thì có "Thông báo ý kiến chỉ đạo", ký "GIÁM ĐỐC / Nguyễn Hoài An"
    Và hồ sơ ở trạng thái "Người đứng đầu đã quyết định"
    Và Trần Thanh Bình nhận thông báo "Ý kiến chỉ đạo về vướng mắc: Cổng thông tin điện tử của Sở"

  Tình huống: Hai lãnh đạo cùng ý thì lãnh đạo phụ trách đơn vị chủ trì quyết định
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Trương Lệ Thủy lập hồ sơ "Vướng mắc phối hợp, ý kiến khác nhau"
      | Ý kiến khác nhau giữa                  | Hai đơn vị                                   |
      | Việc phối hợp (nếu không chọn ở trên)  | Cổng thông tin điện tử của Sở                |
      | Đơn vị chủ trì                         | Phòng Công nghệ thông tin                    |
      | Vướng mắc                              | Chưa rõ ai biên tập tin bài hằng ngày        |
      | Quan điểm của bạn                      | Biên tập là việc của đơn vị quản trị cổng    |
      | Đề nghị                                | Phòng Công nghệ thông tin biên tập tin bài   |
    Và Ngô Bích Hạnh chọn "Không chấp nhận" ở việc "Trả lời vướng mắc"
      | Trả lời | Phòng không có chức năng biên tập |
    Và Trương Lệ Thủy chọn "Không đồng ý" ở việc "Đồng ý với trả lời?"
      | Ý kiến | Quy chế cổng giao cho phòng quản trị |
    Và Ngô Bích Hạnh chọn "Báo cáo" ở việc "Báo cáo lãnh đạo"
      | Căn cứ  | Quy chế cổng thông tin Điều 5 |
      | Đề xuất | Phòng Thông tin biên tập      |
    Và Lê Minh Châu chọn "Theo bên kia" ở việc "Nêu ý kiến"
      | Ý kiến | Tin bài là chuyên môn của Phòng Thông tin |
    Và Trần Thanh Bình chọn "Theo bên kia" ở việc "Nêu ý kiến"
      | Ý kiến | Đồng ý, Phòng Thông tin sẽ cử người |
    Thì Lê Minh Châu nhận việc "Quyết định vướng mắc"
    Và Nguyễn Hoài An không có việc "Quyết định ý kiến khác nhau"

  Tình huống: Hai bên tự thống nhất thì lãnh đạo chỉ được báo
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Huỳnh Anh Quân lập hồ sơ "Vướng mắc phối hợp, ý kiến khác nhau"
      | Ý kiến khác nhau giữa                  | Hai đơn vị                                    |
      | Việc phối hợp (nếu không chọn ở trên)  | Kế hoạch phủ sóng vùng lõm                    |
      | Đơn vị chủ trì                         | Phòng Công nghệ thông tin                     |
      | Vướng mắc                              | Phần đo kiểm chưa có thiết bị, chưa có người  |
      | Quan điểm của bạn                      | Đo kiểm là việc của đơn vị chủ trì kế hoạch   |
      | Đề nghị                                | Phòng Công nghệ thông tin tự đo, gửi số liệu  |
    Và Ngô Bích Hạnh chọn "Chấp nhận đề nghị" ở việc "Trả lời vướng mắc"
      | Trả lời | Phòng sẽ đo trong tháng 6 |
    Và Huỳnh Anh Quân chọn "Đồng ý" ở việc "Đồng ý với trả lời?"
    Thì Lê Minh Châu nhận thông báo "Đã thống nhất: Kế hoạch phủ sóng vùng lõm"
    Và hồ sơ ở trạng thái "Hai bên đã thống nhất"
    Và hồ sơ kết thúc

  @10.3 @H11
  Tình huống: Hai Phó Chánh Văn phòng khác ý kiến thì Chánh Văn phòng quyết định, không qua cấp đơn vị
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Dương Minh Tâm lập hồ sơ "Vướng mắc phối hợp, ý kiến khác nhau"
      | Ý kiến khác nhau giữa                  | Hai cấp phó của người đứng đầu               |
      | Việc phối hợp (nếu không chọn ở trên)  | Thẩm định đề án sắp xếp tổ chức              |
      | Cấp phó có ý kiến khác                 | Mai Thu Uyên                                 |
      | Vướng mắc                              | Chưa thống nhất ý kiến thẩm định đề án       |
      | Quan điểm của bạn                      | Đồng ý trình đề án như dự thảo lần hai       |
      | Đề nghị                                | Trình Thường trực Tỉnh ủy trong tháng này    |
    Và Dương Minh Tâm chọn "Theo bên nêu vướng mắc" ở việc "Nêu ý kiến"
      | Ý kiến | Đề án đã đủ căn cứ để trình |
    Và Mai Thu Uyên chọn "Theo bên kia" ở việc "Nêu ý kiến"
      | Ý kiến | Phần biên chế chưa có ý kiến Ban Tổ chức |
    Thì Vũ Đức Sơn đọc được trong việc: "Mai Thu Uyên: theo bên kia – Phần biên chế chưa có ý kiến Ban Tổ chức"
    Khi Vũ Đức Sơn chọn "Quyết định" ở việc "Quyết định ý kiến khác nhau"
      | Ý kiến chỉ đạo | Lấy ý kiến Ban Tổ chức rồi mới trình |
    Thì có "Thông báo ý kiến chỉ đạo", ký "CHÁNH VĂN PHÒNG / Vũ Đức Sơn"
    Và hồ sơ kết thúc

  Tình huống: Chỉ trưởng đơn vị phối hợp nêu, không nêu với chính đơn vị mình
    Biết hôm nay là thứ Hai 20/05/2024
    Khi Hồ Thị Lan thử lập hồ sơ "Vướng mắc phối hợp, ý kiến khác nhau"
      | Ý kiến khác nhau giữa                  | Hai đơn vị                                    |
      | Việc phối hợp (nếu không chọn ở trên)  | Kế hoạch phủ sóng vùng lõm                    |
      | Đơn vị chủ trì                         | Phòng Bưu chính – Viễn thông                  |
      | Vướng mắc                              | Phần đo kiểm chưa có thiết bị, chưa có người  |
      | Quan điểm của bạn                      | Đo kiểm là việc của đơn vị chủ trì kế hoạch   |
      | Đề nghị                                | Phòng Bưu chính tự đo, gửi số liệu            |
    Thì không nhận, vì "do người đứng đầu đơn vị nêu"
    Khi Huỳnh Anh Quân thử lập hồ sơ "Vướng mắc phối hợp, ý kiến khác nhau"
      | Ý kiến khác nhau giữa                  | Hai đơn vị                                    |
      | Việc phối hợp (nếu không chọn ở trên)  | Kế hoạch phủ sóng vùng lõm                    |
      | Đơn vị chủ trì                         | Phòng Bưu chính – Viễn thông                  |
      | Vướng mắc                              | Phần đo kiểm chưa có thiết bị, chưa có người  |
      | Quan điểm của bạn                      | Đo kiểm là việc của đơn vị chủ trì kế hoạch   |
      | Đề nghị                                | Phòng Bưu chính tự đo, gửi số liệu            |
    Thì không nhận, vì "Đơn vị của bạn chủ trì việc này"
