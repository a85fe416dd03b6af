"""A search as the API asks it: conditions, order and page over enumerated fields; anything else is refused by name."""

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, Generic, Literal, TypeVar

from engine.domain.errors import Invalid
from engine.domain.facts import Json
from engine.store.types import micros

Kind = Literal["text", "key", "number", "flag", "instant", "word"]
Plain = str | int  #: what a value is sorted by, and what a cursor holds
Value = str | int | bool | datetime
Row = TypeVar("Row")
Other = TypeVar("Other")

DEFAULT_LIMIT: Final = 100
LONGEST_PAGE: Final = 10_000
COUNTED: Final = 10_000  #: further matches are not counted
LONGEST_PATTERN: Final = 200  #: characters of one $like
LONGEST_LIST: Final = 1_000  #: values of one $in
BIGGEST: Final = (1 << 63) - 1
NOTHING: Final = "-"  #: a word of the contract for a state that no thing of ours is ever in
ORDERED: Final = frozenset({"gt", "gte", "lt", "lte"})
SAME: Final = frozenset({"eq", "neq", "exists", "in", "notIn"})
OPERATORS: Final[Mapping[Kind, frozenset[str]]] = {
    "text": SAME | {"like"},
    "word": SAME | {"like"},
    "key": SAME,
    "number": SAME | ORDERED,
    "instant": SAME | ORDERED,
    "flag": frozenset({"eq", "neq"}),
}


class UnknownFilter(Invalid):
    code = "unknown-filter"
    vi = "Không lọc được theo “{place}”. Có thể lọc theo: {allowed}."
    en = 'There is no filter "{place}" here. Known filters: {allowed}.'


class UnknownSort(Invalid):
    code = "unknown-sort"
    vi = "Không sắp xếp được theo “{place}”. Có thể sắp xếp theo: {allowed}."
    en = 'The list cannot be sorted by "{place}". It can be sorted by: {allowed}.'


class UnknownOperator(Invalid):
    code = "unknown-operator"
    vi = "Bộ lọc “{place}” không có phép so sánh “{operator}”. Có thể dùng: {allowed}."
    en = 'The filter "{place}" has no operator "{operator}". It knows: {allowed}.'


class BadFilterValue(Invalid):
    code = "bad-filter-value"
    vi = "Giá trị của bộ lọc “{place}” không đúng kiểu {kind}."
    en = 'The value of the filter "{place}" is no {kind}.'


class BadPage(Invalid):
    code = "bad-page"
    vi = "Phần “page” không hợp lệ: limit từ 0 đến 10000, from từ 0, chỉ một trong from, after, before."
    en = 'The part "page" is not valid: limit 0 to 10000, from 0 upwards, and only one of from, after, before.'


class FilterNeeded(Invalid):
    code = "filter-needed"
    vi = "Danh sách này chỉ tra theo từng hồ sơ: hãy lọc theo một trong {allowed}."
    en = "This list is kept per process instance: filter by one of {allowed}."


@dataclass(frozen=True, kw_only=True)
class Condition:
    field: str
    operator: str  #: eq, neq, exists, gt, gte, lt, lte, in, notIn, like
    value: Json


@dataclass(frozen=True, kw_only=True)
class Order:
    field: str
    descending: bool = False


@dataclass(frozen=True, kw_only=True)
class Page:
    limit: int = DEFAULT_LIMIT
    start: int = 0  #: how many to leave out
    after: str | None = None  #: a cursor of an earlier answer
    before: str | None = None

    def check(self) -> None:
        """Raises BadPage."""
        ways = (self.start > 0, self.after is not None, self.before is not None)
        if not 0 <= self.limit <= LONGEST_PAGE or not 0 <= self.start <= BIGGEST or sum(ways) > 1:
            raise BadPage(place="page")


@dataclass(frozen=True, kw_only=True)
class Search:
    conditions: tuple[Condition, ...] = ()
    orders: tuple[Order, ...] = ()
    page: Page = field(default_factory=Page)


@dataclass(frozen=True, kw_only=True)
class Found(Generic[Row]):
    rows: tuple[Row, ...]
    total: int  #: all that match, counted up to COUNTED
    more: bool  #: there are more than were counted
    first: str | None  #: cursor of the first row
    last: str | None  #: cursor of the last row

    def of(self, change: Callable[[Row], Other]) -> "Found[Other]":
        """The same page with its rows made into something else."""
        rows = tuple(change(row) for row in self.rows)
        return Found(rows=rows, total=self.total, more=self.more, first=self.first, last=self.last)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """A condition whose value has the type of its field."""

    operator: str
    values: tuple[Value, ...]  #: one, or those of a list


def wanted(condition: Condition, kind: Kind, words: Mapping[str, str]) -> Wanted:
    """The condition with typed values. Raises UnknownOperator, BadFilterValue."""
    operator = condition.operator
    if operator not in OPERATORS[kind]:
        allowed = ", ".join(f"${name}" for name in sorted(OPERATORS[kind]))
        raise UnknownOperator(place=condition.field, operator=f"${operator}", allowed=allowed)
    if operator == "exists":
        return Wanted(operator=operator, values=(typed(condition.value, "flag", words, condition.field),))
    if operator == "like":
        pattern = typed(condition.value, "text", words, condition.field)
        if len(str(pattern)) > LONGEST_PATTERN:
            raise BadFilterValue(place=condition.field, kind=f"text of at most {LONGEST_PATTERN} characters")
        return Wanted(operator=operator, values=(pattern,))
    if operator not in ("in", "notIn"):
        return Wanted(operator=operator, values=(typed(condition.value, kind, words, condition.field),))
    listed = condition.value
    if not isinstance(listed, list) or len(listed) > LONGEST_LIST:
        raise BadFilterValue(place=condition.field, kind="list")
    return Wanted(operator=operator, values=tuple(typed(each, kind, words, condition.field) for each in listed))


def typed(value: Json, kind: Kind, words: Mapping[str, str], place: str) -> Value:
    """A JSON value as the field has it. Raises BadFilterValue."""
    made: Value | None = None
    if kind == "text":
        made = value if isinstance(value, str) and storable(value) else None
    elif kind == "word":
        made = words.get(value) if isinstance(value, str) else None
    elif kind == "flag":
        made = value if isinstance(value, bool) else None
    elif kind == "instant":
        made = moment(value)
    elif kind == "key":
        made = key(value)
    elif isinstance(value, int) and not isinstance(value, bool) and abs(value) <= BIGGEST:
        made = value
    if made is None:
        raise BadFilterValue(place=place, kind=kind)
    return made


def storable(text: str) -> bool:
    """Whether a database takes it: no zero byte, no half of a character."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def key(value: Json) -> int | None:
    """A key of the engine as the API writes it; None if it is none."""
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    made = int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(BIGGEST)) else None
    return made if made is not None and made <= BIGGEST else None


def moment(value: Json) -> datetime | None:
    """An aware instant; a text without zone is UTC."""
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        return at and (at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC))
    except (ValueError, OverflowError):
        return None


def plain(value: Value | None, kind: Kind) -> Plain:
    """What a value is sorted by; what has no value sorts last (instants) or first (texts)."""
    if kind == "instant":
        return micros(value) if isinstance(value, datetime) else BIGGEST >> 1
    if value is None:
        return "" if kind in ("text", "word") else 0
    return str(value) if kind in ("text", "word") else int(value)  # type: ignore[arg-type]


def cursor(values: tuple[Plain, ...]) -> str:
    """Where a row stands, to go on from there."""
    return base64.b64encode(json.dumps(values, separators=(",", ":")).encode()).decode()


def place_of(text: str, kinds: tuple[Kind, ...]) -> tuple[Plain, ...]:
    """What ``cursor`` has written for a list in this order. Raises BadPage for anything else."""
    try:
        values = json.loads(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError, RecursionError) as cause:
        raise BadPage(place="page") from cause
    types = [str if kind in ("text", "word") else int for kind in kinds]
    if not isinstance(values, list) or [type(value) for value in values] != types:
        raise BadPage(place="page")
    if any(isinstance(value, int) and abs(value) > BIGGEST for value in values):
        raise BadPage(place="page")
    return tuple(values)
