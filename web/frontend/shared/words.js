// What the scripts themselves say; everything else is written by the server. [Vietnamese, English]

const WORDS = {
  saving: ['Đang lưu nháp…', 'Saving the draft…'],
  saved: ['Đã lưu nháp {clock}', 'Draft saved {clock}'],
  savedHere: ['Đã lưu nháp trên máy này; sẽ gửi khi có kết nối', 'Draft kept on this computer; it will be sent once connected'],
  draftHere: ['Bản nháp giữ trên máy này', 'Draft kept on this computer'],
  draftAt: ['Bản nháp lúc {moment}', 'Draft of {moment}'],
  noConnection: ['Không kết nối được với hệ thống. Nội dung vẫn được giữ; hãy thử lại.', 'The system cannot be reached. What you typed is kept; try again.'],
  otherPerson: ['Máy này vừa đăng nhập bằng tài khoản khác. Nội dung vẫn được giữ; hãy đăng nhập lại đúng tài khoản.', 'Somebody else has signed in on this computer. What you typed is kept; sign in as yourself again.'],
  reload: ['Tải lại để xem thay đổi', 'Reload to see the change'],
  formBroken: ['Không hiện được biểu mẫu này. Hãy tải lại trang; nếu vẫn lỗi, báo quản trị.', 'This form cannot be shown. Reload the page; if it fails again, tell the administrator.'],
  fixFields: ['Còn {n} chỗ cần điền hoặc sửa:', '{n} places need a correction:'],
  chooseFile: ['Chọn tệp', 'Choose a file'],
  chooseFiles: ['Chọn tệp', 'Choose files'],
  moreFiles: ['Thêm tệp', 'Add files'],
  otherFile: ['Chọn tệp khác', 'Choose another file'],
  dropHere: ['hoặc kéo thả vào đây', 'or drop them here'],
  fileKinds: ['PDF, Word, Excel, ảnh, ghi âm', 'PDF, Word, Excel, pictures, recordings'],
  fileHint: ['{kinds}; mỗi tệp tối đa {mb} MB.', '{kinds}; at most {mb} MB each.'],
  fileLarge: ['“{name}” lớn {size} MB, quá mức {mb} MB nên không tải lên. Hãy nén ảnh, quét lại ở chế độ thường hoặc chia nhỏ tệp.', '“{name}” has {size} MB, more than {mb} MB, and was not uploaded. Compress its pictures, scan it more coarsely or divide it.'],
  filesMany: ['Tối đa {n} tệp ở mục này.', 'At most {n} files here.'],
  uploading: ['Đang tải lên {name}…', 'Uploading {name}…'],
  uploaded: ['Đã tải lên {name}', '{name} is uploaded'],
  dropFile: ['Bỏ {name}', 'Remove {name}'],
  drop: ['Bỏ', 'Remove'],
  noFiles: ['Không có tệp', 'No files'],
  stillUploading: ['Tệp đang tải lên. Hãy chờ xong rồi gửi.', 'A file is still being uploaded. Send when it is there.'],
  diagramBroken: ['Không hiện được lưu đồ. Các bước vẫn đọc được bên dưới.', 'The diagram cannot be shown. The steps can be read below.'],
  zoomIn: ['Phóng to', 'Zoom in'],
  zoomOut: ['Thu nhỏ', 'Zoom out'],
  fit: ['Toàn bộ', 'Whole'],
  here: ['Bước hiện tại', 'Present step'],
  sheets: ['Lưu đồ đang xem', 'Diagram shown'],
  line: ['dòng {n}', 'line {n}'],
  playing: ['Đang chạy kịch bản: {n}/{all}…', 'Scenarios are being played: {n} of {all}…'],
  allGreen: ['Mọi kịch bản đều đúng.', 'All scenarios are so.'],
  notPlayed: ['Lượt chạy dừng giữa chừng. Hãy chạy lại.', 'The run stopped midway. Run it again.'],
};

const place = document.documentElement.lang === 'en' ? 1 : 0;

export function say(key, facts = {}) {
  return WORDS[key][place].replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
}
