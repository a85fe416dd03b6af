"""The catalogue of procedures, and the diagram of one."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, Select, func, select

from engine.commands.beginning import known_in, starters
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId, DefinitionKey
from engine.domain.roles import roles_of
from engine.domain.text import sort_key_vi
from engine.ports import ProcessInfo
from engine.queries.drawn import drawn
from engine.queries.reading import Reading
from engine.queries.searching import has_words
from engine.queries.views import ProcedureRow
from engine.queries.words import documentation_of, title_of
from engine.store.tables import process_definition

CALLED_ONLY: Final = "calledOnly"  #: property of a process


@dataclass(frozen=True, kw_only=True)
class AskProcedures:
    actor: Actor
    search: str | None = None
    called: bool = False  #: also those that only other procedures call or only other agencies know


@dataclass(frozen=True, kw_only=True)
class AskDiagram:
    actor: Actor
    process_id: str


def answer(question: AskProcedures, reading: Reading) -> tuple[ProcedureRow, ...]:
    """The procedures in force, in the order of a Vietnamese dictionary."""
    agency = question.actor.agency
    shown = (row for row in newest(reading) if question.called or _offered(reading, row, agency))
    rows = (procedure(reading, row, question.actor) for row in shown)
    found = (row for row in rows if has_words(question.search, (row.name, row.summary)))
    return tuple(sorted(found, key=lambda row: sort_key_vi(row.name)))


def answer_diagram(question: AskDiagram, reading: Reading) -> str:
    """The BPMN text of the version in force. Raises NotFound."""
    row = newest_of(reading, question.process_id)
    if row is None:
        raise NotFound("procedure", question.process_id)
    return drawn(reading, DefinitionKey(row.key), question.actor)


def newest(reading: Reading) -> list[Row[Any]]:
    """The version in force of every process."""
    last = select(process_definition.c.process_id, func.max(process_definition.c.version).label("version"))
    latest = last.group_by(process_definition.c.process_id).subquery()
    wanted = _columns().join(
        latest,
        (latest.c.process_id == process_definition.c.process_id) & (latest.c.version == process_definition.c.version),
    )
    return list(reading.connection.execute(wanted))


def newest_of(reading: Reading, process_id: str) -> Row[Any] | None:
    """The version in force of one process."""
    versions = _columns().where(process_definition.c.process_id == process_id)
    return reading.connection.execute(versions.order_by(process_definition.c.version.desc()).limit(1)).one_or_none()


def procedure(reading: Reading, row: Row[Any], actor: Actor) -> ProcedureRow:
    """One row of the catalogue, for who reads it."""
    properties, can_start = row.properties, row.startable
    if can_start is None:  # deployed by a release that did not store it: the model itself says it
        info = reading.library.info(DefinitionKey(row.key))
        properties, can_start = info.properties, startable(info)
    roles = starters(properties or {})
    mine = roles_of(reading.organisation, actor.login, actor.agency, reading.today)
    return ProcedureRow(
        process_id=row.process_id,
        name=title_of(properties, row.name, actor.language),
        version=row.version,
        summary=reading.spoken(documentation_of(properties, row.summary, actor.language), actor.agency, actor.language),
        startable=can_start and (not roles or bool(roles & mine)),
        begun_by=tuple(sorted({reading.called(role, actor.agency, actor.language) for role in roles}, key=sort_key_vi)),
    )


def _offered(reading: Reading, row: Row[Any], agency: AgencyId) -> bool:
    return known_in(row.properties or {}, agency) and not called_only(reading, row)


def called_only(reading: Reading, row: Row[Any]) -> bool:
    """Whether it is a part of others, nothing that anybody begins."""
    properties = row.properties
    if properties is None:  # stored by a release that kept none
        properties = reading.library.info(DefinitionKey(row.key)).properties
    return bool(properties.get(CALLED_ONLY) == "true")


def startable(info: ProcessInfo) -> bool:
    """Whether a person may begin it, rather than a message, a timer or another procedure."""
    return info.startable


def _columns() -> Select[Any]:
    return select(
        process_definition.c.key,
        process_definition.c.process_id,
        process_definition.c.version,
        process_definition.c.name,
        process_definition.c.summary,
        process_definition.c.startable,
        process_definition.c.properties,
    )
