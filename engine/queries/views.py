"""What lists and pages are made of. Instants are aware UTC; texts a person reads come in the language asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from engine.domain.instances import InstanceState as InstanceState  # noqa: PLC0414  (pages know only this file)
from engine.domain.instances import Secrecy
from engine.domain.keys import AgencyId, ElementKey, InstanceKey, Login
from engine.domain.preview import FactLine as FactLine  # noqa: PLC0414
from engine.domain.preview import Finding as Finding  # noqa: PLC0414
from engine.domain.preview import Preview as Preview  # noqa: PLC0414
from engine.domain.preview import RouteStop as RouteStop  # noqa: PLC0414
from engine.domain.tasks import TaskState as TaskState  # noqa: PLC0414

Form = Mapping[str, Any]  #: form-js schema as deployed
Answers = Mapping[str, Any]  #: form data, JSON


@dataclass(frozen=True, kw_only=True)
class PersonRef:
    login: Login
    name: str
    title: str  #: "Trưởng phòng, Phòng Công nghệ thông tin"


@dataclass(frozen=True, kw_only=True)
class Me:
    """Head of every page."""

    person: PersonRef
    agency: AgencyId
    agency_name: str
    office_called: str  #: "Văn phòng Sở"
    head_called: str  #: who heads the agency: "Giám đốc Sở"
    language: Literal["vi", "en"]
    roles: frozenset[str]
    open_tasks: int
    unread_notices: int
    demo: bool  #: demo mode: the page says so and offers the clock
    now: datetime  #: the engine's clock


@dataclass(frozen=True, kw_only=True)
class TaskRow:
    key: ElementKey
    name: str  #: "Xem xét, quyết định"
    process_name: str
    instance_key: InstanceKey
    case_no: str | None
    case_title: str  #: "Hồ Thị Lan – Nghỉ phép năm 06/06–07/06/2024"
    about: str | None  #: which part of the case, where it gives several such tasks
    from_person: PersonRef | None  #: whose case it is
    role: str | None
    role_name: str | None
    holder: PersonRef | None
    mine: bool  #: held by the asker
    in_place_of: PersonRef | None  #: the asker acts as stand-in for this person
    opened_at: datetime
    due_at: datetime | None
    overdue: bool
    soon: bool  #: less than a quarter of the time is left
    priority: int
    has_draft: bool
    revision: int


@dataclass(frozen=True, kw_only=True)
class InboxPage:
    rows: tuple[TaskRow, ...]
    counts: Mapping[str, int]  #: by view: "all", "mine", "group", "overdue", "done"
    next_cursor: str | None
    search: str
    view: str


@dataclass(frozen=True, kw_only=True)
class NewsRow:
    key: ElementKey
    revision: int
    opened_at: datetime


@dataclass(frozen=True, kw_only=True)
class InboxNews:
    rows: tuple[NewsRow, ...]  #: of the first page
    search: str
    view: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    key: str  #: "approve"
    label: str  #: "Phê duyệt"
    kind: Literal["primary", "secondary", "danger"]


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """Who has it, since when, until when."""

    task_key: ElementKey | None  #: None: waits for a timer or a message
    element_id: str
    name: str
    people: tuple[PersonRef, ...]
    role_name: str | None
    since: datetime
    until: datetime | None


PdfState = Literal["none", "waiting", "made", "failed", "absent", "unavailable", "original"]


@dataclass(frozen=True, kw_only=True)
class DocumentRow:
    id: int
    name: str
    title: str
    number: str | None
    issued_at: datetime
    sha256: str
    size: int  #: bytes
    withdrawn_at: datetime | None = None  #: since when it holds no more
    withdrawn_for: str = ""  #: why
    pdf: PdfState = "none"  #: unavailable: nobody here can make one; original: the file needs none


@dataclass(frozen=True, kw_only=True)
class AttachmentRow:
    id: str
    name: str
    size: int  #: bytes
    sha256: str
    attached_at: datetime
    private: bool = False  #: only some who see the case may open it; the asker is one of them
    locked: bool = False  #: said to be a state secret: nobody opens it
    removed_for: str = ""  #: why its content is gone


@dataclass(frozen=True, kw_only=True)
class CaseHead:
    key: InstanceKey
    case_no: str | None
    title: str
    status: str  #: words of the procedure: "Chờ quyết định", "Đã duyệt"
    state: InstanceState
    process_id: str
    process_name: str
    version: int
    initiator: PersonRef
    entered_by: PersonRef | None  #: set when somebody else typed it
    started_at: datetime
    ended_at: datetime | None
    waiting: tuple[Waiting, ...]
    secrecy: Secrecy = "ordinary"


@dataclass(frozen=True, kw_only=True)
class TaskView:
    row: TaskRow
    case: CaseHead
    form: Form | None
    data: Answers  #: what the form shows at first (draft if there is one)
    draft_at: datetime | None
    outcomes: tuple[Outcome, ...]
    facts: tuple[FactLine, ...]
    instructions: str  #: documentation of the element
    legal_basis: tuple["ClauseRef", ...]
    can_claim: bool
    can_release: bool
    can_complete: bool
    can_declare: bool  #: a relation of interest, and somebody else acts
    state: TaskState
    has_preview: bool  #: live checks are offered
    history: tuple["HistoryLine", ...]  #: the last lines, newest first
    documents: tuple[DocumentRow, ...]
    attachments: tuple["AttachmentRow", ...] = ()  #: that the asker may open
    keeps_drafts: bool = True  #: false of a ballot: nothing of it is kept before it is counted
    sealed: bool = False  #: the asker opens the door to its author, or may ask for it
    objection: Answers = field(default_factory=dict)  #: what an objection to its instruction begins with; {} = none
    can_take_over: bool = False  #: the head of the agency, of what a deputy has to do


@dataclass(frozen=True, kw_only=True)
class ClauseRef:
    clause_id: str
    citation: str  #: "Điều 27 khoản 3 đoạn 1"
    subject: str
    later: str = ""  #: how it reads today, where that is not how it read then; "" with a day = repealed
    later_from: date | None = None  #: since when
    later_by: str = ""  #: the paper that amends it


@dataclass(frozen=True, kw_only=True)
class ProcedureRow:
    process_id: str
    name: str
    version: int
    summary: str
    startable: bool  #: by who asks
    begun_by: tuple[str, ...] = ()  #: titles of the roles that begin it; none = everybody, or nobody by hand


@dataclass(frozen=True, kw_only=True)
class StartView:
    procedure: ProcedureRow
    form: Form | None
    data: Answers
    draft_at: datetime | None
    has_preview: bool
    legal_basis: tuple[ClauseRef, ...]
    place: str  #: of the draft
    on_behalf_of: PersonRef | None  #: whose case it would be, if not the asker's
    others: tuple[PersonRef, ...]  #: for whom the asker may enter a case
    keeps_drafts: bool = True  #: false where nobody may learn from a draft who wrote


@dataclass(frozen=True, kw_only=True)
class RequestsPage:
    rows: tuple[CaseHead, ...]
    next_cursor: str | None
    search: str


@dataclass(frozen=True, kw_only=True)
class Change:
    name: str
    old: Any
    new: Any
    technical: bool = False  #: nobody gave it a label: of use to who looks after the model


@dataclass(frozen=True, kw_only=True)
class HistoryLine:
    """One step in words; also one position of the replay slider."""

    seq: int
    at: datetime
    type: str  #: "taskOpened", "completeTask", …
    element_id: str | None
    element_name: str | None
    text: str
    person: PersonRef | None
    in_place_of: PersonRef | None
    authority: str  #: "KT. Trưởng phòng – thay mặt Ngô Bích Hạnh (stttt.d12.k2.b)"; "" if none
    legal_basis: tuple[ClauseRef, ...]
    changes: tuple[Change, ...]
    details: Mapping[str, Any]  #: decision row, document hash, …


@dataclass(frozen=True, kw_only=True)
class Verification:
    ok: bool
    records: int
    head: str  #: hash of the newest record
    problem: str  #: "" or what and where
    replayed: bool  #: re-execution reached the stored state
    checked_at: datetime


@dataclass(frozen=True, kw_only=True)
class CaseView:
    head: CaseHead
    history: tuple[HistoryLine, ...]
    documents: tuple[DocumentRow, ...]
    data: tuple[FactLine, ...]  #: form answers with their labels
    can_withdraw: bool
    can_recall: bool  #: the asker decided it and may take the decision back
    recall_note: str  #: what the model says happens then; empty: the usual
    can_cancel: bool
    can_suspend: bool = False
    can_resume: bool = False
    whole: bool = True  #: False: the asker sees kind, dates and papers, not how it went
    attachments: tuple[AttachmentRow, ...] = ()  #: that the asker may open
    can_settle_secret: bool = False  #: a file is locked, and the asker says whether it is a secret
    choices: tuple["ChoiceView", ...] = ()  #: where the asker says what is to be done next
    takeable: tuple[ElementKey, ...] = ()  #: tasks of a deputy that the asker, as their head, may take over
    next_cases: tuple["NextCase", ...] = ()  #: what the asker may begin about it
    related: tuple["RelatedCase", ...] = ()  #: that caused it or follow from it
    sealed: bool = False  #: it keeps its author apart: there is a door
    legal_basis: tuple[ClauseRef, ...]


@dataclass(frozen=True, kw_only=True)
class RelatedCase:
    """A case that caused another, or follows from it."""

    caused_it: bool
    head: CaseHead


@dataclass(frozen=True, kw_only=True)
class NextCase:
    """A case that continues another: its start form with this one chosen."""

    process_id: str
    label: str
    owner: Login | None  #: for whom it would be begun; None = for the asker
    answers: Mapping[str, str]  #: fields of the start form that are filled in


@dataclass(frozen=True, kw_only=True)
class ChoiceView:
    """An ad-hoc subprocess as the page offers it."""

    key: ElementKey
    name: str
    activities: tuple[tuple[str, str], ...]  #: (element id, name)


@dataclass(frozen=True, kw_only=True)
class ReplayStep:
    """State of the diagram after this history line."""

    line: HistoryLine
    active: tuple[str, ...]  #: element ids with a token
    done: Mapping[str, int]  #: element id -> times left so far
    flows: Mapping[str, int]  #: sequence flow id -> times taken so far
    variables: Mapping[str, Any]  #: process scope after the step
    diagram: int = 0  #: where the element of the line is drawn, in the view's ``diagrams``


@dataclass(frozen=True, kw_only=True)
class Diagram:
    name: str
    bpmn: str
    opens: Mapping[str, int] = field(default_factory=dict)  #: call activity -> the diagram of what it calls


@dataclass(frozen=True, kw_only=True)
class ReplayView:
    head: CaseHead
    diagrams: tuple[Diagram, ...]  #: the procedure's own, then those it has called
    steps: tuple[ReplayStep, ...]


@dataclass(frozen=True, kw_only=True)
class BucketRow:
    bucket: str  #: "carry", "annual"
    label: str
    year: int
    granted: Decimal
    used: Decimal
    held: Decimal
    left: Decimal
    usable_until: date | None


@dataclass(frozen=True, kw_only=True)
class EntryRow:
    posted_at: datetime
    leave_date: date | None
    bucket_label: str
    kind_label: str
    amount: Decimal
    case_key: InstanceKey | None
    case_no: str | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class BalanceView:
    person: PersonRef
    year: int
    buckets: tuple[BucketRow, ...]
    entries: tuple[EntryRow, ...]
    absences: tuple["AbsenceLine", ...]
    at: date | None = None  #: as it stood at the end of this day; None = now
    others: tuple[PersonRef, ...] = ()  #: whose account the asker may see, too


@dataclass(frozen=True, kw_only=True)
class AbsenceLine:
    person: PersonRef
    first_day: date
    last_day: date
    kind: str
    status: str
    case_key: InstanceKey | None


@dataclass(frozen=True, kw_only=True)
class AwayCell:
    """A working day on which somebody is away, or has asked to be."""

    sign: str  #: as on an attendance sheet: P, KL, Ô, CT, …
    half: bool
    kind: str
    status: str
    sure: bool  #: approved
    case_key: InstanceKey


@dataclass(frozen=True, kw_only=True)
class AwayDay:
    date: date
    working: bool


@dataclass(frozen=True, kw_only=True)
class AwayRow:
    person: PersonRef
    cells: tuple[AwayCell | None, ...]  #: one for each day of the month
    working_days: Decimal


@dataclass(frozen=True, kw_only=True)
class AwayView:
    units: tuple[tuple[str, str], ...]  #: (key, name) of those that may be looked at
    unit: str
    unit_name: str
    month: date  #: its first day
    days: tuple[AwayDay, ...]
    legend: tuple[tuple[str, str], ...]  #: sign, what it means
    rows: tuple[AwayRow, ...]


@dataclass(frozen=True, kw_only=True)
class NoticeRow:
    id: int
    at: datetime
    subject: str
    text: str
    kind: str
    instance_key: InstanceKey | None
    case_no: str | None
    read: bool


@dataclass(frozen=True, kw_only=True)
class NoticesPage:
    rows: tuple[NoticeRow, ...]
    next_cursor: str | None


@dataclass(frozen=True, kw_only=True)
class RegisterRow:
    number: int
    entered_at: datetime
    text: str
    case_key: InstanceKey
    case_no: str | None
    note: str = ""  #: what was said of the line afterwards: that the decision was recalled


@dataclass(frozen=True, kw_only=True)
class RegisterPage:
    series: str
    title: str
    year: int
    term: str  #: "Nhiệm kỳ 2020–2025" of a register that runs through it; "" = of the year
    rows: tuple[RegisterRow, ...]


@dataclass(frozen=True, kw_only=True)
class CasesPage:
    """For those who may see many cases: head, office, auditor."""

    rows: tuple[CaseHead, ...]
    next_cursor: str | None
    search: str
    state: str


@dataclass(frozen=True, kw_only=True)
class Blob:
    name: str
    media_type: str
    content: bytes
