"""Searching and sorting Vietnamese."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.text import fold, name_key_vi, sort_key_vi, sorted_vi

VIETNAMESE = st.text("aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệgiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ ", max_size=12)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Đơn xin nghỉ phép", "don xin nghi phep"),
        ("Phó Chánh Văn phòng thường trực", "pho chanh van phong thuong truc"),
        ("ĐẶNG  HỮU CƯỜNG", "dang huu cuong"),
        ("456/UBND-NC", "456/ubnd-nc"),
    ],
)
def test_a_search_needs_no_marks(written: str, typed: str) -> None:
    assert fold(written) == typed


@given(VIETNAMESE)
def test_both_unicode_forms_are_one(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert fold(decomposed) == fold(text)
    assert sort_key_vi(decomposed) == sort_key_vi(text)


def test_letters_come_in_the_order_of_the_alphabet() -> None:
    letters = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    assert sorted_vi(reversed(letters)) == letters


def test_tones_come_in_the_order_of_the_dictionary() -> None:
    assert sorted_vi(["mạ", "má", "mã", "mả", "mà", "ma"]) == ["ma", "mà", "mả", "mã", "má", "mạ"]


def test_letters_weigh_more_than_tones() -> None:
    assert sorted_vi(["tàu", "tạ", "ta", "tăm", "tám", "tam"]) == ["ta", "tạ", "tam", "tám", "tàu", "tăm"]


def test_a_short_word_stands_before_a_long_one_and_digits_before_letters() -> None:
    assert sorted_vi(["Ánh", "An Bình", "An", "2"]) == ["2", "An", "An Bình", "Ánh"]


def test_people_are_sorted_by_given_name() -> None:
    names = ["Trần Thanh Bình", "Nguyễn Hoài An", "Đỗ Mỹ Dung", "Phan Văn Em", "Thái Ngọc Anh", "Lê Hoài An"]
    assert sorted(names, key=name_key_vi) == [
        "Lê Hoài An",
        "Nguyễn Hoài An",
        "Thái Ngọc Anh",
        "Trần Thanh Bình",
        "Đỗ Mỹ Dung",
        "Phan Văn Em",
    ]


def test_the_sort_key_orders_all_texts_totally() -> None:
    assert sort_key_vi("an") != sort_key_vi("An")
    assert name_key_vi("") < name_key_vi("A")
