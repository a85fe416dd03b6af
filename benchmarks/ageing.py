"""What a completion costs by the age of its case and by the size of its data, and what a live case holds in memory."""

import gc
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from statistics import median
from typing import Final

from benchmarks.cases import LOADS, ExecutorCase
from benchmarks.executor import one_round
from benchmarks.report import Row, cpu_of

ROUNDS: Final = (10, 100, 1_000)
SIZES: Final = (1, 10, 100)  #: KB
LIVE: Final = 200


def by_age_and_size() -> Iterator[Row]:
    figures = {size: by_age(size) for size in SIZES}
    for size, ages in figures.items():
        yield Row(
            what=f"a completion with {size} KB of data, at round 10, 100 and 1,000",
            promise="–",
            figure=", ".join(f"{cpu * 1000:.2f} ms" for cpu, _ in ages.values()),
            basis="stored " + ", ".join(f"{stored / 1024:.1f} KB" for _, stored in ages.values()),
            kept=None,
        )
    yield from memory()


def by_age(size: int) -> dict[int, tuple[float, int]]:
    """Seconds of processor time and stored bytes of a completion around each age."""
    load = LOADS[0]
    variables = {**load.variables, "text": "".join(sha256(bytes([place])).hexdigest() for place in range(16)) * size}
    case = ExecutorCase(replace(load, rounds=ROUNDS[-1], variables=variables))
    spent: list[float] = []
    found = {}
    for number in range(1, ROUNDS[-1] + 1):
        spent.append(cpu_of(lambda: one_round(case)) / 2)
        if number in ROUNDS:
            found[number] = (median(spent[-10:]), len(case.case.state))
    return found


def memory() -> Iterator[Row]:
    """Of cases that wait for their first task, beyond the compiled model that all of them share."""
    for load in LOADS:
        kept = [ExecutorCase(load)]
        gc.collect()
        tracemalloc.start()
        kept += [ExecutorCase(load, executor=kept[0].executor) for _ in range(LIVE)]
        gc.collect()
        held = tracemalloc.get_traced_memory()[0] / LIVE
        tracemalloc.stop()
        yield Row(
            what=f"memory of a live case, {load.elements} elements, {len(str(load.variables)) // 1024} KB of data",
            promise="–",
            figure=f"{held / 1024:.0f} KB",
            basis=f"mean of {LIVE}, with its stored state",
            kept=None,
        )
