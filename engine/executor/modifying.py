"""Tokens moved from outside: elements are begun, runs of elements are stopped, as an operator says."""

from collections.abc import Iterator, Sequence
from typing import Any

from SpiffWorkflow.util.task import TaskState

from engine.domain.errors import Invalid, InvalidInput, NotFound
from engine.domain.facts import InstanceEnded
from engine.domain.keys import ElementKey, instance_of, run_of
from engine.domain.steps import Modify
from engine.executor.case import Case
from engine.executor.events import Boundary
from engine.executor.names import BODY, NODE
from engine.executor.parts import CallActivity
from engine.executor.run import Run
from engine.executor.values import checked


class CannotActivate(Invalid):
    code = "cannot-activate"
    vi = "Không thể bắt đầu phần tử “{place}” từ bên ngoài: {why_vi}."
    en = 'Element "{place}" cannot be begun from outside: {why_en}.'


class CannotTerminate(Invalid):
    code = "cannot-terminate"
    vi = "Không thể dừng “{place}”: {why_vi}."
    en = '"{place}" cannot be stopped: {why_en}.'


class NothingToModify(Invalid):
    code = "nothing-to-modify"
    vi = "Hãy chọn ít nhất một phần tử để bắt đầu hoặc dừng."
    en = "Choose at least one element to begin or to stop."


MISSING = ("sơ đồ không có phần tử này", "the model has no such element")
BESIDE = ("nó chờ bên cạnh một phần tử khác", "it waits beside another element")
ROUNDS = ("nó nằm trong phần tử lặp; hãy chọn cả phần tử lặp", "it lies inside a repeated element; choose the whole")
SEVERAL = ("phạm vi của nó đang chạy nhiều lần; hãy nêu khóa", "its scope runs several times; name the key of one")
NOT_RUNNING = ("nó không còn chạy", "it is not running any more")


def modify(case: Case, step: Modify) -> None:
    """Begin first, then stop, so that a scope that goes on never ends in between.

    Raises NotFound for a case that has ended, and Invalid for every element that cannot be begun or stopped.
    """
    if not case.all:
        raise NotFound("instance", case.key)
    if not step.activate and not step.terminate:
        raise NothingToModify(place="activate")
    findings = [*_refused(case, step)]
    if findings:
        raise InvalidInput(tuple(findings))
    case.assign(case.scope, checked(step.variables))
    for element_id in step.activate:
        _activate(case, element_id, step.scope_key)
    for key in step.terminate:
        _terminate(case, key)


def _refused(case: Case, step: Modify) -> Iterator[Invalid]:
    for element_id in step.activate:
        try:
            _way(case, element_id, step.scope_key)
        except CannotActivate as cause:
            yield cause
    for key in step.terminate:
        try:
            _stoppable(case, key)
        except CannotTerminate as cause:
            yield cause


# ------------------------------------------------------------------ begin


def _activate(case: Case, element_id: str, scope_key: ElementKey | None) -> None:
    workflow, path = _way(case, element_id, scope_key)
    for spec in path[:-1]:
        workflow = _opened(case, workflow, spec)
    case.create(workflow, path[-1])


def _opened(case: Case, workflow: Any, spec: Any) -> Any:
    """The subprocess as if a token had come to it, but for its own start."""
    run = case.create(workflow, spec, phase=None)
    spec._update_hook(run)  # noqa: SLF001 - SpiffWorkflow's word for entering
    run.open_scope()
    run.mark(TaskState.STARTED)
    part = case.attach_part(run, workflow.compiled.processes[spec.spec], workflow.compiled)
    part.begin(())
    return part


def _way(case: Case, element_id: str, scope_key: ElementKey | None) -> tuple[Any, Sequence[Any]]:
    """A living scope, and from there the subprocesses to open and the element. Raises CannotActivate."""
    living = _living(case, scope_key)
    if not living:
        raise _no(element_id, NOT_RUNNING)
    found = [(workflow, path) for workflow in living for path in _paths(workflow, workflow.spec, element_id)]
    if not found:
        raise _no(element_id, MISSING)
    shortest = min(len(path) for _, path in found)
    nearest = [(workflow, path) for workflow, path in found if len(path) == shortest]
    if len(nearest) > 1:
        raise _no(element_id, SEVERAL)
    workflow, path = nearest[0]
    _check_path(element_id, path)
    return workflow, path


def _living(case: Case, scope_key: ElementKey | None) -> list[Any]:
    if scope_key is None:
        return [case, *(run.part for run in case.all.values() if run.part is not None)]
    run = case.all.get(run_of(scope_key)) if instance_of(scope_key) == case.key else None
    return [run.part] if run is not None and run.part is not None else []


def _paths(workflow: Any, spec: Any, element_id: str) -> Iterator[Sequence[Any]]:
    """The specs from a scope to an element inside it, through subprocesses of the same file."""
    for name in (BODY + element_id, NODE + element_id):
        if name in spec.task_specs:
            yield [spec.task_specs[name]]
            return
    for inner in spec.task_specs.values():
        if getattr(inner, "is_part", False) and not isinstance(inner, CallActivity):
            for path in _paths(workflow, workflow.compiled.processes[inner.spec], element_id):
                yield [inner, *path]


def _check_path(element_id: str, path: Sequence[Any]) -> None:
    target = path[-1]
    if isinstance(target, Boundary) or target.for_undo or target.is_trigger or target.is_event_part:
        raise _no(element_id, BESIDE)
    for spec in path[:-1]:
        if spec.is_event_part:
            raise _no(element_id, BESIDE)
        if spec.keeps_rounds_apart or _repeated(spec):
            raise _no(element_id, ROUNDS)


def _repeated(spec: Any) -> bool:
    """Whether a body around it makes its rounds."""
    return BODY + spec.bpmn_id in spec._wf_spec.task_specs  # noqa: SLF001 - the library gives no other way to the scope


def _no(element_id: str, why: tuple[str, str]) -> CannotActivate:
    return CannotActivate(place=element_id, why_vi=why[0], why_en=why[1])


# ------------------------------------------------------------------ stop


def _stoppable(case: Case, key: ElementKey) -> Run:
    """Raises CannotTerminate."""
    run = case.all.get(run_of(key)) if instance_of(key) == case.key else None
    why = NOT_RUNNING if run is None else None
    if run is not None and (run.armed or run.task_spec.is_trigger):
        why = BESIDE
    elif run is not None and (run.holder is not None or _in_rounds(run)):
        why = ROUNDS
    if run is None or why is not None:
        vi, en = why or NOT_RUNNING
        raise CannotTerminate(place=str(key), why_vi=vi, why_en=en)
    return run


def _in_rounds(run: Run) -> bool:
    """Whether it is the last of a round: its end would leave the repeated element waiting for ever."""
    around = getattr(run.workflow, "run", None)
    return around is not None and around.holder is not None and len(run.workflow.runs) == 1


def _terminate(case: Case, key: ElementKey) -> None:
    run = case.all.get(run_of(key))
    if run is None:
        return  # it went with a scope that was stopped before
    workflow = run.workflow
    case.terminate(run)
    while workflow.at_rest:
        if workflow is case:
            case.terminate_all(case)
            case.changed = False
            case.facts.append(InstanceEnded(end="terminated"))
            return
        owner = workflow.run
        workflow = owner.workflow
        case.terminate(owner)
