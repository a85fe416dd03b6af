"""Whatever a designer writes, evaluation ends: at the same step on every machine."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.decisions.feel import Budget, FeelError, FeelLimitError, evaluate, evaluate_json

ENDLESS = Budget(seconds=3600)  #: the wall clock may not be what stops the texts below
DOUBLING = "(for i in 1..40 return if i = 1 then [1] else [partial[-1], partial[-1]])"

ATTACKS = {
    "for i in 1..10**9 return i": "too-many-steps",
    "for i in 1..1000, j in 1..1000, k in 1..1000 return 1": "too-many-steps",
    "some x in 1..10**9 satisfies x < 0": "too-many-steps",
    "(1..10**9)[1]": "too-many-steps",
    'for i in @"2024-01-01"..@"999999999-01-01" return 1': "too-many-steps",
    "{f: function(x) f(x + 1), r: f(1)}.r": "calls-too-deep",
    "{fib: function(n) if n < 2 then n else fib(n - 1) + fib(n - 2), r: fib(30)}.r": "too-many-steps",
    "(function(f) f(f))(function(f) f(f))": "calls-too-deep",
    "(" * 9_000 + "1" + ")" * 9_000: "nested-too-deeply",
    "(" * 20_000 + "1" + ")" * 20_000: "text-too-long",
    "1" + "+1" * 200_000: "text-too-long",
    "1" + "+1" * 5_000: "nested-too-deeply",
    "a" + ".a" * 5_000: "nested-too-deeply",
    "[1]" + "[1]" * 5_000: "nested-too-deeply",
    "f" + "()" * 5_000: "nested-too-deeply",
    "1 instance of " + "list<" * 3_000: "nested-too-deeply",
    "1 in (" * 22 + "1" + ") + 1" * 22: "too-complex",
    'for i in 1..60 return if i = 1 then "ab" else partial[-1] + partial[-1]': "too-many-cells",
    DOUBLING: "result-too-large",
    f"string({DOUBLING})": "too-many-steps",
    f"count(flatten({DOUBLING}))": "too-many-steps",
    f"{DOUBLING} = {DOUBLING}": "too-many-steps",
    f"{DOUBLING}[-1] instance of {'list<' * 40}number{'>' * 40}": "too-many-steps",
    "for i in 1..300 return [partial]": "result-too-large",
    "for i in 1..1000 return concatenate(partial, partial)": "too-many-cells",
    "{x: for i in 1..40000 return i, r: for i in 1..50000 return count(sublist(x, 1))}.r": "too-many-steps",
    "distinct values(for i in 1..40000 return i)": "too-many-steps",
    "sort(for i in 1..40000 return i, function(a, b) true)": "too-many-steps",
    '{a: for i in 1..15 return if i = 1 then "ab" else partial[-1] + partial[-1], '
    'r: replace(a[-1], "b", "cc" + a[-1])}.r': "too-many-steps",
    'for i in 1..10000 return matches("aaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")': "too-many-steps",
    'replace("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a|aa)+$", "b")': "pattern-too-slow",
}


@pytest.mark.parametrize(("text", "limit"), ATTACKS.items(), ids=[text[:40] for text in ATTACKS])
def test_an_attack_ends_at_its_limit(text, limit):
    with pytest.raises(FeelLimitError) as caught:
        evaluate_json(text, {}, budget=ENDLESS)
    assert caught.value.message.key == limit


def test_a_pattern_that_would_fill_the_memory_is_not_compiled():
    result = evaluate('matches("a", "((((a{1000}){1000}){1000}){1000})")', {})
    assert (result.value, result.warnings[0].key) == (None, "bad-argument")


def test_the_same_text_stops_at_the_same_step():
    enough = Budget(steps=1_000)
    assert evaluate_json("count(for i in 1..480 return i)", {}, budget=enough) == 480
    with pytest.raises(FeelLimitError):
        evaluate_json("count(for i in 1..500 return i)", {}, budget=enough)


def test_numbers_and_durations_without_bound_become_null():
    for text in ("10**6144 * 10**6144", "(1.5**99999)**99999", 'duration("P1D") * 10**6000', f'@"P{"9" * 4400}D"'):
        assert evaluate_json(text, {}) is None


def test_a_partial_list_is_a_copy_and_never_holds_itself():
    assert evaluate_json("for i in 1..3 return partial", {}) == [[], [[]], [[], [[]]]]


VOCABULARY = (
    'a b x 1 2.5 "s" + - * / ** = < >= ( ) [ ] { } , : . .. ? if then else for in return some every satisfies '
    'and or not( between function( instance of list< > date( duration("P1D") @"2024-01-01" null true sum( '
    "string( item partial"
)
WORDS = st.sampled_from(VOCABULARY.split())
SCOPE = {"a": 1, "b": [1, {"x": "y"}], "x": {"b": 2}}


def sentences(text: str) -> tuple[str, ...]:
    """What evaluation says no with; nothing where there is a value."""
    try:
        evaluate_json(text, SCOPE, budget=Budget(steps=2_000))
    except FeelError as error:
        return error.text("vi"), error.text("en")
    return ()


@settings(deadline=None)  # a loaded machine may be slow
@given(st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=40))
def test_any_text_gives_a_value_or_a_feel_error(text):
    assert all(sentences(text))
