"""kill -9 of a web process, a worker and a program at every named point of every command, on both databases.

Afterwards all of a command is there or nothing; what was not done is done when it is sent again, what was done is not
done again. The suite kills at a part of the points, drawn by a fixed seed; `make fault` kills at all of them.
"""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPException
from pathlib import Path

import pytest

from engine import faults
from engine.bootstrap import name_of
from tests.fault.acts import ACTS
from tests.fault.figures import FIGURES
from tests.fault.kinds import Do, Ring, Send
from tests.fault.office import (
    MARK,
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
from tests.fault.victims import Place, Victim, hand, web, worker
from tests.offices import Desk, fill
from tests.servers import Postgres
from tools.cluster import free_ports

pytestmark = pytest.mark.fault

ALL = os.environ.get("QUYCHE_FAULTS") == "all"
DRAWN = {"sqlite": 14, "postgresql": 6}  #: commands of which the suite draws one point each
SEED = 20240604
Places = Callable[[], Place]


def drawn() -> Iterator[tuple[str, type]]:
    for kind, count in DRAWN.items():
        commands = list(ACTS) if ALL else random.Random(f"{SEED} {kind}").sample(list(ACTS), count)
        yield from ((kind, command) for command in commands)


@contextmanager
def places(kind: str, folder: Path, request: pytest.FixtureRequest) -> Iterator[Places]:
    """Fresh offices, as many as asked for."""
    server: Postgres | None = request.getfixturevalue("postgres") if kind == "postgresql" else None
    made: list[str] = []

    def fresh() -> Place:
        place = folder / str(len(made))
        made.append(server.create(server.template("office", fill)) if server else "")
        return Place(place, server.url(made[-1]) if server else None)

    yield fresh
    for name in filter(None, made):
        server.drop(name)


def trace(command: type, place: Place) -> tuple[list[str], Shape]:
    """The points that the command passes, in order, and what is stored afterwards."""
    passed: list[str] = []
    desk = begun(place)
    act = ACTS[command](desk)
    request = request_of(desk, act) if isinstance(act, Send) else None
    set_clock(desk, act)
    with faults.watched(passed.append):
        assert done_here(desk, act, request) < 400
    desk.office.close()
    mine = [point for point in passed if point.startswith(f"{name_of(command)}.")]
    return [f"{point}#{mine[: place_ + 1].count(point)}" for place_, point in enumerate(mine)], shape(place)


class Killing:
    """One command, killed at one point of its way."""

    def __init__(self, command: type, place: Place, point: str) -> None:
        self.place, self.point = place, point
        desk = begun(place)
        self.act = ACTS[command](desk)
        self.request = request_of(desk, self.act) if isinstance(self.act, Send) else None
        set_clock(desk, self.act)
        desk.office.close()
        self.before = stored(place)

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


def check(killing: Killing, *, ahead: bool, over: bool, whole: Shape) -> None:
    """``ahead``: of every commit; ``over``: none came after; ``whole``: what is there when all was done once."""
    if ahead:
        FIGURES.hold("half", stored(killing.place) == killing.before, killing.point)
    elif over and not isinstance(killing.act, Ring):  # a runner had more to do
        FIGURES.same(compare(shape(killing.place), whole), killing.point)
    desk = killing.repeat()
    FIGURES.same(compare(shape(killing.place), whole), killing.point)
    check_whole(desk)
    desk.office.close()


@pytest.mark.parametrize(
    ("kind", "command"), list(drawn()), ids=lambda one: one if isinstance(one, str) else name_of(one)
)
def test_a_kill_leaves_all_or_nothing_and_what_is_sent_again_takes_effect_once(kind, command, tmp_path, request):
    with places(kind, tmp_path, request) as fresh:
        points, whole = trace(command, fresh())
        commits = [place for place, point in enumerate(points) if ".after_commit#" in point]
        for place in range(len(points)) if ALL else [random.Random(f"{SEED} {command}").randrange(len(points))]:
            killing = Killing(command, fresh(), points[place])
            killing.kill()
            ahead, over = not commits or place < commits[0], bool(commits) and place >= commits[-1]
            check(killing, ahead=ahead, over=over, whole=whole)
