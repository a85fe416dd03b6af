"""A task is done: by whom, on which revision, with which outcome; and what becomes of what was typed."""

import pytest

from engine.commands.complete_task import CompleteTask
from engine.commands.save_draft import SaveDraft
from engine.domain.errors import InvalidInput, NotFound, StaleRevision
from engine.domain.tasks import ClaimFirst, NotYours, TaskClosed, TaskHeld, UnknownOutcome
from tests.integration.commands.small import group_task
from tests.offices import AGREED


def complete(desk, login, row, outcome="forward", **answers):
    return desk.do(
        CompleteTask(
            actor=desk.actor(login),
            task_key=row.key,
            revision=row.revision,
            outcome=outcome,
            answers={**AGREED, **answers},
        )
    )


@pytest.fixture
def reviewed(desk):
    """Lan's request lies with her head."""
    desk.start("lan.cv")
    return desk.only("hanh.tp")


@pytest.fixture
def of_group(desk):
    """A task of the Office that nobody has taken."""
    desk.deploy(("p.bpmn", group_task(outcomes="yes,no")))
    desk.start("lan.cv", "p")
    return desk.only("oanh.vt")


def test_a_completed_task_goes_on_and_leaves_the_inbox(desk, reviewed):
    done = complete(desk, "hanh.tp", reviewed)
    assert desk.inbox("hanh.tp") == ()
    assert [row.instance_key for row in desk.inbox("chau.pgd")] == [done.instance_key]
    assert [row.key for row in desk.inbox("hanh.tp", "done")] == [reviewed.key]


def test_a_stale_revision_is_refused_and_the_draft_stays(desk, of_group):
    oanh = desk.actor("oanh.vt")
    desk.claim("oanh.vt", of_group.key)
    desk.do(SaveDraft(actor=oanh, place=f"task:{of_group.key}", answers={"note": "nửa chừng"}))
    with pytest.raises(StaleRevision):
        complete(desk, "oanh.vt", of_group, "yes")
    assert desk.only("oanh.vt").has_draft


def test_the_second_of_two_people_is_told_that_it_is_done(desk, of_group):
    desk.claim("oanh.vt", of_group.key)
    desk.finish("oanh.vt", of_group.key, "yes")
    with pytest.raises(TaskClosed):
        desk.finish("thao.vp", of_group.key, "no")


def test_the_same_command_twice_has_one_effect(desk, reviewed):
    complete(desk, "hanh.tp", reviewed)
    with pytest.raises(TaskClosed):
        complete(desk, "hanh.tp", reviewed)
    assert desk.verified(reviewed.instance_key).ok


def test_a_task_that_a_colleague_holds_is_refused_with_the_name(desk, of_group):
    desk.claim("oanh.vt", of_group.key)
    with pytest.raises(TaskHeld) as refused:
        desk.finish("thao.vp", of_group.key, "yes")
    assert refused.value.facts["holder"] == "Tạ Kim Oanh"


def test_a_task_of_a_group_is_claimed_before_it_is_done(desk, of_group):
    with pytest.raises(ClaimFirst):
        complete(desk, "oanh.vt", of_group, "yes")


@pytest.mark.parametrize("outcome", ["agree", None, ""])
def test_an_outcome_that_is_not_offered_is_refused(desk, reviewed, outcome):
    with pytest.raises(UnknownOutcome):
        complete(desk, "hanh.tp", reviewed, outcome)


def test_a_reviewer_cannot_decide(desk, reviewed):
    with pytest.raises(UnknownOutcome):
        complete(desk, "hanh.tp", reviewed, "approve")


@pytest.mark.parametrize("login", ["minh.cv", "lan.cv", "an.gd", "kiem.ktgs", "tri.qtht", "xuan.tp"])
def test_a_task_of_others_does_not_exist(desk, reviewed, login):
    with pytest.raises(NotFound):
        complete(desk, login, reviewed)


def test_a_key_that_was_never_given_is_not_found(desk, reviewed):
    with pytest.raises(NotFound):
        desk.finish("hanh.tp", reviewed.key + 1, "forward")


@pytest.mark.parametrize("outcome", ["return", "refuse"])
def test_a_return_or_refusal_needs_its_reason_at_the_field(desk, reviewed, outcome):
    with pytest.raises(InvalidInput) as refused:
        complete(desk, "hanh.tp", reviewed, outcome, comment="ngắn")
    assert "comment" in {finding.place for finding in refused.value.findings}
    assert desk.only("hanh.tp").key == reviewed.key


def test_a_returned_request_is_corrected_and_comes_back_to_who_returned_it(desk, reviewed):
    complete(desk, "hanh.tp", reviewed, "return", comment="Cần bàn giao kỹ hơn", changes_wanted="Việc bàn giao")
    row = desk.only("lan.cv")
    data = dict(desk.task("lan.cv", row.key).data)
    desk.finish(
        "lan.cv",
        row.key,
        "submit",
        **{**data, "handover_works": [{"task": "Báo cáo tuần và hồ sơ đấu thầu", "due": None}]},
    )
    assert desk.only("hanh.tp").instance_key == reviewed.instance_key
    assert desk.verified(reviewed.instance_key).ok


def test_a_returned_request_has_no_days_held(desk, reviewed):
    held = desk.left("lan.cv")
    complete(desk, "hanh.tp", reviewed, "return", comment="Cần bàn giao kỹ hơn", changes_wanted="Việc bàn giao")
    assert desk.left("lan.cv") == held + 2


def test_a_declared_conflict_of_interest_hands_the_task_to_the_next_up(desk, reviewed):
    complete(desk, "hanh.tp", reviewed, "forward", conflict_declared=True)
    assert desk.inbox("hanh.tp") == ()
    (row,) = desk.inbox("chau.pgd")
    assert (row.instance_key, row.role) == (reviewed.instance_key, "unit_head")


def test_nobody_decides_their_own_request(desk):
    desk.start("hanh.tp", handover_to="khoa.ptp", delegate="khoa.ptp")
    assert desk.inbox("hanh.tp") == ()
    assert desk.only("chau.pgd").from_person.login == "hanh.tp"


def test_the_accounts_move_once(desk):
    before = desk.left("lan.cv")
    desk.approved()
    assert desk.left("lan.cv") == before - 2
    assert [row.name for row in desk.inbox("oanh.vt")] == ["Theo dõi nghỉ phép"]


def test_a_refusal_gives_the_days_back_and_ends_the_case(desk, reviewed):
    held = desk.left("lan.cv")
    complete(desk, "hanh.tp", reviewed, "refuse", comment="Tuần này thiếu người trực")
    assert desk.left("lan.cv") == held + 2
    assert desk.case("lan.cv", reviewed.instance_key).head.state == "completed"
    assert any("không được duyệt" in notice.subject for notice in desk.told("lan.cv"))


def test_what_the_form_does_not_know_never_reaches_the_case(desk, reviewed):
    complete(desk, "hanh.tp", reviewed, decided_by="an.gd", requester="minh.cv", stage=None)
    case = desk.case("lan.cv", reviewed.instance_key)
    assert case.head.initiator.login == "lan.cv"
    assert desk.only("chau.pgd").instance_key == reviewed.instance_key


def test_a_stranger_who_guesses_is_not_told_whether_it_is_closed(desk, reviewed):
    complete(desk, "hanh.tp", reviewed)
    with pytest.raises(NotFound):
        complete(desk, "minh.cv", reviewed)


def test_an_absent_head_knows_of_the_task_and_may_not_act_on_it(desk):
    desk.start("hanh.tp", start_date="2024-06-10", end_date="2024-06-14", handover_to="khoa.ptp", delegate="khoa.ptp")
    desk.complete("chau.pgd", "approve", **AGREED)
    desk.later("2024-06-11")
    desk.start("lan.cv", start_date="2024-06-17", end_date="2024-06-18")
    row = next(one for one in desk.inbox("khoa.ptp") if one.role == "unit_head")
    assert row.in_place_of.login == "hanh.tp"
    with pytest.raises(NotYours):
        complete(desk, "hanh.tp", row)
