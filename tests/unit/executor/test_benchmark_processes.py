"""The three measured processes run to their end, and stay small: counted gates, no clock."""

from pathlib import Path

import pytest

from engine.domain.facts import InstanceEnded, TaskOpened
from engine.domain.steps import FinishTask
from tests.unit.executor.bpmn import model
from tests.unit.executor.table import Table

PROCESSES = Path(__file__).parents[3] / "benchmarks" / "processes"
LIVING_RUNS = 20
STATE_BYTES = 1536


def table(name: str) -> Table:
    return Table(model((PROCESSES / f"{name}.bpmn").read_bytes(), process_id=name))


def live_runs(t: Table) -> int:
    return len(t.live._live.get(t.case.key, lambda: None).case.all)


def answer(opened: TaskOpened, n: int) -> dict[str, object]:
    return {"outcome": "approve" if n == 0 else "rework"} if opened.element_id == "review" else {}


def run(t: Table, rounds: int) -> int:
    """Finish every task that opens; ``review`` sends back ``rounds`` times. The number of completions."""
    done = 0
    while tasks := t.open(TaskOpened):
        opened = tasks[0]
        t.step(FinishTask(key=opened.key, variables=answer(opened, rounds)))
        rounds -= opened.element_id == "review"
        done += 1
    return done


def test_the_tiny_process_is_one_completion():
    t = table("tiny")
    t.start()
    assert run(t, 0) == 1
    assert t.of(InstanceEnded)


def test_the_approval_reworks_and_ends():
    t = table("approval")
    t.start(days=12, text="x" * 900)
    assert run(t, 3) == 10
    assert (t.variables["rounds"], t.variables["stamp"]) == (3, "stamped")


def test_the_collaboration_runs_all_its_parts():
    t = table("collaboration")
    t.start(people=[f"p{i}" for i in range(30)], total=5)
    assert run(t, 9) == 10 * 3 + 2 + 30 + 2
    assert t.variables["issued"] == 30


@pytest.mark.parametrize("rounds", [1, 100])
def test_the_approval_stays_small_at_any_round(rounds: int):
    t = table("approval")
    t.start(days=12, text=" ".join(str(i) for i in range(260)))
    sizes, runs = [], []
    for _ in range(rounds * 2):
        t.finish(t.waits(TaskOpened)[0], outcome="rework")
        sizes.append(len(t.case.state))
        runs.append(live_runs(t))
    assert max(runs) <= LIVING_RUNS
    assert max(sizes) <= STATE_BYTES


def test_thirty_participants_stay_small():
    t = table("collaboration")
    t.start(people=[f"p{i}" for i in range(30)], total=5)
    while "law" not in t.waits(TaskOpened):
        t.finish(t.waits(TaskOpened)[0], outcome="approve")
    t.finish("law")
    t.finish("budget")
    assert len(t.open(TaskOpened)) == 30
    assert len(t.case.state) <= 4 * STATE_BYTES


def test_running_a_case_changes_no_definition():
    t = table("collaboration")
    t.start(people=["a", "b"], total=11)
    specs = t.live.compile(t.case.model).specs

    def picture() -> list[tuple[str, str]]:
        return [(spec.name, repr(vars(spec))) for p in specs.by_id.values() for spec in p.task_specs.values()]

    before = picture()
    run(t, 2)
    assert t.of(InstanceEnded)
    assert picture() == before
