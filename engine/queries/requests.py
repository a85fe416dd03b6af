"""What somebody asked for: their own cases, newest first, each with who has it now."""

from dataclasses import dataclass

from engine.domain.actor import Actor
from engine.queries.pages import PAGE, cases_page
from engine.queries.reading import Reading
from engine.queries.views import RequestsPage
from engine.store.tables import instance


@dataclass(frozen=True, kw_only=True)
class AskRequests:
    actor: Actor
    search: str | None = None
    cursor: str | None = None


def answer(question: AskRequests, reading: Reading) -> RequestsPage:
    """Raises CursorUnreadable."""
    mine = instance.c.initiator == question.actor.login
    rows, next_cursor = cases_page(reading, question.actor, [mine], question.search, question.cursor, PAGE)
    return RequestsPage(rows=rows, next_cursor=next_cursor, search=question.search or "")
