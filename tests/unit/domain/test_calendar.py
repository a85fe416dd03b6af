"""The calendar: counts of context.md L-2 and of the leave scenarios, deadlines, and laws for all days."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.calendar import (
    TIME_ZONE,
    Calendar,
    CalendarDay,
    CalendarMissing,
    HalfDay,
    Span,
    SpanReversed,
    add_working_time,
    calendar_days,
    carry_end,
    due_at,
    merge,
    remind_at,
    working_time,
)
from engine.organisations import load_calendar

FOLDER = Path(__file__).parents[3] / "processes" / "organisations"
CALENDAR = load_calendar(FOLDER)


def vn(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TIME_ZONE)


def whole(start: str, end: str) -> Span:
    return Span.days(date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-11-23", "2026-11-25", 2),
        ("2026-08-21", "2026-08-24", 3),
        ("2026-08-31", "2026-09-03", 1),
        ("2026-02-11", "2026-02-23", 4),
        ("2026-01-01", "2026-01-10", 6),
        ("2024-04-22", "2024-05-03", 7),
        ("2024-04-22", "2024-05-04", 8),
        ("2024-02-26", "2024-03-05", 7),
        ("2025-02-26", "2025-03-04", 5),
        ("2024-02-05", "2024-02-16", 5),
        ("2025-04-26", "2025-05-05", 4),
        ("2025-01-25", "2025-02-02", 0),
    ],
)
def test_working_days_follow_the_table(start: str, end: str, days: int) -> None:
    assert CALENDAR.working_days(whole(start, end)) == days


def test_leave_over_the_end_of_february_splits_by_day() -> None:
    halves = CALENDAR.working_half_days(whole("2024-02-26", "2024-03-05"))
    carried = [half for half in halves if half.day <= carry_end(2024)]
    assert (len(carried), len(halves) - len(carried)) == (8, 6)


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (("2024-06-06", "ca_ngay"), ("2024-06-06", "ca_ngay"), "1"),
        (("2024-06-06", "sang"), ("2024-06-06", "sang"), "0.5"),
        (("2024-06-06", "chieu"), ("2024-06-06", "chieu"), "0.5"),
        (("2024-06-06", "ca_ngay"), ("2024-06-07", "sang"), "1.5"),
        (("2024-06-06", "chieu"), ("2024-06-07", "sang"), "1"),
        (("2024-06-07", "chieu"), ("2024-06-10", "sang"), "1"),
    ],
)
def test_sessions_count_as_half_days(first: tuple[str, str], last: tuple[str, str], days: str) -> None:
    span = Span.of(date.fromisoformat(first[0]), first[1], date.fromisoformat(last[0]), last[1])  # type: ignore[arg-type]
    assert CALENDAR.working_days(span) == Decimal(days)


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(SpanReversed):
        Span.of(date(2024, 6, 6), "chieu", date(2024, 6, 6), "sang")


def test_the_last_usable_day_of_carried_leave_is_a_working_day() -> None:
    assert CALENDAR.last_usable_day(2027) == date(2027, 2, 26)  # 28/2/2027 is a Sunday (context.md L-4)
    assert carry_end(2024) == date(2024, 2, 29)


def test_a_fixed_date_on_a_rest_day_is_shifted_by_its_rule() -> None:
    sunday = date(2024, 12, 15)
    assert CALENDAR.shift(sunday, "previous_working_day") == date(2024, 12, 13)
    assert CALENDAR.shift(sunday, "next_working_day") == date(2024, 12, 16)
    assert CALENDAR.shift(sunday, "no_shift") == sunday


def test_a_year_without_rows_is_refused() -> None:
    with pytest.raises(CalendarMissing):
        Calendar(()).is_working_day(date(2024, 6, 6))


def test_unconfirmed_days_are_reported() -> None:
    first, last = date(2027, 1, 1), date(2027, 12, 31)
    names = {row.name_vi for row in CALENDAR.unconfirmed(first, last)}
    assert names == {"Tết Nguyên đán", "Giỗ Tổ Hùng Vương", "Quốc khánh"}
    assert CALENDAR.unconfirmed(date(2026, 1, 1), date(2026, 12, 31)) == ()


def test_years_of_the_library_are_filled_and_unconfirmed() -> None:
    rows = CALENDAR.unconfirmed(date(2023, 1, 1), date(2023, 12, 31))
    assert date(2023, 1, 23) in {row.day for row in rows}
    assert not CALENDAR.is_working_day(date(2023, 1, 23))
    assert CALENDAR.is_working_day(date(2019, 1, 5))  # a Saturday worked for 31/12/2018


def test_what_the_library_said_is_kept_and_the_library_not_asked_again(monkeypatch) -> None:
    kept: dict[str, bytes] = {}
    first = load_calendar(FOLDER, lambda name, make: kept.setdefault(name, make()))
    monkeypatch.setattr("engine.organisations.import_module", None)
    again = load_calendar(FOLDER, lambda name, _: kept[name])
    everything = (date.min, date.max)
    assert again.unconfirmed(*everything) == first.unconfirmed(*everything) == CALENDAR.unconfirmed(*everything)


def test_the_own_table_wins_over_the_library() -> None:
    own = row(date(2024, 5, 2), "statutory")
    other = row(date(2024, 5, 3), "statutory")
    later = row(date(2025, 5, 2), "statutory")
    merged = merge([own], [other, later])
    assert [(r.day, r.confirmed) for r in merged] == [(own.day, True), (later.day, False)]


def test_a_later_row_of_the_same_day_wins_and_the_past_can_still_be_asked() -> None:
    day = date(2026, 11, 23)
    first = row(day, "swapped_off", known=date(2026, 9, 1))
    taken_back = row(day, "make_up_working", known=date(2026, 11, 1))
    calendar = Calendar((taken_back, first))
    assert calendar.is_working_day(day)
    assert not calendar.as_known_on(date(2026, 10, 1)).is_working_day(day)


def test_the_new_holiday_is_unknown_before_its_law() -> None:
    assert CALENDAR.as_known_on(date(2026, 6, 30)).is_working_day(date(2026, 11, 24))


def test_a_row_may_hold_for_one_agency_only() -> None:
    day = date(2026, 2, 27)
    calendar = Calendar((row(day, "statutory", agencies=("dang",)), row(date(2026, 1, 1), "statutory")))
    assert calendar.for_agency("stttt").is_working_day(day)
    assert not calendar.for_agency("dang").is_working_day(day)


@pytest.mark.parametrize(
    ("opened", "days", "due"),
    [
        ("2024-06-04 10:00", 1, "2024-06-05 17:00"),
        ("2024-06-04 10:00", 0.5, "2024-06-05 11:30"),
        ("2024-06-04 10:00", 1.5, "2024-06-06 11:30"),
        ("2024-06-06 16:59", 2, "2024-06-10 17:00"),
        ("2024-06-08 09:00", 1, "2024-06-10 17:00"),
        ("2024-06-04 10:00", 0, "2024-06-04 17:00"),
        ("2024-06-04 18:00", 0, "2024-06-05 11:30"),
        ("2024-06-08 09:00", 0, "2024-06-10 11:30"),
        ("2024-04-26 10:00", 1, "2024-05-02 17:00"),
        ("2024-05-03 10:00", 1, "2024-05-04 17:00"),
    ],
)
def test_the_day_of_opening_is_not_counted(opened: str, days: float, due: str) -> None:
    assert due_at(vn(opened), days, CALENDAR) == vn(due)


def test_a_deadline_reads_an_instant_of_any_zone() -> None:
    late_evening = datetime(2024, 6, 4, 17, 30, tzinfo=UTC)  # already Wednesday in Nha Trang
    assert due_at(late_evening, 1, CALENDAR) == vn("2024-06-06 17:00")


def test_a_quarter_of_a_day_is_no_deadline() -> None:
    with pytest.raises(ValueError, match="half days"):
        due_at(vn("2024-06-04 10:00"), 0.25, CALENDAR)


def test_reminders_come_at_a_share_of_the_working_time() -> None:
    opened, due = vn("2024-06-04 13:30"), vn("2024-06-05 17:00")
    assert working_time(opened, due, CALENDAR) == timedelta(hours=11, minutes=30)
    assert remind_at(opened, due, Decimal("0.5"), CALENDAR) == vn("2024-06-05 09:15")
    assert remind_at(opened, due, 0, CALENDAR) is None


def row(day: date, kind: str, *, known: date = date(2020, 1, 1), agencies: tuple[str, ...] = ()) -> CalendarDay:
    return CalendarDay(
        day=day,
        name_vi="Ngày nghỉ",
        name_en="Holiday",
        kind=kind,  # type: ignore[arg-type]
        source="thử nghiệm",
        confirmed=True,
        valid_from=known,
        agencies=agencies,
    )


# ------------------------------------------------------------------ laws

half_days = st.builds(HalfDay, st.dates(date(2024, 1, 1), date(2027, 12, 1)), st.booleans())
instants = st.datetimes(datetime(2024, 1, 1), datetime(2027, 11, 1), timezones=st.just(TIME_ZONE))  # noqa: DTZ001
lengths = st.integers(0, 40).map(lambda halves: Decimal(halves) / 2)


@given(half_days, st.integers(0, 60), st.integers(1, 60))
def test_counting_is_additive(first: HalfDay, here: int, there: int) -> None:
    middle = plus(first, here)
    last = plus(middle, there)
    parts = CALENDAR.working_days(Span(first, middle)) + CALENDAR.working_days(Span(middle.next(), last))
    assert CALENDAR.working_days(Span(first, last)) == parts


@given(half_days, st.integers(0, 60))
def test_a_longer_span_never_counts_less(first: HalfDay, length: int) -> None:
    last = plus(first, length)
    counted = CALENDAR.working_days(Span(first, last))
    assert counted <= CALENDAR.working_days(Span(first, last.next()))
    assert counted <= calendar_days(first.day, last.day)


@given(instants, lengths, lengths)
def test_more_time_is_never_due_earlier(opened: datetime, some: Decimal, more: Decimal) -> None:
    less, much = sorted((some, more))
    assert opened < due_at(opened, less, CALENDAR) <= due_at(opened, much, CALENDAR)


@given(instants, lengths)
def test_deadlines_end_on_working_days(opened: datetime, length: Decimal) -> None:
    assert CALENDAR.is_working_day(due_at(opened, length, CALENDAR).date())


@given(instants, st.integers(0, 3000).map(lambda minutes: timedelta(minutes=minutes)))
def test_working_time_added_is_working_time_measured(start: datetime, amount: timedelta) -> None:
    assert working_time(start, add_working_time(start, amount, CALENDAR), CALENDAR) == amount


def plus(half: HalfDay, count: int) -> HalfDay:
    for _ in range(count):
        half = half.next()
    return half
