"""A diagram without its drawing gets one: every element is drawn, and of what the file says not a byte is changed."""

import json
import re
import subprocess
from itertools import combinations
from pathlib import Path

import pytest
from lxml import etree

from tests.contract.test_interchange import MODELS, NODE, ROOT

DRAWING = re.compile(r"[ ]*<bpmndi:BPMNDiagram\b.*</bpmndi:BPMNDiagram>\n", re.DOTALL)
HEAD = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:t">'
MESSAGE = '<messageFlow id="m" sourceRef="t" targetRef="x"/>'
POOLS = f'<collaboration id="c"><participant id="a" processRef="p"/><participant id="x"/>{MESSAGE}</collaboration>'
INSIDE = '<subProcess id="w"><task id="i"/></subProcess><boundaryEvent id="b" attachedToRef="w"/><task id="l"/>'
LANES = '<laneSet id="s"><lane id="o"><childLaneSet id="n"><lane id="y"/><lane id="z"/></childLaneSet></lane></laneSet>'
FLOWS = "".join(
    f'<sequenceFlow id="{a}{b}" sourceRef="{a}" targetRef="{b}"/>' for a, b in ("tw", "bl", "lt", "tt", "wl")
)
ALL = f'{HEAD}{POOLS}<process id="p">{LANES}<task id="t"/>{INSIDE}{FLOWS}</process></definitions>'
GROUP = f'{HEAD}<process id="p"><task id="t"/><group id="nhom"/></process>'
TWO = f'{HEAD}<process id="p"><task id="t"/></process><process id="q"><task id="u" name="Ở ngoài"/></process>'


def drawn(folder: Path, *texts: str) -> list[dict]:
    names = [str(folder / f"{number}.bpmn") for number in range(len(texts))]
    for name, text in zip(names, texts, strict=True):
        Path(name).write_text(text, encoding="utf-8")
    script = Path(__file__).with_name("layout.mjs")
    done = subprocess.run([NODE, script, *names], cwd=ROOT, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def shown(text: str) -> set[str]:
    """The elements that have a shape or an edge."""
    parts = (one for kind in ("Shape", "Edge") for one in etree.fromstring(text.encode()).iter(f"{{*}}BPMN{kind}"))
    return {one.get("bpmnElement") for one in parts}


def test_our_procedures_without_their_drawings_are_drawn_whole_and_left_as_they_are(tmp_path):
    whole = [path.read_text(encoding="utf-8") for path in MODELS if path.suffix == ".bpmn"]
    bare = [DRAWING.sub("", text) for text in whole]
    told = [one["text"] for one in drawn(tmp_path, *bare)]
    assert [DRAWING.sub("", text) for text in told] == bare
    assert [shown(text) for text in told] == [shown(text) for text in whole]


def test_pools_inner_lanes_messages_subprocesses_and_loops_are_drawn(tmp_path):
    (told,) = drawn(tmp_path, ALL)
    assert shown(told["text"]) == set("axmoyztiwbl") | {"tw", "bl", "lt", "tt", "wl"}


def boxes(text: str) -> dict[str, tuple[float, float, float, float]]:
    """Left, top, right, bottom of every shape."""
    found = {}
    for one in etree.fromstring(text.encode()).iter("{*}BPMNShape"):
        x, y, width, height = (float(one[0].get(name)) for name in ("x", "y", "width", "height"))
        found[one.get("bpmnElement")] = (x, y, x + width, y + height)
    return found


def test_notes_data_and_what_undoes_a_step_stand_beside_it_with_their_lines(tmp_path):
    (told,) = drawn(tmp_path, Path(__file__).with_name("beside.bpmn").read_text(encoding="utf-8"))
    ties = {"w", "r", "c", "ad", "atu", "ai", "aP"}
    assert (
        shown(told["text"])
        == {"P", "nP", "t", "u", "s", "i", "ni", "data", "k", "b", "z", "nd", "ntu", "tu", "us"} | ties
    )
    place = boxes(told["text"])
    apart = [place[one] for one in ("t", "u", "s", "data", "k", "z", "nd", "ntu", "nP")]
    over = [(a, b) for a, b in combinations(apart, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]
    assert over == []
    assert place["s"][0] < place["ni"][0] < place["ni"][2] < place["s"][2]


@pytest.mark.parametrize(("text", "named"), [(GROUP, "“nhom”"), (TWO, "“Ở ngoài”")])
def test_what_cannot_be_drawn_is_named(tmp_path, text, named):
    assert [one["refused"] for one in drawn(tmp_path, f"{text}</definitions>")] == [named]
