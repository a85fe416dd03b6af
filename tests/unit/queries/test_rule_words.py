"""A calendar rule is said in words, and every row of the table has them."""

import tomllib
from pathlib import Path

import pytest

from engine.queries.rule_words import spoken

TABLE = Path(__file__).parents[3] / "processes/calendar/rules.toml"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("DAY(25)", "ngày 25 hằng tháng"),
        ("DATE(20/06); DATE(20/12)", "ngày 20/06 hằng năm; ngày 20/12 hằng năm"),
        ("WEEKLY(MO)", "thứ Hai hằng tuần"),
        ("FIRST(FR 1 4 7 10)", "thứ Sáu đầu tiên của tháng 1, 4, 7, 10"),
        ("LAST(TH)", "thứ Năm cuối cùng của tháng"),
        ("LAST_WD(quarter)", "ngày làm việc cuối quý"),
        ("WHO KNOWS", "WHO KNOWS"),
    ],
)
def test_a_rule_is_said_in_words(text, words):
    assert spoken(text, "vi") == words


def test_every_row_of_the_table_has_words():
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["rule"]
    assert [row["id"] for row in rows if "(" in spoken(row["rule"], "en").replace("(moon, sector)", "")] == []
