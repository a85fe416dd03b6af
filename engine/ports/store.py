"""What commands ask of the store: one transaction, and in it small ports for what they change."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from engine.domain.batches import Batch, Item
from engine.domain.copies import PaperCopy
from engine.domain.errors import Language
from engine.domain.facts import Fact, Json, Variables
from engine.domain.instances import Instance
from engine.domain.jobs import Job
from engine.domain.keys import AgencyId, DefinitionKey, ElementKey, InstanceKey, Login
from engine.domain.people import Absence, Delegation
from engine.domain.planned import PlannedStart
from engine.domain.requests import Request
from engine.domain.tasks import Task
from engine.evidence.chain import Chain, HistoryRecord
from engine.ports.attachments import Attachments, Laid
from engine.ports.designs import Designs
from engine.ports.desk import (
    Absences,
    Bookings,
    Delegations,
    Documents,
    DraftsOfOthers,
    FollowUps,
    Ledger,
    Notice,
    Notices,
    Polls,
    Programmes,
    Registers,
)
from engine.ports.executor import Advance, Running
from engine.ports.models import Models
from engine.ports.post import Post
from engine.ports.rehearsals import Rehearsals
from engine.ports.vault import Openings, Rights, Vault


@dataclass(frozen=True, kw_only=True)
class StoredCase:
    """A case as it lies in the database; nobody else changes it until the transaction ends."""

    instance: Instance
    running: Running
    chain: Chain


class Instances(Protocol):
    def new_key(self) -> InstanceKey: ...

    def running(self, process_id: str, besides: DefinitionKey | None) -> Sequence[InstanceKey]:
        """Cases of a process that go on, but for those on one version of it; oldest first."""
        ...

    def by_version(self, process_id: str) -> Mapping[DefinitionKey, tuple[InstanceKey, ...]]:
        """Cases of a process that go on by the version they are on; oldest first."""
        ...

    def take(self, key: InstanceKey) -> StoredCase:
        """Raises NotFound for a case of another agency, too."""
        ...

    def said(self, key: InstanceKey, command: str, since: datetime) -> Sequence[Variables]:
        """What commands of a name in its history say, oldest first."""
        ...

    def save(
        self, before: StoredCase, after: Instance, records: Sequence[HistoryRecord], advance: Advance | None = None
    ) -> None:
        """The case (a new one if ``before`` has no history), its history and, after a step, its state.

        Raises StaleRevision when the history has grown since ``before`` was taken.
        """
        ...


class Tasks(Protocol):
    def get(self, key: ElementKey) -> Task:
        """Raises NotFound for a task of another agency, too."""
        ...

    def of_case(self, key: InstanceKey) -> Sequence[Task]:
        """Open and closed ones, in the order they opened."""
        ...

    def open_of(self, login: Login) -> Sequence[Task]:
        """Open tasks that this person may act on, or for whom somebody else acts."""
        ...

    def overdue(self, person: Login, step_class: str, before: datetime) -> Sequence[Task]:
        """What somebody owes: open tasks of a class that were due by then, their own or of a case of theirs."""
        ...

    def done_under(self, record: str) -> Sequence[Task]:
        """Tasks completed by a delegation, in order of time."""
        ...

    def add(self, task: Task) -> None: ...

    def change(self, task: Task) -> None:
        """Store the next value of a task. Raises StaleRevision unless the stored one is ``revision - 1``."""
        ...


class Waits(Protocol):
    """What the executor waits for besides tasks: rows made from its facts."""

    def record(self, case: InstanceKey, facts: Sequence[Fact], at: datetime) -> None:
        """Timers (as alarms), subscriptions, jobs and incidents opened and closed; other facts are left alone."""
        ...

    def subscription(self, case: InstanceKey, name: str) -> ElementKey | None:
        """Where this case waits for a message or signal."""
        ...

    def subscriptions(self, case: InstanceKey, name: str) -> Sequence[tuple[ElementKey, str]]:
        """Every place where it waits for it, with the id of the element, oldest first."""
        ...

    def incidents(self, case: InstanceKey) -> Sequence[ElementKey]:
        """The element runs of it that stand still, oldest first."""
        ...

    def settle(self, key: ElementKey) -> None:
        """The incident of this element is dealt with. Raises NotFound."""
        ...


class Jobs(Protocol):
    """Work for external workers; opened and closed by the facts of the executor."""

    def free(self, job_type: str, at: datetime, limit: int) -> Sequence[Job]:
        """Those that a worker may take now, oldest first; nobody else takes them until the transaction ends."""
        ...

    def take(self, key: ElementKey) -> Job:
        """Raises JobGone, for a job of another agency, too."""
        ...

    def change(self, job: Job) -> None:
        """Who has it, until when, what is left."""
        ...


class Batches(Protocol):
    """One command over many cases."""

    def add(self, batch: Batch, cases: Sequence[InstanceKey]) -> int:
        """Its number; every case waits."""
        ...

    def get(self, batch_id: int) -> Batch:
        """Raises NotFound for one of another agency, too: its number tells nothing."""
        ...

    def next(self, batch_id: int) -> Item | None:
        """The first case that waits; None = all have been tried."""
        ...

    def settle(self, item: Item) -> None:
        """What became of a case."""
        ...

    def end(self, batch_id: int, at: datetime) -> None: ...


AlarmKind = Literal[
    "timer", "remind", "escalate", "final", "reoffer", "deliver", "batch", "release", "calendar", "copy"
]


@dataclass(frozen=True, kw_only=True)
class Alarm:
    """Something the runner has to do at an instant."""

    id: int = 0  #: given by the store
    agency: AgencyId
    kind: AlarmKind
    due_at: datetime  #: aware, UTC
    instance_key: InstanceKey | None = None
    key: ElementKey | None = None  #: of the timer or the task
    person: Login | None = None  #: reoffer: whose absence begins or ends
    attempts: int = 0  #: how often it has failed so far


class Alarms(Protocol):
    def set(self, alarm: Alarm) -> int:
        """Its number."""
        ...

    def take(self, alarm_id: int) -> Alarm | None:
        """None: somebody else has dealt with it."""
        ...

    def clear(self, key: ElementKey) -> None:
        """Every alarm of a task."""
        ...

    def done(self, alarm_id: int) -> None: ...

    def hold(self, case: InstanceKey) -> None:
        """Nothing of a case rings until it is released; what is held already stays so."""
        ...

    def release(self, case: InstanceKey) -> None:
        """Everything held rings at its time again; what has passed meanwhile, at once."""
        ...

    def postpone(self, alarm_id: int, to: datetime) -> None:
        """After a failure: counts an attempt and tries again later."""
        ...


@dataclass(frozen=True, kw_only=True)
class Account:
    login: Login
    agency: AgencyId
    password: str  #: argon2id hash
    language: Language
    session_version: int


class Accounts(Protocol):
    def get(self, login: Login) -> Account | None:
        """Of any agency: who signs in does not say where they belong."""
        ...

    def put(self, account: Account) -> None: ...

    def failures(self, subject: str) -> tuple[int, datetime] | None:
        """Failed sign-ins in a row and the instant of the last one; ``subject`` is "login:…" or "address:…"."""
        ...

    def note_failure(self, subject: str, at: datetime) -> None: ...

    def forget_failures(self, subject: str) -> None: ...


class Drafts(DraftsOfOthers, Protocol):
    def put(self, login: Login, place: str, answers: Variables, at: datetime) -> None: ...

    def drop(self, login: Login, place: str) -> None: ...


class Settings(Protocol):
    def get(self, name: str) -> Json: ...

    def put(self, name: str, value: Json) -> None: ...


class Copies(Protocol):
    """PDFs of papers: asked for, made, kept."""

    def paper(self, document_id: int) -> tuple[InstanceKey, str] | None:
        """The case of a paper and its media type; None for one of another agency, too."""
        ...

    def original(self, document_id: int) -> bytes: ...

    def get(self, document_id: int) -> PaperCopy | None: ...

    def of_alarm(self, alarm_id: int) -> PaperCopy | None: ...

    def put(self, copy: PaperCopy) -> None:
        """How it stands."""
        ...


class Planned(Protocol):
    """What the calendar starts."""

    def since(self, due_at: datetime) -> Sequence[PlannedStart]:
        """What is planned for this instant or later; from here to the commit nobody else plans."""
        ...

    def of_alarm(self, alarm_id: int) -> Sequence[PlannedStart]:
        """What it starts, and what goes along with it."""
        ...

    def add(self, one: PlannedStart) -> None: ...

    def change(self, one: PlannedStart) -> None:
        """What became of it."""
        ...


class Requests(Protocol):
    def note(self, request: Request) -> None:
        """It takes effect with this transaction. Raises AlreadyDone when it has taken effect before."""
        ...

    def made(self, key: int) -> None:
        """What came of the request of this transaction, for whoever sends it again."""
        ...

    def forget(self, at: datetime) -> None:
        """Those that are too old to come again."""
        ...


class Numbers(Protocol):
    def next(self, series: str, year: int) -> int:
        """The next number of a series of the agency; a rolled back command gives its number back."""
        ...


@dataclass(frozen=True, kw_only=True)
class Papers:
    """The ports of a desk, bound to one case, one actor and one instant."""

    ledger: Ledger
    registers: Registers
    documents: Documents
    absences: Absences
    bookings: Bookings
    programmes: Programmes
    delegations: Delegations
    polls: Polls
    follow_ups: FollowUps
    notices: Notices
    numbers: Numbers


@dataclass(frozen=True, kw_only=True)
class Presence:
    """Who is away and who acts for whom."""

    absences: tuple[Absence, ...]
    delegations: tuple[Delegation, ...]


class CaseLinks(Protocol):
    """Cases that caused or follow one another (0.2 of the requirements: ``links``)."""

    def add(self, case: InstanceKey, cause: InstanceKey, at: datetime) -> None:
        """``case`` follows from ``cause``; said again, it stays as it was."""
        ...

    def numbered(self, case_no: str) -> InstanceKey | None:
        """The case of this number."""
        ...


class Transaction(Protocol):
    """One command's view of one agency. All of it is stored together, or nothing is."""

    @property
    def agency(self) -> AgencyId: ...

    @property
    def instances(self) -> Instances: ...

    @property
    def tasks(self) -> Tasks: ...

    @property
    def waits(self) -> Waits: ...

    @property
    def jobs(self) -> Jobs: ...

    @property
    def batches(self) -> Batches: ...

    @property
    def alarms(self) -> Alarms: ...

    @property
    def attachments(self) -> Attachments: ...

    @property
    def copies(self) -> Copies: ...

    @property
    def planned(self) -> Planned: ...

    @property
    def post(self) -> Post: ...

    @property
    def models(self) -> Models: ...

    @property
    def designs(self) -> Designs: ...

    @property
    def rehearsals(self) -> Rehearsals: ...

    @property
    def accounts(self) -> Accounts: ...

    @property
    def drafts(self) -> Drafts: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def requests(self) -> Requests: ...

    @property
    def vault(self) -> Vault: ...

    @property
    def openings(self) -> Openings: ...

    @property
    def rights(self) -> Rights: ...

    @property
    def links(self) -> CaseLinks: ...

    def papers(self, case: InstanceKey, folder: str, actor: Login, at: datetime) -> Papers:
        """``folder``: where the case's procedure keeps its templates."""
        ...

    def notify(self, notice: Notice, case: InstanceKey | None, at: datetime) -> None:
        """A notice outside any operation: reminders, escalations."""
        ...

    def read_notices(self, login: Login, ids: Sequence[int] | None, at: datetime) -> None:
        """These notices of the person, or (None) all of them, are read."""
        ...

    def presence(self, since: date) -> Presence:
        """Approved absences that end on or after ``since``; every delegation not revoked."""
        ...

    def save_seal(self, seal: "SealedDay") -> None: ...


@dataclass(frozen=True, kw_only=True)
class SealedDay:
    agency: AgencyId
    day: date
    root: str
    previous: str | None
    heads: tuple[Chain, ...]
    signature: bytes
    sealed_at: datetime


class Store(Protocol):
    def transaction(self, agency: AgencyId, *, trial: bool = False) -> AbstractContextManager[Transaction]:
        """Commits at its end unless an exception leaves it; a trial is always rolled back.

        Raises StaleRevision when the database itself finds that somebody else was quicker.
        """
        ...

    def looking(self, agency: AgencyId) -> AbstractContextManager[Transaction]:
        """One snapshot, for what only reads: it takes nobody's turn to write, and nothing can be stored."""
        ...

    def lay(self, content: bytes) -> Laid:
        """The content of a file, before the transaction that adds it: what takes time. Raises StoreUnavailable."""
        ...

    def together(self) -> AbstractContextManager[None]:
        """For somebody who answers to nobody: the transactions of this thread inside may all be on the disk only at
        the end. Each is all or nothing, and whoever looks at changes is told then.
        """
        ...

    def due(self, at: datetime, limit: int) -> Sequence[Alarm]:
        """Alarms of all agencies whose time has come, earliest first."""
        ...

    def heads(self, agency: AgencyId) -> Sequence[Chain]:
        """Where every case history of an agency ends now, by instance key."""
        ...

    def last_seal(self, agency: AgencyId) -> SealedDay | None: ...
