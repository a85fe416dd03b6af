"""A case begins: what the form takes, what the rules of the procedure refuse, whose case it is."""

import pytest

from engine.commands.beginning import NoPost, NotForYourRole, NotInYourRegulation, NotStartable, OnlyForYourself
from engine.commands.save_draft import SaveDraft
from engine.domain.errors import InvalidInput, NotFound
from engine.queries.procedures import AskProcedures
from engine.queries.start import AskStart
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, node, process, start, timer, user


def refused_at(desk: Desk, login: str = "lan.cv", **answers: object) -> list[str]:
    """The fields at which a leave request is refused."""
    with pytest.raises(InvalidInput) as refused:
        desk.start(login, **answers)
    return sorted(finding.place for finding in refused.value.findings)


def test_a_filed_request_holds_its_days_has_a_number_and_lies_with_the_head(desk):
    before = desk.left("lan.cv")
    key = desk.start("lan.cv")
    case = desk.case("lan.cv", key)
    assert (case.head.case_no, before - desk.left("lan.cv")) == ("stttt/LEAVE/2024/0001", 2)
    assert [row.instance_key for row in desk.inbox("hanh.tp")] == [key]
    assert desk.verified(key).ok


@pytest.mark.parametrize(
    ("answers", "places"),
    [
        ({"reason": "ngắn"}, ["reason"]),
        ({"phone": "09-94"}, ["phone"]),
        ({"leave_kind": "holiday"}, ["leave_kind"]),
        ({"start_date": "13/06/2024"}, ["start_date"]),
        ({"start_session": "toi"}, ["start_session"]),
        ({"reason": None, "phone": "", "stay_place": None}, ["phone", "reason", "stay_place"]),
        ({"reason": "x" * 1001}, ["reason"]),
        ({"handover_to": "nobody.cv"}, ["handover_to"]),
    ],
)
def test_what_the_form_refuses_is_told_at_the_field(desk, answers, places):
    assert refused_at(desk, **answers) == places


@pytest.mark.parametrize(
    ("answers", "places"),
    [
        ({"start_date": "2024-06-14", "end_date": "2024-06-13"}, ["end_date"]),
        ({"start_date": "2024-06-15", "end_date": "2024-06-16"}, ["end_date"]),
        ({"start_date": "2024-06-15", "end_date": "2024-06-17"}, ["start_date"]),
        ({"end_date": "2024-08-30"}, ["shortage_choice"]),
        ({"handover_works": []}, ["handover_works"]),
        ({"start_date": "2024-06-05", "end_date": "2024-06-05"}, ["late_reason"]),
        ({"end_date": "2024-06-13", "start_session": "chieu", "end_session": "sang"}, ["end_date"]),
    ],
    ids=[
        "reversed",
        "no working day",
        "begins on a rest day",
        "more than the balance",
        "nothing handed over",
        "too late",
        "half days reversed",
    ],
)
def test_what_a_rule_of_the_procedure_refuses_is_told_at_the_field(desk, answers, places):
    assert refused_at(desk, **answers) == places


def test_a_second_request_over_the_same_days_is_refused(desk):
    desk.start("lan.cv")
    assert refused_at(desk, start_date="2024-06-14", end_date="2024-06-17") == ["start_date"]


def test_a_refused_request_leaves_nothing_and_keeps_the_draft(desk):
    lan, before = desk.actor("lan.cv"), desk.left("lan.cv")
    desk.do(SaveDraft(actor=lan, place="start:leave", answers={"reason": "ngắn"}))
    refused_at(desk, start_date="2024-06-14", end_date="2024-06-13")
    kept = desk.office.ask(AskStart(actor=lan, process_id="leave"))
    assert (desk.left("lan.cv"), kept.data["reason"]) == (before, "ngắn")
    assert desk.case("lan.cv", desk.start("lan.cv")).head.case_no == "stttt/LEAVE/2024/0001"


def test_a_filed_request_ends_its_draft(desk):
    lan = desk.actor("lan.cv")
    desk.do(SaveDraft(actor=lan, place="start:leave", answers={"reason": "ngắn"}))
    desk.start("lan.cv")
    assert desk.office.ask(AskStart(actor=lan, process_id="leave")).draft_at is None


def test_the_office_may_enter_a_case_for_somebody_else(desk):
    key = desk.start("oanh.vt", behalf="lan.cv")
    head = desk.case("lan.cv", key).head
    assert (head.initiator.login, head.entered_by.login) == ("lan.cv", "oanh.vt")
    assert desk.left("lan.cv") < desk.left("minh.cv")


def test_nobody_else_may(desk):
    with pytest.raises(OnlyForYourself) as refused:
        desk.start("minh.cv", behalf="lan.cv")
    assert "Chỉ Văn phòng Sở," in refused.value.text("vi")  # as the agency calls its own


def test_the_office_enters_no_case_for_a_person_of_another_agency(desk):
    with pytest.raises(NoPost):
        desk.start("oanh.vt", behalf="yen.cv")


def test_who_does_not_exist_has_no_case(desk):
    with pytest.raises(NotFound):
        desk.start("oanh.vt", behalf="nobody.cv")


def test_an_unknown_process_is_not_found(desk):
    with pytest.raises(NotFound):
        desk.start("lan.cv", "no-such-process")


def test_a_process_that_begins_by_itself_is_not_started_by_a_form(desk):
    begin = node("startEvent", "s", inner=timer("R/PT24H", "timeCycle"))
    desk.deploy(("y.bpmn", process(begin + end() + flows("s e"), process_id="yearly", attributes='name="Hằng năm"')))
    with pytest.raises(NotStartable):
        desk.start("lan.cv", "yearly")


def test_what_the_product_says_of_a_case_cannot_be_set(desk):
    body = start() + user("t", ext='<zeebe:assignmentDefinition assignee="=requester"/>') + end() + flows("s t", "t e")
    desk.deploy(("p.bpmn", process(body)))
    with pytest.raises(InvalidInput) as refused:
        desk.start("lan.cv", "p", requester="hanh.tp", x=1)
    assert [finding.place for finding in refused.value.findings] == ["requester"]


def test_fields_that_the_form_does_not_have_are_left_out(desk):
    key = desk.start("lan.cv", hack="x", requester="hanh.tp")
    case = desk.case("lan.cv", key)
    assert case.head.initiator.login == "lan.cv"
    assert "hack" not in {change.name for line in case.history for change in line.changes}


CHIEF = '<zeebe:properties><zeebe:property name="startableBy" value="office_head"/></zeebe:properties>'
MINE = user("a", ext='<zeebe:assignmentDefinition assignee="=requester"/>') + end() + flows("s a", "a e")


@pytest.mark.parametrize(
    "body",
    [
        f"<bpmn:extensionElements>{CHIEF}</bpmn:extensionElements>{start()}{MINE}",
        node("startEvent", "s", ext=CHIEF) + MINE,
    ],
    ids=["said of the process", "said of its start, as the first release read it"],
)
def test_only_the_roles_that_a_model_names_begin_it(desk, body):
    desk.deploy(("p.bpmn", process(body)))
    with pytest.raises(NotForYourRole):
        desk.start("lan.cv", "p")
    assert desk.start("dung.cvp", "p")


def test_what_the_regulation_of_the_agency_does_not_know_is_neither_listed_nor_begun(desk):
    theirs = '<zeebe:properties><zeebe:property name="agencies" value="vptw dang"/></zeebe:properties>'
    desk.deploy(("p.bpmn", process(f"<bpmn:extensionElements>{theirs}</bpmn:extensionElements>{start()}{MINE}")))
    with pytest.raises(NotInYourRegulation):
        desk.start("dung.cvp", "p")
    listed = [desk.office.ask(AskProcedures(actor=desk.actor(login))) for login in ("dung.cvp", "viet.tphc")]
    assert ["p" in {row.process_id for row in rows} for rows in listed] == [False, True]
