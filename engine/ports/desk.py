"""What operations may ask of the world, and how they present themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from engine.domain.calendar import Calendar
from engine.domain.errors import Language
from engine.domain.facts import Variables
from engine.domain.follow_ups import FollowUp
from engine.domain.instances import Secrecy
from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.domain.ledger import LedgerEntry
from engine.domain.orders import Objected
from engine.domain.organisation import Organisation
from engine.domain.people import Delegation
from engine.domain.polls import Ballot, Poll, Tally
from engine.domain.sealed import Right
from engine.domain.tasks import Task
from engine.ports.executor import Decided
from engine.ports.vault import Author


class Ledger(Protocol):
    def entries(self, person: Login) -> Sequence[LedgerEntry]:
        """All lines, oldest first; from here to the commit nobody else can post to this person."""
        ...

    def post(self, entries: Sequence[LedgerEntry]) -> None: ...


@dataclass(frozen=True, kw_only=True)
class RegisterLine:
    series: str  #: "leave", "GNP": one running number per agency, series and year
    year: int  #: of a body that numbers through its term: the year in which the term began
    number: int
    text: str  #: what the register shows
    case_key: InstanceKey
    entered_at: datetime
    entered_by: Login
    once: str | None = None  #: under this word the case enters this series once


class Registers(Protocol):
    def enter(self, series: str, year: int, text: str, once: str | None = None) -> RegisterLine:
        """The next number of the series; never given twice (a rolled back command gives its number back). With ``once``
        the line that the case has entered under this word before, as it is."""
        ...

    def lines(self, series: str, year: int) -> Sequence[RegisterLine]: ...

    def note(self, text: str, case: InstanceKey | None = None) -> int:
        """Say this beside every line of a case (None: the desk's) that has no note yet; how many. The lines stay as
        entered."""
        ...


@dataclass(frozen=True, kw_only=True)
class IssuedDocument:
    name: str  #: file name: "giay-nghi-phep-12.docx"
    title: str  #: "Giấy nghỉ phép"
    number: str | None  #: "12/GNP-STTTT"
    media_type: str
    content: bytes
    sha256: str


@dataclass(frozen=True, kw_only=True)
class IssuedPaper:
    """A paper with a number, of whatever case."""

    case_no: str
    title: str
    number: str
    issued_at: datetime


class Documents(Protocol):
    def template(self, name: str) -> bytes:
        """The .docx template of the case's procedure, as deployed with its definition version."""
        ...

    def issue(self, document: IssuedDocument) -> None:
        """Fix the document to the case; it is never changed afterwards."""
        ...

    def in_force(self, case: InstanceKey | None = None) -> Sequence[str]:
        """Numbers of the papers of a case (None: the desk's) that have not been withdrawn, oldest first."""
        ...

    def in_place(self, case: InstanceKey, process_id: str) -> Sequence[tuple[InstanceKey, str]]:
        """Papers in force that cases of this procedure, which follow from that case, made in place of its own, for its
        own days: whose and which number, oldest first."""
        ...

    def withdraw(self, number: str, reason: str, case: InstanceKey | None = None) -> int:
        """The papers of a case (None: the desk's) with this number hold no more, but stay readable; how many that were
        not withdrawn before."""
        ...

    def unpublished(self, title: str, since: datetime, until: datetime) -> Sequence[IssuedPaper]:
        """Papers of the agency with this title and a number, issued between two moments and in force, oldest first,
        whose cases neither made a public copy nor began a publication nor said why there is none; of no sealed case."""
        ...

    def supersede(self, title: str, reason: str) -> int:
        """The same of the papers of the desk's case with this title and no number: a later one takes their place."""
        ...


@dataclass(frozen=True, kw_only=True)
class AbsenceRow:
    person: Login
    first_day: date
    first_session: str  #: "ca_ngay", "sang", "chieu"
    last_day: date
    last_session: str
    kind: str  #: "leave:annual", "trip", …
    status: str  #: "requested" while undecided, "unconfirmed" if told by others, "approved", "cancelled"
    case_key: InstanceKey
    delegate: Login | None


class Absences(Protocol):
    def of_person(self, person: Login, first: date, last: date) -> Sequence[AbsenceRow]:
        """Requested and approved absences touching the days."""
        ...

    def of_unit(self, unit: str, first: date, last: date) -> Sequence[AbsenceRow]: ...

    def put(self, row: AbsenceRow) -> None:
        """Insert, or replace the row of the same person in the same case."""
        ...

    def case_no(self, case: InstanceKey) -> str | None:
        """The number of the case that an absence belongs to."""
        ...


class Delegations(Protocol):
    def in_force(self) -> Sequence[Delegation]:
        """All of the agency not taken back; from here to the commit nobody else can grant one."""
        ...

    def grant(self, record: Delegation) -> None: ...

    def revoke(self, record: str, at: datetime) -> bool:
        """Take a record back; False if it is not there or was taken back before."""
        ...


class Duties(Protocol):
    def overdue(self, person: Login, step_class: str, before: datetime) -> Sequence[Task]:
        """Open tasks of a class that were due before an instant: given to the person, or in a case of theirs."""
        ...

    def done_under(self, record: str) -> Sequence[Task]:
        """What was decided by a delegation, in order."""
        ...


class Polls(Protocol):
    def open(self, poll: Poll, voters: tuple[Login, ...]) -> None: ...

    def get(self, poll_id: str) -> Poll:
        """From here to the commit nobody else votes in it or closes it. Raises NotFound."""
        ...

    def cast(self, poll: Poll, voter: Login, ballot: Ballot) -> None:
        """Of a secret poll only who and the totals are kept. Raises NotAVoter, VotedAlready."""
        ...

    def close(self, poll: Poll, at: datetime) -> Poll: ...

    def tally(self, poll: Poll) -> Tally: ...


class FollowUps(Protocol):
    """Tasks that follow from conclusions, of all cases of the agency."""

    def next_no(self, case: InstanceKey) -> int:
        """The first number in a case that no task has."""
        ...

    def add(self, one: FollowUp) -> None: ...

    def change(self, one: FollowUp) -> None: ...

    def get(self, id_: str) -> FollowUp: ...

    def of_case(self, case: InstanceKey) -> Sequence[FollowUp]: ...

    def under_way(self) -> Sequence[FollowUp]:
        """Neither accepted nor cancelled, the earliest date first."""
        ...

    def of_series(self, series: str) -> Sequence[FollowUp]:
        """Also those that are over, the earliest date first."""
        ...


@dataclass(frozen=True, kw_only=True)
class Booking:
    """A room, a car or a person is needed by a case for some hours."""

    resource: str  #: "room:Hội trường", "person:an.gd"
    starts_at: datetime
    ends_at: datetime
    title: str  #: what for
    owner: Login  #: whom to ask about it: who chairs the meeting
    rank: int  #: of two that clash the one with the higher number gives way
    case_key: InstanceKey


class Bookings(Protocol):
    def between(self, starts_at: datetime, ends_at: datetime) -> Sequence[Booking]:
        """Of other cases, touching the time; from here to the commit nobody else can book."""
        ...

    def put(self, rows: Sequence[Booking]) -> None:
        """Exactly these for the case from now on; whatever it had booked before is free."""
        ...

    def called_off(self, rule: str, since: datetime, until: datetime) -> Sequence[datetime]:
        """When what this row of the calendar began would have been, had its case not ended before that."""
        ...


@dataclass(frozen=True, kw_only=True)
class ProgrammeItem:
    """What an approved programme says a unit will do."""

    id: str
    content: str
    unit: str  #: key of the unit that owns it
    first_day: date
    last_day: date
    paper: str  #: number and date of the programme
    approved_by: Login
    case_key: InstanceKey  #: of the case that approved it
    used_by: InstanceKey | None  #: the last case that carries it out


class Programmes(Protocol):
    def add(self, item: ProgrammeItem) -> None: ...

    def get(self, id_: str) -> ProgrammeItem: ...

    def of_unit(self, unit: str, since: date) -> Sequence[ProgrammeItem]:
        """Those that end on this day or later, the earliest first."""
        ...

    def use(self, item: ProgrammeItem) -> None: ...


class DraftsOfOthers(Protocol):
    def offer(self, login: Login, place: str, answers: Variables, at: datetime) -> bool:
        """A draft for somebody at a place such as "start:leave"; False if they have one there, which stays."""
        ...


@dataclass(frozen=True, kw_only=True)
class Notice:
    to: tuple[Login, ...]
    subject: str
    text: str
    kind: str  #: "result", "reminder", "register", "handover", …


class Notices(Protocol):
    def send(self, notice: Notice) -> None:
        """Show it in the product from this commit on; mail leaves later, through a job."""
        ...


class OpenTasks(Protocol):
    def open_of(self, login: Login) -> Sequence[Task]:
        """What waits for a person, or for who acts in their place; see ports.Tasks."""
        ...

    def of_case(self, key: InstanceKey) -> Sequence[Task]:
        """Open and closed ones, in the order they opened; as they stood before the step under way."""
        ...


class Cases(Protocol):
    """The case the operation runs in."""

    def number(self, code: str) -> str:
        """Give the case its number: <agency>/<code>/<year>/<nnnn>; the same again if it has one."""
        ...

    def describe(self, *, title: str | None = None, status: str | None = None) -> None: ...

    def link(self, cause: str) -> bool:
        """It follows from the case of this number; False: the agency has none."""
        ...

    def keep_from(self, secrecy: Secrecy) -> None:
        """Who oversees it, from now on."""
        ...

    def give(self, right: Right, people: Sequence[Login]) -> None:
        """From now on exactly these hold the right."""
        ...

    def bar(self, people: Sequence[Login]) -> None:
        """They see and get nothing of it any more, beside those barred before."""
        ...

    def bar_elsewhere(self, person: Login) -> None:
        """With this step the person loses every task in other cases of the procedure that are kept from others."""
        ...

    def object_to(self, said: Objected) -> None:
        """With this step a task of another case is held, or learns what came of the objection to it."""
        ...


@dataclass(frozen=True, kw_only=True)
class CaseFile:
    """Who and what the operation acts for."""

    key: InstanceKey
    agency: AgencyId
    process_id: str
    process_name: str
    initiator: Login  #: whose case it is (the requester)
    entered_by: Login  #: who typed it; differs when entered on behalf of somebody
    case_no: str | None
    title: str
    started_at: datetime


@dataclass(frozen=True, kw_only=True)
class Desk:
    """All an operation may touch, inside the command's transaction."""

    case: CaseFile
    actor: Login  #: who runs the command; SYSTEM for timers
    at: datetime
    organisation: Organisation
    calendar: Calendar
    decide: "Decide"
    ledger: Ledger
    registers: Registers
    documents: Documents
    absences: Absences
    delegations: Delegations
    duties: Duties
    polls: Polls
    follow_ups: FollowUps
    bookings: Bookings
    programmes: Programmes
    drafts: DraftsOfOthers
    notices: Notices
    tasks: OpenTasks
    cases: Cases
    author: Author
    trial: bool = False  #: a dry run that will not be committed: skip what is only costly (rendering)


class Decide(Protocol):
    def __call__(self, decision_id: str, variables: Variables) -> Decided:
        """The decision table in force for the case's agency and day. Raises NotFound."""
        ...


class Operation(Protocol):
    """What a service task can do, by name and typed schema."""

    name: str  #: "ledger.hold"
    title_vi: str
    title_en: str
    inputs: Mapping[str, "Parameter"]
    outputs: Mapping[str, "Parameter"]

    def run(self, desk: Desk, inputs: Variables) -> Variables: ...


@dataclass(frozen=True, kw_only=True)
class Parameter:
    type: Literal["string", "number", "boolean", "date", "datetime", "list", "context", "any"]
    required: bool
    vi: str  #: one line for the designer
    en: str

    def text(self, language: Language) -> str:
        return self.vi if language == "vi" else self.en


class Operations(Protocol):
    def find(self, name: str) -> Operation | None: ...

    def all(self) -> Sequence[Operation]: ...

    def perform(self, desk: Desk, name: str, inputs: Variables) -> Variables:
        """Look up, check the inputs against the schema, run. Raises Invalid for inputs, and what the operation does."""
        ...
