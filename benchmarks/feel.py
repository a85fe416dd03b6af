"""A simple FEEL condition, warm, against the same condition as a Python lambda."""

import time
import timeit
from collections.abc import Callable, Iterator
from typing import Final

from benchmarks.report import Row
from engine.decisions.feel import evaluate_boolean

TEXT: Final = 'days > 3 and kind = "annual"'
VARIABLES: Final = {"days": 5, "kind": "annual", "requester": "lan.cv", "reason": "Về quê thăm gia đình"}
TIMES: Final = 10_000
TRIES: Final = 15


def condition() -> Iterator[Row]:
    evaluate_boolean(TEXT, VARIABLES)
    ours = per_call(lambda: evaluate_boolean(TEXT, VARIABLES))
    native = per_call(lambda: VARIABLES["days"] > 3 and VARIABLES["kind"] == "annual")
    yield Row(
        what=f"FEEL: simple condition warm (`{TEXT}`)",
        promise="≤ 10 µs",
        figure=f"{ours * 1e6:.1f} µs",
        basis=f"{ours / native:.0f} × a Python lambda ({native * 1e9:.0f} ns)",
        kept=ours <= 10e-6,
    )


def per_call(work: Callable[[], object]) -> float:
    """Seconds of processor time, in the quietest of the tries."""
    return min(timeit.repeat(work, number=TIMES, repeat=TRIES, timer=time.process_time)) / TIMES
