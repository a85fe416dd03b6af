"""Times: dates, durations, cycles and cron, in Vietnam and in other zones."""

from datetime import UTC, datetime

import pytest

from engine.executor import timers
from engine.executor.timers import Due

MONDAY = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)  # 08:00 in Vietnam
EVE = datetime(2026, 3, 27, 7, 0, tzinfo=UTC)  # Friday, 08:00 in Berlin, two days before summer time


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("2026-07-01T08:00[Europe/Berlin]", "2026-07-01T06:00"),
        ("2026-01-05T08:00[Europe/Berlin]", "2026-01-05T07:00"),
        ("2026-01-05T08:00+07:00[Asia/Ho_Chi_Minh]", "2026-01-05T01:00"),
        ("2026-03-29T02:30[Europe/Berlin]", "2026-03-29T01:30"),
        ("2026-10-25T02:30@Europe/Berlin", "2026-10-25T00:30"),
        ("2026-01-05T08:00", "2026-01-05T01:00"),
    ],
)
def test_a_date_is_read_in_its_zone_and_without_one_in_vietnam(text: str, due: str):
    assert timers.due("timeDate", text, MONDAY) == Due(at=utc(due))


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("P2D[Europe/Berlin]", "2026-03-29T06:00"),
        ("PT48H[Europe/Berlin]", "2026-03-29T07:00"),
        ("P1M[Europe/Berlin]", "2026-04-27T06:00"),
        ("P1W", "2026-04-03T07:00"),
        ("-PT1H", "2026-03-27T06:00"),
        ("-P1M", "2026-02-27T07:00"),
    ],
)
def test_days_go_by_the_calendar_and_hours_by_the_clock(text: str, due: str):
    assert timers.due("timeDuration", text, EVE) == Due(at=utc(due))


def test_a_cycle_keeps_its_hour_when_summer_time_begins():
    first = timers.due("timeCycle", "R3/2026-03-28T08:00[Europe/Berlin]/P1D", EVE)
    assert first == Due(at=utc("2026-03-28T07:00"), left=2, every="P1D[Europe/Berlin]")
    second = timers.following(first.at, first.left, first.every)
    assert second == Due(at=utc("2026-03-29T06:00"), left=1, every="P1D[Europe/Berlin]")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("0 30 8 * * *", "2026-03-02T01:30"),
        ("0 0 8 * * *", "2026-03-03T01:00"),
        ("0 0/15 9-10 * * MON-FRI", "2026-03-02T02:00"),
        ("0 0 8 L * *", "2026-03-31T01:00"),
        ("0 0 8 * * 5L", "2026-03-27T01:00"),
        ("0 0 8 * * FRI#2", "2026-03-13T01:00"),
        ("0 0 8 15W * *", "2026-03-16T01:00"),
        ("0 0 8 29 2 *", "2028-02-29T01:00"),
        ("0 0 8 1,15 * ?", "2026-03-15T01:00"),
        ("0 0 8 * * SAT-SUN", "2026-03-07T01:00"),
        ("*/20 * * * * *", "2026-03-02T01:00:20"),
        ("@daily", "2026-03-02T17:00"),
        ("@hourly", "2026-03-02T02:00"),
        ("@monthly", "2026-03-31T17:00"),
    ],
)
def test_cron_fires_at_the_next_time_that_fits(text: str, due: str):
    assert timers.due("timeCycle", text, MONDAY) == Due(at=utc(due), left=-1, every=text)


def test_cron_goes_on_for_ever():
    assert timers.following(utc("2026-03-02T01:30"), -1, "0 30 8 * * *") == Due(
        at=utc("2026-03-03T01:30"), left=-1, every="0 30 8 * * *"
    )


def test_cron_skips_the_hour_that_is_left_out_and_takes_the_doubled_one_once():
    gap = timers.due("timeCycle", "0 30 2 * * *[Europe/Berlin]", utc("2026-03-28T12:00"))
    assert gap is not None
    assert gap.at == utc("2026-03-30T00:30")
    twice = timers.due("timeCycle", "0 30 2 * * *[Europe/Berlin]", utc("2026-10-24T12:00"))
    assert twice is not None
    assert twice.at == utc("2026-10-25T00:30")
    assert timers.following(twice.at, -1, str(twice.every)).at == utc("2026-10-26T01:30")


@pytest.mark.parametrize(
    "text",
    ["0 0 8 * *", "61 0 8 * * *", "0 0 8 * * XYZ", "0 0/0 8 * * *", "0 0 8 30 2 *", "0 0 8 5-2 * *", "R/P1D[Mars/Base]",
     "R0/P1D", "R/PT0S", "R3/-P1D", "@noon", ""],
)  # fmt: skip
def test_what_is_no_cycle_is_told(text: str):
    assert timers.due("timeCycle", text, MONDAY) is None
