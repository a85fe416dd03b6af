"""What is wrong with a .form file, found at deployment. ``place`` is the component's key, else its id."""

from engine.domain.errors import Invalid


class FormTooLarge(Invalid):
    """More bytes, components or levels than a page can carry."""

    code = "form-too-large"
    vi = "Biểu mẫu quá lớn: tối đa {most} {unit_vi}. Hãy chia thành nhiều biểu mẫu."
    en = "The form is too large: at most {most} {unit_en}. Split it into several forms."


class FormUnreadable(Invalid):
    """The file is no JSON."""

    code = "form-unreadable"
    vi = "Tệp biểu mẫu không phải JSON hợp lệ{where_vi}: {reason_vi}. Hãy lưu lại tệp bằng trình soạn biểu mẫu."
    en = "The form file is not valid JSON{where_en}: {reason_en}. Save it again in the form editor."


class NotAForm(Invalid):
    """JSON, but no form of form-js."""

    code = "form-not-a-form"
    vi = "Tệp không phải biểu mẫu form-js: cần một đối tượng có type «default», id và components."
    en = "The file is no form-js form: an object with type “default”, an id and components is needed."


class UnknownComponent(Invalid):
    """A component that the browser, or the server, does not know."""

    code = "form-unknown-component"
    vi = "Thành phần «{place}» có loại «{kind}» không dùng được. Hãy thay bằng một trong: {known}."
    en = "The component “{place}” is of the type “{kind}”, which cannot be used. Use one of: {known}."


class KeyWrong(Invalid):
    """A key is the name of a variable."""

    code = "form-key-wrong"
    vi = "Thành phần «{place}» cần {property} là tên biến (chữ không dấu, chữ số, gạch dưới), nối được bằng dấu chấm."
    en = "The component “{place}” needs a {property} that is a variable name (letters, digits, underscores; dots join)."


class KeyTaken(Invalid):
    """Two components would write the same value, or one inside the other's."""

    code = "form-key-taken"
    vi = "Thành phần «{place}» ghi vào «{key}» là nơi một thành phần khác đã ghi. Hãy đặt {property} khác."
    en = (
        "The component “{place}” writes to “{key}”, where another component writes already. Give it another {property}."
    )


class IdTaken(Invalid):
    """Ids are unique in a form."""

    code = "form-id-taken"
    vi = "Id «{place}» được dùng hai lần. Hãy đổi một trong hai."
    en = "The id “{place}” is used twice. Change one of the two."


class PropertyWrong(Invalid):
    """A property holds what the browser would misunderstand or pass over in silence."""

    code = "form-property-wrong"
    vi = "Thuộc tính {property} của «{place}» không dùng được. Cần: {wanted_vi}."
    en = "The property {property} of “{place}” cannot be used. Wanted: {wanted_en}."


class ExpressionWrong(Invalid):
    """A FEEL text in the form."""

    code = "form-expression-wrong"
    vi = "Thuộc tính {property} của «{place}»: {reason_vi}"
    en = "The property {property} of “{place}”: {reason_en}"


class ComputedInCircle(Invalid):
    """A computed field that needs its own result."""

    code = "form-computed-in-circle"
    vi = "Trường tính toán «{place}» cần chính kết quả của nó ({circle}). Hãy bỏ một trong các phụ thuộc đó."
    en = "The computed field “{place}” needs its own result ({circle}). Remove one of these dependencies."


class PatternWrong(Invalid):
    """A regular expression that does not run the same in the browser and here, or not in bounded time."""

    code = "form-pattern-wrong"
    vi = "Mẫu kiểm tra của «{place}» không dùng được (ký tự thứ {column}): {reason_vi}."
    en = "The pattern of “{place}” cannot be used (character {column}): {reason_en}."


class TranslationWrong(Invalid):
    """A property such as label_en that translates nothing."""

    code = "form-translation-wrong"
    vi = "Bản dịch {property} của «{place}» không khớp với thành phần. Cần: {wanted_vi}."
    en = "The translation {property} of “{place}” does not fit the component. Wanted: {wanted_en}."
