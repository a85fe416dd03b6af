"""What an interference with a case would do, as the API tells it: ours, the contract has no dry run."""

from typing import Any, Final

from engine.domain.outcome import NewTask, Outcome, Standing
from web.api.view import when
from web.shared.i18n import language

ENDS: Final = {None: "ACTIVE", "completed": "COMPLETED", "terminated": "TERMINATED"}


def outcome(found: Outcome) -> dict[str, Any]:
    """Ids of elements, in the order in which it would happen."""
    return {
        "state": ENDS[found.end],
        "begun": found.begun,
        "stopped": found.stopped,
        "renamed": [{"sourceElementId": one, "targetElementId": to} for one, to in found.renamed],
        "userTasks": [task(one) for one in found.tasks],
        "userTasksClosed": found.tasks_closed,
        "timers": [{"elementId": one, "dueDate": when(at)} for one, at in found.timers],
        "timersClosed": found.timers_closed,
        "waits": found.waits,
        "waitsClosed": found.waits_closed,
        "incidents": [incident(one) for one in found.incidents],
    }


def task(one: NewTask) -> dict[str, Any]:
    """With whom it would be."""
    return {
        "elementId": one.element_id,
        "name": one.name,
        "candidateUsers": one.people,
        "dueDate": when(one.due_at),
    }


def incident(one: Standing) -> dict[str, Any]:
    """In the language of the client."""
    return {"elementId": one.element_id, "errorMessage": one.text_vi if language() == "vi" else one.text_en}
