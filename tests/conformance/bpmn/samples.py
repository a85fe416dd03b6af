"""A small process for each element of BPMN; ``x`` is the element in question."""

from dataclasses import dataclass
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
    listener,
    loop,
    signal,
    sub,
    throw,
    times,
    undo,
)
from tests.unit.executor.bpmn import (
    boundary,
    end,
    flows,
    message_ref,
    node,
    repeat,
    script,
    service,
    start,
    timer,
    user,
)


@dataclass(frozen=True, kw_only=True)
class Sample:
    name: str
    body: str
    tops: str = ""
    reaches: frozenset[str] = frozenset({"x"})  #: elements that must have been entered
    prefers: str | None = "x"  #: what is done first, if several things wait
    way_in: str | None = None  #: the start event that is triggered
    drawn: bool = False
    note: str = ""


ANSWER: Final = message_ref("answer")
JOB: Final = '<zeebe:taskDefinition type="post"/>'
SENT: Final = '<zeebe:publishMessage correlationKey="=n"/>'
DECISION: Final = '<zeebe:calledDecision decisionId="d" resultVariable="r"/>'
LINK: Final = '<bpmn:linkEventDefinition name="L"/>'
ESCALATED: Final = '<bpmn:escalationEventDefinition id="told" escalationRef="up"/>'


def after(element: str, *more: str) -> str:
    """s -> x, and the rest."""
    return start() + element + line("s", "x") + "".join(more)


def activity(kind: str, *, ext: str = "", attributes: str = "", inner: str = "") -> str:
    return after(node(kind, "x", ext=ext, attributes=attributes, inner=inner))


def of_node(name: str, kind: str, *, ext: str = "", attributes: str = "", inner: str = "", note: str = "") -> Sample:
    return Sample(name=name, body=activity(kind, ext=ext, attributes=attributes, inner=inner), note=note)


def called(binding: str) -> str:
    return activity("callActivity", ext=f'<zeebe:calledElement processId="child" {binding}/>')


ACTIVITIES: Final = [
    of_node("task, undefined", "task", note="passes through, as in Camunda 8"),
    of_node("manual task", "manualTask", note="passes through, as in Camunda 8"),
    Sample(name="user task", body=after(user("x"))),
    Sample(name="service task as one of our operations", body=after(service("x", "op"))),
    Sample(name="service task as a job of an external worker", body=after(service("x", "post"))),
    of_node("service task without a type", "serviceTask"),
    of_node("send task as a job", "sendTask", ext=JOB),
    of_node("send task that publishes its message", "sendTask", ext=SENT, attributes='messageRef="answer"'),
    of_node("receive task", "receiveTask", attributes='messageRef="answer"'),
    Sample(
        name="receive task that instantiates",
        body=node("receiveTask", "x", attributes='messageRef="answer" instantiate="true"') + user("a") + line("x", "a"),
        way_in="x",
        reaches=frozenset({"x", "a"}),
    ),
    Sample(name="script task with a FEEL expression", body=after(script("x", "=n + 1", "n"))),
    of_node("script task as a job", "scriptTask", ext=JOB),
    of_node("script task with program text", "scriptTask", ext=JOB, inner="<bpmn:script>import os</bpmn:script>"),
    of_node("business rule task with a decision", "businessRuleTask", ext=DECISION),
    of_node("business rule task as a job", "businessRuleTask", ext=JOB),
    Sample(name="call activity, newest version", body=called(""), reaches=frozenset({"x", "inside"})),
    Sample(
        name="call activity bound to the deployment",
        body=called('bindingType="deployment"').replace('"child"', '"p2"'),
        tops='<bpmn:process id="p2" isExecutable="true"><bpmn:task id="inside"/></bpmn:process>',
        reaches=frozenset({"x", "inside"}),
    ),
    Sample(
        name="call activity bound to a version tag",
        body=called('bindingType="versionTag" versionTag="1.0"'),
        reaches=frozenset({"x", "inside"}),
    ),
    Sample(
        name="subprocess", body=after(sub("x", start("i") + user("a") + line("i", "a"))), reaches=frozenset({"x", "a"})
    ),
    Sample(
        name="subprocess without start and end events",
        body=after(sub("x", user("a") + user("b") + line("a", "b"))),
        reaches=frozenset({"x", "a", "b"}),
    ),
    Sample(
        name="event subprocess",
        body=start() + user("a") + line("s", "a") + listener("x", signal()),
        prefers="xs",
        reaches=frozenset({"x", "xt"}),
    ),
    Sample(name="transaction", body=after(sub("x", user("a"), kind="transaction")), reaches=frozenset({"x", "a"})),
    Sample(
        name="ad-hoc subprocess (zeebe:adHoc activeElementsCollection)",
        body=start()
        + sub(
            "h", user("x") + user("b"), kind="adHocSubProcess", ext='<zeebe:adHoc activeElementsCollection="=chosen"/>'
        )
        + line("s", "h"),
    ),
    of_node(
        "ad-hoc subprocess without a list of elements",
        "adHocSubProcess",
        inner=user("a"),
        note="somebody chooses: on the page of the case, or through the API",
    ),
    Sample(
        name="compensation activity",
        body=start() + node("task", "a") + undo("a", "x") + handler("x") + end("e", compensate()) + line("s", "a", "e"),
    ),
    of_node("startQuantity or completionQuantity above 1", "task", attributes='startQuantity="2"'),
    of_node("ioSpecification", "task", inner='<bpmn:ioSpecification><bpmn:dataInput id="i"/></bpmn:ioSpecification>'),
    of_node("execution listeners", "userTask", ext="<zeebe:executionListeners/>"),
    of_node("task listeners", "userTask", ext="<zeebe:taskListeners/>"),
    Sample(name="global task", body=after(user("x")), tops='<bpmn:globalUserTask id="gt"/>'),
    of_node("choreography task", "choreographyTask"),
]

LOOPS: Final = [
    Sample(name="standard loop", body=after(user("x", inner=loop("=n < 3", 'loopMaximum="5"')))),
    Sample(name="standard loop without condition and maximum", body=after(user("x", inner=loop()))),
    Sample(name="multi-instance, parallel", body=after(user("x", inner=repeat("=list", output="o", element="=item")))),
    Sample(name="multi-instance, sequential", body=after(user("x", inner=repeat("=list", sequential=True)))),
    Sample(name="multi-instance by number (loopCardinality)", body=after(user("x", inner=times("=n + 1")))),
    Sample(
        name="multi-instance with completion condition",
        body=after(user("x", inner=repeat("=list", until="=numberOfCompletedInstances = 1"))),
    ),
    Sample(
        name="multi-instance, behavior None or One",
        body=after(user("a", inner=times("2", attributes='behavior="One" oneBehaviorEventRef="told"'))).replace(
            'targetRef="x"', 'targetRef="a"'
        )
        + boundary("x", "a", escalation()),
        tops=ESCALATED,
    ),
    Sample(
        name="multi-instance, behavior Complex",
        body=start()
        + user(
            "a",
            inner=times(
                "2",
                attributes='behavior="Complex"',
                inner="<bpmn:complexBehaviorDefinition><bpmn:condition>=true</bpmn:condition><bpmn:event>"
                f"{escalation()}</bpmn:event></bpmn:complexBehaviorDefinition>",
            ),
        )
        + boundary("x", "a", escalation())
        + line("s", "a"),
    ),
]


ACTIVATION: Final = "<bpmn:activationCondition>=activationCount &gt; 1</bpmn:activationCondition>"


def splits(kind: str, *, inner: str = "") -> str:
    body = start() + node(kind, "f") + user("a") + user("b") + node(kind, "x", inner=inner)
    return body + flows("s f", "f a =true", "f b =true", "a x", "b x")


GATEWAYS: Final = [
    Sample(name="exclusive gateway", body=splits("exclusiveGateway")),
    Sample(name="inclusive gateway", body=splits("inclusiveGateway")),
    Sample(name="parallel gateway", body=splits("parallelGateway").replace("=true", "")),
    Sample(name="condition after a parallel gateway", body=splits("parallelGateway")),
    Sample(
        name="complex gateway",
        body=splits("complexGateway", inner=ACTIVATION),
    ),
    Sample(name="complex gateway that joins without activation condition", body=splits("complexGateway")),
    Sample(
        name="event-based gateway",
        body=after(node("eventBasedGateway", "x"), catch("c", ANSWER), catch("d", timer("P1D")), flows("x c", "x d")),
    ),
    Sample(
        name="event-based gateway that instantiates",
        body=node("eventBasedGateway", "g", attributes='instantiate="true"')
        + catch("x", ANSWER)
        + catch("d", signal())
        + flows("g x", "g d"),
        way_in="x",
    ),
    Sample(
        name="event-based gateway that waits for all (parallel)",
        body=after(
            node("eventBasedGateway", "x", attributes='eventGatewayType="Parallel"'),
            catch("c", ANSWER),
            catch("d", timer("P1D")),
            flows("x c", "x d"),
        ),
    ),
    Sample(
        name="several flows out of an activity, with conditions and a default",
        body=start()
        + node("task", "a", attributes='default="a_b"')
        + user("x")
        + user("b")
        + flows("s a", "a x =n > 0", "a b"),
    ),
    Sample(
        name="several flows into an activity",
        body=start()
        + node("parallelGateway", "f")
        + user("x")
        + node("task", "a")
        + node("task", "b")
        + flows("s f", "f a", "f b", "a x", "b x"),
    ),
]


def starting(definition: str) -> str:
    return node("startEvent", "x", inner=definition) + user("a") + line("x", "a")


NOTES: Final = {
    "message": "from a case, or published; the case belongs to whoever sent it",
    "signal": "from a case, or broadcast; the case belongs to whoever sent it",
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
    Sample(
        name="compensation without waiting", body=thrown('<bpmn:compensateEventDefinition waitForCompletion="false"/>')
    ),
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

DRAWN: Final = {
    "lane": (
        '<bpmn:laneSet id="ls"><bpmn:lane id="l" name="chief"><bpmn:flowNodeRef>x</bpmn:flowNodeRef></bpmn:lane>'
        "</bpmn:laneSet>"
    ),
    "data object": '<bpmn:dataObject id="o"/><bpmn:dataObjectReference id="d" dataObjectRef="o"/>',
    "data store": '<bpmn:dataStoreReference id="ds"/>',
    "text annotation, association": '<bpmn:textAnnotation id="t"/><bpmn:association sourceRef="x" targetRef="t"/>',
    "group": '<bpmn:group id="g"/>',
}
POOLS: Final = {
    "pool, participant": '<bpmn:collaboration id="c"><bpmn:participant id="pa" processRef="p"/></bpmn:collaboration>',
    "pool that is not executable": '<bpmn:process id="citizen" isExecutable="false"/>',
}
DRAWING: Final = [Sample(name=name, body=after(user("x")) + extra, drawn=True) for name, extra in DRAWN.items()] + [
    Sample(name=name, body=after(user("x")), tops=tops, drawn=True) for name, tops in POOLS.items()
]

SECTIONS: Final = {
    "Activities": ACTIVITIES,
    "Loops and instances": LOOPS,
    "Gateways and flows": GATEWAYS,
    "Start events of a process": STARTS,
    "Start events of an event subprocess": LISTENERS,
    "Boundary events": EDGES,
    "Intermediate catching events": CATCHES,
    "Intermediate throwing events": THROWS,
    "End events": ENDS,
    "Drawing": DRAWING,
}
