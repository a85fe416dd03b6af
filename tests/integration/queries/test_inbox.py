"""The inbox."""

from engine.queries.inbox import AskInbox
from tests.integration.queries.house import DAY, NOW, House, actor


def keys(house: House, login: str = "hanh.tp", **asked: object) -> list[int]:
    return [row.key for row in house.ask(AskInbox(actor=actor(login), **asked)).rows]


def test_what_is_due_first_stands_first_and_what_has_no_limit_last(house):
    later, never, sooner = (house.start(due_at=due).task for due in (NOW + 2 * DAY, None, NOW + DAY))
    assert keys(house) == [sooner, later, never]


def test_a_task_of_a_group_is_free_until_somebody_takes_it(house):
    free = house.start(people=("hanh.tp", "khoa.ptp")).task
    taken = house.start(people=("hanh.tp", "khoa.ptp"), holder="khoa.ptp").task
    assert (keys(house, view="group"), keys(house)) == ([free], [free])
    assert keys(house, "khoa.ptp", view="mine") == [taken]
