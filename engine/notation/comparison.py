"""What differs between two versions of a file, element by element and in words: names, conditions, properties, rows.

Where an element is drawn does not count: a diagram that was only tidied up differs in nothing.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

from engine.notation.names import local
from engine.notation.xml import read_xml

Kind = Literal["added", "removed", "changed"]
Parts = Mapping[str, str]

DRAWN: Final = frozenset({"BPMNDiagram", "DMNDI"})
WIRING: Final = frozenset({"incoming", "outgoing", "flowNodeRef"})  #: told by the flows and lanes themselves
PROPERTY: Final = "property"


@dataclass(frozen=True, kw_only=True)
class Difference:
    """Of one element; ``part`` "" stands for the element as a whole."""

    kind: Kind
    place: str  #: id of the element
    name: str  #: what a reader calls it
    type: str  #: "userTask", "rule", "textfield"
    part: str = ""  #: "name", "property legalBasis", "ioMapping input days"
    before: str = ""
    after: str = ""


@dataclass(frozen=True, kw_only=True)
class _Element:
    name: str
    type: str
    parts: Parts


def differences(name: str, before: bytes | None, after: bytes | None) -> tuple[Difference, ...]:
    """In the order of the new file, then what is gone. A file that is not there has no elements.

    Raises XmlRefused, or ValueError for what is no JSON.
    """
    read = _form if name.endswith(".form") else _xml if name.endswith((".bpmn", ".dmn")) else _lines
    old, new = (read(one) if one is not None else {} for one in (before, after))
    return tuple(_compared(old, new))


@lru_cache(maxsize=64)
def facts(name: str, content: bytes) -> frozenset[str]:
    """All that is compared, a text for each. Raises as ``differences`` does."""
    if not name.endswith((".form", ".bpmn", ".dmn")):
        return frozenset(_lines(content)[""].parts["text"].splitlines())
    read = (_form if name.endswith(".form") else _xml)(content) if content else {}
    said = (f"{place}\0{part}\0{value}" for place, one in read.items() for part, value in one.parts.items())
    return frozenset({*said, *(f"{place}\0{one.type}" for place, one in read.items())})


def _compared(old: Mapping[str, _Element], new: Mapping[str, _Element]) -> Iterator[Difference]:
    for place, element in new.items():
        was = old.get(place)
        if was is None:
            yield Difference(kind="added", place=place, name=element.name, type=element.type)
        else:
            yield from _changed(place, was, element)
    for place, element in old.items():
        if place not in new:
            yield Difference(kind="removed", place=place, name=element.name, type=element.type)


def _changed(place: str, was: _Element, now: _Element) -> Iterator[Difference]:
    for part in dict.fromkeys([*now.parts, *was.parts]):
        before, after = was.parts.get(part, ""), now.parts.get(part, "")
        if before != after:
            yield Difference(
                kind="changed", place=place, name=now.name or was.name, type=now.type, part=part, before=before,
                after=after,
            )  # fmt: skip


# ------------------------------------------------------------------ BPMN and DMN


def _xml(content: bytes) -> dict[str, _Element]:
    """Every element with an id that is not only drawn."""
    found: dict[str, _Element] = {}
    for element in _with_ids(read_xml(content)):
        found[element.get("id")] = _Element(
            name=_called(element), type=local(element), parts=dict(_parts_of(element, ""))
        )
    return found


def _with_ids(element: Any) -> Iterator[Any]:
    for one in element:
        if not isinstance(one.tag, str) or local(one) in DRAWN:
            continue
        if one.get("id"):
            yield one
        yield from _with_ids(one)


def _called(element: Any) -> str:
    """By its name or label, else by the texts of its cells."""
    name = element.get("name") or element.get("label")
    if name:
        return str(name)
    return " | ".join(text for text in (_text(one) for one in element.iter()) if text)[:120]


def _parts_of(element: Any, path: str) -> Iterator[tuple[str, str]]:
    """Attributes and texts of an element and of what lies in it without an id of its own."""
    for key, value in element.attrib.items():
        if key != "id":
            yield f"{path}{local_name(key)}", value
    if text := _text(element):
        yield path.strip() or "text", text
    seen: dict[str, int] = {}
    for child in element:
        if not isinstance(child.tag, str) or child.get("id") or local(child) in DRAWN | WIRING:
            continue
        if local(child) == PROPERTY:
            yield f"{PROPERTY} {child.get('name')}", child.get("value") or ""
            continue
        label = _label(child)
        seen[label] = seen.get(label, 0) + 1
        number = f" {seen[label]}" if seen[label] > 1 else ""
        plain = path if label == "extensionElements" else f"{path}{label}{number} "
        yield from _parts_of(child, plain)


def _label(child: Any) -> str:
    """Lines of a mapping are known by what they fill."""
    target = child.get("target")
    return f"{local(child)} {target}" if target else local(child)


def local_name(name: str) -> str:
    return name.rpartition("}")[2]


def _text(element: Any) -> str:
    return (element.text or "").strip() if isinstance(element.tag, str) else ""


# ------------------------------------------------------------------ forms and plain text


def _form(content: bytes) -> dict[str, _Element]:
    schema = json.loads(content)
    return dict(_fields(schema)) if isinstance(schema, dict) else {}


def _fields(component: Mapping[str, Any]) -> Iterator[tuple[str, _Element]]:
    for one in component.get("components", ()):
        place = str(one.get("key") or one.get("id") or one.get("path") or "")
        parts = {name: _said(value) for name, value in one.items() if name not in ("components", "layout", "id")}
        label = str(one.get("label") or one.get("text") or place)
        yield place, _Element(name=label, type=str(one.get("type", "")), parts=parts)
        yield from _fields(one)


def _said(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _lines(content: bytes) -> dict[str, _Element]:
    """A text as one element; of anything else only that it differs."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = f"{len(content)} bytes"
    return {"": _Element(name="", type="text", parts={"text": text})}
