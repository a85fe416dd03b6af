"""What a form asks is read in its own words, and so are the lines of its lists."""

import pytest

from engine.queries.labels import labels_of

CLASSES = [{"value": "sea", "label": "Biển đảo", "label_en": "Sea and islands"}]
LINE = [
    {"type": "textfield", "key": "place", "label": "Nơi đến", "properties": {"label_en": "Place"}},
    {"type": "select", "key": "place_class", "label": "Hạng", "values": CLASSES, "properties": {"label_en": "Class"}},
]
FORM = {"components": [{"type": "dynamiclist", "path": "stops", "label": "Các nơi đến", "components": LINE}]}
STOP = {"place": "Trường Sa", "place_class": "sea", "host": None, "contact": ""}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("vi", {"Nơi đến": "Trường Sa", "Hạng": "Biển đảo"}),
        ("en", {"Place": "Trường Sa", "Class": "Sea and islands"}),
    ],
)
def test_a_line_of_a_list_is_read_by_the_labels_of_its_fields_without_the_empty_ones(language, line):
    labels = labels_of([], [FORM], language)
    assert labels.value("stops", [STOP]) == [line]


def test_lines_that_no_form_names_stay_as_they_are():
    assert labels_of([], [FORM], "vi").value("days", [{"zz": "2024-06-03"}]) == [{"zz": "2024-06-03"}]


STAGE = {"no": 1, "role": "unit_head", "mode": "decide", "person": "hanh.tp", "name": "Ngô Bích Hạnh", "waits": False}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("vi", {"Số thứ tự": 1, "Vai trò": "Trưởng phòng", "Cách thức": "quyết định", "Tên": "Ngô Bích Hạnh"}),
        ("en", {"No.": 1, "Role": "Trưởng phòng", "Mode": "decide", "Name": "Ngô Bích Hạnh"}),
    ],
)
def test_composed_data_are_read_by_the_words_of_their_parts_without_what_only_the_machine_needs(language, told):
    labels = labels_of([], [], language, roles={"unit_head": "Trưởng phòng"})
    assert labels.value("stage", STAGE) == told
    assert labels.value("stages", [STAGE]) == [told]


def test_a_way_of_approval_is_read_as_who_does_what():
    labels = labels_of([], [], "vi", roles={"unit_head": "Trưởng phòng"})
    assert labels.value("route", {"s1": "unit_head:decide", "s2": None}) == {"Cấp 1": "Trưởng phòng: quyết định"}


@pytest.mark.parametrize(("language", "said"), [("vi", "bình thường"), ("en", "normal")])
def test_what_the_product_says_of_every_case_is_read_in_words(language, said):
    assert labels_of([], [], language).value("work_condition", "normal") == said


def test_a_choice_that_an_expression_lists_is_read_by_its_label():
    listed = '=if _agency = "stttt" then [{value: "stttt.week", label: "Giao ban tuần"}] else []'
    form = {"components": [{"type": "select", "key": "kind", "label": "Loại họp", "valuesExpression": listed}]}
    assert labels_of([], [form], "vi").value("kind", "stttt.week") == "Giao ban tuần"
