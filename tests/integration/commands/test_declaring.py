"""Whoever reviews or decides says that they have a relation of interest, and somebody else acts (0.3, H5, D20)."""

import pytest

from engine.commands import declare_conflict
from engine.commands.declare_conflict import DeclareConflict, NobodyElse, NothingToJudge
from engine.commands.open_identity import OpenIdentity
from engine.commands.start_instance import StartInstance
from engine.commands.unseal import AskUnsealing
from engine.domain.errors import NotFound
from engine.queries.identities import AskDoor
from tests.fault.acts_of_letters import CLASSIFIED, LETTER, WHY, taken_up
from tests.integration.commands.small import lane, properties
from tests.unit.executor.bpmn import end, flows, process, start, user


def judged(role: str, mode: str = "decide") -> bytes:
    """Twice by the same role, one after the other."""
    given = properties(mode=mode)
    way = start() + user("a", ext=given) + user("b", ext=given) + end() + flows("s a", "a b", "b e")
    return process(lane(role, "s", "a", "b", "e") + way)


def case_with(desk, bpmn):
    desk.deploy(("p.bpmn", bpmn))
    return desk.start("lan.cv", "p")


def declare(desk, login, key):
    desk.do(DeclareConflict(actor=desk.actor(login), task_key=key, reason="Người trình là em ruột"))


def test_somebody_else_decides_within_the_limit_it_had_now_and_later_in_the_case(desk):
    key = case_with(desk, judged("unit_head"))
    task = desk.only("hanh.tp")
    assert desk.task("hanh.tp", task.key).can_declare
    declare(desk, "hanh.tp", task.key)
    moved = desk.only("chau.pgd")
    assert (moved.key, moved.due_at, desk.inbox("hanh.tp")) == (task.key, task.due_at, ())
    desk.complete("chau.pgd")
    assert desk.inbox("hanh.tp") == ()
    assert desk.verified(key).ok


def test_a_later_decision_that_is_theirs_by_name_goes_to_somebody_else_too(desk):
    named = '<zeebe:assignmentDefinition assignee="hanh.tp"/>' + properties(mode="decide")
    way = start() + user("a", ext=named) + user("b", ext=named) + end() + flows("s a", "a b", "b e")
    case_with(desk, process(way))
    declare(desk, "hanh.tp", desk.only("hanh.tp").key)
    desk.complete("chau.pgd")
    assert (desk.inbox("hanh.tp"), desk.only("chau.pgd").name) == ((), "b")


def test_the_history_tells_who_gave_it_back_and_why(desk):
    key = case_with(desk, judged("unit_head"))
    declare(desk, "hanh.tp", desk.only("hanh.tp").key)
    (line,) = (one for one in desk.case("kiem.ktgs", key).history if one.type == "declare_conflict")
    assert line.person.login == "hanh.tp"
    assert "có quan hệ lợi ích" in line.text
    assert "Người trình là em ruột" in line.text


def test_where_the_head_declares_it_the_superior_authority_decides(desk):
    case_with(desk, judged("agency_head"))
    task = desk.only("an.gd")
    declare(desk, "an.gd", task.key)
    (noted,) = desk.inbox("oanh.vt")  # by the Office, which notes its answer
    assert (noted.key, desk.inbox("an.gd")) == (task.key, ())


def test_who_has_a_task_that_judges_nothing_declares_nothing(desk):
    case_with(desk, judged("unit_head", mode="ack"))
    task = desk.only("hanh.tp")
    assert not desk.task("hanh.tp", task.key).can_declare
    with pytest.raises(NothingToJudge):
        declare(desk, "hanh.tp", task.key)


def test_nobody_declares_it_for_somebody_else(desk):
    case_with(desk, judged("unit_head"))
    with pytest.raises(NotFound):
        declare(desk, "chau.pgd", desk.only("hanh.tp").key)


def test_a_head_whose_decision_it_is_by_name_gives_it_to_the_superior_authority_too(desk):
    named = '<zeebe:assignmentDefinition assignee="an.gd"/>' + properties(mode="decide")
    case_with(desk, process(start() + user("a", ext=named) + end() + flows("s a", "a e")))
    task = desk.only("an.gd")
    declare(desk, "an.gd", task.key)
    (noted,) = desk.inbox("oanh.vt")
    assert (noted.key, desk.inbox("an.gd")) == (task.key, ())


def test_where_the_rules_name_nobody_else_one_is_told_so(desk, monkeypatch):
    case_with(desk, judged("unit_head"))
    monkeypatch.setattr(declare_conflict, "given_back", lambda world, task, earlier, person: task)
    with pytest.raises(NobodyElse):
        declare(desk, "hanh.tp", desk.only("hanh.tp").key)


def declared_of_a_letter(desk):
    """The head, who was to settle it, has a relation of interest with whom it is about."""
    key = taken_up(desk)
    declare(desk, "an.gd", next(one.key for one in desk.inbox("an.gd") if one.instance_key == key))
    return key


def opening(desk, login, key):
    return desk.do(OpenIdentity(actor=desk.actor(login), instance_key=key, reason=WHY))


def test_who_gave_a_letter_back_opens_its_sealed_author_no_more_alone_or_with_somebody(desk):
    key = declared_of_a_letter(desk)
    assert opening(desk, "an.gd", key).refused
    with pytest.raises(NotFound):
        desk.do(AskUnsealing(actor=desk.actor("an.gd"), instance_key=key, reason=WHY))
    door = desk.office.ask(AskDoor(actor=desk.actor("an.gd"), instance_key=key))
    assert (door.may_open, door.may_ask) == (False, False)
    assert desk.verified(key, "kiem.ktgs").ok


def test_as_the_head_of_the_agency_they_still_see_that_there_is_such_a_letter(desk):
    key = declared_of_a_letter(desk)
    assert any(one.type == "declare_conflict" for one in desk.case("an.gd", key).history)


def test_a_part_they_had_in_it_shows_it_no_more(desk):
    """The head of a unit took the complaint about her deputy up, and says then that she cannot go on."""
    asks = {"reports_violation": False, "asks_review": True, "own_right": True, "target_person": "hoa.ptp"}
    command = StartInstance(actor=desk.actor("yen.cv"), process_id="complaint", answers={**LETTER, **asks})
    key = desk.do(command).instance_key
    attacked = {"target_level": "unit_deputy", "attacked_date": "2024-05-02"}
    desk.complete("ngoc.vt", "classify", **{**CLASSIFIED, **asks, **attacked})
    desk.complete("xuan.tp", "take_up")
    desk.complete("ngoc.vt", "done")
    assert desk.case("xuan.tp", key)
    declare(desk, "xuan.tp", desk.only("xuan.tp").key)
    with pytest.raises(NotFound):
        desk.case("xuan.tp", key)
    assert desk.verified(key, "son.cvp").ok


def test_what_is_opened_to_the_handlers_later_is_not_opened_to_them(desk):
    key = taken_up(desk)
    desk.complete("an.gd", "take_up")
    desk.complete("oanh.vt", "done")
    assert not opening(desk, "an.gd", key).refused
    declare(desk, "an.gd", desk.only("an.gd").key)
    (noted,) = (one for one in desk.inbox("dung.cvp") if one.instance_key == key)
    desk.claim("dung.cvp", noted.key)
    desk.finish("dung.cvp", noted.key, "verify", team=["giang.ctt", "nhung.tt"], team_lead="giang.ctt")
    assert opening(desk, "an.gd", key).refused
