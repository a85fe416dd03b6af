"""Who is signed in: a cookie signed by the server, readable by nobody's script, gone after an hour of rest.

Every route demands a session unless it is marked ``public``. Polls do not lengthen a session: only what a person does.
"""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final, TypeVar, cast

from flask import Flask, request, session
from flask.sessions import SessionMixin
from flask.typing import ResponseReturnValue

from engine.domain.actor import Actor
from engine.domain.errors import Language
from engine.domain.keys import AgencyId, Login
from engine.queries.api_account import AskSessionVersion
from web.shared import errors
from web.shared.cookies import SignedSessions
from web.shared.office import office

IDLE: Final = timedelta(hours=1)
LONGEST: Final = timedelta(hours=12)  #: the roles in the cookie are those of the sign-in; a new day reads them anew
TOUCH_AFTER: Final = 60  #: seconds between two renewals of the cookie
View = TypeVar("View", bound=Callable[..., Any])


def public(view: View) -> View:
    """Marks a view that needs no session."""
    view.__dict__["is_public"] = True
    return view


def poll(view: View) -> View:
    """Marks a view that the page asks by itself: it does not lengthen the session."""
    view.__dict__["is_poll"] = True
    return view


def is_public(view: Callable[..., Any] | None) -> bool:
    """An unknown address is public: it has nothing to hide and ends as "not found"."""
    return view is None or bool(getattr(view, "is_public", False))


def guard(app: Flask, secret: str) -> None:
    """Deny by default; must be called before the CSRF protection, so that an expired session is told as such."""
    app.session_interface = SignedSessions(secret)
    app.config.update(
        PERMANENT_SESSION_LIFETIME=IDLE,
        SESSION_COOKIE_NAME="quyche",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_REFRESH_EACH_REQUEST=False,
    )

    @app.before_request
    def demand_session() -> ResponseReturnValue | None:
        view = None if request.endpoint is None else app.view_functions[request.endpoint]
        if is_public(view):
            return None
        if not holds():
            return errors.signed_out()  # the cookie stays: the person may be signing in anew at this very moment
        touch(view)
        return None


def signed_in() -> bool:
    """Whether this request comes with a session."""
    return "login" in session


def holds() -> bool:
    """Whether the session still stands: not too old, and not ended from another place or by an administrator."""
    held = this_session()
    if "login" not in held or time.time() - held.get("began", 0) > LONGEST.total_seconds():
        return False
    version: int | None = office().ask(AskSessionVersion(actor=me()))
    return bool(version == held["version"])


def touch(view: Callable[..., Any] | None) -> None:
    """A request of a person renews the hour of rest."""
    held, now = this_session(), int(time.time())
    if not getattr(view, "is_poll", False) and now - held.get("seen", 0) >= TOUCH_AFTER:
        held["seen"] = now


def this_session() -> SessionMixin:
    """The session itself: Flask's ``session`` looks for it anew at every use."""
    found: SessionMixin = session._get_current_object()  # type: ignore[attr-defined]  # noqa: SLF001  the documented way
    return found


def enter(actor: Actor, version: int) -> None:
    """Begin a session; nothing of an earlier one is kept but the language."""
    session.clear()
    session.permanent = True
    session.update(
        login=actor.login,
        agency=actor.agency,
        language=actor.language,
        roles=sorted(actor.roles),
        version=version,
        began=int(time.time()),
        seen=int(time.time()),
    )


def leave() -> None:
    """End the session."""
    kept = session.get("language")
    session.clear()
    if kept:
        session["language"] = kept


def me() -> Actor:
    """Who asks. Only inside a route that demands a session."""
    held = this_session()
    return Actor(
        login=Login(held["login"]),
        agency=AgencyId(held["agency"]),
        language=cast("Language", held["language"]),
        roles=frozenset(held["roles"]),
    )
