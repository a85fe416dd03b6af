"""Designers at work on a small procedure."""

from datetime import datetime
from typing import Any, Final

from engine.commands.approve_design import ApproveDesign
from engine.commands.check_design import CheckDesign
from engine.commands.open_design import OpenDesign
from engine.commands.plan_design import PlanDesign
from engine.commands.propose_design import ProposeDesign
from engine.commands.save_design import SaveDesign, Saving
from engine.domain.designs import Release
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, process, start, user

THAO, MINH, HEAD = "thao.vp", "minh.cv", "dung.cvp"  #: two designers; the Chief of Office, who may approve
WHY: Final = "Quy chế mới thêm một bước xem lại"
MINE: Final = '<zeebe:assignmentDefinition assignee="=requester"/>'
ONE: Final = process(start() + user("a", ext=MINE) + end() + flows("s a", "a e"))
TWO: Final = process(start() + user("a", ext=MINE) + user("b", ext=MINE) + end() + flows("s a", "a b", "b e"))
OTHER: Final = process(start() + user("c", ext=MINE) + end() + flows("s c", "c e"))


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

    def approve(self, key: int, by: str = HEAD) -> str:
        return self.desk.do(ApproveDesign(actor=self.desk.actor(by), design=key)).state

    def released(self, content: bytes, **plan: Any) -> int:
        """Drawn, put forward and approved."""
        key = self.drawn(content)
        self.propose(key, **plan)
        self.approve(key)
        return key

    def faults(self, key: int, *files: tuple[str, bytes]) -> tuple[str, ...]:
        found = self.desk.do(CheckDesign(actor=self.desk.actor(THAO), design=key, files=files))
        faults = (one for one in found if one.facts.get("level") != "warning")
        return tuple(one.facts.get("text_en", one.text("en")) for one in faults)

    def plan(self, key: int, by: str = THAO, **plan: Any) -> Any:
        return self.desk.do(PlanDesign(actor=self.desk.actor(by), design=key, plan=plan))

    def version(self, login: str = "lan.cv") -> int:
        """The version on which a case begun now runs."""
        return self.desk.case(login, self.desk.start(login, "p")).head.version
