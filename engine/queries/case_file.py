"""The file of a case: everything about it, readable and verifiable without us."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any, Final

from sqlalchemy import Select, Table, select

from engine.domain.actor import Actor
from engine.domain.facts import Json
from engine.domain.keys import AgencyId, DefinitionKey, ElementKey, InstanceKey
from engine.evidence.casefile import CaseMaterial, build
from engine.evidence.chain import HistoryRecord
from engine.evidence.seal import SealProof, sealed
from engine.evidence.words import Names
from engine.operations.rules import TABLES
from engine.queries import people
from engine.queries.attachments import stored_files
from engine.queries.history import (
    Kept,
    background_of,
    begun_on,
    case_of,
    forms_of_tasks,
    models_of,
    records_of,
    versions_of,
)
from engine.queries.reading import Reading
from engine.queries.sealed import newest_proof
from engine.queries.views import Blob
from engine.store.tables import (
    decision_definition,
    deployment,
    document,
    process_definition,
    resource,
)

ZIP: Final = "application/zip"
Used = tuple[str, datetime]  #: name of a decision or form, and when it was used


@dataclass(frozen=True, kw_only=True)
class AskCaseFile:
    actor: Actor
    instance_key: InstanceKey


def answer(question: AskCaseFile, reading: Reading) -> Blob:
    """Raises NotFound as the page of the case does, ChainBroken for a history that does not verify, and
    CaseFileTooLarge."""
    actor = question.actor
    row, case = case_of(reading, actor, question.instance_key)
    records = records_of(reading, case)
    begun = begun_on(records, case)
    material = CaseMaterial(
        agency=case.agency,
        agency_name=_agency(reading, case.agency, actor),
        instance_key=case.key,
        case_no=row.case_no,
        title=row.title,
        process_name=row.process_name,
        definition_hash=sha256(reading.library.bpmn(begun)).hexdigest(),
        records=records,
        models=_models(reading, versions_of(records, case), case, records),
        decisions=_files(reading, _decisions(reading, records)),
        forms=_files(reading, _forms(reading, case, records, begun)),
        documents=_documents(reading, case),
        attachments=stored_files(reading, actor, case.key),
        names=_names(reading, case, records, actor),
        made_at=reading.now,
        proof=_proof(reading, case, records),
    )
    name = f"ho-so-{(row.case_no or str(case.key)).replace('/', '-')}.zip"
    return Blob(name=name, media_type=ZIP, content=build(material, reading.key, actor.language))


def _agency(reading: Reading, agency: AgencyId, actor: Actor) -> str:
    header = reading.organisation.header(agency, reading.today)
    return header.title_vi if actor.language == "vi" else header.title_en


def _names(reading: Reading, case: Kept, records: Sequence[HistoryRecord], actor: Actor) -> Names:
    """People with the post they held when the case began: the file is read by strangers."""
    then = replace(reading, now=case.started_at)
    names = background_of(reading, case, records, actor.language).names
    with_posts = {login: people.person(then, login, actor.language) for login in names.people}
    titled = {login: f"{one.name} ({one.title})" if one.title else one.name for login, one in with_posts.items()}
    return replace(names, people=titled)


def _documents(reading: Reading, case: Kept) -> list[tuple[str, bytes]]:
    wanted = (
        select(document.c.name, document.c.content)
        .where(document.c.agency_id == case.agency, document.c.case_key == case.key)
        .order_by(document.c.id)
    )
    return [(row.name, bytes(row.content)) for row in reading.connection.execute(wanted)]


def _proof(reading: Reading, case: Kept, records: Sequence[HistoryRecord]) -> SealProof | None:
    """Of a day sealed with the key that signs the file; a day sealed with an older key proves nothing by it."""
    proof = newest_proof(reading, case, records[-1].seq if records else 0)
    return proof if proof is not None and sealed(proof, reading.key.public_key()) else None


# ------------------------------------------------------------------ the versions of then


def _models(
    reading: Reading, versions: Sequence[DefinitionKey], case: Kept, records: Sequence[HistoryRecord]
) -> dict[str, bytes]:
    """The model it began on, those it was moved to, and those they call."""
    begun = (*versions, *_found(reading, records))
    keys = [one.key for key in begun for one in models_of(reading.library.model(key, case.started_at))]
    wanted = (
        select(resource.c.name, resource.c.content)
        .join(process_definition, process_definition.c.resource_key == resource.c.key)
        .where(process_definition.c.key.in_(keys))
        .order_by(process_definition.c.key)
    )
    return _files(reading, [wanted])


def _found(reading: Reading, records: Sequence[HistoryRecord]) -> Iterator[DefinitionKey]:
    """Versions of processes that an expression has named."""
    for process, digest in {_called(one.body) for one in records if one.type == "processCalled"}:
        wanted = (
            select(process_definition.c.key)
            .join(resource, process_definition.c.resource_key == resource.c.key)
            .where(process_definition.c.process_id == process, resource.c.sha256 == digest)
            .order_by(process_definition.c.key)
        )
        key = reading.connection.execute(wanted).scalars().first()
        if key is not None:
            yield DefinitionKey(key)


def _called(body: Mapping[str, Json]) -> tuple[str, str]:
    return str(body.get("process")).partition("#")[0], str(body.get("sha256"))


def _decisions(reading: Reading, records: Sequence[HistoryRecord]) -> Iterator[Select[Any]]:
    used = dict.fromkeys(_decided(records))
    return (_version(decision_definition, decision_definition.c.decision_id, one) for one in used)


def _decided(records: Iterable[HistoryRecord]) -> Iterator[Used]:
    """Every table asked by the model, and those by which people were found and papers signed."""
    for record in records:
        body = record.body
        if record.type == "decisionEvaluated":
            yield str(body.get("decision_id")), record.at
        for rule in _rules(body):
            if rule in TABLES:
                yield TABLES[rule][0], record.at


def _rules(body: Mapping[str, Json]) -> Iterator[str]:
    basis = body.get("basis") or []
    for step in basis if isinstance(basis, list) else ():
        if isinstance(step, dict):
            yield str(step.get("rule"))
    result = body.get("result")
    if isinstance(result, dict) and result.get("signature"):
        yield "D27"


def _forms(
    reading: Reading, case: Kept, records: Sequence[HistoryRecord], begun: DefinitionKey
) -> Iterator[Select[Any]]:
    """The start form, and those of the tasks, as they were then."""
    start = reading.library.info(begun).start_form_id
    used: dict[Used, None] = {(start, records[0].at): None} if start and records else {}
    of_tasks = forms_of_tasks(reading, case)
    for record in records:
        key = record.body.get("key")
        if record.type == "taskOpened" and key in of_tasks:
            used[of_tasks[ElementKey(int(str(key)))], record.at] = None
    for name, at in used:
        version = reading.library.form_version(name, at)
        if version is not None:
            yield select(resource.c.name, resource.c.content).where(resource.c.key == version.resource_key)


def _version(table: Table, named: Any, used: Used) -> Select[Any]:
    """The file of the version in force at an instant."""
    name, at = used
    return (
        select(resource.c.name, resource.c.content)
        .join(table, table.c.resource_key == resource.c.key)
        .join(deployment, deployment.c.key == table.c.deployment_key)
        .where(named == name, deployment.c.deployed_at <= at)
        .order_by(table.c.version.desc())
        .limit(1)
    )


def _files(reading: Reading, wanted: Iterable[Select[Any]]) -> dict[str, bytes]:
    """Name -> content; another content under the same name is told apart by a number."""
    found: dict[str, bytes] = {}
    for query in wanted:
        for row in reading.connection.execute(query):
            content, path = bytes(row.content), PurePosixPath(row.name)
            name, number = path.name, 1
            while found.setdefault(name, content) != content:
                number += 1
                name = f"{path.stem}-{number}{path.suffix}"
    return found
