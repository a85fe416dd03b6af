"""The transaction of a command: all of it is stored, or nothing. The only place that commits."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from threading import local
from typing import Any, Final, get_type_hints

from sqlalchemy import select

from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.evidence.chain import Chain
from engine.faults import reach
from engine.ports import Alarm, Change, Laid, Notice, Papers, Presence, RegisterLine, SealedDay
from engine.store import absences, alarms, notices, seals
from engine.store.absences import SqlAbsences, SqlDelegations
from engine.store.accounts import SqlAccounts
from engine.store.alarms import SqlAlarms
from engine.store.attachments import SqlAttachments
from engine.store.batches import SqlBatches
from engine.store.bookings import SqlBookings
from engine.store.case_links import SqlCaseLinks
from engine.store.contents import Contents
from engine.store.copies import SqlCopies
from engine.store.database import Database
from engine.store.designs import SqlDesigns
from engine.store.documents import SqlDocuments, Stamp
from engine.store.drafts import SqlDrafts
from engine.store.follow_ups import SqlFollowUps
from engine.store.instances import SqlInstances
from engine.store.jobs import SqlJobs
from engine.store.kept import Kept
from engine.store.ledger import SqlLedger
from engine.store.link import Link
from engine.store.models import SqlModels
from engine.store.notices import SqlNotices
from engine.store.planned import SqlPlanned
from engine.store.polls import SqlPolls
from engine.store.post import SqlPost
from engine.store.programmes import SqlProgrammes
from engine.store.registers import SqlNumbers, SqlRegisters
from engine.store.rehearsals import SqlRehearsals
from engine.store.requests import SqlRequests
from engine.store.settings import SqlSettings
from engine.store.tables import alarm
from engine.store.tasks import SqlTasks
from engine.store.vault import SqlOpenings, SqlRights, SqlVault
from engine.store.waits import SqlWaits


class SqlStore:
    """Implements ports.Store. Safe for threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept = Kept()
        self._untold = local()  #: changes of a thread whose transactions are not on the disk yet

    @contextmanager
    def transaction(self, agency: AgencyId, *, trial: bool = False) -> Iterator["SqlTransaction"]:
        with self._database.writer() as raw:
            link = self._database.link(raw)
            reach("opened")
            yield SqlTransaction(link, agency, self._kept, self._database.contents)
            if trial:
                return
            self._database.entrust(link)
            reach("before_commit")
            link.end(_kept)
            reach("after_commit")
            if link.concerned or link.everybody:
                self._tell(Change(agency=agency, people=frozenset(link.concerned), everybody=link.everybody))
            reach("told")

    @contextmanager
    def looking(self, agency: AgencyId) -> Iterator["SqlTransaction"]:
        with self._database.looking() as link:
            reach("opened")
            yield SqlTransaction(link, agency, self._kept, self._database.contents)

    def lay(self, content: bytes) -> Laid:
        return self._database.contents.lay(content)

    @contextmanager
    def together(self) -> Iterator[None]:
        self._untold.changes = []
        try:
            with self._database.together():
                yield
        finally:
            for change in self._untold.__dict__.pop("changes"):
                self._tell(change)

    def _tell(self, change: Change) -> None:
        """Whoever looks then has to find it on the disk."""
        untold: list[Change] | None = getattr(self._untold, "changes", None)
        if untold is None:
            self._database.changes.tell(change)
        else:
            untold.append(change)

    def due(self, at: datetime, limit: int) -> Sequence[Alarm]:
        with self._database.reading() as connection:
            found = connection.execute(
                select(*alarms.COLUMNS).where(alarm.c.due_at <= at).order_by(alarm.c.due_at, alarm.c.id).limit(limit)
            )
            return tuple(Alarm(**row) for row in found.mappings())

    def heads(self, agency: AgencyId) -> Sequence[Chain]:
        with self._database.reading() as connection:
            return seals.heads(connection, agency)

    def last_seal(self, agency: AgencyId) -> SealedDay | None:
        with self._database.reading() as connection:
            return seals.last(connection, agency)


def _kept(raw: Any) -> None:
    raw.commit()


class SqlTransaction:
    """Implements ports.Transaction."""

    tasks: SqlTasks
    waits: SqlWaits
    jobs: SqlJobs
    batches: SqlBatches
    alarms: SqlAlarms
    copies: SqlCopies
    planned: SqlPlanned
    post: SqlPost
    designs: SqlDesigns
    rehearsals: SqlRehearsals
    drafts: SqlDrafts
    requests: SqlRequests
    vault: SqlVault
    openings: SqlOpenings
    rights: SqlRights
    links: SqlCaseLinks

    def __init__(self, link: Link, agency: AgencyId, kept: Kept, contents: Contents) -> None:
        self._link, self.agency = link, agency
        self.models = SqlModels(link, kept)
        self.instances = SqlInstances(link, agency, self.models)
        self.attachments = SqlAttachments(link, agency, contents)
        self.accounts = SqlAccounts(link)
        self.settings = SqlSettings(link)

    def __getattr__(self, name: str) -> Any:
        """The others are made when they are first asked for: a command uses a few of them."""
        kind = _PARTS.get(name)
        if kind is None:
            raise AttributeError(name)
        made = self.__dict__[name] = kind(self._link, self.agency)
        return made

    def papers(self, case: InstanceKey, folder: str, actor: Login, at: datetime) -> Papers:
        link, agency = self._link, self.agency
        blank = RegisterLine(series="", year=0, number=0, text="", case_key=case, entered_at=at, entered_by=actor)
        stamp = Stamp(agency_id=agency, case_key=case, issued_by=actor, issued_at=at)
        return Papers(
            ledger=SqlLedger(link, agency),
            registers=SqlRegisters(link, agency, blank),
            documents=SqlDocuments(link, self.models, folder, stamp),
            absences=SqlAbsences(link, agency),
            bookings=SqlBookings(link, agency, case),
            programmes=SqlProgrammes(link, agency),
            delegations=SqlDelegations(link, agency),
            polls=SqlPolls(link, agency),
            follow_ups=SqlFollowUps(link, agency),
            notices=SqlNotices(link, agency, case, at),
            numbers=SqlNumbers(link, agency),
        )

    def notify(self, notice: Notice, case: InstanceKey | None, at: datetime) -> None:
        SqlNotices(self._link, self.agency, case, at).send(notice)

    def read_notices(self, login: Login, ids: Sequence[int] | None, at: datetime) -> None:
        notices.mark_read(self._link, self.agency, login, ids, at)

    def presence(self, since: date) -> Presence:
        return absences.presence(self._link, self.agency, since)

    def save_seal(self, seal: SealedDay) -> None:
        seals.save(self._link, seal)


_PARTS: Final = {name: kind for name, kind in get_type_hints(SqlTransaction).items() if name != "agency"}
