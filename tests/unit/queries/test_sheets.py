"""What a page knows of a deployed form."""

import json
from pathlib import Path

import pytest

from engine.queries.sheets import read_sheet

PROCESSES = Path(__file__).parents[3] / "processes"
FORMS = sorted(PROCESSES.glob("*/*.form"))


def test_a_form_reads_its_pickers_and_what_its_conditions_ask_for_but_not_its_own_fields():
    sheet = read_sheet((PROCESSES / "leave" / "leave-start.form").read_bytes())
    assert {"_colleagues", "_deputies", "_ask"} <= sheet.reads
    assert "leave_kind" in sheet.keys
    assert not sheet.reads & set(sheet.keys)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_every_form_of_the_product_can_be_shown_in_both_languages(path):
    sheet = read_sheet(path.read_bytes())
    assert sheet.shown("vi") == json.loads(path.read_bytes())
    assert sheet.shown("en") != sheet.shown("vi")


def test_what_the_agency_does_not_offer_is_not_shown_and_what_reads_it_is_known():
    sheet = read_sheet((PROCESSES / "leave" / "leave-start.form").read_bytes())
    assert "_kinds_off" in sheet.reads
    shown = sheet.shown("vi", {"_kinds_off": ["compensatory"]})
    (kinds,) = (one["values"] for one in shown["components"] if one.get("key") == "leave_kind")
    assert [one["value"] for one in kinds if one["value"] in ("annual", "compensatory")] == ["annual"]
