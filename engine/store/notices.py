"""Notices of the product: one row for each person they go to."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.faults import reach
from engine.ports import Notice
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import notice

SEND: Final = Statement(adding(notice, "id"))
_UNREAD: Final = (given(notice.c.agency_id, "agency"), given(notice.c.login), notice.c.read_at.is_(None))
READ_ALL: Final = Statement(changing(notice, "read_at").where(*_UNREAD))
READ_ONE: Final = Statement(changing(notice, "read_at").where(*_UNREAD, given(notice.c.id)))


class SqlNotices:
    """Implements ports.Notices for one case (or none) and one instant."""

    def __init__(self, link: Link, agency: AgencyId, case: InstanceKey | None, at: datetime) -> None:
        self._link, self._agency, self._case, self._at = link, agency, case, at

    def send(self, notice: Notice) -> None:
        self._link.concerned.update(notice.to)
        common = {
            "agency_id": self._agency, "instance_key": self._case, "sent_at": self._at, "read_at": None,
            "subject": notice.subject, "text": notice.text, "kind": notice.kind,
        }  # fmt: skip
        self._link.run_each(SEND, [{**common, "login": login} for login in notice.to])
        reach("noticed")


def mark_read(link: Link, agency: AgencyId, login: Login, ids: Sequence[int] | None, at: datetime) -> None:
    """These notices of the person, or (None) all; those of others and those already read stay as they are."""
    common = {"agency": agency, "login": login, "read_at": at}
    if ids is None:
        link.run(READ_ALL, common)
    else:
        link.run_each(READ_ONE, [{**common, "id": each} for each in ids])
