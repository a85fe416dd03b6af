"""A running case on another version: keys, data and times stay; what has no place there is told."""

import pytest

from engine.domain.errors import InvalidInput
from engine.domain.facts import ElementMigrated, InstanceEnded, SubscriptionClosed, TaskOpened, TimerCleared, TimerSet
from engine.executor.migrating import FlowGone, NoMapping, OtherKind
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
    service,
    start,
    timer,
    user,
)
from tests.unit.executor.table import Table

V1 = process(
    start() + user("a") + boundary("late", "a", timer("P1D")) + end() + end("e2") + flows("s a", "a e", "late e2")
)
V2 = process(
    start() + user("a2") + user("b") + boundary("late", "a2", timer("P1D")) + end() + end("e2")
    + flows("s a2", "a2 b", "b e", "late e2")
)  # fmt: skip


def begun(bpmn, **variables):
    case = Table(model(bpmn, key=1))
    case.start(**variables)
    return case


def inside(*nodes):
    return node("subProcess", "sub", inner="".join(nodes))


def test_a_token_goes_on_in_the_new_version_with_its_key_and_its_timer():
    case = begun(V1, x=1)
    key, due = case.waiting(TaskOpened, "a"), case.one(TimerSet).due_at
    case.migrate(model(V2, key=2), a="a2")
    assert [(fact.key, fact.element_id, fact.to) for fact in case.of(ElementMigrated)] == [(key, "a", "a2")]
    assert (case.one(TimerSet).due_at if case.of(TimerSet) else due) == due
    case.finish("a")
    assert (case.waits(), case.variables["x"]) == (["b"], 1)


def test_it_can_go_back():
    case = begun(V1)
    before = case.fingerprint
    case.migrate(model(V2, key=2), a="a2")
    case.migrate(model(V1, key=1), a2="a")
    assert case.fingerprint == before


def test_an_active_element_without_a_place_is_told_and_nothing_moves():
    case = begun(V1)
    before = case.fingerprint
    with pytest.raises(InvalidInput) as refused:
        case.migrate(model(V2, key=2))
    assert [(type(one), one.place) for one in refused.value.findings] == [(NoMapping, "a")]
    assert (case.fingerprint, case.waits()) == (before, ["a", "late"])


def test_an_element_becomes_only_one_of_its_kind():
    case = begun(process(start() + user("a") + end() + flows("s a", "a e")))
    other = process(start() + service("a", "external:x") + end() + flows("s a", "a e"))
    with pytest.raises(InvalidInput) as refused:
        case.migrate(model(other, key=2))
    assert [type(one) for one in refused.value.findings] == [OtherKind]


def test_an_event_on_the_edge_that_is_gone_stops_waiting_and_a_new_one_begins():
    case = begun(V1)
    other = V1.replace(b'id="late"', b'id="soon"').replace(b"late", b"soon").replace(b"P1D", b"PT1H")
    case.migrate(model(other, key=2))
    assert ([one.element_id for one in case.of(TimerCleared)], case.one(TimerSet).element_id) == (["late"], "soon")
    case.fire("soon")
    assert case.one(InstanceEnded).end == "completed"


def test_an_event_subprocess_of_the_new_version_listens():
    plain = process(start() + user("a") + end() + flows("s a", "a e"))
    handler = node(
        "subProcess", "on", inner=node("startEvent", "when", inner=timer("PT1H")) + end("e9") + flows("when e9"),
        attributes='triggeredByEvent="true"',
    )  # fmt: skip
    both = process(start() + user("a") + end() + flows("s a", "a e") + handler)
    case = begun(plain)
    case.migrate(model(both, key=2))
    assert case.waits() == ["a", "when"]
    case.migrate(model(plain, key=1))
    assert case.waits() == ["a"]


def test_a_case_inside_a_subprocess_goes_on_inside_it():
    old = process(
        start() + inside(start("s2"), user("x"), end("e3"), flows("s2 x", "x e3")) + end() + flows("s sub", "sub e")
    )
    new = old.replace(b'"x"', b'"x2"').replace(b"x_e3", b"x2_e3").replace(b"s2_x", b"s2_x2")
    case = begun(old)
    case.migrate(model(new, key=2), x="x2")
    case.finish("x")
    assert case.one(InstanceEnded).end == "completed"


def test_rounds_of_a_repeated_task_keep_their_items():
    def looped(name):
        task = user(name, inner=repeat("=[1,2]", "n", output="all", element="=r"))
        return process(start() + task + end() + flows(f"s {name}", f"{name} e"))

    case = begun(looped("m"))
    case.finish("m", r=10)
    case.migrate(model(looped("m2"), key=2), m="m2")
    case.finish("m", r=20)
    assert case.variables["all"] == [10, 20]


def test_a_gateway_that_waits_for_a_flow_of_the_old_version_is_told():
    def joined(name):
        fork = node("parallelGateway", "f") + node("parallelGateway", "j")
        ways = flows("s f", "f a", "f b", "a j", "j e")
        last = f'<bpmn:sequenceFlow id="{name}" sourceRef="b" targetRef="j"/>'
        return process(start() + fork + user("a") + user("b") + end() + ways + last)

    case = begun(joined("old"))
    case.finish("b")
    with pytest.raises(InvalidInput) as refused:
        case.migrate(model(joined("new"), key=2))
    assert [type(one) for one in refused.value.findings] == [FlowGone]
    case.finish("a")
    assert case.one(InstanceEnded).end == "completed"


def test_a_message_is_waited_for_under_the_new_element():
    def waiting(name):
        catch = node("intermediateCatchEvent", name, inner=message_ref("m"))
        return process(start() + catch + end() + flows(f"s {name}", f"{name} e"), tops=message("m", "=k"))

    case = begun(waiting("w"), k="1")
    case.migrate(model(waiting("w2"), key=2), w="w2")
    case.deliver("w")
    assert (case.one(InstanceEnded).end, case.one(SubscriptionClosed).element_id) == ("completed", "w2")


def test_local_data_stays_local():
    def local(name):
        ext = mapping(inputs={"given": "=1"}, outputs={"out": "=given + r"})
        return process(start() + service(name, "external:x", ext=ext) + end() + flows(f"s {name}", f"{name} e"))

    case = begun(local("j"))
    case.migrate(model(local("j2"), key=2), j="j2")
    case.job("j", r=2)
    assert case.variables == {"out": 3}
