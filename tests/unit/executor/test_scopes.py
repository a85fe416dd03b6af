"""Where values live and how far they are seen."""

from engine.domain.facts import IncidentRaised, OperationDone, TaskOpened, VariablesChanged
from engine.domain.steps import FinishTask, RetryElement, SetVariables
from tests.unit.executor.bpmn import end, flows, mapping, model, node, process, repeat, script, service, start, user
from tests.unit.executor.table import Table, World


def sub(inner: str, *, ext: str = "", node_id: str = "sub") -> str:
    return node("subProcess", node_id, ext=ext, inner=inner)


def table(body: str, world: World | None = None) -> Table:
    return Table(model(process(body)), world)


def test_results_without_mapping_go_to_the_process():
    t = table(start() + sub(user("a") + user("b") + flows("a b")) + flows("s sub"))
    t.start()
    t.finish("a", x=1)
    assert t.variables == {"x": 1}


def test_inputs_are_local_and_end_with_their_activity():
    t = table(start() + user("a", ext=mapping(inputs={"x": "=y + 1"})) + flows("s a"))
    t.start(y=1)
    t.finish("a", x=5, z=6)
    assert t.variables == {"y": 1, "z": 6}


def test_later_inputs_see_earlier_ones():
    t = table(start() + user("a", ext=mapping(inputs={"x": "=1", "y": "=x + 1"}, outputs={"r": "=y"})) + flows("s a"))
    t.start()
    t.finish("a")
    assert t.variables == {"r": 2}


def test_an_output_mapping_chooses_from_the_results():
    t = table(start() + user("a", ext=mapping(outputs={"decided": "=vote", "by.name": "=who"})) + flows("s a"))
    t.start(by={"role": "chief"})
    t.finish("a", vote="yes", who="An", rest=1)
    assert t.variables == {"decided": "yes", "by": {"role": "chief", "name": "An"}}


def test_a_name_of_a_subprocess_scope_stays_in_it():
    t = table(start() + sub(user("a") + user("b") + flows("a b"), ext=mapping(inputs={"x": "=0"})) + flows("s sub"))
    t.start(x=9)
    t.finish("a", x=1)
    assert (t.variables, t.one(VariablesChanged).new) == ({"x": 9}, {"x": 1})
    assert t.one(VariablesChanged).scope_key is not None


def test_a_change_tells_old_and_new_and_only_what_changed():
    t = table(start() + user("a") + user("b") + flows("s a", "a b"))
    t.start(x=1, y=2)
    t.finish("a", x=1, y=3, z=None)
    assert (t.one(VariablesChanged).old, t.one(VariablesChanged).new) == ({"y": 2}, {"y": 3, "z": None})


def test_true_and_one_are_different_values():
    t = table(start() + user("a") + user("b") + flows("s a", "a b"))
    t.start(x=1, y=[1])
    t.finish("a", x=True, y=[1.0])
    assert t.one(VariablesChanged).new == {"x": True, "y": [1.0]}


def test_variables_can_be_set_in_the_scope_of_a_task():
    t = table(start() + user("a", ext=mapping(outputs={"r": "=x"})) + flows("s a"))
    t.start(x=1)
    key = t.waiting(TaskOpened, "a")
    t.step(SetVariables(scope_key=key, variables={"x": 2}))
    assert t.live.variables(t.case) == {None: {"x": 1}, key: {"x": 2}}
    t.finish("a")
    assert t.variables == {"x": 1, "r": 2}


def test_a_failing_input_is_an_incident_before_the_task_opens():
    t = table(start() + user("a", ext=mapping(inputs={"x": "=function(x) x"})) + flows("s a"))
    t.start()
    assert t.waits() == []
    assert t.one(IncidentRaised).code == "expression-failed"


def test_a_script_puts_its_value_into_its_variable():
    t = table(start() + script("c", '={"n": count(list), "big": max(list)}', "r") + end() + flows("s c", "c e"))
    t.start(list=[1, 5, 2])
    assert t.variables["r"] == {"n": 3, "big": 5}


def test_an_operation_without_inputs_gets_none_and_gives_all():
    world = World({"op": lambda inputs: {"seen": len(inputs), "more": [1]}})
    t = table(start() + service("o", "op") + end() + flows("s o", "o e"), world)
    t.start(x=1)
    assert t.one(OperationDone).inputs == {}
    assert t.variables == {"x": 1, "seen": 0, "more": [1]}


MI = (
    start()
    + user("vote", ext=mapping(inputs={"q": "=item.q"}), inner="{loop}")
    + user("after")
    + flows("s vote", "vote after")
)


def voting(loop: str) -> Table:
    return table(MI.replace("{loop}", loop))


PEOPLE = [{"q": "a"}, {"q": "b"}, {"q": "c"}]


def test_a_parallel_loop_opens_all_and_collects_in_the_order_of_the_list():
    t = voting(repeat("=people", output="votes", element="={by: item.q, v: vote}"))
    t.start(people=PEOPLE)
    first, second, third = t.open()
    assert t.waits() == ["vote"] * 3
    for opened, value in ((third, "z"), (first, "x"), (second, "y")):
        finish(t, opened.key, vote=value)
    assert t.variables["votes"] == [{"by": "a", "v": "x"}, {"by": "b", "v": "y"}, {"by": "c", "v": "z"}]
    assert set(t.variables) == {"people", "votes"}
    assert t.waits() == ["after"]


def finish(t: Table, key: int, **variables: object) -> None:
    t.step(FinishTask(key=key, variables=variables))


def test_a_sequential_loop_opens_one_after_the_other():
    t = voting(repeat("=people", output="votes", element="=loopCounter", sequential=True))
    t.start(people=PEOPLE)
    for _ in PEOPLE:
        assert t.waits() == ["vote"]
        t.finish("vote")
    assert t.variables["votes"] == [1, 2, 3]
    assert t.waits() == ["after"]


def test_an_empty_list_is_no_round():
    t = voting(repeat("=people", output="votes", element="=vote"))
    t.start(people=[])
    assert (t.variables["votes"], t.waits()) == ([], ["after"])


def test_something_else_than_a_list_is_an_incident():
    t = voting(repeat("=people"))
    t.start(people="An")
    assert t.one(IncidentRaised).code == "unusable-value"


def test_the_completion_condition_sees_the_counters_and_ends_the_rest():
    t = voting(repeat("=people", until="=numberOfCompletedInstances &gt;= 2 and numberOfActiveInstances = 1"))
    t.start(people=PEOPLE)
    t.finish("vote")
    t.finish("vote")
    assert t.waits() == ["after"]


def test_a_loop_can_be_run_again():
    body = (
        start() + user("vote", inner=repeat("=people", output="votes", element="=vote")) + node("exclusiveGateway", "g")
    )
    t = table(body + user("x") + flows("s vote", "vote g", "g vote =votes[1] = 0", "g x =votes[1] != 0"))
    t.start(people=[1])
    t.finish("vote", vote=0)
    t.finish("vote", vote=1)
    assert (t.waits(), t.variables["votes"]) == (["x"], [1])


def test_a_retry_of_a_failed_entry_starts_from_what_was_there():
    ext = mapping(inputs={"x": "=x + 1"}) + '<zeebe:assignmentDefinition assignee="=who"/>'
    t = table(start() + user("a", ext=ext) + flows("s a"))
    t.start(x=1, who=[1])
    stuck = t.one(IncidentRaised)
    t.step(RetryElement(key=stuck.key))
    t.step(SetVariables(scope_key=None, variables={"who": "lan"}))
    t.step(RetryElement(key=stuck.key))
    assert t.live.variables(t.case)[t.waiting(TaskOpened, "a")] == {"x": 2}


def test_inputs_of_a_round_see_its_item():
    body = start() + user(
        "a", ext=mapping(inputs={"n": "=item * 10"}), inner=repeat("=[1,2]", output="r", element="=n")
    )
    t = table(body + flows("s a"))
    t.start()
    t.finish("a")
    t.finish("a")
    assert t.variables == {"r": [10, 20]}
