"""A table with a gap or an overlap is shown the very input; what cannot be decided is said to be so."""

import pytest

from engine.decisions.dmn.coverage import shortcomings
from engine.notation.dmn import read_dmn
from tests.unit.decisions.models import decision, definitions, inputs, table


def judged(
    columns: list[str], *rules: list[str], policy: str = "UNIQUE", allowed: str = ""
) -> list[tuple[object, ...]]:
    drawn = table(columns, ["out"], [[*cells, f'"{n}"'] for n, cells in enumerate(rules)], policy=policy)
    if allowed:
        drawn = drawn.replace(
            "</inputExpression>", f"</inputExpression><inputValues><text>{allowed}</text></inputValues>", 1
        )
    model = read_dmn(definitions(inputs(*columns), decision("d", drawn, needs=[f"in_{one}" for one in columns])))
    return [(one.sort, one.inputs or one.rules) for one in shortcomings(model)]


def gap(*shown: tuple[str, str]) -> tuple[str, tuple[tuple[str, str], ...]]:
    return "gap", shown


@pytest.mark.parametrize(
    ("cells", "missing"),
    [
        (["<= 5", "> 6"], "(5..6]"),
        (["< 5", "> 5"], "5"),
        (["[1..5]", "(5..9]"], "< 1, > 9"),
        (["-5", "> -5"], "< -5"),
        (["true"], "false"),
        (['"a"', '"b"'], 'not("a", "b")'),
        (['not("a")'], '"a"'),
        (['< date("2025-01-01")', '>= date("2025-02-01")'], '[date("2025-01-01")..date("2025-02-01"))'),
        (['<= duration("P5D")'], '> duration("P5D")'),
        (["? > 1 and ? < 3", ">= 3"], "<= 1"),
        (["null", "< 3", ">= 4"], "[3..4)"),
    ],
)
def test_a_gap_is_shown_by_the_input_that_no_rule_answers(cells, missing):
    assert judged(["x"], *([cell] for cell in cells)) == [gap(("x", missing))]


@pytest.mark.parametrize(
    "cells",
    [
        ["<= 5", "> 5"],
        ["true", "false"],
        ["-"],
        ['"a"', 'not("a")'],
        ['<= date("2025-01-31")', '>= date("2025-02-01")'],
    ],
)
def test_a_table_without_gaps_is_left_in_peace(cells):
    assert judged(["x"], *([cell] for cell in cells)) == []


def test_a_gap_is_shown_over_all_columns_that_matter():
    rules = [['"a"', "true", "-"], ['"a"', "false", "> 1"], ['not("a")', "-", "-"]]
    assert judged(["kind", "own", "days"], *rules) == [gap(("kind", '"a"'), ("own", "false"), ("days", "<= 1"))]


def test_values_that_are_not_allowed_are_no_gap():
    assert judged(["kind"], ['"a"'], ['"b"'], allowed='"a", "b"') == []


def test_two_rules_of_a_unique_table_are_shown_the_input_that_both_take():
    assert judged(["x"], ["<= 5"], [">= 5"]) == [("overlap", (("x", "5"),))]


def test_rules_of_an_any_table_may_overlap_while_they_agree():
    same = table(["x"], ["out"], [["<= 5", '"a"'], ["-", '"a"']], policy="ANY")
    assert shortcomings(read_dmn(definitions(inputs("x"), decision("d", same, needs=["in_x"])))) == ()


def test_a_rule_behind_a_wider_one_is_never_chosen():
    assert judged(["x"], ["> 1"], ["> 5"], ["-"], policy="FIRST") == [("masked", (2,))]


def test_a_rule_for_a_value_that_is_not_allowed_is_never_chosen():
    assert judged(["x"], ['"a"'], ['"c"'], allowed='"a"') == [("masked", (2,))]


@pytest.mark.parametrize("cell", ["> limit", "modulo(?, 2) = 0", 'starts with(?, "a")'])
def test_a_cell_that_is_more_than_a_comparison_cannot_be_decided(cell):
    assert judged(["x"], [cell], ["<= 5"]) == [("unclear", (1,))]


def test_beside_a_rule_for_everything_else_such_a_cell_leaves_no_gap():
    assert judged(["x"], ["> limit"], ["-"], policy="FIRST") == []


def test_a_collecting_table_may_answer_nothing():
    assert judged(["x"], ["> 5"], policy="COLLECT") == []


def test_a_large_table_is_judged_at_once():
    columns = [f"c{n}" for n in range(12)]
    rules = [["-"] * n + ["true"] + ["-"] * (11 - n) for n in range(12)]
    assert judged(columns, *rules, policy="FIRST") == [gap(*((one, "false") for one in columns))]
