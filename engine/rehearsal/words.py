"""The words of scenarios: what stands in a sentence for a person, a kind of leave, a day, a number of days."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.domain.keys import Login

KINDS: Final = {
    "nghỉ việc riêng": "personal",
    "nghỉ phép năm": "annual",
    "nghỉ không hưởng lương": "unpaid",
    "nghỉ ốm hưởng bảo hiểm xã hội": "sick_si",
    "nghỉ ốm không có giấy": "sick_no_si",
    "nghỉ thai sản": "maternity",
    "nghỉ khi vợ sinh con": "paternity",
    "nghỉ kết hôn": "own_wedding",
    "nghỉ việc tang": "bereavement_close",
    "nghỉ khám thai": "prenatal",
    "nghỉ trường hợp khác": "other",
    "nghỉ chăm con ốm": "child_sick_si",
    "nghỉ con kết hôn": "child_wedding",
    "nghỉ việc họ hàng": "family_event_unpaid",
    "nghỉ dưỡng sức": "recuperation",
    "nghỉ bù": "compensatory",
}
BUCKETS: Final = {"phép năm nay": "annual", "phép năm trước chuyển sang": "carry"}
GRANTS: Final = {
    "phép năm trước đã hết hạn": "carry",
    "phép năm sau": "next_year",
    "chế độ không lương": "unpaid",
    "chế độ hưởng lương, không trừ phép": "none",
}
OUTCOMES: Final = {
    "phê duyệt": "approve",
    "xác nhận giấy tờ": "approve",
    "chuyển cấp trên": "forward",
    "trả lại": "return",
    "từ chối": "refuse",
}


class NobodyThere(Invalid):
    code = "scenario-nobody"
    vi = "Vào ngày đó không ai giữ “{text}”."
    en = 'On that day nobody holds "{text}".'


class NoSuchDay(Invalid):
    code = "scenario-no-such-day"
    vi = "Không có ngày {text}."
    en = "There is no day {text}."


class WrongWeekday(Invalid):
    code = "scenario-weekday"
    vi = "“{text}” là {right}."
    en = '"{text}" is another day of the week: {right}.'


DAY: Final = r"(?:thứ \w+ |chủ nhật )?\d{2}/\d{2}/\d{4}"


def day(text: str) -> date:
    """ "thứ Ba 04/06/2024"; the day of the week is checked by `weekday`."""
    number, month, year = text.rsplit(" ", 1)[-1].split("/")
    try:
        found = date(int(year), int(month), int(number))
    except ValueError as cause:
        raise NoSuchDay(text=text) from cause
    weekday(text, found)
    return found


def weekday(text: str, found: date) -> None:
    """A scenario that names the day of the week names the right one."""
    names = ("hai", "ba", "tư", "năm", "sáu", "bảy")
    words = text.lower().split()
    said = words[1] if words[0] == "thứ" else None
    right = names[found.weekday()] if found.weekday() < len(names) else None
    if said not in (None, right):
        raise WrongWeekday(text=text, right=right or "chủ nhật")


def days(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def period(text: str) -> dict[str, str]:
    """ "ngày 06/06/2024", "buổi chiều 06/06/2024", "từ 06/06/2024 đến hết buổi sáng 07/06/2024"."""
    found = [_end(part) for part in text.removeprefix("từ ").split(" đến hết ")]
    (start, start_session), (end, end_session) = found[0], found[-1]
    return {"start_date": start, "start_session": start_session, "end_date": end, "end_session": end_session}


def _end(text: str) -> tuple[str, str]:
    session = "sang" if "buổi sáng" in text else "chieu" if "buổi chiều" in text else "ca_ngay"
    return day(re.findall(DAY, text)[-1]).isoformat(), session


@dataclass(frozen=True)
class Word:
    pattern: str
    read: Callable[[str, Mapping[str, Login]], Any]  #: from what is written, and the people of the day


def plain(pattern: str, read: Callable[[str], Any]) -> Word:
    """One that names nobody."""
    return Word(pattern, lambda text, _: read(text))


def one_of(table: Mapping[str, Any]) -> Word:
    keys = "|".join(re.escape(key) for key in sorted(table, key=len, reverse=True))
    return plain(keys, lambda text: table[text])


def _whom(text: str, people: Mapping[str, Login]) -> Login:
    if text not in people:
        raise NobodyThere(text=text)
    return people[text]


def _quoted(text: str) -> str:
    return text[1:-1]


_ENDS = rf"(?:buổi \w+ )?(?:ngày )?{DAY}"
_QUOTED = r'"[^"]*"'
_WORDS: Final[Mapping[str, Word]] = {
    "kind": one_of(KINDS),
    "bucket": one_of(BUCKETS),
    "outcome": one_of(OUTCOMES),
    "grant": one_of(GRANTS),
    "day": plain(DAY, day),
    "other_day": plain(DAY, day),
    "hour": plain(r"\d{2}:\d{2}", str),
    "days": plain(r"\d+(?:,5)?", days),
    "number": plain(r"\d+", int),
    "period": plain(rf"(?:từ {_ENDS} đến hết {_ENDS}|{_ENDS})", period),
    "other_period": plain(_ENDS, period),
    "name": plain(_QUOTED, _quoted),
    "text": plain(_QUOTED, _quoted),
    "other_text": plain(_QUOTED, _quoted),
}


def words_of(people: str) -> Mapping[str, Word]:
    """Every word that stands in a sentence; ``people`` is the pattern of whom one may name."""
    whom = Word(people, _whom)
    return {**_WORDS, "person": whom, "other": whom}
