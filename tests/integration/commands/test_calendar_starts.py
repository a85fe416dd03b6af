"""What the calendar asks for begins by itself: once, on its working day, and not lost when the machine stands still."""

import pytest

from engine.commands.plan_calendar import SETTING, PlanCalendar
from engine.commands.start_by_calendar import StartByCalendar
from engine.domain.actor import system
from engine.domain.keys import AgencyId
from engine.queries.calendar import AskCalendar
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, node, process, timer, user
from web.designer.telling import NothingDone, of_trial

MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'


def procedure(process_id: str, first: str = "") -> tuple[str, bytes]:
    """It gives its owner a task named after it."""
    start = first or node("startEvent", "s")
    task = user("t", ext=MINE, attributes=f'name="{process_id}"')
    return f"{process_id}.bpmn", process(start + task + end() + flows("s t", "t e"), process_id=process_id)


def begun(desk: Desk, login: str, name: str) -> int:
    return len([row for row in desk.inbox(login) if row.name == name])


def starts(desk: Desk, login: str = "dung.cvp", **asked):
    return desk.office.ask(AskCalendar(actor=desk.actor(login), **asked)).rows


def test_a_case_begins_at_its_hour_and_once(desk):
    desk.deploy(procedure("budget"))
    desk.later("2024-06-30", "23:00")
    desk.later("2024-07-01", "07:59")
    assert begun(desk, "nga.ktt", "budget") == 0
    desk.later("2024-07-01", "08:00")
    desk.later("2024-07-01", "09:00")
    (row,) = [one for one in desk.inbox("nga.ktt") if one.name == "budget"]
    assert desk.verified(row.instance_key).replayed


def test_what_nobody_has_touched_yet_is_no_scenario_of_a_trial(desk):
    desk.deploy(procedure("budget"))
    desk.later("2024-06-30", "23:00")
    desk.later("2024-07-01", "08:00")
    assert begun(desk, "nga.ktt", "budget") == 1
    with pytest.raises(NothingDone):
        of_trial(desk.office, "Ghi từ chạy thử")


def test_a_rest_day_moves_the_case_to_the_next_working_day(desk):
    desk.later("2026-11-14")
    desk.deploy(procedure("annual-evaluation"))
    desk.later("2026-11-15")
    assert begun(desk, "dung.cvp", "annual-evaluation") == 0
    desk.later("2026-11-16")
    assert begun(desk, "dung.cvp", "annual-evaluation") == 1


def test_one_case_begins_for_every_working_unit(desk):
    desk.deploy(procedure("archive-handover"))
    desk.later("2025-01-14")
    desk.later("2025-01-15")
    heads = ["dung.cvp", "giang.ctt", "thuy.tp", "quan.tp", "hanh.tp", "phuc.ttdv"]
    assert [begun(desk, login, "archive-handover") for login in heads] == [1] * 6


def test_a_machine_that_stood_still_makes_up_for_what_the_row_says(desk):
    desk.deploy(procedure("budget"), procedure("personnel-appointment"))
    desk.later("2025-03-10")
    assert (begun(desk, "nga.ktt", "budget"), begun(desk, "dung.cvp", "personnel-appointment")) == (2, 1)


def test_the_table_winds_the_clock_of_the_procedures_it_names(desk):
    clock = node("startEvent", "s", inner=timer("0 0 8 1 7 *", "timeCycle"))
    desk.deploy(procedure("budget", clock))
    desk.later("2024-06-30")
    desk.later("2024-07-01", "08:00")
    assert begun(desk, "nga.ktt", "budget") == 1


def test_a_procedure_that_is_not_there_yet_is_started_once_it_is(desk):
    desk.later("2024-06-30")
    desk.later("2024-07-01", "08:00")
    desk.deploy(procedure("budget"))
    desk.later("2025-01-14")
    desk.later("2025-01-15", "08:00")
    assert begun(desk, "nga.ktt", "budget") == 1


def test_what_other_procedures_call_is_not_begun_by_the_calendar(desk):
    said = '<zeebe:properties><zeebe:property name="calledOnly" value="true"/></zeebe:properties>'
    name, content = procedure(
        "budget", f"<bpmn:extensionElements>{said}</bpmn:extensionElements>" + node("startEvent", "s")
    )
    desk.deploy((name, content))
    desk.later("2024-06-30", "23:00")
    desk.later("2024-07-01", "08:00")
    assert begun(desk, "nga.ktt", "budget") == 0


def test_meetings_of_one_half_day_and_chair_are_one_case_with_both_parts(desk):
    desk.deploy(procedure("meeting"))
    desk.later("2024-06-19")
    desk.later("2024-06-20")
    rows = [row for row in starts(desk) if row.day.isoformat() == "2024-07-01"]
    weekly, monthly = (next(row for row in rows if row.rule == rule) for rule in ("C01", "C03"))
    assert (weekly.state, monthly.state) == ("started", "merged")
    assert weekly.instance_key == monthly.instance_key


def test_a_new_office_joins_a_series_where_its_preparation_can_still_be_done_in_time(desk):
    with desk.office._tools.store.transaction(AgencyId("stttt")) as tx:
        tx.settings.put(SETTING.format(agency="stttt"), None)  # as on its first day
    desk.do(PlanCalendar(actor=system(AgencyId("stttt"))))
    weekly = [row for row in starts(desk) if row.rule == "C01" and row.begins_at < desk.office.clock.now()]
    assert [(row.day.isoformat(), row.state == "missed") for row in weekly] == [
        ("2024-06-10", True), ("2024-06-17", False), ("2024-06-24", False),
    ]  # fmt: skip


def test_an_office_that_stands_apart_joins_none(desk):
    assert [row.day for row in starts(desk) if row.rule == "C01" and row.state in ("planned", "started")] == []


def test_what_was_started_is_not_started_by_another_ring(desk):
    desk.deploy(procedure("budget"))
    desk.later("2024-06-30", "23:59")
    desk.at("2024-07-01")
    desk.office.daily_duties()
    alarms = [one.id for one in desk.office.due(50) if one.kind == "calendar" and one.agency == "stttt"]
    rings = [StartByCalendar(actor=system(AgencyId("stttt")), alarm_id=number) for number in alarms * 2]
    assert (len([ring for ring in rings if desk.do(ring)]), begun(desk, "nga.ktt", "budget")) == (1, 1)


def test_the_calendar_says_what_will_begin_and_why(desk):
    rows = starts(desk)
    flag = next(row for row in rows if row.rule == "C05" and row.fixed.isoformat() == "2024-09-01")
    assert (flag.day.isoformat(), flag.state, [ref.citation for ref in flag.clauses]) == (
        "2024-09-04", "ahead", ["Điều 24 khoản 2"],
    )  # fmt: skip
    assert "Quốc khánh" in flag.why
