"""kill -9 at every named point of a command: afterwards all of it is there or nothing, and it takes effect once."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.domain.tasks import TaskClosed
from engine.faults import POINTS
from engine.queries.balance import AskBalance
from engine.queries.register import AskRegister
from engine.queries.requests import AskRequests
from tests.fault.victim import LATER, Place, kill
from tests.offices import AGREED, Desk, fill
from tests.servers import Postgres

pytestmark = pytest.mark.fault

AFTER_COMMIT = "transaction.after_commit"


@dataclass(frozen=True)
class Seen:
    """What a person can see of a request, before or after its approval."""

    inbox: tuple[str, ...]  #: of who approves
    ledger: tuple[tuple[str, str], ...]
    register: tuple[int, ...]  #: numbers of leave papers
    papers: tuple[str, ...]
    history: int
    status: str


NOTHING_DONE, ALL_DONE = False, True


@dataclass(frozen=True)
class Prepared:
    """An office, closed, in which Lan's request lies with the leader in charge."""

    folder: Path
    server: Postgres | None
    database: str  #: on the server

    def copied(self, to: Path) -> Place:
        """Its folder, and the URL of its database when that lies elsewhere."""
        folder = shutil.copytree(self.folder, to)
        return folder, self.server and self.server.url(self.server.create(self.database))


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def prepared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    server = request.getfixturevalue("postgres") if request.param == "postgresql" else None
    database = server.create(server.template("office", fill)) if server else ""
    folder = tmp_path_factory.mktemp("fault") / "data"
    desk = Desk.opened(folder, url=server and server.url(database))
    desk.start("lan.cv")
    desk.complete("hanh.tp", "forward", **AGREED)
    desk.office.close()
    return Prepared(folder, server, database)


def opened(place: Place) -> Desk:
    return Desk.opened(place[0], url=place[1])


@pytest.fixture(scope="module")
def expected(prepared: Prepared, tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Seen]:
    """What is seen without and with the approval."""
    desk = opened(prepared.copied(tmp_path_factory.mktemp("fault") / "data"))
    before = seen(desk)
    desk.complete("chau.pgd", "approve", **AGREED)
    after = seen(desk)
    desk.office.close()
    return {NOTHING_DONE: before, ALL_DONE: after}


def case_of(desk: Desk, login: str = "lan.cv"):
    return desk.office.ask(AskRequests(actor=desk.actor(login))).rows


def seen(desk: Desk) -> Seen:
    (head,) = case_of(desk)
    case = desk.case("lan.cv", head.key)
    account = desk.office.ask(AskBalance(actor=desk.actor("lan.cv"), person=None, year=2024))
    register = desk.office.ask(AskRegister(actor=desk.actor("dung.cvp"), series="GNP", year=2024))
    return Seen(
        inbox=tuple(row.name for row in desk.inbox("chau.pgd")),
        ledger=tuple(sorted((entry.kind_label, str(entry.amount)) for entry in account.entries)),
        register=tuple(row.number for row in register.rows),
        papers=tuple(row.name for row in case.documents),
        history=len(case.history),
        status=case.head.status,
    )


@pytest.fixture(params=POINTS)
def killed(request, prepared: Prepared, tmp_path: Path):
    """The point, and the office opened again after a process died there while it approved the request."""
    place = prepared.copied(tmp_path / "data")
    kill(place, request.param, "approve")
    desk = opened(place)
    yield request.param, desk
    desk.office.close()


def test_a_kill_leaves_all_or_nothing_and_the_command_takes_effect_once(killed, expected):
    point, desk = killed
    done = point == AFTER_COMMIT
    key = case_of(desk)[0].key
    assert seen(desk) == expected[done]
    assert desk.verified(key).ok
    send_again(desk, done=done)
    assert seen(desk) == expected[ALL_DONE]
    assert desk.verified(key).ok
    assert desk.case("minh.cv", desk.start("minh.cv", **LATER)).head.case_no.endswith("/0002")


def send_again(desk: Desk, *, done: bool) -> None:
    """The same command: it works if nothing was kept of it, else it is told that all is done."""
    row = desk.inbox("chau.pgd", "done" if done else "all")[0]
    if not done:
        desk.finish("chau.pgd", row.key, "approve", **AGREED)
        return
    with pytest.raises(TaskClosed):
        desk.finish("chau.pgd", row.key, "approve", **AGREED)


@pytest.mark.parametrize("point", ["complete_task.saved", "transaction.before_commit", AFTER_COMMIT])
def test_a_kill_while_a_request_is_filed_leaves_no_gap_in_the_numbers(prepared, tmp_path, point):
    place = prepared.copied(tmp_path / "data")
    kill(place, point, "file")
    desk = opened(place)
    kept = [row.case_no for row in case_of(desk, "minh.cv")]
    assert kept == (["stttt/LEAVE/2024/0002"] if point == AFTER_COMMIT else [])
    key = desk.start("khoa.ptp", **LATER)
    assert desk.case("khoa.ptp", key).head.case_no == f"stttt/LEAVE/2024/000{len(kept) + 2}"
    assert desk.verified(key).ok
    desk.office.close()
