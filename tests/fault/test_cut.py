"""PostgreSQL's connection is cut in mid-command and in mid-commit: the sender is told that, and may send it again; a
runner goes on by itself."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest

from engine import faults
from engine.bootstrap import name_of
from engine.commands.complete_task import CompleteTask
from engine.commands.start_instance import StartInstance
from engine.domain.errors import QuycheError
from engine.worker import FIRST_PAUSE
from tests.fault.acts import ACTS
from tests.fault.figures import FIGURES
from tests.fault.kinds import Do, Ring, Send
from tests.fault.line import Line
from tests.fault.office import (
    begun,
    check_whole,
    compare,
    done_here,
    in_this_process,
    request_of,
    set_clock,
    shape,
    stored,
)
from tests.fault.test_kill import ALL
from tests.fault.victims import Place
from tests.offices import Desk, fill
from tests.servers import Postgres

pytestmark = pytest.mark.fault

#: commands that only look or try
TRIALS = (
    "advise_deployment", "begin_paper", "check_design", "evaluate_decision", "offer_parts", "plan_design",
    "plan_migration", "preview_start", "preview_task", "show_rule",
)  # fmt: skip
UNSURE = ("outcome-unknown",)
SURE = ("store-unavailable", *UNSURE)  #: the last statement of some commands is followed by COMMIT at once
WRITERS = (StartInstance, CompleteTask)  #: of the suite


@dataclass
class Cut:
    """An office on PostgreSQL over a line that can be cut."""

    place: Place
    desk: Desk
    line: Line
    server: Postgres

    @contextmanager
    def undisturbed(self) -> Iterator[tuple[Place, Desk]]:
        """Another, of which nobody cuts anything."""
        with self.server.copy(self.server.template("office", fill)) as url:
            place = Place(self.place.folder.with_name("undisturbed"), url)
            desk = begun(place)
            yield place, desk
            desk.office.close()

    def end_sessions(self) -> None:
        """An administrator of the server ends every session that is inside a transaction."""
        with psycopg.connect(self.place.database.replace("+psycopg", ""), autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                " AND pid <> pg_backend_pid() AND state = 'idle in transaction'"
            )


@pytest.fixture
def cut(postgres, tmp_path: Path) -> Iterator[Cut]:
    with TemporaryDirectory(prefix="quyche-line-") as folder, postgres.copy(postgres.template("office", fill)) as url:
        line = Line(Path(folder), postgres.server.folder)
        direct = Place(tmp_path / "data", url)
        desk = begun(replace(direct, url=url.replace(str(postgres.server.folder), folder)))
        yield Cut(direct, desk, line, postgres)
        desk.office.close()
        line.close()


def commands() -> list[type]:
    """All that write, or those of the suite."""
    return [one for one in ACTS if name_of(one) not in TRIALS] if ALL else list(WRITERS)


Break = Callable[[Cut], None]


def sessions(cut: Cut) -> None:
    cut.end_sessions()


def commit(cut: Cut) -> None:
    cut.line.breaks = "before"


def answer(cut: Cut) -> None:
    cut.line.breaks = "after"


@contextmanager
def at_stage(stages: Collection[str], end: Break, cut: Cut, command: type) -> Iterator[None]:
    """At the first of them that the command comes to, inside its transaction: the COMMIT of a sign-in on the way to it
    is another's."""
    left = [end]

    def watch(reached: str) -> None:
        name, stage = reached.split(".")
        if name == name_of(command) and stage in stages and left:
            left.pop()(cut)

    with faults.watched(watch):
        yield
    assert not left, "the command never came there"


LAST = ("before_commit",)
WAYS = {
    "between statements": (partial(at_stage, (*faults.MORE_STAGES, *LAST), sessions), SURE, False),
    "right before COMMIT": (partial(at_stage, LAST, sessions), UNSURE, False),
    "COMMIT is lost": (partial(at_stage, LAST, commit), UNSURE, False),
    "the answer to COMMIT is lost": (partial(at_stage, LAST, answer), UNSURE, True),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("command", commands(), ids=name_of)
def test_a_cut_is_told_and_what_is_tried_again_takes_effect_once(cut: Cut, command: type, way: str):
    act = ACTS[command](cut.desk)
    if isinstance(act, Send):
        send_again(cut, command, act, way)
    else:
        try_again(cut, command, act, way)
    check_whole(cut.desk)


def send_again(cut: Cut, command: type, act: Send, way: str) -> None:
    """Who sent it is told, and sends it again, and once more."""
    request, before = request_of(cut.desk, act), stored(cut.place)
    broken, codes, is_stored = WAYS[way]
    with broken(cut, command):
        status, told = in_this_process(cut.desk, request)
    FIGURES.cuts += 1
    assert (status, told.get("code") in codes) == (503, True), told
    FIGURES.hold("half", (stored(cut.place) == before) is not is_stored, f"{name_of(command)}, {way}")
    again, _ = in_this_process(cut.desk, request)
    whole = shape(cut.place)
    assert again in ({200, 204, 303, 409} if is_stored else {200, 204, 303})
    in_this_process(cut.desk, request)
    FIGURES.operations += 3
    FIGURES.same(compare(shape(cut.place), whole), f"{name_of(command)}, {way}")


def try_again(cut: Cut, command: type, act: Ring | Do, way: str) -> None:
    """A runner or a program goes on: in the end all is as it is where nobody cut anything."""
    broken, *_ = WAYS[way]
    with broken(cut, command):
        attempt(cut.desk, act)
    FIGURES.cuts += 1
    with cut.undisturbed() as (place, desk):
        other = ACTS[command](desk)
        attempt(desk, other)
        for one in ((cut.desk, act), (desk, other)) * 2:
            later(*one)
            FIGURES.operations += 1
        FIGURES.same(compare(shape(cut.place), shape(place)), f"{name_of(command)}, {way}")


def attempt(desk: Desk, act: Ring | Do) -> None:
    """Whatever one round meets, another follows."""
    set_clock(desk, act)
    with suppress(QuycheError):
        done_here(desk, act, None)


def later(desk: Desk, act: Ring | Do) -> None:
    """When what failed is tried again."""
    if isinstance(act, Ring):
        desk.office.clock.pin(desk.office.clock.now() + FIRST_PAUSE)
    done_here(desk, act, None)
