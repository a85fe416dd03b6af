"""What every answer says about itself."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from flask import Flask, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
ALWAYS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
PAGES: Final = {**ALWAYS, "Cache-Control": "private, no-store"}


def drawing_board(made: str) -> Response:
    """A page of an editor: CodeMirror and diagram-js write style elements (design/frontend.md section 5)."""
    answer = Response(made)
    answer.headers["Content-Security-Policy"] = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    return answer


def secure(app: Flask) -> None:
    """Strict headers on every answer; pages are not kept by shared computers unless they say otherwise."""
    app.wsgi_app = Strict(app.wsgi_app)  # type: ignore[assignment, method-assign]  # as Flask's own documentation does it


class Strict:
    """Around the application: what an answer does not say itself is added to it as it leaves."""

    def __init__(self, inner: "WSGIApplication") -> None:
        self._inner = inner

    def __call__(self, environ: "WSGIEnvironment", begin: "StartResponse") -> Iterable[bytes]:
        def strictly(status: str, headers: list[tuple[str, str]], *failure: Any) -> Any:
            said = {name.lower() for name, _ in headers}
            more = [line for line in PAGES.items() if line[0].lower() not in said]
            return begin(status, [*headers, *more], *failure)

        return self._inner(environ, strictly)
