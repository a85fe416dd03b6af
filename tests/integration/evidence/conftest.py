"""The case is gone through once; a test that alters something gets it in another house with the same key."""

import shutil
from collections.abc import Iterator

import pytest

from tests.integration.evidence.leave import House, decided


@pytest.fixture(scope="session")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = decided(tmp_path_factory.mktemp("decided"))
    yield house
    house.office.close()


@pytest.fixture(scope="session")
def other_house(case: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("other")
    shutil.copy(case.folder / "signing.pem", folder)
    house = House(folder)
    yield house
    house.office.close()


@pytest.fixture
def copied(case: House, other_house: House) -> House:
    other_house.restore(case)
    return other_house
