"""Which records say something, and what belongs to them."""

from engine.queries.moments import Moment, moments
from tests.unit.executor.bpmn import (
    boundary,
    end,
    flows,
    mapping,
    model,
    node,
    process,
    script,
    service,
    start,
    timer,
    user,
)
from tests.unit.executor.table import Table, World
from tests.unit.queries.histories import history_of

RULE = '<zeebe:calledDecision decisionId="who" resultVariable="who"/>'
WORLD = World({"op": lambda inputs: {"line": 1}}, {"who": lambda variables: {"role": "head"}})


def told(body: str, *finish: str, world: World = WORLD) -> list[Moment]:
    t = Table(model(process(body)), world)
    t.start(n=1)
    for name in finish:
        t.finish(name, ok=True)
    return moments(history_of(t))


def said(found: list[Moment]) -> list[tuple[str, str | None]]:
    return [(moment.record.type, moment.element_id) for moment in found]


def changed(moment: Moment) -> dict[str, object]:
    return {name: value for record in moment.changes for name, value in record.body["new"].items()}


def test_entering_leaving_and_flowing_say_nothing() -> None:
    found = told(start() + node("task", "t") + user("a") + end() + flows("s t", "t a", "a e"), "a")
    assert said(found) == [
        ("start_instance", "s"),
        ("taskAssigned", "a"),
        ("complete_task", "a"),
        ("instanceEnded", None),
    ]


def test_data_belong_to_the_command_that_brought_them() -> None:
    found = told(start() + user("a") + end() + flows("s a", "a e"), "a")
    assert (changed(found[0]), changed(found[2])) == ({"n": 1}, {"ok": True})


def test_results_belong_to_their_decision_or_operation() -> None:
    body = start() + node("businessRuleTask", "d", ext=RULE) + service("o", "op") + end() + flows("s d", "d o", "o e")
    _, decided, done, _ = told(body)
    assert (decided.record.type, changed(decided)) == ("decisionEvaluated", {"who": {"role": "head"}})
    assert (done.record.type, changed(done)) == ("operationDone", {"line": 1})


def test_what_a_script_computes_is_a_line_of_its_own() -> None:
    found = told(start() + script("c", "=n + 1", "m") + end() + flows("s c", "c e"))
    assert said(found)[1] == ("variablesChanged", "c")
    assert changed(found[1]) == {"m": 2}


def test_what_an_element_is_handed_when_it_begins_is_no_line() -> None:
    body = start() + user("a", ext=mapping(inputs={"q": "=n"})) + end() + flows("s a", "a e")
    assert said(told(body)) == [("start_instance", "s"), ("taskAssigned", "a")]


def test_a_subprocess_is_handed_its_data_quietly_and_its_scripts_speak() -> None:
    inner = start("s2") + script("c", "=n + 1", "m") + end("e2") + flows("s2 c", "c e2")
    body = (
        start()
        + node("subProcess", "sub", ext=mapping(inputs={"n": "=n"}), inner=inner)
        + end()
        + flows("s sub", "sub e")
    )
    assert ("variablesChanged", "c") in said(told(body))
    assert len(told(body)) == 3


def test_a_task_taken_back_is_told() -> None:
    body = start() + user("a") + boundary("late", "a", timer("PT1H")) + end() + flows("s a", "a e", "late e")
    t = Table(model(process(body)))
    t.start()
    t.fire("late")
    assert ("taskClosed", "a") in said(moments(history_of(t)))


def test_the_last_line_of_a_command_goes_on_to_its_end() -> None:
    body = start() + user("a") + user("b") + end() + flows("s a", "a b", "b e")
    records = history_of(_played(body, "a"))
    found = moments(records)
    assert records[found[1].end].kind == "command"
    assert found[-1].end == len(records)


def _played(body: str, *finish: str) -> Table:
    t = Table(model(process(body)))
    t.start()
    for name in finish:
        t.finish(name)
    return t


def test_records_that_follow_no_command_say_nothing() -> None:
    records = history_of(_played(start() + user("a") + end() + flows("s a", "a e")))
    assert moments(records[1:]) == []
