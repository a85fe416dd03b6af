"""The token that every form of ours carries: Flask-WTF's protection, told where our scripts send it."""

from collections import OrderedDict
from typing import Any, Final

from flask import Flask, g, request, session
from flask_wtf.csrf import CSRFProtect

HEADER = "X-CSRFToken"
HELD = "csrf_token"  #: where the session has what the token was made of
KNOWN: Final = 4096  #: tokens that need not be proved again


class Protection(CSRFProtect):  # type: ignore[misc]  # it has no types
    """A token has no end of its own: what was proved once to belong to a session does so for ever."""

    def __init__(self, app: Flask) -> None:
        self._proved: OrderedDict[tuple[str | None, str | None], None] = OrderedDict()
        super().__init__(app)

    def _get_csrf_token(self) -> str | None:
        """From the header, without parsing a body for a field; plain forms have the field."""
        sent: str | None = request.headers.get(HEADER) or super()._get_csrf_token()
        return sent

    def protect(self, *args: Any, **options: Any) -> None:
        """Behind TLS the page that sends is looked at, too: that is for the library to do each time."""
        if request.method == "GET" or not request.endpoint or self._is_exempt():
            return
        pair = (self._get_csrf_token(), session.get(HELD))
        if pair in self._proved and not request.is_secure:
            g.csrf_valid = True
            return
        super().protect(*args, **options)
        if g.get("csrf_valid"):
            self._proved[pair] = None
            while len(self._proved) > KNOWN:
                self._proved.popitem(last=False)
