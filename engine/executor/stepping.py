"""What a step does to a case before it runs on by itself."""

from collections.abc import Callable

from SpiffWorkflow.util.task import TaskState

from engine.domain.errors import BusinessError, NotFound, Refused
from engine.domain.facts import InstanceEnded, Variables
from engine.domain.keys import ElementKey, instance_of, run_of
from engine.domain.steps import (
    BeginInside,
    Cancel,
    DeliverMessage,
    FailJob,
    FinishJob,
    FinishTask,
    FireTimer,
    Modify,
    RetryElement,
    SetVariables,
    Start,
    Step,
    ThrowError,
)
from engine.executor import listeners, mending, modifying
from engine.executor.activities import UserTask, Worked
from engine.executor.case import ENTER, JOIN, Case
from engine.executor.events import Catching
from engine.executor.incidents import ErrorNotCaught
from engine.executor.run import Run
from engine.executor.values import checked


class AlreadyStarted(Refused):
    code = "already-started"
    vi = "Hồ sơ này đã bắt đầu."
    en = "This case has already started."


def take(case: Case, step: Step) -> None:
    """Raises NotFound if the step's key does not wait here, BadJson for values that cannot be stored."""
    match step:
        case Start():
            _start(case, step)
        case FinishTask(key=key, variables=variables):
            run = _find(case, key, "task", lambda r: isinstance(r.task_spec, UserTask) and r.state == TaskState.READY)
            run.task_spec.finish(run, checked(variables))
        case FinishJob() | ThrowError() | FailJob():
            _answer(case, step)
        case FireTimer(key=key):
            run = _find(case, key, "timer", lambda r: _waits(r, "due"))
            run.task_spec.fire(run, {})
        case DeliverMessage(key=key, variables=variables):
            run = _find(case, key, "subscription", lambda r: _waits(r, "name"))
            run.task_spec.fire(run, checked(variables))
        case SetVariables(scope_key=scope_key, variables=variables):
            _set_variables(case, scope_key, variables)
        case RetryElement(key=key):
            _retry(case, _find(case, key, "incident", lambda r: r.state == TaskState.ERROR))
        case Modify():
            modifying.modify(case, step)
        case BeginInside(key=key):
            run = _find(case, key, "ad-hoc subprocess", modifying.waits_for_choice)
            modifying.begin_inside(case, run, step)
        case Cancel():
            _cancel(case)


def _start(case: Case, step: Start) -> None:
    if case.last_run:
        raise AlreadyStarted
    if step.element_id is not None and step.element_id not in case.spec.starts:
        raise NotFound("start event", step.element_id)
    case.assign(case.scope, checked(step.variables))
    if step.element_id is None:
        case.begin()
        return
    case.begin(())
    name = case.spec.starts[step.element_id]
    event, one, _ = name.partition("#")
    received = case.create(case, case.spec.task_specs[event])
    received.internal_data = {"first": name} if one else {"fired": True}
    for other in case.spec.together.get(step.element_id, ()):
        case.create(case, case.spec.task_specs[other])


def _answer(case: Case, step: FinishJob | ThrowError | FailJob) -> None:
    """What a worker says of a job; an error may come from a person with a task, too."""
    listener = case.all.get(run_of(step.key)) if instance_of(step.key) == case.key else None
    if listener is not None and "listening" in listener.internal_data:
        _answer_listener(listener, step)
        return
    match step:
        case FinishJob():
            run = _find(case, step.key, "job", _is_job)
            run.task_spec.finish(run, checked(step.variables))
        case FailJob():
            mending.fail_job(case, _find(case, step.key, "job", _is_job), step.message)
        case ThrowError():
            run = _find(case, step.key, "job", _may_fail)
            run.task_spec.fail(run, BusinessError(step.code, step.message, checked(step.variables)))


def _answer_listener(run: Run, step: FinishJob | ThrowError | FailJob) -> None:
    """A listener is no work of the model's: nothing catches its errors."""
    match step:
        case FinishJob():
            listeners.finish(run, checked(step.variables))
        case FailJob():
            listeners.stop(run, mending.JobFailed(message=step.message or "–"))
        case ThrowError():
            listeners.stop(run, ErrorNotCaught(error=step.code))


def _is_job(run: Run) -> bool:
    return isinstance(run.task_spec, Worked) and "job" in run.internal_data


def _may_fail(run: Run) -> bool:
    if isinstance(run.task_spec, UserTask):
        return run.state == TaskState.READY
    return _is_job(run)


def _set_variables(case: Case, scope_key: ElementKey | None, variables: Variables) -> None:
    if not case.all:
        raise NotFound("instance", case.key)
    if scope_key is None:
        case.assign(case.scope, checked(variables))
        return
    run = _find(case, scope_key, "scope", lambda _run: True)
    case.assign(run.open_scope(), checked(variables))


def _retry(case: Case, run: Run) -> None:
    phase = str(run.internal_data.pop("phase"))
    if phase == JOIN:
        run.mark(TaskState.WAITING)
        case.settle_joins()
        return
    run.mark(TaskState.FUTURE if phase == ENTER else TaskState.STARTED)
    case.queue.append((run, phase))


def _cancel(case: Case) -> None:
    if not case.all:
        raise NotFound("instance", case.key)
    case.terminate_all(case)
    case.changed = False
    case.facts.append(InstanceEnded(end="terminated"))


def _waits(run: Run, kind: str) -> bool:
    return isinstance(run.task_spec, Catching) and run.state == TaskState.WAITING and kind in run.internal_data


def _find(case: Case, key: ElementKey, what: str, fits: Callable[[Run], bool]) -> Run:
    run = case.all.get(run_of(key)) if instance_of(key) == case.key else None
    if run is None or not fits(run):
        raise NotFound(what, key)
    return run
