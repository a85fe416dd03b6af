"""A decision model that cannot run is refused when it is read, at its element and in both languages."""

import pytest

from engine.domain.errors import InvalidInput
from engine.notation.dmn import NAMESPACES, DmnRefused, read_dmn
from engine.notation.xml import XmlRefused
from tests.unit.decisions.models import decision, definitions, inputs, literal, table

TWIN = decision("d", literal("1")).replace('name="d"', 'name="e"')
JUEL = '<literalExpression expressionLanguage="juel"><text>1</text></literalExpression>'


def refused(*parts: str) -> DmnRefused:
    with pytest.raises(DmnRefused) as caught:
        read_dmn(definitions(*parts))
    return caught.value


@pytest.mark.parametrize("namespace", sorted(NAMESPACES))
def test_every_version_from_1_1_to_1_5_is_read(namespace):
    assert read_dmn(definitions(decision("d", literal("1")), namespace=namespace)).decision("d") is not None


def test_what_is_no_dmn_is_refused():
    with pytest.raises(DmnRefused) as caught:
        read_dmn(definitions(namespace="urn:other"))
    assert caught.value.key == "not-dmn"
    with pytest.raises(XmlRefused):
        read_dmn(b"<definitions>")


def test_a_bad_text_is_refused_at_its_element_and_position():
    error = refused(inputs("a"), decision("d", literal("a + + 1", "text7"), needs=["in_a"]))
    assert (error.place, error.feel.position.column) == ("text7", 5)
    assert error.text("vi") == (
        "Mô hình quyết định không dùng được, phần tử «text7»: "
        "Biểu thức sai cú pháp (dòng 1, cột 5): không hiểu chỗ bắt đầu bằng «+ 1»."
    )
    assert "text7" in error.text("en")


def test_a_bad_cell_is_refused_at_its_rule():
    assert refused(decision("d", table(["x"], ["y"], [["<= 1", "1"], ["<= ", "2"]]))).place == "r2"


def test_all_that_is_wrong_is_told_at_once():
    with pytest.raises(InvalidInput) as caught:
        read_dmn(definitions(decision("d", literal("1 +", "a")), decision("e", literal("2 *", "b"))))
    assert [finding.place for finding in caught.value.findings] == ["a", "b"]


@pytest.mark.parametrize(
    ("key", "place", "parts"),
    [
        ("href", "d", [decision("d", literal("1"), needs=["in_nobody"])]),
        ("duplicate-id", "d", [decision("d", literal("1")), TWIN]),
        ("cells", "r1", [decision("d", table(["x"], ["y"], [["1"]]))]),
        ("hit-policy", "t", [decision("d", table(["x"], ["y"], [["1", "1"]], policy="BEST"))]),
        ("aggregation", "t", [decision("d", table(["x"], ["y"], [["1", "1"]], policy="COLLECT", aggregation="AVG"))]),
        ("output-name", "t", [decision("d", table(["x"], ["y", "y"], [["1", "1", "1"]]))]),
        ("no-output", "t", [decision("d", table(["x"], [], []))]),
        ("no-input-expression", "i0", [decision("d", table([""], ["y"], []))]),
        ("circle", "a", [decision("a", literal("1"), needs=["b"]), decision("b", literal("1"), needs=["a"])]),
        ("chain", "d40", [decision(f"d{n}", literal("1"), needs=[f"d{n + 1}"] if n < 60 else []) for n in range(61)]),
        ("not-feel", "d", [decision("d", JUEL)]),
        ("external", "d", [decision("d", '<functionDefinition kind="Java"><literalExpression/></functionDefinition>')]),
        ("no-import", "lib", ['<import name="lib" namespace="urn:x" importType="https://www.omg.org/spec/DMN/1/"/>']),
        ("no-expression", "d", [decision("d", "<conditional><if/></conditional>")]),
    ],
)  # fmt: skip
def test_what_cannot_run_is_refused(key, place, parts):
    with pytest.raises((DmnRefused, InvalidInput)) as caught:
        read_dmn(definitions(*parts))
    error = caught.value.findings[0] if isinstance(caught.value, InvalidInput) else caught.value
    assert (error.key, error.place) == (key, place)
    assert error.text("vi") != error.text("en")


def test_a_comma_in_a_name_cannot_make_an_element_vanish():
    model = read_dmn(definitions(decision("a, b", literal("1"))))
    assert model.decision("a, b").name == "a, b"
