"""Each reader gets the case in their words, and of it what is theirs."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from engine.domain.errors import NotFound
from engine.queries.calendar import AskCalendar
from engine.queries.case import AskCase
from engine.queries.procedures import AskDiagram, AskProcedures
from engine.queries.replay import AskReplay
from engine.queries.start import AskStart
from tests.offices import AGREED, Desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory):
    opened = Desk.opened(tmp_path_factory.mktemp("readers") / "data")
    yield opened
    opened.office.close()


@pytest.fixture(scope="module")
def unpaid(desk: Desk) -> int:
    """Unpaid leave of Lan's: the chief accountant has a task in it."""
    key = desk.start("lan.cv", leave_kind="unpaid", start_date="2024-06-24", end_date="2024-06-25")
    desk.complete("hanh.tp", "forward", **AGREED)
    desk.complete("an.gd", "approve", **AGREED)
    return key


def english(desk: Desk, login: str):
    return replace(desk.actor(login), language="en")


def test_the_chief_accountant_sees_kind_and_dates_of_a_case_not_how_it_went(desk, unpaid):
    seen = desk.case("nga.ktt", unpaid)
    labels = {line.label for line in seen.data}
    assert (seen.history, seen.whole, "Lý do" in labels, "Nghỉ từ ngày" in labels) == ((), False, False, True)
    row = next(row for row in desk.inbox("nga.ktt") if row.instance_key == unpaid)
    assert desk.task("nga.ktt", row.key).history == ()


def test_the_chief_accountant_cannot_replay_the_case_of_another(desk, unpaid):
    with pytest.raises(NotFound):
        desk.office.ask(AskReplay(actor=desk.actor("nga.ktt"), instance_key=unpaid))


def test_the_chief_accountant_reads_their_own_case_whole(desk):
    own = desk.start("nga.ktt", start_date="2024-07-04", end_date="2024-07-05", handover_to="oanh.vt")
    assert desk.case("nga.ktt", own).history


def test_the_catalogue_hides_what_only_others_call(desk):
    rows = {row.process_id for row in desk.office.ask(AskProcedures(actor=desk.actor("lan.cv")))}
    every = {row.process_id for row in desk.office.ask(AskProcedures(actor=desk.actor("lan.cv"), called=True))}
    assert ("leave" in rows, "approve-chain" in rows, "approve-chain" in every) == (True, False, True)


@pytest.mark.parametrize(("login", "offered"), [("lan.cv", False), ("dung.cvp", True)])
def test_the_catalogue_offers_a_procedure_to_the_roles_that_begin_it_and_names_them_to_all(desk, login, offered):
    rows = {row.process_id: row for row in desk.office.ask(AskProcedures(actor=desk.actor(login)))}
    opening, leave = rows["leave-year-open"], rows["leave"]
    assert (opening.startable, opening.begun_by) == (offered, ("Chánh Văn phòng",))
    assert (leave.startable, leave.begun_by) == (True, ())


@pytest.mark.parametrize("login", ["lan.cv", "dung.cvp", "bao.gd", "tung.cc", "viet.tphc"])
def test_what_the_catalogue_offers_opens(desk, login):
    actor = desk.actor(login)
    offered = [row.process_id for row in desk.office.ask(AskProcedures(actor=actor)) if row.startable]
    opened = [desk.office.ask(AskStart(actor=actor, process_id=one)).procedure.process_id for one in offered]
    assert (opened, "staff-measure" in offered) == (offered, login not in {"lan.cv", "tung.cc"})


@pytest.mark.parametrize(
    ("login", "chief", "office"),
    [
        ("lan.cv", "Chánh Văn phòng", "Văn phòng Sở"),
        ("bao.gd", "Trưởng phòng Tổ chức – Hành chính", "Phòng Tổ chức – Hành chính"),
        ("son.cvp", "Trưởng phòng Hành chính", "Phòng Hành chính"),
    ],
)
def test_the_catalogue_calls_the_office_and_its_head_as_the_readers_agency_does(desk, login, chief, office):
    rows = {row.process_id: row for row in desk.office.ask(AskProcedures(actor=desk.actor(login)))}
    assert (rows["leave-year-open"].begun_by, set(rows["leave-payout"].begun_by)) == ((chief,), {chief, office})


@pytest.mark.parametrize(("login", "offered"), [("bao.gd", True), ("hue.vt", True), ("tung.cc", False)])
def test_the_absence_of_the_head_is_offered_to_the_head_and_the_office(desk, login, offered):
    rows = {row.process_id: row for row in desk.office.ask(AskProcedures(actor=desk.actor(login)))}
    assert rows["leave-head"].startable is offered


@pytest.mark.parametrize(
    ("login", "head", "chief"),
    [
        ("lan.cv", "Giám đốc Sở", "Chánh Văn phòng"),
        ("bao.gd", "Giám đốc", "Trưởng phòng Tổ chức – Hành chính"),
        ("son.cvp", "Chánh Văn phòng Tỉnh ủy", "Trưởng phòng Hành chính"),
    ],
)
def test_the_calendar_names_owners_and_cites_as_the_readers_agency_does(desk, login, head, chief):
    actor = desk.actor(login)
    rows = desk.office.ask(AskCalendar(actor=actor)).rows
    cited = {ref.clause_id.partition(".")[0] for row in rows for ref in row.clauses}
    assert ({head, chief} <= {row.owner for row in rows}, cited) == (True, {actor.agency})


def test_a_case_cites_no_clause_of_another_agencys_regulation(desk, unpaid):
    other = desk.start("tung.cc", start_date="2024-06-13", end_date="2024-06-13", handover_to="mai.ptk")
    seen = (desk.case("lan.cv", unpaid), desk.case("tung.cc", other))
    assert [{ref.clause_id.partition(".")[0] for ref in case.legal_basis} for case in seen] == [{"stttt"}, set()]
    cited = [{ref.clause_id.partition(".")[0] for line in case.history for ref in line.legal_basis} for case in seen]
    assert cited == [{"stttt"}, set()]


def test_an_english_reader_has_status_and_diagram_in_english(desk, unpaid):
    actor = english(desk, "lan.cv")
    status = desk.office.ask(AskCase(actor=actor, instance_key=unpaid)).head.status
    diagram = desk.office.ask(AskDiagram(actor=actor, process_id="leave-carry-out"))
    assert (status, 'name="Number the paper"' in diagram, 'name="Lấy số văn bản"' in diagram) == (
        "Approved", True, False,
    )  # fmt: skip


def test_a_vietnamese_reader_has_the_file_as_deployed(desk):
    shown = desk.office.ask(AskDiagram(actor=desk.actor("lan.cv"), process_id="leave"))
    deployed = Path(__file__).parents[3] / "processes/leave/leave.bpmn"
    assert shown == deployed.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_variable_of_a_leave_shows_its_raw_name(desk, unpaid, language):
    actor = replace(desk.actor("lan.cv"), language=language)
    steps = desk.office.ask(AskReplay(actor=actor, instance_key=unpaid)).steps
    names = {change.name for step in steps for change in step.line.changes}
    assert {name for name in names if re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", name)} == set()


def test_an_approved_leave_waits_for_its_end_and_the_other_ways_out_are_not_named(desk):
    case = desk.approved(start_date="2024-06-20", end_date="2024-06-21")
    (row,) = (one for one in desk.inbox("dung.cvp") if one.instance_key == case)
    desk.finish("dung.cvp", desk.claim("dung.cvp", row.key), "confirm")
    desk.later("2024-06-20", "10:00")
    assert [one.name for one in desk.case("lan.cv", case).head.waiting] == ["Đến khi hết thời gian nghỉ"]


def test_a_lane_of_the_office_bears_the_name_that_the_agency_gives_it(desk, unpaid):
    diagram = desk.office.ask(AskDiagram(actor=desk.actor("lan.cv"), process_id="leave-carry-out"))
    assert ('name="Văn phòng Sở"' in diagram, 'name="Văn phòng"' in diagram) == (True, False)
