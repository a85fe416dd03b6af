"""Lists of cases: my requests, the cases I oversee."""

import pytest

from engine.domain.errors import Invalid
from engine.queries.cases import AskCases
from engine.queries.requests import AskRequests
from tests.integration.queries.house import DAY, NOW, House, actor


def requests(house: House, login: str = "lan.cv", **asked: object) -> list[int]:
    return [head.key for head in house.ask(AskRequests(actor=actor(login), **asked)).rows]


def cases(house: House, login: str = "an.gd", **asked: object) -> list[int]:
    return [head.key for head in house.ask(AskCases(actor=actor(login), **asked)).rows]


def test_my_requests_are_mine_alone_newest_first_also_those_typed_for_me(house):
    old = house.start("lan.cv", at=NOW - DAY)
    new = house.start("lan.cv", typed_by="minh.cv")
    house.start("minh.cv", typed_by="lan.cv")
    assert requests(house) == [new.key, old.key]


@pytest.mark.parametrize(("state", "shown"), [(None, 2), ("", 2), ("active", 1), ("completed", 1), ("terminated", 0)])
def test_cases_can_be_narrowed_to_a_state(house, state, shown):
    house.start()
    house.withdraw(house.start())
    assert len(cases(house, state=state)) == shown


def test_an_unknown_state_is_refused(house):
    with pytest.raises(Invalid):
        cases(house, state="paused")


@pytest.mark.parametrize("search", ["nghỉ phép", "ho thi lan", "LEAVE/2024/0001", "stttt/leave lan"])
def test_cases_are_found_by_number_title_and_procedure(house, search):
    found = house.start("lan.cv")
    house.start("minh.cv")
    assert found.key in cases(house, search=search)


@pytest.mark.parametrize("search", ["%", "lan_", "khong co"])
def test_what_is_not_there_is_not_found(house, search):
    house.start("lan.cv")
    assert (cases(house, search=search), requests(house, search=search)) == ([], [])


def test_pages_follow_each_other_without_a_gap_though_all_began_at_once(house):
    filed = [house.start("lan.cv").key for _ in range(27)]
    first = house.ask(AskRequests(actor=actor("lan.cv")))
    second = requests(house, cursor=first.next_cursor)
    assert sorted([*(head.key for head in first.rows), *second]) == sorted(filed)


@pytest.mark.parametrize("text", ["x", "bm90aWNlcy4wLjE", "Y2FzZXMuLTEuMQ", "Y2FzZXMuMS45OTk5OTk5OTk5OTk5OTk5OTk5OTk"])
def test_a_cursor_that_is_not_of_this_list_is_refused(house, text):
    with pytest.raises(Invalid):
        requests(house, cursor=text)


def test_a_list_takes_as_many_statements_for_twenty_cases_as_for_one(house):
    house.start()
    cases(house)
    few = len(house.statements)
    for number in range(19):
        house.withdraw(house.start()) if number % 3 else house.start(people=("hanh.tp", "khoa.ptp"))
    assert (len(cases(house)), len(house.statements)) == (20, few)


@pytest.mark.parametrize(
    ("login", "state", "index"),
    [
        ("an.gd", None, "ix_instance_agency_id_started_at_key"),
        ("an.gd", "active", "ix_instance_agency_id_state_started_at_key"),
        ("hanh.tp", None, "ix_instance_agency_id_unit_started_at_key"),
    ],
)
def test_a_list_of_cases_is_read_along_its_index(file_house, login, state, index):
    cases(file_house, login, state=state)
    plan = file_house.plan(next(sql for sql in file_house.statements if "ORDER BY" in sql))
    assert index in plan
    assert "TEMP B-TREE" not in plan


def test_my_requests_are_read_along_their_index(file_house):
    requests(file_house)
    plan = file_house.plan(next(sql for sql in file_house.statements if "ORDER BY" in sql))
    assert "ix_instance_agency_id_initiator_started_at_key" in plan
    assert "TEMP B-TREE" not in plan
