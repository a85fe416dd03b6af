"""The web application: areas, headers, error pages, one office behind them."""

from collections.abc import Callable
from json import JSONEncoder
from typing import Any, Final

from flask import Flask, Response, redirect, url_for
from flask.json.provider import DefaultJSONProvider
from flask.typing import ResponseReturnValue

from engine.commands.create_accounts import DEMO_PASSWORD
from engine.domain.actor import system
from engine.installation import largest_file
from engine.queries.guests import AskGuests
from web.account.guests import Guests
from web.account.routes import area as account
from web.admin.routes import area as admin
from web.api.routes import area as api
from web.audit.routes import area as audit
from web.designer.rehearsing import Rehearsals
from web.designer.routes import area as designer
from web.designer.scenarios import area as scenarios
from web.designer.trying import Trials
from web.inbox.routes import area as inbox
from web.instances.routes import area as instances
from web.letters.routes import area as letters
from web.procedures.routes import area as procedures
from web.shared import assets, byte_code, errors, headers, page, parse, session
from web.shared.csrf import Protection
from web.shared.office import KEY, Office
from web.tasks.routes import area as tasks

TRIALS: Final = "quyche.trials"
REHEARSALS: Final = "quyche.rehearsals"
AREAS = (assets.area, account, inbox, tasks, procedures, instances, letters, audit, designer, scenarios, admin, api)
MEGABYTE = 1 << 20

_encoder: Final = JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=DefaultJSONProvider.default)


class PlainJson(DefaultJSONProvider):
    """Vietnamese letters as themselves (a third of the bytes), keys in the order they were given."""

    ensure_ascii = False
    sort_keys = False

    def response(self, *args: Any, **kwargs: Any) -> Response:
        """By an encoder that is there already: `dumps` makes one for every answer."""
        said = _encoder.encode(self._prepare_response_obj(args, kwargs))
        return Response(f"{said}\n", mimetype=self.mimetype)


class Application(Flask):
    """Flask, without looking at every call whether a function is a coroutine: none of ours is."""

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        return func


def create_app(office: Office, secret: str, *, demo: bool = False, guests: Guests | None = None) -> Flask:
    """An application over this office. ``secret`` signs the session cookies; who has it can be anybody.

    ``guests`` are offered at the door of a demonstration (``demo``) and nowhere else.
    """
    app = Application(__name__, static_folder=None)
    app.config.update(
        SECRET_KEY=secret,
        DEMO=demo,
        GUESTS=guests if demo else None,
        MAX_CONTENT_LENGTH=MEGABYTE,
        LARGEST_FILE=largest_file(),
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.json = PlainJson(app)
    app.extensions[KEY] = office
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    byte_code.keep(app)
    parse.use_keys(app)
    app.extensions[TRIALS] = Trials(trial_app, office)
    app.extensions[REHEARSALS] = Rehearsals()
    headers.secure(app)
    session.guard(app, secret)  # before the CSRF protection: an expired session is told as such
    protection = Protection(app)
    protection.exempt(api)  # which takes no cookie: every request there shows its password
    protection.exempt("web.designer.routes.inside")  # the pages of a trial have tokens of their own
    errors.handle(app)
    page.furnish(app)
    for area in AREAS:
        app.register_blueprint(area)

    @app.get("/")
    def home() -> ResponseReturnValue:
        """The inbox is where a day begins."""
        return redirect(url_for("inbox.show"), 302)

    return app


def trial_app(office: Any, secret: str) -> Flask:
    """The pages of an office in which a design is tried: its people are chosen at the door.

    ``secret`` is of this trial alone: who plays a director there must be nobody outside.
    """
    people = office.ask(AskGuests(actor=system(office.agencies[0])))
    guests = Guests(password=DEMO_PASSWORD, people=people)
    app = create_app(office, secret, demo=True, guests=guests)
    app.config.update(SESSION_COOKIE_NAME="quyche-trial", TRIAL=guests)
    return app
