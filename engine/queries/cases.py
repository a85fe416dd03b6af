"""The cases that somebody oversees, newest first."""

from dataclasses import dataclass
from typing import Final, get_args

from engine.domain.actor import Actor
from engine.domain.errors import Invalid, NotAllowed
from engine.domain.instances import InstanceState
from engine.queries.pages import PAGE, cases_page
from engine.queries.reading import Reading
from engine.queries.sight import overseen
from engine.queries.views import CasesPage
from engine.store.tables import instance

STATES: Final = get_args(InstanceState)


class UnknownState(Invalid):
    code = "unknown-state"
    vi = "Không có trạng thái hồ sơ “{state}”."
    en = 'Cases know no state "{state}".'


@dataclass(frozen=True, kw_only=True)
class AskCases:
    actor: Actor
    search: str | None = None
    state: str | None = None  #: one of InstanceState; None or "" = any
    cursor: str | None = None


def answer(question: AskCases, reading: Reading) -> CasesPage:
    """Raises NotAllowed for those who oversee nothing, UnknownState, CursorUnreadable."""
    scope = reading.scope(question.actor)
    if scope.only_own:
        raise NotAllowed
    if question.state and question.state not in STATES:
        raise UnknownState(place="state", state=question.state)
    conditions = [overseen(reading, question.actor)]
    if question.state:
        conditions.append(instance.c.state == question.state)
    rows, next_cursor = cases_page(reading, question.actor, conditions, question.search, question.cursor, PAGE)
    return CasesPage(rows=rows, next_cursor=next_cursor, search=question.search or "", state=question.state or "")
