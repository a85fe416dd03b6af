"""The token that every form of ours carries: Flask-WTF's protection, told where our scripts send it."""

from flask import request
from flask_wtf.csrf import CSRFProtect

HEADER = "X-CSRFToken"


class Protection(CSRFProtect):  # type: ignore[misc]  # it has no types
    def _get_csrf_token(self) -> str | None:
        """From the header, without parsing a body for a field; plain forms have the field."""
        sent: str | None = request.headers.get(HEADER) or super()._get_csrf_token()
        return sent
