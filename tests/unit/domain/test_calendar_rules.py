"""The dates that the regulation names fall on working days, and a case begins long enough before them."""

from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest

from engine.domain.calendar import TIME_ZONE
from engine.domain.calendar_rules import RuleUnreadable, due, in_time, merged, occurrences, read_dates, read_opening
from engine.organisations import load_calendar, load_calendar_rules, load_organisation

FOLDER = Path(__file__).parents[3] / "processes"


@cache
def world():
    organisation = load_organisation(FOLDER / "organisations")
    return load_calendar(FOLDER / "organisations"), load_calendar_rules(FOLDER / "calendar", organisation)


def found(rule: str, first: date, last: date, agency: str = "stttt"):
    calendar, rules = world()
    mine = [one for one in rules if (one.id, one.agency) == (rule, agency)]
    return occurrences(mine, calendar.for_agency(agency), first, last)


@pytest.mark.parametrize(
    ("rule", "agency", "day"),
    [
        ("C01", "stttt", "2024-05-06"), ("C02", "stttt", "2024-05-30"), ("C03", "stttt", "2024-05-06"),
        ("C04", "stttt", "2024-05-06"), ("C05", "stttt", "2024-05-02"), ("C06", "stttt", "2024-05-24"),
        ("C07", "stttt", "2024-06-20"), ("C08", "stttt", "2024-12-13"), ("C09", "stttt", "2024-05-28"),
        ("C10", "stttt", "2024-09-19"), ("C11", "stttt", "2024-10-14"), ("C12", "stttt", "2024-03-26"),
        ("C13", "stttt", "2024-12-20"), ("C15", "stttt", "2024-03-01"), ("C16", "dang", "2024-01-01"),
        ("C17N", "stttt", "2024-11-29"), ("C18", "stttt", "2024-12-20"), ("C19", "vptw", "2024-05-06"),
        ("C18T", "stttt", "2024-12-20"), ("C29", "vptw", "2024-05-31"), ("C29", "vptw", "2024-06-28"),
        ("C20", "vptw", "2024-05-03"), ("C21", "vptw", "2024-05-24"), ("C22", "vptw", "2024-06-20"),
        ("C23", "vptw", "2024-12-13"), ("C24", "vptw", "2024-07-05"), ("C25", "vptw", "2024-12-27"),
        ("C28", "vptw", "2024-05-31"), ("C31", "dang", "2024-06-25"), ("C32", "dang", "2024-06-25"),
        ("C33", "dang", "2024-04-05"), ("C35", "dang", "2024-06-01"), ("K01", "stttt", "2024-11-15"),
        ("K02", "vptw", "2024-01-15"), ("K03", "dang", "2024-07-01"), ("K04", "dang", "2024-06-28"),
        ("K05", "stttt", "2024-06-14"), ("K06", "stttt", "2024-03-01"), ("K08", "stttt", "2024-09-20"),
        ("K09", "stttt", "2024-06-03"), ("K10", "stttt", "2024-07-15"),
    ],
)  # fmt: skip
def test_a_rule_falls_on_the_day_that_the_requirement_names(rule, agency, day):
    days = [one.day.isoformat() for one in found(rule, date(2023, 11, 1), date(2024, 12, 31), agency)]
    assert day in days


def test_every_row_of_the_requirement_is_in_the_table():
    _, rules = world()
    wanted = {f"C{n:02d}" for n in range(1, 36)} | {f"K{n:02d}" for n in range(1, 11)}
    assert wanted <= {rule.id for rule in rules}


def test_rows_of_one_rule_never_hold_on_the_same_day():
    _, rules = world()
    pairs = [(a, b) for a in rules for b in rules if a is not b and (a.id, a.agency) == (b.id, b.agency)]
    assert [a.id for a, b in pairs if a.overlaps(b)] == []


def test_a_moved_date_says_which_holidays_moved_it():
    (one,) = [one for one in found("C05", date(2024, 4, 1), date(2024, 4, 30)) if one.fixed == date(2024, 5, 1)]
    assert (one.day, [row.name_vi for row in one.rest]) == (date(2024, 5, 2), ["Quốc tế Lao động"])


def test_the_dialogue_stays_in_march():
    days = {found("C12", date(year, 1, 1), date(year, 12, 31))[0].day for year in range(2020, 2034)}
    assert {day.month for day in days} == {3}


def test_two_meetings_of_one_chair_and_half_day_are_one():
    both = sorted(found("C01", date(2024, 4, 22), date(2024, 4, 22)), key=lambda one: one.fixed)
    month = found("C03", date(2024, 4, 22), date(2024, 4, 22))
    listed = [*both, *month]
    into = merged(listed, lambda _: "dung.cvp")
    assert [(listed[a].rule.id, listed[b].day) for a, b in into.items()] == [("C03", date(2024, 5, 6))]


@pytest.mark.parametrize(
    ("rule", "begins"),
    [("K03", [True, True]), ("C17", [False] * 5 + [True]), ("C02", [False] * 5 + [True])],
)
def test_what_the_machine_missed_is_made_up_for_as_the_row_says(rule, begins):
    calendar, _ = world()
    now = datetime(2024, 7, 2, 9, tzinfo=TIME_ZONE)
    missed = found(rule, date(2024, 1, 15), date(2024, 7, 1))
    assert [yes for _, yes in due(missed, calendar, now, now.date())] == begins


@pytest.mark.parametrize(("day", "begins"), [(9, True), (10, False)])
def test_a_meeting_whose_papers_would_be_late_from_the_first_day_is_not_made_up_for(day, begins):
    calendar, _ = world()
    now = datetime(2024, 12, day, 9, tzinfo=TIME_ZONE)
    (conference,) = found("C30", date(2024, 11, 1), now.date(), "vptw")
    assert conference.day == date(2024, 12, 20)
    assert [yes for _, yes in due([conference], calendar, now, now.date())] == [begins]


def test_each_periodic_meeting_opens_early_enough_for_its_papers_and_invitation():
    calendar, rules = world()
    late = [
        (rule.id, one.day.isoformat())
        for rule in rules
        for one in occurrences([rule], calendar.for_agency(rule.agency), date(2024, 1, 1), date(2027, 10, 31))
        if rule.opens != "MONTH_BEFORE(20)" and not in_time(one, calendar.for_agency(rule.agency), one.opens_on)
    ]
    assert late == []


@pytest.mark.parametrize("text", ["", "DAY(x)", "DATE(31/02)", "YEARLY(1)", "WEEKLY(XX)", "FIRST(MO 13) extra"])
def test_a_rule_that_cannot_be_read_is_refused(text):
    with pytest.raises(RuleUnreadable):
        read_dates("X", text, ())


def test_an_opening_that_cannot_be_read_is_refused():
    with pytest.raises(RuleUnreadable):
        read_opening("X", "soon")
