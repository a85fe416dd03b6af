"""Constructs inside each other: the innermost answers, and only what belongs to it is touched."""

from tests.conformance.bpmn.parts import (
    CANCEL,
    TERMINATE,
    catch,
    compensate,
    condition,
    error,
    escalation,
    handler,
    line,
    listener,
    loop,
    signal,
    sub,
    throw,
    times,
    undo,
)
from tests.conformance.bpmn.trace import case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import boundary, end, flows, node, repeat, start, user


def test_an_event_subprocess_has_event_subprocesses_of_its_own():
    inner = listener("k", error())
    first = node("startEvent", "hs", inner=escalation())
    h = sub(
        "h",
        first + user("ht") + end("x", error()) + line("hs", "ht", "x") + inner,
        attributes='triggeredByEvent="true"',
    )
    body = start() + user("a") + throw("y", escalation()) + h + line("s", "a", "y")
    assert traces(body, go(), finish("a"), finish("ht")) == [
        "+s -s +a ?a",
        "-a +y xy +h +hs -hs +ht ?ht",
        "-ht +x -x +k +ks -ks +kt ?kt",
    ]


def test_what_an_event_subprocess_throws_goes_past_its_neighbours():
    first = node("startEvent", "hs", inner=escalation())
    h = sub("h", first + end("x", error()) + line("hs", "x"), attributes='triggeredByEvent="true"')
    inner = start("i") + throw("y", escalation()) + line("i", "y") + h + listener("k", error())
    body = start() + sub("sub", inner) + boundary("b", "sub", error()) + line("s", "sub")
    assert traces(body, go())[0].endswith("+h +hs -hs +x -x xh xsub +b -b end:completed")


def test_instances_of_a_transaction_are_cancelled_together():
    inner = start("i") + user("a") + end("x", CANCEL) + line("i", "a", "x") + times("2")
    body = start() + sub("tx", inner, kind="transaction") + boundary("c", "tx", CANCEL) + line("s", "tx")
    assert traces(body, go(), finish("a"))[1] == "-a +x -x xtx xa xtx xtx +c -c end:completed"


def test_a_scope_undoes_only_its_own():
    inner = (
        start("i")
        + node("task", "a")
        + undo("a", "ua")
        + handler("ua")
        + throw("x", compensate())
        + line("i", "a", "x")
    )
    body = start() + node("task", "o") + undo("o", "uo") + handler("uo") + sub("sub", inner) + user("w")
    assert traces(body + line("s", "o", "sub", "w"), go())[0] == (
        "+s -s +o -o +sub +i -i +a -a +x +undo_a -undo_a +ua -ua -x -sub +w ?w"
    )


def test_instances_of_a_subprocess_are_undone_one_by_one_from_the_last():
    inner = start("i") + node("task", "a") + undo("a", "ua") + handler("ua") + line("i", "a") + times("2")
    body = start() + sub("sub", inner) + end("e", compensate()) + line("s", "sub", "e")
    once = "+sub +undo_a -undo_a +ua -ua -sub"
    assert traces(body, go())[0].endswith(f"-sub +e {once} {once} -e end:completed")


def test_two_levels_are_undone_inside_out():
    deep = sub("in", start("k") + node("task", "a") + undo("a", "ua") + handler("ua") + line("k", "a"))
    inner = start("i") + deep + node("task", "b") + undo("b", "ub") + handler("ub") + line("i", "in", "b")
    body = start() + sub("out", inner) + end("e", compensate()) + line("s", "out", "e")
    assert traces(body, go())[0].endswith(
        "+e +out +undo_b -undo_b +ub -ub +in +undo_a -undo_a +ua -ua -in -out -e end:completed"
    )


def test_terminate_in_an_instance_ends_that_instance():
    inner = start("i") + user("a") + user("b") + end("x", TERMINATE) + flows("i a", "i b", "a x") + times("2")
    body = start() + sub("sub", inner) + user("after") + line("s", "sub", "after")
    t = case(body)
    t.start()
    t.finish("a")
    assert trace(t.last) == "-a +x xb -x -sub"
    t.finish("a")
    assert trace(t.last) == "-a +x xb -x -sub -sub +after ?after"


def test_each_round_of_a_loop_listens_anew():
    inner = user("a") + listener("h", signal(), interrupting=False, task=node("task", "ht"))
    body = start() + sub("sub", inner + loop("", 'loopMaximum="2"')) + line("s", "sub")
    assert traces(body, go(), lambda t: t.deliver("hs"), finish("a"), lambda t: t.deliver("hs"), finish("a"))[1:] == [
        "?hs +h +hs -hs +ht -ht -h",
        "-a -sub +sub ?hs +a ?a",
        "?hs +h +hs -hs +ht -ht -h",
        "-a -sub -sub end:completed",
    ]


def test_a_condition_in_an_instance_sees_its_own_item():
    inner = start("i") + catch("c", condition("=open = item")) + user("a") + line("i", "c", "a") + repeat("=[1, 2]")
    t = case(start() + sub("sub", inner) + user("w") + flows("s sub", "s w"))
    t.start(open=0)
    t.finish("w", open=2)
    assert trace(t.last) == "-w -c +a ?a"


def test_an_escalation_of_an_instance_is_heard_once_for_each():
    inner = start("i") + throw("x", escalation()) + user("a") + line("i", "x", "a") + times("2")
    body = start() + sub("sub", inner) + boundary("b", "sub", escalation(), interrupting=False) + line("s", "sub")
    assert traces(body, go())[0] == "+s -s +sub +sub +sub +i -i +i -i +x +b -x -b +x +b -x -b +a ?a +a ?a"


def test_a_handler_may_be_a_subprocess_that_waits():
    ua = sub("ua", start("u") + user("u1") + line("u", "u1"), attributes='isForCompensation="true"')
    body = (
        start() + node("task", "a") + undo("a", "ua") + ua + throw("x", compensate()) + end() + line("s", "a", "x", "e")
    )
    assert traces(body, go(), finish("u1")) == [
        "+s -s +a -a +x +undo_a -undo_a +ua +u -u +u1 ?u1",
        "-u1 -ua -x +e -e end:completed",
    ]


def test_a_handler_may_have_several_instances():
    ua = handler("ua", inner=times("2"))
    body = start() + node("task", "a") + undo("a", "ua") + ua + throw("x", compensate()) + line("s", "a", "x")
    assert traces(body, go()) == ["+s -s +a -a +x +undo_a -undo_a +ua +ua +ua -ua -ua -ua -x end:completed"]
