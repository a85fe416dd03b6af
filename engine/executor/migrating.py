"""A running case on another version of its process: every run keeps its number, its data and its times.

The rows of the stored case get the names of the new version. What waits beside an element (an event on its edge, an
event subprocess) and is not in the new version stops waiting; what is new there begins to wait.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from engine.domain.errors import Invalid, InvalidInput
from engine.domain.facts import ElementMigrated, Fact, Json, SubscriptionClosed, TimerCleared
from engine.domain.keys import InstanceKey, element_key
from engine.executor import snapshot
from engine.executor.case import ENTER, Case
from engine.executor.model import Compiled
from engine.executor.run import Run


class NoMapping(Invalid):
    code = "no-mapping"
    vi = "Hồ sơ đang ở phần tử “{place}” mà phiên bản mới không có; hãy chọn phần tử thay thế."
    en = 'The case is at "{place}", which the new version does not have; choose the element that takes its place.'


class OtherKind(Invalid):
    code = "other-kind"
    vi = "Phần tử “{place}” không chuyển sang “{to}” được: hai phần tử khác loại hoặc khác phạm vi."
    en = 'Element "{place}" cannot become "{to}": they are of different kinds or lie in different scopes.'


class FlowGone(Invalid):
    code = "flow-gone"
    vi = "Cổng “{place}” đang chờ các nhánh mà phiên bản mới không có: {flow}."
    en = 'The gateway "{place}" waits for flows that the new version does not have: {flow}.'


class UndoGone(Invalid):
    code = "undo-gone"
    vi = "Việc đã xong “{place}” còn có thể phải hoàn tác, mà phiên bản mới không có."
    en = 'What was done at "{place}" may have to be undone, and the new version does not have it.'


@dataclass(frozen=True)
class Place:
    """A scope of both versions: where runs lie, and where they come to lie."""

    old: Any  #: the specs of the scope
    new: Any
    compiled: Compiled  #: the file of the new one
    mapping: Mapping[str, str]  #: element id -> element id; a called process has none

    def target(self, name: str) -> str:
        """The name of a spec in the new version, whether it is there or not."""
        prefix, (element_id, number, which) = name[:2], name[2:].partition("#")
        return prefix + self.mapping.get(element_id, element_id) + number + which


@dataclass
class Move:
    """One case on its way. ``rows`` and ``facts`` grow; a finding is told, and the case stays where it is."""

    case: Case
    compiled: Compiled
    mapping: Mapping[str, str]
    places: dict[int, Place] = field(default_factory=dict)  #: by run; 0 = the process
    gone: set[int] = field(default_factory=set)  #: runs that stop waiting
    findings: list[Invalid] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    def __post_init__(self) -> None:
        new = self.compiled.processes[self.compiled.model.process_id]
        self.places[0] = Place(self.case.spec, new, self.compiled, self.mapping)


def migrated(case: Case, compiled: Compiled, mapping: Mapping[str, str]) -> tuple[Case, list[Fact]]:
    """The case on the new version and what happened to its runs. Raises InvalidInput with everything in the way."""
    move = Move(case, compiled, mapping)
    stored, _ = snapshot.encode(case)
    last_run, variables, rows, *done = snapshot.rows(stored)
    new_rows = [row for row in (_row(move, row) for row in rows) if row is not None]
    new_done = [_done(move, move.places[0], entries) for entries in done]
    if move.findings:
        raise InvalidInput(tuple(move.findings))
    state = snapshot.PLAIN + orjson.dumps([last_run, variables, new_rows, *new_done])
    return snapshot.decode(state, case.key, compiled), move.facts


def listen(case: Case, before: Case, mapping: Mapping[str, str]) -> None:
    """What the new version has beside the living elements and the old one had not begins to wait."""
    for run in list(case.all.values()):
        old = before.all.get(run.id)
        if old is None or run.armed or run.internal_data.get("phase") == ENTER or not run.entered:
            continue
        known = {_named(mapping, name) for name in old.task_spec.boundaries}
        for name in run.task_spec.boundaries:
            if name not in known:
                spec = run.workflow.spec.task_specs[name]
                spec.arm(run, spec.plan(run))
    for workflow, was in [(case, before), *_parts(case, before)]:
        known = {_named(mapping, name) for name in was.spec.triggers}
        for name in workflow.spec.triggers:
            if name not in known:
                case.set_trigger(workflow, workflow.spec.task_specs[name])


def _parts(case: Case, before: Case) -> Iterator[tuple[Any, Any]]:
    for run in case.all.values():
        if run.part is not None:
            yield run.part, before.all[run.id].part


def _named(mapping: Mapping[str, str], name: str) -> str:
    element_id, number, which = name[2:].partition("#")
    return name[:2] + mapping.get(element_id, element_id) + number + which


# ------------------------------------------------------------------ one run


def _row(move: Move, row: list[Any]) -> list[Any] | None:
    number, within, holder, name, state, flags, internal, variables, *done = row
    run = move.case.all[number]
    place = move.places.get(within)
    if place is None or within in move.gone or holder in move.gone:
        move.gone.add(number)
        return None
    target = place.target(name)
    spec = place.new.task_specs.get(target)
    if spec is None or (run.armed and not _attached(move, run, target)):
        _without(move, run, number)
        return None
    if not _alike(run.task_spec, spec):
        move.findings.append(OtherKind(place=run.task_spec.bpmn_id, to=spec.bpmn_id))
        return None
    _rename(move, run, spec)
    if run.part is not None:
        move.places[number] = _inside(move, run, spec, place)
    inner = move.places.get(number, place)
    kept = _internal(move, place, run, spec, internal) if internal else 0
    return [number, within, holder, target, state, flags, kept, variables, *(_done(move, inner, one) for one in done)]


def _without(move: Move, run: Run, number: int) -> None:
    """What only waits beside something may go; a token needs a place."""
    move.gone.add(number)
    element_id = run.task_spec.bpmn_id
    if not (run.armed or run.task_spec.is_trigger):
        if not any(one.place == element_id for one in move.findings):
            move.findings.append(NoMapping(place=element_id))
        return
    key = element_key(_case_key(move), number)
    if "due" in run.internal_data:
        move.facts.append(TimerCleared(key=key, element_id=element_id))
    if "name" in run.internal_data:
        move.facts.append(SubscriptionClosed(key=key, element_id=element_id))


def _case_key(move: Move) -> InstanceKey:
    return move.case.key


def _attached(move: Move, run: Run, target: str) -> bool:
    """Whether the event is on the edge of its element in the new version, too; behind a gateway it always is."""
    holder = run.holder
    if holder is None or run.task_spec.name not in holder.task_spec.boundaries:
        return True
    place = move.places[getattr(getattr(run.workflow, "run", None), "id", 0)]
    spec = place.new.task_specs.get(place.target(holder.task_spec.name))
    return spec is not None and target in spec.boundaries


def _alike(old: Any, new: Any) -> bool:
    """The same kind of element, waiting for the same kind of thing."""
    waits = [type(getattr(spec, "waited", None)) for spec in (old, new)]
    return type(old) is type(new) and waits[0] is waits[1] and old.element_type == new.element_type


def _rename(move: Move, run: Run, spec: Any) -> None:
    old = run.task_spec.bpmn_id
    if old != spec.bpmn_id:
        key = element_key(_case_key(move), run.id)
        move.facts.append(ElementMigrated(key=key, element_id=old, to=spec.bpmn_id))


def _inside(move: Move, run: Run, spec: Any, place: Place) -> Place:
    """The scope that a subprocess or a called process opens in both versions."""
    called = run.internal_data.get("process")
    if not isinstance(called, str):
        return Place(run.part.spec, place.compiled.processes[spec.spec], place.compiled, place.mapping)
    compiled = place.compiled.called(called) or place.compiled
    process_id = called.partition("#")[0]
    if process_id not in compiled.processes:
        move.findings.append(NoMapping(place=run.task_spec.bpmn_id))
        return Place(run.part.spec, run.part.spec, place.compiled, {})
    return Place(run.part.spec, compiled.processes[process_id], compiled, {})


def _internal(move: Move, place: Place, run: Run, spec: Any, internal: dict[str, Json]) -> dict[str, Json]:
    """What a run remembers of other elements: flows that came, what to undo, what is next."""
    kept = dict(internal)
    missing = sorted(_came(run) - set(spec.incoming))
    if missing:
        move.findings.append(FlowGone(place=run.task_spec.bpmn_id, flow=", ".join(missing)))
    inner = move.places.get(run.id, place)
    for name in ("done", "kept", "undo"):
        if isinstance(kept.get(name), list):
            kept[name] = _done(move, inner if name == "kept" else place, kept[name])
    ahead = kept.get("next")
    if isinstance(ahead, list):
        kept["next"] = [one for one in (_named_in(inner, one) for one in ahead) if one is not None]
    return kept


def _named_in(place: Place, entry: Json) -> Json:
    """An activity of an ad-hoc subprocess whose turn has not come; None if the new version does not have it."""
    name, *variables = entry if isinstance(entry, list) else (entry,)
    target = place.target(str(name))
    if target not in place.new.task_specs:
        return None
    return [target, *variables] if variables else target


def _came(run: Run) -> set[str]:
    """Flows that a joining gateway counts."""
    counted = [run.internal_data.get(name) for name in ("came", "spent")] if run.task_spec.is_join else []
    return {str(flow) for flows in counted if isinstance(flows, dict | list) for flow in flows}


def _done(move: Move, place: Place, entries: Json) -> Json:
    """Completed activities that can be undone: [name, variables, what was done inside] each."""
    made: list[Json] = []
    for entry in entries if isinstance(entries, list) else []:
        name, variables, inside, *process = entry if isinstance(entry, list) else (entry, {}, [])
        target = place.target(str(name))
        if target not in place.new.task_specs:
            move.findings.append(UndoGone(place=str(name)[2:]))
            continue
        within = _called(place, *process) if process else _scope(place, str(name), target)
        made.append([target, variables, _done(move, within, inside) if inside else inside, *process])
    return made


def _called(place: Place, process: Json) -> Place:
    """What a call left behind: ids stay, whatever version of the called process it is now."""
    compiled = place.compiled.called(str(process)) or place.compiled
    spec = compiled.processes.get(str(process).partition("#")[0], place.new)
    return Place(spec, spec, compiled, {})


def _scope(place: Place, name: str, target: str) -> Place:
    old, new = place.old.task_specs.get(name), place.new.task_specs[target]
    processes = place.compiled.processes
    inner = processes.get(getattr(new, "spec", ""), place.new)
    return Place(getattr(old, "spec", place.old), inner, place.compiled, place.mapping)
