"""What the browser's form refuses, the server refuses; what it submits, the server keeps."""

import pytest

from tests.unit.decisions.forms_at_hand import TWO_OPTIONS, answered, code, field, finding_of, refused

MANY = [field("textfield", "a", validate={"required": True}), field("number", "b"), field("checkbox", "c")]

TEXTS = [
    ("textfield", {"required": True}, None, "answer-missing"),
    ("textfield", {"required": True}, "   ", "answer-missing"),
    ("textfield", {"required": True}, "x", ""),
    ("textarea", {"minLength": 3}, "ab", "answer-too-short"),
    ("textarea", {"minLength": 3}, "", ""),
    ("textarea", {"minLength": 3}, "  ab  ", "answer-too-short"),
    ("textarea", {"maxLength": 3}, "abcd", "answer-too-long"),
    ("textarea", {"maxLength": 3}, "  abc ", ""),
    ("textarea", {"maxLength": "=2 - 1"}, "ab", "answer-too-long"),
    ("textfield", {"maxLength": 1}, "😀", "answer-too-long"),  # two units in a browser
    ("textfield", {"pattern": r"^\d+$"}, "12a", "answer-pattern-missed"),
    ("textfield", {"pattern": r"^\d+$"}, "٣", "answer-pattern-missed"),  # \d means 0-9 in a browser
    ("textfield", {"pattern": r"^\d+$"}, "", ""),
    ("textfield", {"pattern": "b"}, "abc", ""),
    ("textfield", {"validationType": "email"}, "binh@", "answer-not-an-email"),
    ("textfield", {"validationType": "email"}, "binh@stttt.khanhhoa.gov.vn", ""),
    ("textfield", {"validationType": "phone"}, "0912345678", "answer-not-a-phone"),
    ("textfield", {"validationType": "phone"}, "+842583822122", ""),
    ("textfield", {}, 5, "answer-of-wrong-kind"),
    ("textfield", {}, ["x"], "answer-of-wrong-kind"),
    ("textarea", {}, "a\x00b", "answer-unstorable"),
    ("textarea", {}, "a\ud800", "answer-unstorable"),
    ("textarea", {}, "x" * 100_000, ""),
    ("textarea", {}, "x" * 100_001, "answer-too-long"),
]


@pytest.mark.parametrize(("kind", "validate", "answer", "finding"), TEXTS)
def test_texts_are_judged_as_in_the_browser(kind, validate, answer, finding):
    assert code(field(kind, validate=validate), answer) == finding


NUMBERS = [
    ({"validate": {"required": True}}, None, "answer-missing"),
    ({"validate": {"required": True}}, 0, ""),
    ({"validate": {"min": 1}}, 0, "answer-too-small"),
    ({"validate": {"min": 0.1}}, 0.1, ""),
    ({"validate": {"max": 3}}, 3.5, "answer-too-large"),
    ({"validate": {"max": "3"}}, 3, ""),
    ({"validate": {"max": "=limit"}}, 6, "answer-too-large"),
    ({"validate": {"max": "=unknown"}}, 6, ""),
    ({"validate": {"max": '="x"'}}, 6, "answer-limit-unknown"),
    ({"decimalDigits": 0}, 1.5, "answer-too-many-decimals"),
    ({"decimalDigits": 2}, 1.25, ""),
    ({"decimalDigits": 2}, 1e-7, "answer-too-many-decimals"),
    ({"increment": 0.5}, 1.5, ""),
    ({"increment": "0.5"}, 1.6, "answer-off-step"),
    ({"increment": 0.1}, 1e300, ""),
    ({}, "5", "answer-of-wrong-kind"),
    ({}, True, "answer-of-wrong-kind"),
    ({}, float("nan"), "answer-of-wrong-kind"),
    ({}, 10**400, "answer-of-wrong-kind"),
    ({"serializeToString": True}, "12.50", ""),
    ({"serializeToString": True}, "1e999999999", "answer-of-wrong-kind"),
    ({"serializeToString": True, "increment": 1}, "1e-999", "answer-off-step"),
    ({"serializeToString": True}, "0x10", "answer-of-wrong-kind"),
]


@pytest.mark.parametrize(("more", "answer", "finding"), NUMBERS)
def test_numbers_are_judged_as_in_the_browser(more, answer, finding):
    assert code(field("number", **more), answer, limit=5) == finding


CHOICES = [
    ("select", {"values": TWO_OPTIONS}, "maybe", "answer-not-an-option"),
    ("select", {"values": TWO_OPTIONS}, "yes", ""),
    ("select", {"values": TWO_OPTIONS}, None, ""),
    ("select", {"values": TWO_OPTIONS, "validate": {"required": True}}, "", "answer-missing"),
    ("radio", {"values": [1, 2]}, True, "answer-not-an-option"),
    ("radio", {"values": [1, 2]}, 1.0, ""),
    ("radio", {"values": [{"label": "x", "value": {"id": 1}}]}, {"id": 1}, ""),
    ("radio", {"values": [{"label": "x", "value": {"id": 1}}]}, {"id": True}, "answer-not-an-option"),
    ("select", {"valuesKey": "known"}, "c", ""),
    ("select", {"valuesKey": "known"}, "d", "answer-not-an-option"),
    ("select", {"valuesKey": "lost"}, "c", "answer-not-an-option"),
    ("select", {"valuesExpression": "=for k in known return k"}, "c", ""),
    ("select", {"valuesExpression": "=known[item != a]"}, "c", "answer-not-an-option"),
    ("checklist", {"values": TWO_OPTIONS}, ["yes", "no"], ""),
    ("checklist", {"values": TWO_OPTIONS}, ["yes", "maybe"], "answer-not-an-option"),
    ("checklist", {"values": TWO_OPTIONS}, "yes", "answer-of-wrong-kind"),
    ("taglist", {"values": TWO_OPTIONS, "validate": {"required": True}}, [], "answer-missing"),
    ("taglist", {"values": TWO_OPTIONS}, ["yes"] * 1_001, "answer-too-many-items"),
    ("taglist", {"values": TWO_OPTIONS}, [None], "answer-of-wrong-kind"),
    ("checkbox", {}, "true", "answer-of-wrong-kind"),
    ("checkbox", {"validate": {"required": True}}, False, "answer-missing"),
    ("checkbox", {"validate": {"required": True}}, True, ""),
]


@pytest.mark.parametrize(("kind", "more", "answer", "finding"), CHOICES)
def test_choices_are_judged_as_in_the_browser(kind, more, answer, finding):
    assert code(field(kind, **more), answer, known=["b", "c"]) == finding


MOMENTS = [
    ({"subtype": "date"}, "2026-02-28", ""),
    ({"subtype": "date"}, "2026-02-30", "answer-not-a-moment"),
    ({"subtype": "date"}, "28/02/2026", "answer-not-a-moment"),
    ({"subtype": "date"}, "2026-10-12T07:00", "answer-not-a-moment"),
    ({"subtype": "date"}, 20261012, "answer-not-a-moment"),
    ({"subtype": "date"}, "1899-12-31", "answer-too-early"),  # the browser's calendar begins in 1900
    ({"subtype": "date", "disallowPassedDates": True}, "2026-10-11", "answer-too-early"),
    ({"subtype": "date", "disallowPassedDates": True}, "2026-10-12", ""),
    ({"subtype": "date", "validate": {"required": True}}, "", "answer-missing"),
    ({"subtype": "time"}, "07:30", ""),
    ({"subtype": "time"}, "24:00", "answer-not-a-moment"),
    ({"subtype": "time"}, "07:40", "answer-off-interval"),
    ({"subtype": "time", "timeInterval": 5}, "07:40", ""),
    ({"subtype": "time"}, "07:30Z", "answer-not-a-moment"),
    ({"subtype": "time", "timeSerializingFormat": "utc_offset"}, "07:30", "answer-not-a-moment"),
    ({"subtype": "datetime"}, "2026-10-12T07:30", ""),
    ({"subtype": "datetime"}, "2026-10-12", "answer-not-a-moment"),
    # 17:30 in UTC is half past midnight in Việt Nam, and there the day has begun
    (
        {"subtype": "datetime", "timeSerializingFormat": "utc_normalized", "disallowPassedDates": True},
        "2026-10-11T17:30Z",
        "",
    ),
]


@pytest.mark.parametrize(("more", "answer", "finding"), MOMENTS)
def test_dates_and_times_are_judged_as_in_the_browser(more, answer, finding):
    assert code(field("datetime", **more), answer) == finding


KEPT = [
    ({"type": "textfield"}, "  Hue\u0302\u0301\t1 ", "Huế 1"),
    ({"type": "textarea"}, "một\r\nhai\n", "một\nhai"),
    ({"type": "textarea"}, " \n", None),
    ({"type": "number"}, 2.0, 2),
    ({"type": "number"}, -0.0, 0),
    ({"type": "number"}, "", None),
    ({"type": "number", "serializeToString": True}, 5, "5"),
    ({"type": "number", "serializeToString": True}, "5.50", "5.50"),
    ({"type": "checkbox"}, None, False),
    ({"type": "checklist", "values": ["x", "y"]}, ["y", "x", "y"], ["y", "x"]),
    ({"type": "taglist", "values": ["x", "y"]}, None, []),
    ({"type": "select", "values": ["x", "y"]}, "", None),
    ({"type": "datetime"}, "", None),
    ({"type": "datetime", "subtype": "time"}, "07:30:00", "07:30"),
    ({"type": "datetime", "subtype": "time", "timeSerializingFormat": "utc_normalized"}, "07:30+07:00", "00:30Z"),
    (
        {"type": "datetime", "subtype": "datetime", "timeSerializingFormat": "utc_normalized"},
        "2026-10-12T03:30+07:00",
        "2026-10-11T20:30Z",
    ),
]


@pytest.mark.parametrize(("component", "answer", "kept"), KEPT)
def test_answers_are_kept_as_form_js_submits_them(component, answer, kept):
    assert answered(component | {"key": "a"}, {"a": answer}) == {"a": kept}


def test_a_whole_number_is_no_decimal_fraction():
    assert type(answered(field("number"), {"a": 2.0})["a"]) is int


def test_unknown_keys_are_dropped():
    assert answered(field("number"), {"a": 1, "decision": "approve", "__proto__": {}}) == {"a": 1}


def test_every_wrong_field_is_named_in_the_order_of_the_form():
    assert refused(MANY, {"c": 1, "b": "x"}) == [
        ("a", "answer-missing"),
        ("b", "answer-of-wrong-kind"),
        ("c", "answer-of-wrong-kind"),
    ]


@pytest.mark.parametrize("answers", [None, [], "a", 1, True])
def test_answers_are_an_object(answers):
    assert refused(MANY, answers) == [("", "answers-unreadable")]


def test_a_field_without_answer_keeps_its_variable_else_its_default():
    fields = [field("textfield"), field("number", "b", defaultValue=7), field("select", "c", values=["x"])]
    assert answered(fields, {}, a=" Huế ", c="gone") == {"a": "Huế", "b": 7, "c": None}


def test_what_nobody_can_change_is_dropped():
    fields = [field("textfield", disabled=True), field("number", "b", readonly=True)]
    fields += [field("number", "c", readonly="=locked")]
    assert answered(fields, {"a": "x", "b": 1, "c": 2}, locked=True) == {}
    assert answered(fields, {"a": "x", "b": 1, "c": 2}, locked=False) == {"c": 2}


def test_a_readonly_field_is_judged_by_its_variable_not_by_an_answer():
    component = field("number", readonly=True, validate={"max": 5})
    assert refused(component, {"a": 9}, a=5) == []
    assert refused(component, {"a": 5}, a=9) == [("a", "answer-too-large")]


def test_a_sentence_names_the_field_by_its_label():
    component = field("number", label="Số ngày", validate={"max": 2.5}, properties={"label_en": "Days"})
    error = finding_of(component, 3)
    assert error.text("vi") == "«Số ngày» không được quá 2,5."
    assert error.text("en") == "“Days” must be at most 2.5."


def test_the_designers_own_sentence_tells_what_a_pattern_wants():
    validate = {"pattern": "^[0-9]{9}$", "patternErrorMessage": "Gồm 9 chữ số."}
    assert finding_of(field("textfield", validate=validate), "1").text("vi") == "«A»: Gồm 9 chữ số."
