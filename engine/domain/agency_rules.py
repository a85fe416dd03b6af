"""What an agency has settled for itself where its regulation leaves it open ([D] of the requirements), by date."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from engine.domain.calendar import carry_end
from engine.domain.keys import AgencyId
from engine.domain.people import Dated

LAST: Final = "last"  #: in "02-last": the last day of that month, whatever the year
_DAY: Final = re.compile(r"(\d{2})-(\d{2}|last)")
_DECEMBER: Final = 12


@dataclass(frozen=True, kw_only=True)
class AgencyRules(Dated):
    agency: AgencyId
    basis: str = ""  #: the decision by which they were settled
    leave_kinds_off: tuple[str, ...] = ()  #: kinds of leave the agency does not offer
    leave_deduct_short: bool = True  #: personal leave of up to one day is deducted from annual leave, too
    leave_head_requires_reply: bool = True  #: the head's report of an absence waits for an answer from above …
    leave_head_reply_over: int = 1  #: … when it is longer than so many working days
    leave_carry_end: str = "02-last"  #: last day for days of the year before: "MM-DD" or "MM-last"

    def carry_end(self, year: int) -> date:
        return day_of(self.leave_carry_end, year) or carry_end(year)


def day_of(text: str, year: int) -> date | None:
    """ "03-31" or "02-last" of a year; None where it is no day of every year."""
    found = _DAY.fullmatch(text)
    month = int(found.group(1)) if found else 0
    if not found or not 1 <= month <= _DECEMBER:
        return None
    if found.group(2) == LAST:
        return date(year + month // _DECEMBER, month % _DECEMBER + 1, 1) - date.resolution
    try:
        return date(year, month, int(found.group(2)))
    except ValueError:
        return None
