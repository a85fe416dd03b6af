"""An office in which stories happen, made once."""

from pathlib import Path

import pytest

from engine.rehearsal.town import Town, prepare


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("town") / "data"
    folder.mkdir()
    prepare(folder)
    return folder


@pytest.fixture
def town(prepared: Path, tmp_path: Path):
    made = Town(prepared, tmp_path / "data")
    yield made
    made.close()
