"""Which way tokens go, and what waits for what."""

from engine.domain.facts import ElementEntered, FlowTaken, IncidentRaised, InstanceEnded, TaskOpened
from engine.domain.steps import RetryElement, SetVariables
from tests.unit.executor.bpmn import boundary, end, flow, flows, model, node, process, script, start, timer, user
from tests.unit.executor.table import Table


def table(body: str) -> Table:
    return Table(model(process(body)))


def ended(t: Table) -> bool:
    return any(isinstance(fact, InstanceEnded) for fact in t.facts)


def test_the_first_true_condition_in_document_order_wins():
    body = start() + node("exclusiveGateway", "g") + user("a") + user("b") + flows("s g", "g b =true", "g a =true")
    t = table(body)
    t.start()
    assert t.waits() == ["b"]


def test_a_condition_that_is_neither_true_nor_false_is_an_incident():
    t = table(start() + node("exclusiveGateway", "g") + user("a") + flows("s g", "g a =missing > 1"))
    t.start()
    assert (t.one(IncidentRaised).code, t.one(IncidentRaised).element_id) == ("condition-not-boolean", "g")


def test_a_gateway_without_a_matching_flow_is_an_incident_and_can_be_retried():
    t = table(
        start() + node("exclusiveGateway", "g") + user("a") + user("b") + flows("s g", "g a =x = 1", "g b =x = 2")
    )
    t.start(x=3)
    stuck = t.one(IncidentRaised)
    t.step(SetVariables(scope_key=None, variables={"x": 2}))
    t.step(RetryElement(key=stuck.key))
    assert stuck.code == "no-flow-matches"
    assert t.waits() == ["b"]


def test_other_tokens_go_on_beside_an_incident():
    body = start() + node("parallelGateway", "f") + script("bad", "=function(x) x", "x") + user("a")
    t = table(body + flows("s f", "f bad", "f a"))
    t.start()
    assert t.one(IncidentRaised).element_id == "bad"
    assert t.waits() == ["a"]


def test_a_parallel_join_waits_for_all_of_its_flows():
    body = start() + node("parallelGateway", "f") + user("a") + user("b") + node("parallelGateway", "j") + end()
    t = table(body + flows("s f", "f a", "f b", "a j", "b j", "j e"))
    t.start()
    t.finish("b")
    assert (t.waits(), ended(t)) == (["a"], False)
    t.finish("a")
    assert ended(t)


def test_a_parallel_join_loses_no_item_of_a_list():
    body = start() + node("parallelGateway", "f") + user("a") + user("b") + node("parallelGateway", "j") + end()
    t = table(body + flows("s f", "f a", "f b", "a j", "b j", "j e"))
    t.start(papers=["x"])
    t.finish("a", papers=["x", "y"])
    t.finish("b", note=1)
    assert t.variables == {"papers": ["x", "y"], "note": 1}


def test_two_tokens_on_one_flow_are_two_rounds_of_a_join():
    body = start() + node("parallelGateway", "f") + user("a") + user("b") + user("c") + node("exclusiveGateway", "m")
    body += node("parallelGateway", "j") + user("d")
    t = table(body + flows("s f", "f a", "f b", "f c", "a m", "b m", "m j", "c j", "j d"))
    t.start()
    t.finish("a")
    t.finish("b")
    t.finish("c")
    assert t.waits() == ["d"]


def test_a_join_that_nobody_can_reach_any_more_is_an_incident():
    body = start() + node("exclusiveGateway", "g", attributes='default="g_b"') + user("a") + user("b")
    body += node("parallelGateway", "j") + end() + flows("s g", "g b", "a j", "b j", "j e") + flow("g", "a", "=false")
    t = table(body)
    t.start()
    t.finish("b")
    found = t.one(IncidentRaised)
    assert (found.code, found.element_id) == ("join-stuck", "j")
    assert "a_j" in found.text_vi
    t.step(RetryElement(key=found.key))
    assert t.one(IncidentRaised).code == "join-stuck"


INCLUSIVE = (
    start()
    + node("inclusiveGateway", "f", attributes='default="f_c"')
    + user("a")
    + user("b")
    + user("c")
    + node("inclusiveGateway", "j")
    + user("after")
    + flows("s f", "f c", "a j", "b j", "c j", "j after")
    + flow("f", "a", "=x > 0")
    + flow("f", "b", "=x > 10")
)


def test_an_inclusive_gateway_joins_what_it_started():
    t = table(INCLUSIVE)
    t.start(x=11)
    assert t.waits() == ["a", "b"]
    t.finish("a")
    assert t.waits() == ["b"]
    t.finish("b")
    assert t.waits() == ["after"]


def test_an_inclusive_gateway_takes_its_default_alone():
    t = table(INCLUSIVE)
    t.start(x=0)
    t.finish("c")
    assert t.waits() == ["after"]


def test_an_inclusive_join_waits_for_a_branch_with_a_boundary_event():
    t = table(INCLUSIVE + boundary("late", "b", timer("PT1H")) + user("chase") + flows("late chase", "chase j"))
    t.start(x=11)
    t.finish("a")
    t.fire("late")
    assert t.waits() == ["chase"]
    t.finish("chase")
    assert t.waits() == ["after"]


def test_several_flows_out_of_an_activity_are_a_parallel_split():
    t = table(start() + user("a") + user("b") + user("c") + flows("s a", "a b", "a c"))
    t.start()
    t.finish("a")
    assert t.waits() == ["b", "c"]


def test_conditions_on_flows_out_of_an_activity_are_read():
    body = start() + user("a", attributes='default="a_d"') + user("b") + user("c") + user("d")
    t = table(body + flows("s a", "a b =x > 1", "a c =x > 2", "a d"))
    t.start()
    t.finish("a", x=2)
    assert t.waits() == ["b"]


def test_a_condition_on_the_only_flow_out_of_an_activity_is_read():
    t = table(start() + user("a") + user("b") + flows("s a", "a b =x"))
    t.start()
    t.finish("a", x=False)
    assert t.one(IncidentRaised).code == "no-flow-matches"


def test_a_node_without_incoming_flows_starts_and_without_outgoing_ends():
    t = table(user("a") + user("b"))
    t.start()
    assert t.waits() == ["a", "b"]
    t.finish("a")
    t.finish("b")
    assert ended(t)


def test_an_event_based_gateway_takes_the_first_event_and_clears_the_rest():
    body = start() + node("eventBasedGateway", "g") + node("intermediateCatchEvent", "t1", inner=timer("PT1H"))
    body += node("intermediateCatchEvent", "t2", inner=timer("PT2H")) + user("a") + user("b")
    t = table(body + flows("s g", "g t1", "g t2", "t1 a", "t2 b"))
    t.start()
    assert [f.due_at.hour for f in t.open()] == [2, 3]
    t.fire("t2")
    assert t.waits() == ["b"]
    assert [f.flow_id for f in t.of(FlowTaken)] == ["g_t2", "t2_b"]


def test_link_events_are_flows_with_a_gap():
    link = '<bpmn:linkEventDefinition name="L"/>'
    body = (
        start() + node("intermediateThrowEvent", "out", inner=link) + node("intermediateCatchEvent", "in", inner=link)
    )
    t = table(body + user("a") + flows("s out", "in a"))
    t.start()
    assert [f.element_id for f in t.of(ElementEntered)] == ["s", "out", "in", "a"]
    assert [f.flow_id for f in t.of(FlowTaken)] == ["s_out", "in_a"]


def test_elements_called_start_and_end_keep_their_ids():
    t = table(
        node("startEvent", "Start") + user("End") + node("endEvent", "p.EndJoin") + flows("Start End", "End p.EndJoin")
    )
    t.start()
    assert t.one(TaskOpened).element_id == "End"
    t.finish("End")
    assert ended(t)
