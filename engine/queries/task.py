"""The page of one task."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, and_, func, select

from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.choices import reader
from engine.domain.errors import Language, NotFound
from engine.domain.facts import Json
from engine.domain.keys import DefinitionKey, ElementKey, InstanceKey, Login
from engine.domain.tasks import judges
from engine.ports import FlowNode, ProcessInfo
from engine.queries.attachments import attachments_of, has_files
from engine.queries.documents import documents_of
from engine.queries.facts import fact_lines, facts_now
from engine.queries.filling import Blank, Draft, filled
from engine.queries.heads import case_heads, heads
from engine.queries.history import kept, latest_lines
from engine.queries.identities import may_enter
from engine.queries.kept_back import kept_back
from engine.queries.orders import objected, objection
from engine.queries.reading import Reading
from engine.queries.sheets import Sheet
from engine.queries.sight import in_full_sight, in_sight
from engine.queries.taking_over import takeable
from engine.queries.task_rows import place, task_row, task_rows
from engine.queries.variables import node_of, running_of, scopes_of
from engine.queries.views import ClauseRef, FactLine, HistoryLine, Outcome, TaskView
from engine.queries.words import OUTCOMES, documentation_of
from engine.store.tables import draft, instance, task, task_person

BETWEEN: Final = " "  #: no login holds one
BALLOT: Final = "ballot"  #: property of a task that is one voter's ballot
FILED: Final = (
    "filed"  #: property of a task, "true": its form is the request again, also where another process called for it
)
NOTED: Final = "notesOpening"  #: property of a task, "true": that its people have opened it is written down
LINES: Final = 5  #: of the history, beside the task


@dataclass(frozen=True, kw_only=True)
class AskTask:
    actor: Actor
    task_key: ElementKey


@dataclass(frozen=True, kw_only=True)
class Rights:
    """What the asker may do with it now."""

    claim: bool
    release: bool
    complete: bool
    declare: bool  #: a relation of interest


def answer(question: AskTask, reading: Reading) -> TaskView:
    """Raises NotFound for a task that is not there, and for those who may not know of it. Closed tasks stay."""
    actor = question.actor
    row = _find(question, reading)
    case = reading.connection.execute(case_heads(_this_case(actor, row))).one()
    reading.opens(case)
    info = reading.library.info(DefinitionKey(row.definition_key))
    node = node_of(reading, DefinitionKey(row.definition_key), row.element_id, row.started_at)
    rights = _rights(row, actor.login)
    if row.properties.get(NOTED) == "true" and (rights.claim or rights.complete):
        reading.requests.append(question.task_key)
    sheet = reading.library.sheet(row.form_id) if row.form_id else None
    kept = _draft(row)
    data = _data(reading, row, info, sheet, kept, actor.login) if sheet and rights.complete else {}
    unseen = () if row.whole else kept_back(reading, info, scopes_of(reading, row).get(None, {}))
    return TaskView(
        row=task_row(reading, actor, row, has_draft=kept is not None),
        case=heads(reading, actor, [case])[0],
        form=sheet.shown(actor.language, data) if sheet else None,
        data=data,
        draft_at=kept.saved_at if kept else None,
        outcomes=outcomes(row.properties, actor.language),
        facts=(*_facts(reading, row, node, actor.language), *objected(row.properties, actor.language)),
        instructions=_instructions(reading, node, actor) if node else "",
        legal_basis=_clauses(reading, row, actor),
        can_claim=rights.claim,
        can_release=rights.release,
        can_complete=rights.complete,
        can_declare=rights.declare,
        state=row.state,
        has_preview=_has_preview(node),
        keeps_drafts=not row.properties.get(BALLOT),
        history=_latest(reading, actor, row) if row.whole else (),
        attachments=attachments_of(reading, actor, InstanceKey(row.instance_key)) if row.files else (),
        documents=documents_of(reading, actor, InstanceKey(row.instance_key), unseen),
        objection=objection(reading, actor, row, mine=rights.claim or rights.complete),
        can_take_over=row.state == "open" and question.task_key in takeable(reading, actor, case),
        sealed=case.secrecy != "ordinary" and may_enter(reading, actor, InstanceKey(row.instance_key)),
    )


def _facts(reading: Reading, row: Row[Any], node: FlowNode | None, language: Language) -> tuple[FactLine, ...]:
    """Of an open task as they are now; of a closed one as they were when it opened."""
    stored, source = row.properties.get("facts"), node.properties.get("facts", "") if node else ""
    if row.state != "open" or not stored or not source.startswith("="):
        return fact_lines(reading, stored, language)
    seen = reading.library.executor.seen(running_of(reading, row), ElementKey(row.key)).variables
    return facts_now(reading, source, seen, (stored, row.opened_at), language)


def _clauses(reading: Reading, row: Row[Any], actor: Actor) -> tuple[ClauseRef, ...]:
    """As they read when the case began."""
    clauses = reading.library.clauses
    return clauses.of_day(clauses.own(_basis(row), actor.agency), local_day(row.started_at), reading.today)


def _basis(row: Row[Any]) -> str:
    """The clauses of the element, and before them those that the caller of a shared activity hands to it."""
    told = (row.properties.get(name) for name in ("basis", "legalBasis"))
    return " ".join(one for one in told if isinstance(one, str))


def _instructions(reading: Reading, node: FlowNode, actor: Actor) -> str:
    said = documentation_of(node.properties, node.documentation, actor.language)
    return reading.spoken(said, actor.agency, actor.language)


def _find(question: AskTask, reading: Reading) -> Row[Any]:
    actor = question.actor
    people = select(func.aggregate_strings(task_person.c.login, BETWEEN)).where(
        task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key
    )
    own_draft = and_(
        draft.c.agency_id == actor.agency, draft.c.login == actor.login, draft.c.place == place(question.task_key)
    )
    wanted = (
        task_rows()
        .add_columns(
            instance.c.key.label("case_key"),
            instance.c.revision.label("case_revision"),
            instance.c.snapshot,
            instance.c.started_at,
            draft.c.answers,
            draft.c.saved_at,
            people.scalar_subquery().label("people"),
            in_full_sight(reading, actor).label("whole"),
            has_files().label("files"),
            task.c.mode,
            task.c.external,
        )
        .outerjoin(draft, own_draft)
        .where(task.c.agency_id == actor.agency, task.c.key == question.task_key, in_sight(reading, actor))
    )
    row = reading.connection.execute(wanted).one_or_none()
    if row is None:
        raise NotFound("task", question.task_key)
    return row


def _latest(reading: Reading, actor: Actor, row: Row[Any]) -> tuple[HistoryLine, ...]:
    return latest_lines(reading, kept(actor, InstanceKey(row.instance_key), row), actor.language, LINES)


def _this_case(actor: Actor, row: Row[Any]) -> Any:
    return and_(instance.c.agency_id == actor.agency, instance.c.key == row.instance_key)


def _draft(row: Row[Any]) -> Draft | None:
    if row.state != "open" or row.saved_at is None:
        return None
    return Draft(answers=row.answers, saved_at=row.saved_at)


def _rights(row: Row[Any], asker: Login) -> Rights:
    """The same as engine.domain.tasks.Task refuses."""
    people = (row.people or "").split(BETWEEN)
    its_people = row.state == "open" and (asker in people or row.holder == asker)
    group, held = len(people) > 1, row.holder == asker
    return Rights(
        claim=its_people and row.holder is None and group,
        release=its_people and held and group,
        complete=its_people and (held or (row.holder is None and not group)),
        declare=its_people and not row.external and judges(row.mode, row.properties),
    )


def outcomes(properties: Mapping[str, Json], language: Language) -> tuple[Outcome, ...]:
    """In the order of the model; none: the task is simply done."""
    given = properties.get("outcomes")
    keys = given.split(",") if isinstance(given, str) else given if isinstance(given, list) else []
    return tuple(_outcome(str(key).strip(), language) for key in keys if str(key).strip())


def _outcome(key: str, language: Language) -> Outcome:
    vi, en, kind = OUTCOMES.get(key, (key, key, "secondary"))
    return Outcome(key=key, label=vi if language == "vi" else en, kind=kind)


def _has_preview(node: FlowNode | None) -> bool:
    return node is not None and "preview" in node.properties


def _data(
    reading: Reading, row: Row[Any], info: ProcessInfo, sheet: Sheet, kept: Draft | None, by: Login
) -> dict[str, Any]:
    """To correct what was filed, the form of the start, or of a task that says so, begins with what the case holds; any
    other form begins with what its element was handed."""
    running = running_of(reading, row)
    seen = reading.library.executor.seen(running, ElementKey(row.key)).variables
    own = reading.library.executor.variables(running).get(ElementKey(row.key), {})
    filed = row.form_id == info.start_form_id or row.properties.get(FILED) == "true"
    known = seen if filed else own
    keys = tuple(one.key for one in outcomes(row.properties, "vi"))
    whose, began = reader(Login(row.initiator), by), local_day(row.started_at)
    blank = Blank(person=whose, known=known, seen=seen, outcomes=keys, began=began)
    return filled(reading, sheet, blank, kept)
