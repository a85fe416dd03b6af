"""What holds for every test: no test depends on the machine's time zone or language."""

import os
import time
from collections.abc import Iterator

import pytest

from tests.servers import Postgres, running


@pytest.fixture(autouse=True, scope="session")
def _far_from_home() -> None:
    """Servers stand anywhere: whoever reads a local time by mistake gets one that is wrong by hours."""
    os.environ["TZ"] = "America/St_Johns"
    time.tzset()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server for all tests that ask for one; without its programs they fail and say what to install."""
    with running() as server:
        yield server
