"""A case goes on on another version: what it has stays, its history verifies across versions, and it can go back."""

import subprocess
import sys

import pytest

from engine.commands.migrate_instance import AlreadyThere, MigrateInstance, NoSuchElement, OtherProcess
from engine.commands.save_draft import SaveDraft
from engine.commands.suspend_instance import SuspendInstance
from engine.domain.errors import InvalidInput, NotFound
from engine.executor.migrating import NoMapping
from engine.queries.case_file import AskCaseFile
from engine.queries.replay import AskReplay
from tests.integration.commands.jobs import BESIDE, TYPE, Worker
from tests.unit.executor.bpmn import boundary, end, flows, node, process, service, start, timer, user

MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'
V1 = process(
    start() + user("a", ext=MINE) + boundary("late", "a", timer("P1D")) + end() + end("e2")
    + flows("s a", "a e", "late e2")
)  # fmt: skip
V2 = process(
    start() + user("a2", ext=MINE) + user("b", ext=MINE) + boundary("late", "a2", timer("P1D")) + end() + end("e2")
    + flows("s a2", "a2 b", "b e", "late e2")
)  # fmt: skip
WHY = "Quy chế mới thêm một bước"


def deployed(desk, bpmn, name="p.bpmn"):
    return desk.deploy((name, bpmn)).processes[0].key


@pytest.fixture
def old(desk):
    return deployed(desk, V1)


@pytest.fixture
def key(desk, old):
    return desk.start("lan.cv", "p", x=1)


@pytest.fixture
def new(desk, key):
    desk.at("2024-06-04", "09:30")
    return deployed(desk, V2)


def move(desk, key, to, login="tri.qtht", trial=False, reason=WHY, **mapping):
    command = MigrateInstance(
        actor=desk.actor(login), instance_key=key, definition_key=to, mapping=mapping, reason=reason, trial=trial
    )
    return desk.do(command)


def test_its_task_its_draft_and_its_timer_stay_and_the_new_step_follows(desk, key, new):
    task = desk.only("lan.cv").key
    desk.do(SaveDraft(actor=desk.actor("lan.cv"), place=f"task:{task}", answers={"y": 2}))
    assert move(desk, key, new, a="a2").renamed == (("a", "a2"),)
    assert (desk.only("lan.cv").key, desk.task("lan.cv", task).draft_at is not None) == (task, True)
    desk.complete("lan.cv")
    desk.complete("lan.cv")
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_its_task_is_called_shown_and_decided_as_the_new_version_says(desk, key):
    given = '<zeebe:properties><zeebe:property name="outcomes" value="approve, refuse"/></zeebe:properties>'
    step = user("a", ext=MINE + given, attributes='name="Xem xét lại"')
    to = deployed(desk, process(start() + step + end() + flows("s a", "a e")))
    move(desk, key, to)
    task = desk.only("lan.cv")
    shown = desk.task("lan.cv", task.key)
    assert (task.name, [one.key for one in shown.outcomes]) == ("Xem xét lại", ["approve", "refuse"])
    desk.complete("lan.cv", "approve")
    assert desk.verified(key).ok


def test_a_task_of_a_process_that_came_with_the_new_version_is_shown_and_decided(desk, key):
    desk.at("2024-06-04", "09:30")
    given = '<zeebe:properties><zeebe:property name="outcomes" value="approve"/></zeebe:properties>'
    body = start() + user("i", ext=MINE + given) + end() + flows("s i", "i e")
    deployed(desk, process(body, process_id="inner"), "inner.bpmn")
    call = node("callActivity", "c", ext='<zeebe:calledElement processId="inner"/>')
    to = deployed(desk, process(start() + user("a", ext=MINE) + call + end() + flows("s a", "a c", "c e")))
    move(desk, key, to)
    desk.complete("lan.cv")
    task = desk.only("lan.cv").key
    assert [one.key for one in desk.task("lan.cv", task).outcomes] == ["approve"]
    desk.complete("lan.cv", "approve")
    assert (desk.case("lan.cv", key).head.state, desk.verified(key).ok) == ("completed", True)


def test_its_timer_fires_at_the_time_of_the_old_version(desk, key, new):
    move(desk, key, new, a="a2")
    assert [desk.later("2024-06-05", "08:59"), desk.later("2024-06-05", "09:01")] == [0, 1]
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_a_dry_run_changes_nothing(desk, key, new):
    move(desk, key, new, a="a2", trial=True, reason="")
    assert desk.case("lan.cv", key).head.version == 1
    assert desk.verified(key).ok
    desk.complete("lan.cv")
    assert desk.case("lan.cv", key).head.state == "completed"


def test_without_a_mapping_for_an_active_element_nothing_moves_and_the_element_is_named(desk, key, new):
    with pytest.raises(InvalidInput) as refused:
        move(desk, key, new)
    assert [(type(one), one.place) for one in refused.value.findings] == [(NoMapping, "a")]
    assert desk.verified(key).ok


def test_it_goes_back(desk, key, old, new):
    move(desk, key, new, a="a2")
    move(desk, key, old, a2="a")
    assert desk.case("lan.cv", key).head.version == 1
    desk.complete("lan.cv")
    assert desk.case("lan.cv", key).head.state == "completed"
    assert desk.verified(key).ok


def test_its_history_tells_the_version_and_the_reason(desk, key, new):
    move(desk, key, new, a="a2")
    line = next(one for one in desk.case("kiem.ktgs", key).history if one.type == "migrate_instance")
    assert (line.person.login, "phiên bản 2" in line.text, WHY in line.text) == ("tri.qtht", True, True)


def test_its_replay_marks_the_elements_of_each_version(desk, key, new):
    move(desk, key, new, a="a2")
    steps = desk.office.ask(AskReplay(actor=desk.actor("kiem.ktgs"), instance_key=key)).steps
    assert (steps[-2].active, steps[-1].active) == (("a",), ("a2",))


def test_its_case_file_holds_both_models_and_runs_again(desk, key, new, tmp_path):
    move(desk, key, new, a="a2")
    desk.complete("lan.cv")
    file = tmp_path / "case.zip"
    file.write_bytes(desk.office.ask(AskCaseFile(actor=desk.actor("kiem.ktgs"), instance_key=key)).content)
    done = subprocess.run([sys.executable, "-m", "engine.replaying", file], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b""), done.stdout.decode()


def test_a_job_stays_with_who_has_it(desk):
    deployed(desk, BESIDE)
    key = desk.start("lan.cv", "p")
    (taken,) = Worker(desk).take()
    desk.at("2024-06-04", "09:00:30")
    new = deployed(desk, BESIDE.replace(b'"send"', b'"post"').replace(b"fork_send", b"x").replace(b"send_e1", b"y"))
    move(desk, key, new, send="post")
    assert Worker(desk, "thư-2").take() == ()
    Worker(desk).complete(taken.job.key)
    assert desk.verified(key).ok


def test_a_suspended_case_is_moved_and_stays_suspended(desk, key, new):
    desk.do(SuspendInstance(actor=desk.actor("tri.qtht"), instance_key=key, reason=WHY))
    move(desk, key, new, a="a2")
    told = desk.case("kiem.ktgs", key).history
    desk.later("2024-06-10")  # its timer would have fired
    assert (desk.case("lan.cv", key).head.state, desk.case("kiem.ktgs", key).history) == ("suspended", told)
    assert desk.verified(key).ok


def test_what_makes_no_sense_is_told(desk, key, old, new):
    with pytest.raises(AlreadyThere):
        move(desk, key, old)
    with pytest.raises(NotFound):
        move(desk, key, 999)
    with pytest.raises(InvalidInput) as refused:
        move(desk, key, new, a="nothing", zzz="b")
    assert [type(one) for one in refused.value.findings] == [NoSuchElement, NoSuchElement]
    other = process(start() + service("t", TYPE) + end() + flows("s t", "t e"), process_id="q")
    with pytest.raises(OtherProcess):
        move(desk, key, deployed(desk, other, "q.bpmn"))


@pytest.mark.parametrize("login", ["lan.cv", "an.gd", "dung.cvp", "kiem.ktgs", "quy.qtht"])
def test_nobody_but_the_administrator_of_the_agency_moves_it(desk, key, new, login):
    with pytest.raises(NotFound):
        move(desk, key, new, login=login, a="a2")
