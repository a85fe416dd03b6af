"""A small process that asks three units for their opinion."""

from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, mapping, node, process, start, user

RESPONDENTS = (
    "=[{kind: &quot;unit&quot;, who: &quot;stttt.cntt&quot;}, {kind: &quot;unit&quot;, who: &quot;stttt.bcvt&quot;}, "
    "{kind: &quot;leader&quot;, who: &quot;chau.pgd&quot;, must_reply: false}]"
)
QUESTIONS = "=[{no: 1, question: &quot;Đồng ý với dự thảo?&quot;}]"
GIVEN = {
    "subject": "Quy chế quản lý xe", "submission": "Dự thảo 12 trang", "draft": "Điều 1. Phạm vi",
    "urgency": "normal", "pages": "=12", "silence": "no_reply", "visibility": "after_close", "lead": "dung.cvp",
    "leader": "an.gd", "agency": "=agency", "agency_symbol": "=agency_symbol", "case_no": "=null",
    "case_key": "=case_key", "respondents": RESPONDENTS, "questions": QUESTIONS,
}  # fmt: skip
RESULTS = ("replies", "answers", "missing", "summary", "n_agree", "n_disagree", "unanimous", "comments", "draft_no")


def ask(desk: Desk, **changed: str) -> None:
    """Dung of the Office asks; afterwards she has the task "last"."""
    ext = '<zeebe:calledElement processId="collect-opinions" propagateAllParentVariables="false"/>'
    results = {name: f"={name}" for name in RESULTS}
    call = node("callActivity", "call", ext=ext + mapping(inputs={**GIVEN, **changed}, outputs=results))
    last = user("last", ext='<zeebe:assignmentDefinition assignee="=requester"/>')
    desk.deploy(("p.bpmn", process(start() + call + last + end() + flows("s call", "call last", "last e"))))
    desk.start("dung.cvp", "p")


def answer(desk: Desk, login: str, value: str = "dong_y", text: str | None = None, **more: object) -> None:
    row = next(one for one in desk.inbox(login) if one.name == "Cho ý kiến")
    replies = [{"no": 1, "question": "Đồng ý với dự thảo?", "value": value, "text": text}]
    desk.finish(login, row.key, "answer", replies=replies, **more)


def act(desk: Desk, login: str, name: str, outcome: str, **answers: object) -> None:
    row = next(one for one in desk.inbox(login) if one.name == name)
    desk.finish(login, row.key, outcome, **answers)


def names(desk: Desk, login: str) -> list[str]:
    return sorted(row.name for row in desk.inbox(login))


def result(desk: Desk) -> dict[str, object]:
    """What the caller got."""
    key = desk.inbox("dung.cvp")[0].instance_key
    tools = desk.office._tools
    with tools.store.transaction(desk.actor("dung.cvp").agency, trial=True) as tx:
        case = tx.instances.take(key)
        return dict(tools.executor.variables(tools.running(tx, case))[None])
