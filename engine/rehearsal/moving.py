"""Scenarios on the day from which a release holds: its words for that day, and days that were told moved behind it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from engine.rehearsal.reading import Scenario, Step

RELEASED: Final = "ngày hiệu lực"
_SAID: Final = re.compile(rf"(?:(\d+) ngày (sau|trước) )?{RELEASED}")
_DAY: Final = re.compile(r"\b(\d{2})/(\d{2})/(\d{4})\b")
WEEK: Final = 7


def in_days(text: str, day: date) -> str:
    """ "hôm nay là 3 ngày sau ngày hiệu lực" as a date, when the release holds from ``day``. What is quoted stays."""

    def told(found: re.Match[str]) -> str:
        away = int(found.group(1) or 0)
        return _written(day + timedelta(days=-away if found.group(2) == "trước" else away))

    parts = text.split('"')
    return '"'.join(part if number % 2 else _SAID.sub(told, part) for number, part in enumerate(parts))


def dated(scenario: Scenario, day: date) -> Scenario:
    """With the words for the day of the release as dates."""
    return replace(scenario, steps=tuple(_changed(one, lambda text: in_days(text, day)) for one in scenario.steps))


def moved(scenario: Scenario, day: date) -> Scenario | None:
    """The same some whole weeks later, its first day on or behind ``day``; None when it tells no day before that."""
    days = [found for step in scenario.steps for found in _days_of(step)]
    if not days or days[0] >= day:
        return None
    weeks = -((days[0] - day).days // WEEK)  # the fewest that bring it there
    shift = timedelta(days=WEEK * weeks)

    def later(text: str) -> str:
        return _DAY.sub(lambda found: _written(one + shift) if (one := _read(found)) else found.group(), text)

    return replace(scenario, steps=tuple(_changed(one, later) for one in scenario.steps))


def _changed(step: Step, change: Callable[[str], str]) -> Step:
    return replace(step, text=change(step.text), table={name: change(one) for name, one in step.table.items()})


def _days_of(step: Step) -> list[date]:
    return [one for found in _DAY.finditer(step.text) if (one := _read(found)) is not None]


def _read(found: re.Match[str]) -> date | None:
    number, month, year = (int(one) for one in found.groups())
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _written(day: date) -> str:
    return f"{day:%d/%m/%Y}"
