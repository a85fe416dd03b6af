"""The blueprint of the API: its own door, its own language, its own limits, its own refusals."""

from collections.abc import Callable
from typing import Any, Final

from flask import Blueprint, g, request
from flask.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from engine.domain.errors import NotFound, QuycheError
from web.api import doorman, problems
from web.shared.session import poll, public

MEGABYTE: Final = 1 << 20
LARGEST_DEPLOYMENT: Final = 20 * MEGABYTE
READ_AWAY: Final = 64 * MEGABYTE
DEPLOYMENTS: Final = "api.deploy"
OPEN: Final = frozenset({"api.status"})
METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")


class Area(Blueprint):
    """To the guard of the pages every view here is public and no visit: this room has a door of its own."""

    def add_url_rule(
        self,
        rule: str,
        endpoint: str | None = None,
        view_func: Callable[..., Any] | None = None,
        provide_automatic_options: bool | None = None,
        **options: Any,
    ) -> None:
        """As Flask's, with the marks of ``web.shared.session``."""
        marked = public(poll(view_func)) if view_func else None
        super().add_url_rule(rule, endpoint, marked, provide_automatic_options, **options)


class NoSuchAddress(NotFound):
    code = "no-such-address"
    vi = "Giao diện này không có {what} {key}."
    en = "This API has no {what} {key}."


area = Area("api", __name__, url_prefix="/v2")


@area.record_once
def post_a_doorman(state: BlueprintSetupState) -> None:
    """One for each program that serves this room."""
    state.app.extensions[doorman.KEY] = doorman.Doorman()


@area.before_request
def enter() -> None:
    """Language first, so that even the refusal at the door is understood; then size, then who it is."""
    asked = request.accept_languages.best_match(["vi", "en"])
    g.language = asked or "vi"
    if request.endpoint == DEPLOYMENTS:
        request.max_content_length = READ_AWAY
    if request.endpoint in OPEN:
        return
    g.api_actor = doorman.admit()
    if asked is None:
        g.language = g.api_actor.language
    if request.endpoint == DEPLOYMENTS:
        check_size()


def check_size() -> None:
    """Too large a deployment is read away before the refusal: a client that still sends would never see it."""
    if (request.content_length or 0) <= LARGEST_DEPLOYMENT:
        return
    while request.stream.read(MEGABYTE):
        pass
    raise RequestEntityTooLarge


@area.route("/", methods=METHODS)
@area.route("/<path:rest>", methods=METHODS)
def nowhere(rest: str = "") -> ResponseReturnValue:
    """Whatever is not part of the subset, and a wrong method on what is."""
    raise NoSuchAddress(request.method, f"/v2/{rest}")


area.register_error_handler(QuycheError, problems.refusal)
area.register_error_handler(HTTPException, problems.http_error)
area.register_error_handler(Exception, problems.broken)
