"""Tokens moved from outside: elements are begun, runs of elements are stopped, as an operator says."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from SpiffWorkflow.util.task import TaskState

from engine.domain.errors import Invalid, InvalidInput, NotFound
from engine.domain.facts import InstanceEnded, Variables
from engine.domain.keys import ElementKey, instance_of, run_of
from engine.domain.steps import Begin, BeginInside, Modify, Move
from engine.executor.case import Case
from engine.executor.events import Boundary
from engine.executor.incidents import BadJson
from engine.executor.names import BODY, NODE
from engine.executor.parts import AdHoc, CallActivity
from engine.executor.run import Run
from engine.executor.values import checked
from engine.ports import Choosable


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
NOT_AROUND = (
    "dữ liệu được đặt cho phạm vi không bao quanh nó",
    "variables are meant for a scope that is not around it",
)


@dataclass(frozen=True)
class Way:
    """From a living scope through the subprocesses to open to the element that begins."""

    scope: Any
    path: Sequence[Any]
    local: Mapping[str, Variables]


def modify(case: Case, step: Modify) -> None:
    """Begin first, then stop, so that a scope that goes on never ends in between.

    Raises NotFound for a case that has ended, and Invalid for every element that cannot be begun or stopped.
    """
    if not case.all:
        raise NotFound("instance", case.key)
    if not (step.activate or step.terminate or step.begin or step.stop or step.move):
        raise NothingToModify(place="activate")
    plain = (Begin(element_id=one, scope_key=step.scope_key) for one in step.activate)
    ways, stops, findings = _planned(case, (*plain, *step.begin), step)
    if findings:
        raise InvalidInput(tuple(findings))
    case.assign(case.scope, checked(step.variables))
    for way in ways:
        _activate(case, way)
    for run in stops:
        _terminate(case, run)


def _planned(case: Case, begun: Iterable[Begin], step: Modify) -> tuple[list[Way], list[Run], list[Invalid]]:
    """What would begin and stop, and everything that stands against it."""
    ways: list[Way] = []
    stops: list[Run] = []
    findings: list[Invalid] = []
    plans: list[Callable[[], object]] = [
        *(partial(_plan_begin, case, one, ways) for one in begun),
        *(partial(_plan_stop, case, key, stops) for key in step.terminate),
        *(partial(_plan_stops, case, one, stops) for one in step.stop),
        *(partial(_plan_move, case, one, ways, stops) for one in step.move),
    ]
    for plan in plans:
        try:
            plan()
        except (CannotActivate, CannotTerminate, BadJson) as cause:
            findings.append(cause)
    return ways, stops, findings


def _plan_begin(case: Case, begin: Begin, ways: list[Way]) -> None:
    ways.append(_way(case, begin, _living(case, begin.scope_key)))


def _plan_stop(case: Case, key: ElementKey, stops: list[Run]) -> None:
    stops.append(_stoppable(case, key))


def _plan_stops(case: Case, element_id: str, stops: list[Run]) -> None:
    found = _runs_of(case, element_id)
    for run in found:
        _check_round(case, run)
    stops += found


def _plan_move(case: Case, move: Move, ways: list[Way], stops: list[Run]) -> None:
    sources = _runs_of(case, move.element_id) if move.key is None else [_living_run(case, move.key)]
    for run in sources:
        near = _beside(run, move.to.element_id) if move.beside else _living(case, move.to.scope_key)
        way = _way(case, move.to, near)
        if way.scope is not run.workflow:
            _check_round(case, run)
        ways.append(way)
    stops += sources


def _beside(run: Run, element_id: str) -> list[Any]:
    """Of the scope of a run and those around it the innermost that leads to the element."""
    scopes = [run.workflow, *(scope.run.workflow for scope in _scopes(run.workflow))]
    leading = [scope for scope in scopes if any(_paths(scope, scope.spec, element_id))]
    return leading[:1] or scopes[:1]


# ------------------------------------------------------------------ begin


def _activate(case: Case, way: Way) -> None:
    workflow = way.scope
    around = {scope.run.task_spec.bpmn_id: scope.run for scope in _scopes(workflow)}
    for element_id, run in around.items():
        if element_id in way.local:
            case.assign(run.open_scope(), checked(way.local[element_id]))
    for spec in way.path[:-1]:
        workflow = _opened(case, workflow, spec, way.local)
    _given(case, case.create(workflow, way.path[-1]), way.local)


def _scopes(workflow: Any) -> Iterator[Any]:
    while workflow.depth:
        yield workflow
        workflow = workflow.run.workflow


def _given(case: Case, run: Run, local: Mapping[str, Variables]) -> None:
    variables = local.get(run.task_spec.bpmn_id)
    if variables:
        case.entered(run)
        case.assign(run.open_scope(), checked(variables))


def _opened(case: Case, workflow: Any, spec: Any, local: Mapping[str, Variables]) -> Any:
    """The subprocess as if a token had come to it, but for its own start."""
    run = case.create(workflow, spec, phase=None)
    _given(case, run, local)
    spec._update_hook(run)  # noqa: SLF001 - SpiffWorkflow's word for entering
    run.open_scope()
    run.mark(TaskState.STARTED)
    part = case.attach_part(run, workflow.compiled.processes[spec.spec], workflow.compiled)
    part.begin(())
    return part


def _way(case: Case, begin: Begin, living: Sequence[Any]) -> Way:
    """The nearest of these scopes, and from there the way to the element. Raises CannotActivate, BadJson."""
    if not living:
        raise _no(begin.element_id, NOT_RUNNING)
    found = [(scope, path) for scope in living for path in _paths(scope, scope.spec, begin.element_id)]
    if not found:
        raise _no(begin.element_id, MISSING)
    shortest = min(len(path) for _, path in found)
    nearest = [(scope, path) for scope, path in found if len(path) == shortest]
    if len(nearest) > 1:
        raise _no(begin.element_id, SEVERAL)
    scope, path = nearest[0]
    _check_path(begin.element_id, path)
    known = {spec.bpmn_id for spec in path} | {one.run.task_spec.bpmn_id for one in _scopes(scope)}
    if begin.local.keys() - known:
        raise _no(begin.element_id, NOT_AROUND)
    for variables in begin.local.values():
        checked(variables)
    return Way(scope, path, begin.local)


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
    run = _living_run(case, key)
    _check_round(case, run)
    return run


def _living_run(case: Case, key: ElementKey) -> Run:
    """Raises CannotTerminate for what waits beside another run or is held by one."""
    run = case.all.get(run_of(key)) if instance_of(key) == case.key else None
    if run is None:
        raise _never(str(key), NOT_RUNNING)
    if run.armed or run.task_spec.is_trigger:
        raise _never(str(key), BESIDE)
    if run.holder is not None:
        raise _never(str(key), ROUNDS)
    return run


def _check_round(case: Case, run: Run) -> None:
    """Raises CannotTerminate for the last token of a round."""
    if _in_rounds(run):
        raise _never(str(run.key), ROUNDS)


def _never(place: str, why: tuple[str, str]) -> CannotTerminate:
    return CannotTerminate(place=place, why_vi=why[0], why_en=why[1])


def _in_rounds(run: Run) -> bool:
    """Whether it is the last of a round: its end would leave the repeated element waiting for ever."""
    around = getattr(run.workflow, "run", None)
    return around is not None and around.holder is not None and len(run.workflow.runs) == 1


def _runs_of(case: Case, element_id: str) -> list[Run]:
    """Every run of an element; of a repeated one the whole. Raises CannotTerminate."""
    runs = [run for run in case.all.values() if run.task_spec.bpmn_id == element_id]
    found = [run for run in runs if not run.task_spec.is_trigger and "beside" not in run.internal_data]
    moving = [run for run in found if not run.armed]
    if not moving:
        raise _never(element_id, BESIDE if found else NOT_RUNNING)
    whole = [run for run in moving if run.holder is None] or moving
    return [_living_run(case, run.key) for run in whole]


def _terminate(case: Case, run: Run) -> None:
    if run.id not in case.all:
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


# ------------------------------------------------------------------ inside an ad-hoc subprocess


def begin_inside(case: Case, run: Run, step: BeginInside) -> None:
    """Activities that somebody has chosen. Raises CannotActivate for each that is not one of them."""
    spec = run.task_spec
    known = spec.known(run.part.spec)
    findings: list[Invalid] = [_no(one.element_id, MISSING) for one in step.begin if one.element_id not in known]
    findings += [_no(one.element_id, NOT_AROUND) for one in step.begin if one.local.keys() - {one.element_id}]
    if not step.begin:
        findings.append(NothingToModify(place="elements"))
    if findings:
        raise InvalidInput(tuple(findings))
    if step.cancel_remaining:
        case.terminate_all(run.part)
        run.internal_data.pop("next", None)
    for one in step.begin:
        spec.begin(run, known[one.element_id], checked(one.local.get(one.element_id, {})))


def waits_for_choice(run: Run) -> bool:
    """An ad-hoc subprocess under way."""
    return isinstance(run.task_spec, AdHoc) and run.part is not None and run.state == TaskState.STARTED


def choices(case: Case) -> Sequence[Choosable]:
    """Where somebody says what comes next."""
    return tuple(
        Choosable(
            key=run.key,
            element_id=run.task_spec.bpmn_id,
            activities=tuple(run.task_spec.known(run.part.spec)),
        )
        for run in case.all.values()
        if waits_for_choice(run) and not run.task_spec.chosen
    )
