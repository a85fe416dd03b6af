"""Marks of requests that were carried out, each noted in the transaction that did it."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select

from engine.domain.keys import AgencyId
from engine.domain.requests import KEPT, AlreadyDone, Request
from engine.evidence.chain import Chain
from engine.ports import Alarm, Laid, SealedDay, Store, Transaction
from engine.store.link import Link
from engine.store.request_tables import request
from engine.store.statements import Statement, Values, adding, changing, given

_R = request.c
_ONE: Final = (given(_R.agency_id), given(_R.login), given(_R.mark))
KNOWN: Final = Statement(select(_R.made).where(*_ONE))
NOTE: Final = Statement(adding(request))
MADE: Final = Statement(changing(request, "made").where(*_ONE))
FORGET: Final = Statement(
    delete(request).where(_R.agency_id == bindparam("agency"), _R.at < bindparam("before", type_=_R.at.type))
)


class SqlRequests:
    """Implements ports.Requests."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency
        self._noted: Values | None = None

    def note(self, request: Request) -> None:
        place: Values = {"agency_id": self._agency, "login": request.login, "mark": request.mark}
        self._link.alone(f"request:{self._agency}:{request.login}:{request.mark}")  # its twin waits here
        known = self._link.row(KNOWN, place)
        if known is not None:
            raise AlreadyDone(known[0])
        self._link.run(NOTE, {**place, "at": request.at, "made": None})
        self._noted = place

    def made(self, key: int) -> None:
        if self._noted is not None:
            self._link.run(MADE, {**self._noted, "made": key})

    def forget(self, at: datetime) -> None:
        self._link.run(FORGET, {"agency": self._agency, "before": at - KEPT})


class OnceStore:
    """Implements ports.Store for one command that may come twice: its first transaction notes the request."""

    def __init__(self, store: Store, request: Request) -> None:
        self._store, self._request, self._noted = store, request, False

    @contextmanager
    def transaction(self, agency: AgencyId, *, trial: bool = False) -> Iterator[Transaction]:
        with self._store.transaction(agency, trial=trial) as tx:
            if not (trial or self._noted):
                tx.requests.note(self._request)
                self._noted = True
            yield tx

    def looking(self, agency: AgencyId) -> AbstractContextManager[Transaction]:
        return self._store.looking(agency)

    def lay(self, content: bytes) -> Laid:
        return self._store.lay(content)

    def together(self) -> AbstractContextManager[None]:
        return self._store.together()

    def due(self, at: datetime, limit: int) -> Sequence[Alarm]:
        return self._store.due(at, limit)

    def heads(self, agency: AgencyId) -> Sequence[Chain]:
        return self._store.heads(agency)

    def last_seal(self, agency: AgencyId) -> SealedDay | None:
        return self._store.last_seal(agency)
