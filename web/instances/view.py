"""How a case is shown: its history without the engine's own steps, its diagram as far as it has come."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from engine.queries.views import HistoryLine, ReplayView


def technical(history: Sequence[HistoryLine]) -> frozenset[int]:
    """Numbers of the lines that stay folded: what no person did and no person needs."""
    return frozenset(line.seq for line in history if is_technical(line))


def is_technical(line: HistoryLine) -> bool:
    """A step of the system that carries no words for a person: entered, left, flow taken, data set."""
    return line.person is None and not line.authority and not line.details.get("told") and line.type in MACHINE


#: what the engine does by itself between two people
MACHINE = frozenset(
    {
        "variablesChanged",
        "operationDone",
        "decisionEvaluated",
        "taskOpened",
        "timerSet",
        "fire_timer",
        "jobOpened",
        "jobClosed",
    }
)


def months_around(month: date) -> dict[str, str]:
    """The months before and after, as the address names them."""
    before, after = month - timedelta(days=1), month + timedelta(days=32)
    return {"before": f"{before:%Y-%m}", "after": f"{after:%Y-%m}"}


def progress(replay: ReplayView) -> dict[str, Any]:
    """The last position of the replay."""
    diagrams = [vars(one) for one in replay.diagrams]
    if not replay.steps:
        return {"diagrams": diagrams, "active": [], "done": {}, "flows": {}}
    last = replay.steps[-1]
    return {"diagrams": diagrams, "active": list(last.active), "done": dict(last.done), "flows": dict(last.flows)}
