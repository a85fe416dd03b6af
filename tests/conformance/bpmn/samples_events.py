"""A small process for each kind of event."""

from typing import Final

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
    signal,
    sub,
    throw,
    undo,
)
from tests.conformance.bpmn.sample import ANSWER, ASIDE, JOB, LINK, SENT, Sample, activity, after
from tests.unit.executor.bpmn import boundary, end, flows, node, service, start, timer, user


def starting(definition: str) -> str:
    return node("startEvent", "x", inner=definition) + user("a") + line("x", "a")


NOTES: Final = {
    "message": "from a case, or published; the case belongs to whoever sent it",
    "signal": "from a case, or broadcast; the case belongs to whoever sent it",
    "conditional": "looked at through the API (/v2/conditionals/evaluation)",
    "timer": "for whoever has the role named by the start event's property startRole, else the head of the office",
}
STARTS: Final = [
    Sample(name="none", body=starting(""), reaches=frozenset({"x", "a"})),
    *(
        Sample(
            name=name, body=starting(definition), way_in="x", reaches=frozenset({"x", "a"}), note=NOTES.get(name, "")
        )
        for name, definition in {
            "message": ANSWER,
            "signal": signal(),
            "timer": timer("R/P1D", "timeCycle"),
            "conditional": condition("=n > 0"),
            "error": error(),
            "escalation": escalation(),
            "compensation": compensate(),
        }.items()
    ),
    Sample(name="several, each with its trigger", body=starting(ANSWER) + start() + line("s", "a"), way_in="x"),
    Sample(name="several without a trigger", body=starting("") + start() + line("s", "a")),
    Sample(name="none at all (implicit start)", body=user("x")),
    Sample(name="multiple (several definitions)", body=starting(ANSWER + signal())),
    Sample(
        name="parallel multiple",
        body=starting(ANSWER + signal()).replace('id="x"', 'id="x" parallelMultiple="true"'),
        way_in="x#1",
        reaches=frozenset({"x", "a"}),
        note="the first begins the case, which waits for the rest by their correlation keys",
    ),
]


def beside(definition: str, *, interrupting: bool) -> str:
    """A subprocess that waits, with an event subprocess h that starts by x."""
    ends = {"error": error(), "escalation": escalation()}
    last = next((end("e", d) for name, d in ends.items() if f"{name}Event" in definition), end("e"))
    kind = "" if interrupting else 'isInterrupting="false"'
    first = node("startEvent", "x", inner=definition, attributes=kind)
    h = sub("h", first + user("t") + line("x", "t"), attributes='triggeredByEvent="true"')
    inner = start("i") + user("a") + node("task", "k") + last + line("i", "a", "k", "e")
    if "compensate" in definition:
        inner += undo("k", "ku") + handler("ku")
    return start() + sub("sub", inner + h) + end("z", compensate()) + line("s", "sub", "z")


TRIGGERS: Final = {
    "message": ANSWER,
    "signal": signal(),
    "timer": timer("P1D"),
    "conditional": condition("=n > 2"),
    "error": error(),
    "escalation": escalation(),
    "compensation": compensate(),
}
LISTENERS: Final = [
    Sample(
        name=f"{name}, {'interrupting' if interrupting else 'beside'}",
        body=beside(definition, interrupting=interrupting),
    )
    for name, definition in TRIGGERS.items()
    for interrupting in ((True,) if name == "compensation" else (True, False))
] + [
    Sample(name="multiple (several definitions)", body=beside(ANSWER + signal(), interrupting=False)),
    Sample(name="none", body=beside("", interrupting=True)),
]


def on_edge(definition: str, *, interrupting: bool) -> str:
    ends = {"error": error(), "escalation": escalation(), "cancel": CANCEL}
    last = next((end("e", d) for name, d in ends.items() if f"{name}Event" in definition), end("e"))
    kind = "transaction" if "cancelEvent" in definition else "subProcess"
    inner = start("i") + user("a") + last + line("i", "a", "e")
    return (
        start()
        + sub("sub", inner, kind=kind)
        + boundary("x", "sub", definition, interrupting=interrupting)
        + line("s", "sub")
    )


EDGES: Final = [
    Sample(
        name=f"{name}, {'interrupting' if interrupting else 'beside'}",
        body=on_edge(definition, interrupting=interrupting),
    )
    for name, definition in {**TRIGGERS, "cancel": CANCEL}.items()
    for interrupting in (True, False)
    if name != "compensation"
] + [
    Sample(
        name="compensation",
        body=start()
        + node("task", "a")
        + boundary("x", "a", compensate())
        + '<bpmn:association id="l" sourceRef="x" targetRef="u"/>'
        + handler("u")
        + end("e", compensate())
        + line("s", "a", "e"),
    ),
    Sample(
        name="cycle timer, beside",
        body=start()
        + user("a")
        + boundary("x", "a", timer("R3/PT1H", "timeCycle"), interrupting=False)
        + line("s", "a"),
    ),
    Sample(
        name="error on a service task",
        body=start() + service("v", "post") + boundary("b", "v", error()) + line("s", "v"),
        reaches=frozenset({"v"}),
        note="thrown by an operation, a worker or a person",
    ),
    Sample(
        name="error on a task that never fails",
        body=start() + node("manualTask", "a") + boundary("x", "a", error()) + line("s", "a"),
    ),
    Sample(name="escalation on a task", body=start() + user("a") + boundary("x", "a", escalation()) + line("s", "a")),
    Sample(name="multiple (several definitions)", body=on_edge(ANSWER + signal(), interrupting=True)),
    Sample(
        name="parallel multiple",
        body=on_edge(ANSWER + signal(), interrupting=True).replace(
            'attachedToRef="sub"', 'attachedToRef="sub" parallelMultiple="true"'
        ),
    ),
]

CATCHES: Final = [
    Sample(name="message", body=after(catch("x", ANSWER))),
    Sample(name="signal", body=after(catch("x", signal()))),
    Sample(name="timer: date, duration", body=after(catch("x", timer("P1D")))),
    Sample(name="timer: cycle", body=after(catch("x", timer("R3/P1D", "timeCycle")))),
    Sample(name="conditional", body=after(catch("x", condition("=n > 0")))),
    Sample(name="link", body=start() + throw("t", LINK) + catch("x", LINK) + line("s", "t")),
    Sample(name="none", body=after(catch("x", ""))),
    Sample(name="multiple (several definitions)", body=after(catch("x", ANSWER + signal()))),
    Sample(
        name="parallel multiple",
        body=after(
            node("intermediateCatchEvent", "x", inner=ANSWER + timer("P1D"), attributes='parallelMultiple="true"'),
            user("z"),
            line("x", "z"),
        ),
        reaches=frozenset({"x", "z"}),
    ),
    Sample(
        name="multiple, behind an event-based gateway",
        body=start()
        + node("eventBasedGateway", "g")
        + catch("x", ANSWER + signal())
        + catch("d", timer("P1D"))
        + flows("s g", "g x", "g d"),
    ),
]


def thrown(definition: str, ext: str = "") -> str:
    return after(throw("x", definition, ext=ext))


THROWS: Final = [
    Sample(name="none", body=thrown("")),
    Sample(name="message as a job", body=thrown(ANSWER, JOB)),
    Sample(name="message, published (zeebe:publishMessage)", body=thrown(ANSWER, SENT)),
    Sample(name="message without either", body=thrown(ANSWER)),
    Sample(name="signal", body=thrown(signal())),
    Sample(name="escalation", body=thrown(escalation())),
    Sample(name="compensation", body=thrown(compensate())),
    Sample(name="compensation without waiting", body=thrown(ASIDE)),
    Sample(name="link", body=start() + throw("x", LINK) + catch("c", LINK) + line("s", "x")),
    Sample(name="multiple (several definitions)", body=thrown(signal() + escalation())),
]

ENDS: Final = [
    Sample(name=name, body=after(end("x", definition)))
    for name, definition in {
        "none": "",
        "signal": signal(),
        "escalation": escalation(),
        "compensation": compensate(),
        "terminate": TERMINATE,
    }.items()
] + [
    Sample(name="message as a job", body=activity("endEvent", ext=JOB, inner=ANSWER)),
    Sample(name="message, published (zeebe:publishMessage)", body=activity("endEvent", ext=SENT, inner=ANSWER)),
    Sample(
        name="error",
        body=start()
        + sub("sub", start("i") + end("x", error()) + line("i", "x"))
        + boundary("b", "sub", error())
        + line("s", "sub"),
        reaches=frozenset({"x", "b"}),
    ),
    Sample(
        name="cancel, in a transaction",
        body=start()
        + sub("sub", start("i") + end("x", CANCEL) + line("i", "x"), kind="transaction")
        + boundary("b", "sub", CANCEL)
        + line("s", "sub"),
        reaches=frozenset({"x", "b"}),
    ),
    Sample(name="cancel elsewhere", body=after(end("x", CANCEL))),
    Sample(name="multiple (several definitions)", body=after(end("x", signal() + escalation() + TERMINATE))),
    Sample(name="multiple, with two ways to end", body=after(end("x", error() + TERMINATE))),
]
