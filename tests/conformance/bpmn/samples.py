"""A small process for each element of BPMN; ``x`` is the element in question."""

from typing import Final

from tests.conformance.bpmn.parts import (
    catch,
    compensate,
    escalation,
    handler,
    line,
    listener,
    loop,
    signal,
    sub,
    times,
    undo,
)
from tests.conformance.bpmn.sample import ANSWER, DECISION, ESCALATED, JOB, SENT, Sample, after, called, of_node
from tests.conformance.bpmn.samples_events import CATCHES, EDGES, ENDS, LISTENERS, STARTS, THROWS
from tests.unit.executor.bpmn import boundary, end, flows, node, repeat, script, service, start, timer, user

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
    of_node(
        "business rule task bound to the deployment or a version tag",
        "businessRuleTask",
        ext=DECISION.replace("/>", ' bindingType="versionTag" versionTag="1.0"/>'),
    ),
    of_node(
        "form bound to the deployment or a version tag",
        "userTask",
        ext='<zeebe:formDefinition formId="f" bindingType="deployment"/>',
        note="a form with the tag has to be there when the model is deployed",
    ),
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
        name="call activity that names its process by an expression",
        body=called("").replace('"child"', '"=&quot;child&quot;"'),
        reaches=frozenset({"x", "inside"}),
        note="found while the case runs: as it was when the case began",
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
    Sample(
        name="startQuantity or completionQuantity above 1",
        body=after(
            node("task", "a", attributes='completionQuantity="2"'), node("task", "x", attributes='startQuantity="2"')
        ).replace('targetRef="x"', 'targetRef="a"')
        + line("a", "x"),
    ),
    of_node("startQuantity or completionQuantity below 1", "task", attributes='startQuantity="0"'),
    of_node(
        "ioSpecification, data associations",
        "userTask",
        inner='<bpmn:ioSpecification><bpmn:dataInput id="i" name="m"/></bpmn:ioSpecification>'
        "<bpmn:dataInputAssociation><bpmn:sourceRef>n</bpmn:sourceRef><bpmn:targetRef>i</bpmn:targetRef>"
        "</bpmn:dataInputAssociation>",
        more='<bpmn:dataObject id="n"/>',
        note="as input and output mappings; a data object is the variable of its name or id",
    ),
    of_node(
        "data associations with a data store",
        "userTask",
        inner='<bpmn:ioSpecification><bpmn:dataInput id="i" name="m"/></bpmn:ioSpecification>'
        "<bpmn:dataInputAssociation><bpmn:sourceRef>n</bpmn:sourceRef><bpmn:targetRef>i</bpmn:targetRef>"
        "</bpmn:dataInputAssociation>",
        more='<bpmn:dataStoreReference id="n"/>',
    ),
    of_node(
        "execution listeners (start, end)",
        "userTask",
        ext='<zeebe:executionListeners><zeebe:executionListener eventType="start" type="look"/>'
        "</zeebe:executionListeners>",
        note="as jobs of external workers; what they answer is local to the element",
    ),
    of_node(
        "task listeners (creating, completing)",
        "userTask",
        ext='<zeebe:taskListeners><zeebe:taskListener eventType="creating" type="look"/></zeebe:taskListeners>',
        note="as jobs of external workers",
    ),
    of_node(
        "task listeners (assigning, updating, canceling)",
        "userTask",
        ext='<zeebe:taskListeners><zeebe:taskListener eventType="assigning" type="look"/></zeebe:taskListeners>',
    ),
    Sample(
        name="global task (user, manual, script, business rule)",
        body=called("").replace('"child"', '"gt"'),
        tops=node("globalUserTask", "gt", ext="<zeebe:userTask/>"),
        reaches=frozenset({"x", "__task_of_gt"}),
    ),
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
        name="event-based gateway that instantiates and waits for all (parallel)",
        body=node("eventBasedGateway", "g", attributes='instantiate="true" eventGatewayType="Parallel"')
        + catch("x", ANSWER)
        + catch("d", signal())
        + flows("g x", "g d"),
        way_in="d",
        reaches=frozenset({"x", "d"}),
    ),
    Sample(
        name="event-based gateway that waits for all and does not instantiate",
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
