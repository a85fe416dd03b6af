"""The session cookie: signed and dated as Flask does it, its key derived once instead of for every request."""

import hmac
import json
from typing import Any, Final

from flask import Flask, Request, Response
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from itsdangerous import BadData, TimestampSigner
from itsdangerous.encoding import base64_decode, base64_encode
from itsdangerous.signer import SigningAlgorithm

_text: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Sha256(SigningAlgorithm):
    """HMAC in one call of the library below, instead of one for each of its steps."""

    def get_signature(self, key: bytes, value: bytes) -> bytes:
        return hmac.digest(key, value, "sha256")


class Cookies:
    """Signs what a session holds. A cookie is good until its date is too old; who has the secret can make any."""

    def __init__(self, secret: str, salt: str) -> None:
        key = hmac.digest(secret.encode(), salt.encode(), "sha256")
        self._signer = TimestampSigner(key, key_derivation="none", algorithm=Sha256())

    def dumps(self, held: dict[str, Any]) -> str:
        """A session as a cookie."""
        return self._signer.sign(base64_encode(_text(held))).decode()

    def loads(self, cookie: str, max_age: int) -> dict[str, Any]:
        """Raises BadData for what we never signed, and for what is older than ``max_age`` seconds."""
        held: dict[str, Any] = json.loads(base64_decode(self._signer.unsign(cookie, max_age)))
        return held


class SignedSessions(SecureCookieSessionInterface):
    """Flask's sessions with our cookies: JSON alone, which is all that we keep in them."""

    def __init__(self, secret: str) -> None:
        self._cookies = Cookies(secret, self.salt)

    def get_signing_serializer(self, app: Flask) -> Any:
        """What Flask writes the cookie with."""
        return self._cookies

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession:
        """An empty one for a cookie that is missing, foreign or too old."""
        cookie = request.cookies.get(self.get_cookie_name(app))
        if not cookie:
            return SecureCookieSession()
        try:
            return SecureCookieSession(self._cookies.loads(cookie, int(app.permanent_session_lifetime.total_seconds())))
        except BadData:
            return SecureCookieSession()

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Flask's own goes through the headers of each answer three times; its word is kept for a session that ends."""
        if not session:
            super().save_session(app, session, response)
            return
        response.headers.add("Vary", "Cookie")
        if self.should_set_cookie(app, session):
            response.set_cookie(
                self.get_cookie_name(app),
                self._cookies.dumps(dict(session)),
                max_age=app.permanent_session_lifetime if session.permanent else None,
                path=self.get_cookie_path(app),
                secure=self.get_cookie_secure(app),
                httponly=self.get_cookie_httponly(app),
                samesite=self.get_cookie_samesite(app),
            )
