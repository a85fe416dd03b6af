"""The deployed decision tables, asked by id."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from engine.decisions.dmn import DecisionResult, Model, evaluate_decision
from engine.notation.dmn import read_dmn

PROCESSES: Final = Path(__file__).parents[3] / "processes"
NOW: Final = datetime(2024, 6, 4, 2, tzinfo=UTC)


@cache
def table(name: str) -> Model:
    """Of the only file of this name."""
    (path,) = PROCESSES.glob(f"*/{name}.dmn")
    return read_dmn(path.read_bytes())


def asked(name: str, **given: Any) -> DecisionResult:
    return evaluate_decision(table(name), name, given, now=NOW)


def answer(name: str, **given: Any) -> Any:
    found = asked(name, **given)
    assert not found.failures, [one.text("en") for one in found.failures]
    return found.value
