"""Refusals as RFC 9457 problem details, in the language that the client asked for."""

import json
import logging
import secrets
from collections.abc import Mapping
from typing import Any, Final

from flask import Response, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from engine.commands.sign_in import Throttled, WrongPassword
from engine.commands.world import DecisionFailed
from engine.domain.errors import Invalid, InvalidInput, NotAllowed, NotFound, QuycheError, Refused, Unavailable
from web.shared.i18n import language

log = logging.getLogger("quyche.api")
BROKEN: Final = 500
UNKNOWN: Final = 401
BUSY: Final = 429
UNAVAILABLE: Final = 503
RETRY_SECONDS: Final = 30  #: after which a client may send it again
TOLD: Final = 20  #: findings that are also told in the sentence, for clients that show nothing else
REALM: Final = 'Basic realm="Quyche", charset="UTF-8"'


class SignInNeeded(NotAllowed):
    code = "sign-in-needed"
    vi = "Hãy gửi tên đăng nhập và mật khẩu (HTTP Basic) cùng mỗi yêu cầu; phiên của trình duyệt không dùng được ở đây."
    en = "Send login and password (HTTP Basic) with every request; a browser session does not count here."


class NotForPages(NotAllowed):
    code = "not-for-pages"
    vi = "Trang web khác không được gọi giao diện này thay người dùng."
    en = "Pages of other sites may not call this API for a user."


class UnreadableBody(Invalid):
    code = "unreadable-body"
    vi = "Nội dung gửi lên phải là một đối tượng JSON (application/json, UTF-8), không lồng quá sâu."
    en = "The body has to be a JSON object (application/json, UTF-8) that is not nested too deeply."


class BadField(Invalid):
    code = "bad-field"
    vi = "Trường “{place}” không hợp lệ: cần {wanted_vi}."
    en = 'The field "{place}" is not valid: {wanted_en} is needed.'


class NotSupportedHere(Invalid):
    code = "not-supported-here"
    vi = "“{place}” không dùng được ở đây: {why_vi}."
    en = '"{place}" is not supported here: {why_en}.'


class OnlyInForce(Refused):
    code = "only-version-in-force"
    vi = "Chỉ dùng được phiên bản đang có hiệu lực (khóa {key}, phiên bản {version})."
    en = "Only the version in force can be used (key {key}, version {version})."


STATUS: Final[tuple[tuple[type[QuycheError], int], ...]] = (
    (SignInNeeded, UNKNOWN),
    (WrongPassword, UNKNOWN),
    (Throttled, BUSY),
    (NotAllowed, 403),
    (Refused, 409),
    (NotFound, 404),
    (Invalid, 400),
    (DecisionFailed, 400),
    (Unavailable, UNAVAILABLE),
)
TITLES: Final[Mapping[int, tuple[str, str]]] = {
    400: ("Yêu cầu không hợp lệ", "Bad Request"),
    401: ("Chưa đăng nhập", "Unauthorized"),
    403: ("Không có quyền", "Forbidden"),
    404: ("Không tìm thấy", "Not Found"),
    409: ("Không thực hiện được lúc này", "Conflict"),
    413: ("Nội dung quá lớn", "Content Too Large"),
    429: ("Quá nhiều lần đăng nhập sai", "Too Many Requests"),
    500: ("Lỗi hệ thống", "Internal Server Error"),
    503: ("Tạm thời chưa thực hiện được", "Service Unavailable"),
}
SAID: Final[Mapping[int, tuple[str, str]]] = {
    413: (
        "Nội dung gửi lên quá lớn: tối đa 20 MB khi triển khai, 1 MB ở các địa chỉ khác.",
        "The body is too large: at most 20 MB for a deployment, 1 MB elsewhere.",
    ),
    404: ("Giao diện này không có địa chỉ đó.", "This API has no such address."),
}
NOT_READ: Final = ("Không đọc được yêu cầu này.", "The request cannot be read.")
OUR_FAULT: Final = (
    "Hệ thống gặp lỗi khi xử lý. Hãy thử lại; nếu vẫn lỗi, báo quản trị số {number}.",
    "Something failed on our side. Try again; if it fails again, tell the administrator the number {number}.",
)


def say(pair: tuple[str, str], **facts: object) -> str:
    """A sentence of a pair in the client's language."""
    return pair[0 if language() == "vi" else 1].format(**facts)


def status_of(error: QuycheError) -> int:
    """As the contract has them: invalid input is 400 here, 422 on the pages."""
    return next((status for kind, status in STATUS if isinstance(error, kind)), BROKEN)


def refusal(error: QuycheError) -> ResponseReturnValue:
    """A rule of the product speaks against the request."""
    status = status_of(error)
    if status == BROKEN:
        return broken(error)
    findings = findings_of(error)
    told = " ".join((error.text(language()), *(one["detail"] for one in findings[:TOLD])))
    detail = told if isinstance(error, InvalidInput) else error.text(language())
    answer = problem(status, error.code, detail, findings=findings)
    if status == UNKNOWN:
        answer.headers["WWW-Authenticate"] = REALM
    if status == BUSY:
        answer.headers["Retry-After"] = str(error.facts.get("wait_seconds", 1))
    if status == UNAVAILABLE:
        log.error("%s: %s", request.path, error, exc_info=error.__cause__ or error)
        answer.headers["Retry-After"] = str(RETRY_SECONDS)
    return answer


def findings_of(error: QuycheError) -> list[dict[str, str]]:
    """What is wrong at which field or element, each with what to do."""
    several = error.findings if isinstance(error, InvalidInput) else (error,) if isinstance(error, Invalid) else ()
    return [finding(one) for one in several if one.place or len(several) > 1 or isinstance(error, InvalidInput)]


def finding(one: Invalid) -> dict[str, str]:
    """One place that needs a correction."""
    told = {"place": one.place, "code": one.code, "detail": one.text(language())}
    return {**told, "file": str(one.facts["file"])} if "file" in one.facts else told


def http_error(error: HTTPException) -> ResponseReturnValue:
    """What Flask itself refuses."""
    status = error.code or BROKEN
    return problem(status, f"http-{status}", say(SAID.get(status, NOT_READ)))


def broken(error: Exception) -> Response:
    """Our fault: logged under a number, and nothing of its inside is told."""
    number = secrets.token_hex(4).upper()
    log.error("%s %s: %s", number, request.path, error, exc_info=error)
    return problem(BROKEN, "broken", say(OUR_FAULT, number=number))


def problem(status: int, code: str, detail: str, *, findings: list[dict[str, str]] | None = None) -> Response:
    """The members of RFC 9457; ``code`` and ``findings`` are ours."""
    body: dict[str, Any] = {
        "type": f"urn:quyche:problem:{code}",
        "title": say(TITLES.get(status, TITLES[400 if status < BROKEN else BROKEN])),
        "status": status,
        "detail": detail,
        "instance": request.path,
        "code": code,
    }
    if findings:
        body["findings"] = findings
    answer = Response(json.dumps(body, ensure_ascii=False), status=status, mimetype="application/problem+json")
    answer.headers["Content-Language"] = language()
    answer.headers["Vary"] = "Accept-Language"
    return answer
