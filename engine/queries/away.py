"""Who of a unit is away on which day of a month: for its head, and for those who oversee it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final, cast

from sqlalchemy import Row, select

from engine.domain.actor import Actor
from engine.domain.calendar import SessionWord, Span, days_of
from engine.domain.errors import Language, NotFound
from engine.domain.keys import InstanceKey, Login
from engine.domain.people import plain_kind
from engine.queries import people
from engine.queries.reading import Reading
from engine.queries.views import AwayCell, AwayDay, AwayRow, AwayView
from engine.queries.words import ABSENCE_STATES, ABSENCES, Pair, say, word
from engine.store.tables import absence

DAY: Final = timedelta(days=1)
#: letters of an attendance sheet: what begins so, else another leave
SIGNS: Final = {
    "trip": "CT",
    "unexcused": "V",
    "leave:annual": "P",
    "leave:unpaid": "KL",
    "leave:sick": "Ô",
    "leave:child_sick": "Cô",
    "leave:maternity": "TS",
}
OTHER: Final = "N"
LEGEND: Final[tuple[tuple[str, Pair], ...]] = (
    ("P", ("phép năm", "annual leave")),
    ("KL", ("không lương", "unpaid")),
    ("Ô", ("ốm", "sick")),
    ("Cô", ("con ốm", "sick child")),
    ("TS", ("thai sản", "maternity")),
    ("N", ("nghỉ khác", "other leave")),
    ("CT", ("công tác", "business trip")),
    ("V", ("vắng không lý do", "away without permission")),
    ("/2", ("nửa ngày", "half a day")),
)
WEEKEND: Final = (5, 6)


@dataclass(frozen=True, kw_only=True)
class AskAway:
    actor: Actor
    unit: str | None = None  #: None = the asker's own, else the first they oversee
    month: date | None = None  #: any day of it; None = this month


def answer(question: AskAway, reading: Reading) -> AwayView:
    """Raises NotFound for who oversees no unit, and for a unit that they do not oversee."""
    actor, day = question.actor, question.month or reading.today
    units = _units(reading, actor)
    home = reading.organisation.unit_of(actor.login, reading.today)
    names = [key for key, _ in units]
    unit = question.unit or (home.key if home and home.key in names else next(iter(names), ""))
    if unit not in names:
        raise NotFound("unit", unit)
    first = day.replace(day=1)
    dates = list(_days(first))
    return AwayView(
        units=units,
        unit=unit,
        unit_name=dict(units)[unit],
        month=first,
        days=tuple(AwayDay(date=one, working=_works(reading, one)) for one in dates),
        legend=tuple((sign, say(said, actor.language)) for sign, said in LEGEND),
        rows=tuple(_rows(reading, actor, unit, dates)),
    )


def _units(reading: Reading, actor: Actor) -> tuple[tuple[str, str], ...]:
    """Those with people of their own, in the order of the chart."""
    chart, scope, today = reading.organisation, reading.scope(actor), reading.today
    keys = dict.fromkeys(one.key for one in chart.units if one.agency == actor.agency and one.mode != "organisation")
    mine = (chart.unit(key, today) for key in keys if scope.covers(key) and chart.members_of(key, today))
    return tuple((one.key, one.name_vi if actor.language == "vi" else one.name_en) for one in mine)


def _days(first: date) -> Iterator[date]:
    day = first
    while day.month == first.month:
        yield day
        day += DAY


def _works(reading: Reading, day: date) -> bool:
    """A year whose holidays are not known yet is shown by its weeks."""
    known = day.year in reading.calendar.years
    return reading.calendar.is_working_day(day) if known else day.weekday() not in WEEKEND


def _rows(reading: Reading, actor: Actor, unit: str, dates: Sequence[date]) -> Iterator[AwayRow]:
    """Everybody who belongs to the unit in the month, in the order of its list; who is away nowhere, too."""
    chart = reading.organisation
    members = dict.fromkeys(
        one for day in (dates[0], dates[-1]) for one in chart.members_of(unit, day) if chart.unit_of(one, day)
    )
    found = _absences(reading, actor, members, dates)
    for login in members:
        own = [row for row in found if row.person == login]
        cells = tuple(_cell(reading, own, day, actor.language) for day in dates)
        yield AwayRow(
            person=people.person(reading, login, actor.language, dates[0]),
            cells=cells,
            working_days=_worked(reading, own, dates),
        )


def _absences(reading: Reading, actor: Actor, members: Iterable[Login], dates: Sequence[date]) -> Sequence[Row[Any]]:
    wanted = select(absence).where(
        absence.c.agency_id == actor.agency,
        absence.c.person.in_(sorted(members)),
        absence.c.last_day >= dates[0],
        absence.c.first_day <= dates[-1],
        absence.c.status != "cancelled",
    )
    return reading.connection.execute(wanted.order_by(absence.c.first_day, absence.c.case_key)).all()


def _span(row: Row[Any]) -> Span:
    first, last = cast("SessionWord", row.first_session), cast("SessionWord", row.last_session)
    return Span.of(row.first_day, first, row.last_day, last)


def _cell(reading: Reading, rows: Sequence[Row[Any]], day: date, language: Language) -> AwayCell | None:
    row = next((one for one in rows if one.first_day <= day <= one.last_day), None)
    if row is None or not _works(reading, day):
        return None
    halves = [half for half in _span(row).half_days() if half.day == day]
    return AwayCell(
        sign=next((sign for kind, sign in SIGNS.items() if row.kind.startswith(kind)), OTHER),
        half=len(halves) == 1,
        kind=word(ABSENCES, plain_kind(row.kind), language),
        status=word(ABSENCE_STATES, row.status, language),
        sure=row.status == "approved",
        case_key=InstanceKey(row.case_key),
    )


def _worked(reading: Reading, rows: Sequence[Row[Any]], dates: Sequence[date]) -> Decimal:
    """Working days of the month on which they are or may be away."""
    halves = {half for row in rows for half in _span(row).half_days() if dates[0] <= half.day <= dates[-1]}
    return days_of(sum(_works(reading, half.day) for half in halves))
