"""A case in memory: SpiffWorkflow's workflow as a set of living runs and a queue, one step of one token at a time."""

from collections import deque
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, Final

from SpiffWorkflow.bpmn.util.subworkflow import BpmnSubWorkflow
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

from engine.domain.errors import QuycheError, StaleRevision
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
from engine.domain.keys import ElementKey, InstanceKey, element_key
from engine.domain.records import canonical
from engine.executor.engine import NO_PYTHON
from engine.executor.incidents import EndlessLoop, JoinStuck, NestedTooDeep
from engine.executor.model import Compiled, Flow
from engine.executor.run import Run
from engine.executor.scope import Scope
from engine.ports import World

MAX_RUNS: Final = 100_000  #: elements entered in one step; more is taken for a loop without end
MAX_NESTING: Final = 50

ENTER, RUN, LEAVE, CHECK, JOIN = "enter", "run", "leave", "check", "join"


class Tokens:
    """What the case and its parts have in common: the living runs, and joins that wait for more tokens."""

    spec: Any
    scope: Scope
    runs: dict[int, Run]
    joins: dict[str, Run]

    def set_up(self, scope: Scope) -> None:
        self.scope = scope
        self.runs = {}
        self.joins = {}

    def begin(self) -> None:
        """A token on the start event, or on every node that nothing leads to; event subprocesses listen."""
        for name in self.spec.triggers:
            self.top_workflow.set_trigger(self, self.spec.task_specs[name])
        for name in self.spec.entrances:
            self.top_workflow.create(self, self.spec.task_specs[name])

    @property
    def at_rest(self) -> bool:
        """No token is left; only event subprocesses still listen."""
        if len(self.runs) > len(self.spec.triggers):
            return False
        return all(run.task_spec.is_trigger for run in self.runs.values())

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

    def __init__(self, key: InstanceKey, compiled: Compiled, process_id: str) -> None:
        spec = compiled.processes[process_id]
        super().__init__(spec, compiled.processes, script_engine=NO_PYTHON, deserializing=True)
        self.set_up(Scope(0, None))
        self.key = key
        self.compiled = compiled
        self.last_run = 0
        self.all: dict[int, Run] = {}
        self.queue: deque[tuple[Run, str]] = deque()
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
        while self.queue:
            run, phase = self.queue.popleft()
            if run.id in self.all:
                self._guarded(run, phase)
            if not self.queue:
                self.settle_joins()

    def _guarded(self, run: Run, phase: str) -> None:
        try:
            self._count(phase)
            self._action(run, phase)()
        except StaleRevision:
            raise  # not of this case: the whole command has to be tried again
        except QuycheError as cause:
            self.stop(run, phase, cause)

    def _action(self, run: Run, phase: str) -> Callable[[], object]:
        if phase == ENTER:
            return run.enter
        if phase == RUN:
            return run.run
        return run.leave if phase == LEAVE else partial(run.task_spec.check, run)

    def _count(self, phase: str) -> None:
        if phase == ENTER:
            self._entered += 1
            if self._entered > MAX_RUNS:
                raise EndlessLoop(limit=MAX_RUNS)

    def stop(self, run: Run, phase: str, cause: QuycheError) -> None:
        """The token stands here until somebody retries."""
        run.mark(TaskState.ERROR)
        run.internal_data["phase"] = phase
        self.facts.append(
            IncidentRaised(
                key=self.element_key(run),
                element_id=run.task_spec.bpmn_id,
                code=cause.code,
                text_vi=cause.text("vi"),
                text_en=cause.text("en"),
            )
        )

    def settle_joins(self) -> None:
        """Inclusive joins look at the whole scope once everything rests; a join nobody can reach is an incident."""
        waiting = [run for run in self.all.values() if run.task_spec.is_join and run.state == TaskState.WAITING]
        for run in waiting:
            if run.task_spec.settled(run):
                run.task_spec.fire(run)
                return
        if waiting and all(
            run.is_frame or (run.state == TaskState.WAITING and run.task_spec.is_join) for run in self.all.values()
        ):
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
        if run.holder is not None or not workflow.at_rest:
            return
        self.terminate_all(workflow)
        if workflow is self:
            self.facts.append(InstanceEnded(end="completed"))
        else:
            owner = workflow.run
            owner.part = None
            self.subprocesses.pop(owner.id, None)
            self.queue.appendleft((owner, LEAVE))

    def forget(self, run: Run) -> None:
        self.all.pop(run.id, None)
        run.workflow.runs.pop(run.id, None)
        if run.workflow.joins.get(run.task_spec.name) is run:
            del run.workflow.joins[run.task_spec.name]
        if run.holder is not None:
            run.holder.held.pop(run.id, None)

    def terminate(self, run: Run) -> None:
        """Take a run away with all it holds, innermost first; its waits are closed."""
        if run.part is not None:
            self.terminate_all(run.part)
            run.part = None
            self.subprocesses.pop(run.id, None)
        for held in list(run.held.values()):
            self.terminate(held)
        run.task_spec.close(run, "terminated")
        run.mark(TaskState.CANCELLED)
        if not run.armed and run.entered:
            self.left(run, "terminated")
        self.forget(run)

    def terminate_all(self, workflow: Any, but: Run | None = None) -> None:
        for run in list(workflow.runs.values()):
            if run is not but and run.id in workflow.runs and run.holder is None:
                self.terminate(run)

    def find_process(self, workflow: Any, process_id: str) -> Compiled | None:
        """The file that holds a called process: what the model of this part calls, else its own file."""
        compiled: Compiled = workflow.compiled
        called = compiled.called(process_id)
        if called is not None:
            return called
        return compiled if process_id in compiled.processes else None

    def start_part(self, run: Run, spec: Any, compiled: Compiled) -> None:
        if run.workflow.depth >= MAX_NESTING:
            raise NestedTooDeep(limit=MAX_NESTING)
        self.attach_part(run, spec, compiled).begin()
        if run.part.at_rest:
            self.terminate_all(run.part)
            run.part = None
            self.queue.appendleft((run, LEAVE))

    def attach_part(self, run: Run, spec: Any, compiled: Compiled) -> Part:
        run.part = Part(spec, run, compiled)
        self.subprocesses[run.id] = run.part
        return run.part

    # ------------------------------------------------------------ facts

    def element_key(self, run: Run) -> ElementKey:
        return element_key(self.key, run.id)

    def entered(self, run: Run) -> None:
        if run.entered:
            return
        run.entered = True
        around = run.holder if run.holder is not None and not run.armed else getattr(run.workflow, "run", None)
        self.facts.append(
            ElementEntered(
                key=self.element_key(run),
                element_id=run.task_spec.bpmn_id,
                element_type=run.task_spec.element_type,
                scope_key=None if around is None else self.element_key(around),
            )
        )

    def left(self, run: Run, end: EndState) -> None:
        self.facts.append(ElementLeft(key=self.element_key(run), element_id=run.task_spec.bpmn_id, end=end))

    # ------------------------------------------------------------ variables

    def assign(self, scope: Scope, changes: Variables) -> None:
        """Put values into this very scope."""
        new = {n: v for n, v in changes.items() if n not in scope.vars or not same(scope.vars[n], v)}
        if not new:
            return
        old = {n: scope.vars[n] for n in new if n in scope.vars}
        scope.vars.update(new)
        key = None if scope.key == 0 else element_key(self.key, scope.key)
        self.facts.append(VariablesChanged(scope_key=key, old=old, new=new))

    def merge(self, scope: Scope, results: Variables) -> None:
        """Results go to the scope where the name lives, else to the process (or called process)."""
        homes: dict[int, tuple[Scope, dict[str, Json]]] = {}
        for name, value in results.items():
            home = scope.home(name)
            homes.setdefault(home.key, (home, {}))[1][name] = value
        for home, changes in homes.values():
            self.assign(home, changes)


def same(one: Json, other: Json) -> bool:
    """Equal as JSON: 1, 1.0 and true are three values."""
    if one is other or type(one) is not type(other) or one != other:
        return one is other
    return not isinstance(one, list | dict) or canonical(one) == canonical(other)
