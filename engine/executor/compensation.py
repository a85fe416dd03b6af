"""Undoing what was completed, in the reverse order of its completion, one handler after the other.

A scope remembers each completed activity that has a handler as ``[spec, local variables, what was done inside]``.
Whoever throws (an event, the cancel end of a transaction) takes these entries as ``undo`` and holds the handler that
runs now. A completed subprocess is opened again for it: with its variables, and without a token of its own.
"""

from typing import Any

from SpiffWorkflow.util.task import TaskState

from engine.domain.facts import Json
from engine.executor.case import case_of
from engine.executor.incidents import ProcessMissing
from engine.executor.run import Run


def remember(run: Run) -> None:
    """The run completes: keep what is needed to undo it."""
    spec = run.task_spec
    done = run.internal_data.pop("kept", None) if run.internal_data else None
    if not (spec.undo or spec.undoes_itself or done is not None) or _is_handler(run):
        return
    entries = done if isinstance(done, list) else []
    if not spec.is_body:
        variables = dict(run.scope.vars) if run.own_scope else {}
        process = run.internal_data.get("process")
        entries = [[spec.name, variables, entries, *([] if process is None else [process])]]
    place = run.workflow.done if run.holder is None else run.holder.internal_data.setdefault("kept", [])
    if isinstance(place, list):
        place.extend(entries)


def _is_handler(run: Run) -> bool:
    return run.holder is not None and "undo" in run.holder.internal_data


def begin(run: Run, activity: str | None) -> bool:
    """``run`` throws; True if nothing is left to undo. ``activity`` None = everything in the scope."""
    scope = _scope_of(run, activity)
    chosen: list[Json] = []
    others: list[Json] = []
    for entry in scope.done:
        fits = activity is None or scope.spec.task_specs[entry[0]].bpmn_id == activity
        (chosen if fits else others).append(entry)
    scope.done = others
    run.internal_data["undo"] = chosen
    return proceed(run)


def begin_beside(run: Run, activity: str | None) -> None:
    """The same, but who throws goes on: a second run of it, that nobody sees, stays until everything is undone."""
    case = case_of(run)
    unseen = case.create(run.workflow, run.task_spec, phase=None)
    unseen.mark(TaskState.STARTED)
    unseen.internal_data["beside"] = True
    if begin(unseen, activity):
        case.forget(unseen)


def _scope_of(run: Run, activity: str | None) -> Any:
    """Where the activities are: around an event subprocess that throws, else where the thrower is."""
    scope = run.workflow
    here = activity is not None and any(spec.bpmn_id == activity for spec in scope.spec.task_specs.values())
    if not here and scope.depth and scope.run.task_spec.is_event_part:
        return scope.run.workflow
    return scope


def proceed(run: Run) -> bool:
    """Start the next handler; True if there is none left."""
    entries = run.internal_data.get("undo")
    while isinstance(entries, list) and entries:
        entry = entries[-1]
        run.internal_data["undo"] = entries = entries[:-1]
        if isinstance(entry, list) and not _undo(run, *entry):
            return False
    run.internal_data.pop("undo", None)
    return True


def _undo(run: Run, name: Json, variables: Json, done: Json, process: Json = None) -> bool:
    """True if it is undone already."""
    home = _home(run, str(name))
    spec = home.spec.task_specs[name]
    kept = variables if isinstance(variables, dict) else {}
    if spec.undo is not None:
        _start_handler(run, home, home.spec.task_specs[spec.undo], kept)
        return False
    again = _opened(run, home, spec, kept, process)
    return _undo_inside(again, done if isinstance(done, list) else [])


def _home(run: Run, name: str) -> Any:
    """The scope of an activity to undo: the subprocess that was opened again, that of the thrower, or around it."""
    if run.part is not None:
        return run.part
    return run.workflow if name in run.workflow.spec.task_specs else run.workflow.run.workflow


def _start_handler(run: Run, home: Any, event: Any, variables: dict[str, Json]) -> None:
    case = case_of(run)
    edge = case.create(home, event, phase=None)
    case.entered(edge)
    case.left(edge, "completed")
    case.forget(edge)
    handler = case.create(home, home.spec.task_specs[event.handler], holder=run)
    if variables:
        case.entered(handler)
        case.assign(handler.open_scope(), variables)


def _opened(run: Run, home: Any, spec: Any, variables: dict[str, Json], process: Json) -> Run:
    """The subprocess or call again, with its variables. Raises ProcessMissing."""
    case = case_of(run)
    found = (home.compiled.processes[spec.spec], home.compiled) if process is None else None
    if isinstance(process, str):
        found = case.find_process(home, process)
    if found is None:
        raise ProcessMissing(process_id=process)
    again = case.create(home, spec, holder=run, phase=None)
    case.entered(again)
    case.assign(again.open_scope(), variables)
    if process is not None:
        spec.shield(again)
        again.internal_data["process"] = process
    again.mark(TaskState.STARTED)
    case.attach_part(again, *found)
    return again


def _undo_inside(again: Run, done: list[Json]) -> bool:
    case, part = case_of(again), again.part
    if part.spec.undo_trigger is not None:
        part.done = done
        again.internal_data["undo"] = []
        case.create(part, part.spec.task_specs[part.spec.undo_trigger], holder=again)
        return False
    again.internal_data["undo"] = done
    if not proceed(again):
        return False
    _close(again)
    return True


def leave(run: Run) -> None:
    """The subprocess that was opened again is undone: on with whoever opened it."""
    holder = run.holder
    _close(run)
    if holder is not None:
        holder.task_spec.inner_done(holder, run, None)


def _close(run: Run) -> None:
    case = case_of(run)
    case.terminate_all(run.part)
    case.drop_part(run)
    case.left(run, "completed")
    case.forget(run)
