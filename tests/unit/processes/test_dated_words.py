"""What the law has ended is data with a last day, never a word of the program or of a paper (context.md O-6)."""

import io
import re
from pathlib import Path

import docx
import pytest

ROOT = Path(__file__).parents[3]
ENDED = re.compile(r"\b(huyện|quận|thanh tra sở|chánh thanh tra)\b", re.IGNORECASE)
CODE = [
    path
    for folder, ends in (("engine", "py"), ("web", "py"), ("web", "html"), ("web/frontend", "js"))
    for path in sorted((ROOT / folder).rglob(f"*.{ends}"))
    if "static" not in path.parts
]
MODELS = [path for end in ("bpmn", "form", "dmn") for path in sorted((ROOT / "processes").rglob(f"*.{end}"))]
PAPERS = sorted((ROOT / "processes").rglob("documents/*.docx"))


@pytest.mark.parametrize("paths", [CODE, MODELS], ids=["code", "models"])
def test_no_district_and_no_inspector_stands_in_code_or_models(paths):
    found = [(path.name, hit.group()) for path in paths for hit in ENDED.finditer(path.read_text(encoding="utf-8"))]
    assert found == []


def test_no_district_and_no_inspector_stands_in_a_built_in_paper():
    words = {path.name: _words(path) for path in PAPERS}
    assert [name for name, text in words.items() if ENDED.search(text)] == []


def _words(path: Path) -> str:
    paper = docx.Document(io.BytesIO(path.read_bytes()))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in paper.paragraphs), *cells])
