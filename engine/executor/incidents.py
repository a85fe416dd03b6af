"""What can go wrong on one element while a case runs. The token of the element stands; the rest goes on."""

from engine.domain.errors import Failed, Invalid, QuycheError


class Incident(QuycheError):
    """Base of what stops an element; RetryElement runs it again."""

    code = "element-stands"
    vi = "Phần tử đang dừng vì có sự cố."
    en = "The element stands still because of an incident."


class ConditionNotBoolean(Incident):
    code = "condition-not-boolean"
    vi = "Điều kiện của “{flow}” không cho kết quả đúng hoặc sai: {text}{why_vi}"
    en = 'The condition of "{flow}" is neither true nor false: {text}{why_en}'


class NoFlowMatches(Incident):
    code = "no-flow-matches"
    vi = "Không có điều kiện nào đúng và không có luồng mặc định."
    en = "No condition is true and there is no default flow."


class ExpressionFailed(Incident):
    code = "expression-failed"
    vi = "Không tính được biểu thức “{text}”: {reason_vi}"
    en = 'The expression "{text}" could not be evaluated: {reason}'


class UnusableValue(Incident):
    """An expression gave something the place cannot take."""

    code = "unusable-value"
    vi = "{what_vi}: giá trị {value} không dùng được ({text})."
    en = "{what_en}: the value {value} cannot be used ({text})."


class ProcessMissing(Incident):
    code = "called-process-missing"
    vi = "Không tìm thấy quy trình được gọi “{process_id}”."
    en = 'The called process "{process_id}" is not there.'


class AdHocUnfinished(Incident):
    code = "ad-hoc-unfinished"
    vi = "Mọi việc đã xong nhưng điều kiện hoàn thành chưa đúng: {text}"
    en = "Everything is done and the completion condition is still not true: {text}"


class ErrorNotCaught(Incident):
    code = "error-not-caught"
    vi = "Lỗi nghiệp vụ “{error}” không có sự kiện biên nào bắt.{why}"
    en = 'No boundary event catches the business error "{error}".{why}'

    def __init__(self, *, error: str, message: str = "") -> None:
        super().__init__(error=error, why=f" {message}." if message else "")


class NestedTooDeep(Incident):
    code = "nested-too-deep"
    vi = "Quy trình gọi lồng nhau quá {limit} cấp."
    en = "Processes call each other more than {limit} levels deep."


class EndlessLoop(Incident):
    code = "endless-loop"
    vi = "Quy trình chạy quá {limit} phần tử mà không dừng ở đâu; có thể là vòng lặp vô tận."
    en = "The process ran {limit} elements without resting anywhere; it may loop for ever."


class JoinStuck(Incident):
    code = "join-stuck"
    vi = "Cổng hợp nhất chờ các luồng không còn ai đi tới: {missing}."
    en = "The joining gateway waits for flows that nobody can reach any more: {missing}."


class BadJson(Invalid):
    """A value that no JSON text can hold."""

    code = "not-json"
    vi = "Giá trị của “{place}” không lưu được: {reason}"
    en = 'The value of "{place}" cannot be stored: {reason}'


class Unexpected(Failed):
    """A library failed in a way we do not know; the cause is kept in the log of the process."""

    code = "execution-failed"
    vi = "Phần tử không chạy được: {reason}"
    en = "The element could not run: {reason}"
