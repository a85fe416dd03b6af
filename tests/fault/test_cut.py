"""PostgreSQL's connection is cut in mid-command and in mid-commit: the sender is told that, and may send it again."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest

from engine import faults
from engine.bootstrap import name_of
from engine.commands.complete_task import CompleteTask
from engine.commands.evaluate_decision import EvaluateDecision
from engine.commands.plan_migration import PlanMigration
from engine.commands.preview_start import PreviewStart
from engine.commands.preview_task import PreviewTask
from engine.commands.start_instance import StartInstance
from tests.fault.acts import ACTS, FILE
from tests.fault.figures import FIGURES
from tests.fault.kinds import Send
from tests.fault.line import Break, Line
from tests.fault.office import begun, check_whole, compare, in_this_process, request_of, shape, stored
from tests.fault.test_kill import ALL
from tests.fault.victims import Place
from tests.offices import Desk, fill

pytestmark = pytest.mark.fault

TRIALS = {EvaluateDecision, PlanMigration, PreviewStart, PreviewTask}
UNSURE = ("outcome-unknown",)
SURE = ("store-unavailable", *UNSURE)  #: the last statement of some commands is followed by COMMIT at once
WRITERS = (StartInstance, CompleteTask)  #: of the suite


@dataclass
class Cut:
    """An office on PostgreSQL over a line that can be cut."""

    place: Place
    desk: Desk
    line: Line

    def end_sessions(self, _: str = "") -> None:
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
        yield Cut(direct, desk, line)
        desk.office.close()
        line.close()


def commands() -> list[type]:
    """All that write and are sent over HTTP, or those of the suite."""
    return [one for one in ACTS if one not in TRIALS] if ALL else list(WRITERS)


@contextmanager
def at_stage(stages: Collection[str], cut: Cut, command: type) -> Iterator[None]:
    """At the first of them that the command comes to, inside its transaction."""
    left = [1]

    def end(reached: str) -> None:
        name, stage = reached.split(".")
        if name == name_of(command) and stage in stages and left:
            left.pop()
            cut.end_sessions()

    with faults.watched(end):
        yield


@contextmanager
def at_commit(how: Break, cut: Cut, command: type) -> Iterator[None]:
    cut.line.breaks = how
    yield


WAYS = {
    "between statements": (partial(at_stage, (*faults.MORE_STAGES, "before_commit")), SURE, False),
    "right before COMMIT": (partial(at_stage, ("before_commit",)), UNSURE, False),
    "COMMIT is lost": (partial(at_commit, "before"), UNSURE, False),
    "the answer to COMMIT is lost": (partial(at_commit, "after"), UNSURE, True),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("command", commands(), ids=name_of)
def test_a_cut_is_told_and_what_is_sent_again_takes_effect_once(cut: Cut, command: type, way: str):
    act = ACTS[command](cut.desk)
    if not isinstance(act, Send):
        return
    request, before = request_of(cut.desk, act), stored(cut.place)
    broken, codes, is_stored = WAYS[way]
    in_this_process(cut.desk, request_of(cut.desk, replace(FILE, path="/v2/authentication/me", method="GET")))
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
    check_whole(cut.desk)
