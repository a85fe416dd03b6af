"""The clock of the demonstration: stands where it is set, so that limits and timers can be seen to pass."""

from flask import abort, current_app, redirect, url_for
from flask.typing import ResponseReturnValue

from web.admin import operations, parse
from web.admin.area import area
from web.shared.i18n import t
from web.shared.office import office
from web.shared.page import page, tell
from web.shared.parse import fields
from web.shared.session import me
from web.shared.words import moment

ROOMS = (operations,)

__all__ = ["ROOMS", "area"]


def only_in_the_demonstration() -> None:
    """A real office has no hand on the clock."""
    if not current_app.config["DEMO"]:
        abort(404)


@area.get("/clock")
def clock() -> str:
    """Where the clock stands."""
    only_in_the_demonstration()
    return page("admin/clock.html", now=office().clock.now())


@area.post("/clock")
def set_clock() -> ResponseReturnValue:
    """Pin it, move it, or let it run."""
    only_in_the_demonstration()
    office().do(parse.pin_clock(fields(), me(), office().clock.now()))
    tell(t("Đồng hồ thử nghiệm: {moment}.", moment=moment(office().clock.now())))
    return redirect(url_for("admin.clock"), 303)
