"""What is wrong with answers. ``place`` is the field's key, in lists with the row: `trips.0.place`."""

from engine.domain.errors import Invalid


class AnswersUnreadable(Invalid):
    """The answers are no JSON object."""

    code = "answers-unreadable"
    vi = "Nội dung gửi lên không đọc được: cần một đối tượng JSON gồm các trường của biểu mẫu."
    en = "The answers cannot be read: a JSON object with the fields of the form is needed."


class AnswerMissing(Invalid):
    """A required field is empty."""

    code = "answer-missing"
    vi = "Hãy điền «{label_vi}»."
    en = "“{label_en}” is required."


class AnswerOfWrongKind(Invalid):
    """A JSON value of another type than the field's."""

    code = "answer-of-wrong-kind"
    vi = "«{label_vi}» phải là {wanted_vi}."
    en = "“{label_en}” must be {wanted_en}."


class TextTooShort(Invalid):
    """Fewer characters than asked."""

    code = "answer-too-short"
    vi = "«{label_vi}» cần ít nhất {least} ký tự."
    en = "“{label_en}” needs at least {least} characters."


class TextTooLong(Invalid):
    """More characters than allowed."""

    code = "answer-too-long"
    vi = "«{label_vi}» được tối đa {most} ký tự."
    en = "“{label_en}” may have at most {most} characters."


class TextUnstorable(Invalid):
    """The character U+0000, or half of a character."""

    code = "answer-unstorable"
    vi = "«{label_vi}» có ký tự không lưu được. Hãy xóa ký tự lạ rồi gửi lại."
    en = "“{label_en}” holds a character that cannot be stored. Remove it and send again."


class PatternMissed(Invalid):
    """The text is not of the asked form."""

    code = "answer-pattern-missed"
    vi = "«{label_vi}»: {reason_vi}"
    en = "“{label_en}”: {reason_en}"


class PatternTookTooLong(Invalid):
    """The pattern could not be matched in time."""

    code = "answer-pattern-too-slow"
    vi = "Không kiểm tra được «{label_vi}» trong thời gian cho phép. Hãy rút ngắn nội dung."
    en = "“{label_en}” could not be checked in time. Shorten the text."


class NotAnEmail(Invalid):
    """No address of electronic mail."""

    code = "answer-not-an-email"
    vi = "«{label_vi}» phải là địa chỉ thư điện tử, ví dụ ten@coquan.gov.vn."
    en = "“{label_en}” must be an e-mail address, such as name@example.org."


class NotAPhone(Invalid):
    """No international telephone number."""

    code = "answer-not-a-phone"
    vi = "«{label_vi}» phải là số điện thoại quốc tế, ví dụ +842583822122."
    en = "“{label_en}” must be an international phone number, such as +842583822122."


class NumberTooSmall(Invalid):
    """Below the least number."""

    code = "answer-too-small"
    vi = "«{label_vi}» phải từ {least_vi} trở lên."
    en = "“{label_en}” must be at least {least_en}."


class NumberTooLarge(Invalid):
    """Above the greatest number."""

    code = "answer-too-large"
    vi = "«{label_vi}» không được quá {most_vi}."
    en = "“{label_en}” must be at most {most_en}."


class LimitUnknown(Invalid):
    """The limit of a field is computed, and what came out is no number."""

    code = "answer-limit-unknown"
    vi = "Không tính được giới hạn của «{label_vi}». Hãy kiểm tra các mục phía trên hoặc báo người thiết kế."
    en = "The limit of “{label_en}” cannot be worked out. Check the fields above or tell the designer."


class TooManyDecimals(Invalid):
    """More decimal digits than allowed."""

    code = "answer-too-many-decimals"
    vi = "«{label_vi}» được tối đa {digits} chữ số thập phân."
    en = "“{label_en}” may have at most {digits} decimal digits."


class OffStep(Invalid):
    """Not a multiple of the increment."""

    code = "answer-off-step"
    vi = "«{label_vi}» phải là bội số của {step_vi}."
    en = "“{label_en}” must be a multiple of {step_en}."


class NotAMoment(Invalid):
    """No date, no time, or not in the form the field submits."""

    code = "answer-not-a-moment"
    vi = "«{label_vi}» phải là {wanted_vi}."
    en = "“{label_en}” must be {wanted_en}."


class DayTooEarly(Invalid):
    """A day before the first that the field takes."""

    code = "answer-too-early"
    vi = "«{label_vi}» không được trước ngày {first_vi}."
    en = "“{label_en}” must not be before {first_en}."


class OffInterval(Invalid):
    """A time between two that can be chosen."""

    code = "answer-off-interval"
    vi = "«{label_vi}» phải theo bước {minutes} phút."
    en = "“{label_en}” must be on a step of {minutes} minutes."


class NotAnOption(Invalid):
    """Something else than what can be chosen."""

    code = "answer-not-an-option"
    vi = "«{label_vi}» phải là một trong các giá trị của danh sách."
    en = "“{label_en}” must be one of the listed values."


class TooManyItems(Invalid):
    """A list that is too long."""

    code = "answer-too-many-items"
    vi = "«{label_vi}» được tối đa {most} mục."
    en = "“{label_en}” may have at most {most} items."


class RowsFixed(Invalid):
    """Rows were added to, or removed from, a list of fixed length."""

    code = "answer-rows-fixed"
    vi = "«{label_vi}» phải có đúng {count} dòng."
    en = "“{label_en}” must have exactly {count} rows."


class TooMuchToCheck(Invalid):
    """The form asks for more conditions and rows than one submission may cost."""

    code = "answers-too-much-to-check"
    vi = "Nội dung gửi lên có quá nhiều dòng để kiểm tra. Hãy bớt dòng rồi gửi lại."
    en = "The answers have too many rows to check. Remove rows and send again."
