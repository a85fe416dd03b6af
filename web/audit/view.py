"""What the replay script needs of each step; the words of a step are already in the page."""

from typing import Any

from engine.queries.views import ReplayView


def island(replay: ReplayView) -> dict[str, Any]:
    """Diagram and marks; step n is a pure function of row n, so that the slider can go back."""
    return {
        "bpmn": replay.bpmn,
        "steps": [
            {
                "element": step.line.element_id,
                "active": list(step.active),
                "done": dict(step.done),
                "flows": dict(step.flows),
            }
            for step in replay.steps
        ],
    }
