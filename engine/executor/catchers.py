"""Who catches what is thrown inside a case: from the inside out, what listens in a scope before the edge around it."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from engine.domain.facts import Json
from engine.executor import expressions
from engine.executor.case import case_of
from engine.executor.definitions import Cancel, Error, Escalation, name_of
from engine.executor.run import Run

Catch = Callable[[dict[str, Json]], None]  #: takes the variables that come with it


def catcher(run: Run, kind: type[Error | Escalation | Cancel], code: str) -> Catch | None:
    """An exact code before any code, at the same place; the innermost place wins."""
    for place, specs in _places(run):
        fitting = [spec for spec in specs if isinstance(spec.caught, kind)]
        exact = [spec for spec in fitting if getattr(spec.caught, "code", None) == code]
        general = [spec for spec in fitting if getattr(spec.caught, "code", None) is None]
        for spec in [*exact, *general]:
            return partial(spec.catch, place)
    return None


def _places(run: Run) -> Iterator[tuple[Any, list[Any]]]:
    """What an event subprocess throws is not caught beside it, what undoes an activity not on its edge."""
    inside: Any = run.workflow
    holder: Run | None = run
    beside = False
    while True:
        while holder is not None:
            if "undo" not in holder.internal_data:
                yield holder, [holder.workflow.spec.task_specs[name] for name in holder.task_spec.boundaries]
            holder = holder.holder
        if not beside:
            yield inside, list(inside.spec.handlers)
        if inside.depth == 0:
            return
        holder = inside.run
        beside = holder is not None and holder.task_spec.is_event_part
        inside = inside.run.workflow


def code_of(definition: Error | Escalation, run: Run) -> str:
    """The code that is thrown; "=…" is evaluated. Raises UnusableValue."""
    written = definition.code or definition.name
    if not expressions.is_expression(written):
        return str(written)
    return name_of(written, run.scope, case_of(run).at)
