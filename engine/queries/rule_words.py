"""A calendar rule as people say it: "DAY(25)" is "ngày 25 hằng tháng"."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from engine.domain.calendar_rules import EVENT, LISTED, WEEKDAYS
from engine.domain.errors import Language
from engine.queries.words import Pair, say

DAYS: Final[tuple[Pair, ...]] = (
    ("thứ Hai", "Monday"),
    ("thứ Ba", "Tuesday"),
    ("thứ Tư", "Wednesday"),
    ("thứ Năm", "Thursday"),
    ("thứ Sáu", "Friday"),
    ("thứ Bảy", "Saturday"),
    ("Chủ nhật", "Sunday"),
)
PERIODS: Final[Mapping[str, Pair]] = {"month": ("tháng", "month"), "quarter": ("quý", "quarter")}
WHOLE: Final[Mapping[str, Pair]] = {
    LISTED: ("ngày ghi trong bảng (âm lịch, ngày ngành)", "days listed in the table (moon, sector)"),
    EVENT: ("theo sự kiện", "follows an event"),
}
SAID: Final[Mapping[str, Pair]] = {
    "DAY": ("ngày {0} hằng tháng", "day {0} of every month"),
    "QDAY": ("ngày {0} tháng cuối quý", "day {0} of the last month of a quarter"),
    "DATE": ("ngày {0} hằng năm", "every year on {0}"),
    "BEFORE": ("trước ngày {0} hằng năm", "every year before {0}"),
    "FIRST_WD": ("ngày làm việc đầu {0}", "first working day of the {0}"),
    "LAST_WD": ("ngày làm việc cuối {0}", "last working day of the {0}"),
    "WEEKLY": ("{0} hằng tuần", "every {0}"),
    "FIRST": ("{0} đầu tiên của tháng{1}", "first {0} of the month{1}"),
    "LAST": ("{0} cuối cùng của tháng{1}", "last {0} of the month{1}"),
    "LAST_DAY": ("ngày cuối tháng {0}", "last day of month {0}"),
}


def spoken(text: str, language: Language) -> str:
    """Every part in words; one that has none stays as written."""
    if text in WHOLE:
        return say(WHOLE[text], language)
    return "; ".join(_part(part.strip(), language) for part in text.split(";"))


def weekday(number: int, language: Language) -> str:
    """0 is Monday."""
    return say(DAYS[number], language)


def _part(text: str, language: Language) -> str:
    found = re.fullmatch(r"([A-Z_]+)\(([^)]*)\)", text)
    if found is None or found[1] not in SAID:
        return text
    words = _WORDS.get(found[1], _as_written)
    return say(SAID[found[1]], language).format(*words(found[2], language))


def _as_written(inside: str, _: Language) -> tuple[str, ...]:
    return (inside,)


def _nth(inside: str, language: Language) -> tuple[str, ...]:
    day, *months = inside.split()
    return weekday(WEEKDAYS.index(day), language), f" {', '.join(months)}" if months else ""


_WORDS: Final[Mapping[str, Callable[[str, Language], tuple[str, ...]]]] = {
    "WEEKLY": lambda inside, language: (weekday(WEEKDAYS.index(inside), language),),
    "FIRST": _nth,
    "LAST": _nth,
    "FIRST_WD": lambda inside, language: (say(PERIODS[inside], language),),
    "LAST_WD": lambda inside, language: (say(PERIODS[inside], language),),
}
