"""A comparison speaks as the drawing board does, not as files do."""

import pytest

from web.designer import terms


@pytest.mark.parametrize(
    ("said", "vi", "en"),
    [
        ("name", "tên", "name"),
        ("property legalBasis", "căn cứ quy chế", "legal basis"),
        ("property ours_alone", "ours_alone", "ours alone"),
        ("ioMapping input days", "đầu vào days", "io mapping input days"),
        ("taskDefinition type", "thao tác", "task definition type"),
    ],
)
def test_what_changed_is_called_as_on_the_board(said, vi, en):
    assert (terms.part(said, "vi"), terms.part(said, "en")) == (vi, en)


def test_an_element_is_called_as_on_the_board_and_an_unknown_one_as_it_is():
    assert (terms.element("userTask", "vi"), terms.element("userTask", "en")) == ("việc của người", "user task")
    assert terms.element("somethingNew", "vi") == "somethingNew"
