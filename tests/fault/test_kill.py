"""kill -9 of a web process, a worker and a program at every named point of every command, on both databases.

Afterwards all of a command is there or nothing; what was not done is done when it is sent again, what was done is not
done again. The suite kills at a part of the points, drawn by a fixed seed; `make fault` kills at all of them.
"""

import os
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path

import pytest
from sqlalchemy import make_url

from engine import faults
from engine.bootstrap import name_of
from engine.store import together
from tests.fault.acts import ACTS
from tests.fault.figures import FIGURES
from tests.fault.kinds import Act, Do, Ring, Send
from tests.fault.office import (
    MARK,
    Request,
    Rows,
    Shape,
    begun,
    check_whole,
    compare,
    done_here,
    opened,
    over_the_line,
    request_of,
    set_clock,
    shape,
    stored,
)
from tests.fault.victims import PATIENCE, Place, Victim, hand, web, worker
from tests.offices import Desk, fill
from tests.servers import Postgres
from tools.cluster import free_ports

pytestmark = pytest.mark.fault

ALL = os.environ.get("QUYCHE_FAULTS") == "all"
DRAWN = {"sqlite": 14, "postgresql": 6}  #: commands of which the suite draws one point each
SEED = 20240604
COMMIT = ".after_commit#"
MOST = 3  #: times that one point of a command is tried


def drawn() -> Iterator[tuple[str, type]]:
    for kind, count in DRAWN.items():
        commands = list(ACTS) if ALL else random.Random(f"{SEED} {kind}").sample(list(ACTS), count)
        yield from ((kind, command) for command in commands)


@pytest.fixture(autouse=True)
def _no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine a group of transactions would be closed by its age, and a point of its members passed by."""
    monkeypatch.setattr(together, "LONGEST", PATIENCE)


class Places:
    """Offices, as many as asked for."""

    def __init__(self, folder: Path, server: Postgres | None) -> None:
        self._folder, self._server = folder, server
        self._made: list[str] = []

    def fresh(self) -> Place:
        return self._place(self._server.template("office", fill) if self._server else "")

    def copy(self, place: Place) -> Place:
        """Of one that nobody has open."""
        made = self._place(make_url(place.database).database or "")
        shutil.copytree(place.folder, made.folder)
        return made

    def _place(self, template: str) -> Place:
        folder = self._folder / str(len(self._made))
        self._made.append(self._server.create(template) if self._server else "")
        return Place(folder, self._server.url(self._made[-1]) if self._server else None)

    def drop(self) -> None:
        for name in filter(None, self._made):
            self._server.drop(name)


@contextmanager
def places(kind: str, folder: Path, request: pytest.FixtureRequest) -> Iterator[Places]:
    made = Places(folder, request.getfixturevalue("postgres") if kind == "postgresql" else None)
    yield made
    made.drop()


@dataclass(frozen=True)
class Traced:
    """What a command passes when nobody disturbs it, and what is stored afterwards."""

    points: tuple[str, ...]  #: in order, each with how often it was reached by then
    alone: bool  #: nothing else was stored meanwhile: a runner may have more to do
    rings: (
        bool  #: a runner does it: its round goes to the disk when that is over, and two may look at once, one in vain
    )
    whole: Shape

    @property
    def deadly(self) -> list[str]:
        """Where it is worth dying: not at the hundredth line of a list."""
        return [point for point in self.points if int(point.partition("#")[2]) <= MOST]

    @property
    def at_once(self) -> bool:
        """It is one transaction; a batch has one for each case."""
        return sum(COMMIT in one for one in self.points) == 1

    def ahead(self, point: str) -> bool:
        """Nothing can have been stored before this point."""
        return self.alone and not any(COMMIT in one for one in self.points[: self.points.index(point) + 1])

    def over(self, point: str) -> bool:
        """All was stored before this point."""
        behind = self.points[self.points.index(point) + 1 :]
        return self.alone and not self.rings and not any(COMMIT in one for one in behind)


def trace(command: type, place: Place) -> Traced:
    passed: list[str] = []
    desk = begun(place)
    act = ACTS[command](desk)
    request = request_of(desk, act) if isinstance(act, Send) else None
    set_clock(desk, act)
    with faults.watched(passed.append):
        assert done_here(desk, act, request) < 400
    desk.office.close()
    mine = [point for point in passed if point.startswith(f"{name_of(command)}.")]
    counted = tuple(f"{point}#{mine[: place_ + 1].count(point)}" for place_, point in enumerate(mine))
    others = [point for point in passed if point not in mine and COMMIT in f"{point}#"]
    rings = isinstance(act, Ring)
    return Traced(counted, not others or not rings, rings, shape(place))


@dataclass(frozen=True)
class Prepared:
    """An office in which all is there that a command needs, and the command; it is killed in copies of it."""

    place: Place
    act: Act
    request: Request | None
    before: Rows
    shape: Shape


def prepare(command: type, place: Place) -> Prepared:
    desk = begun(place)
    act = ACTS[command](desk)
    request = request_of(desk, act) if isinstance(act, Send) else None
    set_clock(desk, act)
    desk.office.close()
    return Prepared(place, act, request, stored(place), shape(place))


class Killing:
    """One command, killed at one point of its way."""

    def __init__(self, prepared: Prepared, place: Place, point: str) -> None:
        self.place, self.point, self.prepared = place, point, prepared
        self.act, self.request = prepared.act, prepared.request

    def kill(self) -> None:
        victim = self._victim()
        try:
            assert victim.was_killed, f"{self.point} was never reached"
        finally:
            victim.end()
        FIGURES.kills += 1

    def _victim(self) -> Victim:
        if isinstance(self.act, Do):
            mark = MARK if hasattr(self.act.command, "actor") else None
            return Victim(hand, self.place, self.point, self.act.command, mark)
        if isinstance(self.act, Ring):
            if self.place.url:
                return Victim(worker, self.place, self.point)
            return Victim(web, self.place, self.point, *free_ports(1))  # one process does everything
        (port,) = free_ports(1)
        victim = Victim(web, self.place, self.point, port)
        if victim.ready():
            with suppress(OSError, HTTPException):
                over_the_line(self.request, port)
        return victim

    def repeat(self) -> Desk:
        """The office opened anew, and the same sent again."""
        desk = opened(self.place)
        done_here(desk, self.act, self.request)
        FIGURES.operations += 2
        return desk


def check(killing: Killing, traced: Traced) -> None:
    if traced.ahead(killing.point):
        FIGURES.hold("half", stored(killing.place) == killing.prepared.before, killing.point)
    elif traced.over(killing.point):
        FIGURES.same(compare(shape(killing.place), traced.whole), killing.point)
    elif traced.rings and traced.alone and traced.at_once:
        left = shape(killing.place)
        FIGURES.hold("half", left in (killing.prepared.shape, traced.whole), f"{killing.point}: {left}")
    desk = killing.repeat()
    FIGURES.same(compare(shape(killing.place), traced.whole), killing.point)
    check_whole(desk)
    desk.office.close()


@pytest.mark.parametrize(
    ("kind", "command"), list(drawn()), ids=lambda one: one if isinstance(one, str) else name_of(one)
)
def test_a_kill_leaves_all_or_nothing_and_what_is_sent_again_takes_effect_once(kind, command, tmp_path, request):
    with places(kind, tmp_path, request) as made:
        traced, prepared = trace(command, made.fresh()), prepare(command, made.fresh())
        for point in traced.deadly if ALL else random.Random(f"{SEED} {command}").choices(traced.deadly):
            killing = Killing(prepared, made.copy(prepared.place), point)
            killing.kill()
            check(killing, traced)
