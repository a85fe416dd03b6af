"""A whole page: its head comes from one question, its words and dates from the helpers below."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from flask import Flask, current_app, g, render_template, request, session

from engine.domain.attachments import is_reference
from engine.domain.designs import APPROVERS
from engine.domain.visibility import ADMINISTRATOR
from engine.queries.me import AskMe
from engine.queries.story import TELLERS
from engine.queries.views import ClauseRef, Me
from web.shared import words
from web.shared.assets import asset, has_asset
from web.shared.i18n import language, t
from web.shared.office import office
from web.shared.session import me, signed_in

THEMES: Final = ("auto", "light", "dark")
#: Roles that may look into cases which are not their own; the engine decides again for each case.
OVERSEERS: Final = frozenset(
    {"auditor", "office", "office_head", "clerk", "unit_head", "leader_in_charge", "deputy_head", "agency_head"}
)
TOLD: Final = "told"
MOST_TOLD: Final = 3  #: lines that wait for the next page: they travel in the cookie
REGISTRARS: Final = frozenset({"auditor", "office", "office_head", "clerk", "agency_head"})


def head() -> Me | None:
    """Head of the page, asked once a request; none when signed out or when even the question fails."""
    if not signed_in() or g.get("headless"):
        return None
    if "head" not in g:
        g.headless = True  # an error page must not ask again what has just failed
        g.head = office().ask(AskMe(actor=me()))
        g.headless = False
    asked: Me = g.head
    return asked


def tell(text: str, *, link: str = "", label: str = "") -> None:
    """A line on the next page: what has just been done."""
    session[TOLD] = [*session.get(TOLD, ())[1 - MOST_TOLD :], {"text": text, "link": link, "label": label}]


def told() -> list[dict[str, str]]:
    """What `tell` has left for this page; it is said once."""
    return list(session.pop(TOLD, ()))


def now() -> datetime:
    """The instant by which this page judges what is late."""
    return office().clock.now()


def theme() -> str:
    """Chosen look: follows the device unless the person said otherwise."""
    chosen = request.cookies.get("theme", "auto")
    return chosen if chosen in THEMES else "auto"


def back_here(name: str) -> str:
    """ "page" for the menu entry the person is on: aria-current."""
    return "page" if (request.endpoint or "").startswith(name) else "false"


def furnish(app: Flask) -> None:
    """What templates may use."""
    app.jinja_env.globals.update(t=t, asset=asset, has_asset=has_asset, back_here=back_here, now=now, told=told)
    for name in ("moment", "day", "clock", "number", "size", "value", "weekday"):
        app.jinja_env.filters[name] = getattr(words, name)
    app.jinja_env.tests["a_file"] = is_reference
    app.jinja_env.filters["due"] = lambda at: words.due(at, now())
    app.jinja_env.filters["since"] = lambda at: words.since(at, now())
    app.jinja_env.filters["grouped"] = by_day
    app.jinja_env.filters["cited"] = by_citation
    app.jinja_env.filters["local_day"] = lambda at: words.local(at).date()

    @app.context_processor
    def always() -> dict[str, Any]:
        asked = head()
        roles = asked.roles | frozenset(session.get("roles", ())) if asked else frozenset()
        return {
            "me": asked,
            "language": language(),
            "theme": theme(),
            "oversees": bool(roles & OVERSEERS),
            "registers": bool(roles & REGISTRARS),
            "operates": ADMINISTRATOR in roles,
            "designs": bool(roles & APPROVERS),
            "tells": bool(roles & TELLERS),
            "demo": current_app.config["DEMO"],
            "largest_file": current_app.config["LARGEST_FILE"],
            "trial": current_app.config.get("TRIAL"),
        }


def by_day(lines: Sequence[Any]) -> list[tuple[Any, list[Any]]]:
    """History lines under their local day, order kept."""
    days: list[tuple[Any, list[Any]]] = []
    for line in lines:
        at = words.local(line.at).date()
        if not days or days[-1][0] != at:
            days.append((at, []))
        days[-1][1].append(line)
    return days


def by_citation(refs: Sequence[ClauseRef]) -> list[tuple[str, list[str]]]:
    """What each cited place of the regulation says, places in their order; a place is named once."""
    places: dict[str, list[str]] = {}
    for ref in refs:
        places.setdefault(ref.citation, []).append(ref.subject + _amended(ref))
    return list(places.items())


def _amended(ref: ClauseRef) -> str:
    """How the clause reads today, where the case goes by an older text."""
    if ref.later_from is None:
        return ""
    day, by = f"{ref.later_from:%d/%m/%Y}", f", {ref.later_by}" if ref.later_by else ""
    if not ref.later:
        return " " + t("(đã bãi bỏ từ {day}{by})", day=day, by=by)
    return " " + t("(từ {day}{by}: {now})", day=day, by=by, now=ref.later)


def page(template: str, **values: Any) -> str:
    """Render a page or a part."""
    return render_template(template, **values)


def part(template: str, **values: Any) -> str:
    """Render a part that does not say who is signed in, so that nobody has to be asked."""
    g.headless = True
    return render_template(template, **values)
