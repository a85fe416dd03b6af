"""What FEEL tells a designer: the place, and a sentence in each language."""

import string

import pytest

from engine.decisions.feel import (
    FeelSyntaxError,
    FeelTypeError,
    Message,
    check,
    check_tests,
    compile_expression,
    evaluate,
    evaluate_boolean,
    free_names,
)
from engine.decisions.feel.messages import CATALOGUE
from engine.domain.errors import Invalid


def test_a_syntax_error_names_line_and_column():
    with pytest.raises(FeelSyntaxError) as caught:
        check("if a > 1\n  then 2 else")
    assert (caught.value.position.line, caught.value.position.column, caught.value.position.offset) == (2, 14, 22)


def test_a_syntax_error_speaks_both_languages():
    with pytest.raises(FeelSyntaxError) as caught:
        check("days > > 1")
    assert caught.value.text("vi") == "Biểu thức sai cú pháp (dòng 1, cột 8): không hiểu chỗ bắt đầu bằng «> 1»."
    assert caught.value.text("en") == (
        "The expression has a syntax error (line 1, column 8): “> 1” is not expected here."
    )
    assert isinstance(caught.value, Invalid)


@pytest.mark.parametrize("text", ["", "1 +", '"open', "[1, 2", "{a 1}", "a b", "for i in", "date(", "1 2", "x = = 1"])
def test_what_is_no_feel_is_refused_before_it_runs(text):
    with pytest.raises(FeelSyntaxError) as caught:
        check(text)
    assert 0 <= caught.value.message.offset <= len(text)


def test_a_cell_is_checked_as_unary_tests():
    check_tests('"a", "b"')
    check_tests("<= 1")
    with pytest.raises(FeelSyntaxError):
        check_tests("<= ")


def test_a_null_keeps_the_reason():
    result = evaluate('1 + "a"', {})
    assert result.warnings == (Message("bad-operands", 2, {"left": "number", "operator": "+", "right": "string"}),)
    assert result.warnings[0].text("vi") == "không thể tính số + chuỗi"


def test_an_unknown_name_is_told():
    assert evaluate("dayz > 1", {"days": 3}).warnings[0].text("vi") == "không có biến hoặc hàm tên «dayz»"


def test_a_condition_that_is_no_boolean_is_an_error():
    with pytest.raises(FeelTypeError) as caught:
        evaluate_boolean("dayz > 1", {"days": 3})
    assert "cần kiểu đúng/sai, nhưng giá trị là rỗng (null)" in caught.value.text("vi")
    assert any("dayz" in note for note in caught.value.__notes__)


@pytest.mark.parametrize("key", CATALOGUE)
def test_both_sentences_use_the_same_facts(key):
    used = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in CATALOGUE[key]]
    assert used[0] == used[1]


def test_free_names_are_what_a_text_reads():
    assert free_names("a + sum(for i in b return i * c)") == {"a", "b", "c"}
    assert free_names("{x: a, y: x}.y") == {"a"}
    assert free_names("count(function(p) p + q)") == {"q"}


def test_a_name_in_a_filter_may_be_a_field_or_a_variable():
    expression = compile_expression("requests[amount > limit].amount")
    assert expression.reads == ("amount", "limit", "requests")
    assert expression.certain_reads == {"requests"}
