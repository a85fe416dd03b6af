"""The table of docs/reference is what happens: each line is tried, and the page must say the same."""

import pytest

from tests.conformance.bpmn.samples import SECTIONS
from tests.conformance.bpmn.support import PAGE, page, verdict

SAMPLES = {f"{title}: {sample.name}": sample for title, samples in SECTIONS.items() for sample in samples}


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
def test_every_element_runs_or_is_refused_by_name(sample):
    found = verdict(sample)
    assert found.answer != "refused" or found.said


def test_the_page_says_what_happens():
    assert PAGE.read_text(encoding="utf-8") == page(), "write it again: python -m tests.conformance.bpmn.support"
