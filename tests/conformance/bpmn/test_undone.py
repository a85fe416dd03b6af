"""Compensation and transactions: in the reverse order of completion, one handler after the other."""

from engine.domain.facts import TaskOpened
from tests.conformance.bpmn.parts import CANCEL, compensate, error, handler, line, loop, sub, throw, times, undo
from tests.conformance.bpmn.trace import TOPS, case, finish, trace, traces
from tests.conformance.bpmn.trace import start as go
from tests.unit.executor.bpmn import boundary, end, flows, mapping, model, node, process, script, start, timer, user
from tests.unit.executor.table import Table

BOOKED = (
    start() + node("task", "a") + node("task", "b") + undo("a", "ua") + undo("b", "ub") + handler("ua") + handler("ub")
)


def test_what_was_completed_is_undone_in_reverse_order():
    body = BOOKED + throw("x", compensate()) + end() + line("s", "a", "b", "x", "e")
    assert traces(body, go()) == [
        "+s -s +a -a +b -b +x +undo_b -undo_b +ub -ub +undo_a -undo_a +ua -ua -x +e -e end:completed"
    ]


def test_one_activity_can_be_undone_alone_and_only_once():
    body = BOOKED + throw("x", compensate("a")) + throw("y", compensate("a")) + line("s", "a", "b", "x", "y")
    assert traces(body, go()) == ["+s -s +a -a +b -b +x +undo_a -undo_a +ua -ua -x +y -y end:completed"]


def test_what_was_not_completed_is_not_undone():
    body = start() + user("a") + node("task", "b") + undo("a", "ua") + undo("b", "ub") + handler("ua") + handler("ub")
    assert traces(body + end("e", compensate()) + flows("s a", "s b", "b e"), go()) == [
        "+s -s +a ?a +b -b +e +undo_b -undo_b +ub -ub -e"
    ]


def test_the_thrower_waits_for_a_handler_that_waits():
    body = start() + node("task", "a") + undo("a", "ua") + handler("ua", "userTask", ext="<zeebe:userTask/>")
    body += throw("x", compensate()) + end() + line("s", "a", "x", "e")
    assert traces(body, go(), finish("ua")) == [
        "+s -s +a -a +x +undo_a -undo_a +ua ?ua",
        "-ua -x +e -e end:completed",
    ]


def test_each_round_of_a_loop_is_undone_with_its_own_variables():
    body = start() + node("scriptTask", "a", ext=SEAT, inner=loop("", 'loopMaximum="3"'))
    body += undo("a", "ua") + handler("ua", "scriptTask", ext=SEATS) + throw("x", compensate()) + user("w")
    t = case(body + line("s", "a", "x", "w"))
    t.start(freed=[])
    assert t.variables["freed"] == [3, 2, 1]


SEAT = '<zeebe:script expression="=1" resultVariable="x"/>' + mapping(
    inputs={"seat": "=loopCounter"}, outputs={"y": "=x"}
)
SEATS = '<zeebe:script expression="=append(freed, seat)" resultVariable="freed"/>'


def test_each_instance_of_a_multi_instance_is_undone():
    body = start() + node("task", "a", inner=times("2")) + undo("a", "ua") + handler("ua") + end("e", compensate())
    assert traces(body + line("s", "a", "e"), go()) == [
        "+s -s +a +a +a -a -a -a +e +undo_a -undo_a +ua -ua +undo_a -undo_a +ua -ua -e end:completed"
    ]


INNER = (
    start("i") + node("task", "a") + node("task", "b") + undo("a", "ua") + undo("b", "ub") + handler("ua")
    + handler("ub") + line("i", "a", "b")
)  # fmt: skip


def test_what_was_done_in_a_completed_subprocess_is_undone_from_outside():
    body = start() + sub("sub", INNER) + throw("x", compensate("sub")) + line("s", "sub", "x")
    assert traces(body, go())[0].endswith(
        "-b -sub +x +sub +undo_b -undo_b +ub -ub +undo_a -undo_a +ua -ua -sub -x end:completed"
    )


def test_a_handler_of_its_own_takes_the_place_of_those_inside():
    body = start() + sub("sub", INNER) + undo("sub", "us") + handler("us") + end("e", compensate())
    assert traces(body + line("s", "sub", "e"), go())[0].endswith(
        "-sub +e +undo_sub -undo_sub +us -us -e end:completed"
    )


def test_a_compensation_event_subprocess_decides_what_is_undone():
    first = node("startEvent", "hs", inner=compensate())
    chosen = sub("h", first + throw("y", compensate("a")) + line("hs", "y"), attributes='triggeredByEvent="true"')
    body = start() + sub("sub", INNER + chosen) + end("e", compensate()) + line("s", "sub", "e")
    assert traces(body, go())[0].endswith(
        "-sub +e +sub +h +hs -hs +y +undo_a -undo_a +ua -ua -y -h -sub -e end:completed"
    )


def test_a_handler_reads_the_variables_its_subprocess_had():
    inner = start("i") + script("a", "=7", "room") + undo("a", "ua") + line("i", "a")
    inner += handler("ua", "scriptTask", ext='<zeebe:script expression="=room + 1" resultVariable="freed"/>')
    body = start() + sub("sub", inner, ext=mapping(inputs={"room": "=0"})) + throw("x", compensate()) + user("w")
    t = case(body + line("s", "sub", "x", "w"))
    t.start()
    assert t.variables == {"freed": 8}


def test_an_error_of_a_handler_is_caught_around_the_thrower():
    fails = sub("ua", start("us") + end("ux", error()) + line("us", "ux"), attributes='isForCompensation="true"')
    inner = start("i") + node("task", "a") + undo("a", "ua") + fails + throw("x", compensate()) + line("i", "a", "x")
    body = start() + sub("sub", inner) + boundary("b", "sub", error()) + line("s", "sub")
    assert traces(body, go())[0].endswith("+ua +us -us +ux -ux xua xx xsub +b -b end:completed")


def test_cancelling_a_case_takes_a_running_handler_away():
    body = start() + node("task", "a") + undo("a", "ua") + handler("ua", "userTask", ext="<zeebe:userTask/>")
    t = case(body + throw("x", compensate()) + user("w") + flows("s a", "a x", "s w"))
    t.start()
    assert t.waits(TaskOpened) == ["w", "ua"]
    t.finish("w")
    t.finish("ua")
    assert trace(t.last) == "-ua -x end:completed"


# ---------------------------------------------------------------- transactions


def transaction(last: str, *names: str) -> str:
    return start() + sub("tx", INNER + last + line("b", *names), kind="transaction")


def test_a_cancelled_transaction_is_undone_and_left_by_its_cancel_event():
    body = transaction(user("w") + end("x", CANCEL), "w", "x") + boundary("c", "tx", CANCEL) + user("after")
    assert traces(body + line("s", "tx") + line("c", "after"), go(), finish("w"))[1] == (
        "-w +x +undo_b -undo_b +ub -ub +undo_a -undo_a +ua -ua -x xtx +c -c +after ?after"
    )


def test_a_cancelled_transaction_stops_what_still_runs_in_it():
    inner = start("i") + user("a") + user("b") + end("x", CANCEL) + flows("i a", "i b", "a x")
    body = start() + sub("tx", inner, kind="transaction") + boundary("c", "tx", CANCEL) + line("s", "tx")
    assert traces(body, go(), finish("a"))[1] == "-a +x xb -x xtx +c -c end:completed"


def test_a_transaction_that_goes_well_or_fails_undoes_nothing():
    body = transaction(end("x", error()), "x") + boundary("b1", "tx", error()) + line("s", "tx")
    assert traces(body, go())[0].endswith("-b +x -x xtx +b1 -b1 end:completed")
    assert traces(transaction("") + user("after") + line("s", "tx", "after"), go())[0].endswith("-tx +after ?after")


def test_a_completed_transaction_can_be_undone_later():
    body = transaction("") + throw("y", compensate()) + line("s", "tx", "y")
    assert traces(body, go())[0].endswith("+y +tx +undo_b -undo_b +ub -ub +undo_a -undo_a +ua -ua -tx -y end:completed")


# ---------------------------------------------------------------- without waiting


ASIDE = '<bpmn:compensateEventDefinition waitForCompletion="false"/>'
WAITING = start() + node("task", "a") + undo("a", "ua") + handler("ua", "userTask", ext="<zeebe:userTask/>")


def test_who_does_not_wait_goes_on_while_it_is_undone():
    body = WAITING + throw("x", ASIDE) + user("w") + line("s", "a", "x", "w")
    assert traces(body, go(), finish("w"), finish("ua")) == [
        "+s -s +a -a +x +undo_a -undo_a -x +ua ?ua +w ?w",
        "-w",
        "-ua end:completed",
    ]


def test_a_scope_is_over_when_everything_is_undone():
    inner = WAITING.replace('"s"', '"i"') + end("x", ASIDE) + line("i", "a", "x")
    body = start() + sub("sub", inner) + user("w") + line("s", "sub", "w")
    assert traces(body, go(), finish("ua"))[1] == "-ua -sub +w ?w"


def test_what_is_undone_aside_goes_when_its_scope_is_left():
    inner = WAITING.replace('"s"', '"i"') + throw("x", ASIDE) + user("w") + line("i", "a", "x", "w")
    body = start() + sub("sub", inner) + boundary("b", "sub", timer("P1D")) + line("s", "sub")
    assert traces(body, go(), lambda t: t.fire("b"))[1] == "xua xw xsub +b -b end:completed"


def test_nothing_to_undo_costs_nothing():
    body = start() + throw("x", ASIDE) + user("w") + line("s", "x", "w")
    assert traces(body, go()) == ["+s -s +x -x +w ?w"]


# ---------------------------------------------------------------- called processes


COMPLETED = start("i") + node("task", "a") + undo("a", "ua") + handler("ua") + line("i", "a")
CALL = '<zeebe:calledElement processId="child"/>'


def called(inner: str):
    body = start() + node("callActivity", "c", ext=CALL) + user("w") + end("e", compensate()) + line("s", "c", "w", "e")
    child = model(process(inner, process_id="child", tops=TOPS), process_id="child", key=2)
    t = Table(model(process(body, tops=TOPS), called={"child": child}))
    t.start()
    t.finish("w")
    return trace(t.last)


def test_what_was_completed_in_a_called_process_is_undone_with_its_call():
    assert called(COMPLETED) == "-w +e +c +undo_a -undo_a +ua -ua -c -e end:completed"


def test_a_process_says_how_it_is_undone_as_a_whole():
    first = node("startEvent", "hs", inner=compensate())
    h = sub("h", first + node("task", "ht") + line("hs", "ht"), attributes='triggeredByEvent="true"')
    assert called(COMPLETED + h) == "-w +e +c +h +hs -hs +ht -ht -h -c -e end:completed"
