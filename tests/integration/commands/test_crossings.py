"""Two who change the same rows in another order wait for each other: PostgreSQL ends one, which is done again."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import psycopg
import pytest

from engine import faults
from tests.integration.commands.small import own_task
from tests.offices import Desk, fill

TAKEN = "complete_task.taken"  #: the task is locked, its case not yet
WAITING = "SELECT wait_event_type FROM pg_stat_activity WHERE pid = %s"
CASE, TASK = (f'SELECT 1 FROM {table} WHERE "key" = %s FOR UPDATE' for table in ("instance", "task"))


@pytest.fixture
def url(postgres):
    with postgres.copy(postgres.template("office", fill)) as made:
        yield made


@pytest.fixture
def desk(url, tmp_path) -> Iterator[Desk]:
    opened = Desk.opened(tmp_path / "data", url=url)
    yield opened
    opened.office.close()


class Other:
    """Takes the case first and then its task, and has more patience: not this one is ended."""

    def __init__(self, url: str) -> None:
        plain = url.replace("+psycopg", "")
        self._line = psycopg.connect(plain, options="-c deadlock_timeout=60s")
        self._looks = psycopg.connect(plain, autocommit=True)

    @contextmanager
    def crosses(self, row) -> Iterator[list[str]]:
        """Once, where the command has its task; every time it gets there is kept."""
        seen: list[str] = []
        waits = Thread(target=self._wait_for, args=(row.key,))

        def meet(point: str) -> None:
            seen.extend([point] * (point == TAKEN))
            if seen == [TAKEN] and not waits.ident:
                self._line.execute(CASE, (row.instance_key,))
                waits.start()
                while not self._waits():  # or the database might look for a ring before there is one, and only once
                    pass

        with faults.watched(meet):
            yield seen
        waits.join()
        self._looks.close()

    def _waits(self) -> bool:
        return self._looks.execute(WAITING, (self._line.info.backend_pid,)).fetchone() == ("Lock",)

    def _wait_for(self, task: int) -> None:
        self._line.execute(TASK, (task,))
        self._line.close()  # and with it its locks


def test_whom_the_database_ended_because_two_waited_for_each_other_is_done_again(desk, url):
    desk.deploy(("p.bpmn", own_task()))
    desk.start("lan.cv", "p")
    row = desk.only("lan.cv")
    with Other(url).crosses(row) as seen:
        desk.finish("lan.cv", row.key, None)
    assert seen == [TAKEN, TAKEN]
    assert desk.case("lan.cv", row.instance_key).head.state == "completed"
    assert desk.verified(row.instance_key).ok
