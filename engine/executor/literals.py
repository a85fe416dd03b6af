"""Fixed times and priorities are read when a file is deployed, with the same code that reads them in a case."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from engine.domain.errors import Invalid
from engine.executor import timers
from engine.executor.activities import UserTask
from engine.executor.definitions import Timer
from engine.executor.expressions import is_expression
from engine.executor.model import Specs

_ANY_DAY: Final = datetime(2024, 2, 29, tzinfo=UTC)


class UnreadableLiteral(Invalid):
    code = "bpmn-unreadable-literal"
    vi = "Phần tử “{place}”: {what} có giá trị “{value}” không đọc được. {remedy_vi}"
    en = 'Element "{place}": {what} has the value "{value}", which cannot be read. {remedy_en}'


_TIME: Final = (
    "Viết theo ISO 8601 (P2D, PT4H, R3/PT1H, 2026-01-05T08:00:00+07:00), cron (0 0 8 * * MON-FRI) hoặc biểu thức “=…”.",
    "Write ISO 8601 (P2D, PT4H, R3/PT1H, 2026-01-05T08:00:00+07:00), cron (0 0 8 * * MON-FRI) or an expression “=…”.",
)
_PRIORITY: Final = ("Viết số từ 0 đến 100 hoặc biểu thức “=…”.", "Write a number from 0 to 100 or an expression “=…”.")


def check(specs: Specs) -> Iterator[Invalid]:
    for process in specs.by_id.values():
        for spec in process.task_specs.values():
            for what, kind, text in _times(spec):
                if text and not is_expression(text) and timers.due(kind, text, _ANY_DAY) is None:
                    yield _finding(spec, what, text, _TIME)
            priority = spec.priority if isinstance(spec, UserTask) else None
            if priority and not is_expression(priority) and not (priority.isdecimal() and int(priority) <= 100):  # noqa: PLR2004
                yield _finding(spec, "priority", priority, _PRIORITY)


def _times(spec: Any) -> Iterator[tuple[str, str, str | None]]:
    definition = getattr(spec, "event_definition", None)
    if isinstance(definition, Timer):
        yield definition.kind, definition.kind, definition.expression
    if isinstance(spec, UserTask):
        yield "dueDate", "timeDate", spec.due_date
        yield "followUpDate", "timeDate", spec.follow_up_date


def _finding(spec: Any, what: str, value: str, remedy: tuple[str, str]) -> Invalid:
    return UnreadableLiteral(place=spec.bpmn_id, what=what, value=value, remedy_vi=remedy[0], remedy_en=remedy[1])
