"""One vocabulary: sentences over the people of the chart, the posts they hold, and the nearest when none fits."""

from datetime import date

import pytest

from engine.bootstrap import PROCESSES
from engine.organisations import load_organisation
from engine.rehearsal import people
from engine.rehearsal.package import judged
from engine.rehearsal.sentences import vocabulary_of
from engine.rehearsal.vocabulary import NotUnderstood
from engine.rehearsal.words import NobodyThere, WrongWeekday

DAY = date(2024, 6, 4)
CHART = load_organisation(PROCESSES / "organisations")
TEXT = "# language: vi\nTính năng: A\n\n  Tình huống: B\n    Biết hôm nay là 04/06/2024\n    Thì {said}\n"


def words(text: str, day: date = DAY):
    return dict(vocabulary_of(CHART).meaning(text, day).words)


def test_a_sentence_names_people_by_name_or_by_the_post_they_hold_that_day():
    assert words("Ngô Bích Hạnh phê duyệt đơn") == {"person": "hanh.tp", "outcome": "approve"}
    assert words("Trưởng phòng (stttt.cntt) phê duyệt đơn")["person"] == "hanh.tp"


def test_a_post_that_nobody_holds_that_day_is_told():
    with pytest.raises(NobodyThere):
        words("Trưởng phòng 9 (stttt.cntt) phê duyệt đơn")


def test_the_second_of_several_equal_posts_is_somebody_else():
    several = people.posts(CHART, DAY)
    assert several["Phó Giám đốc Sở 1 (stttt.lds)"] != several["Phó Giám đốc Sở 2 (stttt.lds)"]


def test_the_wrong_day_of_the_week_is_refused():
    with pytest.raises(WrongWeekday):
        words("hôm nay là thứ Hai 04/06/2024")


def test_what_is_not_understood_comes_with_the_nearest_sentence():
    with pytest.raises(NotUnderstood, match="‹người› là người xem xét đơn"):
        words("Ngô Bích Hạnh là nguời xem xet đơn")


def test_the_page_hears_of_it_at_its_line():
    _, faults = judged(TEXT.format(said="mọi việc tốt đẹp"), CHART)
    assert [(one.line, one.error.code) for one in faults] == [(6, "scenario-not-understood")]
    assert judged(TEXT.format(said="hồ sơ kết thúc"), CHART)[1] == ()
