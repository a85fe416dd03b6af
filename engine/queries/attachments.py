"""Files that people added to a case: which of them an asker may open, and what is in them."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, exists, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.domain.visibility import sight
from engine.queries.reading import Reading
from engine.queries.sight import check_in_sight
from engine.queries.views import AttachmentRow, Blob
from engine.store.sealed_tables import sealed_case
from engine.store.tables import attachment, instance

_A: Final = attachment.c


@dataclass(frozen=True, kw_only=True)
class AskAttachment:
    actor: Actor
    instance_key: InstanceKey
    file_id: str


def answer(question: AskAttachment, reading: Reading) -> Blob:
    """Raises NotFound for a case or file that is not there, is locked or gone, or is not for the asker, alike;
    SealedUnreadable."""
    actor, key = question.actor, question.instance_key
    check_in_sight(reading, actor, key)
    rows = reading.connection.execute(select(attachment).where(_of(actor, key), _A.id == question.file_id))
    row = rows.one_or_none()
    if row is None or row.locked_at or row.removed_at or not may_open(reading, actor, key, row):
        raise NotFound("document", question.file_id)
    content = reading.content(row.sha256)
    if row.wrapped_key is not None:
        content = _unsealed(reading, actor, key, row, content)
    return Blob(name=row.name, media_type=row.media_type, content=content)


def attachments_of(reading: Reading, actor: Actor, key: InstanceKey) -> tuple[AttachmentRow, ...]:
    """In the order they were attached. The caller has checked that the asker sees the case."""
    wanted = select(attachment).where(_of(actor, key)).order_by(_A.position, _A.id)
    rows = reading.connection.execute(wanted).all()
    return tuple(_row(row) for row in rows if may_open(reading, actor, key, row))


def has_files() -> ColumnElement[bool]:
    """Whether a case has any, in the statement that asks for the case: most have none."""
    return exists().where(_A.agency_id == instance.c.agency_id, _A.case_key == instance.c.key)


def stored_files(reading: Reading, actor: Actor, key: InstanceKey) -> list[tuple[str, bytes]]:
    """Name and bytes as they are stored, for the file of the case: what is encrypted stays so, what the asker may not
    open is left out."""
    wanted = select(attachment).where(_A.agency_id == actor.agency, _A.case_key == key)
    rows = reading.connection.execute(wanted.order_by(_A.position, _A.id)).all()
    here = (row for row in rows if not row.locked_at and not row.removed_at)
    return [
        (f"{row.id}.sealed" if row.wrapped_key is not None else row.name, reading.content(row.sha256))
        for row in here
        if row.keeping == "letter" or may_open(reading, actor, key, row)
    ]


def _of(actor: Actor, key: InstanceKey) -> ColumnElement[bool]:
    """What lies behind the door of a letter is no file of the case."""
    return (_A.agency_id == actor.agency) & (_A.case_key == key) & (_A.keeping != "letter")


def may_open(reading: Reading, actor: Actor, key: InstanceKey, row: Any) -> bool:
    """Some files only for some who see the case: whose it is, who added them, and the roles that the form names."""
    if not row.readers or row.owner == actor.login:
        return True
    if sight(reading.organisation, actor, reading.today) & frozenset(row.readers):
        return True
    whose = select(instance.c.initiator).where(instance.c.agency_id == actor.agency, instance.c.key == key)
    return reading.connection.execute(whose).scalar() == actor.login


def _unsealed(reading: Reading, actor: Actor, key: InstanceKey, row: Any, content: bytes) -> bytes:
    wanted = select(sealed_case.c.wrapped_key).where(
        sealed_case.c.agency_id == actor.agency, sealed_case.c.case_key == key
    )
    wrapped = reading.connection.execute(wanted).scalar()
    if wrapped is None:  # the key was destroyed
        raise NotFound("document", row.id)
    of_case = reading.sealing[actor.agency].case_key(actor.agency, key, bytes(wrapped))
    return of_case.unwrap(row.id, bytes(row.wrapped_key)).open(content)[1]


def _row(row: Any) -> AttachmentRow:
    return AttachmentRow(
        id=row.id,
        name=row.name or row.id,
        size=row.size,
        sha256=row.sha256,
        attached_at=row.attached_at,
        private=bool(row.readers),
        locked=row.locked_at is not None and row.removed_at is None,
        removed_for=row.removed_for,
    )
