"""What is a person's own: the head of the page, days of leave, notices; and registers of the agency."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from engine.domain.errors import NotFound
from engine.queries.balance import AskBalance
from engine.queries.me import AskMe
from engine.queries.notices import AskNotices
from engine.queries.register import AskRegister
from engine.queries.views import BalanceView
from engine.store.sealed_tables import case_right
from tests.integration.queries.house import NOW, House, actor
from tests.integration.queries.papers import absent, book, enter, notify


def days(house: House, login: str = "lan.cv", **asked: object) -> BalanceView:
    return house.ask(AskBalance(actor=actor(login), **asked))


def test_the_head_of_a_page_names_person_post_agency_and_what_waits(house):
    house.start()
    notify(house, "hanh.tp", 2)
    me = house.ask(AskMe(actor=actor("hanh.tp")))
    assert (me.person.name, me.person.title) == ("Ngô Bích Hạnh", "Trưởng phòng, Phòng Công nghệ thông tin")
    assert (me.agency_name, me.open_tasks, me.unread_notices, me.demo) == (
        "Sở Thông tin và Truyền thông tỉnh Khánh Hòa", 1, 2, True
    )  # fmt: skip
    assert "unit_head" in me.roles


def test_the_head_of_every_page_costs_one_statement(house):
    house.ask(AskMe(actor=actor("hanh.tp")))
    assert len(house.statements) == 1


def test_the_leadership_is_named_by_its_post_alone(house):
    assert house.ask(AskMe(actor=actor("an.gd", "en"))).person.title == "Director"


def test_an_agency_is_called_as_it_is_called_that_day(house):
    me = house.ask(AskMe(actor=actor("lan.cv")), now=datetime(2025, 6, 4, tzinfo=UTC))
    assert me.agency_name == "Sở Khoa học và Công nghệ tỉnh Khánh Hòa"


def test_an_account_is_what_was_granted_less_what_is_used_and_held(house):
    book(house, ("annual", "open", 28), ("annual", "hold", -6), ("annual", "release", 2), ("annual", "consume", -3))
    (bucket,) = days(house).buckets
    assert (bucket.granted, bucket.used, bucket.held, bucket.left) == (14, Decimal("1.5"), 2, Decimal("10.5"))


def test_days_of_last_year_come_first_and_end_with_february(house):
    book(house, ("annual", "open", 24), ("carry", "carry_in", 6), ("carry", "expire", -6))
    carry, annual = days(house).buckets
    assert (carry.bucket, carry.usable_until, carry.left) == ("carry", date(2024, 2, 29), 0)
    assert (annual.label, annual.usable_until) == ("Phép năm nay", None)


def test_lines_are_told_newest_first_with_their_case_and_a_year_shows_its_own(house):
    case = house.start()
    book(house, ("annual", "open", 24), ("annual", "hold", -2), case=case.key)
    book(house, ("annual", "open", 24), year=2023)
    lines = days(house).entries
    assert [(one.kind_label, one.amount) for one in lines] == [("Giữ", -1), ("Cấp", 12)]
    assert (lines[0].case_key, lines[0].case_no) == (case.key, "stttt/LEAVE/2024/0001")
    assert len(days(house, year=2023).entries) == 1


def test_absences_of_the_year_are_told_without_those_called_off(house):
    for number, (first, status) in enumerate([("2024-06-06", "requested"), ("2023-12-29", "approved"),
                                              ("2024-03-01", "cancelled"), ("2022-01-01", "approved")]):  # fmt: skip
        absent(house, "lan.cv", number + 1, date.fromisoformat(first), status)
    assert [(one.first_day.isoformat(), one.kind, one.status) for one in days(house).absences] == [
        ("2023-12-29", "Nghỉ phép năm", "Đã duyệt"),
        ("2024-06-06", "Nghỉ phép năm", "Chờ duyệt"),
    ]


def test_notices_are_the_readers_own_newest_first_page_by_page(house):
    notify(house, "lan.cv", 32)
    notify(house, "minh.cv", 1)
    first = house.ask(AskNotices(actor=actor("lan.cv")))
    second = house.ask(AskNotices(actor=actor("lan.cv"), cursor=first.next_cursor))
    ids = [row.id for row in (*first.rows, *second.rows)]
    assert (len(ids), ids, second.next_cursor) == (32, sorted(ids, reverse=True), None)
    assert not first.rows[0].read


def test_a_register_holds_the_numbers_of_its_year_in_order(house):
    case = house.start()
    enter(house, case.key, "leave", "Hồ Thị Lan", "Đinh Quang Minh")
    page = house.ask(AskRegister(actor=actor("oanh.vt"), series="leave", year=2024))
    assert [(row.number, row.text, row.case_no) for row in page.rows] == [
        (1, "Hồ Thị Lan", "stttt/LEAVE/2024/0001"),
        (2, "Đinh Quang Minh", "stttt/LEAVE/2024/0001"),
    ]
    assert page.title == "Sổ theo dõi nghỉ phép"


def test_the_register_of_breaches_shows_the_line_but_not_the_task_of_a_case_that_is_kept_from_the_reader(house):
    case = house.start()
    enter(house, case.key, "vi-pham", "Việc quá hạn: kiểm kê vật tư, theo kết luận tin báo TC-2024-0001")
    house.put(case_right, agency_id="stttt", instance_key=case.key, login="an.gd", right="barred")
    page = AskRegister(actor=actor("kiem.ktgs"), series="vi-pham", year=2024)
    assert "kiểm kê vật tư" in house.ask(page).rows[0].text
    (line,) = house.ask(replace(page, actor=actor("an.gd"))).rows
    assert (line.number, line.text, line.case_no) == (1, "Việc quá hạn của một hồ sơ giữ kín", None)


@pytest.mark.parametrize(("series", "year"), [("leave", 2023), ("GNP", 2024), ("QĐ", 2024)])
def test_a_register_without_lines_is_empty(house, series, year):
    assert house.ask(AskRegister(actor=actor("oanh.vt"), series=series, year=year)).rows == ()


@pytest.mark.parametrize("series", ["case:LEAVE", "", "secret"])
def test_there_is_no_other_register(house, series):
    with pytest.raises(NotFound):
        house.ask(AskRegister(actor=actor("an.gd"), series=series, year=2024))


def test_the_clock_of_the_page_is_the_engines(house):
    assert house.ask(AskMe(actor=actor("lan.cv"))).now == NOW
