"""One command over many cases: each on its own, with what became of it, and whoever is killed on the way goes on."""

import subprocess
import sys
from contextlib import contextmanager

import pytest

from engine import faults
from engine.commands.operating import ReasonTooShort
from engine.commands.plan_migration import PlanMigration
from engine.commands.start_batch import NoCases, NoMoves, StartBatch, UnknownBatch
from engine.commands.suspend_instance import SuspendInstance
from engine.domain.batches import Plan
from engine.domain.errors import NotAllowed, NotFound
from engine.queries.api_search import Condition, Search
from engine.queries.batches import AskBatch, AskCaseKeys, AskItems
from engine.store.failures import OutcomeUnknown
from tests.integration.commands.jobs import BESIDE, Worker
from tests.integration.commands.small import own_task
from tests.integration.commands.test_migrate import V1, V2, deployed
from tests.offices import NOW, Desk

WHY = "Theo văn bản số 12/STTTT"
KILLED = """
import sys
from pathlib import Path
from engine import faults
from tests.offices import Desk
desk = Desk.opened(Path(sys.argv[1]))
faults.arm("run_batch.before_commit#3")
desk.runner.turn()
"""


def begin(desk, kind, cases, login="tri.qtht", reason=WHY, **plan):
    command = StartBatch(
        actor=desk.actor(login), kind=kind, cases=tuple(cases), reason=reason, plan=Plan(**plan)
    )  # fmt: skip
    return desk.do(command)


def row(desk, number, login="tri.qtht"):
    return desk.office.ask(AskBatch(actor=desk.actor(login), batch_id=number))


def items(desk, number, login="tri.qtht"):
    asked = Search(conditions=(Condition(field="batchOperationKey", operator="eq", value=str(number)),))
    return desk.office.ask(AskItems(actor=desk.actor(login), search=asked)).rows


def state(desk, key):
    return desk.case("kiem.ktgs", key).head.state


@contextmanager
def lost_at(point):
    """The database, for once."""
    left = [OutcomeUnknown]

    def lose(reached):
        if reached == point and left:
            raise left.pop()

    with faults.watched(lose):
        yield


@pytest.fixture
def cases(desk):
    desk.deploy(("p.bpmn", own_task()))
    return [desk.start("lan.cv", "p") for _ in range(3)]


def test_every_case_is_done_and_the_batch_says_so(desk, cases):
    number = begin(desk, "suspend", cases, login="dung.cvp")
    assert (row(desk, number).total, row(desk, number).done, row(desk, number).ended_at) == (3, 0, None)
    desk.runner.turn()
    assert (row(desk, number).done, row(desk, number).ended_at) == (3, NOW)
    assert {state(desk, key) for key in cases} == {"suspended"}
    assert all(desk.verified(key).ok for key in cases)


def test_it_is_undone_by_another_batch(desk, cases):
    begin(desk, "suspend", cases)
    begin(desk, "resume", cases)
    desk.runner.turn()
    assert {state(desk, key) for key in cases} == {"active"}


def test_what_one_case_refuses_is_told_with_it_and_the_others_go_on(desk, cases):
    desk.do(SuspendInstance(actor=desk.actor("tri.qtht"), instance_key=cases[1], reason=WHY))
    number = begin(desk, "suspend", cases)
    desk.runner.turn()
    assert [(one.state, one.text) for one in items(desk, number)] == [
        ("done", None), ("failed", "Hồ sơ này đang tạm dừng rồi."), ("done", None)
    ]  # fmt: skip
    assert (row(desk, number).done, row(desk, number).failed) == (2, 1)


def test_who_asked_and_why_stands_in_every_history(desk, cases):
    begin(desk, "cancel", cases, login="an.gd")
    desk.runner.turn()
    lines = [desk.case("kiem.ktgs", key).history[-1] for key in cases]
    told = [next(one for one in desk.case("kiem.ktgs", key).history if one.type == "cancel_instance") for key in cases]
    assert len(lines) == 3
    assert {(one.person.login, WHY in one.text) for one in told} == {("an.gd", True)}


def test_everything_that_stands_still_is_tried_again(desk):
    desk.deploy(("p.bpmn", BESIDE))
    cases = [desk.start("lan.cv", "p") for _ in range(2)]
    for one in Worker(desk).take():
        Worker(desk).fail(one.job.key, retries=0)
    number = begin(desk, "retry", cases)
    desk.runner.turn()
    assert (row(desk, number).done, len(Worker(desk).take())) == (2, 2)


def test_a_plan_tells_which_cases_go_and_which_need_a_person_and_the_batch_does_as_told(desk):
    deployed(desk, V1)
    cases = [desk.start("lan.cv", "p") for _ in range(2)]
    desk.at("2024-06-04", "09:30")
    new = deployed(desk, V2)
    fresh = desk.start("lan.cv", "p")
    actor = desk.actor("tri.qtht")
    bare = desk.do(PlanMigration(actor=actor, definition_key=new, cases=(*cases, fresh)))
    assert [one.fate for one in bare] == ["needs_person", "needs_person", "unaffected"]
    assert bare[0].findings[0].place == "a"
    mapped = desk.do(PlanMigration(actor=actor, definition_key=new, cases=tuple(cases), mapping={"a": "a2"}))
    assert [one.fate for one in mapped] == ["migrates", "migrates"]
    number = begin(desk, "migrate", (*cases, fresh), definition_key=new, mapping={"a": "a2"})
    desk.runner.turn()
    assert [one.state for one in items(desk, number)] == ["done", "done", "failed"]
    assert all(desk.verified(key).ok for key in cases)


def test_killed_on_the_way_it_goes_on_where_it_was_and_no_case_is_done_twice(tmp_path):
    desk = Desk.opened(tmp_path / "data")
    desk.deploy(("p.bpmn", own_task()))
    cases = [desk.start("lan.cv", "p") for _ in range(4)]
    number = begin(desk, "suspend", cases)
    desk.office.close()
    killed = subprocess.run([sys.executable, "-c", KILLED, tmp_path / "data"], check=False)
    again = Desk.opened(tmp_path / "data")
    assert (killed.returncode, row(again, number).ended_at) == (-9, None)
    again.runner.turn()
    assert (row(again, number).done, row(again, number).failed) == (4, 0)
    assert all(again.verified(key).ok for key in cases)
    again.office.close()


def test_a_database_that_is_lost_while_it_stores_is_no_failure_of_a_case(desk, cases):
    number = begin(desk, "suspend", cases)
    with lost_at("run_batch.before_commit"):
        desk.runner.turn()
    assert (row(desk, number).done, row(desk, number).failed) == (0, 0)
    desk.later("2024-06-04", "09:01")
    assert (row(desk, number).done, row(desk, number).failed) == (3, 0)


def test_a_database_that_is_lost_is_told_and_no_case_is_said_to_need_a_person(desk):
    deployed(desk, V1)
    key = desk.start("lan.cv", "p")
    plan = PlanMigration(actor=desk.actor("tri.qtht"), definition_key=deployed(desk, V2), cases=(key,))
    with lost_at("plan_migration.opened"), pytest.raises(OutcomeUnknown):
        desk.do(plan)


def test_the_cases_are_found_by_a_filter(desk, cases):
    conditions = (Condition(field="processDefinitionId", operator="eq", value="p"),)
    assert desk.office.ask(AskCaseKeys(actor=desk.actor("tri.qtht"), conditions=conditions)) == tuple(cases)
    assert desk.office.ask(AskCaseKeys(actor=desk.actor("quy.qtht"), conditions=conditions)) == ()


def test_nobody_else_asks_for_it_or_sees_it(desk, cases):
    number = begin(desk, "suspend", cases)
    for login in ("lan.cv", "hanh.tp", "kiem.ktgs"):
        with pytest.raises(NotAllowed):
            begin(desk, "suspend", cases, login=login)
        with pytest.raises(NotFound):
            row(desk, number, login)
    with pytest.raises(NotFound):
        row(desk, number, "quy.qtht")


def test_a_head_does_not_migrate_modify_or_try_again(desk, cases):
    for kind in ("migrate", "modify", "retry"):
        with pytest.raises(NotAllowed):
            begin(desk, kind, cases, login="an.gd", mapping={"a": "b"})


def test_cases_of_another_agency_are_not_found_one_by_one(desk, cases):
    number = begin(desk, "suspend", cases, login="quy.qtht")
    desk.runner.turn()
    assert {one.state for one in items(desk, number, "quy.qtht")} == {"failed"}
    assert {state(desk, key) for key in cases} == {"active"}


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"cases": ()}, NoCases),
        ({"cases": tuple(range(1, 10_002))}, NoCases),
        ({"kind": "delete"}, UnknownBatch),
        ({"reason": "vì"}, ReasonTooShort),
        ({"kind": "migrate", "definition_key": 999}, NotFound),
        ({"kind": "modify"}, NoMoves),
    ],
)
def test_what_makes_no_sense_is_refused(desk, cases, changes, refusal):
    with pytest.raises(refusal):
        begin(desk, **{"kind": "suspend", "cases": cases, **changes})
