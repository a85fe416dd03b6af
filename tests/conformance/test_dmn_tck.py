"""The public DMN suite, levels 2 and 3: every case must give the expected value."""

import pytest

from tests.conformance import tck

FOLDERS = tck.folders()


@pytest.mark.parametrize("place", [tck.CASES], ids=str)
def test_the_suite_is_looked_for_in(place):
    """Where it is absent nothing below is run; QUYCHE_TCK names the directory of its cases."""
    assert bool(FOLDERS) == place.is_dir()


@pytest.mark.conformance
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_case_of_the_folder_gives_the_expected_value(folder):
    count, misses = tck.run_folder(folder)
    assert count > 0
    assert not misses, f"{len(misses)} of {count}:\n" + "\n".join(map(str, misses))
