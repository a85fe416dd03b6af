"""On the day of an approved design its scenarios are played again before it comes into force (context.md I-2)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from threading import Event
from typing import Any

import pytest

from engine.commands.drop_design import DropDesign
from engine.commands.release_design import TRIES
from engine.domain.keys import SYSTEM
from engine.domain.rehearsals import SILENCE, Day, Misfit, NothingPlayed, RehearsalStopped, Result
from engine.queries.designs import AskDesign
from engine.queries.rehearsal import AskRehearsal
from engine.worker import Runner
from tests.integration.commands.designs import AN, HEAD, THAO, TWO, UNPLAYED
from tests.integration.commands.test_rehearsals import FILE, ONCE, WRONG
from tests.integration.commands.test_release_day import Stage
from tests.integration.commands.test_runner import reminded
from tests.offices import Desk

DAY = date(2024, 6, 5)


class Died(BaseException):
    """The machine, in the middle of a run."""


@dataclass
class Player:
    """Plays the one scenario of the package in no time. ``meanwhile`` happens while it does."""

    misfit: Misfit | None = None
    meanwhile: Callable[[], object] = lambda: None
    played: list[tuple[str, Day]] = field(default_factory=list)

    def play(self, folder: str, files: object, day: Day) -> Iterator[Result]:
        self.played.append((folder, day))
        self.meanwhile()
        yield Result(scenario=ONCE, package="", seconds=1.0, misfit=self.misfit)

    def stop(self) -> None:
        """The office ends."""


@dataclass
class Waiting:
    """An approved design that waits for the next day, and who will play its scenarios then."""

    desk: Desk
    key: int
    player: Player

    def state(self) -> str:
        return self.seen().row.state

    def seen(self):
        return self.desk.office.ask(AskDesign(actor=self.desk.actor(THAO), design=self.key))

    def on_its_day(self) -> str:
        self.desk.later("2024-06-05", "08:01")
        return self.state()

    def after(self, time: timedelta) -> str:
        self.desk.office.clock.pin(self.desk.office.clock.now() + time)
        self.desk.runner.turn()
        return self.state()


def waiting(desk: Desk, despite: str = "") -> Waiting:
    desk.at("2024-06-04", "08:00")
    player, stage = Player(), Stage(desk)
    desk.office._tools = replace(desk.office._tools, rehearser=player)
    key = stage.drawn(TWO)
    stage.save(key, b"# language: vi", name=FILE)
    stage.recorded(key, DAY)
    stage.propose(key, valid_from=desk.office.clock.now() + timedelta(days=1))
    assert stage.approve(key, despite=despite) == "approved"
    return Waiting(desk, key, player)


@pytest.fixture
def one(desk):
    return waiting(desk)


def test_scenarios_that_are_so_on_the_day_itself_let_it_come_into_force(one):
    assert one.on_its_day() == "deployed"
    assert one.player.played == [("p", Day(day=DAY, moved=False))]
    run = one.desk.office.ask(AskRehearsal(actor=one.desk.actor(THAO), design=one.key)).run
    assert (run.state, run.begun_by, set(run.results)) == ("done", SYSTEM, {ONCE.key})


def test_one_that_is_not_so_sends_it_back_and_all_its_people_hear_why(one):
    one.player.misfit = WRONG
    assert one.on_its_day() == "drawing"
    assert "“Một”" in one.seen().remark
    assert "dòng 9" in one.seen().remark
    for login in (THAO, AN, HEAD):
        assert any(one.seen().remark in notice.text for notice in one.desk.told(login))


def test_what_was_approved_whatever_its_scenarios_say_is_not_played(desk):
    one = waiting(desk, despite=UNPLAYED)
    one.player.misfit = WRONG
    assert (one.on_its_day(), one.player.played) == ("deployed", [])


def test_a_machine_that_dies_meanwhile_has_decided_nothing_and_after_a_silence_all_are_played_anew(one):
    one.player.meanwhile = dying
    with pytest.raises(Died):
        one.on_its_day()
    one.player.meanwhile = lambda: None
    assert (one.after(timedelta(0)), len(one.player.played)) == ("approved", 1)
    assert (one.after(SILENCE), len(one.player.played)) == ("deployed", 2)


def dying() -> None:
    raise Died


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_at_whatever_commit_it_dies_it_comes_into_force_once(tmp_path, number, when):
    one = waiting(Desk.opened(tmp_path / "data"))
    one.desk.later("2024-06-05", "07:59")  # what else the day brings
    tools = one.desk.office._tools
    one.desk.office._tools = replace(tools, store=Mortal(tools.store, number, when))
    with pytest.raises(Died):
        one.on_its_day()
    one.desk.office._tools = tools
    assert one.state() == ("deployed" if (number, when) == (4, "after") else "approved")
    assert one.after(SILENCE) == "deployed"
    assert sum("đã ban hành" in notice.text for notice in one.desk.told(THAO)) == 1
    one.desk.office.close()


@dataclass
class Mortal:
    """A store whose machine dies around one of the commits."""

    store: Any
    left: int
    when: str

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    @contextmanager
    def transaction(self, *given: Any, **how: Any) -> Iterator[Any]:
        self.left -= not how
        with self.store.transaction(*given, **how) as tx:
            yield tx
            if (self.left, self.when, how) == (0, "before", {}):
                raise Died
        if (self.left, how) == (0, {}):
            raise Died


def test_a_procedure_that_comes_into_force_meanwhile_has_them_played_once_more_beside_it(one):
    other = iter([("q.bpmn", TWO.replace(b'id="p"', b'id="q"'))])
    one.player.meanwhile = lambda: [one.desk.deploy(file) for file in other]
    assert (one.on_its_day(), len(one.player.played)) == ("deployed", 2)


def test_while_somebody_plays_them_it_waits(one):
    one.desk.at("2024-06-05", "07:59")
    Stage(one.desk).begun(one.key, DAY)
    assert (one.on_its_day(), one.player.played) == ("approved", [])
    assert one.after(SILENCE) == "deployed"


def test_a_run_that_stops_midway_is_tried_again_some_times_before_its_people_look_at_it(one):
    one.player.meanwhile = stopping
    one.on_its_day()
    states = [one.after(SILENCE) for _ in range(TRIES - 1)]
    assert states == ["approved"] * (TRIES - 2) + ["drawing"]
    assert "dừng giữa chừng" in one.seen().remark


def stopping() -> None:
    raise RehearsalStopped


def test_what_can_no_longer_be_played_at_all_sends_it_back_with_the_reason(one):
    def broken() -> None:
        raise NothingPlayed(problem_vi="Thiếu quy trình", problem_en="A procedure is missing")

    one.player.meanwhile = broken
    assert (one.on_its_day(), one.seen().remark) == ("drawing", "Thiếu quy trình")


def test_what_is_dropped_meanwhile_stays_dropped(one):
    one.player.meanwhile = lambda: one.desk.do(DropDesign(actor=one.desk.actor(THAO), design=one.key))
    assert (one.on_its_day(), one.after(SILENCE)) == ("dropped", "dropped")


def test_while_they_are_played_a_runner_rings_whatever_else_is_due(one):
    desk, gate = one.desk, Event()
    one.player.meanwhile = lambda: gate.wait(60)
    desk.start("lan.cv")
    desk.at("2024-06-05", "10:00")
    runner = Runner(desk.office)
    runner._over.wait = lambda _: bool(reminded(desk, "hanh.tp"))  # looks again at once, until the reminder is there
    runner.start()
    runner._threads[0].join(60)
    assert (reminded(desk, "hanh.tp"), one.state()) == (1, "approved")
    gate.set()
    runner.stop()
    assert one.state() == "deployed"
