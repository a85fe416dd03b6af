"""Parts of the printed procedure beside its steps: what is kept, where and how long."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from engine.notation.callables import CALLED_ONLY
from engine.notation.outline import Outline

KEPT: Final = "retention"  #: property of a process: how long its cases are kept after the year in which they end
CASE_PLACE: Final = "Hệ thống; nộp lưu trữ cơ quan trong 01 năm từ năm công việc kết thúc"
WITH_CALLER: Final = "theo hồ sơ của quy trình gọi nó"
PAPER_PLACE: Final = "Văn thư; hồ sơ công việc"


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    """A line of the list of stored files (I-5)."""

    name: str
    place: str
    time: str  #: "" = the model does not say it


def stored_files(drawn: Sequence[Outline], head: Outline, papers: Sequence[str]) -> Iterator[StoredFile]:
    """The cases of every process that says a time, or of the chief one; then the papers, kept with the cases."""
    called = WITH_CALLER if head.properties.get(CALLED_ONLY) == "true" else ""
    usual = head.properties.get(KEPT, called)
    for one in drawn:
        if one is head or one.properties.get(KEPT):
            yield StoredFile(name=f"Hồ sơ: {one.name}", place=CASE_PLACE, time=one.properties.get(KEPT, usual))
    for paper in papers:
        yield StoredFile(name=paper, place=PAPER_PLACE, time=usual)
