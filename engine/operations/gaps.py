"""What has to be public and is not: papers whose term of publication is over, and what was published since a day
(processes-other.md 13, K04)."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.facts import Json, Variables
from engine.operations.inputs import Inputs, required
from engine.ports import Desk, IssuedPaper, Parameter

REGISTER: Final = "CK"  #: of publications; a line that says what kind it was has entered under the word of that kind
LOOKED_BACK: Final = timedelta(days=200)  #: a quarter that was not audited is seen in the next


class SeeUnpublished:
    name = "document.unpublished"
    title_vi = "Tìm văn bản phải công khai mà chưa công khai"
    title_en = "Find papers that should be public and are not"
    inputs: Mapping[str, Parameter] = {
        "papers": required(
            "list",
            "{title, item_kind, within}: tên văn bản, loại công khai, số ngày phải công khai xong kể từ khi ban hành",
            "{title, item_kind, within}: name of the paper, kind of publication, days from its issue until it is due",
        )
    }
    outputs: Mapping[str, Parameter] = {
        "gaps": required(
            "list",
            "{item_kind, title, doc_no, text}: như biểu mẫu rà soát; text chưa có",
            "{item_kind, title, doc_no, text}: as the form of the audit takes them, without text",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        gaps: list[Json] = []
        for asked in Inputs(inputs).items("papers"):
            over = local_day(desk.at) - timedelta(days=int(asked.number("within")))
            until = datetime.combine(over, time.min, TIME_ZONE)
            found = desk.documents.unpublished(asked.text("title"), desk.at - LOOKED_BACK, until)
            gaps += [_gap(asked.text("item_kind"), paper) for paper in found]
        return {"gaps": gaps}


def _gap(kind: str, paper: IssuedPaper) -> dict[str, Json]:
    return {"item_kind": kind, "title": f"{paper.title} số {paper.number}", "doc_no": paper.number, "text": None}


class SeePublished:
    name = "document.published"
    title_vi = "Đọc sổ công khai từ một ngày"
    title_en = "Read what was published since a day"
    inputs: Mapping[str, Parameter] = {"since": required("date", "từ ngày nào", "since which day")}
    outputs: Mapping[str, Parameter] = {
        "published": required(
            "list",
            "{item_kind, title, day}: loại, nội dung trong sổ, ngày công khai; cũ trước",
            "{item_kind, title, day}: kind, text in the register, day; oldest first",
        )
    }

    def run(self, desk: Desk, inputs: Variables) -> Variables:
        since = Inputs(inputs).day("since")
        lines = [line for year in _years(desk, since) for line in desk.registers.lines(REGISTER, year)]
        public = [line for line in lines if line.once is not None and local_day(line.entered_at) >= since]
        return {
            "published": [
                {"item_kind": line.once, "title": line.text, "day": local_day(line.entered_at).isoformat()}
                for line in sorted(public, key=lambda line: line.entered_at)
            ]
        }


def _years(desk: Desk, since: date) -> list[int]:
    """Under which years the register may have lines: a body with terms counts from the year in which a term began."""
    today = local_day(desk.at)
    terms = (desk.organisation.term(desk.case.agency, day) for day in (since, today))
    return sorted({*range(since.year, today.year + 1), *(term.valid_from.year for term in terms if term)})
