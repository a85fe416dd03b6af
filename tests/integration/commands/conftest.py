"""An office of its own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.offices import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.opened(tmp_path / "data")
    yield opened
    opened.office.close()
