"""A procedure is changed by one person and put into force by another; nothing anybody drew is lost on the way."""

from datetime import timedelta
from unittest.mock import patch

import pytest

from engine.commands import migrate_instance
from engine.commands.check_design import CheckDesign
from engine.commands.comment_design import CommentDesign, SettleComment
from engine.commands.drop_design import DropDesign
from engine.commands.open_design import FolderTaken
from engine.commands.rebase_design import RebaseDesign
from engine.commands.return_design import ReturnDesign
from engine.domain.designs import (
    BadFileName,
    BadFolder,
    DesignClosed,
    FileChangedMeanwhile,
    NoteTooShort,
    NotProposed,
    Overtaken,
    OwnDesign,
)
from engine.domain.errors import InvalidInput, NotAllowed, NotFound
from engine.queries.designs import AskDesign
from engine.store.failures import OutcomeUnknown
from tests.integration.commands.designs import HEAD, MINH, ONE, OTHER, RENAMED, THAO, TWO, WHY, Studio

OLD = ONE.replace(
    b"<bpmn:definitions ", b'<bpmn:definitions xmlns:camunda="http://camunda.org/schema/1.0/bpmn" '
).replace(b'id="a"', b'id="a" camunda:asyncBefore="true"')


@pytest.fixture
def studio(desk):
    desk.deploy(("p.bpmn", ONE))
    desk.at("2024-06-04", "09:30")
    return Studio(desk)


def test_a_design_is_in_force_when_a_second_person_has_approved_it(studio):
    key = studio.drawn(TWO)
    assert studio.version() == 1
    studio.propose(key)
    assert (studio.approve(key), studio.version()) == ("deployed", 2)


def test_the_diagram_a_procedure_is_called_after_comes_first(studio):
    key = studio.open(folder="leave", title="Sửa phép")
    names = [one.name for one in studio.desk.office.ask(AskDesign(actor=studio.desk.actor(THAO), design=key)).files]
    assert names[:2] == ["leave.bpmn", "leave-back.bpmn"]


@pytest.mark.parametrize("by", [THAO])
def test_who_drew_it_does_not_approve_it(studio, by):
    key = studio.drawn(TWO)
    studio.propose(key)
    with pytest.raises(OwnDesign):
        studio.approve(key, by)


def test_who_only_put_it_forward_does_not_approve_it(studio):
    key = studio.drawn(TWO)
    studio.propose(key, by=MINH)
    with pytest.raises(OwnDesign):
        studio.approve(key, MINH)


def test_nobody_but_designers_opens_and_nobody_but_approvers_approves(studio):
    with pytest.raises(NotAllowed):
        studio.open("lan.cv")
    key = studio.drawn(TWO)
    studio.propose(key)
    with pytest.raises(NotFound):
        studio.approve(key, "lan.cv")
    with pytest.raises(NotAllowed):
        studio.save(key, ONE, seen=1, by=HEAD)


def test_a_design_of_another_agency_is_not_there(studio):
    key = studio.drawn(TWO)
    with pytest.raises(NotFound):
        studio.save(key, ONE, by="hung.cb")


def test_what_was_not_put_forward_is_not_approved(studio):
    with pytest.raises(NotProposed):
        studio.approve(studio.drawn(TWO))


def test_every_fault_keeps_it_from_being_put_forward(studio):
    key = studio.drawn(TWO.replace(b'targetRef="b"', b'targetRef="nowhere"'))
    assert studio.faults(key)
    with pytest.raises(InvalidInput):
        studio.propose(key)


def test_what_stands_on_the_screen_is_judged_before_it_is_kept(studio):
    key = studio.open()
    assert (studio.faults(key), len(studio.faults(key, ("x.bpmn", b"<no"))) > 0) == ((), True)


def test_a_release_says_what_changes(studio):
    with pytest.raises(NoteTooShort):
        studio.propose(studio.drawn(TWO), note="ngắn")


def test_while_it_waits_for_approval_nobody_changes_it(studio):
    key = studio.drawn(TWO)
    studio.propose(key)
    with pytest.raises(DesignClosed):
        studio.save(key, ONE, seen=1)


def test_returned_it_can_be_changed_again_and_its_designers_hear_why(studio):
    key = studio.drawn(TWO)
    studio.propose(key)
    studio.desk.do(ReturnDesign(actor=studio.desk.actor(HEAD), design=key, remark="Bước b thừa, xin bỏ"))
    assert "Bước b thừa" in studio.desk.told(THAO)[0].text
    assert studio.save(key, ONE, seen=1) == 2


def test_two_who_save_the_same_file_hear_of_each_other(studio):
    key = studio.drawn(TWO)
    with pytest.raises(FileChangedMeanwhile) as told:
        studio.save(key, OTHER, seen=0, by=MINH)
    assert told.value.facts["who"] == "Nguyễn Phương Thảo"
    assert studio.save(key, OTHER, seen=0, by=MINH, anyway=True) == 2


def test_the_same_file_saved_again_is_no_change(studio):
    key = studio.drawn(TWO)
    assert studio.save(key, TWO, seen=0, by=MINH) == 1


@pytest.mark.parametrize("name", ["../p.bpmn", "/p.bpmn", "p.exe", "a/b/c.bpmn", ".bpmn", "p.py", "a\\b.bpmn"])
def test_a_file_has_a_plain_name_of_a_known_kind(studio, name):
    with pytest.raises(InvalidInput) as found:
        studio.save(studio.open(), ONE, name=name)
    assert isinstance(found.value.findings[0], BadFileName)


@pytest.mark.parametrize("folder", ["", "Họp", "a/b", "../a", "a--b", "1a", "a b"])
def test_a_new_procedure_has_a_plain_key(studio, folder):
    with pytest.raises(BadFolder):
        studio.open(folder=folder, new=True)


def test_a_new_procedure_takes_no_key_that_is_taken(studio):
    with pytest.raises(FolderTaken):
        studio.open(new=True)


def test_an_older_copy_does_not_undo_what_came_into_force_meanwhile(studio):
    older = studio.drawn(OTHER, by=MINH)
    studio.released(TWO)
    with pytest.raises(Overtaken):
        studio.propose(older, by=MINH)


def test_taken_over_it_keeps_the_copy_that_was_chosen(studio):
    older = studio.drawn(OTHER, by=MINH)
    studio.released(TWO)
    studio.desk.do(RebaseDesign(actor=studio.desk.actor(MINH), design=older, keep=frozenset({"p.bpmn"})))
    studio.propose(older, by=MINH)
    studio.approve(older)
    assert studio.version() == 3


def test_an_approved_design_waits_for_its_day(studio):
    key = studio.drawn(TWO)
    studio.propose(key, valid_from=studio.desk.office.clock.now() + timedelta(days=1))
    assert (studio.approve(key), studio.version()) == ("approved", 1)
    studio.desk.later("2024-06-05", "09:31")
    assert studio.version() == 2


def test_a_dropped_design_does_not_come_into_force_on_its_day(studio):
    key = studio.drawn(TWO)
    studio.propose(key, valid_from=studio.desk.office.clock.now() + timedelta(days=1))
    studio.approve(key)
    studio.desk.do(DropDesign(actor=studio.desk.actor(THAO), design=key))
    studio.desk.later("2024-06-05", "09:31")
    assert studio.version() == 1


def test_one_that_was_overtaken_until_its_day_goes_back(studio):
    key = studio.drawn(TWO)
    studio.propose(key, valid_from=studio.desk.office.clock.now() + timedelta(days=1))
    studio.approve(key)
    studio.released(OTHER)
    studio.desk.later("2024-06-05", "09:31")
    assert "p.bpmn" in studio.desk.told(THAO)[0].text
    studio.save(key, ONE, seen=1)


def test_before_the_button_every_running_case_knows_what_becomes_of_it(studio):
    case = studio.desk.start("lan.cv", "p")
    key = studio.drawn(OTHER)
    (stays,), (needs,), (goes,) = studio.plan(key), studio.plan(key, p={}), studio.plan(key, p={"a": "c"})
    assert (stays.changed, stays.running, stays.moved) == (True, 1, False)
    assert [one.fate for one in (*needs.cases, *goes.cases)] == ["needs_person", "migrates"]
    assert studio.desk.case("lan.cv", case).head.version == 1


def test_a_database_that_is_lost_is_told_and_no_case_is_said_to_need_a_person(studio):
    studio.desk.start("lan.cv", "p")
    key = studio.drawn(OTHER)
    with patch.object(migrate_instance, "apply", side_effect=OutcomeUnknown), pytest.raises(OutcomeUnknown):
        studio.plan(key, p={"a": "c"})


def test_the_plan_names_where_running_cases_are_and_what_there_is_instead(studio):
    studio.desk.start("lan.cv", "p")
    key = studio.drawn(RENAMED)
    (stays,), (needs,), (goes,) = studio.plan(key), studio.plan(key, p={}), studio.plan(key, p={"a": "c"})
    assert (stays.old, stays.new, stays.missing) == ({}, {}, ())
    assert (needs.missing, needs.new["c"], goes.missing) == (("a",), "Xem lại", ())
    assert (set(needs.old), set(needs.new)) == ({"s", "a", "e"}, {"s", "c", "e"})


def test_running_cases_go_on_as_it_was_planned(studio):
    case = studio.desk.start("lan.cv", "p")
    studio.released(OTHER, p={"a": "c"})
    studio.desk.later("2024-06-04", "09:31")
    assert studio.desk.case("lan.cv", case).head.version == 2
    assert studio.desk.verified(case).ok


def test_without_a_plan_running_cases_stay_on_their_version(studio):
    case = studio.desk.start("lan.cv", "p")
    studio.released(OTHER)
    studio.desk.later("2024-06-04", "09:31")
    assert studio.desk.case("lan.cv", case).head.version == 1


def test_an_unchanged_process_leaves_its_cases_alone(studio):
    studio.desk.start("lan.cv", "p")
    key = studio.open()
    studio.save(key, b"# Quy tr\xc3\xacnh", name="README.md")
    assert [(one.changed, one.running) for one in studio.plan(key)] == [(False, 0)]


def test_a_procedure_goes_back_to_an_earlier_state_by_a_design_of_its_own(studio):
    studio.released(TWO)
    first = studio.desk.office._tools.store  # the first deployment of the folder
    with first.transaction(studio.desk.actor(THAO).agency, trial=True) as tx:
        was = tx.models.process("p", as_of=None).deployment_key - 1
    back = studio.open(as_of=was)
    studio.propose(back, note=WHY)
    studio.approve(back)
    assert len(studio.desk.inbox("lan.cv")) == 0
    studio.version()
    studio.desk.complete("lan.cv")
    assert studio.desk.inbox("lan.cv") == ()


def test_remarks_stand_at_an_element_until_they_are_settled(studio):
    key = studio.drawn(TWO)
    said = CommentDesign(actor=studio.desk.actor(HEAD), design=key, text="Ai xem?", file="p.bpmn", element_id="b")
    number = studio.desk.do(said)
    studio.desk.do(SettleComment(actor=studio.desk.actor(THAO), design=key, number=number))
    with pytest.raises(NotFound):
        studio.desk.do(SettleComment(actor=studio.desk.actor(THAO), design=key, number=number + 1))


def test_what_is_drawn_badly_is_said_and_keeps_nothing(studio):
    key = studio.drawn(TWO)
    found = studio.desk.do(CheckDesign(actor=studio.desk.actor(THAO), design=key))
    assert {one.facts["rule"] for one in found} == {"no-clause"}
    studio.propose(key)


def test_a_file_of_another_engine_is_taken_over_with_a_report(studio):
    key = studio.open(folder="old", new=True, files=(("p2.bpmn", OLD.replace(b'id="p"', b'id="p2"')),))
    found = studio.desk.do(CheckDesign(actor=studio.desk.actor(THAO), design=key))
    assert "import-note" in {one.facts["rule"] for one in found}
    view = studio.desk.office.ask(AskDesign(actor=studio.desk.actor(THAO), design=key))
    assert "camunda:asyncBefore = true" in {one.name: one.content for one in view.files}["bao-cao-nhap.md"].decode()


def test_a_file_brought_under_another_name_takes_the_place_of_the_one_that_defined_the_same(studio):
    studio.desk.deploy(("p.bpmn", ONE))
    key = studio.open(files=(("of-camunda.bpmn", TWO),))
    view = studio.desk.office.ask(AskDesign(actor=studio.desk.actor(THAO), design=key))
    assert {one.name: one.state for one in view.files if one.name.endswith(".bpmn")} == {
        "of-camunda.bpmn": "new",
        "p.bpmn": "removed",
    }
    assert studio.faults(key) == ()


def test_a_broken_file_is_refused_when_it_is_brought(studio):
    with pytest.raises(InvalidInput) as refused:
        studio.open(folder="old", new=True, files=(("x.bpmn", b"<no"), ("y.bpmn", b"<!DOCTYPE x><x/>")))
    assert [one.facts["file"] for one in refused.value.findings] == ["x.bpmn", "y.bpmn"]
