"""Process definitions as the API lists them: every version, for everybody who signs in, with their forms and files."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, literal, select

from engine.domain.actor import Actor
from engine.domain.errors import Language, NotFound
from engine.domain.keys import DefinitionKey
from engine.queries.api_search import Found, Search
from engine.queries.api_tables import Column, Columns, find
from engine.queries.api_views import DefinitionRow, FormRow
from engine.queries.reading import Reading
from engine.store.tables import process_definition, resource

versions = process_definition.alias("versions")


@dataclass(frozen=True, kw_only=True)
class AskDefinitions:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskDefinition:
    """By key, or the version in force of a process id."""

    actor: Actor
    key: DefinitionKey | None = None
    process_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class AskDefinitionXml:
    actor: Actor
    key: DefinitionKey


@dataclass(frozen=True, kw_only=True)
class AskStartForm:
    actor: Actor
    key: DefinitionKey


def answer_definitions(question: AskDefinitions, reading: Reading) -> Found[DefinitionRow]:
    """One page of them."""
    found = find(
        question.search,
        columns(question.actor),
        process_definition.c.key,
        _rows(),
        lambda rows: reading.connection.execute(rows).all(),
    )
    return found.of(lambda row: row_of(reading, row))


def answer_definition(question: AskDefinition, reading: Reading) -> DefinitionRow:
    """By key or by id. Raises NotFound."""
    if question.key is not None:
        return get(reading, question.key, question.actor.language)
    wanted = _rows().where(process_definition.c.process_id == question.process_id)
    newest = wanted.order_by(process_definition.c.version.desc()).limit(1)
    found = reading.connection.execute(newest).one_or_none()
    if found is None:
        raise NotFound("process definition", question.process_id)
    return row_of(reading, found)


def answer_xml(question: AskDefinitionXml, reading: Reading) -> bytes:
    """The file byte for byte. Raises NotFound."""
    return reading.library.bpmn(get(reading, question.key, question.actor.language).key)


def answer_start_form(question: AskStartForm, reading: Reading) -> FormRow | None:
    """None for a process that starts without a form. Raises NotFound."""
    definition = get(reading, question.key, question.actor.language)
    form_id = reading.library.info(definition.key).start_form_id
    return form_of(reading, form_id, question.actor.language) if form_id else None


def get(reading: Reading, key: DefinitionKey, language: Language) -> DefinitionRow:
    """The version of a key. Raises NotFound."""
    found = reading.connection.execute(_rows().where(process_definition.c.key == key)).one_or_none()
    if found is None:
        raise NotFound("process definition", key)
    return row_of(reading, found)


def several(reading: Reading, keys: Iterable[int]) -> dict[int, DefinitionRow]:
    """Versions by key, in one look-up."""
    wanted = _rows().where(process_definition.c.key.in_(sorted(set(keys))))
    return {row.key: row_of(reading, row) for row in reading.connection.execute(wanted)}


def row_of(reading: Reading, found: Row[Any]) -> DefinitionRow:
    """A row of ``process_definition`` with the name of its file."""
    return DefinitionRow(
        key=DefinitionKey(found.key),
        process_id=found.process_id,
        version=found.version,
        version_tag=found.version_tag,
        name=found.name,
        file=found.file,
        has_start_form=reading.library.info(DefinitionKey(found.key)).start_form_id is not None,
    )


def form_of(reading: Reading, name: str, language: Language) -> FormRow:
    """The form that a task or a version names. Raises NotFound."""
    found = reading.library.form_version(name)
    if found is None:
        raise NotFound("form", name)
    content = select(resource.c.content).where(resource.c.key == found.resource_key)
    schema = reading.connection.execute(content).scalar_one().decode()
    return FormRow(key=found.key, form_id=found.form_id, version=found.version, schema=schema)


def _rows() -> Select[Any]:
    return select(process_definition, resource.c.name.label("file")).join(
        resource, resource.c.key == process_definition.c.resource_key
    )


def columns(actor: Actor) -> Columns:
    """What process definitions are filtered and sorted by."""
    table = process_definition.c
    newest = select(func.max(versions.c.version)).where(versions.c.process_id == table.process_id).scalar_subquery()
    return {
        "name": Column("text", table.name),
        "isLatestVersion": Column("flag", table.version == newest, sorts=False),
        "resourceName": Column("text", resource.c.name),
        "version": Column("number", table.version),
        "versionTag": Column("text", table.version_tag),
        "processDefinitionId": Column("text", table.process_id),
        "processDefinitionKey": Column("key", table.key),
        "tenantId": Column("text", literal(actor.agency)),
        "state": Column("word", literal("active"), {"ACTIVE": "active", "DRAINING": "-", "DELETED": "-"}, sorts=False),
    }
