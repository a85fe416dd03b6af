"""Processor time per completion against the naive path, and how it grows over a thousand rounds of a loop."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from statistics import mean
from typing import Any, Final

from benchmarks.cases import LOADS, ExecutorCase, Load, completions
from benchmarks.naive import NaiveCase
from benchmarks.report import Row, cpu_of, median_of, share

TIMES: Final = 5
TO_REACH: Final = {"approval": 1 / 10, "collaboration": 1 / 50}
EARLY: Final = range(6, 16)  #: rounds around the tenth
LATE: Final = range(991, 1001)
MOST_BYTES: Final = 1536


def against_naive() -> Iterator[Row]:
    for load in LOADS:
        ours = median_of(TIMES, lambda load=load: per_completion(ExecutorCase(load), load))
        naive = median_of(3 if load.process_id == "approval" else 1, lambda load=load: naive_completion(load))
        ratio, most = ours / naive, TO_REACH[load.process_id]
        yield Row(
            what=f"CPU per completion, warm, against the naive path: {load.process_id} ({load.elements} elements)",
            promise=f"≤ {share(most)}",
            figure=share(ratio),
            basis=f"{ours * 1000:.2f} ms against {naive * 1000:.1f} ms",
            kept=ratio <= most,
        )


def per_completion(case: ExecutorCase | NaiveCase, load: Load) -> float:
    return cpu_of(lambda: run_through(case, load)) / load.completions


def run_through(case: ExecutorCase | NaiveCase, load: Load) -> None:
    """Both paths do the same work, or the comparison is none."""
    done = completions(case, load.rounds)
    if done != load.completions:
        raise ValueError(f"{load.process_id}: {done} completions instead of {load.completions}")


def naive_completion(load: Load) -> float:
    return per_completion(NaiveCase(load.process_id, load.variables), load)


def read_anew() -> Iterator[Row]:
    """Whether a case should stay with one process: what it costs when another one had it last."""
    for load in LOADS:
        live = median_of(TIMES, lambda load=load: per_completion(ExecutorCase(load), load))
        anew = median_of(TIMES, lambda load=load: per_completion(Elsewhere(load), load))
        yield Row(
            what=f"a case that another process had last, read anew: {load.process_id} ({load.elements} elements)",
            promise="–",
            figure=f"+ {(anew - live) * 1000:.2f} ms",
            basis=f"{anew * 1000:.2f} ms against {live * 1000:.2f} ms a completion, executor alone",
            kept=None,
        )


class Elsewhere(ExecutorCase):
    """Nobody here has it in memory."""

    def complete(self, element_id: str, answers: Mapping[str, Any]) -> None:
        self.executor.forget(self.case.key)
        super().complete(element_id, answers)


def growth() -> Iterator[Row]:
    """One case that its review sends back a thousand times."""
    case = ExecutorCase(replace(LOADS[0], rounds=1000))
    rounds, sizes = [], []
    for _ in range(LATE.stop):
        rounds.append(cpu_of(lambda: one_round(case)) / 2)
        sizes.append(len(case.case.state))
    early, late = best(rounds, EARLY), best(rounds, LATE)
    yield Row(
        what="growth: round 1,000 of a loop against round 10",
        promise="≤ 1.2 ×",
        figure=f"{late / early:.2f} ×",
        basis=f"{late * 1000:.2f} ms against {early * 1000:.2f} ms a completion",
        kept=late / early <= 1.2,
    )
    yield Row(
        what="state written per step, 1 KB data, at round 1,000",
        promise="≤ 1.5 KB",
        figure=f"{mean(sizes[LATE.start :]) / 1024:.2f} KB",
        basis=f"{mean(sizes[EARLY.start : EARLY.stop]) / 1024:.2f} KB at round 10",
        kept=max(sizes) <= MOST_BYTES,
    )


def one_round(case: ExecutorCase) -> None:
    case.complete("fill", {})
    case.complete("review", {"outcome": "rework"})


def best(figures: list[float], rounds: range) -> float:
    """The quietest of ten rounds: neighbours on the machine are not what grows."""
    return min(figures[index] for index in rounds)
