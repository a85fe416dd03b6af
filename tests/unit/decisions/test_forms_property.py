"""Whatever comes in: it is cleaned once and for all, or refused with an error of ours."""

import contextlib
import json

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from engine.decisions.forms import check_form, clean
from engine.domain.errors import InvalidInput, QuycheError
from tests.unit.decisions.forms_at_hand import NOW, field, file, form

HIDES = st.sampled_from(
    ['a = "x"', "b > 1", "not(c)", "b = null", "d = null", "total > 2", "count(trips) > 1", "a != null and c"]
)
CONDITION = st.none() | HIDES.map(lambda text: {"hide": f"={text}"})
FLAG = st.sampled_from([False, False, True, "=c", "=b > 1"])
PLAIN = {
    "a": field("textfield", "a", validate={"minLength": 2}),
    "b": field("number", "b", validate={"max": "=limit"}, decimalDigits=1),
    "c": field("checkbox", "c"),
    "d": field("datetime", "d", disallowPassedDates=True),
    "e": field("taglist", "e", valuesExpression='=if c then ["x", 1] else ["x"]'),
    "f": field("select", "f", values=[1, True, "x", {"label": "z", "value": {"z": [1]}}], defaultValue="x"),
    "g": field("datetime", "g", subtype="datetime", timeSerializingFormat="utc_normalized", timeInterval=1),
    "total": field("expression", "total", expression="=sum(trips.n) + b"),
}
ROW = [field("number", "n"), field("textfield", "t", conditional={"hide": "=this.n = i[1] or a = null"})]
TRIPS = {"type": "dynamiclist", "path": "trips", "components": ROW}


@st.composite
def forms(draw):
    """Fields in any order, hidden and locked by each other."""
    names = draw(st.permutations(sorted(PLAIN)))[: draw(st.integers(1, len(PLAIN)))]
    components = [PLAIN[name] | draws(draw) for name in names]
    if draw(st.booleans()):
        components.append(TRIPS | draws(draw) | {"allowAddRemove": draw(st.booleans())})
    return form(*components)


def draws(draw) -> dict:
    hide, readonly = draw(CONDITION), draw(FLAG)
    return ({"conditional": hide} if hide else {}) | {"readonly": readonly}


SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    | st.sampled_from(["x", "ab", 1, 1.5, True, "2026-12-01", "2026-12-01T10:00Z", {"z": [1]}, ["x"], "e\u0301"])
)  # fmt: skip
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
)
NAMES = st.sampled_from(
    ["type", "key", "path", "id", "label", "validate", "required", "min", "max", "minLength", "pattern", "values",
     "valuesKey", "valuesExpression", "value", "components", "conditional", "hide", "readonly", "properties",
     "label_en", "values_en", "subtype", "expression", "columns", "dataSource", "text", "appearance", "increment"]
)  # fmt: skip
TEXT = st.text(max_size=6) | st.sampled_from(["=a", "={", "{{x}}", "{{#if", "(a", "a.b", "[{}]", "Field_1"])
DEEP = st.recursive(
    SCALARS | TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=8
)
KINDS = st.sampled_from(["textfield", "number", "select", "datetime", "group", "dynamiclist", "expression", "table"])
ROWS = st.lists(st.fixed_dictionaries({}, optional={"n": SCALARS, "t": SCALARS}), max_size=3)
ANSWERS = st.fixed_dictionaries({}, optional=dict.fromkeys(PLAIN, SCALARS | JSON) | {"trips": ROWS | JSON})
CONTEXT = st.fixed_dictionaries({"limit": st.integers(0, 5)}, optional=dict.fromkeys([*PLAIN, "trips"], SCALARS))
GOOD = st.fixed_dictionaries(
    {},
    optional={
        "a": st.sampled_from([None, "xyz", "x", "  ab\u0301  "]),
        "b": st.sampled_from([None, 0, 1.5, 2, 3.0]),
        "c": st.booleans(),
        "d": st.sampled_from([None, "2026-12-01"]),
        "e": st.sampled_from([[], ["x"], ["x", 1]]),
        "f": st.sampled_from([1, True, "x", {"z": [1]}, None]),
        "g": st.sampled_from([None, "2026-12-01T10:00Z", "2026-12-01T10:00+07:00"]),
        "total": JSON,
        "trips": st.lists(st.fixed_dictionaries({}, optional={"n": st.integers(0, 3), "t": st.just("x")}), max_size=3),
    },
)
GOOD_CONTEXT = st.fixed_dictionaries(
    {"limit": st.integers(3, 5)}, optional={"a": st.just("x"), "b": st.just(1), "c": st.booleans(), "f": st.just("x")}
)
CALM = settings(deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])


@CALM
@given(forms(), GOOD, GOOD_CONTEXT)
def test_cleaning_twice_changes_nothing(a_form, answers, context):
    once = outcome(a_form, answers, context)
    assume(isinstance(once, dict))
    assert json.dumps(outcome(a_form, once, context)) == json.dumps(once, allow_nan=False)


@CALM
@given(forms(), ANSWERS | JSON, CONTEXT)
def test_any_answers_are_cleaned_or_refused_in_the_order_of_the_form(a_form, answers, context):
    found = outcome(a_form, answers, context)
    places = [finding.place.split(".")[0] for finding in found.findings] if isinstance(found, InvalidInput) else []
    tops = ["", *(key.split(".")[0] for key in a_form.keys), "trips"]
    assert [tops.index(place) for place in places] == sorted(tops.index(place) for place in places)


def outcome(a_form, answers, context):
    """What is kept, or the error; kept answers can be stored."""
    try:
        kept = clean(a_form, answers, context=context, now=NOW)
    except QuycheError as error:
        return error
    json.dumps(kept, allow_nan=False).encode()
    return kept


@pytest.mark.parametrize("name", PLAIN)
def test_answers_nested_as_deep_as_a_parser_lets_them_be_do_no_harm(name):
    deep: object = []
    for _ in range(50_000):
        deep = [deep]
    found = outcome(form(PLAIN[name], TRIPS), {name: deep, "trips": deep}, {"limit": 1})
    assert isinstance(found, InvalidInput)


@CALM
@given(st.fixed_dictionaries({"type": KINDS, "key": st.just("a")}), st.dictionaries(NAMES, DEEP, max_size=6))
def test_any_component_is_read_or_refused(component, more):
    content = file(component | more)
    with contextlib.suppress(InvalidInput):
        assert check_form(content).id == "form"
