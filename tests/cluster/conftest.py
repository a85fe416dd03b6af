"""Two web processes and two workers over one PostgreSQL, and an office of the tests over the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cluster.town import Town
from tests.offices import fill
from tests.servers import Postgres

Opened = Iterator[Town]


@contextmanager
def opened(postgres: Postgres, folder: Path) -> Iterator[Town]:
    with postgres.copy(postgres.template("office", fill)) as url:
        town = Town(folder, url)
        try:
            yield town
        finally:
            town.close()


@pytest.fixture(scope="session")
def town(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """With everything at work."""
    with opened(postgres, tmp_path_factory.mktemp("town") / "data") as made:
        made.begin(webs=2, workers=2)
        yield made


@pytest.fixture
def quiet_town(postgres: Postgres, tmp_path: Path) -> Opened:
    """With nobody at work yet."""
    with opened(postgres, tmp_path / "data") as made:
        yield made
