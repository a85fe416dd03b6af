"""Files of other tools become files of ours: what says the same here is rewritten, all else is kept as a note.

A note is a line of the property ``imported`` of its element, and advice (rule import-note) until somebody deals with it
and takes it away. So nothing of the old file is lost without a word.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from lxml import etree

from engine.domain.errors import Invalid
from engine.notation.advice import IMPORTED
from engine.notation.names import BPMN, ZEEBE, child, executable, extension, is_bpmn, local
from engine.notation.xml import read_xml

CAMUNDA_7: Final = frozenset(
    {"http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn", "http://flowable.org/bpmn"}
)
MODELER: Final = "http://camunda.org/schema/modeler/1.0"
DRAWING: Final = frozenset(
    {
        "http://www.omg.org/spec/BPMN/20100524/DI", "http://www.omg.org/spec/DD/20100524/DI",
        "http://www.omg.org/spec/DD/20100524/DC", "http://www.w3.org/2001/XMLSchema-instance",
        "http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
    }
)  # fmt: skip
OURS: Final = DRAWING | {BPMN, ZEEBE, MODELER, ""}
LONGEST: Final = 2_000  #: characters of a note
etree.register_namespace("zeebe", ZEEBE)
etree.register_namespace("modeler", MODELER)
_PLATFORM: Final = {"executionPlatform": "Camunda Cloud", "executionPlatformVersion": "8.8.0"}


class NotBpmn(Invalid):
    code = "import-not-bpmn"
    vi = "Tệp không phải lưu đồ BPMN 2.0 (phần tử gốc “{root}”)."
    en = 'The file is no BPMN 2.0 diagram (its root is "{root}").'


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """Of the report. ``done``: it was taken over; else it needs hands."""

    place: str
    old: str  #: as it stood in the file
    new: str = ""  #: what it has become; "" = nothing, it is a note now
    done: bool = True


@dataclass
class Report:
    lines: list[Line] = field(default_factory=list)
    forms: dict[str, bytes] = field(default_factory=dict)  #: files made of generated forms, by name

    def taken(self, element: Any, old: str, new: str) -> None:
        self.lines.append(Line(place=place(element), old=old, new=new))

    def left(self, element: Any, old: str, new: str = "") -> None:
        """Kept as a note at the element."""
        told = old if len(old) <= LONGEST else old[:LONGEST] + "…"
        self.lines.append(Line(place=place(element), old=told, new=new, done=False))
        add_note(holder_of(element), " ".join(told.split()) + (f" → {new}" if new else ""))


def read_bpmn_xml(data: bytes) -> Any:
    """Raises XmlRefused, NotBpmn."""
    root = read_xml(data)
    if root.tag != f"{{{BPMN}}}definitions":
        raise NotBpmn(root=local(root))
    return root


def is_camunda_7(root: Any) -> bool:
    return any(namespace(name) in CAMUNDA_7 for one in root.iter() for name in names_of(one))


def names_of(element: Any) -> Iterator[str]:
    """Its own name and those of its attributes, with their namespaces."""
    if isinstance(element.tag, str):
        yield element.tag
        yield from element.attrib


def namespace(name: str) -> str:
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def as_ours(root: Any, report: Report) -> bytes:
    """What is left of other tools becomes notes; then the file as text."""
    for element in [one for one in root.iter() if isinstance(one.tag, str)]:
        if namespace(element.tag) not in OURS and namespace(element.getparent().tag) in OURS:
            report.left(element.getparent(), written(element))
            element.getparent().remove(element)
            continue
        for name in [name for name in element.attrib if namespace(name) not in OURS]:
            report.left(element, f"{prefixed(element, name)} = {element.attrib.pop(name)}")
    _runnable(root, report)
    for name, value in _PLATFORM.items():
        root.set(f"{{{MODELER}}}{name}", value)
    etree.cleanup_namespaces(
        root, top_nsmap={"bpmn": BPMN, "zeebe": ZEEBE, "modeler": MODELER}, keep_ns_prefixes=["xsi"]
    )
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="utf-8")


def _runnable(root: Any, report: Report) -> None:
    """A file whose processes are all only drawn was drawn to be read; here it is to run."""
    processes = list(root.iterchildren(f"{{{BPMN}}}process"))
    if processes and not executable(root):
        for process in processes:
            process.set("isExecutable", "true")
            report.taken(process, 'isExecutable="false"', 'isExecutable="true"')


# ---------------------------------------------------------------- the tree


def place(element: Any) -> str:
    return holder_of(element).get("id") or ""


def holder_of(element: Any) -> Any:
    """The nearest element around that has an id and is no part of another's definition; else the root."""
    while element.getparent() is not None:
        inner = local(element).endswith(("EventDefinition", "Characteristics", "Expression", "Collection"))
        if is_bpmn(element) and element.get("id") and not inner:
            return element
        element = element.getparent()
    return next(iter(executable(element)), next(iter(element.iterchildren(f"{{{BPMN}}}process")), element))


def extensions_of(element: Any) -> Any:
    """Its extensionElements, made behind its documentation if there are none."""
    found = child(element, "extensionElements")
    if found is None:
        found = element.makeelement(f"{{{BPMN}}}extensionElements")
        element.insert(sum(local(one) == "documentation" for one in element), found)
    return found


def put(element: Any, name: str, **attributes: str) -> Any:
    """A zeebe: extension with these attributes; one that is there gets them besides its own."""
    found = extension(element, name)
    if found is None:
        holder = extensions_of(element)
        found = etree.SubElement(holder, f"{{{ZEEBE}}}{name}")
    for key, value in attributes.items():
        found.set(key, value)
    return found


def put_property(element: Any, name: str, value: str) -> None:
    etree.SubElement(put(element, "properties"), f"{{{ZEEBE}}}property", {"name": name, "value": value})


def add_note(element: Any, note: str) -> None:
    held = put(element, "properties")
    found = next((one for one in held if one.get("name") == IMPORTED), None)
    if found is None:
        put_property(element, IMPORTED, note)
    else:
        found.set("value", f"{found.get('value')}\n{note}")


def written(element: Any) -> str:
    """An element of another tool as it stood in the file, without declarations of namespaces."""
    words = [
        prefixed(element, element.tag),
        *(f'{prefixed(element, key)}="{value}"' for key, value in element.attrib.items()),
    ]
    inside = [written(one) for one in element if isinstance(one.tag, str)]
    text = (element.text or "").strip()
    return " ".join([*words, *([text] if text else []), *(f"[{one}]" for one in inside)])


def prefixed(element: Any, name: str) -> str:
    known = {uri: prefix for prefix, uri in element.nsmap.items() if prefix}
    space = namespace(name)
    return f"{known.get(space, '')}:{name.rpartition('}')[2]}".lstrip(":") if space else name
