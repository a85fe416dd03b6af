"""Decisions of other tools and other versions of DMN become tables that the drawing board shows and the engine runs.

What needs hands stays in the file as the description of its decision, and in the report: the editor of tables has no
place for properties.
"""

import re
from typing import Any, Final

from lxml import etree

from engine.domain.errors import Invalid
from engine.notation.dmn import NAMESPACES
from engine.notation.dmn_elements import child, children
from engine.notation.juel import as_feel
from engine.notation.names import ZEEBE, local
from engine.notation.taking_over import LONGEST, Line, namespace, prefixed, written
from engine.notation.xml import read_xml

DRAWN: Final = "https://www.omg.org/spec/DMN/20191111/MODEL/"  #: DMN 1.3, which the editor draws
DRAWN_DI: Final = "https://www.omg.org/spec/DMN/20191111/DMNDI/"
CAMUNDA_7: Final = "http://camunda.org/schema/1.0/dmn"
NEWER: Final = frozenset({"conditional", "every", "filter", "for", "some", "typeConstraint", "functionItem"})
VERSIONS: Final = {"20151101": "1.1", "20180521": "1.2", "20191111": "1.3", "20211108": "1.4", "20230324": "1.5"}
TYPES: Final = {"integer": "number", "long": "number", "double": "number", "dateTime": "date and time"}
CELL: Final = "cellInput"  #: how a test of Camunda 7 calls the value it looks at, unless its column says otherwise
PLATFORM: Final = {"executionPlatform": "Camunda Cloud", "executionPlatformVersion": "8.8.0"}
MODELER: Final = "http://camunda.org/schema/modeler/1.0"
KEPT: Final = frozenset({MODELER, ZEEBE, "http://www.w3.org/2001/XMLSchema-instance", ""})
DRAWING: Final = ("/DMNDI/", "/DC/", "/DI/", "http://bpmn.io/schema/dmn/biodi")


class NotDmn(Invalid):
    code = "import-not-dmn"
    vi = "Tệp không phải bảng quyết định DMN (phần tử gốc “{root}”)."
    en = 'The file is no DMN decision (its root is "{root}").'


class _Import:
    def __init__(self, root: Any) -> None:
        self.root = root
        self.lines: list[Line] = []
        self.renamed: dict[str, str] = {}  #: namespaces

    def taken(self, element: Any, old: str, new: str) -> None:
        self.lines.append(Line(place=_place(element), old=old, new=new))

    def left(self, element: Any, old: str) -> None:
        told = " ".join((old if len(old) <= LONGEST else old[:LONGEST] + "…").split())
        self.lines.append(Line(place=_place(element), old=told, done=False))
        holder = _holder(element)
        note = child(holder, "description")
        if note is None:
            note = holder.makeelement(f"{{{namespace(holder.tag)}}}description")
            holder.insert(0, note)
        note.text = "\n".join(part for part in (note.text, told) if part)


def take_over(content: bytes) -> tuple[bytes, list[Line]]:
    """The file as DMN 1.3 with FEEL, and what was done to it. Raises XmlRefused, NotDmn."""
    root = read_xml(content)
    if local(root) != "definitions" or namespace(root.tag) not in NAMESPACES:
        raise NotDmn(root=local(root))
    made = _Import(root)
    for element in _elements(root):
        _type(element, made)
        _language(element, made)
    for table in root.iter("{*}decisionTable"):
        _cells(table, made)
    _vendors(made)
    _version(made)
    if not made.lines:
        return content, []
    for name, value in PLATFORM.items():
        root.set(f"{{{MODELER}}}{name}", value)
    etree.cleanup_namespaces(root, keep_ns_prefixes=["xsi"])
    text = etree.tostring(root, encoding="unicode")
    for old, new in made.renamed.items():
        text = re.sub(rf'(\sxmlns(?::[\w.-]+)?="){re.escape(old)}"', rf'\g<1>{new}"', text)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode(), made.lines


def _type(element: Any, made: _Import) -> None:
    old = element.get("typeRef", "")
    new = TYPES.get(old.removeprefix("feel:"))
    if new is not None:
        element.set("typeRef", new)
        made.taken(element, f"typeRef = {old}", new)


def _language(element: Any, made: _Import) -> None:
    """FEEL is what we run; JUEL is rewritten where it says the same; any other stays as it was, for a person."""
    old = element.attrib.get("expressionLanguage")
    if old is None or local(element) == "definitions":
        return
    if "feel" in old.lower():
        del element.attrib["expressionLanguage"]
        return
    text = child(element, "text")
    feel = as_feel(text.text or "") if text is not None and old.lower() == "juel" else None
    if text is None or feel is None:
        made.left(element, f"{old}: {'' if text is None else text.text}")
        return
    del element.attrib["expressionLanguage"]
    made.taken(element, f"{old}: {text.text}", feel.removeprefix("="))
    text.text = feel.removeprefix("=")


def _cells(table: Any, made: _Import) -> None:
    """The value that a test looks at is called `?` here."""
    for place, column in enumerate(children(table, "input")):
        named = column.attrib.pop(f"{{{CAMUNDA_7}}}inputVariable", "")
        word = re.compile(rf"(?<![\w.]){re.escape(named or CELL)}(?!\w)")
        for rule in children(table, "rule"):
            tests = children(rule, "inputEntry")
            mine = place < len(tests) and tests[place].get("expressionLanguage") is None
            text = child(tests[place], "text") if mine else None
            if text is not None and word.search(text.text or ""):
                old, text.text = text.text, word.sub("?", text.text or "")
                made.taken(rule, str(old), text.text)
        if named:
            made.taken(column, f"inputVariable = {named}", "?")


def _vendors(made: _Import) -> None:
    """Version tags have a place here; all else of other tools becomes a note."""
    for element in _elements(made.root):
        space = namespace(element.tag)
        if not _known(space):
            made.left(element.getparent(), written(element))
            element.getparent().remove(element)
            continue
        for name in [one for one in element.attrib if not _known(namespace(one))]:
            old = f"{prefixed(element, name)} = {element.attrib[name]}"
            value = element.attrib.pop(name)
            if name == f"{{{CAMUNDA_7}}}versionTag":
                _tag(element, value)
                made.taken(element, old, f"zeebe:versionTag = {value}")
            else:
                made.left(element, old)


def _known(space: str) -> bool:
    return space in NAMESPACES or space in KEPT or any(part in space for part in DRAWING)


def _tag(decision: Any, value: str) -> None:
    space = namespace(decision.tag)
    holder = child(decision, "extensionElements")
    if holder is None:
        holder = decision.makeelement(f"{{{space}}}extensionElements")
        decision.insert(len(children(decision, "description")), holder)
    etree.SubElement(holder, f"{{{ZEEBE}}}versionTag", {"value": value}, nsmap={"zeebe": ZEEBE})


def _version(made: _Import) -> None:
    """The editor draws DMN 1.3; a file that uses what is newer runs, and is edited as text."""
    old = namespace(made.root.tag)
    release = next((name for day, name in VERSIONS.items() if day in old), old)
    if old == DRAWN:
        return
    newer = sorted({local(one) for one in _elements(made.root)} & NEWER)
    if newer:
        made.left(made.root, f"DMN {release}: {', '.join(newer)}")
        return
    made.taken(made.root, f"DMN {release}", "DMN 1.3")
    made.renamed = {old: DRAWN, **{one: DRAWN_DI for one in made.root.nsmap.values() if "/DMNDI/" in one}}


def _elements(root: Any) -> list[Any]:
    return [one for one in root.iter() if isinstance(one.tag, str)]


def _holder(element: Any) -> Any:
    """The decision around it, or the file: where a description can be read."""
    while element.getparent() is not None and local(element) not in ("decision", "businessKnowledgeModel"):
        element = element.getparent()
    return element


def _place(element: Any) -> str:
    while element.getparent() is not None and not element.get("id"):
        element = element.getparent()
    return element.get("id") or ""
