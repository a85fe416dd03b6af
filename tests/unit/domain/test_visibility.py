"""What each role oversees (roles.md section 6)."""

from datetime import date

import pytest

from engine.domain.actor import Actor
from engine.domain.keys import AgencyId, Login
from engine.domain.roles import ROLE_NAMES, role_name, roles_of
from engine.domain.visibility import Scope, scope_of, sight
from tests.fakes import stttt

DAY = date(2024, 6, 4)
CHART = stttt.organisation()


def scope(login: str, *roles: str) -> Scope:
    return scope_of(CHART, Actor(login=Login(login), agency=stttt.AGENCY, roles=frozenset(roles)), DAY)


@pytest.mark.parametrize("login", ["an.gd", "dung.cvp", "em.pcvp", "oanh.vt"])
def test_the_head_of_the_agency_and_the_office_see_every_case(login):
    assert scope(login).everything


@pytest.mark.parametrize(("login", "units"), [("hanh.tp", {"stttt.cntt"}), ("chau.pgd", {"stttt.cntt"})])
def test_a_head_and_a_leader_see_the_cases_of_their_units(login, units):
    assert scope(login) == Scope(units=frozenset(units))


@pytest.mark.parametrize("login", ["lan.cv", "khoa.ptp", "binh.pgd", "nga.ktt"])
def test_staff_deputies_and_the_chief_accountant_oversee_nothing(login):
    assert scope(login).only_own


def test_an_auditor_sees_every_case():
    assert scope("lan.cv", "auditor").everything


def test_an_administrator_reads_no_files_whatever_else_they_are():
    assert scope("an.gd", "sysadmin").only_own


def test_nobody_oversees_anything_before_their_appointment():
    actor = Actor(login=Login("hanh.tp"), agency=stttt.AGENCY)
    assert scope_of(CHART, actor, date(2019, 6, 4)).only_own


@pytest.mark.parametrize("login", ["an.gd", "dung.cvp", "hanh.tp"])
def test_in_another_agency_everybody_is_nobody(login):
    actor = Actor(login=Login(login), agency=AgencyId("vptw"))
    assert scope_of(CHART, actor, DAY).only_own


def test_a_scope_covers_its_units_and_no_others():
    assert scope("hanh.tp").covers("stttt.cntt")
    assert not scope("hanh.tp").covers("stttt.vp")


def test_the_chief_accountant_sits_in_the_office_and_does_not_look_with_its_eyes():
    actor = Actor(login=Login("nga.ktt"), agency=stttt.AGENCY)
    assert "office" in roles_of(CHART, actor.login, actor.agency, DAY)
    assert "office" not in sight(CHART, actor, DAY)


def test_every_role_has_a_name_in_both_languages_and_an_unknown_one_keeps_its_key():
    assert all(vi and en and vi != en for vi, en in ROLE_NAMES.values())
    assert (role_name("unit_head", "en"), role_name("new_role", "vi")) == ("Head of unit", "new_role")
