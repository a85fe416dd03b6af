"""Designers at work on a small procedure."""

from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from engine.commands.approve_design import ApproveDesign
from engine.commands.check_design import CheckDesign
from engine.commands.open_design import OpenDesign
from engine.commands.plan_design import PlanDesign
from engine.commands.propose_design import ProposeDesign
from engine.commands.review_design import ReviewDesign
from engine.commands.save_design import SaveDesign, Saving
from engine.domain.designs import Release, ReviewedAlready
from tests.integration.commands.small import lane, properties
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, process, start, user

#: two designers; the Director, who reviews; the Chief of Office, who approves
THAO, MINH, AN, HEAD = "thao.vp", "minh.cv", "an.gd", "dung.cvp"
WHY: Final = "Quy chế mới thêm một bước xem lại"
UNPLAYED: Final = "Quy trình thử, chưa viết kịch bản"
#: who, until when, with what result: what a released step says
MINE: Final = '<zeebe:assignmentDefinition assignee="=requester"/>' + properties(
    stepClass="unit_review", output="Việc đã xong"
)
ONE: Final = process(lane("staff", "a") + start() + user("a", ext=MINE) + end() + flows("s a", "a e"))
TWO: Final = process(
    lane("staff", "a", "b") + start() + user("a", ext=MINE) + user("b", ext=MINE) + end()
    + flows("s a", "a b", "b e")
)  # fmt: skip
OTHER: Final = process(lane("staff", "c") + start() + user("c", ext=MINE) + end() + flows("s c", "c e"))
#: as OTHER, and its step has a name in either language
RENAMED: Final = OTHER.replace(b'id="c"', 'id="c" name="Xem lại"'.encode()).replace(
    b"<zeebe:properties>", b'<zeebe:properties><zeebe:property name="title_en" value="Look again"/>'
)


class Studio:
    """A desk for those who draw: commands in short."""

    def __init__(self, desk: Desk, folder: str = "p") -> None:
        self.desk, self.folder = desk, folder

    def open(self, by: str = THAO, **given: Any) -> int:
        asked = {"title": "Quy trình thử", "folder": self.folder, **given}
        return self.desk.do(OpenDesign(actor=self.desk.actor(by), **asked))

    def save(self, key: int, content: bytes | None, seen: int = 0, by: str = THAO, **how: Any) -> int:
        name = how.pop("name", "p.bpmn")
        files = {name: Saving(content=content, seen=seen)}
        return self.desk.do(SaveDesign(actor=self.desk.actor(by), design=key, files=files, **how))[name]

    def drawn(self, content: bytes, by: str = THAO) -> int:
        """A design with one file in it."""
        key = self.open(by)
        self.save(key, content, by=by)
        return key

    def propose(self, key: int, by: str = THAO, valid_from: datetime | None = None, **plan: Any) -> None:
        release = Release(note=plan.pop("note", WHY), valid_from=valid_from, plan=plan)
        self.desk.do(ProposeDesign(actor=self.desk.actor(by), design=key, release=release))

    def review(self, key: int, by: str = AN) -> None:
        self.desk.do(ReviewDesign(actor=self.desk.actor(by), design=key))

    def approve(self, key: int, by: str = HEAD, despite: str = UNPLAYED) -> str:
        """Reviewed first, if nobody has done that."""
        with suppress(ReviewedAlready):
            self.review(key)
        return self.decide(key, by, despite)

    def decide(self, key: int, by: str, despite: str = UNPLAYED) -> str:
        return self.desk.do(ApproveDesign(actor=self.desk.actor(by), design=key, despite=despite)).state

    def released(self, content: bytes, **plan: Any) -> int:
        """Drawn, put forward, reviewed and approved."""
        key = self.drawn(content)
        self.propose(key, **plan)
        self.approve(key)
        return key

    def faults(self, key: int, *files: tuple[str, bytes]) -> tuple[str, ...]:
        found = self.desk.do(CheckDesign(actor=self.desk.actor(THAO), design=key, files=files))
        faults = (one for one in found if one.facts.get("level", "error") == "error")
        return tuple(one.facts.get("text_en", one.text("en")) for one in faults)

    def plan(self, key: int, by: str = THAO, **plan: Any) -> Any:
        return self.desk.do(PlanDesign(actor=self.desk.actor(by), design=key, plan=plan))

    def version(self, login: str = "lan.cv") -> int:
        """The version on which a case begun now runs."""
        return self.desk.case(login, self.desk.start(login, "p")).head.version
