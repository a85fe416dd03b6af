"""What holds for every test: no test depends on the machine's time zone or language."""

import os
import time

import pytest


@pytest.fixture(autouse=True, scope="session")
def _far_from_home() -> None:
    """Servers stand anywhere: whoever reads a local time by mistake gets one that is wrong by hours."""
    os.environ["TZ"] = "America/St_Johns"
    time.tzset()
