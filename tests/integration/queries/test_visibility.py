"""Who may see what, for every role, every question that names a thing, and things of others (roles.md section 6)."""

from collections.abc import Callable
from typing import Any

import pytest

from engine.domain.actor import Actor
from engine.domain.errors import NotAllowed, NotFound
from engine.domain.keys import ElementKey, InstanceKey, element_key
from engine.queries.balance import AskBalance
from engine.queries.case import AskCase
from engine.queries.cases import AskCases
from engine.queries.document import AskDocument
from engine.queries.register import AskRegister
from engine.queries.task import AskTask
from tests.integration.queries.house import Filed, House, actor
from tests.integration.queries.papers import paper

#: Lan of the IT division asks; her head has the task
INSIDERS = ("lan.cv", "hanh.tp", "chau.pgd", "an.gd", "dung.cvp", "oanh.vt", "kiem.ktgs")
OUTSIDERS = ("minh.cv", "khoa.ptp", "quan.tp", "binh.pgd", "nga.ktt", "tri.qtht", "giang.ctt")
FOREIGNERS = ("son.cvp", "viet.tphc", "giam.ktgs", "bao.gd")

Ask = Callable[[Actor, Filed, int], Any]
NAMED: dict[str, Ask] = {
    "case": lambda who, filed, _: AskCase(actor=who, instance_key=filed.key),
    "task": lambda who, filed, _: AskTask(actor=who, task_key=filed.task),
    "document": lambda who, filed, number: AskDocument(actor=who, instance_key=filed.key, document_id=number),
}


@pytest.fixture
def filed(house: House) -> tuple[Filed, int]:
    case = house.start("lan.cv", people=("hanh.tp",))
    return case, paper(house, case.key)


@pytest.mark.parametrize("question", NAMED)
@pytest.mark.parametrize("login", INSIDERS)
def test_who_has_a_part_or_oversees_the_unit_gets_an_answer(house, filed, login, question):
    assert house.ask(NAMED[question](actor(login), *filed))


@pytest.mark.parametrize("question", NAMED)
@pytest.mark.parametrize("login", [*OUTSIDERS, *FOREIGNERS])
def test_to_everybody_else_it_does_not_exist(house, filed, login, question):
    with pytest.raises(NotFound) as told:
        house.ask(NAMED[question](actor(login), *filed))
    nothing = Filed(InstanceKey(filed[0].key + (9 << 24)), ElementKey(filed[0].task + (9 << 24)))
    with pytest.raises(NotFound) as absent:
        house.ask(NAMED[question](actor(login), nothing, 999))
    assert told.value.facts["what"] == absent.value.facts["what"]


@pytest.mark.parametrize("login", [*INSIDERS, *OUTSIDERS, *FOREIGNERS])
@pytest.mark.parametrize("key", [1, element_key(InstanceKey(1 << 24), 1), (1 << 63) - 1])
def test_a_key_of_nothing_is_nothing_for_everybody(house, login, key):
    for question in (AskCase(actor=actor(login), instance_key=key), AskTask(actor=actor(login), task_key=key)):
        with pytest.raises(NotFound):
            house.ask(question)


@pytest.mark.parametrize("login", ["minh.cv", "nga.ktt", "quan.tp"])
def test_whoever_had_a_task_sees_the_case_for_good(house, login):
    case = house.start(people=(login,))
    house.finish(case, login)
    assert house.ask(AskCase(actor=actor(login), instance_key=case.key))


def test_whoever_typed_a_case_for_somebody_sees_it(house):
    case = house.start("lan.cv", typed_by="minh.cv")
    assert house.ask(AskCase(actor=actor("minh.cv"), instance_key=case.key)).head.entered_by.login == "minh.cv"


def test_the_absent_person_sees_what_a_stand_in_does_for_them(house):
    case = house.start("quan.tp", people=("khoa.ptp",), in_place_of="hanh.tp")
    assert house.ask(AskTask(actor=actor("hanh.tp"), task_key=case.task)).can_complete is False


def test_a_document_is_found_only_under_its_own_case(house, filed):
    other = house.start("lan.cv")
    with pytest.raises(NotFound):
        house.ask(AskDocument(actor=actor("lan.cv"), instance_key=other.key, document_id=filed[1]))


@pytest.mark.parametrize("login", ["lan.cv", "minh.cv", "khoa.ptp", "nga.ktt", "tri.qtht"])
def test_those_who_oversee_nothing_have_no_list_of_cases(house, login):
    with pytest.raises(NotAllowed):
        house.ask(AskCases(actor=actor(login)))


@pytest.mark.parametrize("login", ["hanh.tp", "chau.pgd", "an.gd", "dung.cvp", "kiem.ktgs"])
def test_the_list_of_cases_holds_what_lies_in_the_scope_and_nothing_of_other_agencies(house, login):
    ours, theirs, elsewhere = house.start("lan.cv"), house.start("yen.cv"), house.start("hong.cv")
    seen = {head.key for head in house.ask(AskCases(actor=actor(login))).rows}
    assert ours.key in seen
    assert theirs.key not in seen
    assert (elsewhere.key in seen) == (login != "hanh.tp")


@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp", "chau.pgd", "an.gd", "dung.cvp", "kiem.ktgs"])
def test_days_of_leave_are_shown_to_their_owner_and_to_who_oversees_the_unit(house, login):
    assert house.ask(AskBalance(actor=actor(login), person="lan.cv")).person.login == "lan.cv"


@pytest.mark.parametrize("login", [*OUTSIDERS, *FOREIGNERS])
@pytest.mark.parametrize("person", ["lan.cv", "nobody"])
def test_days_of_leave_are_nobody_elses_business(house, login, person):
    with pytest.raises(NotFound):
        house.ask(AskBalance(actor=actor(login), person=person))


@pytest.mark.parametrize("login", ["an.gd", "dung.cvp", "oanh.vt", "kiem.ktgs"])
def test_registers_are_open_to_the_head_the_office_and_the_auditor(house, login):
    assert house.ask(AskRegister(actor=actor(login), series="leave", year=2024)).rows == ()


@pytest.mark.parametrize("login", ["lan.cv", "hanh.tp", "chau.pgd", "nga.ktt", "tri.qtht"])
def test_registers_are_closed_to_everybody_else(house, login):
    with pytest.raises(NotFound):
        house.ask(AskRegister(actor=actor(login), series="leave", year=2024))
