"""Who is told what, and what is entered where."""

from dataclasses import replace
from datetime import date

import pytest

from engine.domain.errors import NotFound
from engine.domain.people import Term
from tests.fakes import stttt
from tests.fakes.desk import Office, run


@pytest.fixture
def office() -> Office:
    return Office()


def told(office: Office) -> list[tuple[str, ...]]:
    return [notice.to for notice in office.notices.sent]


def test_people_roles_and_the_requester_are_told_once_each(office):
    to = ["minh.cv", "requester", "role:unit_head", "lan.cv"]
    sent = run(office.desk(), "notice.send", to=to, subject="Kết quả", text="Đã duyệt")
    assert sent["sent_to"] == ["minh.cv", "lan.cv", "hanh.tp"]
    assert told(office) == [("minh.cv", "lan.cv", "hanh.tp")]


def test_a_role_nobody_holds_sends_nothing(office):
    assert run(office.desk(), "notice.send", to=["role:veterans"], subject="x", text="y")["sent_to"] == []
    assert told(office) == []


def test_an_unknown_login_is_refused(office):
    with pytest.raises(NotFound):
        run(office.desk(), "notice.send", to=["khong.co"], subject="x", text="y")


def test_each_row_of_a_decision_is_one_notice(office):
    rows = [
        {"to": "office", "what": "Vào sổ theo dõi"},
        {"to": "requester", "what": "Kết quả, số dư"},
        {"to": "handover", "what": "Việc nhận bàn giao"},
        {"to": "leader_in_charge", "what": "Ai điều hành"},
        {"to": "chief_accountant", "what": "Ngày không lương"},
        {"to": "trade_union", "what": "Thăm hỏi"},
    ]
    sent = run(office.desk(), "notice.by_rows", rows=rows, subject="Nghỉ", facts="06/06/2024", handover="minh.cv")
    assert (sent["sent"], sent["nobody"]) == (6, [])
    office_staff = ("dung.cvp", "em.pcvp", "nga.ktt", "oanh.vt")
    assert told(office) == [office_staff, ("lan.cv",), ("minh.cv",), ("chau.pgd",), ("nga.ktt",), ("em.pcvp",)]
    assert office.notices.sent[0].text == "Vào sổ theo dõi\n06/06/2024"


def test_nobody_takes_over_so_nobody_is_told(office):
    sent = run(
        office.desk(), "notice.by_rows", rows=[{"to": "handover", "what": "Việc"}], subject="Nghỉ", facts="06/06/2024"
    )
    assert (sent["sent"], sent["nobody"]) == (0, ["handover"])


def test_register_numbers_run_by_series_and_year(office):
    entered = [run(office.desk(), "register.enter", series=one, text="Nghỉ phép") for one in ("GNP", "GNP", "leave")]
    assert [(line["number"], line["number_text"], line["year"]) for line in entered] == [
        (1, "01", 2024),
        (2, "02", 2024),
        (1, "01", 2024),
    ]


def test_a_case_keeps_its_number_and_says_what_it_is(office):
    numbers = {run(office.desk(), "case.number", code="LEAVE")["case_no"] for _ in range(2)}
    run(office.desk(), "case.describe", title="Nghỉ phép 06/06", status="Chờ duyệt")
    run(office.desk(), "case.describe", status="Đã duyệt")
    assert numbers == {"stttt/LEAVE/2024/0001"}
    assert (office.cases.title, office.cases.status) == ("Nghỉ phép 06/06", "Đã duyệt")


def test_papers_of_the_party_are_numbered_through_the_term(office):
    term = Term(agency=stttt.AGENCY, name_vi="Nhiệm kỳ", name_en="Term", valid_from=date(2020, 11, 1))
    office.organisation = replace(office.organisation, terms=(term,))
    entered = [run(office.desk(), "register.enter", series="QĐ", text="Q", reset=one) for one in ("term", "year")]
    assert [(line["number"], line["year"]) for line in entered] == [(1, 2020), (1, 2024)]


def test_a_case_that_asks_twice_under_one_word_gets_the_same_number(office):
    asked = [run(office.desk(), "register.enter", series="QĐ", text="Q", once=word) for word in ("a", "a", "b")]
    assert [line["number"] for line in asked] == [1, 1, 2]


def test_a_number_carries_the_symbol_of_its_day(office):
    days = ("2024-06-04 09:00", "2025-03-03 09:00")
    (old,) = office.organisation.headers
    ended = replace(old, valid_to=date(2025, 2, 28))
    new = replace(old, symbol="SKHCN", valid_from=date(2025, 3, 1))
    office.organisation = replace(office.organisation, headers=(ended, new))
    symbols = [run(office.desk(now=day), "register.enter", series="QĐ", text="Q")["symbol"] for day in days]
    assert symbols == ["STTTT", "SKHCN"]
