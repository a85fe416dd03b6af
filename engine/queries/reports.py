"""What a report is made of: sections with columns and lines, already in the words of the reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import Language, NotFound
from engine.domain.keys import InstanceKey
from engine.queries.reading import Reading
from engine.queries.words import Pair, say


@dataclass(frozen=True, kw_only=True)
class Line:
    cells: tuple[str, ...]
    case_key: InstanceKey | None = None  #: the case that the first cell leads to
    bad: bool = False  #: late, missed, without anybody


@dataclass(frozen=True, kw_only=True)
class Section:
    title: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    empty: str  #: what is said where there is no line


@dataclass(frozen=True, kw_only=True)
class Report:
    title: str
    year: int | None  #: None: of today
    sections: tuple[Section, ...]


def check_sees_all(actor: Actor, reading: Reading) -> None:
    """Reports are for those who see every case of the agency. Raises NotFound."""
    if not reading.scope(actor).everything:
        raise NotFound("register", "report")


def span(year: int) -> tuple[datetime, datetime]:
    """From its first moment in Khánh Hòa to that of the next one, in UTC."""
    first, last = (datetime(one, 1, 1, tzinfo=TIME_ZONE).astimezone(UTC) for one in (year, year + 1))
    return first, last


def section(title: Pair, columns: Iterable[Pair], lines: Iterable[Line], empty: Pair, language: Language) -> Section:
    return Section(
        title=say(title, language),
        columns=tuple(say(one, language) for one in columns),
        lines=tuple(lines),
        empty=say(empty, language),
    )
