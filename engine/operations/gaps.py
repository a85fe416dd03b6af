"""What has to be public and is not: papers whose term of publication is over (processes-other.md 13, K04)."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Final

from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.facts import Json, Variables
from engine.operations.inputs import Inputs, required
from engine.ports import Desk, IssuedPaper, Parameter

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
