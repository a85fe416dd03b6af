"""The clock jumps, forward and back, over a change of daylight-saving, while nobody is at work: timers ring once."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from engine import bootstrap
from engine.commands.pin_clock import PinClock
from engine.store import queue
from engine.worker import POLL_SECONDS
from tests.fault.acts import ADMIN, MINE, TIMED
from tests.fault.office import begun, check_whole, opened
from tests.fault.victims import Place
from tests.offices import Desk, fill
from tests.unit.executor.bpmn import boundary, end, flows, process, start, timer, user

pytestmark = pytest.mark.fault

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    if request.param == "sqlite":
        yield Place(tmp_path / "data")
        return
    postgres = request.getfixturevalue("postgres")
    with postgres.copy(postgres.template("office", fill)) as url:
        yield Place(tmp_path / "data", url)


@pytest.fixture
def desk(place: Place) -> Iterator[Desk]:
    made = begun(place)
    yield made
    made.office.close()


def fired(desk: Desk, key: int) -> list[datetime]:
    """When, by the history."""
    return [line.at for line in desk.case("kiem.ktgs", key).history if line.type == "fire_timer"]


def jump(desk: Desk, at: datetime) -> None:
    desk.do(PinClock(actor=desk.actor(ADMIN), at=at))
    desk.runner.turn()


def daily(zone: str, cycle: str) -> bytes:
    each = boundary("each", "t", timer(f"{cycle}[{zone}]", "timeCycle"), interrupting=False) + end("x")
    return process(start() + user("t", ext=MINE) + each + end() + flows("s t", "t e", "each x"))


def test_a_clock_that_goes_back_and_forth_rings_no_timer_twice_and_none_too_early(desk: Desk):
    desk.deploy(("p.bpmn", process(TIMED)))
    key, before = desk.start("lan.cv", "p"), desk.office.clock.now()
    for hours in (4, -24, 2, 24, -1, 4):
        jump(desk, before + timedelta(hours=hours))
    assert fired(desk, key) == [before + timedelta(hours=4)]
    jump(desk, before - timedelta(hours=24))
    late = desk.start("lan.cv", "p")
    jump(desk, before - timedelta(hours=22))
    assert fired(desk, late) == []
    jump(desk, before - timedelta(hours=21))
    assert len(fired(desk, late)) == 1
    check_whole(desk)


def test_who_works_while_the_clock_has_gone_back_leaves_a_history_that_verifies(desk: Desk):
    key = desk.start("lan.cv")
    jump(desk, desk.office.clock.now() - timedelta(days=2))
    desk.complete("hanh.tp", "forward", comment="Đồng ý", unit_cover_ok=True, conflict_declared=False)
    jump(desk, desk.office.clock.now() + timedelta(days=2))
    assert desk.only("chau.pgd").instance_key == key
    check_whole(desk)


@pytest.mark.parametrize(
    ("first", "cycle", "hours"),
    [
        (datetime(2024, 3, 30, 1, tzinfo=BERLIN), "0 30 2 * * *", [1, 0]),  # 31/3 has no 02:30
        (datetime(2024, 10, 26, 1, tzinfo=BERLIN), "0 30 2 * * *", [0, 0, 1]),  # 27/10 has it twice
        (datetime(2024, 3, 30, 1, tzinfo=BERLIN), "R/2024-03-30T08:00[Europe/Berlin]/P1D", [7, 6, 6]),
        (datetime(2024, 10, 26, 1, tzinfo=BERLIN), "R/2024-10-26T08:00[Europe/Berlin]/P1D", [6, 7, 7]),
    ],
)
def test_over_a_change_of_daylight_saving_a_timer_rings_once_a_day_at_its_hour(desk: Desk, first, cycle, hours):
    jump(desk, first)
    model = daily("Europe/Berlin", cycle) if "[" not in cycle else daily("", cycle).replace(b"[]", b"")
    desk.deploy(("p.bpmn", model))
    key = desk.start("lan.cv", "p")
    for half in range(3 * 48):
        jump(desk, first + timedelta(minutes=30 * half))
    assert [at.hour for at in fired(desk, key)] == hours
    check_whole(desk)


@pytest.mark.parametrize("away", [timedelta(hours=5), timedelta(days=400)])
def test_what_came_due_while_nothing_ran_rings_once_after_the_restart(desk: Desk, place: Place, away: timedelta):
    desk.deploy(("p.bpmn", process(TIMED)))
    key = desk.start("lan.cv", "p")
    desk.do(PinClock(actor=desk.actor(ADMIN), at=desk.office.clock.now() + away))
    again = opened(place)
    again.runner.turn()
    again.runner.turn()
    assert len(fired(again, key)) == 1
    check_whole(again)
    again.office.close()


def test_the_pauses_of_those_who_look_for_timers_are_shorter_than_two_seconds():
    """The queue looks first, then the runners for what it has missed."""
    overlooked = bootstrap.OVERLOOKED.total_seconds()
    assert max(queue.POLL, overlooked + POLL_SECONDS) < 2
