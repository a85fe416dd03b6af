"""What a case holds beside its history: papers it issued and files people added, each proved by its hash.

The list names everything, also what its reader may not open: that is how one sees that nothing is missing. A line is
proved when the bytes in store have the hash that the history of the case gave when they came.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Final, Literal

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.domain.errors import Language
from engine.domain.facts import Json
from engine.domain.keys import SYSTEM, Login
from engine.evidence.chain import HistoryRecord, spans
from engine.queries import people
from engine.queries.attachments import may_open
from engine.queries.history import Kept
from engine.queries.kept_apart import intact
from engine.queries.reading import Reading
from engine.queries.views import PersonRef
from engine.queries.words import Pair, say
from engine.store.attachment_tables import attachment
from engine.store.tables import document, withdrawn_document

Proof = Literal["holds", "differs", "gone"]
PROOFS: Final[Mapping[Proof, Pair]] = {
    "holds": ("Khớp", "Matches"),
    "differs": ("Không khớp", "Differs"),
    "gone": ("Đã xóa nội dung", "Content removed"),
}
WITHDRAWN: Final[Pair] = ("đã thu hồi", "withdrawn")
LOCKED: Final[Pair] = ("đang khóa: được báo là bí mật nhà nước", "locked: said to be a state secret")
PRIVATE: Final[Pair] = ("Tệp chỉ người được phép mở", "A file for some only")

Came = Mapping[str, tuple[Login, datetime]]  #: hash to who brought it, and when


@dataclass(frozen=True, kw_only=True)
class Annex:
    name: str
    number: str | None  #: of a paper with one
    by: PersonRef  #: the system where an operation made it by itself
    at: datetime
    size: int  #: bytes
    sha256: str
    proof: Proof
    said: str  #: the proof in words
    notes: tuple[str, ...]
    document_id: int | None  #: of a paper that the reader may open
    file_id: str | None  #: of a file that the reader may open


def annexes_of(reading: Reading, actor: Actor, case: Kept, records: Sequence[HistoryRecord]) -> tuple[Annex, ...]:
    """In the order in which they came. The caller has checked that the asker reads the whole case."""
    came = _came(records)
    papers = _papers(reading, case, came, actor.language)
    found = [*papers, *_files(reading, actor, case, came)]
    return tuple(sorted(found, key=lambda one: one.at))


def _came(records: Sequence[HistoryRecord]) -> Came:
    """From the history alone: the first command in which a hash stands brought the bytes."""
    came: dict[str, tuple[Login, datetime]] = {}
    for begin, end in spans(records):
        actor = Login(str(records[begin].body.get("actor", SYSTEM)))
        for record in records[begin:end]:
            for digest in _hashes(record.body):
                came.setdefault(digest, (actor, record.at))
    return came


def _hashes(value: Json | Mapping[str, Json]) -> Iterator[str]:
    if isinstance(value, Mapping):
        if isinstance(value.get("sha256"), str):
            yield str(value["sha256"])
        for one in value.values():
            yield from _hashes(one)
    elif isinstance(value, list):
        for one in value:
            yield from _hashes(one)


def _papers(reading: Reading, case: Kept, came: Came, language: Language) -> Iterator[Annex]:
    off = withdrawn_document.c
    wanted = (
        select(document, off.withdrawn_at)
        .outerjoin(withdrawn_document, (off.agency_id == document.c.agency_id) & (off.document_id == document.c.id))
        .where(document.c.agency_id == case.agency, document.c.case_key == case.key)
        .order_by(document.c.id)
    )
    for row in reading.connection.execute(wanted):
        content = row.content if isinstance(row.content, bytes) else str(row.content).encode()
        by, at = came.get(row.sha256, (SYSTEM, row.issued_at))
        proof: Proof = "holds" if row.sha256 in came and sha256(content).hexdigest() == row.sha256 else "differs"
        yield Annex(
            name=row.title,
            number=row.number,
            by=people.person(reading, by, language),
            at=at,
            size=len(content),
            sha256=row.sha256,
            proof=proof,
            said=say(PROOFS[proof], language),
            notes=(say(WITHDRAWN, language),) if row.withdrawn_at else (),
            document_id=row.id,
            file_id=None,
        )


def _files(reading: Reading, actor: Actor, case: Kept, came: Came) -> Iterator[Annex]:
    c, language = attachment.c, actor.language
    mine = (c.agency_id == case.agency) & (c.case_key == case.key) & (c.keeping != "letter")
    for row in reading.connection.execute(select(attachment).where(mine).order_by(c.position, c.id)):
        opens = may_open(reading, actor, case.key, row)
        by, at = came.get(row.sha256, (Login(row.owner), row.attached_at))
        proof = _proof(reading, row, came)
        yield Annex(
            name=row.name if opens and row.name else say(PRIVATE, language),
            number=None,
            by=people.person(reading, by, language),
            at=at,
            size=row.size,
            sha256=row.sha256,
            proof=proof,
            said=say(PROOFS[proof], language),
            notes=(say(LOCKED, language),) if row.locked_at and not row.removed_at else (),
            document_id=None,
            file_id=row.id if opens and not row.locked_at and not row.removed_at else None,
        )


def _proof(reading: Reading, row: Any, came: Came) -> Proof:
    if row.sha256 not in came:
        return "differs"
    if row.removed_at is not None:
        return "gone"
    return "holds" if intact(reading, row.sha256) else "differs"
