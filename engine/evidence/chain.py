"""The history of a case as a chain: commands and the events that followed, each record carrying the hash before it.

Format ``quyche-history-1``. All hashes are SHA-256 in lower-case hex::

    genesis = H("quyche-history-1\n" + canonical([agency, instance_key, definition_hash]))
    hash    = H("quyche-history-1\n" + prev + "\n" + canonical(all fields but prev and hash))

so that anybody can recompute them with a shell. The format has a name so that a later one (redactable bodies) can
stand beside it; verifiers refuse names they do not know.
"""

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Final, Literal, NamedTuple, get_args

from engine.domain.errors import Invalid, Language
from engine.domain.facts import Fact, Json
from engine.domain.keys import AgencyId, InstanceKey
from engine.domain.records import canonical, canonical_text, instant

FORMAT: Final = "quyche-history-1"
_LINE: Final = FORMAT + "\n"
_MARK: Final = _LINE.encode()

Kind = Literal["command", "event"]


class ChainBroken(Invalid):
    """The history is not as it was written. ``seq`` is where it shows first, ``what`` a key of ``WHAT``."""

    code = "chain-broken"
    vi = "Lịch sử hồ sơ bị sai ở dòng số {seq}: {what_vi}."
    en = "The history of the case is broken at record {seq}: {what_en}."

    WHAT: Final[Mapping[str, tuple[str, str]]] = {
        "first": ("lịch sử không bắt đầu từ dòng số 1", "the history does not begin with record 1"),
        "order": ("số thứ tự không liên tục (thiếu, thừa hoặc đổi chỗ)", "the numbers do not follow each other"),
        "case": ("dòng này thuộc hồ sơ khác", "the record belongs to another case"),
        "prev": ("không nối với dòng trước", "it does not follow from the record before"),
        "hash": ("nội dung không khớp mã băm", "its content does not fit its hash"),
        "missing": ("thiếu các dòng cuối so với mã băm đã biết", "the last records are missing"),
        "added": ("có dòng thừa sau dòng cuối đã biết", "records were added after the known last one"),
        "head": ("dòng cuối khác với mã băm đã biết", "the last record is not the known one"),
    }

    def __init__(self, seq: int, what: str) -> None:
        self.seq, self.what = seq, what
        vi, en = self.WHAT[what]
        super().__init__(place=str(seq), seq=seq, what_vi=vi, what_en=en)

    def reason(self, language: Language) -> str:
        """Only what is wrong, without the number."""
        return self.WHAT[self.what][0 if language == "vi" else 1]


class RecordUnreadable(Invalid):
    """A line that is not the one canonical text of a record."""

    code = "record-unreadable"
    vi = "Không đọc được dòng lịch sử: {reason}"
    en = "The history line cannot be read: {reason}"


class Entry(NamedTuple):
    """What is to be written: a command, or an event that followed from it."""

    kind: Kind
    type: str  #: "complete_task", "taskOpened"
    body: Mapping[str, Json]


class HistoryRecord(NamedTuple):
    """A tuple, because a step makes a dozen of them."""

    agency: AgencyId
    instance_key: InstanceKey
    seq: int  #: 1, 2, … in its case, commands and events together
    kind: Kind
    type: str
    at: datetime  #: aware, UTC; the instant of the command
    body: Mapping[str, Json]
    prev: str  #: hash of the record before; of record 1 the genesis
    hash: str
    body_text: str = ""  #: as hashed, to be stored; "" = not kept


@dataclass(frozen=True, kw_only=True, slots=True)
class Chain:
    """Where a case's history ends now."""

    agency: AgencyId
    instance_key: InstanceKey
    head_seq: int  #: 0 = nothing written yet
    head_hash: str


def begin(agency: AgencyId, instance_key: InstanceKey, definition_hash: str) -> Chain:
    """The empty chain of a new case. ``definition_hash``: SHA-256 (hex) of the BPMN file it starts on."""
    genesis = sha256(_MARK + canonical([agency, instance_key, definition_hash])).hexdigest()
    return Chain(agency=agency, instance_key=instance_key, head_seq=0, head_hash=genesis)


def head(records: Sequence[HistoryRecord]) -> Chain:
    """The chain that ends with the last of ``records``; at least one is needed."""
    last = records[-1]
    return Chain(agency=last.agency, instance_key=last.instance_key, head_seq=last.seq, head_hash=last.hash)


def command(name: str, body: Mapping[str, Json]) -> Entry:
    """A command as history entry; ``name`` is its file in engine/commands: "complete_task"."""
    return Entry(kind="command", type=name, body=body)


def event(fact: Fact) -> Entry:
    """A fact as history entry: type "taskOpened", its fields as plain JSON values."""
    name, foreign = _SHAPES[fact.__class__]
    body = vars(fact)
    return Entry("event", name, {**body, **{field: _plain(body[field]) for field in foreign}} if foreign else body)


def append(chain: Chain, entries: Sequence[Entry], at: datetime) -> list[HistoryRecord]:
    """``entries`` as the next records of the chain. Nothing is stored; ``head`` of the result is the new chain."""
    agency, key, seq, prev, written = chain.agency, chain.instance_key, chain.head_seq, chain.head_hash, []
    frame = _frame(agency, at, key)
    for kind, type_, body in entries:
        seq += 1
        text = canonical_text(body)
        link = _link(prev, frame, seq, text, kind, type_)
        written.append(HistoryRecord(agency, key, seq, kind, type_, at, body, prev, link, text))
        prev = link
    return written


def verify_chain(
    records: Iterable[HistoryRecord], *, start: Chain | None = None, expected: Chain | None = None
) -> None:
    """Every record unaltered, in place and complete. Raises ChainBroken at the first that is not.

    ``start`` is what ``begin`` gave; without it record 1 may name any genesis. ``expected`` is the head known from
    elsewhere (the instance's row, a seal); without it nobody can see that the last records were cut off.
    """
    before: HistoryRecord | None = None
    for record in records:
        if before is None:
            _check_first(record, start or expected, start)
        else:
            _check_follows(record, before)
        if not _fits(record):
            raise ChainBroken(record.seq, "hash")
        before = record
    if expected is not None:
        _check_head(before, expected)


def spans(records: Sequence[HistoryRecord]) -> Iterator[tuple[int, int]]:
    """Where each command stands among the records, and where what followed from it ends."""
    begins = [place for place, record in enumerate(records) if record.kind == "command"]
    yield from zip(begins, [*begins, len(records)][1:], strict=True)


def line(record: HistoryRecord) -> bytes:
    """The record as one line of JSON, without the line end."""
    return canonical(
        {
            "agency": record.agency,
            "at": record.at,
            "body": record.body,
            "hash": record.hash,
            "instance_key": record.instance_key,
            "kind": record.kind,
            "prev": record.prev,
            "seq": record.seq,
            "type": record.type,
        }
    )


def read_line(text: bytes) -> HistoryRecord:
    """The record of a line. Raises RecordUnreadable unless it is byte for byte what ``line`` writes."""
    try:
        value = json.loads(text)
        record = HistoryRecord(**{**value, "at": datetime.fromisoformat(value["at"])})
        same = _well_typed(record) and line(record) == text
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as cause:
        raise RecordUnreadable(reason=type(cause).__name__) from cause
    if not same:
        raise RecordUnreadable(reason="not canonical")
    return record


def _check_first(first: HistoryRecord, case: Chain | None, start: Chain | None) -> None:
    if first.seq != 1:
        raise ChainBroken(1, "first")
    if case is not None and (first.agency, first.instance_key) != (case.agency, case.instance_key):
        raise ChainBroken(first.seq, "case")
    if start is not None and first.prev != start.head_hash:
        raise ChainBroken(first.seq, "prev")


def _check_follows(record: HistoryRecord, before: HistoryRecord) -> None:
    if (record.agency, record.instance_key) != (before.agency, before.instance_key):
        raise ChainBroken(record.seq, "case")
    if record.seq != before.seq + 1:
        raise ChainBroken(before.seq + 1, "order")
    if record.prev != before.hash:
        raise ChainBroken(record.seq, "prev")


def _check_head(last: HistoryRecord | None, expected: Chain) -> None:
    seq = last.seq if last else 0
    if seq < expected.head_seq:
        raise ChainBroken(seq + 1, "missing")
    if seq > expected.head_seq:
        raise ChainBroken(expected.head_seq + 1, "added")
    if last and last.hash != expected.head_hash:
        raise ChainBroken(seq, "head")


def _fits(record: HistoryRecord) -> bool:
    try:
        frame, body = _frame(record.agency, record.at, record.instance_key), canonical_text(record.body)
    except (ValueError, TypeError, AttributeError, RecursionError):  # altered into something that has no canonical form
        return False
    return record.hash == _link(record.prev, frame, record.seq, body, record.kind, record.type)


def _frame(agency: str, at: datetime, instance_key: int) -> tuple[str, str]:
    """What records of one step have in common, before and behind the body."""
    before = f'{{"agency":{canonical_text(agency)},"at":"{instant(at)}","body":'
    return before, f',"instance_key":{instance_key},"kind":'


def _link(prev: str, frame: tuple[str, str], seq: int, body: str, kind: str, type_: str) -> str:
    # Spliced by hand because this runs for every event; a test holds it equal to canonical() of the fields.
    line = f'{_LINE}{prev}\n{frame[0]}{body}{frame[1]}{_quoted(kind)},"seq":{seq},"type":{_quoted(type_)}}}'
    return sha256(line.encode()).hexdigest()


@lru_cache(maxsize=256)
def _quoted(text: str) -> str:
    return canonical_text(text)


def _shape_of(fact: type[Fact]) -> tuple[str, tuple[str, ...]]:
    """The name of its event, and the fields whose values JSON has no type for."""
    name = fact.__name__
    fields = dataclasses.fields(fact)
    return name[0].lower() + name[1:], tuple(field.name for field in fields if field.type in _FOREIGN)


_FOREIGN: Final = (datetime, datetime | None, tuple[str, ...])
_SHAPES: Final = {fact: _shape_of(fact) for fact in get_args(Fact)}


def _plain(value: datetime | tuple[str, ...] | None) -> Json:
    if isinstance(value, datetime):
        return instant(value)
    return None if value is None else list(value)


def _well_typed(record: HistoryRecord) -> bool:
    texts = (record.agency, record.type, record.prev, record.hash)
    return (
        all(isinstance(text, str) for text in texts)
        and type(record.seq) is int
        and type(record.instance_key) is int
        and record.kind in ("command", "event")
        and isinstance(record.body, dict)
        and record.body_text == ""
    )
