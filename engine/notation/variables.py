"""What each element of a process reads, what it writes and what comes into it from elsewhere: names only.

Names are followed for the process as a whole and not along its ways: a name counts as known if anything writes it.
What an element alone sees (targets of its input mapping, the item of its loop) is known in it and inside it only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from engine.decisions.forms import certain_names
from engine.notation import normalise
from engine.notation.callables import CALLED_ONLY
from engine.notation.names import (
    FLOW_NODES,
    child,
    executable,
    extension,
    flow_nodes,
    is_bpmn,
    is_zeebe,
    local,
    properties,
    scopes_in,
    text,
)
from engine.notation.rules_expressions import CONDITIONS, TIMES
from engine.notation.xml import read_xml

GIVEN: Final = "given"  #: property of a process: names of variables that come from outside, with commas
_COUNTS: Final = frozenset(
    {
        "loopCounter", "numberOfInstances", "numberOfActiveInstances", "numberOfCompletedInstances",
        "numberOfTerminatedInstances", "activatedElements",
    }
)  # fmt: skip
_PAPER: Final = re.compile(r'[^\s"/\\]+\.docx')
_FILES: Final = 512  #: summaries kept: an installation has some dozens of diagrams


@dataclass(frozen=True, slots=True)
class Read:
    text: str  #: as written
    names: frozenset[str]
    after: bool  #: what the element gives is known, too


@dataclass(frozen=True, kw_only=True, slots=True)
class Element:
    """A flow node, or a flow with its condition. ``gives``: whose results come into the case, by kind."""

    place: str
    kind: str
    reads: tuple[Read, ...]
    writes: frozenset[str]
    seen: frozenset[str]  #: names it alone sees, with those of what it lies in
    mapped: bool  #: an output mapping says what comes back
    form: str = ""
    operation: str = ""
    decision: str = ""
    process: str = ""
    papers: frozenset[str] = frozenset()  #: names of templates in its input mapping
    to_child: frozenset[str] = frozenset()  #: targets of the input mapping
    shares: bool = True  #: the called process sees everything, unless told otherwise
    brings: bool = True  #: everything of the called process comes back
    caught: frozenset[str] = frozenset()  #: names of messages and signals it waits for
    sent: frozenset[str] = frozenset()  #: … and of those it sends, with the targets of its input mapping


@dataclass(frozen=True, kw_only=True, slots=True)
class ProcessVariables:
    process_id: str
    called_only: bool
    given: frozenset[str]
    elements: tuple[Element, ...] = field(repr=False)


@lru_cache(maxsize=_FILES)
def variables_of(data: bytes) -> tuple[ProcessVariables, ...]:
    """Of each process of a file; () for one that is refused anyway. Raises XmlRefused."""
    root = read_xml(data)
    if normalise.normalise(root):
        return ()
    messages = {one.get("id"): one for one in root if is_bpmn(one) and local(one) in ("message", "signal")}
    return tuple(
        ProcessVariables(
            process_id=process.get("id") or "",
            called_only=properties(process).get(CALLED_ONLY) == "true",
            given=frozenset(name.strip() for name in properties(process).get(GIVEN, "").split(",")) - {""},
            elements=tuple(_elements(process, messages)),
        )
        for process in executable(root)
    )


def _elements(process: Any, messages: dict[str, Any]) -> Iterator[Element]:
    yield _process_itself(process)
    for scope in scopes_in(process):
        for node in flow_nodes(scope):
            yield _element(node, messages)
        for flow in scope:
            if is_bpmn(flow) and local(flow) == "sequenceFlow":
                yield Element(
                    place=flow.get("id"), kind="sequenceFlow", reads=tuple(_reads(flow)), writes=frozenset(),
                    seen=_seen(scope), mapped=False,
                )  # fmt: skip


def _process_itself(process: Any) -> Element:
    """Its own properties: what reads at the head of a procedure."""
    holder = child(process, "extensionElements")
    reads = () if holder is None else tuple(_reads(holder))
    return Element(
        place=process.get("id") or "", kind="process", reads=reads, writes=frozenset(), seen=frozenset(), mapped=False
    )


def _element(node: Any, messages: dict[str, Any]) -> Element:
    mapping = extension(node, "ioMapping")
    lines = [] if mapping is None else list(mapping)
    outputs = [one for one in lines if local(one) == "output"]
    called = extension(node, "calledElement")
    setting = {} if called is None else called.attrib
    process = setting.get("processId") or ""
    events = list(_events(node, messages))
    reads = [*_reads(node), *(read for event in events for read in _reads(event))]
    names = frozenset(event.get("name") or "" for event in events)
    return Element(
        place=node.get("id"),
        kind=local(node),
        reads=tuple(reads),
        writes=frozenset(_writes(node, outputs)),
        seen=_seen(node),
        mapped=bool(outputs),
        form=_named(node, "formDefinition", "formId"),
        operation=_named(node, "taskDefinition", "type"),
        decision=_named(node, "calledDecision", "decisionId"),
        process=process,
        papers=frozenset(name for one in lines for name in _PAPER.findall(one.get("source") or "")),
        to_child=frozenset(_top(one.get("target")) for one in lines if local(one) == "input"),
        shares=setting.get("propagateAllParentVariables") != "false",
        brings=setting.get("propagateAllChildVariables") != "false",
        caught=names if _catches(node) else frozenset(),
        sent=frozenset() if _catches(node) else names,
    )


def _events(node: Any, messages: dict[str, Any]) -> Iterator[Any]:
    """Messages and signals an element waits for or sends: their expressions are read where they are used."""
    for one in (node, *node):
        found = messages.get(one.get("messageRef") or one.get("signalRef") or "") if is_bpmn(one) else None
        if found is not None:
            yield found


def _named(node: Any, name: str, attribute: str) -> str:
    found = extension(node, name)
    return "" if found is None else (found.get(attribute) or "")


def _catches(node: Any) -> bool:
    return local(node) in ("startEvent", "intermediateCatchEvent", "boundaryEvent", "receiveTask")


def _writes(node: Any, outputs: list[Any]) -> Iterator[str]:
    for one in outputs:
        yield _top(one.get("target"))
    for name in ("script", "calledDecision"):
        if not outputs and (result := _named(node, name, "resultVariable")):
            yield result
    if (loop := _loop(node)) is not None and loop.get("outputCollection"):
        yield loop.get("outputCollection")


def _top(path: str | None) -> str:
    """`trip.place` writes into the variable `trip`."""
    return (path or "").partition(".")[0].strip()


def _loop(node: Any) -> Any | None:
    found = child(node, "multiInstanceLoopCharacteristics")
    return None if found is None else extension(found, "loopCharacteristics")


def _seen(node: Any) -> frozenset[str]:
    """Names that a node and all around it declare for what is inside."""
    names: set[str] = set()
    while node is not None and local(node) != "process":
        mapping = extension(node, "ioMapping") if is_bpmn(node) else None
        names |= {_top(one.get("target")) for one in (() if mapping is None else mapping) if local(one) == "input"}
        for name in ("script", "calledDecision"):
            names |= {_named(node, name, "resultVariable")}
        if (loop := _loop(node)) is not None:
            names |= {loop.get("inputElement") or ""} | _COUNTS
        if child(node, "standardLoopCharacteristics") is not None or local(node) == "adHocSubProcess":
            names |= _COUNTS
        node = node.getparent()
    return frozenset(names - {""})


def _reads(node: Any) -> Iterator[Read]:
    """Every FEEL text of an element, without those of the nodes inside it."""
    for one in node:
        if local(one) not in FLOW_NODES and local(one) != "sequenceFlow":
            yield from _reads(one)
    name = local(node)
    written = text(node) if name in CONDITIONS | TIMES else ""
    if written and (name in CONDITIONS or written.startswith("=")):
        yield _read(written, name == "completionCondition")
    if is_zeebe(node):
        after = name in ("output", "property") or node.get("outputElement") is not None
        for value in node.attrib.values():
            if value.lstrip().startswith("="):
                yield _read(value.strip(), after)


def _read(written: str, after: bool) -> Read:
    return Read(written, certain_names(written.removeprefix("=")), after)
