"""What the office of the page tests knows of designs: one that is drawn, one that waits for approval."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from engine.bootstrap import PROCESSES
from engine.commands.offer_parts import OfferedOperation, Parts, Rule
from engine.commands.plan_design import ProcessPlan
from engine.commands.show_rule import Example, RuleShown, example
from engine.domain.advice import Advice
from engine.domain.designs import Design
from engine.domain.errors import NotFound
from engine.domain.organisation import Organisation
from engine.domain.pictures import Picture
from engine.domain.rehearsals import DesignRun, Misfit, Result, ScenarioRef
from engine.notation.comparison import Difference
from engine.organisations import load_organisation
from engine.ports import Parameter
from engine.queries import coverage, designs, printed
from engine.queries.comparison import FileComparison
from engine.queries.rehearsal import RehearsalView
from engine.queries.story import Act, Story
from engine.queries.views import Blob
from engine.queries.way_times import Branch, Time, WayTimes
from tests.web import fake_people as people

AT = datetime(2024, 6, 4, 1, tzinfo=UTC)
MINH, LAN = people.PEOPLE["minh.cv"], people.PEOPLE["lan.cv"]
ROW = designs.DesignRow(
    key=1, folder="leave", title="Thêm bước xem lại", state="drawing", state_name="đang soạn", opened_by=MINH,
    opened_at=AT, changed_at=AT, hands=(MINH,), proposed_by=None, valid_from=None,
)  # fmt: skip
FILE = designs.FileView(
    name="leave.bpmn", content=people.BPMN.encode(), revision=1, state="changed", in_force=b"", changed_by=MINH,
    changed_at=AT,
)  # fmt: skip
REMARK = designs.CommentView(
    number=1, file="leave.bpmn", element_id="review", author=LAN, at=AT, text="Ai xem?", settled_by=None
)
RELEASE = designs.ReleaseRow(deployment=1, name="leave", at=AT, by=MINH, files=("leave.bpmn",))
DRAWN = designs.DesignView(
    row=ROW, files=(FILE,), comments=(REMARK,), note="", version_tag="", plan={}, remark="", despite="",
    reviewed_by=None, reviewed_at=None, decided_by=None, decided_at=None, overtaken_by=("leave.bpmn",), may_draw=True,
    may_review=False, may_decide=False,
    releases=(RELEASE, RELEASE),
)  # fmt: skip
SCENE = ScenarioRef(file="scenarios/1-don.feature", number=0, name="Nghỉ một ngày", line=4)
MISFIT = Misfit(
    line=7, part="then", said="hồ sơ kết thúc", why_vi="Chờ: xong", why_en="Expected: done", expected="completed",
    found="active",
)  # fmt: skip
RUN = DesignRun(
    design=1, package="one", scenarios=(SCENE,), wanted=(SCENE.key,), state="done", begun_by=MINH.login, begun_at=AT,
    changed_at=AT, results={SCENE.key: Result(scenario=SCENE, package="one", seconds=1.5, misfit=MISFIT)},
)  # fmt: skip
FOLDER = designs.FolderRow(folder="leave", name="Nghỉ phép", processes=("leave",), drawn=1)
RULE = Rule(code="no-limit", says="Việc “{place}” không có hạn.", wrong="Không hạn", right="Có hạn", fault=False)
LACKING = Advice("no-limit", place="a")
TABLE = example("table-gap", "wrong")[0][1].decode()
FORM_TEXT = example("renamed-field", "wrong")[1][1].decode()
TEXT = Parameter(type="string", required=True, vi="một dòng", en="one line")

STEP = printed.PrintedStep(
    element_id="review", number="B1", name="Xem xét", text="Xem kỹ", role="Trưởng phòng", limit="1 ngày làm việc",
    result="leave-review",
    ways=("Đồng ý → B2",), notes=("Quá hạn (3 ngày)",), clauses=people.CLAUSES[:1], human=True, role_key="unit_head",
)  # fmt: skip
PROCESS = printed.PrintedProcess(
    process_id="leave", name="Nghỉ phép", purpose="Để nghỉ", roles=(("unit_head", "Trưởng phòng"),), steps=(STEP,),
    bpmn=people.BPMN, picture=Picture(shapes=(), lines=()), handed_in=(("Lý do", True),), total="5 ngày làm việc",
    times=WayTimes(
        main=Time(hours=Decimal(4), unsaid=("Chờ",)), branches=(Branch(at="Đủ?", way="Không", time=Time()),)
    ),
    fee="", ends=("Đã duyệt",),
)  # fmt: skip
KEPT = printed.StoredFile(name="Hồ sơ: Nghỉ phép", place="Hệ thống", time="10 năm", basis="đề xuất của cơ quan")
FORM = printed.PrintedForm(
    code="BM-01-01", name="Phiếu nộp hồ sơ", form_id="leave-start", fields=(("Lý do", "textarea", True),), appended=True
)  # fmt: skip
PRINTED = printed.Printed(
    agency="SỞ THỬ", parent="ỦY BAN THỬ", place="Khánh Hòa", code="QT-01", name="Nghỉ phép", state="đang soạn", issue=2,
    issued_at=None, tag="", written=MINH, checked=None, approved=None,
    log=(printed.LogRow(issue=1, at=AT, note="", tag="", by=MINH),), processes=(PROCESS,), clauses=people.CLAUSES,
    forms=(FORM,), sources=("Quy chế làm việc",), terms=(("BM", "biểu mẫu"),), receivers=("Trưởng phòng",),
    papers=(printed.PrintedPaper(code="VB-01", name="Giấy", file="giay.docx"),),
    tables=("leave-approver.dmn",), kept=(KEPT,), gaps=(("B1 Xem xét", "thời gian"),),
)  # fmt: skip


class DesignsDesk:
    """Answers every designer's question; commands are only noted."""

    def ask_designs(self, q: Any) -> designs.DesignsPage:
        settled = replace(ROW, state="dropped", state_name="đã bỏ")
        return designs.DesignsPage(open=(ROW,), settled=(settled,), folders=(FOLDER,), may_draw=True)

    def ask_design(self, q: Any) -> designs.DesignView:
        if q.design not in (1, people.KEYS["lan"]):
            raise NotFound("design", q.design)
        return DRAWN

    @property
    def organisation(self) -> Organisation:
        return load_organisation(PROCESSES / "organisations")

    def ask_rehearsal(self, q: Any) -> RehearsalView:
        return RehearsalView(asked=self.ask_design(q), run=RUN, package="one", day=None, needed=True, alive=False)

    def ask_story(self, q: Any) -> Story:
        if q.instance_key not in people.KEYS.values():
            raise NotFound("case", q.instance_key)
        act = Act(kind="start_instance", at=AT, by=LAN.login)
        return Story(
            key=q.instance_key, process="Nghỉ phép", initiator=act.by, acts=(act,), status="", ended=True, papers=()
        )

    def ask_comparison(self, q: Any) -> Any:
        told = Difference(kind="changed", place="review", name="Xem xét", type="userTask", part="name", after="Xem")
        fresh = Difference(kind="added", place="again", name="Xem lại", type="userTask")
        return (
            FileComparison(
                name="leave.bpmn", state="changed", differences=(told, fresh), before=people.BPMN, after=people.BPMN
            ),
        )

    def ask_clause_changes(self, q: Any) -> coverage.ClauseChanges:
        self.ask_design(q)
        one = coverage.ClauseChange(clause=people.CLAUSES[0], elsewhere=())
        return coverage.ClauseChanges(gained=(one,), lost=(replace(one, elsewhere=("meeting",)),))

    def ask_coverage(self, q: Any) -> coverage.Coverage:
        rows = tuple(coverage.CoverageRow(clause=one, where=("leave",)) for one in people.CLAUSES)
        return coverage.Coverage(rows=rows, carried=len(rows))

    def ask_printed(self, q: Any) -> printed.Printed:
        if q.process_id is None and q.design not in (1, people.KEYS["lan"]):
            raise NotFound("design", q.design)
        return PRINTED

    def ask_printed_paper(self, q: Any) -> Blob:
        self.ask_printed(q)
        return Blob(name="QT-01.docx", media_type="application/octet-stream", content=b"PK")

    def begin_paper(self, c: Any) -> bytes:
        return b"PK"

    trials = Path("nowhere")

    def trial(self, place: Any, folder: str, files: Any) -> Any:
        raise NotFound("trial", folder)

    def ask_clauses(self, q: Any) -> Any:
        return people.CLAUSES

    def offer_parts(self, c: Any) -> Parts:
        one = OfferedOperation(name="notice.send", title="Gửi thông báo", inputs={"text": TEXT}, outputs={})
        return Parts(operations=(one,), roles=(("unit_head", "Người đứng đầu đơn vị"),), templates=(), rules=(RULE,))

    def show_rule(self, c: Any) -> RuleShown:
        if c.code != RULE.code:
            raise NotFound("rule", c.code)
        wrong = Example(
            files={"vi-du.bpmn": people.BPMN, "cap.dmn": TABLE, "vi-du.form": FORM_TEXT}, findings=(LACKING,)
        )
        right = Example(files={"vi-du.bpmn": people.BPMN, "giay.docx": "Về việc"}, findings=())
        return RuleShown(rule=RULE, wrong=wrong, right=right, before=RULE, after=RULE)

    def open_design(self, c: Any) -> int:
        return 1

    def save_design(self, c: Any) -> dict[str, int]:
        return dict.fromkeys(c.files, 2)

    def check_design(self, c: Any) -> tuple[Any, ...]:
        return ()

    def comment_design(self, c: Any) -> int:
        return 2

    def settle_comment(self, c: Any) -> None: ...

    def rebase_design(self, c: Any) -> None: ...

    def propose_design(self, c: Any) -> None: ...

    def return_design(self, c: Any) -> None: ...

    def review_design(self, c: Any) -> None: ...

    def drop_design(self, c: Any) -> None: ...

    def approve_design(self, c: Any) -> Design:
        return Design(
            key=1, agency=people.STTTT, folder="leave", title="", state="deployed", base=1, opened_by=MINH.login,
            opened_at=AT, changed_at=AT,
        )  # fmt: skip

    def plan_design(self, c: Any) -> tuple[ProcessPlan, ...]:
        return (ProcessPlan(process_id="leave", name="Nghỉ phép", changed=True, running=2, moved="leave" in c.plan),)
