"""One form file, shown in the language of its reader."""

from engine.decisions.forms import shown
from tests.unit.decisions.forms_at_hand import TWO_OPTIONS, field, form

TRANSLATED = field(
    "select",
    label="Đồng ý?",
    description="Chọn một",
    values=TWO_OPTIONS,
    appearance={"suffixAdorner": "ngày", "prefixAdorner": "!"},
    properties={
        "label_en": "Agreed?",
        "values_en": {"yes": "Yes", "no": "No"},
        "suffixAdorner_en": "days",
        "legalBasis": "stttt.d27.k3",
    },
)


def labels(component, language="en"):
    return [option["label"] for option in component_of(component, language)["values"]]


def component_of(component, language="en"):
    return shown(form(component), language)["components"][0]


def test_texts_are_translated_and_the_rest_stays():
    found = component_of(TRANSLATED)
    assert (found["label"], found["description"]) == ("Agreed?", "Chọn một")
    assert found["appearance"] == {"suffixAdorner": "days", "prefixAdorner": "!"}
    assert [option["value"] for option in found["values"]] == ["yes", "no"]


def test_vietnamese_is_the_file_itself_and_translating_leaves_it_alone():
    whole = form(TRANSLATED)
    shown(whole, "en")
    assert shown(whole, "vi")["components"][0] == TRANSLATED


def test_options_are_translated_by_value_by_order_by_text_or_each_by_itself():
    for given in ({"no": "No", "yes": "Yes"}, ["Yes", "No"], '{"yes": "Yes", "no": "No"}'):
        assert labels(TRANSLATED | {"properties": {"values_en": given}}) == ["Yes", "No"]
    each = [option | {"label_en": option["value"].title()} for option in TWO_OPTIONS]
    assert labels(field("radio", values=each)) == ["Yes", "No"]


def test_the_label_of_a_date_is_its_date_label():
    component = {"type": "datetime", "key": "a", "dateLabel": "Từ ngày", "properties": {"label_en": "From"}}
    assert component_of(component)["dateLabel"] == "From"


def test_fields_in_groups_are_translated():
    group = {"type": "group", "components": [TRANSLATED], "label": "Nhóm", "properties": {"label_en": "Group"}}
    found = component_of(group)
    assert (found["label"], found["components"][0]["label"]) == ("Group", "Agreed?")


def test_a_column_is_translated_by_its_key():
    table = {"type": "table", "dataSource": "=rows", "columns": [{"label": "Ngày", "key": "day"}]}
    found = component_of(table | {"properties": {"columns_en": {"day": "Day"}}})
    assert found["columns"] == [{"label": "Day", "key": "day"}]
