"""Who acts: the scenarios of processes-core.md 1.16, each row of D19 and D20, and the law of one's own request."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.authority import Assignment, Authority, CaseView, Mode
from engine.domain.keys import Login, RoleKey
from engine.domain.people import Absence, Delegation
from engine.domain.stages import MERGED, Stage, StageUnreadable, plan_stages
from tests.unit.domain.offices import CALENDAR, ORGANISATION, WrittenTables, away, delegation, vn

OPENED, DUE = vn("2024-06-03 10:00"), vn("2024-06-05 17:00")
WEEK = ("2024-06-03", "2024-06-07")


def authority(*absences: Absence, delegations: Sequence[Delegation] = (), urgent: tuple[str, ...] = ()) -> Authority:
    organisation = ORGANISATION.with_absences(absences).with_delegations(delegations)
    return Authority(organisation=organisation, calendar=CALENDAR, tables=WrittenTables(), urgent=urgent)


def case(requester: str, process: str = "leave") -> CaseView:
    login = Login(requester)
    home = ORGANISATION.unit_of(login, OPENED.date())
    assert home is not None
    return CaseView(agency=home.agency, process=process, unit=home.key, requester=login)


def away_all_week(*people: str) -> list[Absence]:
    return [away(person, *WEEK) for person in people]


def assign(office: Authority, role: str, about: CaseView, mode: Mode = "decide") -> Assignment:
    return office.assign(RoleKey(role), mode, about, at=OPENED, until=DUE)


def rules(found: Assignment) -> list[str]:
    return [step.rule + step.row for step in found.steps if step.row]


# ------------------------------------------------------------------ scenarios


def test_scenario_10_the_deputy_acts_for_an_absent_head() -> None:
    found = assign(authority(*away_all_week("hanh.tp")), "unit_head", case("lan.cv"))
    assert (found.person, found.in_place_of, found.acting_role) == ("khoa.ptp", "hanh.tp", "unit_deputy")
    assert rules(found) == ["D197"]


def test_scenario_10_the_deputy_does_not_decide_his_own_leave() -> None:
    found = assign(authority(*away_all_week("hanh.tp")), "unit_head", case("khoa.ptp"))
    assert (found.person, rules(found)) == ("chau.pgd", ["D197", "D202"])


def test_scenario_11_the_director_takes_the_work_of_his_deputy() -> None:
    found = assign(authority(*away_all_week("chau.pgd")), "leader_in_charge", case("lan.cv"))
    assert (found.person, found.in_place_of, found.acting_role) == ("an.gd", "chau.pgd", "agency_head")
    assert rules(found) == ["D192"]


def test_scenario_12_the_empowered_deputy_has_all_tasks_of_the_director() -> None:
    record = delegation("an.gd", "binh.pgd", *WEEK)
    found = assign(authority(*away_all_week("an.gd"), delegations=[record]), "agency_head", case("chau.pgd"))
    assert (found.person, found.in_place_of, found.delegation) == ("binh.pgd", "an.gd", record.id)


def test_scenario_14_a_head_of_the_party_office_is_decided_by_his_leader() -> None:
    record = delegation("xuan.tp", "hoa.ptp", *WEEK)
    office = authority(*away_all_week("xuan.tp"), delegations=[record])
    assert assign(office, "leader_in_charge", case("xuan.tp")).person == "uyen.pcvp"
    assert assign(office, "unit_head", case("yen.cv")).person == "hoa.ptp"


# ------------------------------------------------------------------ absence


def test_somebody_present_acts_himself() -> None:
    found = assign(authority(), "unit_head", case("lan.cv"))
    assert (found.person, found.in_place_of, found.position, rules(found)) == ("hanh.tp", None, "stttt.tp", [])


def test_a_short_absence_changes_nothing() -> None:
    office = authority(away("hanh.tp", "2024-06-03", "2024-06-04"))
    assert assign(office, "unit_head", case("lan.cv")).person == "hanh.tp"


def test_a_unit_without_deputy_falls_to_the_leader_in_charge() -> None:
    found = assign(authority(*away_all_week("anh.tp")), "unit_head", case("tai.cb"))
    assert (found.person, rules(found)) == ("uyen.pcvp", ["D198"])


def test_the_standing_deputy_acts_for_the_chief() -> None:
    found = assign(authority(*away_all_week("son.cvp")), "agency_head", case("uyen.pcvp"))
    assert (found.person, rules(found)) == ("tam.pcvptt", ["D193"])


def test_a_decision_of_the_director_waits_unless_it_is_urgent() -> None:
    gone = away_all_week("an.gd")
    waiting = assign(authority(*gone), "agency_head", case("lan.cv"))
    assert (waiting.person, waiting.waits) == ("an.gd", True)
    assert assign(authority(*gone, urgent=("leave",)), "agency_head", case("lan.cv")).person == "binh.pgd"
    assert assign(authority(*gone), "agency_head", case("lan.cv"), "review").person == "binh.pgd"


def test_the_first_present_deputy_acts_in_configured_order() -> None:
    office = authority(*away_all_week("an.gd", "binh.pgd"), urgent=("leave",))
    assert assign(office, "agency_head", case("lan.cv")).person == "chau.pgd"


def test_the_chief_accountant_is_stood_in_for_by_the_deputy_of_the_unit() -> None:
    assert assign(authority(*away_all_week("nga.ktt")), "chief_accountant", case("lan.cv")).person == "em.pcvp"
    assert assign(authority(*away_all_week("hien.ktt")), "chief_accountant", case("sen.cc")).person == "bao.gd"


def test_a_stand_in_has_no_stand_in() -> None:
    records = [delegation("hanh.tp", "khoa.ptp", *WEEK), delegation("khoa.ptp", "lan.cv", *WEEK)]
    office = authority(*away_all_week("hanh.tp", "khoa.ptp"), delegations=records)
    assert assign(office, "unit_head", case("minh.cv")).person == "chau.pgd"


def test_a_leader_who_stands_in_and_is_away_is_passed_over_although_he_delegated() -> None:
    office = authority(
        *away_all_week("hanh.tp", "khoa.ptp", "chau.pgd"), delegations=[delegation("chau.pgd", "binh.pgd", *WEEK)]
    )
    assert assign(office, "unit_head", case("lan.cv")).person == "an.gd"


def test_work_does_not_leave_the_house_while_the_head_has_a_delegate() -> None:
    office = authority(*away_all_week("chau.pgd", "an.gd"), delegations=[delegation("an.gd", "binh.pgd", *WEEK)])
    assert assign(office, "leader_in_charge", case("lan.cv")).person == "binh.pgd"


def test_who_delegated_and_is_there_takes_back_what_the_delegate_may_not_decide() -> None:
    office = authority(delegations=[delegation("an.gd", "binh.pgd", *WEEK)])
    assert assign(office, "agency_head", case("lan.cv")).person == "binh.pgd"
    assert assign(office, "agency_head", case("binh.pgd")).person == "an.gd"


def test_a_delegation_of_another_process_does_not_count() -> None:
    record = delegation("an.gd", "binh.pgd", *WEEK, "business-trip")
    assert assign(authority(delegations=[record]), "agency_head", case("lan.cv")).person == "an.gd"


def test_a_vacant_seat_is_an_absence() -> None:
    posts = tuple(one for one in ORGANISATION.appointments if one.person != "hanh.tp")
    office = replace(authority(), organisation=replace(ORGANISATION, appointments=posts))
    found = assign(office, "unit_head", case("lan.cv"))
    assert (found.person, found.in_place_of) == ("khoa.ptp", None)


# ------------------------------------------------------------------ conflicts


def test_the_head_of_the_agency_is_decided_outside_and_the_office_records_it() -> None:
    found = assign(authority(), "agency_head", case("an.gd"))
    assert (found.external, found.acting_role, found.person) == (True, "superior_authority", None)
    assert "oanh.vt" in found.people


def test_the_office_does_not_record_its_own_request() -> None:
    assert "oanh.vt" not in assign(authority(), "superior_authority", case("oanh.vt"), "report").people


def test_who_is_denounced_loses_access() -> None:
    about = replace(case("lan.cv", "denunciation"), subjects=(Login("hanh.tp"),))
    found = assign(authority(), "unit_head", about)
    assert (found.person, found.revoked, rules(found)) == ("chau.pgd", ("hanh.tp",), ["D203"])


def test_the_issuer_reviews_his_own_act_with_safeguards() -> None:
    about = replace(case("lan.cv", "complaint_round_1"), subjects=(Login("an.gd"),))
    issued = assign(authority(), "agency_head", replace(about, issuer=Login("an.gd")))
    assert (issued.person, issued.safeguards) == ("an.gd", True)
    assert assign(authority(), "agency_head", about).external


def test_a_declared_relation_sends_the_task_up() -> None:
    about = replace(case("lan.cv"), declared=(Login("hanh.tp"),))
    assert assign(authority(), "unit_head", about).person == "chau.pgd"


def test_a_previous_decider_is_skipped_for_an_opinion_and_kept_for_the_decision() -> None:
    about = replace(case("lan.cv"), previous_deciders=(Login("chau.pgd"),))
    assert assign(authority(), "leader_in_charge", about, "review").skipped
    assert assign(authority(), "leader_in_charge", about).person == "chau.pgd"


def test_the_vice_chair_answers_for_a_chair_with_two_hats() -> None:
    about = replace(case("hai.tk", "appointment"), proposers=(Login("cuong.pgd"),))
    found = assign(authority(), "trade_union", about, "review")
    assert (found.person, found.in_place_of, rules(found)) == ("kieu.cc", "cuong.pgd", ["D208"])


def test_a_group_is_offered_to_who_is_there() -> None:
    found = assign(authority(*away_all_week("oanh.vt")), "office", case("lan.cv"))
    assert found.group
    assert "oanh.vt" not in found.people
    assert "thao.vp" in found.people


def test_a_lonely_clerk_who_is_away_is_stood_in_for() -> None:
    found = assign(authority(*away_all_week("oanh.vt")), "clerk", case("lan.cv"))
    assert (found.person, found.in_place_of, rules(found)) == ("em.pcvp", "oanh.vt", ["D199"])


# ------------------------------------------------------------------ stages


def plan(about: CaseView, *stages: str, office: Authority | None = None) -> list[tuple[str | None, str, str | None]]:
    planned = plan_stages(office or authority(), [Stage.read(one) for one in stages], about, at=OPENED, until=DUE)
    return [(one.assignment.person, one.stage.mode, one.skipped) for one in planned]


def test_two_stages_go_to_two_people() -> None:
    assert plan(case("lan.cv"), "unit_head:review", "leader_in_charge:decide") == [
        ("hanh.tp", "review", None),
        ("chau.pgd", "decide", None),
    ]


def test_two_stages_of_one_person_become_the_later_one() -> None:
    about = replace(case("dung.cvp"), requester=Login("dung.cvp"))
    assert plan(about, "leader_in_charge:review", "agency_head:decide") == [
        ("an.gd", "review", MERGED),
        ("an.gd", "decide", None),
    ]


def test_the_kept_stage_has_the_stronger_mode() -> None:
    assert plan(case("dung.cvp"), "leader_in_charge:review", "agency_head:ack")[1] == ("an.gd", "review", None)


def test_who_decided_earlier_is_not_asked_again_for_an_opinion() -> None:
    planned = plan(case("lan.cv"), "unit_head:review", "leader_in_charge:review", "unit_head:ack")
    assert planned[2] == (None, "ack", "same_person_as_previous_decider")


def test_the_request_of_a_leader_goes_up_stage_by_stage() -> None:
    assert plan(case("hanh.tp"), "unit_head:review", "leader_in_charge:decide") == [
        ("chau.pgd", "review", MERGED),
        ("chau.pgd", "decide", None),
    ]


def test_an_unreadable_stage_is_refused() -> None:
    with pytest.raises(StageUnreadable):
        Stage.read("unit_head")


# ------------------------------------------------------------------ laws

PEOPLE = {
    agency: [person.login for person in ORGANISATION.people if person.agency == agency]
    for agency in ("stttt", "vptw", "dang")
}
ROLES = [
    "unit_deputy", "unit_head", "leader_in_charge", "deputy_head", "standing_deputy", "agency_head", "leadership",
    "office", "office_head", "clerk", "chief_accountant", "verifier", "party_committee", "party_standing",
    "trade_union", "youth_union", "veterans", "emulation_officer", "self_defence_command", "superior_authority",
    "auditor", "staff",
]  # fmt: skip
MODES: list[Mode] = ["review", "decide", "ack"]


@dataclass(frozen=True)
class Situation:
    requester: Login
    absent: tuple[Login, ...]
    delegated: tuple[tuple[Login, Login], ...]
    urgent: tuple[str, ...]

    def office(self) -> Authority:
        records = [delegation(one, other, *WEEK) for one, other in self.delegated if one != other]
        return authority(*away_all_week(*self.absent), delegations=records, urgent=self.urgent)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    people = PEOPLE[draw(st.sampled_from(sorted(PEOPLE)))]
    logins = st.sampled_from(people)
    pairs = st.lists(st.tuples(logins, logins), max_size=4, unique_by=lambda pair: pair[0])
    return Situation(
        requester=draw(logins),
        absent=tuple(draw(st.lists(logins, unique=True, max_size=len(people)))),
        delegated=tuple(draw(pairs)),
        urgent=draw(st.sampled_from([(), ("leave",)])),
    )


@cache
def office_without(missing: Login) -> Authority:
    return authority(*away_all_week(missing))


@given(situations(), st.sampled_from(ROLES), st.sampled_from(MODES))
def test_nobody_is_ever_assigned_to_his_own_request(situation: Situation, role: str, mode: Mode) -> None:
    found = assign(situation.office(), role, case(situation.requester), mode)
    assert situation.requester not in found.people


@pytest.mark.parametrize("agency", ["stttt", "vptw", "dang"])
@pytest.mark.parametrize("role", ROLES)
def test_nobody_is_assigned_to_his_own_request_whoever_is_away(agency: str, role: str) -> None:
    for requester in PEOPLE[agency]:
        about = case(requester)
        for missing in PEOPLE[agency]:
            found = assign(office_without(missing), role, about)
            assert requester not in found.people
            assert found.people


@given(situations(), st.sampled_from(ROLES), st.sampled_from(MODES))
def test_who_is_assigned_is_there_or_the_task_waits(situation: Situation, role: str, mode: Mode) -> None:
    office = situation.office()
    found = assign(office, role, case(situation.requester), mode)
    absent = [one for one in found.people if office.organisation.is_absent_throughout(one, OPENED, DUE, CALENDAR)]
    assert found.waits or not absent
    assert found.steps


@given(situations(), st.sampled_from(ROLES))
def test_the_same_question_has_the_same_answer(situation: Situation, role: str) -> None:
    about = case(situation.requester)
    assert assign(situation.office(), role, about) == assign(situation.office(), role, about)
