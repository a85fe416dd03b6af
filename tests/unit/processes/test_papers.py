"""Every template in processes/ gets what it asks for, and says what Decree 30/2020 wants said."""

import re
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine.commands.paper_checks import paper_advice, paper_faults
from engine.notation.papers import paper_uses
from engine.operations.documents import read_template

PROCESSES = Path(__file__).parents[3] / "processes"
FOLDERS = sorted(one.parent.name for one in PROCESSES.glob("*/documents"))
TOOLS = SimpleNamespace(read_template=read_template, paper_uses=paper_uses)


def package(folder: str) -> tuple[tuple[str, bytes], ...]:
    room = PROCESSES / folder
    paths = sorted(path for path in room.rglob("*") if path.suffix in (".bpmn", ".dmn", ".docx"))
    return tuple((path.relative_to(room).as_posix(), path.read_bytes()) for path in paths)


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_template_asks_for_what_its_step_does_not_give(folder):
    assert [one.text("en") for one in paper_faults(TOOLS, package(folder))] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_template_has_the_parts_of_a_state_paper(folder):
    assert [
        one.text("en") for one in paper_advice(TOOLS, package(folder)) if one.facts["rule"].endswith("header")
    ] == []


@pytest.mark.parametrize("paper", sorted(PROCESSES.glob("*/documents/*.docx")), ids=lambda path: path.stem)
def test_no_paper_names_the_office_of_one_agency(paper):
    """Of the three agencies one has a "Văn phòng" that is its Office, one is a "Văn phòng", one has neither."""
    office = re.compile(r"(?<!Chánh )Văn phòng")
    assert office.findall(zipfile.ZipFile(paper).read("word/document.xml").decode()) == []
