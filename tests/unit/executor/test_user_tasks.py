"""What a person's task says of itself, evaluated."""

from datetime import UTC, datetime

import pytest

from engine.domain.facts import IncidentRaised, TaskOpened
from tests.unit.executor.bpmn import flows, lane, model, node, process, start, user
from tests.unit.executor.table import Table


def opened(ext: str, **variables: object) -> TaskOpened:
    t = Table(model(process(start() + user("a", ext=ext) + flows("s a"))))
    t.start(**variables)
    return t.one(TaskOpened)


def assignment(**attributes: str) -> str:
    written = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return f"<zeebe:assignmentDefinition {written}/>"


def test_the_first_group_is_the_role():
    found = opened(
        assignment(assignee="=who", candidateUsers="=[who, &quot;b&quot;]", candidateGroups="clerk, head"), who="lan"
    )
    assert (found.assignee, found.candidate_users, found.role) == ("lan", ("lan", "b"), "clerk")


def test_no_assignment_is_nobody():
    found = opened(assignment(assignee="=missing", candidateGroups="=missing"))
    assert (found.assignee, found.candidate_users, found.role) == (None, (), None)


def test_dates_and_priority_are_evaluated():
    ext = '<zeebe:taskSchedule dueDate="=due" followUpDate="2024-06-04T08:00:00+07:00"/>'
    found = opened(ext + '<zeebe:priorityDefinition priority="=70 + 5"/>', due="2024-06-05")
    assert found.due_at == datetime(2024, 6, 4, 17, tzinfo=UTC)
    assert found.follow_up_at == datetime(2024, 6, 4, 1, tzinfo=UTC)
    assert found.priority == 75


def test_a_duration_is_a_date_from_now():
    found = opened('<zeebe:taskSchedule dueDate="=duration(&quot;P2D&quot;)"/>')
    assert found.due_at == datetime(2024, 6, 5, 1, tzinfo=UTC)


def test_properties_are_text_or_evaluated():
    ext = (
        '<zeebe:properties><zeebe:property name="legalBasis" value="stttt.d27.k3"/>'
        '<zeebe:property name="outcomes" value="=[&quot;yes&quot;, x]"/></zeebe:properties>'
    )
    assert opened(ext, x=1).properties == {"legalBasis": "stttt.d27.k3", "outcomes": ["yes", 1]}


@pytest.mark.parametrize(
    "ext",
    [
        assignment(assignee="=[1]"),
        assignment(candidateGroups="=1"),
        '<zeebe:taskSchedule dueDate="=true"/>',
        '<zeebe:priorityDefinition priority="=101"/>',
        '<zeebe:priorityDefinition priority="=&quot;high&quot;"/>',
    ],
)
def test_a_value_that_cannot_be_is_an_incident(ext: str):
    t = Table(model(process(start() + user("a", ext=ext) + flows("s a"))))
    t.start()
    assert t.one(IncidentRaised).code == "unusable-value"
    assert t.waits() == []


def test_a_plain_user_task_is_a_task_too():
    t = Table(model(process(start() + node("userTask", "a") + flows("s a"))))
    t.start()
    assert t.one(TaskOpened).name == "a"


def test_a_lane_without_a_role_gives_its_name():
    lanes = lane("Văn thư", "a")
    t = Table(model(process(lanes + start() + user("a") + flows("s a"))))
    t.start()
    assert t.one(TaskOpened).role == "Văn thư"


def test_a_task_in_a_subprocess_belongs_to_the_lane_around_it():
    lanes = lane("clerk", "sub")
    t = Table(model(process(lanes + start() + node("subProcess", "sub", inner=user("a")) + flows("s sub"))))
    t.start()
    assert t.one(TaskOpened).role == "clerk"
