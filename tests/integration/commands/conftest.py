"""An office of its own for every test, on every kind of database."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.offices import Desk, fill
from tests.servers import Postgres

Opening = Callable[..., Desk]


@pytest.fixture(params=["sqlite", "postgresql"])
def opening(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opening]:
    """Opens the office of this test, also a second time."""
    folder = tmp_path / "data"
    if request.param == "sqlite":
        yield partial(Desk.opened, folder)
        return
    server: Postgres = request.getfixturevalue("postgres")
    with server.copy(server.template("office", fill)) as url:
        yield partial(Desk.opened, folder, url=url)


@pytest.fixture
def desk(opening: Opening) -> Iterator[Desk]:
    opened = opening()
    yield opened
    opened.office.close()
