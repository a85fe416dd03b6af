"""Reads and runs the cases of the public DMN suite (dmn-tck/tck) through our own reader and evaluator."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path

from lxml import etree

from engine.decisions import dmn
from engine.decisions.feel import Budget, FeelError
from engine.decisions.feel.temporal import TEMPORAL_TYPES
from engine.decisions.feel.temporal_text import parse_date, parse_date_time, parse_duration, parse_time
from engine.notation.dmn import read_dmn
from engine.notation.dmn_elements import child, children

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(os.environ.get("QUYCHE_TCK", ROOT.parent / "shared" / "tck" / "cases"))
NOW = datetime(2026, 1, 15, 10, tzinfo=UTC)
EXTERNAL = "0076-feel-external-java"  #: external Java functions are not run, on purpose
TOLERANCE = Decimal("1e-8")  #: what the suite's own runners allow: 29 of its expected values are rounded
BUDGET = Budget(seconds=10)

_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_NUMBERS = ("decimal", "double", "integer", "int", "long", "float")
_PARSERS = {
    "date": parse_date,
    "time": parse_time,
    "dateTime": parse_date_time,
    "duration": parse_duration,
    "dayTimeDuration": parse_duration,
    "yearMonthDuration": parse_duration,
}


@dataclass(frozen=True)
class Miss:
    """A case whose result is not the expected one."""

    case: str
    node: str
    expected: object
    got: object

    def __str__(self) -> str:
        return f"{self.case} {self.node}: expected {self.expected!r}, got {self.got!r}"


def folders() -> list[Path]:
    """The folders of levels 2 and 3, without the one of external functions; none where the suite is absent."""
    levels = [CASES / f"compliance-level-{level}" for level in (2, 3)]
    found = [folder for level in levels if level.is_dir() for folder in sorted(level.iterdir()) if folder.is_dir()]
    return [folder for folder in found if folder.name != EXTERNAL]


def run_folder(folder: Path) -> tuple[int, list[Miss]]:
    """How many cases there are, and those that fail."""
    count, misses = 0, []
    for file in sorted(folder.glob("*-test-*.xml")):
        root = etree.parse(file).getroot()
        name = child(root, "modelName")
        model = load(folder / (name.text or "").strip())
        for case in children(root, "testCase"):
            count += 1
            misses.extend(run_case(model, case))
    return count, misses


def load(path: Path, known: dict[str, dmn.Model] | None = None) -> dmn.Model:
    """The model and, from the same folder, those it imports."""
    known = {} if known is None else known
    root = etree.parse(path).getroot()
    beside = {etree.parse(each).getroot().get("namespace"): each for each in sorted(path.parent.glob("*.dmn"))}
    for each in children(root, "import"):
        namespace = each.get("namespace")
        if namespace in beside and namespace not in known:
            known[namespace] = load(beside[namespace], known)
    return read_dmn(path.read_bytes(), imported=known)


def run_case(model: dmn.Model, case: etree._Element) -> Iterator[Miss]:
    inputs = {each.get("name"): value_of(each) for each in children(case, "inputNode")}
    for node in children(case, "resultNode"):
        expected = value_of(child(node, "expected"))
        got = result(model, case, node.get("name"), inputs)
        if not same(got, expected):
            yield Miss(case.get("id"), node.get("name"), expected, got)


def result(model: dmn.Model, case: etree._Element, name: str, inputs: Mapping[str, object]) -> object:
    """The FEEL value; the suite wants null where an engine refuses."""
    try:
        if case.get("type") == "decisionService":
            service = model.element(case.get("invocableName"))
            _, value = dmn.serve(model, service, inputs, now=NOW, budget=BUDGET)
            return value.get(name) if isinstance(value, dict) and len(service.outputs) > 1 else value
        decision = model.decision(name)
        return dmn.decide(model, decision, inputs, now=NOW, budget=BUDGET)[1]
    except FeelError:
        return None


def value_of(element: etree._Element | None) -> object:
    """The value that an element of the suite spells."""
    if element is None:
        return None
    components = children(element, "component")
    if components:
        return {each.get("name"): value_of(each) for each in components}
    items = child(element, "list")
    if items is not None:
        return None if items.get(_NIL) == "true" else [value_of(each) for each in children(items, "item")]
    value = child(element, "value")
    if value is None or value.get(_NIL) == "true":
        return None
    return scalar((value.get(_TYPE) or "xsd:string").split(":")[-1], value.text or "")


def scalar(kind: str, text: str) -> object:
    if kind in _NUMBERS:
        return Decimal(text.strip().replace("INF", "Infinity"))
    if kind == "boolean":
        return text.strip() in ("true", "1")
    parse = _PARSERS.get(kind)
    if parse is None:
        return text
    return parse(text.strip())


def same(got: object, expected: object) -> bool:
    """The suite's rules of equality: numbers within the tolerance, order and size matter."""
    if isinstance(expected, Decimal):
        return isinstance(got, Decimal) and _close(got, expected)
    if isinstance(expected, str) and isinstance(got, TEMPORAL_TYPES):
        return str(got) == expected  # some cases spell zoned times as plain strings
    if isinstance(expected, list):
        pairs = zip(got, expected, strict=False) if isinstance(got, list) else ()
        return isinstance(got, list) and len(got) == len(expected) and all(same(*pair) for pair in pairs)
    if isinstance(expected, dict):
        if not isinstance(got, dict) or got.keys() != expected.keys():
            return False
        return all(same(got[name], value) for name, value in expected.items())
    return type(got) is type(expected) and got == expected


def _close(got: Decimal, expected: Decimal) -> bool:
    try:
        return abs(got - expected) < TOLERANCE
    except InvalidOperation:
        return False
