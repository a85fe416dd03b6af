"""A scenario file is read with the line of each sentence, and says which line it cannot be read at."""

import pytest

from engine.domain.errors import InvalidInput
from engine.rehearsal.reading import read

TEXT = """# language: vi
Tính năng: Nghỉ phép

  Tình huống: Một ngày
    Biết hôm nay là 04/06/2024
    Khi Hồ Thị Lan nộp đơn nghỉ việc riêng ngày 06/06/2024
      | Lý do | Việc nhà |
    Thì hồ sơ kết thúc
    Và nộp được đơn
"""


def test_each_sentence_has_its_line_and_its_part():
    (one,) = read(TEXT, "a.feature")
    assert [(step.line, step.part) for step in one.steps] == [(5, "given"), (6, "when"), (8, "then"), (9, "then")]
    assert (one.name, one.line, dict(one.steps[1].table)) == ("Một ngày", 4, {"Lý do": "Việc nhà"})


@pytest.mark.parametrize(
    ("wrong", "line"),
    [("    Thì hồ sơ", "    Bỗng nhiên hồ sơ"), ("Tính năng:", "Chuyện:"), ("| Việc nhà |", "| Việc nhà | nữa |")],
)
def test_a_line_that_cannot_be_read_is_named(wrong, line):
    with pytest.raises(InvalidInput) as no:
        read(TEXT.replace(wrong, line))
    expected = next(number for number, text in enumerate(TEXT.splitlines(), 1) if wrong in text)
    assert abs(no.value.findings[0].facts["line"] - expected) <= 1


def test_a_background_and_an_outline_are_played_with_every_example():
    outline = """# language: vi
Tính năng: A
  Khung tình huống: B <số>
    Thì đơn được tính <số> ngày làm việc
    Dữ liệu:
      | số |
      | 1  |
      | 2  |
"""
    assert [one.steps[0].text for one in read(outline)] == [f"đơn được tính {n} ngày làm việc" for n in (1, 2)]
