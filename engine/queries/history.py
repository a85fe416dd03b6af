"""The history of a case read back: as records for those who prove it, as lines for those who read it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, or_, select

from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import Language
from engine.domain.facts import Json
from engine.domain.keys import SEALED, SYSTEM, AgencyId, DefinitionKey, ElementKey, InstanceKey
from engine.domain.roles import ROLE_NAMES
from engine.evidence.chain import HistoryRecord
from engine.evidence.words import Names
from engine.operations.registry import REGISTRY
from engine.ports import Model, ProcessInfo
from engine.queries.heads import Found, find_case
from engine.queries.labels import Labels, labels_of
from engine.queries.moments import Moment, moments
from engine.queries.reading import Reading
from engine.queries.sight import in_full_sight
from engine.queries.telling import Background, tell
from engine.queries.views import Form, HistoryLine
from engine.queries.words import OUTCOMES, say, title_of
from engine.store.tables import history as table
from engine.store.tables import task

AT_ONCE: Final = 20  #: commands looked at for those of people
NOBODY: Final = (None, SYSTEM, SEALED)  #: actors that a line has no person for


@dataclass(frozen=True, kw_only=True)
class Kept:
    """The case that a history belongs to."""

    agency: AgencyId
    key: InstanceKey
    definition_key: DefinitionKey
    started_at: datetime


def case_of(reading: Reading, actor: Actor, key: InstanceKey) -> tuple[Found, Kept]:
    """A case whose history this person may read: its row, and whose history it is. Raises NotFound."""
    row = find_case(reading, actor, key, in_full_sight(reading, actor))
    return row, kept(actor, key, row)


def kept(actor: Actor, key: InstanceKey, row: Row[Any]) -> Kept:
    """Of a row with the version and the beginning of the case."""
    version = DefinitionKey(row.definition_key)
    return Kept(agency=actor.agency, key=key, definition_key=version, started_at=row.started_at)


def forms_of_tasks(reading: Reading, case: Kept) -> Mapping[ElementKey, str]:
    """What form each task of a case has, as ports.which_form reads it; the history has what the model said."""
    wanted = select(task.c.key, task.c.form_id).where(
        task.c.agency_id == case.agency, task.c.instance_key == case.key, task.c.form_id.is_not(None)
    )
    return {ElementKey(key): form_id for key, form_id in reading.connection.execute(wanted)}


def records_of(reading: Reading, case: Kept, *which: ColumnElement[bool]) -> list[HistoryRecord]:
    """Every record (or those of a kind), oldest first, with its body as stored in ``body_text``.

    A body that is no JSON object any more is given as empty: its hash will not fit.
    """
    ours = (table.c.agency_id == case.agency, table.c.instance_key == case.key)
    wanted = select(table).where(*ours, *which).order_by(table.c.seq)
    return [_record(row) for row in reading.connection.execute(wanted)]


def begun_on(records: Sequence[HistoryRecord], case: Kept) -> DefinitionKey:
    """The version the case began on, as its first record says."""
    key = records[0].body.get("definition_key") if records else None
    return DefinitionKey(key) if isinstance(key, int) else case.definition_key


def versions_of(records: Sequence[HistoryRecord], case: Kept) -> list[DefinitionKey]:
    """The version it began on, and those it was moved to, in their order."""
    moved = [one.body.get("definition_key") for one in records if one.type == "migrate_instance"]
    return [begun_on(records, case), *(DefinitionKey(key) for key in moved if isinstance(key, int))]


def history_lines(reading: Reading, case: Kept, language: Language) -> tuple[HistoryLine, ...]:
    """What happened, in words, oldest first: one line for each record that says something to a reader."""
    return lines_of(reading, case, records_of(reading, case), language)


def latest_lines(reading: Reading, case: Kept, language: Language, count: int) -> tuple[HistoryLine, ...]:
    """What people did last, newest first, however long the history is."""
    told = list(islice(_by_people(reading, case), count))
    around = [*_about_versions(reading, case, told), *_runs(reading, case, told), *reversed(told)]
    background = background_of(reading, case, around, language)
    found = (Moment(record=one, element_id=_element(one), changes=(), end=one.seq) for one in told)
    return tuple(tell(one, background) for one in found)


def _by_people(reading: Reading, case: Kept) -> Iterator[HistoryRecord]:
    """Their commands, newest first."""
    before: int | None = None
    commands = select(table).where(
        table.c.agency_id == case.agency, table.c.instance_key == case.key, table.c.kind == "command"
    )
    while before != 0:
        older = commands if before is None else commands.where(table.c.seq < before)
        rows = reading.connection.execute(older.order_by(table.c.seq.desc()).limit(AT_ONCE)).all()
        before = rows[-1].seq if len(rows) == AT_ONCE else 0
        yield from (one for one in map(_record, rows) if one.body.get("actor") not in NOBODY)


def _about_versions(reading: Reading, case: Kept, told: Sequence[HistoryRecord]) -> list[HistoryRecord]:
    """The first record, and of a case that was moved to another version those that say so."""
    first = [one for one in told if one.seq == 1] or records_of(reading, case, table.c.seq == 1)
    if begun_on(first, case) == case.definition_key:
        return first
    return [*first, *records_of(reading, case, table.c.type == "migrate_instance")]


def _runs(reading: Reading, case: Kept, told: Sequence[HistoryRecord]) -> list[HistoryRecord]:
    """Where the elements were entered of which these records give only the key."""
    keys = [one.body.get("key") for one in told if "element_id" not in one.body]
    said = [table.c.body.contains(f'"key":{key},') for key in keys if isinstance(key, int)]
    if not said:
        return []
    return records_of(reading, case, table.c.type == "elementEntered", or_(*said))


def _element(record: HistoryRecord) -> str | None:
    element = record.body.get("element_id")
    return element if isinstance(element, str) else None


def lines_of(
    reading: Reading, case: Kept, records: Sequence[HistoryRecord], language: Language
) -> tuple[HistoryLine, ...]:
    """The same of records already read."""
    background = background_of(reading, case, records, language)
    return tuple(tell(moment, background) for moment in moments(records))


def background_of(reading: Reading, case: Kept, records: Sequence[HistoryRecord], language: Language) -> Background:
    """Names and labels of the case's model, forms and people."""
    infos = infos_of(reading, case, versions_of(records, case))
    nodes = {element: node for info in reversed(infos) for element, node in info.nodes.items()}
    known: dict[str, str] = {one.login: one.name for one in reading.organisation.people if one.agency == case.agency}
    begun = local_day(case.started_at)
    roles = {role: reading.called(role, case.agency, language, begun) for role in ROLE_NAMES}
    units = {
        one.key: one.name_vi if language == "vi" else one.name_en
        for one in reading.organisation.units_of(case.agency, begun)
    }
    labels = labels_of(infos, forms_of(reading, infos), language, people={**units, **known}, roles=roles)
    elements = {
        element: reading.spoken(title_of(node.properties, node.name, language), case.agency, language, begun)
        for element, node in nodes.items()
    }
    names = Names(
        elements=elements,
        people=known,
        roles=roles,
        labels=_labels(labels, records, language),
        outcomes={key: say((vi, en), language).lower() for key, (vi, en, _) in OUTCOMES.items()},
    )
    told = names.with_runs(records)
    return Background(
        reading=reading, language=language, nodes=nodes, names=told, labels=labels, began=case.started_at
    )  # fmt: skip


def infos_of(reading: Reading, case: Kept, versions: Sequence[DefinitionKey] = ()) -> list[ProcessInfo]:
    """Of the case's own model first, then of those it calls, then of the versions it was on before."""
    keys = dict.fromkeys((case.definition_key, *reversed(versions)))
    models = (one for key in keys for one in models_of(reading.library.model(key, case.started_at)))
    return [reading.library.info(key) for key in dict.fromkeys(one.key for one in models)]


def models_of(model: Model) -> Iterator[Model]:
    """A model and all that it calls, each once."""
    found = {model.key: model}
    waiting = [model]
    while waiting:
        for called in waiting.pop().called.values():
            if called.key not in found:
                found[called.key] = called
                waiting.append(called)
    yield from found.values()


def forms_of(reading: Reading, infos: Sequence[ProcessInfo]) -> list[Form]:
    """The start form first, then in the order of the elements."""
    ids = [form for info in infos for form in (info.start_form_id, *(node.form_id for node in info.nodes.values()))]
    found = (reading.library.form(one) for one in dict.fromkeys(ids) if one)
    return [one for one in found if one is not None]


def _labels(labels: Labels, records: Sequence[HistoryRecord], language: Language) -> dict[str, str]:
    """Of variables, operations and decisions: one list, as sentences look them up."""
    operations = {one.name: say((one.title_vi, one.title_en), language) for one in REGISTRY.all()}
    return {**labels.names, **operations, **dict(_decisions(records))}


def _decisions(records: Sequence[HistoryRecord]) -> Iterator[tuple[str, str]]:
    """Decision id -> its name as the explanation of then gives it."""
    for record in records:
        made = record.body.get("explanation")
        last: Json = made[-1] if isinstance(made, list) and made else None
        if record.type == "decisionEvaluated" and isinstance(last, dict) and last.get("name"):
            yield str(record.body.get("decision_id")), str(last["name"])


def _record(row: Any) -> HistoryRecord:
    return HistoryRecord(
        agency=AgencyId(row.agency_id),
        instance_key=InstanceKey(row.instance_key),
        seq=row.seq,
        kind=row.kind,
        type=row.type,
        at=row.at,
        body=_body(row.body),
        prev=row.prev,
        hash=row.hash,
        body_text=row.body,
    )


def _body(text: str) -> dict[str, Json]:
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
