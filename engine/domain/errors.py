"""The one error tree. Every error has a stable code, facts, and a sentence in Vietnamese and English.

The tree::

    QuycheError            anything the product says no with
    ├── Refused            the request is understood and not allowed now (409/403 family)
    │   ├── NotAllowed     who asks has no right to it; told as "not found" where existence is secret
    │   ├── StaleRevision  somebody else was quicker
    │   └── …              next to the rule that refuses
    ├── NotFound           no such task, instance, definition …
    ├── Invalid            the input itself is wrong; names the field or element
    ├── BusinessError      an operation says no; the model may catch it
    └── Failed             our side could not do it (becomes an incident)
        └── Unavailable    … now: sent again later it may work

Subclasses live beside the rule they speak for and set ``code``, ``vi`` and ``en``.
"""

from collections.abc import Mapping
from typing import ClassVar, Final, Literal

Language = Literal["vi", "en"]

#: what may be missing, and what it is called in Vietnamese
THINGS: Final[Mapping[str, str]] = {
    "action": "thao tác",
    "ad-hoc subprocess": "tiến trình con tùy biến",
    "agency": "cơ quan",
    "batch": "đợt xử lý hàng loạt",
    "case": "hồ sơ",
    "comment": "nhận xét",
    "decision": "bảng quyết định",
    "decision definition": "bảng quyết định",
    "decision instance": "kết quả quyết định",
    "decision service": "dịch vụ quyết định",
    "deployment": "lần triển khai",
    "design": "bản thiết kế",
    "document": "văn bản",
    "element": "bước",
    "element instance": "bước",
    "file": "tệp",
    "follow-up task": "việc được giao",
    "form": "biểu mẫu",
    "form version": "phiên bản biểu mẫu",
    "header": "tiêu đề văn bản của cơ quan",
    "incident": "sự cố",
    "instance": "hồ sơ",
    "job": "công việc của máy",
    "office": "bộ phận văn phòng của cơ quan",
    "operation": "thao tác của máy",
    "person": "người",
    "poll": "cuộc lấy phiếu",
    "position": "chức danh",
    "procedure": "quy trình",
    "process": "quy trình",
    "process definition": "phiên bản quy trình",
    "process instance": "hồ sơ",
    "programme item": "mục chương trình",
    "register": "sổ",
    "request to unseal": "đề nghị mở niêm phong",
    "rule": "quy tắc",
    "sealed letter": "thư niêm phong",
    "scope": "phạm vi",
    "start event": "sự kiện bắt đầu",
    "subscription": "chỗ chờ thông điệp",
    "task": "việc",
    "template": "mẫu văn bản",
    "timer": "hẹn giờ",
    "unit": "đơn vị",
    "user task": "việc",
    "variable": "dữ liệu",
    "version": "phiên bản",
    "version of a process": "phiên bản quy trình",
}


class QuycheError(Exception):
    """Base of all errors that may be shown to a person.

    ``code`` is stable (shown, logged, searched); ``vi`` and ``en`` are ``str.format`` templates over ``facts``.
    """

    code: ClassVar[str] = "error"
    vi: ClassVar[str] = "Có lỗi xảy ra."
    en: ClassVar[str] = "Something went wrong."

    def __init__(self, **facts: object) -> None:
        self.facts: Mapping[str, object] = facts
        super().__init__(self.text("en"))

    def text(self, language: Language) -> str:
        """The sentence for a person, in their language."""
        template = self.vi if language == "vi" else self.en
        return template.format(**self.facts)


class Refused(QuycheError):
    """Understood, and not allowed now."""

    code = "refused"
    vi = "Không thực hiện được yêu cầu này lúc này."
    en = "This cannot be done now."


class NotAllowed(Refused):
    """Who asks has no right to it."""

    code = "not-allowed"
    vi = "Bạn không có quyền làm việc này."
    en = "You have no right to do this."


class StaleRevision(Refused):
    """Somebody else changed it first; what was typed is kept by the caller."""

    code = "stale-revision"
    vi = "Việc này vừa được người khác cập nhật. Nội dung bạn nhập vẫn được giữ; hãy tải lại để xem."
    en = "Somebody else has just changed this. What you typed is kept; reload to see the change."


class NotFound(QuycheError):
    """No such thing, or none that the asker may know of."""

    code = "not-found"
    vi = "Không tìm thấy {what_vi} {key}."
    en = "There is no {what} {key}."

    def __init__(self, what: str, key: object) -> None:
        super().__init__(what=what, what_vi=THINGS.get(what, what), key=key)


class Invalid(QuycheError):
    """The input is wrong. ``place`` names the field or the BPMN element, "" for the whole input."""

    code = "invalid"
    vi = "Dữ liệu không hợp lệ: {reason}"
    en = "The input is not valid: {reason}"

    def __init__(self, *, place: str = "", **facts: object) -> None:
        self.place = place
        super().__init__(place=place, **facts)


class InvalidInput(Invalid):
    """Several findings at once, each at its place (a form with three wrong fields, a model with two)."""

    code = "invalid-input"
    vi = "Có {count} chỗ cần sửa."
    en = "{count} places need a correction."

    def __init__(self, findings: "tuple[Invalid, ...]") -> None:
        self.findings = findings
        super().__init__(count=len(findings))


class BusinessError(QuycheError):
    """An operation says no in a way the model may catch: an error event with this ``error`` code goes on instead.

    ``variables`` go to whatever catches it. Where nothing does, the element stands with an incident.
    """

    code = "business-error"
    vi = "Lỗi nghiệp vụ “{error}”: {message}"
    en = 'Business error "{error}": {message}'

    def __init__(self, error: str, message: str = "", variables: Mapping[str, object] | None = None) -> None:
        self.error, self.message, self.variables = error, message, dict(variables or {})
        super().__init__(error=error, message=message)


class Failed(QuycheError):
    """Our side could not do what was asked; the cause is kept."""

    code = "failed"
    vi = "Hệ thống không thực hiện được: {reason}"
    en = "The system could not do it: {reason}"


class Unavailable(Failed):
    """Our side cannot do it now; sent again later it may work."""

    code = "unavailable"
    vi = "Hệ thống tạm thời chưa thực hiện được. Hãy thử lại sau."
    en = "The system cannot do it at the moment. Try again later."
