"""A cursor goes on where a page ended, in its own list only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.queries.cursor import LARGEST, Cursor, CursorUnreadable, read, write

NUMBERS = st.integers(min_value=0, max_value=LARGEST)


@given(NUMBERS, NUMBERS)
def test_what_is_written_is_read_again(sort, key):
    assert read("all", write("all", Cursor(sort=sort, key=key))) == Cursor(sort=sort, key=key)


@given(st.text(min_size=1))
def test_any_other_text_is_refused_and_breaks_nothing(text):
    with pytest.raises(CursorUnreadable):
        read("all", text)


@pytest.mark.parametrize("text", [None, ""])
def test_no_cursor_is_the_beginning(text):
    assert read("all", text) is None


def test_a_cursor_of_another_list_is_refused():
    with pytest.raises(CursorUnreadable):
        read("mine", write("all", Cursor(sort=1, key=1)))
