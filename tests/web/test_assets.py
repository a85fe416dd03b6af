"""Built files: small, kept for ever, and nothing but the build."""

import gzip
import json
import re
from pathlib import Path

import pytest

from web.shared import assets

BUDGET = 60 * 1024
IMPORTED = re.compile(r"""(?:import|from)\s*["'](\.{1,2}/[^"']+|/static/[^"']+)["']""")


def chunks(path: Path, seen: set[Path]) -> set[Path]:
    """A script and what it imports before it runs."""
    if path not in seen:
        seen.add(path)
        for name in IMPORTED.findall(path.read_text(encoding="utf-8")):
            chunks((path.parent / name).resolve() if name.startswith(".") else assets.STATIC / name[8:], seen)
    return seen


def test_the_inbox_weighs_less_than_60_kilobytes():
    manifest = json.loads((assets.STATIC / "manifest.json").read_text(encoding="utf-8"))
    scripts = chunks((assets.STATIC / manifest["pages/inbox.js"]).resolve(), set())
    files = [*scripts, assets.STATIC / manifest["styles/main.css"]]
    assert len(scripts) > 1
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) < BUDGET


def test_the_inbox_carries_nothing_of_the_diagrams_and_forms():
    manifest = json.loads((assets.STATIC / "manifest.json").read_text(encoding="utf-8"))
    scripts = chunks((assets.STATIC / manifest["pages/inbox.js"]).resolve(), set())
    assert not any("bjs-powered-by" in path.read_text(encoding="utf-8") for path in scripts)


def test_a_built_file_may_be_kept_for_ever(visitor):
    answer = visitor.get(assets.asset("styles/main.css"))
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.mimetype == "text/css"


@pytest.mark.parametrize(
    ("asked", "given"), [("br, gzip", "br"), ("gzip", "gzip"), ("gzip, br;q=0", "gzip"), ("", None)]
)
def test_a_file_comes_packed_as_the_browser_can_read_it(visitor, asked, given):
    answer = visitor.get(assets.asset("styles/main.css"), headers={"Accept-Encoding": asked})
    assert answer.headers.get("Content-Encoding") == given


@pytest.mark.parametrize(
    "name", ["../app.py", "..%2fapp.py", "fonts/../../app.py", "nothing.js", "manifest.json.gz", ""]
)
def test_no_path_climbs_out(visitor, name):
    assert visitor.get(f"/static/{name}").status_code == 404


def test_a_missing_build_says_what_to_do():
    with pytest.raises(assets.PagesNotBuilt, match="make setup"):
        assets.asset("pages/nothing.js")


def test_the_notices_of_every_package_travel_with_the_files():
    said = (assets.STATIC / "THIRD_PARTY.txt").read_text(encoding="utf-8")
    assert all(
        name in said for name in ("bpmn-js ", "@bpmn-io/form-js-viewer ", "htmx.org ", "@fontsource-variable/inter ")
    )


def test_the_marks_of_bpmn_io_are_hidden_by_no_rule_of_ours():
    sheets = "".join(path.read_text(encoding="utf-8") for path in Path("web/frontend/styles").glob("*.css"))
    assert "powered-by" not in sheets
