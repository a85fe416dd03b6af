"""A procedure as an office prints it (TCVN ISO 9001, context.md section 8), from the model alone.

Of a design as it stands, or of any release. What the model does not say is named as missing, not made up.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, select

from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS
from engine.domain.errors import NotFound
from engine.domain.roles import role_name, roles_of
from engine.notation.duties import CLASS, HUMAN, LIMITS, OUTPUT
from engine.notation.limits import limit_rows
from engine.notation.outline import Outline, Step, outlines
from engine.notation.package import gaps
from engine.notation.papers import paper_uses
from engine.queries import people
from engine.queries.designs import AskDesign, answer_design, in_force, releases
from engine.queries.printed_parts import StoredFile, stored_files
from engine.queries.procedures import newest_of
from engine.queries.reading import Reading
from engine.queries.views import ClauseRef, PersonRef
from engine.queries.words import OUTCOMES
from engine.store.tables import design, process_definition, resource

ACTING: Final = HUMAN | {"serviceTask", "sendTask", "businessRuleTask", "scriptTask", "callActivity", "receiveTask"}
SHOWN: Final = ACTING | {"startEvent", "exclusiveGateway", "inclusiveGateway"}
DURATION: Final = re.compile(r"=?\"?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?\"?\Z")
SHARED: Final = "shared"  #: the folder of what all procedures use
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
class PrintedForm:
    code: str  #: "BM-04-01"
    name: str  #: of its file
    fields: tuple[tuple[str, str, bool], ...]  #: (label, type, whether it must be answered)


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
    clauses: tuple[ClauseRef, ...]
    forms: tuple[PrintedForm, ...]
    papers: tuple[tuple[str, str], ...]  #: (code, file)
    tables: tuple[str, ...]
    kept: tuple[StoredFile, ...]
    gaps: tuple[tuple[str, str], ...]  #: (number and name of a step, what it lacks); a release should have none


def answer_printed(question: AskPrinted, reading: Reading) -> Printed:
    """Raises NotFound for a process nobody knows, and for a design of who neither draws nor approves."""
    folder, files, state = _package(question, reading)
    drawn = [(name, one) for name, content in files.items() if name.endswith(".bpmn") for one in outlines(content)]
    if not drawn:
        raise NotFound("procedure", folder)
    log = _log(reading, question, folder)
    limits = _limits(reading, files)
    chief = {one.process_id: one for _, one in reversed(drawn)}
    head = chief.get(folder) or chief.get(question.process_id or "") or drawn[0][1]
    code = head.properties.get("code") or f"{DEFAULT_CODE}-{folder.upper()}"
    header = reading.organisation.header(question.actor.agency, reading.today)
    papers = [name.rpartition("/")[2] for name in files if name.endswith(".docx")]
    processes = tuple(_process(reading, one, files[name], limits) for name, one in drawn)
    written, checked, approved = _hands(reading, question, folder)
    return Printed(
        agency=header.name_vi, parent=header.parent_vi, place=header.place, code=code, name=head.name, state=state,
        issue=len(log) + (1 if state else 0), issued_at=log[-1].at if log and not state else None,
        tag=log[-1].tag if log else "", written=written, checked=checked, approved=approved, log=log,
        processes=processes, clauses=_clauses(reading, [one for _, one in drawn]),
        forms=tuple(_forms(files, code)),
        papers=tuple((f"VB-{number:02d}", name) for number, name in enumerate(papers, 1)),
        tables=tuple(name for name in files if name.endswith(".dmn")),
        kept=tuple(stored_files([one for _, one in drawn], head, papers)), gaps=_gaps(reading, files, processes),
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


def _process(reading: Reading, drawn: Outline, bpmn: bytes, limits: Mapping[str, str]) -> PrintedProcess:
    shown = [one for one in drawn.steps if one.type in SHOWN]
    numbers = dict(_numbered(shown))
    papers = {use.element_id: use.templates for use in paper_uses(bpmn)}
    steps = tuple(_step(reading, one, numbers, limits, papers) for one in shown)
    return PrintedProcess(
        process_id=drawn.process_id,
        name=drawn.name,
        purpose=drawn.documentation,
        roles=tuple((role or name, name or role_name(role, "vi")) for name, role in drawn.lanes),
        steps=steps,
        bpmn=bpmn.decode("utf-8-sig"),
    )


def _numbered(steps: Sequence[Step]) -> Iterator[tuple[str, str]]:
    """As the model says; the others by their order, without a number that the model has given."""
    taken = {one.properties["step"] for one in steps if one.properties.get("step")}
    free = (number for number in (f"B{place}" for place in range(1, 10_000)) if number not in taken)
    for one in steps:
        yield one.element_id, one.properties.get("step") or next(free)


def _step(
    reading: Reading, one: Step, numbers: Mapping[str, str], limits: Mapping[str, str], papers: Mapping[str, Any]
) -> PrintedStep:
    results = [one.form_id, *papers.get(one.element_id, ()), one.properties.get(OUTPUT, "")]
    return PrintedStep(
        element_id=one.element_id,
        number=numbers[one.element_id],
        name=one.name or one.element_id,
        text=one.documentation,
        role=one.lane or role_name(one.role, "vi"),
        role_key=one.role or one.lane,
        limit=_limit(one, limits),
        result=", ".join(filter(None, results)) or _outcomes(one),
        ways=tuple(_way(way.name, numbers.get(way.target), default=way.default) for way in one.ways if way.name),
        notes=tuple(f"{note.name}{f' ({duration(note.time)})' if note.time else ''}" for note in one.notes),
        clauses=reading.library.clauses.named(one.properties.get("legalBasis")),
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
    return limits.get(known, known)


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


def _limits(reading: Reading, files: Mapping[str, bytes]) -> Mapping[str, str]:
    """Days of each class of limits (D21), of the package or in force."""
    content = files.get(LIMITS) or in_force(reading, SHARED).get(LIMITS)
    if content is None:
        return {}
    rows = ((name, days) for name, days in limit_rows(content) if days not in ("", "null"))
    return {name: "trong ngày" if days == "0" else f"{days} ngày làm việc" for name, days in rows}


# ------------------------------------------------------------------ appendices


def _clauses(reading: Reading, drawn: Sequence[Outline]) -> tuple[ClauseRef, ...]:
    named: list[str] = []
    for one in drawn:
        for said in (one.properties, *(step.properties for step in one.steps)):
            named += said.get("legalBasis", "").replace(",", " ").split()
    return reading.library.clauses.named(list(dict.fromkeys(named)))


def _forms(files: Mapping[str, bytes], code: str) -> Iterator[PrintedForm]:
    held = (content for name, content in files.items() if name.endswith(".form"))
    for number, content in enumerate(held, 1):
        schema = json.loads(content)
        yield PrintedForm(
            code=f"BM-{code.removeprefix('QT-')}-{number:02d}", name=str(schema.get("id", "")),
            fields=tuple(_fields(schema)),
        )  # fmt: skip


def _fields(component: Mapping[str, Any]) -> Iterator[tuple[str, str, bool]]:
    for one in component.get("components", ()):
        if one.get("key"):
            needed = bool(one.get("validate", {}).get("required"))
            yield str(one.get("label") or one.get("dateLabel") or one["key"]), str(one.get("type", "")), needed
        yield from _fields(one)


def _gaps(
    reading: Reading, files: Mapping[str, bytes], processes: Sequence[PrintedProcess]
) -> tuple[tuple[str, str], ...]:
    """What I-3 asks of every human step, by the rules that keep a design without it from being released."""
    steps = {one.element_id: one for process in processes for one in process.steps}
    table = in_force(reading, SHARED).get(LIMITS)
    others = ((LIMITS, table),) if table is not None else ()
    found = ((one.place, LACKS[one.rule.code]) for _, one in gaps(tuple(files.items()), others))
    return tuple((f"{steps[place].number} {steps[place].name}", lacks) for place, lacks in found if place in steps)
