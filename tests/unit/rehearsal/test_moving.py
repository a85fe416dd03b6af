"""Scenarios speak of the day of their release, and are moved behind it."""

from datetime import date

import pytest

from engine.rehearsal.moving import dated, in_days, moved
from engine.rehearsal.reading import read

DAY = date(2026, 12, 1)  # a Tuesday
TEXT = """# language: vi
Tính năng: Mức mới

  Tình huống: Một ngày
    Biết hôm nay là {day}
    Khi Hồ Thị Lan nộp đơn nghỉ phép năm ngày 06/06/2024
      | Ngày dự sinh | 07/06/2024 |
    Thì hồ sơ kết thúc
"""


def told(day):
    (one,) = read(TEXT.format(day=day))
    return one


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("hôm nay là ngày hiệu lực", "hôm nay là 01/12/2026"),
        ("lúc 08:00 3 ngày sau ngày hiệu lực", "lúc 08:00 04/12/2026"),
        ("hôm nay là 1 ngày trước ngày hiệu lực", "hôm nay là 30/11/2026"),
        ('chọn "ngày hiệu lực" ở việc "Đến ngày hiệu lực"', 'chọn "ngày hiệu lực" ở việc "Đến ngày hiệu lực"'),
    ],
)
def test_the_day_of_the_release_is_said_in_words(said, meant):
    assert in_days(said, DAY) == meant


def test_its_words_are_dates_when_it_is_played():
    assert dated(told("ngày hiệu lực"), DAY).steps[0].text == "hôm nay là 01/12/2026"


def test_all_days_move_by_the_fewest_whole_weeks_that_bring_the_first_one_there():
    later = moved(told("thứ Ba 04/06/2024"), DAY)
    assert [one.text for one in later.steps][:2] == [
        "hôm nay là thứ Ba 01/12/2026", "Hồ Thị Lan nộp đơn nghỉ phép năm ngày 03/12/2026",
    ]  # fmt: skip
    assert later.steps[1].table == {"Ngày dự sinh": "04/12/2026"}


@pytest.mark.parametrize("day", ["01/12/2026", "02/12/2026"])
def test_what_is_told_of_that_day_or_a_later_one_is_not_moved(day):
    assert moved(told(day), DAY) is None
