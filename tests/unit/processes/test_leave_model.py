"""What the models of leave say of themselves, and the limits of the law by date."""

from functools import cache

import pytest

from engine.notation.bpmn import read_bpmn
from engine.ports import FlowNode, ProcessInfo
from tests.unit.processes.tables import PROCESSES, answer

FILES = sorted((PROCESSES / "leave").glob("*.bpmn"))
PARTS = (
    "leave-back",
    "leave-carry-out",
    "leave-change-check",
    "leave-change-delegation",
    "leave-change-kind",
    "leave-change-refund",
    "leave-check",
    "leave-close",
    "leave-delegation",
    "leave-filing",
    "leave-head-carry-out",
    "leave-head-drop",
    "leave-head-filing",
    "leave-head-papers",
    "leave-recall",
    "leave-rest",
    "leave-retro-check",
    "leave-retro-filing",
    "leave-retro-unexcused",
    "leave-retro-unpaid",
    "leave-si",
    "leave-summary-unit",
)


@cache
def process(path) -> ProcessInfo:
    (info,) = read_bpmn(path.read_bytes()).processes
    return info


def without(name: str, path, types: tuple[str, ...] = ()) -> list[str]:
    nodes: list[FlowNode] = [node for node in process(path).nodes.values() if node.name]
    return [one.element_id for one in nodes if not one.properties.get(name) and (not types or one.type in types)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_whatever_has_a_name_is_read_in_english_too(path):
    assert without("title_en", path) == []
    assert without("documentation_en", path, ("userTask",)) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_task_of_a_person_says_the_clause_it_serves(path):
    assert without("legalBasis", path, ("userTask", "callActivity")) == []


def test_people_begin_seven_of_the_procedures_and_the_parts_are_called():
    assert tuple(path.stem for path in FILES if not process(path).startable) == PARTS


def test_no_element_of_a_part_has_the_name_of_another():
    shared = [PROCESSES / "shared" / f"{name}.bpmn" for name in ("approve-chain", "external-step", "delegation")]
    names = [node for path in (*FILES, *shared) for node in process(path).nodes]
    assert sorted({one for one in names if names.count(one) > 1}) == []


@pytest.mark.parametrize(
    ("on", "child", "months"),
    [("2026-06-30", 2, 6), ("2026-07-01", 2, 7), ("2026-07-01", 1, 6), ("2024-07-15", 3, 6)],
)
def test_a_second_child_gives_seven_months_from_the_day_of_the_law(on, child, months):
    found = answer("leave-limits", leave_kind="maternity", on=on, child_no=child, birth_case="normal")
    assert (found["max_months"], found["months_before"]) == (months, 2)


@pytest.mark.parametrize(
    ("on", "child", "born", "limits"),
    [
        ("2025-06-30", 1, "normal", (5, 30)),
        ("2025-07-01", 1, "normal", (5, 60)),
        ("2026-07-01", 2, "normal", (10, 60)),
        ("2026-07-01", 2, "twins_surgery", (14, 60)),
        ("2024-06-01", 1, "surgery", (7, 30)),
    ],
)
def test_a_father_has_the_days_and_the_window_of_the_law_of_the_day(on, child, born, limits):
    found = answer("leave-limits", leave_kind="paternity", on=on, child_no=child, birth_case=born)
    assert (found["max_wd"], found["window_days"]) == limits
