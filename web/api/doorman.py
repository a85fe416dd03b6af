"""Who asks: login and password with every request, checked by the sign-in command and remembered for a minute.

The password check is slow on purpose; a client that asks ten things in a second pays for it once. What is remembered
lies in memory only, under a keyed hash, and counts only as long as the account's sessions have not been ended.
"""

import hashlib
import hmac
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, cast

from flask import current_app, g, request

from engine.commands.sign_in import SignedIn, SignIn
from engine.domain.actor import Actor
from engine.queries.api_account import AskSessionVersion
from web.api.problems import NotForPages, SignInNeeded
from web.shared.i18n import language
from web.shared.office import office

KEY: Final = "quyche.api.doorman"
KEPT: Final = 60.0  #: seconds
MOST: Final = 1_000  #: people remembered at once
OURS: Final = (None, "none", "same-origin")


@dataclass(frozen=True, kw_only=True)
class Known:
    signed_in: SignedIn
    until: float  #: on the doorman's clock


class Doorman:
    """One per program. Threads may race: at worst a password is checked twice."""

    def __init__(self, tick: Callable[[], float] = time.monotonic) -> None:
        self._tick = tick
        self._secret = secrets.token_bytes(32)
        self._known: OrderedDict[bytes, Known] = OrderedDict()
        self._lock = threading.Lock()

    def recall(self, login: str, password: str) -> SignedIn | None:
        """Whom these credentials let in less than a minute ago."""
        with self._lock:
            known = self._known.get(self._mark(login, password))
        return known.signed_in if known is not None and known.until > self._tick() else None

    def remember(self, login: str, password: str, signed_in: SignedIn) -> None:
        """Let them in again for a minute; the longest known is forgotten for the newest."""
        with self._lock:
            self._known[self._mark(login, password)] = Known(signed_in=signed_in, until=self._tick() + KEPT)
            while len(self._known) > MOST:
                self._known.popitem(last=False)

    def _mark(self, login: str, password: str) -> bytes:
        said = f"{len(login)}:{login}{password}".encode()
        return hmac.new(self._secret, said, hashlib.sha256).digest()


def admit() -> Actor:
    """Who asks. Raises SignInNeeded, WrongPassword, Throttled, and NotForPages for a page of another site."""
    if request.headers.get("Sec-Fetch-Site") not in OURS:
        raise NotForPages  # a browser may have kept the password and would send it for anybody
    shown = request.authorization
    if shown is None or shown.type != "basic" or not shown.username or shown.password is None:
        raise SignInNeeded
    doorman = cast("Doorman", current_app.extensions[KEY])
    known = doorman.recall(shown.username, shown.password)
    if known is None or office().ask(AskSessionVersion(actor=known.actor)) != known.session_version:
        address = request.remote_addr or ""
        known = office().do(SignIn(login=shown.username, password=shown.password, address=address))
        doorman.remember(shown.username, shown.password, known)
    return known.actor


def me() -> Actor:
    """Who asks, reading the language of this request. Only inside a route of the API that is not public."""
    return replace(cast("Actor", g.api_actor), language=language())
