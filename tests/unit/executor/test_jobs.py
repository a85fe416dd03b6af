"""Work that machines do: operations, jobs, decisions."""

import pytest

from engine.domain.errors import QuycheError, Refused, StaleRevision, Unavailable
from engine.domain.facts import (
    DecisionEvaluated,
    IncidentRaised,
    InstanceEnded,
    JobOpened,
    Json,
    OperationDone,
    Variables,
)
from engine.domain.steps import RetryElement, SetVariables
from engine.executor.incidents import BadJson
from tests.unit.executor.bpmn import (
    boundary,
    end,
    flows,
    mapping,
    model,
    node,
    process,
    repeat,
    service,
    start,
    timer,
    user,
)
from tests.unit.executor.table import Operation, Table, World


class Full(Refused):
    code = "full"
    vi = "Hết số ngày phép."
    en = "No days left."


def refuse(_inputs: object) -> dict[str, object]:
    raise Full


def table(body: str, world: World | None = None) -> Table:
    return Table(model(process(body)), world)


def test_a_type_that_is_no_operation_is_a_job_with_its_headers():
    headers = '<zeebe:taskHeaders><zeebe:header key="to" value="lan"/></zeebe:taskHeaders>'
    body = (
        start() + node("sendTask", "m", ext=f'<zeebe:taskDefinition type="mail" retries="5"/>{headers}') + flows("s m")
    )
    t = table(body)
    t.start()
    job = t.one(JobOpened)
    assert (job.type, job.retries, job.headers) == ("mail", 5, {"to": "lan"})
    t.job("m", sent=True)
    assert t.variables == {"sent": True}
    assert t.of(InstanceEnded)


def test_the_type_may_be_an_expression():
    t = table(start() + service("m", "=kind") + flows("s m"))
    t.start(kind="fax")
    assert t.one(JobOpened).type == "fax"


def test_an_operation_that_refuses_is_an_incident_with_its_own_words():
    t = table(start() + service("o", "op") + flows("s o"), World({"op": refuse}))
    t.start()
    found = t.one(IncidentRaised)
    assert (found.code, found.text_vi, found.text_en) == ("full", "Hết số ngày phép.", "No days left.")


def test_an_operation_can_be_tried_again():
    world = World({"op": refuse})
    t = table(start() + service("o", "op") + end() + flows("s o", "o e"), world)
    t.start()
    world.operations = {"op": lambda _inputs: {}}
    t.step(RetryElement(key=t.of(IncidentRaised)[0].key))
    assert t.of(InstanceEnded)


def test_a_failing_output_does_not_repeat_the_operation():
    calls: list[int] = []
    world = World({"op": lambda _inputs: calls.append(1) or {"n": 1}})
    t = table(start() + service("o", "op", ext=mapping(outputs={"r": "=function(x) x"})) + flows("s o"), world)
    t.start()
    count = len(calls)
    t.step(RetryElement(key=t.one(IncidentRaised).key))
    assert (t.of(OperationDone), len(calls)) == ([], count)


def test_a_boundary_timer_still_ends_an_element_that_stands():
    body = start() + service("o", "op") + boundary("late", "o", timer("P1D")) + user("mend") + flows("s o", "late mend")
    t = table(body, World({"op": refuse}))
    t.start()
    t.fire("late")
    assert t.waits() == ["mend"]


def test_a_result_that_is_no_json_is_an_incident():
    t = table(start() + service("o", "op") + flows("s o"), World({"op": lambda _inputs: {"x": float("nan")}}))
    t.start()
    assert t.one(IncidentRaised).code == "not-json"


@pytest.mark.parametrize("value", [float("inf"), (1, 2), {1: 2}, "\ud800", 2**70])
def test_variables_that_json_cannot_hold_are_refused(value: object):
    t = table(start() + user("a") + flows("s a"))
    with pytest.raises(BadJson):
        t.start(x=value)
    t.start(x=1)
    assert t.waits() == ["a"]


def test_a_decision_puts_its_result_into_its_variable():
    ext = '<zeebe:calledDecision decisionId="approver" resultVariable="who"/>'
    world = World(decisions={"approver": lambda variables: {"role": "unit_head", "days": variables["days"]}})
    t = table(start() + node("businessRuleTask", "d", ext=ext) + flows("s d"), world)
    t.start(days=3)
    fact = t.one(DecisionEvaluated)
    assert (fact.decision_id, fact.result, fact.explanation) == (
        "approver",
        {"role": "unit_head", "days": 3},
        {"rule": 1},
    )
    assert t.variables["who"] == {"role": "unit_head", "days": 3}


def test_an_unknown_decision_is_an_incident():
    ext = '<zeebe:calledDecision decisionId="=d" resultVariable="who"/>'
    world = World()
    t = table(start() + node("businessRuleTask", "d", ext=ext) + end() + flows("s d", "d e"), world)
    t.start(d="nothing")
    stuck = t.one(IncidentRaised)
    world.decisions = {"something": lambda _variables: {}}
    t.step(SetVariables(scope_key=None, variables={"d": "something"}))
    t.step(RetryElement(key=stuck.key))
    assert t.of(InstanceEnded)


@pytest.mark.parametrize("kind", ["task", "manualTask", "intermediateThrowEvent"])
def test_what_waits_for_nobody_is_passed_through(kind: str):
    t = table(start() + node(kind, "x") + user("a") + flows("s x", "x a"))
    t.start()
    assert t.waits() == ["a"]


def test_an_operation_in_a_loop_gets_its_mapped_inputs_only():
    seen: list[object] = []
    loop = repeat("=[1,2]", output="r", element="=got")
    ext = '<zeebe:taskDefinition type="op"/>' + mapping(inputs={"n": "=item"}, outputs={"got": "=n * 2"})
    t = table(start() + node("serviceTask", "o", ext=ext, inner=loop) + flows("s o"), World({"op": operation(seen)}))
    t.start()
    assert seen[:2] == [{"n": 1}, {"n": 2}]
    assert t.variables == {"r": [2, 4]}


def operation(seen: list[object]) -> Operation:
    def run(inputs: Variables) -> dict[str, Json]:
        seen.append(inputs)
        return {}

    return run


@pytest.mark.parametrize("kind", [StaleRevision, Unavailable], ids=["a conflict", "a database that is away"])
def test_what_does_not_lie_with_the_case_is_no_incident_of_it(kind: type[QuycheError]):
    def refused(_inputs: object) -> dict[str, Json]:
        raise kind

    t = table(start() + service("o", "op") + flows("s o"), World({"op": refused}))
    with pytest.raises(kind):
        t.start()
