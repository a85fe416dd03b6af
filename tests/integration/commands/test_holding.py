"""Who holds a task of a group: claim, release, hand on, and its limit."""

from datetime import timedelta

import pytest

from engine.commands.assign_task import AssignTask
from engine.commands.claim_task import ClaimTask
from engine.commands.release_task import ReleaseTask
from engine.commands.update_task import PriorityOutOfRange, UpdateTask
from engine.domain.errors import NotFound, StaleRevision
from engine.domain.tasks import ClaimFirst, NotYours, OnlyOne, TaskClosed, TaskHeld
from tests.integration.commands.small import group_task
from tests.offices import NOW


@pytest.fixture
def row(desk):
    """A task of the Office that nobody has taken."""
    desk.deploy(("p.bpmn", group_task()))
    desk.start("lan.cv", "p")
    return desk.only("oanh.vt")


def release(desk, login, row, revision=None):
    desk.do(ReleaseTask(actor=desk.actor(login), task_key=row.key, revision=revision))


def assign(desk, login, row, to, revision=None):
    desk.do(AssignTask(actor=desk.actor(login), task_key=row.key, to=to, revision=revision))


def update(desk, login, row, **changes):
    desk.do(UpdateTask(actor=desk.actor(login), task_key=row.key, **changes))


def lines(desk, row):
    """Commands in the history of the task's case."""
    return [line.type for line in desk.case("kiem.ktgs", row.instance_key).history]


def test_a_claimed_task_leaves_the_inbox_of_the_others(desk, row):
    desk.claim("oanh.vt", row.key)
    assert (desk.inbox("thao.vp"), desk.only("oanh.vt").mine) == ((), True)


def test_a_released_task_is_everybodys_again(desk, row):
    desk.claim("oanh.vt", row.key)
    release(desk, "oanh.vt", row)
    assert (desk.only("thao.vp").key, desk.only("oanh.vt").mine) == (row.key, False)


def test_claiming_twice_changes_nothing(desk, row):
    desk.claim("oanh.vt", row.key)
    told, revision = lines(desk, row), desk.only("oanh.vt").revision
    desk.claim("oanh.vt", row.key)
    assert (lines(desk, row), desk.only("oanh.vt").revision) == (told, revision)


def test_what_one_holds_another_cannot_claim(desk, row):
    desk.claim("oanh.vt", row.key)
    with pytest.raises(TaskHeld):
        desk.claim("thao.vp", row.key)


def test_what_nobody_holds_nobody_releases(desk, row):
    with pytest.raises(ClaimFirst):
        release(desk, "oanh.vt", row)


def test_what_another_holds_one_does_not_release(desk, row):
    desk.claim("oanh.vt", row.key)
    with pytest.raises(TaskHeld):
        release(desk, "thao.vp", row)


def test_a_task_of_one_person_has_no_group_to_go_back_to(desk):
    desk.start("lan.cv")
    with pytest.raises(OnlyOne):
        release(desk, "hanh.tp", desk.only("hanh.tp"))


def test_a_claim_on_what_has_changed_since_is_stale(desk, row):
    desk.claim("oanh.vt", row.key)
    release(desk, "oanh.vt", row)
    with pytest.raises(StaleRevision):
        desk.do(ClaimTask(actor=desk.actor("thao.vp"), task_key=row.key, revision=row.revision))


def test_a_member_hands_the_task_to_another_and_back_to_all(desk, row):
    assign(desk, "oanh.vt", row, "thao.vp")
    assert (desk.inbox("oanh.vt"), desk.only("thao.vp").mine) == ((), True)
    assign(desk, "thao.vp", row, None)
    assert desk.only("oanh.vt").mine is False


def test_a_task_is_handed_to_none_but_its_own_people(desk, row):
    with pytest.raises(NotYours):
        assign(desk, "oanh.vt", row, "lan.cv")


def test_what_a_colleague_holds_is_not_handed_on_over_their_head(desk, row):
    desk.claim("oanh.vt", row.key)
    with pytest.raises(TaskHeld):
        assign(desk, "thao.vp", row, "thao.vp")


@pytest.mark.parametrize("act", [release, lambda *a: assign(*a, "lan.cv"), lambda *a: update(*a, priority=1)])
@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp", "kiem.ktgs", "ngoc.vt"])
def test_who_has_no_part_in_a_task_cannot_touch_it(desk, row, act, login):
    with pytest.raises(NotFound):
        act(desk, login, row)


@pytest.mark.parametrize("act", [release, lambda *a: assign(*a, None), lambda *a: update(*a, priority=1)])
def test_a_closed_task_changes_no_more(desk, row, act):
    desk.claim("oanh.vt", row.key)
    desk.finish("oanh.vt", row.key)
    with pytest.raises(TaskClosed):
        act(desk, "oanh.vt", row)


def test_the_holder_sets_priority_and_limit(desk, row):
    desk.claim("oanh.vt", row.key)
    update(desk, "oanh.vt", row, priority=90, due_at=NOW + timedelta(days=1))
    changed = desk.only("oanh.vt")
    assert (changed.priority, changed.due_at, changed.revision) == (90, NOW + timedelta(days=1), row.revision + 2)


@pytest.mark.parametrize("priority", [-1, 101])
def test_a_priority_lies_between_0_and_100(desk, row, priority):
    desk.claim("oanh.vt", row.key)
    with pytest.raises(PriorityOutOfRange):
        update(desk, "oanh.vt", row, priority=priority)


def test_who_does_not_hold_the_task_sets_no_limit(desk, row):
    with pytest.raises(NotYours):
        update(desk, "thao.vp", row, priority=1)


def test_every_change_of_hands_is_in_the_history_and_the_case_verifies(desk, row):
    desk.claim("oanh.vt", row.key)
    assign(desk, "oanh.vt", row, "thao.vp")
    release(desk, "thao.vp", row)
    desk.claim("oanh.vt", row.key)
    update(desk, "oanh.vt", row, priority=90)
    assert [kind for kind in lines(desk, row) if kind.endswith("_task")] == [
        "claim_task", "assign_task", "release_task", "claim_task", "update_task",
    ]  # fmt: skip
    assert desk.verified(row.instance_key).ok
