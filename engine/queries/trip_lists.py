"""Trips as an auditor looks at them (business trips §2.9): who is late with report, settlement or advance today; in a
year what was outside the programme, told by mouth, dearer than allowed, made by the head, begun on a spoken order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import and_, or_, select

from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.facts import Variables
from engine.domain.keys import InstanceKey, Login
from engine.queries.reading import Reading
from engine.queries.reports import Line, Report, Section, check_sees_all, section, span
from engine.queries.sight import overseen
from engine.queries.variables import Scopes, scopes_of
from engine.queries.words import Pair, say
from engine.store.tables import document, instance, task, task_person

TRIP: Final = "business-trip"
ENDED: Final = ("completed", "terminated")
TITLE: Final[Pair] = ("Theo dõi công tác", "Business trips")
REPORTING: Final = ("report", "minuted")  #: elements in which a trip is reported
SETTLING: Final = ("claim", "claim_unit", "claim_audit", "rf_claim")  #: elements in which it is settled
SETTLE_WITHIN: Final = 10  #: working days after the return or the end without one, as the limit of the claim
COMPLETE_WITHIN: Final = 1  #: working day after departure (X5)
NAME: Final[Pair] = ("Chuyến đi", "Trip")
LATE_COLUMNS: Final[tuple[Pair, ...]] = (NAME, ("Việc", "Task"), ("Ai phải làm", "Who has to"), ("Hạn", "Due"))
REPORTS: Final[Pair] = ("Quá hạn báo cáo", "Report overdue")
CLAIMS: Final[Pair] = ("Quá hạn thanh toán", "Settlement overdue")
ADVANCES: Final[Pair] = (
    "Tạm ứng chưa thanh toán sau khi về hoặc thôi đi",
    "Advances not settled after the return or the end of the plan",
)
ADVANCE_COLUMNS: Final[tuple[Pair, ...]] = (
    NAME, ("Người tạm ứng", "Who has it"), ("Số tiền (đồng)", "Amount (đồng)"),
    ("Ngày về, thôi đi", "Returned, called off"), ("Hạn", "Due"), ("Trạng thái", "Status"),
)  # fmt: skip
OUTSIDE: Final[Pair] = ("Đi ngoài chương trình, theo quý trình", "Outside the programme, by the quarter of the request")
OUTSIDE_COLUMNS: Final[tuple[Pair, ...]] = (
    ("Đơn vị", "Unit"), ("Quý I", "Q1"), ("Quý II", "Q2"), ("Quý III", "Q3"), ("Quý IV", "Q4"),
    ("Cả năm", "Year"), ("Trong tổng số chuyến", "Of trips in all"),
)  # fmt: skip
SPOKEN: Final[Pair] = ("Báo cáo miệng tại họp", "Reported by word of mouth")
SPOKEN_COLUMNS: Final[tuple[Pair, ...]] = (NAME, ("Đoạn biên bản", "Passage of the minutes"))
COSTS: Final[Pair] = ("Kinh phí so với mức được duyệt", "Cost and ceiling")
COST_COLUMNS: Final[tuple[Pair, ...]] = (
    NAME, ("Dự toán", "Estimate"), ("Mức được duyệt", "Ceiling"), ("Đã duyệt chi", "Approved for payment"),
)  # fmt: skip
HEAD: Final[Pair] = ("Chuyến đi của người đứng đầu", "Trips of the head")
HEAD_COLUMNS: Final[tuple[Pair, ...]] = (NAME, ("Người điều hành thay", "Who directed meanwhile"))
ORDERED: Final[Pair] = ("Đi theo lệnh bằng miệng", "Left on a spoken order")
ORDERED_COLUMNS: Final[tuple[Pair, ...]] = (
    NAME, ("Ai ra lệnh, lúc nào", "Who ordered it, when"), ("Giờ đi", "Left"), ("Đủ hồ sơ", "Complete"),
    ("Trạng thái", "Status"),
)  # fmt: skip
NONE_LATE: Final[Pair] = ("Không có ai quá hạn.", "Nobody is late.")
NONE_HELD: Final[Pair] = ("Không có khoản nào.", "There is none.")
NO_TRIP: Final[Pair] = ("Năm này không có chuyến nào.", "There was none in this year.")


@dataclass(frozen=True, kw_only=True)
class AskTripLists:
    actor: Actor
    year: int  #: in which the trips were asked for


@dataclass(frozen=True, kw_only=True)
class _Trip:
    row: Any
    scopes: Scopes

    @property
    def data(self) -> Variables:
        return self.scopes.get(None, {})

    @property
    def sent(self) -> bool:
        """Somebody let it go ahead, and it was not called off since."""
        return self.data.get("paper_no") is not None and not self.cancelled

    @property
    def cancelled(self) -> bool:
        return self.data.get("away_result") == "cancelled"

    @property
    def closed(self) -> date | None:
        """Closed without being made: called off, refused, withdrawn."""
        found = self.data.get("closed_on")
        return date.fromisoformat(found) if isinstance(found, str) else None

    @property
    def paid(self) -> int | None:
        """What was approved for everybody, in đồng; None while somebody has not settled."""
        found = self.data.get("settlements")
        if not isinstance(found, list):
            return None
        approved = [row.get("approved") for row in found if isinstance(row, dict)]
        return sum(int(one) for one in approved if isinstance(one, int | float))

    def line(self, *cells: str, bad: bool = False) -> Line:
        return Line(cells=(self.row.title, *cells), case_key=InstanceKey(self.row.key), bad=bad)

    def number(self, name: str) -> int:
        found = self.data.get(name)
        return int(found) if isinstance(found, int | float) else 0

    def moment(self, name: str) -> datetime | None:
        found = self.data.get(name)
        return datetime.fromisoformat(found).astimezone(TIME_ZONE) if isinstance(found, str) else None


def answer(question: AskTripLists, reading: Reading) -> Report:
    """Of today, then of the year. Raises NotFound for those who do not see every case."""
    actor, language = question.actor, question.actor.language
    check_sees_all(actor, reading)
    first, last = span(question.year)
    found = _trips(actor, reading, first, last)
    asked = [one for one in found if first <= one.row.started_at < last]
    year = [one for one in asked if one.sent]
    parts: tuple[tuple[Pair, tuple[Pair, ...], Iterable[Line], Pair], ...] = (
        (REPORTS, LATE_COLUMNS, _late(actor, reading, REPORTING), NONE_LATE),
        (CLAIMS, LATE_COLUMNS, _late(actor, reading, SETTLING), NONE_LATE),
        (ADVANCES, ADVANCE_COLUMNS, _each(found, lambda one: _advance(one, reading)), NONE_HELD),
        (OUTSIDE, OUTSIDE_COLUMNS, _outside(year), NO_TRIP),
        (SPOKEN, SPOKEN_COLUMNS, _each(year, _spoken), NO_TRIP),
        (COSTS, COST_COLUMNS, _each(year, _cost), NO_TRIP),
        (HEAD, HEAD_COLUMNS, _each(year, _head), NO_TRIP),
        (ORDERED, ORDERED_COLUMNS, _each(asked, lambda one: _ordered(one, reading)), NO_TRIP),
    )
    sections: tuple[Section, ...] = tuple(section(*part, language) for part in parts)
    return Report(title=say(TITLE, language), year=question.year, sections=sections)


def _trips(actor: Actor, reading: Reading, first: datetime, last: datetime) -> list[_Trip]:
    """Asked for in this time, and whatever is under way."""
    at = instance.c.started_at
    wanted = (
        select(instance, instance.c.key.label("case_key"), instance.c.revision.label("case_revision"))
        .where(
            instance.c.agency_id == actor.agency,
            instance.c.process_id == TRIP,
            or_(instance.c.state.not_in(ENDED), and_(at >= first, at < last)),
            overseen(reading, actor),
        )
        .order_by(instance.c.started_at, instance.c.key)
    )
    rows = reading.connection.execute(wanted).all()
    return [_Trip(row=row, scopes=scopes_of(reading, row)) for row in rows]


def _each(trips: Iterable[_Trip], told: Callable[[_Trip], Line | None]) -> Iterator[Line]:
    """Those of which there is something to say."""
    for one in trips:
        line = told(one)
        if line is not None:
            yield line


def _late(actor: Actor, reading: Reading, elements: tuple[str, ...]) -> Iterator[Line]:
    """Open tasks of trips whose limit has passed, with everybody who may do them."""
    wanted = (
        select(task.c.key, task.c.name, task.c.due_at, instance.c.key.label("case_key"), instance.c.title)
        .join(instance, and_(instance.c.agency_id == task.c.agency_id, instance.c.key == task.c.instance_key))
        .where(
            task.c.agency_id == actor.agency,
            task.c.state == "open",
            task.c.element_id.in_(elements),
            task.c.due_at < reading.now,
            instance.c.process_id == TRIP,
            overseen(reading, actor),
        )
        .order_by(task.c.due_at, task.c.key)
    )
    for row in reading.connection.execute(wanted).all():
        cells = (row.title, row.name, _people(actor, reading, row.key), _told(row.due_at))
        yield Line(cells=cells, case_key=InstanceKey(row.case_key), bad=True)


def _people(actor: Actor, reading: Reading, key: int) -> str:
    wanted = (
        select(task_person.c.login)
        .where(task_person.c.agency_id == actor.agency, task_person.c.task_key == key)
        .order_by(task_person.c.rank, task_person.c.login)
    )
    logins = reading.connection.execute(wanted).scalars()
    return ", ".join(reading.organisation.person(Login(one)).name for one in logins) or "–"


def _advance(one: _Trip, reading: Reading) -> Line | None:
    """Not settled: the claim of whoever has it is open, or nobody can claim yet."""
    back, amount = _over(one, reading), one.number("advance_paid")
    if not amount or back is None or _settled(one):
        return None
    due = reading.calendar.add_working_days(back, SETTLE_WITHIN)
    cells = (
        str(one.data.get("requester_name") or "–"),
        _money(amount),
        _day(back),
        _day(due),
        one.row.status or "–",
    )
    return one.line(*cells, bad=due < reading.today)


def _over(one: _Trip, reading: Reading) -> date | None:
    """The day of the return, or on which it was clear that nobody goes; None while the trip is to come or under way."""
    if one.closed is not None:
        return one.closed
    end = one.moment("end_at")
    return None if end is None or end > reading.now else end.date()


def _settled(one: _Trip) -> bool:
    """The advance of a trip that was not made is settled by what was accepted, came back or was written off."""
    if one.closed is not None:
        back = one.number("advance_refunded") + one.number("advance_written_off")
        return one.number("advance_accepted") + back >= one.number("advance_paid")
    if one.row.state in ENDED:
        return not one.cancelled
    claimants = [scope["claimant"] for scope in one.scopes.values() if "claimant" in scope]
    return bool(claimants) and one.data.get("requester") not in claimants


def _outside(trips: Iterable[_Trip]) -> Iterator[Line]:
    quarters: dict[str, Counter[int]] = defaultdict(Counter)
    totals = Counter[str]()
    for one in trips:
        unit = str(one.data.get("unit_name") or "–")
        totals[unit] += 1
        if one.data.get("in_programme") is not True:
            quarters[unit][(local_day(one.row.started_at).month - 1) // 3] += 1
    for unit, found in sorted(quarters.items()):
        counts = (*(found[quarter] for quarter in range(4)), found.total(), totals[unit])
        yield Line(cells=(unit, *map(str, counts)))


def _spoken(one: _Trip) -> Line | None:
    if one.data.get("report_form") != "oral_at_meeting":
        return None
    return one.line(str(one.data.get("minutes_passage") or "–"))


def _cost(one: _Trip) -> Line | None:
    """Dearer than allowed is marked. While somebody has not settled there is no sum yet."""
    if not one.number("cost_estimate") and not one.number("advance_paid"):
        return None
    ceiling, paid = one.number("ceiling"), one.paid
    cells = (_money(one.number("cost_estimate")), _money(ceiling), "–" if paid is None else _money(paid))
    return one.line(*cells, bad=paid is not None and paid > ceiling)


def _head(one: _Trip) -> Line | None:
    if one.data.get("traveller_role") != "agency_head":
        return None
    named = str(one.data.get("delegate_name") or "")
    return one.line(named or "–", bad=not named)


def _ordered(one: _Trip, reading: Reading) -> Line | None:
    """Complete when its paper was issued; due a working day after departure."""
    order, left = str(one.data.get("oral_order") or ""), one.moment("start_at")
    if not order or left is None:
        return None
    done = _issued(one, reading) if one.sent else None
    due = reading.calendar.add_working_days(left.date(), COMPLETE_WITHIN)
    late = (local_day(done) if done else reading.today) > due
    return one.line(order, _told(left), _told(done) if done else "–", one.row.status or "–", bad=late)


def _issued(one: _Trip, reading: Reading) -> datetime | None:
    wanted = (
        select(document.c.issued_at)
        .where(
            document.c.agency_id == one.row.agency_id,
            document.c.case_key == one.row.key,
            document.c.number == one.data.get("paper_no"),
        )
        .order_by(document.c.id)
    )
    return reading.connection.execute(wanted).scalars().first()


def _money(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _told(at: datetime) -> str:
    return f"{at.astimezone(TIME_ZONE):%H:%M %d/%m/%Y}"
