"""Every refusal reaches the person as a sentence with a next step: a page, a fragment, or JSON for our scripts."""

import logging
import secrets
from typing import Final

from flask import Flask, Response, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from engine.commands.sign_in import Throttled
from engine.domain.errors import Invalid, InvalidInput, NotAllowed, NotFound, QuycheError, Refused, Unavailable
from engine.domain.file_types import FileTooLarge
from web.shared.i18n import language, t

log = logging.getLogger("quyche.web")
STATUS: Final = (
    (Throttled, 429), (FileTooLarge, 413), (NotAllowed, 403),
    (Refused, 409), (NotFound, 404), (Invalid, 422), (Unavailable, 503)
)  # fmt: skip
SIGNED_OUT: Final = 401
BROKEN: Final = 500
UNAVAILABLE: Final = 503
RETRY_SECONDS: Final = 30  #: after which a program may send it again


class Unreadable(Invalid):
    """A body that no page of ours sends."""

    code = "unreadable"
    vi = "Không đọc được nội dung gửi lên. Hãy tải lại trang rồi thử lại."
    en = "What was sent cannot be read. Reload the page and try again."


def status_of(error: QuycheError) -> int:
    """The HTTP status of a refusal."""
    return next((status for kind, status in STATUS if isinstance(error, kind)), BROKEN)


def wants_json() -> bool:
    """Our scripts ask for JSON; people and htmx for HTML."""
    if request.is_json:
        return True
    return request.accept_mimetypes.best_match(["text/html", "application/json"]) == "application/json"


def handle(app: Flask) -> None:
    """Bind the error pages."""
    app.register_error_handler(QuycheError, refusal)
    app.register_error_handler(CSRFError, stale_page)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(Exception, unexpected)


def findings_of(error: QuycheError) -> list[dict[str, str]]:
    """What is wrong at which field."""
    if isinstance(error, InvalidInput):
        return [{"field": one.place, "text": one.text(language())} for one in error.findings]
    if isinstance(error, Invalid) and error.place:
        return [{"field": error.place, "text": error.text(language())}]
    return []


def refusal(error: QuycheError) -> ResponseReturnValue:
    """The product says no."""
    status = status_of(error)
    if status == BROKEN:
        return broken(error)
    if status == UNAVAILABLE:
        return unavailable(error)
    return answer(status, error.code, error.text(language()), findings_of(error))


def signed_out() -> ResponseReturnValue:
    """No session: a person is led to the sign-in page, a script is told, so that nothing half-written is lost."""
    if request.method == "GET" and not wants_json() and "HX-Request" not in request.headers:
        return redirect(url_for("account.sign_in", next=request.script_root + request.full_path.rstrip("?")), 302)
    return answer(SIGNED_OUT, "signed-out", t("Phiên làm việc đã hết. Hãy đăng nhập lại; nội dung đã nhập vẫn còn."))


def stale_page(_: CSRFError) -> ResponseReturnValue:
    """The form token is missing or from another session."""
    return answer(400, "stale-page", t("Trang này đã cũ hoặc được gửi từ nơi khác. Hãy tải lại trang rồi thử lại."))


def http_error(error: HTTPException) -> ResponseReturnValue:
    """What Flask itself refuses: unknown address, wrong method, too large a body."""
    if error.code is not None and error.code < 400:  # noqa: PLR2004 - a redirect is no refusal
        return error.get_response()
    said = {
        404: t("Không có trang này, hoặc bạn không được xem."),
        405: t("Địa chỉ này không nhận cách gọi đó. Hãy quay lại trang trước."),
        413: t("Nội dung gửi lên quá lớn (tối đa 1 MB). Hãy rút gọn rồi gửi lại."),
        429: t("Quá nhiều yêu cầu trong thời gian ngắn. Hãy chờ một lát."),
    }
    status = error.code or BROKEN
    return answer(status, f"http-{status}", said.get(status) or t("Không xử lý được yêu cầu này."))


def unexpected(error: Exception) -> ResponseReturnValue:
    """Nobody above us can decide: tell a number, keep the rest in the log."""
    return broken(error)


def broken(error: Exception) -> ResponseReturnValue:
    """Our fault: logged under a number that the person can name."""
    number = secrets.token_hex(4).upper()
    log.error("%s %s: %s", number, request.path, error, exc_info=error)
    sentence = t("Hệ thống gặp lỗi khi xử lý. Hãy thử lại; nếu vẫn lỗi, báo quản trị số {number}.", number=number)
    return answer(BROKEN, "broken", sentence)


def unavailable(error: QuycheError) -> Response:
    """The disk is full, the database away: the cause goes to the log, the person sends it again later."""
    log.error("%s: %s", request.path, error, exc_info=error.__cause__ or error)
    kept = t("Nội dung bạn đã nhập vẫn được giữ; hãy gửi lại sau ít phút.") if request.method != "GET" else ""
    said = answer(UNAVAILABLE, error.code, f"{error.text(language())} {kept}".strip())
    said.headers["Retry-After"] = str(RETRY_SECONDS)
    return said


def answer(status: int, code: str, message: str, findings: list[dict[str, str]] | None = None) -> Response:
    """One refusal in the form the asker reads."""
    if wants_json():
        result = jsonify(code=code, message=message, findings=findings or [])
    else:
        part = "errors/part.html" if "HX-Request" in request.headers else "errors/page.html"
        g.headless = g.get("headless", False) or status >= BROKEN
        body = render_template(part, status=status, code=code, message=message, findings=findings or [])
        result = Response(body, mimetype="text/html")
    result.status_code = status
    return result
