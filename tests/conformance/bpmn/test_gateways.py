"""Complex gateways, inclusive joins in loops, and ad-hoc subprocesses."""

from engine.domain.facts import IncidentRaised
from engine.domain.steps import RetryElement, SetVariables
from tests.conformance.bpmn.parts import line, sub
from tests.conformance.bpmn.trace import case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import end, flow, flows, node, start, user


def complexly(condition: str, *more: str) -> str:
    inner = f"<bpmn:activationCondition>{condition}</bpmn:activationCondition>"
    body = start() + user("a") + user("b") + user("c") + node("complexGateway", "g", inner=inner) + user("after")
    return body + flows("s a", "s b", "s c", "a g", "b g", "c g", "g after", *more)


def test_a_complex_gateway_goes_on_when_its_condition_holds_and_swallows_the_rest():
    body = complexly("=activationCount &gt;= 2")
    assert traces(body, go(), finish("b"), finish("a"), finish("c"), finish("after")) == [
        "+s -s +a ?a +b ?b +c ?c",
        "-b",
        "-a +g -g +after ?after",
        "-c",
        "-after end:completed",
    ]


def test_a_complex_gateway_counts_by_flow():
    body = complexly("=a_g &gt; 0 and c_g &gt; 0")
    assert traces(body, go(), finish("a"), finish("b"), finish("c"))[1:] == ["-a", "-b", "-c +g -g +after ?after"]


def test_a_complex_gateway_begins_a_new_round_when_the_old_one_is_over():
    body = start() + node("exclusiveGateway", "m") + node("parallelGateway", "f") + user("a") + user("b")
    inner = "<bpmn:activationCondition>=activationCount &gt;= 1</bpmn:activationCondition>"
    body += node("complexGateway", "g", inner=inner) + user("again")
    body += flows("s m", "m f", "f a", "f b", "a g", "b g", "g again", "again m")
    assert traces(body, go(), finish("a"), finish("b"), finish("again"), finish("b"))[1:] == [
        "-a +g -g +again ?again",
        "-b",
        "-again +m -m +f -f +a ?a +b ?b",
        "-b +g -g +again ?again",
    ]


def test_a_complex_gateway_that_never_goes_on_is_an_incident():
    body = complexly("=activationCount &gt; 3")
    assert traces(body, go(), finish("a"), finish("b"), finish("c"))[3] == "-c !g:join-stuck"


def test_a_condition_that_cannot_be_asked_stands_at_the_gateway_and_can_be_mended():
    t = case(complexly("=enough"))
    t.start(enough=3)
    t.finish("a")
    stuck = t.one(IncidentRaised)
    t.step(SetVariables(scope_key=None, variables={"enough": True}))
    t.step(RetryElement(key=stuck.key))
    assert (stuck.element_id, trace(t.last)) == ("g", "+g -g +after ?after")


def test_a_complex_gateway_splits_by_condition():
    body = start() + node("complexGateway", "g") + user("a") + user("b") + user("c") + flows("s g")
    body += flow("g", "a", "=x = 1") + flow("g", "b", "=x = 2") + flow("g", "c")
    assert traces(body, go(x=2)) == ["+s -s +g -g +b ?b +c ?c"]


def test_an_inclusive_join_in_a_loop_waits_for_what_comes_in_this_round():
    body = start() + node("exclusiveGateway", "m") + node("inclusiveGateway", "f") + user("a") + user("b")
    body += node("inclusiveGateway", "j") + node("exclusiveGateway", "x", attributes='default="x_e"') + end()
    body += flows("s m", "m f", "a j", "b j", "j x", "x e") + flow("f", "a", "=true") + flow("f", "b", "=n < 2")
    body += flow("x", "m", "=n < 2")
    assert traces(body, go(n=1), finish("a"), finish("b", n=1), finish("a", n=2), finish("b")) == [
        "+s -s +m -m +f -f +a ?a +b ?b",
        "-a",
        "-b +j -j +x -x +m -m +f -f +a ?a +b ?b",
        "-a",
        "-b +j -j +x -x +e -e end:completed",
    ]


# ---------------------------------------------------------------- ad-hoc subprocesses


def chosen(until: str = "", attributes: str = "", inner: str = "") -> str:
    condition = f"<bpmn:completionCondition>{until}</bpmn:completionCondition>" if until else ""
    body = user("a") + user("b") + user("c") + user("d") + flows("c d") + inner + condition
    ext = '<zeebe:adHoc activeElementsCollection="=chosen"/>'
    return (
        start()
        + sub("h", body, kind="adHocSubProcess", ext=ext, attributes=attributes)
        + user("w")
        + line("s", "h", "w")
    )


def test_the_chosen_activities_run_and_what_follows_them():
    assert traces(chosen(), go(chosen=["a", "c"]), finish("a"), finish("c"), finish("d")) == [
        "+s -s +h +a ?a +c ?c",
        "-a",
        "-c +d ?d",
        "-d -h +w ?w",
    ]


def test_nothing_chosen_is_nothing_to_do():
    assert traces(chosen(), go(chosen=[])) == ["+s -s +h -h +w ?w"]


def test_enough_takes_the_rest_away():
    assert traces(chosen("=done"), go(chosen=["a", "b"]), finish("a", done=True))[1] == "-a xb -h +w ?w"


def test_enough_may_wait_for_what_has_begun():
    body = chosen("=done", 'cancelRemainingInstances="false"')
    assert traces(body, go(chosen=["a", "b"]), finish("a", done=True), finish("b"))[1:] == ["-a", "-b -h +w ?w"]


def test_all_done_and_never_enough_is_an_incident_and_can_be_mended():
    t = case(chosen("=done"))
    t.start(chosen=["a"])
    t.finish("a")
    stuck = t.one(IncidentRaised)
    t.step(SetVariables(scope_key=None, variables={"done": True}))
    t.step(RetryElement(key=stuck.key))
    assert (stuck.code, trace(t.last)) == ("ad-hoc-unfinished", "-h +w ?w")


def test_sequential_activities_come_one_after_the_other():
    body = chosen(attributes='ordering="Sequential"')
    assert traces(body, go(chosen=["b", "a"]), finish("b"), finish("a")) == [
        "+s -s +h +b ?b",
        "-b +a ?a",
        "-a -h +w ?w",
    ]


def test_an_activity_that_is_not_there_is_an_incident():
    assert traces(chosen(), go(chosen=["d"])) == ["+s -s +h !h:unusable-value"]
