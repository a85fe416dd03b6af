"""Letters of a year by half-years: what came, how it was settled, what was late. Nobody is named, and what is kept from
the head of the agency is counted nowhere."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.facts import Json
from engine.domain.keys import InstanceKey
from engine.queries.reading import Reading
from engine.queries.reports import Line, Report, Section, check_sees_all, section, span
from engine.queries.sight import overseen
from engine.queries.variables import Scopes, scopes_of
from engine.queries.words import Pair, say, word
from engine.store.tables import instance

LETTER: Final = "complaint"
TITLE: Final[Pair] = ("Thống kê đơn thư", "Statistics of letters")
HALVES: Final[tuple[Pair, Pair]] = (("Sáu tháng đầu năm", "First half"), ("Sáu tháng cuối năm", "Second half"))
UNITS: Final[Pair] = ("Cả năm, theo đơn vị của người, việc bị khiếu nại, tố cáo", "The year, by the unit concerned")
COUNTS: Final[tuple[Pair, ...]] = (
    ("Nhận", "Received"), ("Nhập chung", "Joined"), ("Đã giải quyết", "Settled"), ("Đúng", "Right"),
    ("Đúng một phần", "Partly right"), ("Sai", "Wrong"), ("Không thụ lý, chuyển nơi khác", "Not taken up, passed on"),
    ("Quá hạn", "Late"), ("Lần tiếp theo", "Next round"), ("Đang giải quyết", "Under way"),
)  # fmt: skip
KEYS: Final = ("received", "joined", "settled", "right", "partly", "wrong", "away", "late", "next", "open")
KINDS: Final[Mapping[str, Pair]] = {
    "petition": ("Kiến nghị", "Petition"),
    "complaint": ("Khiếu nại", "Complaint"),
    "complaint_disc": ("Khiếu nại quyết định kỷ luật", "Complaint against discipline"),
    "denunciation": ("Tố cáo", "Denunciation"),
    "info_report": ("Tin báo", "Information"),
    "joined": ("Nhập chung với đơn khác", "Joined to another letter"),
    "": ("Chưa phân loại, không là vụ việc", "Not classified, no matter"),
}
BOOK: Final[Pair] = ("Sổ theo dõi đơn", "Register of letters")
BOOK_COLUMNS: Final[tuple[Pair, ...]] = (
    ("Mã đơn", "Letter"), ("Nhận ngày", "Received"), ("Loại", "Kind"), ("Cấp của người bị khiếu nại, tố cáo", "Level"),
    ("Người giải quyết", "Settled by"), ("Hạn", "Due"), ("Kết quả", "Result"), ("Quá hạn (ngày)", "Days late"),
    ("Công khai", "Published"),
)  # fmt: skip
LEVELS: Final[Mapping[str, Pair]] = {
    "staff": ("Công chức, viên chức", "Staff"),
    "unit_deputy": ("Cấp phó đơn vị", "Deputy head of a unit"),
    "unit_head": ("Người đứng đầu đơn vị", "Head of a unit"),
    "deputy_head": ("Cấp phó của người đứng đầu", "Deputy head"),
    "agency_head": ("Người đứng đầu cơ quan", "Head of the agency"),
    "unit_matter": ("Việc chuyên môn của một đơn vị", "Matter of a unit"),
    "agency_matter": ("Việc chung của cơ quan", "Matter of the agency"),
    "outside": ("Ngoài cơ quan", "Outside"),
}
HANDLERS: Final[Mapping[str, Pair]] = {
    "unit_head": ("Trưởng đơn vị", "Head of the unit"),
    "leader_in_charge": ("Lãnh đạo phụ trách", "Leader in charge"),
    "agency_head": ("Người đứng đầu cơ quan", "Head of the agency"),
    "party_committee": ("Cấp ủy", "Party committee"),
    "superior_authority": ("Cấp trên", "Superior authority"),
}
NOTHING: Final[Pair] = ("Không có đơn nào.", "There were no letters.")
#: how outcomes of the procedure begin, or end
RESULTS: Final = (("đúng một phần", "partly"), ("đúng", "right"), ("sai", "wrong"))
AWAY: Final = ("Không thụ lý", "Đã chuyển nơi có thẩm quyền", "Chuyển cơ quan điều tra")
NEXT: Final = "Đã chuyển giải quyết lần tiếp theo"
JOINED: Final = "Nhập vào đơn"
JUNE: Final = 6
SPLIT: Final = "Đã tách hai vụ"  #: its two parts are counted instead

Data = Mapping[str, Json]


@dataclass(frozen=True, kw_only=True)
class AskLetterStatistics:
    actor: Actor
    year: int


@dataclass(frozen=True, kw_only=True)
class _Letter:
    row: Any
    data: Data
    due: date | None  #: when it has to be settled; None: no term runs, or none ran to its end
    today: date

    @property
    def handling(self) -> Mapping[str, Any]:
        found = self.data.get("handling")
        return found if isinstance(found, dict) else {}

    @property
    def day(self) -> date:
        return local_day(self.row.started_at)

    @property
    def days_late(self) -> int:
        """Until it was settled, or until today."""
        if self.due is None:
            return 0
        settled, ended = _day(self.data.get("settled_on")), self.row.ended_at
        return max(((settled or (local_day(ended) if ended else self.today)) - self.due).days, 0)

    @property
    def result(self) -> str:
        """How it ended; while it goes on what was decided, if anything was."""
        decided = self.data.get("outcome") if self.row.ended_at is None else None
        return str(decided or self.row.status)

    @property
    def late(self) -> bool:
        return self.days_late > 0 or self.data.get("late") is True

    @property
    def kind(self) -> str:
        return "joined" if self.row.status.startswith(JOINED) else str(self.handling.get("kind") or "")


def answer(question: AskLetterStatistics, reading: Reading) -> Report:
    """Raises NotFound for those who do not see every case; the lines of the register are for who oversees letters."""
    actor, year = question.actor, question.year
    check_sees_all(actor, reading)
    found = [one for one in _letters(actor, reading, year, mine=False) if one.row.status != SPLIT]
    halves = ([one for one in found if (one.day.month > JUNE) is later] for later in (False, True))
    parts = [_kinds(title, letters, actor) for title, letters in zip(HALVES, halves, strict=True)]
    book = _book(_letters(actor, reading, year, mine=True), actor)
    return Report(title=say(TITLE, actor.language), year=year, sections=(*parts, _units(found, reading, actor), book))


def _letters(actor: Actor, reading: Reading, year: int, *, mine: bool) -> list[_Letter]:
    """``mine``: only those the asker oversees."""
    first, last = span(year)
    wanted = (
        select(instance, instance.c.key.label("case_key"), instance.c.revision.label("case_revision"))
        .where(
            instance.c.agency_id == actor.agency,
            instance.c.process_id == LETTER,
            instance.c.secrecy != "sealed",
            instance.c.started_at >= first,
            instance.c.started_at < last,
        )
        .order_by(instance.c.started_at, instance.c.key)
    )
    if mine:
        wanted = wanted.where(overseen(reading, actor))
    rows = reading.connection.execute(wanted).all()
    return [_letter(row, scopes_of(reading, row), reading.today) for row in rows]


def _letter(row: Any, scopes: Scopes, today: date) -> _Letter:
    """While it is being settled its term stands in the steps, and the longest one is the one that was extended last."""
    terms = [day for data in scopes.values() if (day := _day(data.get("settle_due"))) is not None]
    return _Letter(row=row, data=scopes.get(None, {}), due=max(terms, default=None), today=today)


def _day(said: Json) -> date | None:
    return date.fromisoformat(said[:10]) if isinstance(said, str) and said else None


def _written(day: date | None) -> str:
    return "–" if day is None else f"{day:%d/%m/%Y}"


def _kinds(title: Pair, found: Iterable[_Letter], actor: Actor) -> Section:
    lines = _counted(found, lambda one: say(KINDS.get(one.kind, KINDS[""]), actor.language))
    return section(title, (("Loại đơn", "Kind"), *COUNTS), lines, NOTHING, actor.language)


def _units(found: Iterable[_Letter], reading: Reading, actor: Actor) -> Section:
    def named(one: _Letter) -> str:
        unit = one.handling.get("unit")
        return reading.organisation.unit(str(unit)).name_vi if unit else "–"

    lines = _counted(found, named)
    return section(UNITS, (("Đơn vị", "Unit"), *COUNTS), lines, NOTHING, actor.language)


def _counted(found: Iterable[_Letter], group: Callable[[_Letter], str]) -> list[Line]:
    counts: dict[str, Counter[str]] = {}
    for one in found:
        counts.setdefault(group(one), Counter()).update(_marks(one))
    return [
        Line(cells=(name, *(str(count[key]) for key in KEYS)), bad=count["late"] > 0)
        for name, count in sorted(counts.items())
    ]


def _marks(one: _Letter) -> Iterator[str]:
    """In which columns a letter counts."""
    yield "received"
    status, outcome = str(one.row.status), str(one.data.get("outcome") or "")
    if status.startswith(JOINED):
        yield "joined"
        return
    yield "settled" if one.row.ended_at is not None else "open"
    if outcome.startswith(AWAY):
        yield "away"
    else:
        yield from [key for text, key in RESULTS if outcome.endswith(text)][:1]
    if one.late:
        yield "late"
    if status == NEXT:
        yield "next"


def _book(found: Iterable[_Letter], actor: Actor) -> Section:
    """A line for each letter: neither author nor the name of whom it is about."""
    language = actor.language
    lines = (
        Line(
            cells=(
                str(one.row.case_no or "–"),
                f"{one.day:%d/%m/%Y}",
                say(KINDS.get(one.kind, KINDS[""]), language),
                word(LEVELS, str(one.handling.get("target_level") or "–"), language),
                word(HANDLERS, str(one.handling.get("handler") or "–"), language),
                _written(one.due),
                one.result,
                str(one.days_late) if one.late else "–",
                _written(_day(one.data.get("published_on"))),
            ),
            case_key=InstanceKey(one.row.key),
            bad=one.late,
        )
        for one in found
    )
    return section(BOOK, BOOK_COLUMNS, lines, NOTHING, language)
