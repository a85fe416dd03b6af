"""The office opens: once is enough, a second time changes nothing, and who has joined since finds an account."""

import shutil
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from engine.bootstrap import PROCESSES, open_office
from engine.clock import SettableClock, SystemClock
from engine.domain.errors import InvalidInput
from tests.offices import NOW, Desk, fill
from tests.servers import Postgres
from tests.unit.executor.bpmn import node, process, start

LAN = '{ login = "lan.cv", name = "Hồ Thị Lan"'


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> Iterator[str | None]:
    """Of the database; None = the file in the folder."""
    if request.param == "sqlite":
        yield None
        return
    server: Postgres = request.getfixturevalue("postgres")
    with server.copy(server.template("office", fill)) as copied:
        yield copied


@pytest.fixture
def opening(tmp_path: Path, url: str | None):
    return partial(Desk.opened, tmp_path / "data", url=url)


@pytest.fixture
def processes(tmp_path: Path) -> Path:
    return shutil.copytree(PROCESSES, tmp_path / "processes")


def test_a_second_opening_does_nothing_anew(desk, tmp_path, url):
    desk.start("lan.cv")
    desk.office.close()
    said: list[str] = []
    open_office(tmp_path / "data", demo=True, url=url, clock=SettableClock(NOW), say=said.append).close()
    again = Desk.opened(tmp_path / "data", url=url)
    assert (said, len(again.inbox("hanh.tp")), again.left("lan.cv")) == ([], 1, 13)
    again.office.close()


def test_who_joins_later_in_the_year_gets_an_account_at_the_next_opening(desk, tmp_path, url, processes):
    desk.office.close()
    chart = processes / "organisations" / "stttt.toml"
    line = next(line for line in chart.read_text().splitlines() if LAN in line)
    new = line.replace("lan.cv", "mo.cv").replace("Hồ Thị Lan", "Hồ Thị Mơ").replace("2009-03-01", "2024-03-01")
    chart.write_text(chart.read_text().replace(line, f"{line}\n{new}"))
    joined = Desk(open_office(tmp_path / "data", demo=True, url=url, clock=SettableClock(NOW), processes=processes))
    assert joined.left("mo.cv") > 0
    assert joined.left("lan.cv") == 15
    joined.office.close()


def test_a_procedure_with_a_fault_keeps_the_office_closed_and_is_told(tmp_path, processes):
    (processes / "leave" / "broken.bpmn").write_bytes(process(start() + node("complexGateway", "c")))
    with pytest.raises(InvalidInput) as refused:
        open_office(tmp_path / "data", demo=True, clock=SettableClock(NOW), processes=processes)
    assert {finding.facts["file"] for finding in refused.value.findings} == {"broken.bpmn"}


def test_keys_are_readable_by_their_owner_alone(desk, tmp_path):
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "data").iterdir()}
    assert (modes["session.key"], modes["signing.pem"]) == (0o600, 0o600)


def test_a_real_office_has_a_real_clock_and_no_demonstration_accounts(tmp_path):
    office = open_office(tmp_path / "data", demo=False)
    assert isinstance(office.clock, SystemClock)
    assert not office.demo
    with office._tools.store.transaction("") as tx:
        assert tx.accounts.get("lan.cv") is None
    office.close()
