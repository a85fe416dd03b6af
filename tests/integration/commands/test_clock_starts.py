"""A process begins by the clock: as often as its start event says, in the version in force, for whom it names."""

import pytest

from engine.domain.errors import InvalidInput
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, node, process, timer, user

MINE = '<zeebe:assignmentDefinition assignee="=requester"/>'


def clockwork(text: str, kind: str = "timeCycle", *, role: str = "", name: str = "t") -> bytes:
    given = f'<zeebe:properties><zeebe:property name="startRole" value="{role}"/></zeebe:properties>' if role else ""
    first = node("startEvent", "s", ext=given, inner=timer(text, kind))
    return process(first + user(name, ext=MINE) + end() + flows(f"s {name}", f"{name} e"))


def cases(desk: Desk, login: str = "dung.cvp") -> int:
    return len(desk.inbox(login))


def test_a_cycle_begins_a_case_for_the_head_of_the_office_every_time(desk):
    desk.deploy(("p.bpmn", clockwork("0 0 8 * * *")))
    desk.later("2024-06-05", "07:59")
    assert cases(desk) == 0
    desk.later("2024-06-05", "08:00")
    desk.later("2024-06-06", "08:30")
    rows = desk.inbox("dung.cvp")
    assert (len(rows), all(desk.verified(row.instance_key).ok for row in rows)) == (2, True)


def test_a_cycle_ends_and_missed_rounds_are_not_made_up_for(desk):
    desk.deploy(("p.bpmn", clockwork("R3/PT1H")))
    desk.later("2024-06-04", "11:30")
    assert cases(desk) == 1
    desk.later("2024-06-04", "12:00")
    desk.later("2024-06-07", "12:00")
    assert cases(desk) == 2


def test_a_date_begins_one_case_for_whom_the_start_event_names(desk):
    desk.deploy(("p.bpmn", clockwork("2024-06-05T08:00", "timeDate", role="agency_head")))
    desk.later("2024-06-05", "08:00")
    desk.later("2024-06-06", "08:00")
    assert (cases(desk), cases(desk, "an.gd")) == (0, 1)


def test_a_newer_version_takes_over_the_clock(desk):
    desk.deploy(("p.bpmn", clockwork("R/P1D")))
    desk.later("2024-06-04", "15:00")
    desk.deploy(("p.bpmn", clockwork("R/P1D", name="u")))
    desk.deploy(("p.bpmn", clockwork("R/P1D", name="u")))
    desk.later("2024-06-05", "15:30")
    assert [row.name for row in desk.inbox("dung.cvp")] == ["u"]


def test_a_time_that_is_none_is_refused(desk):
    with pytest.raises(InvalidInput):
        desk.deploy(("p.bpmn", clockwork("every day")))
