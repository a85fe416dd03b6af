"""What somebody has typed and not sent."""

from datetime import datetime
from typing import Final

from sqlalchemy import delete, select

from engine.domain.facts import Variables
from engine.domain.keys import AgencyId, Login
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import draft

_PLACE: Final = (given(draft.c.agency_id), given(draft.c.login), given(draft.c.place))
CHANGE: Final = Statement(changing(draft, "answers", "saved_at").where(*_PLACE))
ADD: Final = Statement(adding(draft))
THERE: Final = Statement(select(draft.c.saved_at).where(*_PLACE))
DROP: Final = Statement(delete(draft).where(*_PLACE))


class SqlDrafts:
    """Implements ports.Drafts."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def put(self, login: Login, place: str, answers: Variables, at: datetime) -> None:
        values = {
            "agency_id": self._agency, "login": login, "place": place, "answers": dict(answers), "saved_at": at,
        }  # fmt: skip
        self._link.put(CHANGE, ADD, values)

    def offer(self, login: Login, place: str, answers: Variables, at: datetime) -> bool:
        self._link.alone(f"draft:{self._agency}:{login}:{place}")
        if self._link.row(THERE, {"agency_id": self._agency, "login": login, "place": place}) is not None:
            return False
        self.put(login, place, answers, at)
        return True

    def drop(self, login: Login, place: str) -> None:
        self._link.run(DROP, {"agency_id": self._agency, "login": login, "place": place})
