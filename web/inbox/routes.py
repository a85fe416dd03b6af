"""The inbox and its quiet question whether anything is new."""

from datetime import datetime

from flask import Blueprint, make_response, request
from flask.typing import ResponseReturnValue

from engine.queries.views import InboxNews, InboxPage
from web.inbox import parse, view
from web.shared.errors import Unreadable
from web.shared.office import office
from web.shared.page import page, part
from web.shared.session import me, poll

area = Blueprint("inbox", __name__)


@area.get("/inbox")
def show() -> str:
    """Tasks that wait for me, by view."""
    rows: InboxPage = office().ask(parse.ask(me()))
    return page("inbox/show.html", page=rows, tabs=view.tabs(rows), stamp=view.stamp(rows), now=office().clock.now())


@area.get("/inbox/news")
@poll
def news() -> ResponseReturnValue:
    """Whether the list has changed under the reader: a count, never an insertion under the hand."""
    rows: InboxNews = office().ask(parse.ask_news(me()))
    stamp = view.stamp(rows)
    changed = stamp != request.args.get("stamp", "")
    answer = make_response(part("inbox/news.html", page=rows, new=view.newer(rows, seen()), changed=changed))
    answer.set_etag(stamp)
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer.make_conditional(request)


def seen() -> datetime:
    """When the reader's page was made."""
    try:
        at = datetime.fromisoformat(request.args.get("since", ""))
    except ValueError as cause:
        raise Unreadable from cause
    if at.tzinfo is None:
        raise Unreadable
    return at
