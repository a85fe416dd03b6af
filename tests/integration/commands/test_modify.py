"""An administrator moves a case to another step: first as a dry run, then with a reason, and the history tells it."""

import pytest

from engine.commands.begin_inside import BeginInside
from engine.commands.modify_instance import ModifyInstance
from engine.commands.operating import AlreadyEnded, ReasonTooShort
from engine.commands.save_draft import SaveDraft
from engine.commands.suspend_instance import SuspendInstance
from engine.domain.errors import InvalidInput, NotFound
from engine.domain.instances import CaseSuspended
from engine.domain.keys import element_key
from engine.domain.steps import Begin
from tests.integration.commands.small import lane
from tests.offices import AGREED
from tests.unit.executor.bpmn import boundary, end, flows, node, process, start, timer, user

MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'
LINE = process(
    start() + user("a", ext=MINE) + user("b", ext=MINE) + boundary("late", "b", timer("P1D"), interrupting=False)
    + end() + end("e2") + flows("s a", "a b", "b e", "late e2")
)  # fmt: skip
WHY = "Bước trước đã làm trên giấy"


@pytest.fixture
def key(desk):
    desk.deploy(("p.bpmn", LINE))
    return desk.start("lan.cv", "p")


def move(desk, key, *begin, stop=(), login="tri.qtht", reason=WHY, trial=False, **variables):
    command = ModifyInstance(
        actor=desk.actor(login), instance_key=key, activate=begin, terminate=stop, variables=variables, reason=reason,
        trial=trial,
    )  # fmt: skip
    return desk.do(command)


def test_a_dry_run_tells_what_would_follow_and_changes_nothing(desk, key):
    before = desk.only("lan.cv")
    told = move(desk, key, "b", stop=(before.key,), trial=True, reason="")
    assert [(one.element_id, one.people) for one in told.tasks] == [("b", ("lan.cv",))]
    assert (told.tasks_closed, [one for one, _ in told.timers], told.end) == (("a",), ["late"], None)
    assert desk.only("lan.cv") == before
    assert desk.verified(key).ok


def test_what_is_confirmed_is_what_was_told(desk, key):
    task = desk.only("lan.cv").key
    told = move(desk, key, "b", stop=(task,), trial=True)
    assert move(desk, key, "b", stop=(task,)) == told
    desk.complete("lan.cv")
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_the_history_tells_who_moved_it_and_why(desk, key):
    move(desk, key, "b", stop=(desk.only("lan.cv").key,), note="giấy số 12")
    line = next(one for one in desk.case("kiem.ktgs", key).history if one.type == "modify_instance")
    assert (line.person.login, WHY in line.text) == ("tri.qtht", True)


def test_a_step_of_a_leave_request_is_begun_anew(desk):
    key = desk.start("lan.cv")
    desk.complete("hanh.tp", "forward", **AGREED)
    step = next(one for one in desk.case("kiem.ktgs", key).history if one.type == "complete_task").element_id
    before = desk.only("chau.pgd").key
    move(desk, key, step, stop=(before,))
    assert desk.only("chau.pgd").key != before
    desk.complete("chau.pgd", "approve", **AGREED)
    assert desk.verified(key).ok


def test_the_case_is_stopped_with_its_last_token_and_that_is_told_before(desk, key):
    assert move(desk, key, stop=(desk.only("lan.cv").key,), trial=True).end == "terminated"
    move(desk, key, stop=(desk.only("lan.cv").key,))
    with pytest.raises(AlreadyEnded):
        move(desk, key, "a")
    assert desk.verified(key).ok


@pytest.mark.parametrize("login", ["lan.cv", "an.gd", "dung.cvp", "kiem.ktgs", "quy.qtht"])
def test_nobody_but_the_administrator_of_the_agency_moves_a_case_or_tries_to(desk, key, login):
    for trial in (True, False):
        with pytest.raises(NotFound):
            move(desk, key, "b", login=login, trial=trial)


def test_a_reason_is_asked_for_and_a_suspended_case_is_left_alone(desk, key):
    with pytest.raises(ReasonTooShort):
        move(desk, key, "b", reason="vì")
    desk.do(SuspendInstance(actor=desk.actor("tri.qtht"), instance_key=key, reason=WHY))
    with pytest.raises(CaseSuspended):
        move(desk, key, "b")


def test_keys_of_other_cases_are_refused(desk, key):
    with pytest.raises(InvalidInput):
        move(desk, key, stop=(element_key(desk.start("lan.cv", "p"), 2),))


def test_a_draft_of_a_task_that_stays_is_kept(desk, key):
    task = desk.only("lan.cv").key
    desk.do(SaveDraft(actor=desk.actor("lan.cv"), place=f"task:{task}", answers={"x": 1}))
    move(desk, key, "b")
    assert desk.task("lan.cv", task).draft_at is not None


# ------------------------------------------------------------------ chosen by hand

AD_HOC = process(
    lane("office_head", "h")
    + start()
    + node(
        "adHocSubProcess",
        "h",
        attributes='name="Việc cần làm"',
        inner=user("x", ext=MINE, attributes='name="Gọi điện"') + user("y", ext=MINE, attributes='name="Đến nơi"'),
    )
    + flows("s h")
)


@pytest.fixture
def chosen(desk):
    desk.deploy(("p.bpmn", AD_HOC))
    return desk.start("lan.cv", "p")


def test_the_role_of_the_lane_says_what_is_done_next(desk, chosen):
    (choice,) = desk.case("dung.cvp", chosen).choices
    assert (choice.name, choice.activities) == ("Việc cần làm", (("x", "Gọi điện"), ("y", "Đến nơi")))
    desk.do(BeginInside(actor=desk.actor("dung.cvp"), key=choice.key, begin=(Begin(element_id="y"),)))
    assert desk.only("lan.cv").name == "Đến nơi"
    desk.complete("lan.cv")
    assert desk.case("lan.cv", chosen).head.state == "completed"
    assert desk.verified(chosen).ok


@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp", "kiem.ktgs", "quy.qtht"])
def test_nobody_else_chooses(desk, chosen, login):
    (choice,) = desk.case("dung.cvp", chosen).choices
    with pytest.raises(NotFound):
        desk.do(BeginInside(actor=desk.actor(login), key=choice.key, begin=(Begin(element_id="y"),)))
    if login != "quy.qtht":
        assert desk.case(login, chosen).choices == ()
