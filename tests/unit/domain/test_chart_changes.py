"""An organisation changes by dated acts: what held before is still there, what ends has a successor."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from engine.domain.actor import Actor
from engine.domain.chart_changes import ChangeBroken, ChartChange, apply, boundaries, leavers, serving
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.people import Unit
from engine.domain.visibility import scope_of
from engine.organisations import load_organisation

FOLDER = Path(__file__).parents[3] / "processes/organisations"
DAY, BEFORE = date(2024, 7, 1), date(2024, 6, 30)
STTTT = AgencyId("stttt")
BASIS = "Quyết định 45/QĐ-STTTT"
MERGE = ChartChange(
    day=DAY, kind="merge_units", basis=BASIS, units=("stttt.bcvt",), into="stttt.cntt", moved={"quan.tp": "stttt.ptp"}
)
NEW = Unit(
    key="stttt.atbm", agency=STTTT, name_vi="Phòng An toàn thông tin", name_en="Security", mode="division",
    head_position="stttt.tp", valid_from=DAY,
)  # fmt: skip


@cache
def chart():
    return load_organisation(FOLDER)


def changed(kind, **said):
    return apply(chart(), [ChartChange(day=DAY, kind=kind, basis=BASIS, **said)])


def head(organisation, unit, day=DAY):
    return organisation.resolve(RoleKey("unit_head"), STTTT, unit, day).people


def test_a_renamed_unit_keeps_its_old_name_in_old_days():
    after = changed("rename_unit", units=("stttt.cntt",), name_vi="Phòng Chuyển đổi số", name_en="Digital")
    names = [after.unit("stttt.cntt", day).name_vi for day in (BEFORE, DAY)]
    assert names == ["Phòng Công nghệ thông tin", "Phòng Chuyển đổi số"]


def test_cases_of_a_merged_unit_go_to_the_head_of_the_one_that_takes_over():
    after = apply(chart(), [MERGE])
    assert [head(after, "stttt.bcvt", day) for day in (BEFORE, DAY)] == [("quan.tp",), ("hanh.tp",)]


def test_people_of_a_merged_unit_sit_in_the_other_one_in_the_post_they_are_given():
    after = apply(chart(), [MERGE])
    posts = [after.main_appointment(Login(one), DAY) for one in ("quan.tp", "hong.cv")]
    assert [(one.unit, one.position) for one in posts] == [("stttt.cntt", "stttt.ptp"), ("stttt.cntt", "stttt.ccvc")]


def test_who_leads_the_unit_that_takes_over_sees_the_cases_of_the_old_one():
    actor = Actor(login=Login("hanh.tp"), agency=STTTT)
    scopes = [scope_of(apply(chart(), [MERGE]), actor, day).units for day in (BEFORE, DAY)]
    assert ["stttt.bcvt" in one for one in scopes] == [False, True]


def test_a_split_unit_gives_each_person_a_new_unit_and_its_cases_to_the_first():
    after = changed(
        "split_unit", units=("stttt.cntt",), into="stttt.atbm", new_units=(NEW,), moved_to={"lan.cv": "stttt.atbm"}
    )
    assert (head(after, "stttt.cntt"), after.leader_in_charge("stttt.atbm", DAY)) == (("hanh.tp",), "chau.pgd")


def test_who_held_an_abolished_post_sits_in_the_one_that_follows():
    after = changed("abolish_post", post="stttt.pctt", into="stttt.ccvc")
    assert after.role_of(Login("long.pctt"), DAY) == "staff"
    assert after.unit_deputies("stttt.tt", DAY) == ()


def test_the_department_has_an_inspectorate_until_the_law_of_2025_and_then_a_team_that_verifies():
    last, first = date(2025, 6, 30), date(2025, 7, 1)
    assert [chart().unit("stttt.tt", day).name_vi for day in (DAY, last, first)] == [
        *("Thanh tra Sở", "Thanh tra Sở"), "Tổ xác minh",
    ]  # fmt: skip
    assert chart().position(chart().main_appointment(Login("giang.ctt"), first).position).title_vi == (
        "Tổ trưởng Tổ xác minh"
    )
    assert chart().holders(STTTT, RoleKey("verifier"), first) == ("giang.ctt", "long.pctt")


def test_a_new_head_takes_the_seat_and_what_the_old_one_had():
    after = changed("appoint", units=("stttt.bcvt",), person="tuan.ptp", post="stttt.tp")
    assert (head(after, "stttt.bcvt"), after.heir(Login("quan.tp"), DAY)) == (("tuan.ptp",), "tuan.ptp")


def test_what_a_leaver_had_goes_to_the_head_of_their_unit():
    after = changed("leave", person="minh.cv")
    assert [after.heir(Login("minh.cv"), day) for day in (BEFORE, DAY)] == ["minh.cv", "hanh.tp"]


def test_who_holds_no_post_any_more_has_left_once_their_last_day_is_over():
    after = changed("leave", person="minh.cv")
    before = serving(after, "stttt", DAY - timedelta(days=1))
    assert [one.person for one in leavers(after, before, DAY)] == ["minh.cv"]
    (left,) = leavers(after, (*before, "nobody"), DAY)
    assert (left.last_day, left.unit) == (DAY - timedelta(days=1), "Phòng Công nghệ thông tin")
    assert leavers(after, before, DAY - timedelta(days=1)) == []
    assert "minh.cv" not in serving(after, "stttt", DAY)


def test_who_takes_another_post_has_not_left():
    after = changed("abolish_post", post="stttt.ptp", into="stttt.cv")
    assert leavers(after, serving(after, "stttt", DAY - timedelta(days=1)), DAY) == []


def test_a_leader_in_charge_changes_by_its_day():
    after = changed("leader", units=("stttt.cntt",), seat="stttt.pgd#1")
    assert [after.leader_in_charge("stttt.cntt", day) for day in (BEFORE, DAY)] == ["chau.pgd", "binh.pgd"]


def test_a_chain_of_mergers_ends_where_somebody_is():
    second = replace(MERGE, day=date(2025, 1, 1), units=("stttt.cntt",), into="stttt.ttbcxb", moved={})
    after = apply(chart(), [second, MERGE])
    assert after.standing_unit("stttt.bcvt", date(2025, 1, 1)) == "stttt.ttbcxb"


def test_every_act_is_a_day_on_which_tasks_are_looked_at():
    assert DAY in boundaries(apply(chart(), [MERGE]), STTTT)
    assert DAY not in boundaries(chart(), STTTT)


@pytest.mark.parametrize(
    "change",
    [
        replace(MERGE, into="stttt.xyz"),
        replace(MERGE, units=("stttt.xyz",)),
        ChartChange(day=DAY, kind="leave", basis=BASIS, person="nobody"),
        ChartChange(day=DAY, kind="abolish_post", basis=BASIS, post="stttt.xyz"),
    ],
)
def test_an_act_about_what_does_not_hold_on_its_day_is_refused(change):
    with pytest.raises(ChangeBroken):
        apply(chart(), [change])
