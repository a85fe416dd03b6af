"""The schema of operations says no, in both languages, naming the parameter."""

import re

import pytest

from engine.domain.errors import InvalidInput
from engine.operations.refusals import MissingParameter, UnknownOperation, UnknownParameter, WrongType
from engine.operations.registry import REGISTRY, validate
from tests.fakes.desk import Office, run

COUNT = {"count_unit": "wd", "start_date": "2024-06-06", "end_date": "2024-06-06"}


def check(**inputs: object) -> None:
    validate(REGISTRY.find("calendar.days"), {**COUNT, **inputs})


def test_inputs_that_fit_pass():
    check(start_session="sang", end_session=None)


def test_an_unknown_parameter_is_refused_by_name_in_both_languages():
    with pytest.raises(UnknownParameter) as refused:
        check(begin="2024-06-06")
    assert refused.value.place == "begin"
    assert refused.value.text("vi") == "Thao tác “calendar.days” không có tham số “begin”."
    assert refused.value.text("en") == 'The operation "calendar.days" has no parameter "begin".'


def test_a_required_parameter_may_not_be_missing_or_null():
    with pytest.raises(MissingParameter) as refused:
        check(start_date=None)
    assert refused.value.text("vi") == "Thiếu tham số bắt buộc “start_date”."
    assert refused.value.text("en") == 'The parameter "start_date" is required.'


@pytest.mark.parametrize(
    ("name", "parameter", "value", "vi"),
    [
        ("calendar.days", "start_date", "06/06/2024", "phải là ngày"),
        ("calendar.days", "count_unit", 1, "phải là chữ"),
        ("ledger.open_year", "amount", "12", "phải là số"),
        ("ledger.open_year", "year", True, "phải là số"),
        ("ledger.plan", "deducts", "true", "phải là đúng hoặc sai"),
        ("ledger.plan", "days", {}, "phải là danh sách"),
    ],
)
def test_a_wrong_type_is_refused_by_name(name, parameter, value, vi):
    operation = REGISTRY.find(name)
    fitting = {"string": "x", "number": 1, "boolean": True, "date": "2024-06-06", "list": []}
    inputs = {key: fitting[one.type] for key, one in operation.inputs.items() if one.required}
    with pytest.raises(WrongType) as refused:
        validate(operation, {**inputs, parameter: value})
    assert refused.value.place == parameter
    assert vi in refused.value.text("vi")
    assert "must be" in refused.value.text("en")


LETTERS = re.compile(r"[à-ỹ]")
LINES = {
    f"{operation.name} {side} {name}": one
    for operation in REGISTRY.all()
    for side, rows in (("in", operation.inputs), ("out", operation.outputs))
    for name, one in rows.items()
}


def in_vietnamese(text: str) -> bool:
    """What is quoted does not count: it is an example, or a word that stays as it is."""
    return LETTERS.search(re.sub(r'"[^"]*"', "", text).lower()) is not None


def test_every_input_and_output_is_explained_in_vietnamese_and_in_english():
    assert [name for name, one in LINES.items() if not in_vietnamese(one.text("vi"))] == []
    assert [name for name, one in LINES.items() if not one.text("en") or in_vietnamese(one.text("en"))] == []


def test_an_unknown_operation_is_refused_by_name():
    with pytest.raises(UnknownOperation) as refused:
        REGISTRY.perform(Office().desk(), "ledger.steal", {})
    assert refused.value.text("vi") == "Không có thao tác “ledger.steal”."


def test_several_mistakes_are_told_at_once():
    with pytest.raises(InvalidInput) as refused:
        check(begin=1, start_date="yesterday")
    assert [finding.place for finding in refused.value.findings] == ["begin", "start_date"]


@pytest.mark.parametrize("operation", REGISTRY.all(), ids=lambda operation: operation.name)
def test_every_operation_speaks_both_languages_and_explains_its_parameters(operation):
    assert operation.title_vi
    assert operation.title_en
    assert all(parameter.text for parameter in (*operation.inputs.values(), *operation.outputs.values()))


def test_a_wrong_word_inside_is_refused_with_the_words_allowed():
    with pytest.raises(WrongType) as refused:
        run(Office().desk(), "calendar.days", **{**COUNT, "start_session": "toi"})
    assert "ca_ngay, sang, chieu" in refused.value.text("vi")
