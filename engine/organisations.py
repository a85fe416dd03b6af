"""Reads processes/organisations: the holiday table and the org charts, as domain values.

The files are TOML so that an administrator can edit and compare them; the values know nothing of files.
"""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, time
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import holidays

from engine.domain.calendar import Calendar, CalendarDay, WorkingHours, merge

CALENDAR_FILE: Final = "calendar.toml"
LIBRARY_SOURCE: Final = "Thư viện holidays {version}; chưa đối chiếu văn bản"

Table = Mapping[str, Any]  #: a table of a TOML file, not yet checked


def load_calendar(folder: Path) -> Calendar:
    """The holiday table, with years it does not know filled from the `holidays` library, unconfirmed."""
    table = _read(folder / CALENDAR_FILE)
    own = tuple(_days(table))
    library = table["library"]
    rows = merge(own, _library_days(library["from"], library["to"]))
    return Calendar(rows, _hours(table["hours"]))


def _days(table: Table) -> Iterator[CalendarDay]:
    names: Mapping[str, tuple[str, str]] = table["names"]
    for period in table["period"]:
        for entry in period["days"]:
            name_vi, name_en = names[entry["name"]]
            yield CalendarDay(
                day=entry["date"],
                name_vi=name_vi,
                name_en=name_en,
                kind=entry["kind"],
                source=period["source"],
                confirmed=period["confirmed"],
                valid_from=period["valid_from"],
                agencies=tuple(period.get("agencies", ())),
            )


def _library_days(first: int, last: int) -> Iterator[CalendarDay]:
    years = range(first, last + 1)
    vietnamese = holidays.country_holidays("VN", years=years, language="vi")
    english = holidays.country_holidays("VN", years=years, language="en_US")
    source = LIBRARY_SOURCE.format(version=version("holidays"))
    for day in sorted(vietnamese):
        yield _library_day(day, vietnamese[day], english[day], source)
    for day in sorted(getattr(vietnamese, "weekend_workdays", ())):
        if day.year in years:
            yield _library_day(day, "Ngày làm bù", "Make-up working day", source, worked=True)


def _library_day(day: date, name_vi: str, name_en: str, source: str, *, worked: bool = False) -> CalendarDay:
    return CalendarDay(
        day=day,
        name_vi=name_vi,
        name_en=name_en,
        kind="make_up_working" if worked else "statutory",
        source=source,
        confirmed=False,
        valid_from=date(day.year - 1, 12, 1),
    )


def _hours(table: Mapping[str, tuple[str, str]]) -> WorkingHours:
    return WorkingHours(morning=_session(table["morning"]), afternoon=_session(table["afternoon"]))


def _session(bounds: tuple[str, str]) -> tuple[time, time]:
    opens, closes = bounds
    return time.fromisoformat(opens), time.fromisoformat(closes)


def _read(path: Path) -> Table:
    with path.open("rb") as file:
        return tomllib.load(file)
