"""A task of a called process is judged by what its own process holds, and read like any other."""

import pytest

from engine.commands.beginning import NotStartable, OnlyForYourself
from engine.commands.preview_task import PreviewTask
from engine.domain.errors import InvalidInput
from tests.integration.commands.small import lane, properties
from tests.unit.executor.bpmn import end, flows, mapping, node, process, repeat, script, start, user

PREVIEW = (
    "={findings: if doubled > 10 then [{level: &quot;error&quot;, field: &quot;n&quot;, "
    "text_vi: &quot;Quá nhiều.&quot;, text_en: &quot;Too many.&quot;}] else []}"
)


@pytest.fixture
def called(desk):
    """The called process doubles the answer of its task and asks again; "doubled" never leaves it."""
    task = user("ask", ext=properties(outcomes="done", preview=PREVIEW, documentation_en="Say how many."))
    body = start() + task + script("double", "=n * 2", "doubled") + user("again") + end()
    inner = process(
        lane("unit_head", "ask", "again") + body + flows("s ask", "ask double", "double again", "again e"),
        process_id="part",
    )
    settings = '<zeebe:calledElement processId="part" propagateAllChildVariables="false"/>'
    call = node("callActivity", "call", ext=settings + mapping(inputs={"n": "=0"}))
    desk.deploy(("part.bpmn", inner))
    desk.deploy(("p.bpmn", process(start() + call + end() + flows("s call", "call e"))))
    desk.start("lan.cv", "p")
    return desk


def test_a_rule_of_the_called_process_refuses_an_answer(called):
    with pytest.raises(InvalidInput) as no:
        called.complete("hanh.tp", "done", n=6)
    assert [one.text("vi") for one in no.value.findings] == ["Quá nhiều."]


def test_an_answer_that_the_rule_allows_goes_on(called):
    called.complete("hanh.tp", "done", n=5)
    assert called.only("hanh.tp").name == "again"


def test_the_live_check_looks_into_the_called_process(called):
    key = called.only("hanh.tp").key
    shown = called.do(PreviewTask(actor=called.actor("hanh.tp"), task_key=key, answers={"n": 7}))
    assert [one.text for one in shown.findings] == ["Quá nhiều."]


def test_the_page_of_the_task_has_its_live_check(called):
    assert called.task("hanh.tp", called.only("hanh.tp").key).has_preview


ITEM = (
    "={findings: if n &gt; most then [{level: &quot;error&quot;, field: &quot;n&quot;, "
    "text_vi: &quot;Quá nhiều.&quot;, text_en: &quot;Too many.&quot;}] else []}"
)


def several(process_id: str, kept: dict[str, str]) -> bytes:
    """Each round of its task has a limit of its own, which no answer may pass. ``kept``: its answers stay in it."""
    rounds = repeat("=[5, 9]", "most", sequential=True, **kept)
    task = user("ask", ext=properties(outcomes="done", preview=ITEM), inner=rounds)
    return process(lane("unit_head", "ask") + start() + task + end() + flows("s ask", "ask e"), process_id=process_id)


KEPT = {"output": "all", "element": "=n"}


@pytest.fixture(params=[("own", {}), ("own", KEPT), ("called", KEPT)], ids=["merged", "kept", "called"])
def rounds(desk, request):
    """A task of several rounds, in the case's own process or in one that it calls."""
    where, kept = request.param
    if where == "called":
        desk.deploy(("part.bpmn", several("part", kept)))
        called = '<zeebe:calledElement processId="part"/>' + mapping(inputs={"given": "=1"})
        call = node("callActivity", "call", ext=called)
        desk.deploy(("p.bpmn", process(start() + call + end() + flows("s call", "call e"))))
    else:
        desk.deploy(("p.bpmn", several("p", kept)))
    desk.start("lan.cv", "p")
    return desk


def test_a_rule_looks_at_the_answers_of_the_round_they_were_given_in(rounds):
    with pytest.raises(InvalidInput):
        rounds.complete("hanh.tp", "done", n=6)
    rounds.complete("hanh.tp", "done", n=5)
    rounds.complete("hanh.tp", "done", n=9)
    assert rounds.inbox("hanh.tp") == ()


def test_the_live_check_looks_at_the_round_too(rounds):
    key = rounds.only("hanh.tp").key
    shown = [
        rounds.do(PreviewTask(actor=rounds.actor("hanh.tp"), task_key=key, answers={"n": number})).findings
        for number in (6, 5)
    ]
    assert [len(one) for one in shown] == [1, 0]


def test_a_part_that_is_only_called_is_begun_by_nobody(desk):
    with pytest.raises(NotStartable):
        desk.start("lan.cv", "approve-chain")


def test_a_superior_begins_a_case_only_where_the_procedure_says_so(desk):
    with pytest.raises(OnlyForYourself):
        desk.start("hanh.tp", "leave", behalf="lan.cv")
