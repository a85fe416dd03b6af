// The form editor speaks English and offers no way to say otherwise: what it writes is put into Vietnamese as it
// appears. Only whole texts that we know are replaced, so that what designers type stays as it is.

const WORDS = {
  'Text field': 'Một dòng chữ', 'Text area': 'Nhiều dòng chữ', Number: 'Số', 'Date time': 'Ngày giờ', Expression: 'Biểu thức', 'File picker': 'Chọn tệp',
  Checkbox: 'Ô đánh dấu', 'Checkbox group': 'Nhóm ô đánh dấu', 'Radio group': 'Chọn một', Select: 'Danh sách chọn', 'Tag list': 'Danh sách nhãn',
  'Text view': 'Chữ để đọc', 'Image view': 'Hình', Table: 'Bảng', 'HTML view': 'HTML', 'Document preview': 'Xem văn bản', Spacer: 'Khoảng trống', Separator: 'Đường kẻ',
  Group: 'Nhóm', 'Dynamic list': 'Danh sách lặp', iFrame: 'Trang nhúng', Button: 'Nút', Form: 'Biểu mẫu',
  Components: 'Thành phần', 'Search components': 'Tìm thành phần', Input: 'Nhập', Selection: 'Chọn', Presentation: 'Trình bày', Containers: 'Khối', Action: 'Hành động',
  General: 'Chung', Condition: 'Điều kiện', Layout: 'Bố cục', Appearance: 'Hình thức', Serialization: 'Ghi dữ liệu', Validation: 'Kiểm tra', Constraints: 'Giới hạn', 'Custom properties': 'Thuộc tính mở rộng',
  'Static options': 'Các mục', 'Options source': 'Nguồn của các mục', ID: 'Mã', Key: 'Mã trường', Type: 'Loại', Value: 'Giá trị', Label: 'Nhãn', Path: 'Nhánh dữ liệu', Columns: 'Cột', Create: 'Tạo',
  'Field label': 'Nhãn của trường', 'Group label': 'Nhãn của nhóm', 'Date label': 'Nhãn ngày', 'Time label': 'Nhãn giờ', 'Field description': 'Giải thích', 'Default value': 'Giá trị đầu', 'Version tag': 'Nhãn phiên bản',
  'Binds to a form variable': 'Tên dữ liệu của hồ sơ', Required: 'Bắt buộc', Disabled: 'Không dùng', 'Read only': 'Chỉ đọc', 'Hide if': 'Ẩn khi', 'Condition under which the field is hidden': 'Điều kiện để ẩn trường này',
  Minimum: 'Nhỏ nhất', Maximum: 'Lớn nhất', 'Minimum length': 'Ít nhất (ký tự)', 'Maximum length': 'Nhiều nhất (ký tự)', 'Validation pattern': 'Mẫu kiểm tra', 'Custom regular expression': 'Biểu thức chính quy', Custom: 'Tự ghi', Email: 'Thư điện tử', Phone: 'Điện thoại',
  'Decimal digits': 'Số chữ số lẻ', Increment: 'Bước tăng', 'Output as string': 'Ghi thành chữ', 'Allows arbitrary precision values': 'Giữ đúng mọi chữ số', Prefix: 'Đứng trước', Suffix: 'Đứng sau',
  Static: 'Cố định', 'Input data': 'Dữ liệu vào', Searchable: 'Tìm được', Checked: 'Có đánh dấu', 'Not checked': 'Không đánh dấu', '<none>': '(không)', Auto: 'Tự động', Top: 'Trên', Center: 'Giữa', Bottom: 'Dưới', 'Vertical alignment': 'Căn dọc',
  Date: 'Ngày', Time: 'Giờ', 'Date & Time': 'Ngày và giờ', Subtype: 'Dạng', 'Disallow past dates': 'Không nhận ngày đã qua', 'Show outline': 'Có viền', 'Where the child variables of this component are pathed to.': 'Nhánh chứa dữ liệu của khối này.',
  'Build your form': 'Dựng biểu mẫu', 'Drag and drop components here to start designing.': 'Kéo thành phần từ bên trái vào đây, hoặc bấm vào thành phần.', 'Use the preview window to test your form.': 'Thử biểu mẫu ở trang Chạy thử.',
  'Label must not be empty.': 'Chưa ghi nhãn.', 'Must not be empty.': 'Không được để trống.', 'Must be unique.': 'Đã có ở chỗ khác.', 'Value must not be empty.': 'Chưa ghi giá trị.',
};
// What a field shows while it is empty; all else in a field was typed by somebody.
const EMPTY = { Select: 'Chọn', 'No files selected': 'Chưa chọn tệp' };
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];
const VIETNAMESE = document.documentElement.lang !== 'en';

function say(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const at = node.parentElement;
    const words = at?.closest('.fjs-select-placeholder, .fjs-filepicker-container') ? EMPTY : at?.closest('.fjs-form-field, textarea, [contenteditable]') ? {} : WORDS;
    const known = words[node.data.trim()];
    if (known) node.data = known;
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  for (const name of ATTRIBUTES) {
    const known = WORDS[node.getAttribute(name)];
    if (known) node.setAttribute(name, known);
  }
  for (const child of node.childNodes) say(child);
}

// Until the editor is closed; the returned function ends it.
export function inVietnamese(...places) {
  if (!VIETNAMESE) return () => {};
  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'characterData') say(change.target);
      else for (const node of change.addedNodes) say(node);
    }
  });
  for (const place of places) {
    say(place);
    watch.observe(place, { childList: true, subtree: true, characterData: true });
  }
  return () => watch.disconnect();
}
