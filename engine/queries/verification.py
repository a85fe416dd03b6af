"""Whether a case's history is as it was written, and leads to the state that is stored."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.domain.errors import Failed, Invalid, NotFound
from engine.domain.keys import DefinitionKey, InstanceKey
from engine.domain.records import canonical
from engine.domain.steps import Migrate
from engine.evidence import chain
from engine.evidence.chain import Chain, ChainBroken, HistoryRecord
from engine.executor.again import run_again
from engine.executor.snapshot import digest_of
from engine.ports import Model
from engine.queries.history import Kept, begun_on, case_of, records_of, versions_of
from engine.queries.kept_apart import check_files, check_sealed
from engine.queries.reading import Reading
from engine.queries.sealed import seals_of
from engine.queries.views import Verification
from engine.store.tables import document, instance, process_definition, resource

_HASH: Final = re.compile(r"\b[0-9a-f]{64}\b")


class ModelDiffers(Invalid):
    code = "model-differs"
    vi = "Sơ đồ “{place}” không phải là sơ đồ mà hồ sơ bắt đầu, hoặc dòng số 1 thuộc hồ sơ khác."
    en = 'The model "{place}" is not the one the case began on, or record 1 belongs to another case.'


class SealDiffers(Invalid):
    code = "seal-differs"
    vi = "Lịch sử khác với niêm phong ngày {place} ở dòng số {seq}."
    en = "The history differs from the seal of {place} at record {seq}."


class SealBroken(Invalid):
    code = "seal-broken"
    vi = "Niêm phong ngày {place} không còn nguyên vẹn."
    en = "The seal of {place} is not intact."


class StateDiffers(Invalid):
    """``place`` is a column of the case's row."""

    code = "state-differs"
    vi = "Trạng thái đang lưu của hồ sơ ({place}) không phải là trạng thái mà lịch sử dẫn đến."
    en = "The stored state of the case ({place}) is not the one its history leads to."


class DocumentDiffers(Invalid):
    code = "document-differs"
    vi = "Văn bản “{place}” khác với văn bản mà lịch sử đã ghi."
    en = 'The document "{place}" is not the one in the history.'


@dataclass(frozen=True, kw_only=True)
class AskVerification:
    actor: Actor
    instance_key: InstanceKey


def answer(question: AskVerification, reading: Reading) -> Verification:
    """Whoever may see the case may have it verified. Raises NotFound."""
    actor = question.actor
    _, case = case_of(reading, actor, question.instance_key)
    records = records_of(reading, case)
    problem = ""
    try:
        verify(reading, case, records)
    except (Invalid, Failed, NotFound) as broken:
        problem = broken.text(actor.language)
    return Verification(
        ok=not problem,
        records=len(records),
        head=records[-1].hash if records else "",
        problem=problem,
        replayed=not problem,
        checked_at=reading.now,
    )


def verify(reading: Reading, case: Kept, records: Sequence[HistoryRecord]) -> None:
    """Raises Invalid or Failed at the first place that is not as it was."""
    stored = reading.connection.execute(
        select(instance).where(instance.c.agency_id == case.agency, instance.c.key == case.key)
    ).one()
    _check_chain(reading, case, records, stored)
    _check_seals(reading, case, records)
    named = {link for record in records for link in _HASH.findall(record.body_text)}
    _check_documents(reading, case, records, named)
    check_files(reading, case, records, named)
    check_sealed(reading, case, records, named)
    _check_state(reading, case, records, stored)


def _versions(reading: Reading, case: Kept) -> Callable[[Migrate], Model]:
    """The models that migrations led to; raises ModelDiffers for a file that is not the one of then."""

    def version(step: Migrate) -> Model:
        file = _model_file(reading, step.definition_key)
        if sha256(_bytes(file.content)).hexdigest() != step.sha256:
            raise ModelDiffers(place=file.name)
        return reading.library.model(step.definition_key, case.started_at)

    return version


def _resting(records: Sequence[HistoryRecord]) -> str:
    """How a case that goes on stands: the last of these two commands says it."""
    said = (one.type for one in reversed(records) if one.type in ("suspend_instance", "resume_instance"))
    return "suspended" if next(said, "") == "suspend_instance" else "active"


# ------------------------------------------------------------------ the chain and what stands outside it


def _check_chain(reading: Reading, case: Kept, records: Sequence[HistoryRecord], stored: Any) -> None:
    head = Chain(agency=case.agency, instance_key=case.key, head_seq=stored.head_seq, head_hash=stored.head_hash)
    if not records:
        raise ChainBroken(1, "missing")
    chain.verify_chain(records, expected=head)
    for record in records:
        if canonical(record.body).decode() != record.body_text:  # the same value, not the same bytes
            raise ChainBroken(record.seq, "hash")
    file = _model_file(reading, begun_on(records, case))
    if records[0].prev != chain.begin(case.agency, case.key, sha256(_bytes(file.content)).hexdigest()).head_hash:
        raise ModelDiffers(place=file.name)


def _model_file(reading: Reading, definition_key: DefinitionKey) -> Any:
    """Name and content as they lie in the table, not as the library remembers them. Raises NotFound."""
    row = reading.connection.execute(
        select(resource.c.name, resource.c.content)
        .join(process_definition, process_definition.c.resource_key == resource.c.key)
        .where(process_definition.c.key == definition_key)
    ).one_or_none()
    if row is None:
        raise NotFound("procedure", definition_key)
    return row


def _check_seals(reading: Reading, case: Kept, records: Sequence[HistoryRecord]) -> None:
    for covering in seals_of(reading, case, records[-1].seq):
        day, sealed = covering.seal.day.isoformat(), covering.head
        if not covering.holds(reading):
            raise SealBroken(place=day)
        if not 1 <= sealed.head_seq <= len(records) or records[sealed.head_seq - 1].hash != sealed.head_hash:
            raise SealDiffers(place=day, seq=sealed.head_seq)


def _check_documents(reading: Reading, case: Kept, records: Sequence[HistoryRecord], named: set[str]) -> None:
    wanted = (
        select(document.c.name, document.c.content, document.c.sha256)
        .where(document.c.agency_id == case.agency, document.c.case_key == case.key)
        .order_by(document.c.id)
    )
    found = set()
    for row in reading.connection.execute(wanted):
        digest = sha256(_bytes(row.content)).hexdigest()
        if digest != row.sha256 or digest not in named:
            raise DocumentDiffers(place=row.name)
        found.add(digest)
    for name, digest in _issued(records):
        if digest not in found:
            raise DocumentDiffers(place=name)


def _issued(records: Sequence[HistoryRecord]) -> Iterator[tuple[str, str]]:
    """Name and hash of every paper that an operation fixed to the case."""
    for record in records:
        result = record.body.get("result")
        paper = result.get("document") if isinstance(result, dict) else None
        if record.type == "operationDone" and isinstance(paper, dict) and paper.get("sha256"):
            yield str(paper.get("name")), str(paper["sha256"])


def _bytes(value: object) -> bytes:
    """SQLite gives back whatever somebody put into a column, text as well."""
    return value if isinstance(value, bytes) else str(value).encode()


# ------------------------------------------------------------------ running it again


def _check_state(reading: Reading, case: Kept, records: Sequence[HistoryRecord], stored: Any) -> None:
    model = reading.library.model(begun_on(records, case), case.started_at)
    run = run_again(reading.replayer, model, case.key, records, _versions(reading, case))
    expected = {
        "digest": (stored.digest, run.digest),
        "snapshot": (digest_of(_bytes(stored.snapshot)), run.digest),
        "definition_key": (stored.definition_key, versions_of(records, case)[-1]),
        "revision": (stored.revision, run.steps),
        "state": (stored.state, run.end or _resting(records)),
    }
    for column, (found, wanted) in expected.items():
        if found != wanted:
            raise StateDiffers(place=column)
