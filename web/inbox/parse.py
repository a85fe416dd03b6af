"""The inbox: which view, which text, from where."""

from typing import Final, Literal

from flask import request

from engine.domain.actor import Actor
from engine.queries.inbox import AskInbox, AskInboxNews
from web.shared.parse import cursor, search

View = Literal["all", "mine", "group", "overdue", "done"]
VIEWS: Final[tuple[View, ...]] = ("all", "mine", "group", "overdue", "done")


def view() -> View:
    """The view in the address; an unknown one is the first."""
    asked = request.args.get("view", "all")
    return asked if asked in VIEWS else "all"


def ask(actor: Actor) -> AskInbox:
    """What this address shows."""
    return AskInbox(actor=actor, view=view(), search=search(), cursor=cursor())


def ask_news(actor: Actor) -> AskInboxNews:
    """Whether the beginning of it is still the same."""
    return AskInboxNews(actor=actor, view=view(), search=search())
