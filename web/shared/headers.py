"""What every answer says about itself."""

from typing import Final

from flask import Flask, Response

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

    @app.after_request
    def say(answer: Response) -> Response:
        said = {name.lower() for name in answer.headers.keys()}  # noqa: SIM118 - iterating gives pairs
        answer.headers.extend([(name, value) for name, value in PAGES.items() if name.lower() not in said])
        return answer
