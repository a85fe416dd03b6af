"""The session cookie: signed and dated as Flask does it, by what is made once instead of for every request."""

import hmac
import json
import time
from typing import Any, Final

from flask import Flask, Request, Response
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from itsdangerous.encoding import base64_decode, base64_encode, bytes_to_int, int_to_bytes
from werkzeug.http import dump_cookie
from werkzeug.sansio.http import parse_cookie

from engine.domain.records import canonical

SEPARATOR: Final = b"."


class Cookies:
    """Signs what a session holds. A cookie is good until its date is too old; who has the secret can make any."""

    def __init__(self, secret: str, salt: str) -> None:
        self._key = hmac.digest(secret.encode(), salt.encode(), "sha256")

    def dumps(self, held: dict[str, Any]) -> str:
        """A session as a cookie: what it holds, when it was made, and our signature of both."""
        said = SEPARATOR.join((base64_encode(canonical(held)), base64_encode(int_to_bytes(int(time.time())))))
        return SEPARATOR.join((said, self._signature(said))).decode()

    def loads(self, cookie: str, max_age: int) -> dict[str, Any] | None:
        """What it holds; None for what we never signed, and for what is older than ``max_age`` seconds."""
        said, _, signature = cookie.encode().rpartition(SEPARATOR)
        if not hmac.compare_digest(signature, self._signature(said)):
            return None
        text, date = said.split(SEPARATOR)
        if not 0 <= int(time.time()) - bytes_to_int(base64_decode(date)) <= max_age:
            return None
        held: dict[str, Any] = json.loads(base64_decode(text))
        return held

    def _signature(self, said: bytes) -> bytes:
        return base64_encode(hmac.digest(self._key, said, "sha256"))


class SignedSessions(SecureCookieSessionInterface):
    """Flask's sessions with our cookies: JSON alone, which is all that we keep in them."""

    def __init__(self, secret: str) -> None:
        self._cookies = Cookies(secret, self.salt)
        self._manners: dict[bool, str] = {}

    def get_signing_serializer(self, app: Flask) -> Any:
        """What Flask writes the cookie with."""
        return self._cookies

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession:
        """An empty one for a cookie that is missing, foreign or too old."""
        # request.cookies would look through every header for those that are called so
        cookie = parse_cookie(request.environ.get("HTTP_COOKIE")).get(self.get_cookie_name(app))
        if not cookie:
            return SecureCookieSession()
        return SecureCookieSession(self._cookies.loads(cookie, int(app.permanent_session_lifetime.total_seconds())))

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Flask's own goes through the headers of each answer three times; its word is kept for a session that ends."""
        if not session:
            super().save_session(app, session, response)
            return
        response.headers.add("Vary", "Cookie")
        if self.should_set_cookie(app, session):
            kept = f"{self.get_cookie_name(app)}={self._cookies.dumps(dict(session))}"
            response.headers.add("Set-Cookie", kept + self._manner(app, permanent=session.permanent))

    def _manner(self, app: Flask, *, permanent: bool) -> str:
        """How a browser keeps it: "; Max-Age=3600; HttpOnly; …"."""
        if permanent not in self._manners:
            name = self.get_cookie_name(app)
            self._manners[permanent] = dump_cookie(
                name,
                max_age=app.permanent_session_lifetime if permanent else None,
                path=self.get_cookie_path(app),
                secure=self.get_cookie_secure(app),
                httponly=self.get_cookie_httponly(app),
                samesite=self.get_cookie_samesite(app),
                sync_expires=False,
            ).removeprefix(f"{name}=")
        return self._manners[permanent]
