"""Functions that the caller gives: the working calendar, the dated parameters."""

from datetime import date, timedelta

from engine.decisions.dmn import evaluate_decision
from engine.decisions.feel import HostFunction, evaluate, evaluate_json
from engine.notation.dmn import read_dmn
from tests.unit.decisions.models import decision, definitions, inputs, literal

ADD = HostFunction("wdAdd", ["d", "n"], lambda day, count: day + timedelta(days=count or 0))


def test_a_text_calls_it_with_python_dates_and_gets_one_back():
    assert evaluate_json("wdAdd(date(start), 2)", {"start": "2026-06-04", "wdAdd": ADD}) == "2026-06-06"
    assert evaluate_json('wdAdd(n: 1, d: @"2026-06-04")', {"wdAdd": ADD}) == "2026-06-05"


def test_a_missing_argument_is_none():
    assert evaluate_json('wdAdd(@"2026-06-04")', {"wdAdd": ADD}) == "2026-06-04"


def test_an_argument_that_its_code_does_not_take_is_null_with_a_reason():
    result = evaluate('wdAdd("soon", 2)', {"wdAdd": ADD})
    assert (result.value, result.warnings[0].text("en")) == (None, "wdAdd: an argument has a bad value")


def test_every_text_of_a_decision_may_call_it():
    model = read_dmn(definitions(inputs("start"), decision("d", literal("wdAdd(date(start), 1)"), needs=["in_start"])))
    result = evaluate_decision(model, "d", {"start": "2026-06-04"}, functions={"wdAdd": ADD})
    assert (result.value, result.findings) == ("2026-06-05", ())


def test_lists_and_contexts_go_both_ways():
    echo = HostFunction("echo", ["x"], lambda x: {"given": x, "on": [date(2026, 1, 2)]})
    assert evaluate_json("echo([1, {a: 2.5}])", {"echo": echo}) == {"given": [1, {"a": 2.5}], "on": ["2026-01-02"]}


def test_times_keep_their_offset_on_the_way_through():
    same = HostFunction("same", ["x"], lambda x: x)
    for text in ("2026-06-04T10:00:00+07:00", "2026-06-04T10:00:00.5Z", "2026-06-04T10:00:00@Asia/Ho_Chi_Minh"):
        assert evaluate_json(f'same(@"{text}")', {"same": same}) == text


def test_a_date_that_python_cannot_hold_is_null_with_a_reason():
    assert evaluate('wdAdd(@"99999-01-01", 1)', {"wdAdd": ADD}).warnings[0].key == "bad-argument"
