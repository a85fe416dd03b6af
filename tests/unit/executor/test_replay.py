"""The same steps with the same answers give the same case; any difference is named."""

from dataclasses import replace

import pytest

from engine.domain.errors import BusinessError
from engine.domain.facts import ErrorThrown, IncidentRaised, Json, OperationDone, Variables, VariablesChanged
from engine.domain.records import plain, record, step_of
from engine.domain.steps import FinishTask, RetryElement
from engine.executor.replay import Recorded, ReplayDiverged, replay
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from tests.unit.executor.bpmn import boundary, end, flows, mapping, model, node, process, repeat, service, start, user
from tests.unit.executor.table import Table, World
from tests.unit.executor.test_jobs import refuse

RULE = '<zeebe:calledDecision decisionId="who" resultVariable="who"/>'
BODY = (
    start()
    + node("businessRuleTask", "d", ext=RULE)
    + user("a")
    + service("o", "op", ext=mapping(inputs={"n": "=n"}))
    + service("w", "worker")
    + end()
    + flows("s d", "d a", "a o", "o w", "w e")
)


def told() -> Table:
    """A case with a decision, an operation that first refuses, and a job."""
    world = World({"op": refuse}, {"who": lambda variables: {"role": "head", "n": variables["n"]}})
    t = Table(model(process(BODY)), world)
    t.start(n=1)
    t.finish("a", n=2)
    world.operations = {"op": lambda inputs: {"line": inputs["n"] * 10}}
    t.step(RetryElement(key=t.last[-1].key))
    t.job("w", done=True)
    return t


def records(t: Table) -> list[Recorded]:
    return [Recorded(step=step, at=at, facts=facts) for step, at, facts, _digest in t.steps]


def run(t: Table, recorded: list[Recorded]):
    return replay(SpiffExecutor(read_bpmn), t.case.model, t.case.key, recorded)


def test_replay_reaches_every_digest_and_every_fact():
    t = told()
    found = run(t, records(t))
    assert list(found.digests) == [digest for *_rest, digest in t.steps]
    assert [fact for step in found.facts for fact in step] == t.facts
    assert found.variables["line"] == 20


def test_another_answer_of_a_person_is_found():
    t = told()
    changed = records(t)
    changed[1] = replace(changed[1], step=FinishTask(key=changed[1].step.key, variables={"n": 3}))
    with pytest.raises(ReplayDiverged) as found:
        run(t, changed)
    assert found.value.facts["number"] == 2


def test_another_answer_of_an_operation_is_found():
    t = told()
    changed = records(t)
    facts = tuple(replace(f, inputs={"n": 9}) if isinstance(f, OperationDone) else f for f in changed[2].facts)
    changed[2] = replace(changed[2], facts=facts)
    with pytest.raises(ReplayDiverged) as found:
        run(t, changed)
    assert (found.value.facts["number"], found.value.facts["reason"]) == (3, "inputs of o")


def test_a_missing_answer_is_found():
    t = told()
    changed = records(t)
    changed[2] = replace(changed[2], facts=tuple(f for f in changed[2].facts if not isinstance(f, OperationDone)))
    with pytest.raises(ReplayDiverged) as found:
        run(t, changed)
    assert found.value.facts["reason"] == "no answer for o"


def test_a_missing_record_is_found():
    t = told()
    with pytest.raises(ReplayDiverged):
        run(t, records(t)[1:])
    cut = records(t)
    cut[3] = replace(cut[3], facts=cut[3].facts[:-1])
    with pytest.raises(ReplayDiverged) as found:
        run(t, cut)
    assert found.value.facts["number"] == 4


def says_no(_inputs: Variables) -> dict[str, Json]:
    raise BusinessError("NO", "no money", {"why": "empty"})


@pytest.mark.parametrize("code", ["NO", "OTHER"], ids=["caught", "not caught"])
def test_an_error_of_an_operation_is_thrown_again_in_replay(code: str):
    edge = boundary("b", "o", '<bpmn:errorEventDefinition errorRef="no"/>')
    body = start() + service("o", "op") + edge + user("m") + flows("s o", "b m")
    tops = f'<bpmn:error id="no" errorCode="{code}"/>'
    t = Table(model(process(body, tops=tops)), World({"op": says_no}))
    t.start()
    assert t.of(ErrorThrown)
    assert bool(t.of(IncidentRaised)) == (code == "OTHER")
    assert list(run(t, records(t)).digests) == [digest for *_rest, digest in t.steps]


def in_two_scopes() -> Table:
    """One answer, of which one name lives in the round and the other in the process."""
    round_of = repeat("=[1]", output="all", element="=z")
    body = start() + node("userTask", "a", ext="<zeebe:userTask/>", inner=round_of) + end() + flows("s a", "a e")
    t = Table(model(process(body)))
    t.start()
    t.finish("a", z=1, n=2)
    return t


def test_answers_that_land_in_two_scopes_replay_from_what_was_written_down():
    t = in_two_scopes()
    written = [replace(one, step=step_of(plain(record(one.step)))) for one in records(t)]
    assert list(run(t, written).digests) == [digest for *_rest, digest in t.steps]


def test_in_which_order_one_answer_reached_two_scopes_is_no_difference():
    t = in_two_scopes()
    told = records(t)
    closed, first, second, *more = told[-1].facts
    assert {type(first), type(second)} == {VariablesChanged}
    other = (closed, second, first, *more)  # as it was written before names were sorted
    assert list(run(t, [*told[:-1], replace(told[-1], facts=other)]).digests) == [digest for *_rest, digest in t.steps]
    changed = (closed, replace(second, new=dict.fromkeys(second.new, 7)), first, *more)
    with pytest.raises(ReplayDiverged):
        run(t, [*told[:-1], replace(told[-1], facts=changed)])
