"""The inbox: one walk along an index, current in the moment something changes."""

from datetime import timedelta

import pytest

from engine.domain.errors import Invalid
from engine.queries import cursor
from engine.queries.inbox import AskInbox
from engine.queries.views import InboxPage
from tests.integration.queries.house import DAY, NOW, House, actor
from tests.integration.queries.papers import keep_draft

HOUR = timedelta(hours=1)
INDEX = "ix_task_person_agency_id_login_state_sort_at_task_key_holder"
PAIR = ("hanh.tp", "khoa.ptp")


def page(house: House, login: str = "hanh.tp", **asked: object) -> InboxPage:
    return house.ask(AskInbox(actor=actor(login), **asked))


def keys(house: House, login: str = "hanh.tp", **asked: object) -> list[int]:
    return [row.key for row in page(house, login, **asked).rows]


def test_what_is_due_first_stands_first_and_what_has_no_limit_last(house):
    later, never, sooner = (house.start(due_at=due).task for due in (NOW + 2 * DAY, None, NOW + DAY))
    assert keys(house) == [sooner, later, never]


def test_a_task_of_a_group_is_on_every_desk_until_somebody_takes_it(house):
    free = house.start(people=PAIR).task
    taken = house.start(people=PAIR, holder="khoa.ptp").task
    assert (keys(house, view="group"), keys(house)) == ([free], [free])
    assert (keys(house, "khoa.ptp", view="mine"), keys(house, "khoa.ptp")) == ([taken], [free, taken])


def test_what_is_done_goes_to_the_done_ones_newest_first(house):
    first, second = house.start(), house.start()
    house.finish(first, "hanh.tp", at=NOW + HOUR, people=("lan.cv",))
    house.finish(second, "hanh.tp", at=NOW + 2 * HOUR, people=("lan.cv",))
    assert keys(house) == []
    assert keys(house, view="done") == [second.task, first.task]


def test_every_view_says_how_much_lies_in_it_whichever_is_open(house):
    house.start(due_at=NOW - HOUR)
    house.start(people=PAIR)
    house.finish(house.start(), "hanh.tp", people=("lan.cv",))
    counts = {"all": 2, "mine": 1, "group": 1, "overdue": 1, "done": 1}
    assert [page(house, view=view).counts for view in counts] == [counts] * 5


@pytest.mark.parametrize("search", ["nghỉ phép", "NGHI  PHEP", "ho thi lan", "lan nghi", "0001", "xem xet", "quyet"])
def test_a_search_finds_with_and_without_marks_in_any_order(house, search):
    found, _ = house.start("lan.cv").task, house.start("minh.cv", name="Ký")
    assert found in keys(house, search=search)


@pytest.mark.parametrize("search", ["%", "_", "nghi%phep", "lan minh", "ký lan", "\\"])
def test_signs_of_the_database_mean_themselves_and_every_word_has_to_be_found(house, search):
    house.start("lan.cv")
    house.start("minh.cv", name="Ký")
    assert keys(house, search=search) == []


def test_a_search_of_done_tasks_looks_at_done_tasks(house):
    case = house.start()
    house.finish(case, "hanh.tp", people=("lan.cv",))
    assert keys(house, view="done", search="xem xét") == [case.task]


@pytest.mark.parametrize("view", ["all", "mine", "done"])
def test_pages_follow_each_other_without_a_gap_though_sort_values_are_equal(house, view):
    cases = [house.start() for _ in range(5)]
    if view == "done":
        for case in cases:
            house.finish(case, "hanh.tp", people=("lan.cv",))
    seen, place = [], None
    while not seen or place:
        shown = page(house, view=view, size=2, cursor=place)
        seen, place = seen + [row.key for row in shown.rows], shown.next_cursor
    assert sorted(seen) == sorted(case.task for case in cases)


@pytest.mark.parametrize("text", ["x", "🙂", "a.b.c", "AAAA", "Y2FzZXMuMS4x", "a" * 500, "YWxsLi0xLjE"])
def test_a_cursor_that_is_not_of_this_list_is_refused(house, text):
    with pytest.raises(Invalid):
        page(house, cursor=text)


def test_the_largest_cursor_is_the_end_of_the_list(house):
    house.start()
    end = cursor.write("all", cursor.Cursor(sort=cursor.LARGEST, key=cursor.LARGEST))
    assert keys(house, cursor=end) == []


@pytest.mark.parametrize(("size", "shown"), [(0, 1), (-5, 1), (10**9, 3)])
def test_a_page_has_at_least_one_row_and_no_more_than_a_page_may_have(house, size, shown):
    for _ in range(3):
        house.start()
    assert len(keys(house, size=size)) == shown


def test_an_unknown_view_is_refused(house):
    with pytest.raises(Invalid):
        page(house, view="theirs")


@pytest.mark.parametrize(
    ("opened", "due", "late", "soon"),
    [(-3, 1, False, False), (-4, 1, False, True), (-4, -1, True, False), (-4, 0, False, True)],
)
def test_soon_means_less_than_a_quarter_of_the_time_is_left(house, opened, due, late, soon):
    house.start(opened_at=NOW + opened * HOUR, due_at=NOW + due * HOUR)
    (row,) = page(house).rows
    assert (row.overdue, row.soon) == (late, soon)


def test_a_row_says_for_whom_one_stands_in_and_whose_case_it_is(house):
    house.start("lan.cv", people=("khoa.ptp",), in_place_of="hanh.tp")
    (row,) = page(house, "khoa.ptp").rows
    assert (row.in_place_of.name, row.from_person.name, row.mine) == ("Ngô Bích Hạnh", "Hồ Thị Lan", True)
    assert (row.from_person.title, row.role_name) == (
        "Công chức, viên chức, người lao động, Phòng Công nghệ thông tin", "Người đứng đầu đơn vị"
    )  # fmt: skip


def test_a_draft_is_marked_on_its_owners_desk_only(house):
    case = house.start(people=PAIR)
    keep_draft(house, "hanh.tp", f"task:{case.task}", {"comment": "…"})
    assert [page(house, login).rows[0].has_draft for login in PAIR] == [True, False]


def test_an_english_reader_gets_the_names_the_model_gives_in_english(house):
    house.start()
    (row,) = house.ask(AskInbox(actor=actor("hanh.tp", "en"))).rows
    assert (row.name, row.process_name, row.role_name) == ("Decide", "Leave of absence", "Head of unit")


def test_a_page_takes_as_many_statements_for_forty_tasks_as_for_one(house):
    house.start()
    page(house)
    few = len(house.statements)
    for _ in range(39):
        house.start()
    assert (len(page(house).rows), len(house.statements)) == (40, few)


def test_the_inbox_is_read_along_its_index_and_sorted_by_nobody(file_house):
    page(file_house)
    rows = next(sql for sql in file_house.statements if "task_person" in sql and "ORDER BY" in sql)
    plan = file_house.plan(rows)
    assert INDEX in plan
    assert "TEMP B-TREE" not in plan


def test_counts_are_read_from_the_index_alone(file_house):
    page(file_house)
    plan = file_house.plan(next(sql for sql in file_house.statements if "count" in sql))
    assert f"COVERING INDEX {INDEX}" in plan
