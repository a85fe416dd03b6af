"""Legal terms: days counted as the law counts them, and a clock that stops while a case is suspended."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import Invalid
from engine.domain.facts import Variables
from engine.operations.dates import later
from engine.operations.inputs import Inputs, optional, required
from engine.ports import Desk, Parameter

TERM: Final = re.compile(r"(\d{1,4}) (d|wd)")


class NotATerm(Invalid):
    code = "not-a-term"
    vi = "Tham số “{place}” phải là thời hạn, ví dụ “30 d” (ngày) hoặc “7 wd” (ngày làm việc)."
    en = 'The parameter "{place}" must be a term such as "30 d" (days) or "7 wd" (working days).'


class LegalTerm:
    name = "calendar.term"
    title_vi = "Tính thời hạn theo luật"
    title_en = "Find the end of a legal term"
    inputs: Mapping[str, Parameter] = {
        "from": required(
            "date",
            "ngày bắt đầu; không tính (Điều 147 Bộ luật Dân sự)",
            "the day it begins; not counted (Civil Code art. 147)",
        ),
        "term": required(
            "string", '"30 d" ngày theo lịch, "7 wd" ngày làm việc', '"30 d" calendar days, "7 wd" working days'
        ),
        "paused": optional(
            "number",
            "số ngày theo lịch tạm dừng tính thời hạn; được cộng thêm",
            "calendar days during which the clock stood still; they are added",
        ),
    }
    outputs: Mapping[str, Parameter] = {
        "date": required(
            "date",
            "ngày hết hạn; rơi vào ngày nghỉ thì dời sang ngày làm việc kế tiếp (Điều 148)",
            "the last day; one that is a rest day moves to the next working day (art. 148)",
        ),
        "at": required("datetime", "cuối giờ làm việc ngày đó", "the end of that working day"),
        "days": required(
            "number",
            "số ngày theo lịch từ ngày bắt đầu đến ngày hết hạn",
            "calendar days from the day it begins to the last day",
        ),
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        given = Inputs(inputs)
        start = given.day("from")
        count, unit = _term(given)
        counted = later(start, count, desk.calendar) if unit == "wd" else start + timedelta(days=count)
        paused = timedelta(days=int(given.number("paused")) if given.has("paused") else 0)
        last = desk.calendar.shift(counted + paused, "next_working_day")
        end = datetime.combine(last, desk.calendar.hours.afternoon[1], tzinfo=TIME_ZONE)
        return {"date": last.isoformat(), "at": end.isoformat(), "days": (last - start).days}


def _term(given: Inputs) -> tuple[int, str]:
    found = TERM.fullmatch(given.text("term"))
    if found is None:
        raise NotATerm(place="term")
    return int(found[1]), found[2]
