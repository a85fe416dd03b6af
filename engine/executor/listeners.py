"""Listeners of an element: jobs that are answered before it begins its work, and before it is left.

An element knows how far it has come: ``listener`` is the moment and how many have answered, ``listening`` that a job
is out. What a listener answers lies in the element's own scope.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from SpiffWorkflow.util.task import TaskState

from engine.domain.errors import QuycheError
from engine.domain.facts import EndState, JobClosed, JobOpened, Json
from engine.executor.case import ENTER, LEAVE, case_of
from engine.executor.jobs import retries_of, type_of
from engine.executor.run import Run

Moment = Literal["start", "end"]
PHASES: Final[Mapping[str, str]] = {"start": ENTER, "end": LEAVE}


@dataclass(frozen=True, slots=True)
class Listener:
    type: str
    retries: str | None


def holds_back(run: Run, moment: Moment) -> bool:
    """The job of the next listener is opened; False: all of them have answered."""
    listeners = run.task_spec.listeners.get(moment)
    if not listeners:
        return False
    answered = _answered(run, moment)
    if answered >= len(listeners):
        return False
    case, one = case_of(run), listeners[answered]
    name, retries = type_of(run, one.type), retries_of(run, one.retries)
    run.internal_data["listener"] = [moment, answered]
    run.internal_data["listening"] = True
    run.mark(TaskState.STARTED)
    key, element_id = run.key, run.task_spec.bpmn_id
    case.facts.append(JobOpened(key=key, element_id=element_id, type=name, retries=retries, headers={}))
    return True


def _answered(run: Run, moment: Moment) -> int:
    match run.internal_data.get("listener"):
        case [str(which), int(number)] if which == moment:
            return number
    return 0


def resumes(run: Run) -> bool:
    """The element had begun to enter before its listeners were asked."""
    return _moment(run) == "start"


def _moment(run: Run) -> str:
    found = run.internal_data.get("listener")
    return str(found[0]) if isinstance(found, list) else ""


def finish(run: Run, results: dict[str, Json]) -> None:
    """A listener has answered: on to the next, or to the work."""
    case, moment = case_of(run), _moment(run)
    close(run, "completed")
    if results:
        case.assign(run.open_scope(), results)
    found = run.internal_data["listener"]
    if isinstance(found, list) and isinstance(found[1], int):
        run.internal_data["listener"] = [moment, found[1] + 1]
    if moment == "start":
        run.mark(TaskState.FUTURE)
    case.queue.append((run, PHASES[moment]))


def stop(run: Run, cause: QuycheError) -> None:
    """It cannot be answered: the element stands, and a retry gives a new job."""
    close(run, "terminated")
    case_of(run).stop(run, PHASES[_moment(run)], cause)


def close(run: Run, end: EndState) -> None:
    """The job that is out is taken back, or done."""
    if run.internal_data.pop("listening", None):
        case = case_of(run)
        case.facts.append(JobClosed(key=run.key, element_id=run.task_spec.bpmn_id, end=end))
