"""Call activities: what goes in, what comes out, what is missing."""

from engine.domain.facts import ElementEntered, IncidentRaised, InstanceEnded, SubscriptionOpened, VariablesChanged
from engine.domain.steps import RetryElement, SetVariables
from engine.ports import Model
from tests.unit.executor.bpmn import (
    boundary,
    end,
    flows,
    mapping,
    message,
    message_ref,
    model,
    node,
    process,
    repeat,
    start,
    user,
)
from tests.unit.executor.table import Table

CHILD = process(start() + user("a") + end() + flows("s a", "a e"), process_id="child")


def call(attributes: str = "", *, ext: str = "", process_id: str = "child") -> str:
    return node("callActivity", "call", ext=f'<zeebe:calledElement processId="{process_id}" {attributes}/>{ext}')


def parent(body: str, tops: str = "", child: bytes = CHILD) -> Table:
    called = {"child": model(child, process_id="child", key=2)}
    return Table(
        model(process(start() + body + user("after") + flows("s call", "call after"), tops=tops), called=called)
    )


def test_what_a_called_process_writes_comes_back_when_it_ends():
    t = parent(call())
    t.start(x=1)
    t.finish("a", x=2, y=3)
    assert t.variables == {"x": 2, "y": 3}
    assert t.waits() == ["after"]


def test_a_called_process_writes_into_its_own_root_while_it_runs():
    t = parent(call())
    t.start(x=1)
    t.finish("a", x=2)
    first = t.of(VariablesChanged)[0]
    assert first.new == {"x": 2}
    assert first.scope_key is not None


def test_with_an_output_mapping_only_its_targets_come_back():
    t = parent(call(ext=mapping(inputs={"days": "=x"}, outputs={"r": "=y + days"})))
    t.start(x=1)
    t.finish("a", y=3)
    assert t.variables == {"x": 1, "r": 4}


def test_nothing_comes_back_if_the_call_says_so():
    t = parent(call('propagateAllChildVariables="false"'))
    t.start(x=1)
    t.finish("a", y=3)
    assert t.variables == {"x": 1}


def test_a_called_process_does_not_see_its_caller_if_the_call_says_so():
    child = process(
        start() + user("a", ext=mapping(inputs={"sees": "=x"}, outputs={"seen": "=sees"})) + flows("s a"),
        process_id="child",
    )
    t = parent(call('propagateAllParentVariables="false"'), child=child)
    t.start(x=1)
    t.finish("a")
    assert t.variables == {"x": 1, "seen": None}


def test_a_process_of_the_same_file_can_be_called():
    other = f'<bpmn:process id="child" isExecutable="true">{start("cs") + user("a") + flows("cs a")}</bpmn:process>'
    body = start() + call() + user("after") + flows("s call", "call after")
    t = Table(model(process(body, tops=other)))
    t.start()
    t.finish("a")
    assert t.waits() == ["after"]


def test_a_missing_process_is_an_incident_and_can_be_named_again():
    t = parent(call(process_id="=which"))
    t.start(which="nobody")
    stuck = t.one(IncidentRaised)
    assert stuck.code == "called-process-missing"
    t.step(SetVariables(scope_key=None, variables={"which": "child"}))
    t.step(RetryElement(key=stuck.key))
    assert t.waits() == ["a"]


def test_elements_of_a_called_process_lie_in_the_call():
    t = parent(call())
    t.start()
    by_id = {fact.element_id: fact for fact in t.of(ElementEntered)}
    assert by_id["a"].scope_key == by_id["call"].key
    assert by_id["call"].scope_key is None


def test_an_error_of_a_called_process_is_caught_by_its_caller():
    errors = '<bpmn:error id="no" errorCode="NO"/>'
    failing = process(
        start() + user("a") + end("e", '<bpmn:errorEventDefinition errorRef="no"/>') + flows("s a", "a e"),
        tops=errors,
        process_id="child",
    )
    caught = (
        boundary("caught", "call", '<bpmn:errorEventDefinition errorRef="no"/>') + user("mend") + flows("caught mend")
    )
    t = parent(call() + caught, errors, failing)
    t.start()
    t.finish("a")
    assert t.waits() == ["mend"]


def test_a_withdrawal_ends_a_called_process():
    t = parent(call() + boundary("m", "call", message_ref("answer")) + end("gone") + flows("m gone"), message("answer"))
    t.start(caseNo="1")
    t.deliver("m")
    assert t.of(InstanceEnded)


def test_processes_that_call_each_other_without_end_are_an_incident():
    bpmn = process(start() + call() + flows("s call"), process_id="child")
    called: dict[str, Model] = {}
    for key in range(2, 60):
        called = {"child": model(bpmn, process_id="child", key=2 if key < 59 else 1, called=called)}
    t = Table(called["child"])
    t.start()
    assert t.one(IncidentRaised).code == "nested-too-deep"


def test_a_call_can_be_made_for_each_item_of_a_list():
    loop = repeat("=people", "person", output="said", element="=word")
    ext = '<zeebe:calledElement processId="child"/>' + mapping(inputs={"who": "=person"}, outputs={"word": "=who + y"})
    t = parent(node("callActivity", "call", ext=ext, inner=loop))
    t.start(people=["a", "b"])
    t.finish("a", y="1")
    t.finish("a", y="2")
    assert t.variables == {"people": ["a", "b"], "said": ["a1", "b2"]}
    assert t.waits() == ["after"]


def test_a_receive_task_can_wait_for_each_item_of_a_list():
    receive = node("receiveTask", "m", inner=repeat("=people", "caseNo"), attributes='messageRef="answer"')
    t = Table(model(process(start() + receive + user("after") + flows("s m", "m after"), tops=message("answer"))))
    t.start(people=["a", "b"])
    assert [fact.correlation_key for fact in t.of(SubscriptionOpened)] == ["a", "b"]
    t.deliver("m")
    t.deliver("m")
    assert t.waits() == ["after"]
