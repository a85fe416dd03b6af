"""One house for each file of tests: opening one takes seconds, and the cases of one test do not touch another's."""

from collections.abc import Iterator

import pytest

from tests.conformance.house import House, opened


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("house")) as house:
        yield house
