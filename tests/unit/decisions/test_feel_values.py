"""FEEL over process variables: what comes in, what goes out, which clock and which names hold."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.decisions.feel import (
    FeelClockError,
    FeelLimitError,
    FeelTypeError,
    evaluate_json,
    from_json,
    to_json,
    unary,
)

NOW = datetime(2026, 6, 4, 23, 30, tzinfo=UTC)


def value(text: str, **scope: object) -> object:
    return evaluate_json(text, scope, now=NOW)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.1 + 0.2 = 0.3", True),
        ("decimal(1.005, 2)", 1.0),
        ("decimal(1.015, 2)", 1.02),
        ("1 / 3 * 3", 1.0),
        ("2 ** 10", 1024),
        ("-2 ** 2", 4),
        ("10 / 4", 2.5),
        ('"a" + "b"', "ab"),
        ("if 1 > 2 then 1 else null", None),
        ("for i in 1..3 return i * i", [1, 4, 9]),
        ("for i in 3..1 return i", [3, 2, 1]),
        ("sum(for i in 1..4 return if i < 3 then i else sum(partial))", 12),
        ("some x in [1, 2] satisfies x > 1", True),
        ("every x in [1, null] satisfies x > 0", None),
        ("[1, 2, 3][item > 1]", [2, 3]),
        ("[1, 2, 3][-1]", 3),
        ("{a: 1, b: a + 1}.b", 2),
        ('string join(["a", null, "b"], ", ")', "a, b"),
        ("null and false", False),
        ("true or null", True),
        ("1 < null", None),
        ("5 in ([1..3], > 4)", True),
        ('@"2024-06-04"', "2024-06-04"),
        ('@"2024-01-31" + @"P1M"', "2024-02-29"),
        ('@"2024-06-04T10:00:00Z" - @"2024-06-03T10:00:00Z"', "P1D"),
        ('day of week(@"2026-06-04")', "Thursday"),
        ('sort(["b", "a"], function(x, y) x < y)', ["a", "b"]),
        ('matches("VB-12", "^[A-Z]{2}-\\\\d+$")', True),
        ('upper case("phê duyệt")', "PHÊ DUYỆT"),
        ("today()", "2026-06-04"),
        ("now()", "2026-06-04T23:30:00Z"),
    ],
)
def test_an_expression_has_the_value_that_the_standard_says(text, expected):
    assert value(text) == expected


def test_a_clock_that_nobody_gave_is_an_error():
    with pytest.raises(FeelClockError) as caught:
        evaluate_json("today()", {})
    assert "đồng hồ" in caught.value.text("vi")


def test_a_variable_named_like_a_function_does_not_hide_it():
    assert value('date("2024-01-01") > date(date)', date="2023-01-01") is True


def test_names_with_spaces_are_known_from_the_scope():
    assert value("số ngày + 1", **{"số ngày": 2}) == 3


def test_names_with_spaces_are_known_inside_values():
    assert value("đơn.số ngày + 1", đơn={"số ngày": 2}) == 3


def test_a_name_with_a_hyphen_is_one_name_where_the_value_has_it():
    assert value("đơn.a-b", đơn={"a-b": 7}, b=1) == 7
    assert value("a-b", a=7, b=1) == 6


def test_a_unary_test_sees_value_and_scope():
    assert unary("> limit", 5, {"limit": 3}) is True
    assert unary('"x", "y"', "z", {}) is False
    assert unary("-", None, {}) is True
    assert unary("not(1, 2)", 3, {}) is True


def test_functions_and_ranges_are_no_variables():
    for text in ("function(x) x", "[1..2]", "{f: function(x) x}", "sum"):
        with pytest.raises(FeelTypeError) as caught:
            value(text)
        assert caught.value.message.key == "not-a-variable"


def test_infinity_is_no_number():
    with pytest.raises(FeelTypeError):
        from_json(float("inf"))


def test_a_number_beyond_any_variable_is_refused():
    with pytest.raises(FeelTypeError) as caught:
        value("10 ** 400")
    assert caught.value.message.key == "number-too-large"


def test_a_deep_variable_is_a_limit_and_no_crash():
    deep: object = 1
    for _ in range(5_000):
        deep = [deep]
    with pytest.raises(FeelLimitError):
        value("x", x=deep)


def test_a_float_comes_in_as_the_decimal_it_is_written_as():
    assert from_json(0.1) == Decimal("0.1")


def test_half_a_character_becomes_the_replacement_sign():
    assert value('"\\ud800"') == "\ufffd"


NUMBERS = st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@settings(deadline=None)  # a loaded machine may be slow
@given(JSON)
def test_json_comes_back_as_it_went_in(document):
    assert to_json(from_json(document)) == document
