"""A case in memory: SpiffWorkflow's workflow as a set of living runs and a queue, one step of one token at a time."""

from collections import deque
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from SpiffWorkflow.bpmn.util.subworkflow import BpmnSubWorkflow
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

from engine.domain.errors import QuycheError, StaleRevision, Unavailable
from engine.domain.facts import (
    ElementEntered,
    ElementLeft,
    EndState,
    Fact,
    FlowTaken,
    IncidentRaised,
    InstanceEnded,
    Json,
    Variables,
    VariablesChanged,
)
from engine.domain.keys import InstanceKey, element_key
from engine.executor.engine import NO_PYTHON
from engine.executor.incidents import EndlessLoop, JoinStuck, NestedTooDeep
from engine.executor.model import Compiled, Flow
from engine.executor.run import Run
from engine.executor.scope import Scope
from engine.executor.values import same
from engine.ports import World

MAX_RUNS: Final = 100_000  #: elements entered in one step; more is taken for a loop without end
MAX_NESTING: Final = 50

ENTER, RUN, LEAVE, CHECK, JOIN = "enter", "run", "leave", "check", "join"
WITHIN_ONE_ELEMENT: Final = (RUN, LEAVE, CHECK)  #: nothing comes between these and what was before


def _innermost_first(run: Run) -> tuple[int, bool, int]:
    return (-run.workflow.depth, not run.listens, run.id)


class Tokens:
    """What the case and its parts have in common: the living runs, and joins that wait for more tokens."""

    spec: Any
    scope: Scope
    runs: dict[int, Run]
    joins: dict[str, Run]
    done: list[Json]  #: completed activities that can be undone, in the order of their completion (see compensation)

    def set_up(self, scope: Scope) -> None:
        self.scope = scope
        self.runs = {}
        self.joins = {}
        self.done = []

    def begin(self, entrances: Sequence[str] | None = None) -> None:
        """A token on the start event, or on every node that nothing leads to; event subprocesses listen."""
        for name in self.spec.triggers:
            self.top_workflow.set_trigger(self, self.spec.task_specs[name])
        for name in self.spec.entrances if entrances is None else entrances:
            self.top_workflow.create(self, self.spec.task_specs[name])

    @property
    def at_rest(self) -> bool:
        """No token is left; only event subprocesses still listen."""
        if len(self.runs) > self.spec.listening:
            return False
        return all(run.listens for run in self.runs.values())

    top_workflow: Any


class Part(Tokens, BpmnSubWorkflow):
    """A running subprocess or called process. ``compiled`` is the file its specs come from."""

    def __init__(self, spec: Any, run: Run, compiled: Compiled) -> None:
        self.run = run
        self.compiled = compiled
        super().__init__(spec, run.id, run.workflow.top_workflow, deserializing=True)
        self.set_up(run.scope)

    def _calculate_depth(self) -> int:
        return int(self.run.workflow.depth) + 1

    @property
    def parent_workflow(self) -> Any:
        return self.run.workflow


class Case(Tokens, BpmnWorkflow):
    """The process itself, and everything that all its parts share."""

    top_workflow: Any = None  #: itself; the library works it out anew each time it is asked

    def __init__(self, key: InstanceKey, compiled: Compiled, process_id: str) -> None:
        spec = compiled.processes[process_id]
        self.top_workflow = self
        super().__init__(spec, compiled.processes, script_engine=NO_PYTHON, deserializing=True)
        self.set_up(Scope(0, None))
        self.key = key
        self.compiled = compiled
        self.last_run = 0
        self.all: dict[int, Run] = {}
        self.queue: deque[tuple[Run, str]] = deque()
        self.watching: dict[int, Run] = {}  #: waits for a condition
        self.changed = False  #: a variable has changed since the conditions were looked at
        self.facts: list[Fact] = []
        self.at: datetime
        self.world: World
        self._entered = 0

    # ------------------------------------------------------------ one step

    def prepare(self, at: datetime, world: World) -> None:
        self.at = at
        self.world = world
        self.facts = []
        self._entered = 0

    def drain(self) -> None:
        """Run until everybody waits."""
        while self.queue or self.changed:
            if self.changed and not (self.queue and self.queue[0][1] in WITHIN_ONE_ELEMENT):
                self.look()
            elif self.queue:
                run, phase = self.queue.popleft()
                if run.id in self.all:
                    self._guarded(run, phase)
            if not self.queue:
                self.settle_joins()

    def look(self) -> None:
        """Conditions that have become true fire: in inner scopes first, what listens in a scope before its edge."""
        self.changed = False
        for run in sorted(self.watching.values(), key=_innermost_first):
            if run.id in self.watching:
                run.task_spec.look(run)

    def _guarded(self, run: Run, phase: str) -> None:
        try:
            if phase == ENTER:
                self._count_entered()
                run.enter()
            elif phase == RUN:
                run.run()
            elif phase == LEAVE:
                run.leave()
            else:
                run.task_spec.check(run)
        except (StaleRevision, Unavailable):
            raise  # not of this case: the whole command has to be tried again
        except QuycheError as cause:
            self.stop(run, phase, cause)

    def _count_entered(self) -> None:
        self._entered += 1
        if self._entered > MAX_RUNS:
            raise EndlessLoop(limit=MAX_RUNS)

    def stop(self, run: Run, phase: str, cause: QuycheError) -> None:
        """The token stands here until somebody retries."""
        run.mark(TaskState.ERROR)
        run.internal_data["phase"] = phase
        self.facts.append(
            IncidentRaised(
                key=run.key,
                element_id=run.task_spec.bpmn_id,
                code=cause.code,
                text_vi=cause.text("vi"),
                text_en=cause.text("en"),
            )
        )

    def settle_joins(self) -> None:
        """Inclusive joins look at the whole scope once everything rests; a join nobody can reach is an incident."""
        waiting = [run for run in self.all.values() if run.gathers]
        for run in waiting:
            if run.task_spec.settled(run):
                run.task_spec.fire(run)
                return
        if waiting and all(run.is_frame or run.gathers for run in self.all.values()):
            for run in waiting:
                self.stop(run, JOIN, JoinStuck(missing=", ".join(run.task_spec.missing(run))))

    # ------------------------------------------------------------ tokens

    def create(self, workflow: Any, spec: Any, *, holder: Run | None = None, phase: str | None = ENTER) -> Run:
        self.last_run += 1
        run = Run(workflow, spec, holder, self.last_run)
        self.all[run.id] = run
        workflow.runs[run.id] = run
        if phase is not None:
            self.queue.append((run, phase))
        return run

    def set_trigger(self, workflow: Any, spec: Any, *, phase: str | None = ENTER) -> Run:
        """An event subprocess listens in this scope."""
        run = self.create(workflow, spec, phase=phase)
        run.armed = True
        return run

    def follow(self, run: Run, flow: Flow) -> None:
        """The token of ``run`` goes along a flow."""
        self.report_flow(run, flow).arrive(run.workflow, flow)

    def report_flow(self, run: Run, flow: Flow) -> Any:
        """The spec that the flow leads to."""
        target = run.workflow.spec.task_specs[flow.target]
        if not flow.given:
            self.facts.append(FlowTaken(flow_id=flow.id, source_id=run.task_spec.bpmn_id, target_id=target.bpmn_id))
        return target

    def remove(self, run: Run) -> None:
        """The token has gone on; a scope without tokens is finished."""
        self.forget(run)
        workflow = run.workflow
        if run.holder is not None:
            return
        if workflow is not self and workflow.run.task_spec.asks_when_done:
            self.queue.appendleft((workflow.run, CHECK))
            return
        if not workflow.at_rest:
            return
        if workflow is self:
            self.terminate_all(workflow)
            self.facts.append(InstanceEnded(end="completed"))
        elif "undo" not in workflow.run.internal_data:  # else it goes on with the next handler
            self.end_part(workflow.run)

    def end_part(self, owner: Run) -> None:
        """A subprocess or called process is done; what can be undone in it is remembered with it."""
        self.terminate_all(owner.part)
        if owner.task_spec.keeps_done and (owner.part.done or owner.part.spec.undo_trigger):
            owner.internal_data["kept"] = owner.part.done
        self.drop_part(owner)
        self.queue.appendleft((owner, LEAVE))

    def drop_part(self, owner: Run) -> None:
        owner.part = None
        self.subprocesses.pop(owner.id, None)

    def forget(self, run: Run) -> None:
        self.all.pop(run.id, None)
        self.watching.pop(run.id, None)
        run.workflow.runs.pop(run.id, None)
        if run.workflow.joins.get(run.task_spec.name) is run:
            del run.workflow.joins[run.task_spec.name]
        if run.holder is not None:
            run.holder.held.pop(run.id, None)

    def terminate(self, run: Run) -> None:
        """Take a run away with all it holds, innermost first; its waits are closed."""
        if run.part is not None:
            self.terminate_all(run.part)
            self.drop_part(run)
        for held in list(run.held.values()):
            self.terminate(held)
        run.task_spec.taken_away(run)
        run.mark(TaskState.CANCELLED)
        if not run.armed and run.entered:
            self.left(run, "terminated")
        self.forget(run)

    def terminate_all(self, workflow: Any, but: Run | None = None) -> None:
        for run in list(workflow.runs.values()):
            if run is not but and run.id in workflow.runs and run.holder is None:
                self.terminate(run)

    def find_process(self, workflow: Any, name: str) -> tuple[Any, Compiled] | None:
        """A called process (see ports.called_name) and its file.

        It is what the model of this part calls, a process of its own file, or what an expression means.
        """
        process_id = name.partition("#")[0]
        here: Compiled = workflow.compiled
        compiled = here.called(name)
        if compiled is None:
            compiled = here if process_id in here.processes else here.found(name)
        if compiled is None or process_id not in compiled.processes:
            return None
        return compiled.processes[process_id], compiled

    def renew(self, compiled: Compiled) -> None:
        """The same versions, read by another transaction: what is called by an expression must be found in that."""
        self.compiled = compiled
        for run in self.all.values():
            if run.part is None:
                continue
            process = run.internal_data.get("process")
            found = self.find_process(run.workflow, process) if isinstance(process, str) else None
            run.part.compiled = run.workflow.compiled if found is None else found[1]

    @property
    def finds(self) -> bool:
        """Something in it may call a process that only an expression names."""
        parts = (run.part for run in self.all.values() if run.part is not None)
        return any(one.compiled.model.find is not None for one in (self, *parts))

    def start_part(self, run: Run, spec: Any, compiled: Compiled, entrances: Sequence[str] | None = None) -> None:
        if run.workflow.depth >= MAX_NESTING:
            raise NestedTooDeep(limit=MAX_NESTING)
        self.attach_part(run, spec, compiled).begin(entrances)
        if run.part.at_rest:
            self.end_part(run)  # an empty subprocess

    def attach_part(self, run: Run, spec: Any, compiled: Compiled) -> Part:
        run.part = Part(spec, run, compiled)
        self.subprocesses[run.id] = run.part
        return run.part

    # ------------------------------------------------------------ facts

    def entered(self, run: Run) -> None:
        if run.entered:
            return
        run.entered = True
        body = run.holder if run.holder is not None and run.holder.task_spec.is_body and not run.armed else None
        around = body or getattr(run.workflow, "run", None)
        self.facts.append(
            ElementEntered(
                key=run.key,
                element_id=run.task_spec.bpmn_id,
                element_type=run.task_spec.element_type,
                scope_key=None if around is None else around.key,
            )
        )

    def left(self, run: Run, end: EndState) -> None:
        self.facts.append(ElementLeft(key=run.key, element_id=run.task_spec.bpmn_id, end=end))

    # ------------------------------------------------------------ variables

    def assign(self, scope: Scope, changes: Variables) -> None:
        """Put values into this very scope."""
        new = {n: v for n, v in changes.items() if n not in scope.vars or not same(scope.vars[n], v)}
        if not new:
            return
        old = {n: scope.vars[n] for n in new if n in scope.vars}
        scope.vars.update(new)
        self.changed = True
        key = None if scope.key == 0 else element_key(self.key, scope.key)
        self.facts.append(VariablesChanged(scope_key=key, old=old, new=new))

    def merge(self, scope: Scope, results: Variables) -> None:
        """Results go to the scope where the name lives, else to the process (or called process)."""
        homes: dict[int, tuple[Scope, dict[str, Json]]] = {}
        if scope.root:  # the commonest: there is no other home
            self.assign(scope, results)
            return
        for name, value in results.items():
            home = scope.home(name)
            homes.setdefault(home.key, (home, {}))[1][name] = value
        for home, changes in homes.values():
            self.assign(home, changes)

    def merge_given(self, scope: Scope, given: Variables) -> None:
        """What came from outside, in the order of the names: the order of writing is lost in the history."""
        self.merge(scope, dict(sorted(given.items())))


def case_of(run: Run) -> Case:
    found: Case = run.workflow.top_workflow
    return found
