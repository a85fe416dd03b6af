"""A procedure as an office prints it (TCVN ISO 9001, context.md section 8), from the model alone.

Of a design as it stands, or of any release. What the model does not say is named as missing, not made up.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from sqlalchemy import Row, select

from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS
from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId
from engine.domain.pictures import Picture
from engine.domain.roles import roles_of
from engine.notation.duties import CLASS, HUMAN, LIMITS, OUTPUT
from engine.notation.limits import limit_rows
from engine.notation.outline import Outline, Step, outlines
from engine.notation.package import gaps
from engine.notation.papers import paper_uses
from engine.notation.pictures import picture_of
from engine.queries import people
from engine.queries.designs import AskDesign, answer_design, in_force, releases
from engine.queries.drawn import named
from engine.queries.printed_parts import PrintedForm, PrintedPaper, StoredFile, forms, papers, stored_files, terms
from engine.queries.procedures import newest_of
from engine.queries.reading import Reading
from engine.queries.views import ClauseRef, PersonRef
from engine.queries.way_times import Time, WayTimes, way_times
from engine.queries.words import OUTCOMES
from engine.store.tables import design, process_definition, resource

ACTING: Final = HUMAN | {"serviceTask", "sendTask", "businessRuleTask", "scriptTask", "callActivity", "receiveTask"}
SHOWN: Final = ACTING | {"startEvent", "exclusiveGateway", "inclusiveGateway"}
DURATION: Final = re.compile(r"=?\"?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?\"?\Z")
SHARED: Final = "shared"  #: the folder of what all procedures use
CODE: Final = "code"  #: properties of a process
TOTAL: Final = "totalLimit"
FEE: Final = "fee"
ARCHIVE: Final = "Văn thư"  #: keeps a copy in any case
DEFAULT_CODE: Final = "QT"
#: what a step lacks, by the rule that says so
LACKS: Final = {
    "nobodys-task": "trách nhiệm",
    "no-limit": "thời gian",
    "unknown-limit": "thời gian",
    "no-output": "kết quả",
}


@dataclass(frozen=True, kw_only=True)
class AskPrinted:
    """Of a design (with ``of``: of an earlier release of its procedure), or of a process in force."""

    actor: Actor
    design: int | None = None
    process_id: str | None = None
    of: int | None = None  #: a deployment


@dataclass(frozen=True, kw_only=True)
class PrintedStep:
    element_id: str
    number: str  #: "B3"; as the model says, else by the order of the main path
    name: str
    text: str
    role: str
    limit: str
    result: str  #: forms and papers
    ways: tuple[str, ...]  #: "Có: B4"
    notes: tuple[str, ...]
    clauses: tuple[ClauseRef, ...]
    human: bool
    role_key: str


@dataclass(frozen=True, kw_only=True)
class LogRow:
    """A release: the line of the amendment log."""

    issue: int
    at: datetime
    note: str
    tag: str
    by: PersonRef


@dataclass(frozen=True, kw_only=True)
class PrintedProcess:
    process_id: str
    name: str
    purpose: str
    roles: tuple[tuple[str, str], ...]  #: (key, name), as lanes lie
    steps: tuple[PrintedStep, ...]
    bpmn: str  #: of its file, for the viewer
    picture: Picture  #: the same drawn, for the file
    handed_in: tuple[tuple[str, bool], ...]  #: (field of the start form, whether it must be answered)
    times: WayTimes
    total: str  #: limit of the whole, as the model says; "" = it says none
    fee: str  #: "" = the model says none
    ends: tuple[str, ...]  #: how it may end


@dataclass(frozen=True, kw_only=True)
class Printed:
    agency: str
    parent: str
    place: str
    code: str
    name: str
    state: str  #: "" = in force; else what a design's state is called
    issue: int
    issued_at: datetime | None
    tag: str
    written: PersonRef | None
    checked: PersonRef | None
    approved: PersonRef | None
    log: tuple[LogRow, ...]
    processes: tuple[PrintedProcess, ...]
    sources: tuple[str, ...]  #: the regulations that the clauses stand in
    clauses: tuple[ClauseRef, ...]
    terms: tuple[tuple[str, str], ...]
    receivers: tuple[str, ...]  #: who gets a copy: the roles that have a duty in it
    forms: tuple[PrintedForm, ...]
    papers: tuple[PrintedPaper, ...]
    tables: tuple[str, ...]
    kept: tuple[StoredFile, ...]
    gaps: tuple[tuple[str, str], ...]  #: (number and name of a step, what it lacks); a release should have none


def answer_printed(question: AskPrinted, reading: Reading) -> Printed:
    """Raises NotFound for a process nobody knows, and for a design of who neither draws nor approves."""
    folder, files, state = _package(question, reading)
    found = [(name, one) for name, content in files.items() if name.endswith(".bpmn") for one in outlines(content)]
    if not found:
        raise NotFound("procedure", folder)
    log = _log(reading, question, folder)
    chief = {one.process_id: one for _, one in reversed(found)}
    head = chief.get(folder) or chief.get(question.process_id or "") or found[0][1]
    drawn = sorted(found, key=lambda pair: pair[1] is not head)
    code = head.properties.get(CODE) or f"{DEFAULT_CODE}-{folder.upper()}"
    book = _book(reading, question.actor.agency, files, [one for _, one in drawn], code)
    processes = tuple(_process(book, one, files[name]) for name, one in drawn)
    header = reading.organisation.header(question.actor.agency, reading.today)
    written, checked, approved = _hands(reading, question, folder)
    clauses = _clauses(reading, [one for _, one in drawn])
    return Printed(
        agency=header.name_vi, parent=header.parent_vi, place=header.place, code=code, name=head.name, state=state,
        issue=len(log) + (1 if state else 0), issued_at=log[-1].at if log and not state else None,
        tag=log[-1].tag if log else "", written=written, checked=checked, approved=approved, log=log,
        processes=processes, sources=tuple(_sources(reading, clauses)), clauses=clauses,
        terms=terms([one for _, one in drawn]), receivers=_receivers(processes), forms=book.forms, papers=book.papers,
        tables=tuple(name for name in files if name.endswith(".dmn")),
        kept=tuple(stored_files([one for _, one in drawn], head, book.papers)),
        gaps=tuple(_gaps(reading, files, processes)),
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Book:
    """What every process of one print is told with."""

    reading: Reading
    limits: Mapping[str, str]  #: working days of each class (D21)
    forms: tuple[PrintedForm, ...]
    papers: tuple[PrintedPaper, ...]
    others: Mapping[str, Outline]  #: what may be called, by process id
    agency: AgencyId

    def lane(self, name: str, role: str) -> str:
        """Whose a step is, in the words of the agency: a lane calls the Office by its general name."""
        return self.spoken(name) or self.reading.called(role, self.agency, "vi")

    def spoken(self, text: str) -> str:
        """What a model says, in the words of the agency."""
        return self.reading.spoken(text, self.agency, "vi")


def _book(reading: Reading, agency: AgencyId, files: Mapping[str, bytes], drawn: Sequence[Outline], code: str) -> _Book:
    shared = in_force(reading, SHARED)
    called = [one for name, content in shared.items() if name.endswith(".bpmn") for one in outlines(content)]
    return _Book(
        reading=reading, limits=_limits(files, shared), forms=forms(drawn, files, shared, code), papers=papers(files),
        others={one.process_id: one for one in (*called, *drawn)}, agency=agency,
    )  # fmt: skip


# ------------------------------------------------------------------ what is printed


def _package(question: AskPrinted, reading: Reading) -> tuple[str, Mapping[str, bytes], str]:
    """Folder, files and, of a draft, what its state is called."""
    if question.design is None:
        row = newest_of(reading, question.process_id or "")
        if row is None:
            raise NotFound("procedure", question.process_id or "")
        folder = _folder_of(reading, int(row.key))
        return folder, in_force(reading, folder, question.of), ""
    actor = question.actor
    if not (roles_of(reading.organisation, actor.login, actor.agency, reading.today) | actor.roles) & APPROVERS:
        raise NotFound("design", question.design)
    view = answer_design(AskDesign(actor=actor, design=question.design), reading)
    if question.of is not None:
        return view.row.folder, in_force(reading, view.row.folder, question.of), ""
    files = {one.name: one.content for one in view.files if one.state != "removed"}
    return view.row.folder, files, "" if view.row.state == "deployed" else view.row.state_name


def _folder_of(reading: Reading, definition_key: int) -> str:
    wanted = select(resource.c.folder).join(process_definition, process_definition.c.resource_key == resource.c.key)
    return str(reading.connection.execute(wanted.where(process_definition.c.key == definition_key)).scalar_one())


def _log(reading: Reading, question: AskPrinted, folder: str) -> tuple[LogRow, ...]:
    """Every release up to the one that is printed, the oldest first, each with the note of its design."""
    released = reversed(releases(reading, folder, question.actor.language))
    kept = [one for one in released if question.of is None or one.deployment <= question.of]
    made = {row.deployment: row for row in _designs(reading, folder)}
    rows = []
    for number, one in enumerate(kept, 1):
        by = made.get(one.deployment)
        note, tag = (by.note, by.version_tag) if by is not None else ("", "")
        rows.append(LogRow(issue=number, at=one.at, note=note, tag=tag, by=one.by))
    return tuple(rows)


def _designs(reading: Reading, folder: str) -> Sequence[Row[Any]]:
    wanted = select(design).where(design.c.folder == folder, design.c.deployment.is_not(None))
    return reading.connection.execute(wanted.order_by(design.c.deployment)).all()


def _hands(reading: Reading, question: AskPrinted, folder: str) -> Sequence[PersonRef | None]:
    """Who wrote, checked and approved: three different accounts (I-2); None where the design has no such person."""
    if question.design is not None and question.of is None:
        rows = reading.connection.execute(select(design).where(design.c.key == question.design)).all()
    else:
        made = _designs(reading, folder)
        rows = [row for row in made if question.of is None or row.deployment <= question.of]
    if not rows:
        return (None, None, None)
    row = rows[-1]
    approved = row.decided_by if row.state in ("approved", "deployed") else None
    written = row.opened_by if row.opened_by in row.hands or not row.hands else row.hands[0]
    return [people.maybe_person(reading, one, question.actor.language) for one in (written, row.reviewed_by, approved)]


# ------------------------------------------------------------------ steps


def _process(book: _Book, drawn: Outline, bpmn: bytes) -> PrintedProcess:
    shown = [one for one in drawn.steps if one.type in SHOWN]
    numbers = dict(_numbered(shown))
    made = {use.element_id: use.templates for use in paper_uses(bpmn)}
    begun = next((one.form_id for one in drawn.steps if one.type == "startEvent" and one.form_id), "")
    shown_bpmn = named(bpmn.decode("utf-8-sig"), book.reading.called("office", book.agency, "vi"))
    return PrintedProcess(
        process_id=drawn.process_id,
        name=book.spoken(drawn.name),
        purpose=book.spoken(drawn.documentation),
        roles=tuple((role or name, book.lane(name, role)) for name, role in drawn.lanes),
        steps=tuple(_step(book, one, numbers, made.get(one.element_id, ())) for one in shown),
        bpmn=shown_bpmn,
        picture=picture_of(shown_bpmn.encode()),
        handed_in=tuple(
            (label, needed) for form in book.forms if form.form_id == begun for label, _, needed in form.fields
        ),
        times=way_times(drawn, book.others, lambda step: _time(step, book.limits)),
        total=drawn.properties.get(TOTAL, ""),
        fee=drawn.properties.get(FEE, ""),
        ends=tuple(dict.fromkeys(book.spoken(one.name) for one in drawn.steps if one.type == "endEvent" and one.name)),
    )


def _numbered(steps: Sequence[Step]) -> Iterator[tuple[str, str]]:
    """As the model says; what it does not number is a part of the step before. Where it numbers nothing, what people do
    is counted."""
    taken = {one.properties["step"] for one in steps if one.properties.get("step")}
    free = (number for number in (f"B{place}" for place in range(1, 10_000)) if number not in taken)
    last, parts = "", 0
    for one in steps:
        own = one.properties.get("step") or ("" if taken and last else _counted(one, free, first=not last))
        last, parts = (own, 0) if own else (last, parts + 1)
        yield one.element_id, own or f"{last}.{parts}"


def _counted(one: Step, free: Iterator[str], *, first: bool) -> str:
    return next(free) if first or one.type in HUMAN else ""


def _step(book: _Book, one: Step, numbers: Mapping[str, str], templates: Sequence[str]) -> PrintedStep:
    results = [f"{form.code} {form.name}" for form in book.forms if form.form_id == one.form_id]
    results += [f"{paper.code} {paper.name}" for paper in book.papers if paper.file in templates]
    results += filter(None, [one.properties.get(OUTPUT)])
    return PrintedStep(
        element_id=one.element_id,
        number=numbers[one.element_id],
        name=book.spoken(one.name) or one.element_id,
        text=book.spoken(one.documentation),
        role=book.lane(one.lane, one.role),
        role_key=one.role or one.lane,
        limit=_limit(one, book.limits),
        result="; ".join(results) or _outcomes(one),
        ways=tuple(
            _way(book.spoken(way.name), numbers.get(way.target), default=way.default) for way in one.ways if way.name
        ),
        notes=tuple(
            f"{book.spoken(note.name)}{f' ({duration(note.time)})' if note.time else ''}" for note in one.notes
        ),
        clauses=book.reading.library.clauses.named(one.properties.get("legalBasis")),
        human=one.type in HUMAN,
    )


def _way(name: str, target: str | None, *, default: bool) -> str:
    return f"{name}{' (mặc định)' if default else ''}{f' → {target}' if target else ''}"


def _limit(one: Step, limits: Mapping[str, str]) -> str:
    if one.type in ACTING - HUMAN:
        return "tự động"
    if one.due:
        return duration(one.due)
    known = one.properties.get(CLASS, "")
    if not known:
        return next((duration(note.time) for note in one.notes if note.time), "")
    days = limits.get(known)
    if days is None:
        return known
    return "trong ngày" if days == "0" else f"{days} ngày làm việc"


def _time(one: Step, limits: Mapping[str, str]) -> Time:
    """What a step by itself adds to the whole."""
    written = one.wait if one.type == "intermediateCatchEvent" else ""
    if one.type in HUMAN:
        allowed = limits.get(one.properties.get(CLASS, ""))
        written = one.due or next((note.time for note in one.notes if note.time and CLASS not in one.properties), "")
        if not written:
            return Time(unsaid=(one.name,)) if allowed is None else Time(working_days=Decimal(allowed))
    found = DURATION.match(written)
    if not found or not any(found.groups()):
        return Time(unsaid=(one.name,)) if written else Time()
    days, hours, minutes = (int(part or 0) for part in found.groups())
    return Time(days=days, hours=Decimal(hours) + Decimal(minutes) / 60)


def _outcomes(one: Step) -> str:
    """Of a step without a form: the words of its buttons."""
    keys = one.properties.get("outcomes", "").replace(",", " ").split()
    return " / ".join(OUTCOMES[key][0] if key in OUTCOMES else key for key in keys)


def duration(text: str) -> str:
    """ "P3D" as "3 ngày"; an expression stays as it is."""
    found = DURATION.match(text)
    if not found or not any(found.groups()):
        return text.removeprefix("=")
    words = zip(found.groups(), ("ngày", "giờ", "phút"), strict=True)
    return " ".join(f"{number} {word}" for number, word in words if number)


def _limits(files: Mapping[str, bytes], shared: Mapping[str, bytes]) -> Mapping[str, str]:
    """Working days of each class of limits (D21), of the package or in force; only those that are a number."""
    content = files.get(LIMITS) or shared.get(LIMITS)
    return {} if content is None else {name: days for name, days in limit_rows(content) if _number(days) is not None}


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None


# ------------------------------------------------------------------ appendices


def _clauses(reading: Reading, drawn: Sequence[Outline]) -> tuple[ClauseRef, ...]:
    named: list[str] = []
    for one in drawn:
        for said in (one.properties, *(step.properties for step in one.steps)):
            named += said.get("legalBasis", "").replace(",", " ").split()
    return reading.library.clauses.named(list(dict.fromkeys(named)))


def _sources(reading: Reading, clauses: Sequence[ClauseRef]) -> Iterator[str]:
    """The working regulations by the agencies whose they are."""
    for agency in dict.fromkeys(one.clause_id.partition(".")[0] for one in clauses):
        yield f"Quy chế làm việc của {reading.organisation.header(AgencyId(agency), reading.today).title_vi}"


def _receivers(processes: Sequence[PrintedProcess]) -> tuple[str, ...]:
    named = (step.role for one in processes for step in one.steps if step.human and step.role)
    return tuple(dict.fromkeys((*named, ARCHIVE)))


def _gaps(
    reading: Reading, files: Mapping[str, bytes], processes: Sequence[PrintedProcess]
) -> Iterator[tuple[str, str]]:
    """What I-3 asks of every human step, by the rules that keep a design without it from being released; then main ways
    that are longer than the whole may take."""
    steps = {one.element_id: one for process in processes for one in process.steps}
    table = in_force(reading, SHARED).get(LIMITS)
    others = ((LIMITS, table),) if table is not None else ()
    for _, one in gaps(tuple(files.items()), others):
        if one.place in steps:
            yield f"{steps[one.place].number} {steps[one.place].name}", LACKS[one.rule.code]
    for process in processes:
        allowed = _number(process.total.removesuffix("ngày làm việc"))
        if allowed is not None and process.times.main.working_days > allowed:
            yield process.name, f"thời hạn: đường chính {process.times.main.said()}, cả quy trình chỉ {process.total}"
