"""What an operation says no with."""

from engine.domain.errors import Failed, Invalid, Refused


class UnknownOperation(Invalid):
    code = "unknown-operation"
    vi = "Không có thao tác “{operation}”."
    en = 'There is no operation "{operation}".'


class UnknownParameter(Invalid):
    code = "unknown-parameter"
    vi = "Thao tác “{operation}” không có tham số “{place}”."
    en = 'The operation "{operation}" has no parameter "{place}".'


class MissingParameter(Invalid):
    code = "missing-parameter"
    vi = "Thiếu tham số bắt buộc “{place}”."
    en = 'The parameter "{place}" is required.'


class WrongType(Invalid):
    """Base of all below: a value that is not what the schema says."""

    code = "wrong-type"
    vi = "Tham số “{place}” không đúng kiểu."
    en = 'The parameter "{place}" is of the wrong type.'


class NotText(WrongType):
    code = "not-text"
    vi = "Tham số “{place}” phải là chữ."
    en = 'The parameter "{place}" must be text.'


class NotANumber(WrongType):
    code = "not-a-number"
    vi = "Tham số “{place}” phải là số."
    en = 'The parameter "{place}" must be a number.'


class NotTrueOrFalse(WrongType):
    code = "not-true-or-false"
    vi = "Tham số “{place}” phải là đúng hoặc sai."
    en = 'The parameter "{place}" must be true or false.'


class NotADate(WrongType):
    code = "not-a-date"
    vi = "Tham số “{place}” phải là ngày, ví dụ 2024-06-05."
    en = 'The parameter "{place}" must be a date like 2024-06-05.'


class NotAnInstant(WrongType):
    code = "not-an-instant"
    vi = "Tham số “{place}” phải là thời điểm có múi giờ, ví dụ 2024-06-05T07:00:00+07:00."
    en = 'The parameter "{place}" must be an instant with its time zone like 2024-06-05T07:00:00+07:00.'


class NotAList(WrongType):
    code = "not-a-list"
    vi = "Tham số “{place}” phải là danh sách."
    en = 'The parameter "{place}" must be a list.'


class NotAContext(WrongType):
    code = "not-a-context"
    vi = "Tham số “{place}” phải là nhóm giá trị có tên."
    en = 'The parameter "{place}" must be a group of named values.'


class NotAYear(WrongType):
    code = "not-a-year"
    vi = "Tham số “{place}” phải là một năm."
    en = 'The parameter "{place}" must be a year.'


class NotAnAmount(WrongType):
    code = "not-an-amount"
    vi = "Tham số “{place}” phải là số ngày lớn hơn 0."
    en = 'The parameter "{place}" must be a number of days above 0.'


class NotACaseKey(WrongType):
    code = "not-a-case-key"
    vi = "Tham số “{place}” phải là mã hồ sơ."
    en = 'The parameter "{place}" must be the key of a case.'


class NotOneOf(WrongType):
    code = "not-one-of"
    vi = "Tham số “{place}” phải là một trong: {words}."
    en = 'The parameter "{place}" must be one of: {words}.'


class NotOnTheGrid(Invalid):
    code = "not-half-days"
    vi = "Tham số “{place}”: {value} không phải là bội số của 0,5 ngày."
    en = 'The parameter "{place}": {value} is no multiple of half a day.'


class WrongDecision(Failed):
    """A decision table answered with something the operation cannot use."""

    code = "wrong-decision"
    vi = "Bảng quyết định “{decision}” không trả về “{wanted}”."
    en = 'The decision table "{decision}" does not give "{wanted}".'


class YearAlreadyOpened(Refused):
    code = "year-already-opened"
    vi = "Quỹ {bucket} năm {year} của {person} đã có bút toán “{kind}”."
    en = 'Account {bucket} {year} of {person} already has an entry "{kind}".'
