"""Multi-instance and standard loops."""

from collections.abc import Iterator
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.notation.findings import BrokenReference, bad_value, incomplete, unsupported
from engine.notation.names import ACTIVITIES, all_nodes, child, children, extension, is_bpmn, local, text

THROWN: Final = ("signalEventDefinition", "escalationEventDefinition")  #: what an instance may throw when it is done
_BEHAVIOR: Final = ("behavior của đa phiên bản", "behavior of a multi-instance")


def check(root: Any) -> Iterator[Invalid]:
    definitions = {e.get("id"): e for e in root if is_bpmn(e) and local(e).endswith("EventDefinition")}
    for node in all_nodes(root):
        if local(node) in ACTIVITIES:
            for loop in children(node, "standardLoopCharacteristics"):
                yield from _standard(node, loop)
            for loop in children(node, "multiInstanceLoopCharacteristics"):
                yield from _several(node, loop)
                yield from _behavior(node, loop, definitions)


def _standard(node: Any, loop: Any) -> Iterator[Invalid]:
    maximum = loop.get("loopMaximum")
    if maximum is not None and not (maximum.isdecimal() and int(maximum) > 0):
        remedy = ("Hãy ghi số nguyên dương.", "Give a whole number above 0.")
        yield bad_value(node.get("id"), ("loopMaximum", "loopMaximum"), maximum, remedy)
    if maximum is None and not text(child(loop, "loopCondition")):
        remedy = (
            "Hãy ghi điều kiện lặp (loopCondition) hoặc số lần tối đa (loopMaximum).",
            "Give a loopCondition or a loopMaximum.",
        )
        yield incomplete(node.get("id"), ("điều kiện lặp", "the condition of the loop"), remedy)


def _several(node: Any, loop: Any) -> Iterator[Invalid]:
    settings = extension(loop, "loopCharacteristics")
    collection = "" if settings is None else (settings.get("inputCollection") or "")
    cardinality = text(child(loop, "loopCardinality"))
    if collection and cardinality:
        remedy = ("Hãy giữ một trong hai.", "Keep one of the two.")
        what = ("cả inputCollection và loopCardinality", "both inputCollection and loopCardinality")
        yield unsupported(node.get("id"), what, remedy)
    elif cardinality.lstrip("=").strip().startswith("-"):
        remedy = ("Hãy ghi số không âm hoặc biểu thức “=…”.", "Give a number from 0 on or an expression “=…”.")
        yield bad_value(node.get("id"), ("loopCardinality", "loopCardinality"), cardinality, remedy)
    elif not cardinality and not collection.lstrip().startswith("="):
        remedy = ("Hãy ghi biểu thức cho Input collection, ví dụ “=nguoi”.", 'Give the input collection: "=people".')
        yield incomplete(node.get("id"), ("danh sách lặp (inputCollection)", "the input collection"), remedy)
    if settings is not None and bool(settings.get("outputCollection")) != bool(settings.get("outputElement")):
        remedy = ("Hãy ghi cả Output collection và Output element, hoặc bỏ cả hai.", "Give both or none of the two.")
        what = ("một trong outputCollection và outputElement", "one of outputCollection and outputElement")
        yield incomplete(node.get("id"), what, remedy)


def _behavior(node: Any, loop: Any, definitions: dict[str, Any]) -> Iterator[Invalid]:
    match loop.get("behavior", "All"):
        case "All":
            return
        case "None":
            yield from _referenced(node, loop, "noneBehaviorEventRef", definitions)
        case "One":
            yield from _referenced(node, loop, "oneBehaviorEventRef", definitions)
        case "Complex":
            yield from _complex(node, loop)
        case other:
            remedy = ("Hãy dùng All, One, None hoặc Complex.", "Use All, One, None or Complex.")
            yield bad_value(node.get("id"), _BEHAVIOR, other, remedy)


def _referenced(node: Any, loop: Any, attribute: str, definitions: dict[str, Any]) -> Iterator[Invalid]:
    target = loop.get(attribute)
    if not target:
        remedy = (f"Hãy chọn sự kiện ({attribute}) hoặc đặt behavior là All.", f"Give {attribute}, or use All.")
        yield incomplete(node.get("id"), (attribute, attribute), remedy)
    elif target not in definitions:
        yield BrokenReference(place=node.get("id"), attribute=attribute, target=target)
    else:
        yield from _thrown(node, [definitions[target]])


def _complex(node: Any, loop: Any) -> Iterator[Invalid]:
    found = children(loop, "complexBehaviorDefinition")
    if not found:
        remedy = ("Hãy thêm complexBehaviorDefinition hoặc đặt behavior là All.", "Give one, or use All.")
        yield incomplete(node.get("id"), ("complexBehaviorDefinition", "complexBehaviorDefinition"), remedy)
    for one in found:
        if not text(child(one, "condition")):
            remedy = ("Hãy ghi điều kiện.", "Give its condition.")
            yield incomplete(node.get("id"), ("điều kiện của behavior", "the condition of a behavior"), remedy)
        yield from _thrown(node, [x for x in one.iter() if local(x).endswith("EventDefinition")])


def _thrown(node: Any, definitions: list[Any]) -> Iterator[Invalid]:
    kinds = [local(definition) for definition in definitions]
    if len(kinds) != 1 or kinds[0] not in THROWN:
        remedy = ("Hãy dùng đúng một sự kiện tín hiệu hoặc leo thang.", "Use one signal or escalation event.")
        yield unsupported(node.get("id"), ("sự kiện này của behavior", "this event of a behavior"), remedy)
        return
    reference = "signalRef" if kinds[0] == THROWN[0] else "escalationRef"
    if not definitions[0].get(reference):
        remedy = ("Hãy chọn tín hiệu hoặc mức leo thang.", "Choose the signal or the escalation.")
        yield incomplete(node.get("id"), (reference, reference), remedy)
