"""What is shown, repeated and computed: as form-js 2.0 does it."""

import pytest

from engine.decisions.feel import FeelLimitError
from engine.decisions.forms.findings import TooMuchToCheck
from tests.unit.decisions.forms_at_hand import answered, field, refused

KIND = field("textfield", "kind")
REQUIRED = {"required": True}


def hidden_when(condition, **more):
    return field("textfield", conditional={"hide": f"={condition}"}, **more)


def rows(*components, **more):
    return {"type": "dynamiclist", "path": "trips", "components": list(components)} | more


def test_a_hidden_field_is_neither_kept_nor_required():
    fields = [KIND, hidden_when('kind = "annual"', validate=REQUIRED)]
    assert answered(fields, {"kind": "annual", "a": "x"}) == {"kind": "annual"}
    assert refused(fields, {"kind": "other"}) == [("a", "answer-missing")]


CONDITIONS = [  # what form-js' unary test says with `kind` missing, null, empty
    ('kind = "x"', False),
    ('kind != "x"', True),
    ("days > 3", True),  # null holds
    ("days = null", True),
    ("not(days > 3)", False),
    ("not(list contains(asked, 1))", False),
    ("not(days = 1) and true", True),
    ('kind = ""', True),  # an empty text is no null
    ("kind", False),
    ("kind = 1", True),  # a text and a number: null
    ("kind > 1", False),  # false
    ("not(kind = 1)", False),
    ('not(kind = ")")', True),
]


@pytest.mark.parametrize(("condition", "hides"), CONDITIONS)
def test_conditions_hold_as_in_the_browser(condition, hides):
    assert ("a" not in answered([KIND, hidden_when(condition)], {})) is hides


def test_a_hidden_value_is_nothing_to_other_conditions():
    fields = [KIND, hidden_when('kind = "x"'), field("textfield", "b", conditional={"hide": '=a = "on"'})]
    assert answered(fields, {"kind": "x", "a": "on", "b": "kept"}) == {"kind": "x", "b": "kept"}


def test_a_hidden_group_hides_all_in_it():
    inner = field("number", "days", validate=REQUIRED)
    group = {"type": "group", "path": "leave", "components": [inner], "conditional": {"hide": "=off"}}
    assert answered(group, {"leave": {"days": 2}}, off=True) == {}
    assert answered(group, {"leave": {"days": 2, "more": 1}}, off=False) == {"leave": {"days": 2}}
    assert refused(group, {}, off=False) == [("leave.days", "answer-missing")]


def test_a_key_with_dots_is_a_path():
    assert answered(field("number", "leave.days"), {"leave": {"days": 2}}) == {"leave": {"days": 2}}


def test_a_condition_sees_the_neighbours_of_an_answer_in_the_variables():
    fields = [field("number", "leave.days"), hidden_when("leave.locked")]
    assert answered(fields, {"leave": {"days": 2}}, leave={"locked": True}) == {"leave": {"days": 2}}


def test_each_row_is_judged_at_its_place():
    trips = rows(field("textfield", "place", validate=REQUIRED))
    assert answered(trips, {"trips": [{"place": "Huế", "x": 1}]}) == {"trips": [{"place": "Huế"}]}
    assert refused(trips, {"trips": [{"place": "Huế"}, {}]}) == [("trips.1.place", "answer-missing")]


def test_a_row_sees_itself_its_parent_and_its_number():
    hide = {"hide": "=this.far = true and parent.limit = 1 and i[1] = 2"}
    trips = rows(field("checkbox", "far"), field("textfield", "place", conditional=hide))
    kept = answered(trips, {"trips": [{"far": True}, {"far": True}]}, limit=1)
    assert kept == {"trips": [{"far": True, "place": None}, {"far": True}]}


WRONG_ROWS = [
    ({}, "x", "answer-of-wrong-kind"),
    ({}, [1], "answer-of-wrong-kind"),
    ({}, [{}] * 1_001, "answer-too-many-items"),
    ({"allowAddRemove": False, "defaultRepetitions": 2}, [{}], "answer-rows-fixed"),
]


@pytest.mark.parametrize(("more", "answer", "finding"), WRONG_ROWS)
def test_rows_that_nobody_could_have_sent_are_refused(more, answer, finding):
    assert refused(rows(field("number"), **more), {"trips": answer}) == [("trips", finding)]


def test_rows_of_fixed_number_keep_what_the_variables_say_where_nothing_can_be_changed():
    trips = rows(field("textfield", "name", readonly=True), field("number"), allowAddRemove=False)
    kept = answered(trips, {"trips": [{"a": 1, "name": "forged"}]}, trips=[{"name": "Huế"}])
    assert kept == {"trips": [{"a": 1}]}


def test_a_list_without_answer_is_empty():
    assert answered(rows(field("number", validate=REQUIRED)), {}, trips=[{"a": 1}]) == {"trips": []}


def test_rows_in_rows_are_counted_together():
    inner = {"type": "dynamiclist", "path": "stops", "components": [field("number")]}
    answers = {"trips": [{"stops": [{}] * 900}] * 10}
    with pytest.raises(TooMuchToCheck):
        answered(rows(inner), answers)


def test_computed_values_are_computed_here_whatever_was_sent():
    total = field("expression", "total", expression="=a + b")
    fields = [total, field("number"), field("number", "b")]
    assert answered(fields, {"a": 1, "b": 2, "total": 99}) == {"total": 3, "a": 1, "b": 2}


def test_computed_values_follow_each_other_in_any_order():
    fields = [
        field("expression", "twice", expression="=once * 2"),
        field("expression", "once", expression="=a + 1"),
        field("number", conditional={"hide": "=false"}),
        field("textfield", "note", conditional={"hide": "=twice > 5"}),
    ]
    assert answered(fields, {"a": 3, "note": "x"}) == {"twice": 8, "once": 4, "a": 3}


def test_a_computed_value_can_be_judged():
    fields = [field("number"), field("expression", "rest", label="Còn lại", expression="=5 - a", validate={"min": 0})]
    assert refused(fields, {"a": 6}) == [("rest", "answer-too-small")]


def test_an_endless_expression_is_refused_at_its_place():
    loop = "=some x in 1..10**9 satisfies x < 0"
    with pytest.raises(FeelLimitError) as caught:
        answered(field("expression", expression=loop), {})
    assert caught.value.place == "a"


def test_a_table_of_rows_and_conditions_has_an_end():
    hide = {"hide": "=this.a > 1"}
    trips = rows(*[field("number", f"f{number}", conditional=hide) for number in range(60)])
    with pytest.raises(TooMuchToCheck):
        answered(trips, {"trips": [{}] * 1_000})
