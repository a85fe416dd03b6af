"""Activities that begin only when several tokens have come (startQuantity): one waiting run counts them."""

from typing import Any

from SpiffWorkflow.util.task import TaskState

from engine.executor.case import ENTER
from engine.executor.run import Run

COUNT = "gathered"


def gather(spec: Any, workflow: Any) -> None:
    """One more token has come to an activity that needs several; those beyond wait for the next round."""
    case = workflow.top_workflow
    run = workflow.joins.get(spec.name)
    if run is None:
        run = case.create(workflow, spec, phase=None)
        run.mark(TaskState.WAITING)
        workflow.joins[spec.name] = run
    count = gathered(run) + 1
    if count < spec.needs:
        run.internal_data[COUNT] = count
        return
    del workflow.joins[spec.name]
    run.internal_data.pop(COUNT, None)
    run.mark(TaskState.FUTURE)
    case.queue.append((run, ENTER))


def gathered(run: Run) -> int:
    found = run.internal_data.get(COUNT)
    return found if isinstance(found, int) else 0
