// What form-js says by itself, in Vietnamese. A text that is missing here is noted on the page, where a test finds it.

const VI = {
  'Field is required.': 'Mục này phải điền.',
  'Field must be a valid email.': 'Địa chỉ thư điện tử chưa đúng.',
  'Field must be a valid international phone number. (e.g. +4930664040900)': 'Số điện thoại quốc tế chưa đúng (ví dụ +84905123456).',
  'Field must have maximum length of {value}.': 'Tối đa {value} ký tự.',
  'Field must have minimum length of {value}.': 'Cần ít nhất {value} ký tự.',
  'Field must have maximum value of {value}.': 'Lớn nhất là {value}.',
  'Field must have minimum value of {value}.': 'Nhỏ nhất là {value}.',
  'Field must match pattern {value}.': 'Chưa đúng dạng cần nhập.',
  'Value is not a number.': 'Đây không phải là số.',
  'Value is expected to be an integer.': 'Cần nhập số nguyên.',
  'Value is expected to have at most 1 decimal digit.': 'Tối đa 1 chữ số thập phân.',
  'Value is expected to have at most {value} decimal digits.': 'Tối đa {value} chữ số thập phân.',
  'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.': 'Giá trị gần nhất được nhận là {previousValue} và {nextValue}.',
  'Max validation value is not a valid number.': 'Giới hạn trên của biểu mẫu không phải là số.',
  'Min validation value is not a valid number.': 'Giới hạn dưới của biểu mẫu không phải là số.',
  'Date and time must both be entered.': 'Cần nhập cả ngày và giờ.',
  'Add new': 'Thêm dòng',
  'Expand all ({value})': 'Xem tất cả ({value})',
  Collapse: 'Thu gọn',
  'All values selected': 'Đã chọn hết',
  'No results': 'Không có kết quả',
  'Nothing to show.': 'Không có gì để hiện.',
  'No content to show.': 'Không có nội dung.',
  'No files selected': 'Chưa chọn tệp',
  '{value} files selected': 'Đã chọn {value} tệp',
  Search: 'Tìm',
  Select: 'Chọn',
  Browse: 'Chọn tệp',
  'Skip to search': 'Tới ô tìm',
  'Remove tag': 'Bỏ',
  Increment: 'Tăng',
  Decrement: 'Giảm',
  'Next page': 'Trang sau',
  'Previous page': 'Trang trước',
  '{page} of {total}': '{page} trên {total}',
  'Click to remove sorting': 'Bỏ sắp xếp',
  'Click to sort by {value} ascending': 'Sắp tăng dần theo {value}',
  'Click to sort by {value} descending': 'Sắp giảm dần theo {value}',
  'Download {fileName}': 'Tải {fileName}',
  'Unable to download document': 'Không tải được văn bản',
  'Document reference is not defined.': 'Văn bản chưa được chỉ định.',
  "External content couldn't be loaded.": 'Không tải được nội dung ngoài.',
};

export function translate(text, facts = {}) {
  const known = document.documentElement.lang === 'en' ? text : VI[text];
  if (known === undefined) document.body.dataset.untranslated = text;
  return (known ?? text).replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
}

export default { translate: ['value', translate] };
