"""Data inputs, outputs and associations as what runs: the lines of an input and output mapping.

A data object, a property, a data input or output is the variable of its name, or of its id where the name is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.notation.findings import bad_value, incomplete, unsupported
from engine.notation.names import BPMN, ZEEBE, child, children, extension, flow_nodes, scopes_in, text

_PARTS: Final = ("ioSpecification", "dataInput", "dataOutput", "inputSet", "outputSet")
_LINES: Final = ("dataInputAssociation", "dataOutputAssociation")


@dataclass
class _Lines:
    """What becomes of one element; a finding is told, and then nothing of it runs."""

    made: list[tuple[str, str, str]] = field(default_factory=list)  #: (input or output, source, target)
    findings: list[Invalid] = field(default_factory=list)


def data_to_mappings(root: Any) -> Iterator[Invalid]:
    """Change the elements that have an ioSpecification, or data inputs and outputs of an event; yield what is wrong."""
    known = {element.get("id"): element for element in root.iter() if isinstance(element.tag, str)}
    for scope in scopes_in(root):
        for node in flow_nodes(scope):
            if next(_declared(node), None) is not None:
                yield from _mapped(node, known)


def _declared(node: Any) -> Iterator[Any]:
    """The data inputs and outputs of an activity or event."""
    specification = child(node, "ioSpecification")
    for place in (node,) if specification is None else (specification, node):
        yield from (*children(place, "dataInput"), *children(place, "dataOutput"))


def _mapped(node: Any, known: dict[str, Any]) -> Iterator[Invalid]:
    if extension(node, "ioMapping") is not None:
        remedy = ("Hãy giữ một trong hai.", "Keep one of the two.")
        what = ("cả ioSpecification và zeebe:ioMapping", "both ioSpecification and zeebe:ioMapping")
        yield unsupported(node.get("id"), what, remedy)
        return
    lines = _Lines()
    for association in children(node, "dataInputAssociation"):
        _line(lines, node, association, known, "input")
    for association in children(node, "dataOutputAssociation"):
        _line(lines, node, association, known, "output")
    _unfilled(lines, node)
    yield from lines.findings
    for part in [x for name in (*_PARTS, *_LINES) for x in children(node, name)]:
        node.remove(part)
    if lines.made:
        _write(node, lines)


def _line(lines: _Lines, node: Any, association: Any, known: dict[str, Any], kind: str) -> None:
    for assignment in children(association, "assignment"):
        target = text(child(assignment, "to")).removeprefix("=").strip()
        lines.made.append((kind, _expression(text(child(assignment, "from"))), target))
    if children(association, "assignment"):
        return
    ends = [text(child(association, name)) for name in ("sourceRef", "targetRef")]
    source, target = (_variable(lines, node, known, end) for end in ends)
    written = text(child(association, "transformation"))
    if target and (source or written):
        lines.made.append((kind, _expression(written) if written else f"={source}", target))


def _expression(written: str) -> str:
    return written if written.startswith("=") else f"={written}"


def _variable(lines: _Lines, node: Any, known: dict[str, Any], reference: str) -> str:
    """The variable behind an end of an association; "" if there is none."""
    element = known.get(reference) if reference in known else known.get(reference.rpartition(":")[2])
    if element is None:
        if reference:
            lines.findings.append(
                incomplete(node.get("id"), (f"dữ liệu “{reference}”", f'the data "{reference}"'), _DRAW)
            )
        return ""
    if element.tag in _STORES:
        lines.findings.append(unsupported(node.get("id"), _STORE, _KEEP))
        return ""
    behind = known.get(element.get("dataObjectRef") or "")
    own, whose = element if behind is None else behind, (element.get("name"), element.get("id"))
    names = [whose[0], own.get("name"), own.get("id"), whose[1]]
    usable = [name for name in names if name and name.isidentifier()]
    if not usable:
        remedy = ("Tên gồm chữ, số và gạch dưới, không bắt đầu bằng số.", "Use letters, digits and underscores.")
        what = ("tên của dữ liệu", "the name of the data")
        lines.findings.append(bad_value(node.get("id"), what, whose[0] or reference, remedy))
        return ""
    return usable[0]


#: what lies there outlives the case, as no variable does
_STORES: Final = ("{" + BPMN + "}dataStoreReference", "{" + BPMN + "}dataStore")
_STORE: Final = ("liên kết dữ liệu với kho dữ liệu", "a data association with a data store")
_KEEP: Final = (
    "Dùng đối tượng dữ liệu cho dữ liệu của hồ sơ; dữ liệu sống lâu hơn hồ sơ do một nghiệp vụ hoặc dịch vụ giữ.",
    "Use a data object for the data of the case; what outlives the case is kept by an operation or a service.",
)
_DRAW: Final = ("Hãy nối lại liên kết dữ liệu.", "Connect the data association again.")


def _unfilled(lines: _Lines, node: Any) -> None:
    """An input that nothing fills would wait for ever; an optional one is null."""
    optional = {text(reference) for reference in node.iter("{" + BPMN + "}optionalInputRefs")}
    filled = {text(child(one, "targetRef")) for one in children(node, "dataInputAssociation")}
    for one in _declared(node):
        if one.tag.endswith("}dataInput") and one.get("id") not in filled | optional:
            name = one.get("name") or one.get("id") or ""
            what = (f"nguồn của dữ liệu vào “{name}”", f'the source of the data input "{name}"')
            lines.findings.append(incomplete(node.get("id"), what, _DRAW))


def _write(node: Any, lines: _Lines) -> None:
    holder = child(node, "extensionElements")
    if holder is None:
        holder = node.makeelement("{" + BPMN + "}extensionElements")
        node.insert(0, holder)
    mapping = holder.makeelement("{" + ZEEBE + "}ioMapping")
    for kind, source, target in lines.made:
        mapping.append(mapping.makeelement("{" + ZEEBE + "}" + kind, {"source": source, "target": target}))
    holder.append(mapping)
