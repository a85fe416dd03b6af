"""Every rule of drawing has a small wrong and a right package; the engine itself tells them apart."""

import pytest

from engine.commands.check_design import CheckDesign
from engine.commands.show_rule import EXAMPLES, FOLDER, ShowRule, example
from engine.domain.advice import RULES, rule_of
from engine.domain.errors import NotAllowed, NotFound
from tests.integration.commands.designs import THAO, Studio
from tests.offices import Desk

#: seen only where a case runs, or where scenarios were played
LATER = {"renamed-field", "end-not-played", "differs-on-its-day"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """An office in which rules are only looked at."""
    opened = Desk.opened(tmp_path_factory.mktemp("rules") / "data")
    yield opened
    opened.office.close()


def told(example):
    return {rule_of(one.facts.get("rule", one.code)) for one in example.findings}


@pytest.mark.parametrize("code", sorted(RULES.keys() - LATER))
def test_the_wrong_drawing_breaks_this_rule_and_no_other_and_the_right_one_breaks_none(desk, code):
    shown = desk.do(ShowRule(actor=desk.actor(THAO), code=code))
    assert (told(shown.wrong), told(shown.right)) == ({code}, set())


def test_a_renamed_field_is_told_once_a_case_runs_and_a_new_label_is_not(tmp_path):
    desk = Desk.opened(tmp_path / "data")
    desk.deploy(*example("renamed-field", "right"))
    desk.at("2024-06-04", "09:30")
    desk.start("lan.cv", FOLDER, days=5)
    studio = Studio(desk, FOLDER)
    key = studio.open()
    for side, expected in (("wrong", {"renamed-field"}), ("right", set())):
        found = desk.do(CheckDesign(actor=desk.actor(THAO), design=key, files=example("renamed-field", side)))
        assert {one.facts["rule"] for one in found} == expected
    desk.office.close()


def test_an_end_that_no_scenario_reaches_is_told_and_one_that_all_reach_is_not(desk):
    files = example("end-not-played", "wrong")
    adviser = desk.office._tools.adviser
    found = [
        (one.rule.code, one.place) for _, one in adviser.unplayed(files, frozenset({"start", "a", "which", "yes"}))
    ]
    assert found == [("end-not-played", "no")]
    assert list(adviser.unplayed(files, frozenset({"yes", "no"}))) == []


@pytest.mark.parametrize("code", RULES)
def test_every_rule_shows_a_drawing_on_both_sides(desk, code):
    shown = desk.do(ShowRule(actor=desk.actor(THAO), code=code))
    assert all(text.strip() for side in (shown.wrong, shown.right) for text in side.files.values())
    assert (len(shown.wrong.files) > 0, len(shown.right.files) > 0) == (True, True)


def test_no_example_is_left_without_its_rule():
    assert {one.name for one in EXAMPLES.iterdir()} == set(RULES)


def test_an_unknown_rule_is_not_there_and_who_neither_draws_nor_approves_sees_none(desk):
    with pytest.raises(NotFound):
        desk.do(ShowRule(actor=desk.actor(THAO), code="no-such-rule"))
    with pytest.raises(NotAllowed):
        desk.do(ShowRule(actor=desk.actor("lan.cv"), code="no-limit"))


@pytest.mark.parametrize(
    ("code", "page"),
    [
        ("no-limit", "no-limit"),
        ("bpmn-unreadable-literal", "bpmn-bad-value"),
        ("form-key-taken", "form-refused"),
        ("unknown", None),
    ],
)
def test_a_finding_of_a_kind_is_explained_on_the_page_of_its_kind(code, page):
    assert rule_of(code) == page
