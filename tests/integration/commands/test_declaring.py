"""Whoever reviews or decides says that they have a relation of interest, and somebody else acts (0.3, H5, D20)."""

import pytest

from engine.commands import declare_conflict
from engine.commands.declare_conflict import DeclareConflict, NobodyElse, NothingToJudge
from engine.domain.errors import NotFound
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
