"""The words of scenarios: what stands in a sentence for a person, a kind of leave, a day, a number of days."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from tests.acceptance.town import PEOPLE

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
DAY: Final = r"(?:thứ \w+ |chủ nhật )?\d{2}/\d{2}/\d{4}"


def day(text: str) -> date:
    """ "thứ Ba 04/06/2024"; the day of the week is checked by `weekday`."""
    number, month, year = text.rsplit(" ", 1)[-1].split("/")
    found = date(int(year), int(month), int(number))
    weekday(text, found)
    return found


def weekday(text: str, found: date) -> None:
    """A scenario that names the day of the week names the right one."""
    names = ("hai", "ba", "tư", "năm", "sáu", "bảy")
    words = text.lower().split()
    said = words[1] if words[0] == "thứ" else None
    right = names[found.weekday()] if found.weekday() < len(names) else None
    assert said is None or said == right, f"{text}: không phải thứ {said}"


def days(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def period(text: str) -> dict[str, str]:
    """ "ngày 06/06/2024", "buổi chiều 06/06/2024", "từ 06/06/2024 đến hết buổi sáng 07/06/2024"."""
    found = [_end(part) for part in text.removeprefix("từ ").split(" đến hết ")]
    (start, start_session), (end, end_session) = found[0], found[-1]
    return {"start_date": start, "start_session": start_session, "end_date": end, "end_session": end_session}


def _end(text: str) -> tuple[str, str]:
    session = "sang" if "buổi sáng" in text else "chieu" if "buổi chiều" in text else "ca_ngay"
    written = re.search(DAY, text)
    assert written is not None
    return day(written.group()).isoformat(), session


@dataclass(frozen=True)
class Word:
    pattern: str
    read: Callable[[str], Any]


def one_of(table: Mapping[str, Any]) -> Word:
    return Word("|".join(re.escape(key) for key in sorted(table, key=len, reverse=True)), lambda text: table[text])


_ENDS = rf"(?:buổi \w+ )?(?:ngày )?{DAY}"
WORDS: Final[Mapping[str, Word]] = {
    "person": one_of(PEOPLE),
    "other": one_of(PEOPLE),
    "kind": one_of(KINDS),
    "bucket": one_of(BUCKETS),
    "outcome": one_of(OUTCOMES),
    "grant": one_of(GRANTS),
    "day": Word(DAY, day),
    "other_day": Word(DAY, day),
    "hour": Word(r"\d{2}:\d{2}", str),
    "days": Word(r"\d+(?:,5)?", days),
    "number": Word(r"\d+", int),
    "period": Word(rf"(?:từ {_ENDS} đến hết {_ENDS}|{_ENDS})", period),
    "other_period": Word(_ENDS, period),
    "name": Word(r'"[^"]*"', lambda text: text[1:-1]),
    "text": Word(r'"[^"]*"', lambda text: text[1:-1]),
    "other_text": Word(r'"[^"]*"', lambda text: text[1:-1]),
}


def pattern(sentence: str) -> re.Pattern[str]:
    """A sentence with {words} as what matches it."""
    parts = re.split(r"\{(\w+)\}", sentence)
    written = "".join(f"(?P<{p}>{WORDS[p].pattern})" if n % 2 else re.escape(p) for n, p in enumerate(parts))
    return re.compile(written)


def read(found: re.Match[str]) -> dict[str, Any]:
    return {name: WORDS[name].read(text) for name, text in found.groupdict().items()}
