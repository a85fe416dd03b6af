"""What differs between two versions is said element by element; where it is drawn does not count."""

import json
from pathlib import Path

import pytest

from engine.notation.comparison import differences
from tests.integration.commands.small import properties
from tests.unit.executor.bpmn import end, flows, process, start, user

LEAVE = Path(__file__).parents[3] / "processes" / "leave"


def told(before: bytes | None, after: bytes | None, name: str = "p.bpmn") -> list[tuple[str, ...]]:
    found = differences(name, before, after)
    return [(one.kind, one.place, one.part, one.before, one.after) for one in found]


def drawn(ext: str = "", attributes: str = 'name="Xem xét"') -> bytes:
    return process(start() + user("a", ext=ext, attributes=attributes) + end() + flows("s a", "a e"))


def test_another_name_and_another_property_are_told_apart():
    before, after = drawn(properties(legalBasis="stttt.d1")), drawn(properties(legalBasis="stttt.d2"), 'name="Xem"')
    assert told(before, after) == [
        ("changed", "a", "name", "Xem xét", "Xem"),
        ("changed", "a", "property legalBasis", "stttt.d1", "stttt.d2"),
    ]


def test_what_is_new_and_what_is_gone_are_named():
    more = process(start() + user("b") + end() + flows("s b", "b e"))
    kinds = {(kind, place) for kind, place, *_ in told(drawn(), more)}
    assert {("added", "b"), ("removed", "a")} <= kinds


@pytest.mark.parametrize("path", sorted(LEAVE.glob("*.bpmn")), ids=lambda path: path.stem)
def test_a_diagram_that_was_only_moved_differs_in_nothing(path: Path):
    content = path.read_bytes()
    assert told(content, content.replace(b'x="1', b'x="2').replace(b'y="1', b'y="2')) == []


def test_a_rule_of_a_table_is_known_by_its_id():
    content = (LEAVE / "leave-check.dmn").read_bytes()
    (one,) = told(content, content.replace(b"<text>true</text>", b"<text>false</text>", 1), "leave-check.dmn")
    assert (one[0], one[3], one[4]) == ("changed", "true", "false")


def test_a_field_of_a_form_is_known_by_its_key():
    form = {"components": [{"key": "reason", "id": "f1", "type": "textarea", "label": "Lý do"}]}
    renamed = {"components": [{"key": "reason", "id": "f2", "type": "textarea", "label": "Vì sao"}]}
    before, after = (json.dumps(one).encode() for one in (form, renamed))
    assert told(before, after, "x.form") == [("changed", "reason", "label", "Lý do", "Vì sao")]


def test_a_file_that_is_new_has_only_new_elements():
    assert {kind for kind, *_ in told(None, drawn())} == {"added"}


def test_a_text_differs_as_a_whole():
    assert told(b"one", b"two", "x.feature") == [("changed", "", "text", "one", "two")]
