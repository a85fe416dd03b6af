"""Letters whose author is kept apart, for the author alone: found by a mark that only the agency's secret makes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, and_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.instances import InstanceState
from engine.domain.keys import InstanceKey
from engine.evidence.sealing import CaseKey, SealedUnreadable
from engine.queries.heads import status_of
from engine.queries.reading import Reading
from engine.store.sealed_tables import case_right, sealed_case, sealed_entry
from engine.store.tables import instance, subscription

PROTECTS: Final = "author_asks_protection"
#: message -> what the author may do while the case waits for it, in the order of the page: giving up comes last
SAYINGS: Final[Mapping[str, str]] = {
    "author_adds": "add",
    PROTECTS: "protect",
    "author_appeals": "appeal",
    "author_withdraws": "withdraw",
}


@dataclass(frozen=True, kw_only=True)
class AskLetters:
    actor: Actor


@dataclass(frozen=True, kw_only=True)
class AskLetter:
    actor: Actor
    instance_key: InstanceKey


@dataclass(frozen=True, kw_only=True)
class LetterRow:
    key: InstanceKey
    case_no: str | None
    title: str
    status: str
    state: InstanceState
    started_at: datetime


@dataclass(frozen=True, kw_only=True)
class Told:
    at: datetime
    subject: str
    text: str


@dataclass(frozen=True, kw_only=True)
class LetterView:
    head: LetterRow
    told: tuple[Told, ...]  #: newest first
    may: tuple[str, ...]  #: add, withdraw, protect, appeal
    sealed: bool  #: nobody learns who wrote it


def answer(question: AskLetters, reading: Reading) -> tuple[LetterRow, ...]:
    """Newest first."""
    return tuple(_row(reading, row, question.actor) for row in _mine(reading, question.actor))


def answer_letter(question: AskLetter, reading: Reading) -> LetterView:
    """Raises NotFound for everybody but its author."""
    actor, key = question.actor, question.instance_key
    row = next((one for one in _mine(reading, actor) if one.key == key), None)
    if row is None:
        raise NotFound("case", key)
    waits = select(subscription.c.name).where(
        subscription.c.agency_id == actor.agency, subscription.c.instance_key == key
    )
    names = set(reading.connection.execute(waits).scalars())
    if row.ended_at is not None and reading.connection.execute(_guarded(actor, key)).first() is not None:
        names.add(PROTECTS)
    told = reversed(list(_told(reading, actor, row)))
    return LetterView(
        head=_row(reading, row, actor),
        told=tuple(told),
        may=tuple(say for name, say in SAYINGS.items() if name in names),
        sealed=row.released_at is None,
    )


def has_author(reading: Reading, actor: Actor, key: InstanceKey) -> bool:
    """Whether a case keeps apart who wrote it. What is asked of others about a letter keeps nobody: no door is shown
    to whom the letter is about."""
    wanted = select(sealed_case.c.case_key).where(
        sealed_case.c.agency_id == actor.agency, sealed_case.c.case_key == key
    )
    return reading.connection.execute(wanted).first() is not None


def _guarded(actor: Actor, key: InstanceKey) -> Select[tuple[int]]:
    """Whether a letter is a denunciation whose author is protected, also when it has ended."""
    return select(case_right.c.instance_key).where(
        case_right.c.agency_id == actor.agency, case_right.c.instance_key == key, case_right.c.right == "releases"
    )


def _mine(reading: Reading, actor: Actor) -> list[Any]:
    secret = reading.sealing.get(actor.agency)
    wanted = (
        select(
            instance.c.key,
            instance.c.definition_key,
            instance.c.case_no,
            instance.c.title,
            instance.c.status,
            instance.c.state,
            instance.c.started_at,
            instance.c.ended_at,
            sealed_case.c.author_mark,
            sealed_case.c.wrapped_key,
            sealed_case.c.released_at,
        )
        .join(
            sealed_case, and_(sealed_case.c.agency_id == instance.c.agency_id, sealed_case.c.case_key == instance.c.key)
        )
        .where(instance.c.agency_id == actor.agency, sealed_case.c.author_mark.is_not(None))
        .order_by(instance.c.key.desc())
    )
    if secret is None:
        return []
    rows = reading.connection.execute(wanted)
    return [row for row in rows if row.author_mark == secret.mark(InstanceKey(row.key), actor.login)]


def _told(reading: Reading, actor: Actor, row: Any) -> Iterator[Told]:
    """Oldest first; nothing, once the key was destroyed."""
    if row.wrapped_key is None:
        return
    key = reading.sealing[actor.agency].case_key(actor.agency, InstanceKey(row.key), bytes(row.wrapped_key))
    wanted = select(sealed_entry.c.at, sealed_entry.c.blob).where(
        sealed_entry.c.agency_id == actor.agency,
        sealed_entry.c.case_key == row.key,
        sealed_entry.c.kind == "note",
    )
    for entry in reading.connection.execute(wanted.order_by(sealed_entry.c.id)):
        yield _note(key, entry)


def _note(key: CaseKey, entry: Any) -> Told:
    """Raises SealedUnreadable."""
    content, _ = key.open("note", bytes(entry.blob))
    subject, text = content.get("subject"), content.get("text")
    if not isinstance(subject, str) or not isinstance(text, str):
        raise SealedUnreadable
    return Told(at=entry.at, subject=subject, text=text)


def _row(reading: Reading, row: Any, actor: Actor) -> LetterRow:
    return LetterRow(
        key=InstanceKey(row.key),
        case_no=row.case_no,
        title=row.title,
        status=status_of(reading, row, actor.language),
        state=row.state,
        started_at=row.started_at,
    )
