"""The three demonstration agencies and the questions an organisation answers."""

from datetime import date
from pathlib import Path

import pytest

from engine.domain.calendar import local_day
from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import DelegationOverlaps, NotDelegable
from engine.organisations import ChartBroken, load_organisation
from tests.unit.domain.offices import CALENDAR, FOLDER, ORGANISATION, away, delegation, vn

DAY = date(2024, 6, 4)
STTTT, VPTW, DANG = AgencyId("stttt"), AgencyId("vptw"), AgencyId("dang")
AGENCIES = (STTTT, VPTW, DANG)
INTERNAL_ROLES = (
    "agency_head", "deputy_head", "leadership", "office", "office_head", "clerk", "chief_accountant", "verifier",
    "party_committee", "trade_union", "youth_union", "auditor", "sysadmin",
)  # fmt: skip
WORKING_UNITS = [
    unit.key for agency in AGENCIES for unit in ORGANISATION.units_of(agency, DAY) if unit.mode != "organisation"
]


@pytest.mark.parametrize("unit", WORKING_UNITS)
def test_every_unit_has_a_head_a_leader_and_members(unit: str) -> None:
    assert ORGANISATION.unit_head(unit, DAY)
    assert ORGANISATION.leader_in_charge(unit, DAY)
    assert len(ORGANISATION.members_of(unit, DAY)) >= 2


@pytest.mark.parametrize("agency", AGENCIES)
@pytest.mark.parametrize("role", INTERNAL_ROLES)
def test_every_role_has_holders_in_every_agency(agency: AgencyId, role: str) -> None:
    assert ORGANISATION.resolve(RoleKey(role), agency, WORKING_UNITS[0], DAY).people


@pytest.mark.parametrize("person", ORGANISATION.people, ids=lambda person: person.login)
def test_every_person_has_one_main_post_and_a_way_up(person: object) -> None:
    login = Login(person.login)  # type: ignore[attr-defined]
    steps = 0
    up = ORGANISATION.next_up(login, DAY)
    while not up.external:
        assert up.person is not None
        up, steps = ORGANISATION.next_up(up.person, DAY), steps + 1
    assert steps <= 4
    assert len([one for one in ORGANISATION.appointments_of(login, DAY) if one.main]) == 1


def test_the_chart_holds_through_2026() -> None:
    assert ORGANISATION.agency_head(STTTT, date(2026, 12, 31)) == "an.gd"


@pytest.mark.parametrize(
    ("unit", "head", "deputies", "leader"),
    [
        ("stttt.cntt", "hanh.tp", ("khoa.ptp",), "chau.pgd"),
        ("stttt.vp", "dung.cvp", ("em.pcvp",), "an.gd"),
        ("stttt.lds", "an.gd", ("binh.pgd", "chau.pgd"), "an.gd"),
        ("vptw.nc", "xuan.tp", ("hoa.ptp",), "uyen.pcvp"),
        ("vptw.qt", "anh.tp", (), "uyen.pcvp"),
        ("dang.knoi", "hai.tk", ("quyen.ptk",), "diep.du"),
    ],
)
def test_units_are_headed_as_the_regulation_says(unit: str, head: str, deputies: tuple[str, ...], leader: str) -> None:
    assert ORGANISATION.unit_head(unit, DAY) == head
    assert ORGANISATION.unit_deputies(unit, DAY) == deputies
    assert ORGANISATION.leader_in_charge(unit, DAY) == leader


@pytest.mark.parametrize(
    ("person", "role"),
    [
        ("lan.cv", "staff"),
        ("oanh.vt", "staff"),
        ("khoa.ptp", "unit_deputy"),
        ("xuan.tp", "unit_head"),
        ("tam.pcvptt", "deputy_head"),
        ("an.gd", "agency_head"),
    ],
)
def test_a_requester_has_the_role_of_the_highest_post(person: str, role: str) -> None:
    assert ORGANISATION.role_of(Login(person), DAY) == role


@pytest.mark.parametrize(
    ("person", "superior"),
    [
        ("lan.cv", "hanh.tp"),
        ("khoa.ptp", "hanh.tp"),
        ("hanh.tp", "chau.pgd"),
        ("oanh.vt", "dung.cvp"),
        ("chau.pgd", "an.gd"),
        ("tam.pcvptt", "son.cvp"),
        ("huong.ktt", "loc.tp"),
        ("ngan.tchc", "bao.gd"),
    ],
)
def test_the_direct_superior_is_the_column_of_the_position(person: str, superior: str) -> None:
    assert ORGANISATION.next_up(Login(person), DAY).person == superior


def test_above_the_head_lies_the_superior_authority() -> None:
    up = ORGANISATION.next_up(Login("son.cvp"), DAY)
    assert (up.person, up.external, up.role) == (None, True, "superior_authority")


@pytest.mark.parametrize(
    ("person", "title"),
    [
        ("dao.tp", "Trưởng phòng"),
        ("hai.tk", "Trưởng khoa"),
        ("mai.ptk", "Phó Trưởng khoa"),
        ("dinh.ptp", "Phó Trưởng phòng"),
    ],
)
def test_the_same_post_is_called_after_the_kind_of_its_unit(person: str, title: str) -> None:
    assert ORGANISATION.title(ORGANISATION.main_appointment(Login(person), DAY), DAY) == title


def test_one_person_may_wear_two_hats() -> None:
    assert ORGANISATION.resolve(RoleKey("trade_union"), DANG, "dang.knoi", DAY).people == ("cuong.pgd", "kieu.cc")
    assert ORGANISATION.role_of(Login("cuong.pgd"), DAY) == "deputy_head"


def test_only_the_party_office_has_a_standing_deputy() -> None:
    assert ORGANISATION.standing_deputy(VPTW, DAY) == "tam.pcvptt"
    assert ORGANISATION.standing_deputy(STTTT, DAY) is None


def test_an_old_paper_keeps_the_header_of_its_day() -> None:
    assert ORGANISATION.header(STTTT, date(2025, 2, 28)).symbol == "STTTT"
    assert ORGANISATION.header(STTTT, date(2025, 3, 1)).symbol == "SKHCN"
    with pytest.raises(NotFound):
        ORGANISATION.header(STTTT, date(1999, 1, 1))


def test_absence_is_known_by_half_day() -> None:
    absent = ORGANISATION.with_absences([away("hanh.tp", "2024-06-03", "2024-06-04")])
    hanh = Login("hanh.tp")
    assert absent.is_absent(hanh, vn("2024-06-04 16:00"))
    assert not absent.is_absent(hanh, vn("2024-06-05 07:00"))
    assert absent.who_is_absent("stttt.cntt", DAY, DAY)[0].person == hanh


def test_a_short_absence_does_not_last_until_the_deadline() -> None:
    absent = ORGANISATION.with_absences([away("hanh.tp", "2024-06-03", "2024-06-04")])
    hanh = Login("hanh.tp")
    opened = vn("2024-06-03 10:00")
    assert absent.is_absent_throughout(hanh, opened, vn("2024-06-04 17:00"), CALENDAR)
    assert not absent.is_absent_throughout(hanh, opened, vn("2024-06-05 17:00"), CALENDAR)


def test_a_weekend_between_two_absences_is_no_return() -> None:
    rows = [away("hanh.tp", "2024-06-06", "2024-06-07"), away("hanh.tp", "2024-06-10", "2024-06-11")]
    absent = ORGANISATION.with_absences(rows)
    assert absent.is_absent_throughout(Login("hanh.tp"), vn("2024-06-06 08:00"), vn("2024-06-10 17:00"), CALENDAR)


def test_who_still_signs_is_not_absent() -> None:
    trip = ORGANISATION.with_absences([away("an.gd", "2024-06-03", "2024-06-07", still_signs=True)])
    assert not trip.is_absent(Login("an.gd"), vn("2024-06-04 10:00"))


def test_a_delegation_holds_for_its_days_and_processes_until_revoked() -> None:
    record = delegation("an.gd", "binh.pgd", "2024-07-17", "2024-07-19", "leave")
    office = ORGANISATION.with_delegations([record])
    an = Login("an.gd")
    assert office.delegation_of(an, "leave", vn("2024-07-17 00:00")) == record
    assert office.delegation_of(an, "meeting", vn("2024-07-17 08:00")) is None
    assert office.delegation_of(an, "leave", vn("2024-07-20 00:00")) is None
    assert office.delegations_to(Login("binh.pgd"), vn("2024-07-18 08:00")) == (record,)


def test_overlapping_delegations_of_the_same_scope_are_refused() -> None:
    office = ORGANISATION.with_delegations([delegation("an.gd", "binh.pgd", "2024-07-17", "2024-07-19", "leave")])
    with pytest.raises(DelegationOverlaps):
        office.check_delegation(delegation("an.gd", "chau.pgd", "2024-07-19", "2024-07-22"))
    office.check_delegation(delegation("an.gd", "chau.pgd", "2024-07-19", "2024-07-22", "meeting"))
    office.check_delegation(delegation("an.gd", "chau.pgd", "2024-07-20", "2024-07-22"))


@pytest.mark.parametrize("delegate", ["an.gd", "son.cvp"])
def test_nobody_delegates_to_himself_or_to_another_agency(delegate: str) -> None:
    with pytest.raises(NotDelegable):
        ORGANISATION.check_delegation(delegation("an.gd", delegate, "2024-07-17", "2024-07-19"))


def test_a_chart_that_names_nobody_is_refused(tmp_path: Path) -> None:
    chart = (FOLDER / "dang.toml").read_text(encoding="utf-8").replace('leader = "dang.pgd#2"', 'leader = "dang.pgd#9"')
    (tmp_path / "dang.toml").write_text(chart, encoding="utf-8")
    with pytest.raises(ChartBroken, match=r"dang\.pgd#9"):
        load_organisation(tmp_path)


def test_a_day_is_the_local_one() -> None:
    assert local_day(vn("2024-06-05 00:30")) == date(2024, 6, 5)
