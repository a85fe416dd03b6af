"""What lies outside the history of a case and is named in it by its hash: files that people added, and what is sealed.

Both are checked as they are stored: of what is encrypted, the ciphertext. No key is needed for it.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import select

from engine.domain.errors import Invalid, NotFound
from engine.domain.facts import Json
from engine.evidence.chain import HistoryRecord
from engine.queries.history import Kept
from engine.queries.reading import Reading
from engine.store.sealed_tables import sealed_entry
from engine.store.tables import attachment

FILES: Final = "files"  #: in the body of a command: what it attached
SEALED: Final = "sealed"  #: what it sealed
CONFIRMED: Final = "confirm_secret"  #: the command that takes contents away


class FileDiffers(Invalid):
    code = "file-differs"
    vi = "Tệp đính kèm “{place}” khác với tệp mà lịch sử đã ghi, hoặc không còn."
    en = 'The attached file "{place}" is not the one in the history, or is gone.'


class SealedDiffers(Invalid):
    code = "sealed-differs"
    vi = "Phần niêm phong “{place}” khác với phần mà lịch sử đã ghi, hoặc không còn."
    en = 'The sealed part "{place}" is not the one in the history, or is gone.'


def check_files(reading: Reading, case: Kept, records: Sequence[HistoryRecord], named: set[str]) -> None:
    """Raises FileDiffers for the first file that is not as it was."""
    wanted = select(attachment).where(attachment.c.agency_id == case.agency, attachment.c.case_key == case.key)
    rows = {row.id: row for row in reading.connection.execute(wanted.order_by(attachment.c.position))}
    gone = {str(one["id"]) for record in records if record.type == CONFIRMED for one in _listed(record, FILES)}
    for row in rows.values():
        if row.sha256 not in named or not _accounted_for(reading, row, gone):
            raise FileDiffers(place=row.name or row.id)
    for record in records:
        for one in _listed(record, FILES):
            if getattr(rows.get(str(one["id"])), "sha256", "") != one["sha256"]:
                raise FileDiffers(place=str(one.get("name") or one["id"]))


def check_sealed(reading: Reading, case: Kept, records: Sequence[HistoryRecord], named: set[str]) -> None:
    """Raises SealedDiffers for the first ciphertext that is not as it was, and for one that is not there any more."""
    wanted = select(sealed_entry).where(sealed_entry.c.agency_id == case.agency, sealed_entry.c.case_key == case.key)
    found = set()
    for row in reading.connection.execute(wanted.order_by(sealed_entry.c.id)):
        digest = sha256(bytes(row.blob)).hexdigest()
        if digest != row.sha256 or digest not in named:
            raise SealedDiffers(place=row.kind)
        found.add(digest)
    for record in records:
        for one in _listed(record, SEALED):
            if one["sha256"] not in found:
                raise SealedDiffers(place=str(one.get("kind")))


def _listed(record: HistoryRecord, name: str) -> Iterator[dict[str, Json]]:
    """Objects with a hash in a list of the record's body, or of what an operation gave."""
    result = record.body.get("result")
    for holder in (record.body, result if isinstance(result, dict) else {}):
        listed = holder.get(name)
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, dict) and "sha256" in one:
                yield one


def _accounted_for(reading: Reading, row: Any, gone: set[str]) -> bool:
    """Only a history that says so excuses a content that is gone."""
    return row.id in gone if row.removed_at is not None else intact(reading, row.sha256)


def intact(reading: Reading, digest: str) -> bool:
    """Whether the bytes of this hash are in store, and have it."""
    try:
        return sha256(reading.content(digest)).hexdigest() == digest
    except NotFound:
        return False
