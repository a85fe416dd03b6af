"""What every element does: enter, take tokens in, leave along its flows. Mixed into SpiffWorkflow's task specs.

SpiffWorkflow predicts a tree of future tasks and merges data at every step; here a run begets the next one only when a
token goes on. The hooks have the library's names and its order: update, ready, run, complete.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from engine.domain.errors import QuycheError
from engine.domain.facts import EndState, Json
from engine.executor import compensation, expressions, listeners
from engine.executor.case import CHECK, RUN, Case, case_of
from engine.executor.incidents import NoFlowMatches
from engine.executor.listeners import Listener
from engine.executor.model import Assignment, Flow
from engine.executor.quantities import gather, gathered
from engine.executor.run import Run
from engine.executor.scope import Scope, placed

NO_LISTENERS: Final[Mapping[str, tuple[Listener, ...]]] = {}


class Element:
    """``setup`` is called once by the dialect; after that a spec is never changed."""

    name: str
    bpmn_id: str
    manual: bool
    is_join = False
    is_part = False
    is_event_part = False  #: an event subprocess
    is_trigger = False
    is_body = False  #: holds the rounds of a multi-instance activity or loop; they read and write inside it
    keeps_rounds_apart = False  #: what a round writes stays in the round
    for_undo = False  #: a compensation activity: no flow leads to it
    undo: str | None = None  #: the compensation event on its edge
    undoes_itself = False  #: a subprocess with a compensation event subprocess
    asks_when_done = False  #: an ad-hoc subprocess: it is asked whenever something inside is done
    keeps_done = False  #: what was completed inside can be undone after it has ended
    needs = 1  #: startQuantity: tokens that must come before an activity begins
    gives = 1  #: completionQuantity: tokens that go along each flow out of it
    element_type = ""
    flows: tuple[Flow, ...] = ()
    incoming: tuple[str, ...] = ()
    boundaries: tuple[str, ...] = ()
    others: tuple[str, ...] = ()  #: of a multiple event: specs for its other definitions
    listeners: Mapping[str, tuple[Listener, ...]] = (
        NO_LISTENERS  #: "start", "end": jobs before its work, before it is left
    )
    inputs_map: tuple[Assignment, ...] = ()
    outputs_map: tuple[Assignment, ...] = ()

    # ------------------------------------------------------------ what kinds of elements replace

    def prepare(self, run: Run) -> None:
        """After the inputs, before anything waits: evaluate and open what it waits for."""

    def work(self, run: Run) -> bool | None:
        """True = done, go on; None = somebody else finishes it."""
        return True

    def held_back(self, run: Run) -> bool:
        """A listener has to answer before it is left."""
        return listeners.holds_back(run, "end")

    def taken_away(self, run: Run) -> None:
        """It goes without being done."""
        listeners.close(run, "terminated")
        self.close(run, "terminated")

    def close(self, run: Run, end: EndState) -> None:
        """Close the waits it opened."""

    def restored(self, run: Run) -> None:
        """The run was read from a snapshot: set up what rows do not hold."""

    def ready_at_once(self, run: Run) -> bool:
        return True

    def item_of(self, inner: Run, results: dict[str, Json]) -> Json:
        """What one of the runs it holds adds to its outputs."""
        return None

    def inner_done(self, run: Run, inner: Run, item: Json) -> None:
        """One of the runs it holds has ended: here, a handler that undoes something."""
        case_of(run).queue.appendleft((run, CHECK))

    def check(self, run: Run) -> None:
        """Go on after one of them."""
        if compensation.proceed(run):
            self.undone(run)

    def undone(self, run: Run) -> None:
        """Everything that it had to undo is undone."""
        if run.internal_data.get("beside"):
            case_of(run).remove(run)
        elif run.part is None:
            run.complete()
        else:
            compensation.leave(run)

    def next_flows(self, run: Run) -> list[Flow]:
        """All flows without a condition and those whose condition holds; the default if no condition does."""
        chosen = [f for f in self.flows if not f.default and self.holds(run, f)]
        if not any(f.condition is not None for f in chosen):
            chosen += [f for f in self.flows if f.default]
        if self.flows and not chosen:
            raise NoFlowMatches
        return chosen

    def arrive(self, workflow: Any, flow: Flow) -> None:
        """A token comes along a flow."""
        if self.needs > 1:
            gather(self, workflow)
        else:
            workflow.top_workflow.create(workflow, self)

    def settled(self, run: Run) -> bool:
        """Asked of who waits for tokens when nothing moves any more."""
        return False

    def missing(self, run: Run) -> Iterable[str]:
        """What it waits for, in words for who mends it."""
        return [f"{gathered(run)} / {self.needs}"]

    # ------------------------------------------------------------ SpiffWorkflow's hooks

    def _predict(self, *_args: Any, **_kwargs: Any) -> None:
        """Nothing is predicted."""

    def _update(self, run: Run) -> None:
        if self._update_hook(run):
            run.set_ready()

    def _update_hook(self, run: Run) -> bool:
        case = case_of(run)
        case.entered(run)
        facts, scope = len(case.facts), run.scope
        local = dict(scope.vars) if run.own_scope else None
        try:
            self._open(run, case)
        except QuycheError:
            # nothing of a failed entry stays, so that a retry finds what the first try found
            run.scope = scope
            if local is not None:
                scope.vars = local
            del case.facts[facts:]
            raise
        return self.ready_at_once(run) and "listening" not in run.internal_data

    def _open(self, run: Run, case: Case) -> None:
        if self.inputs_map and not listeners.resumes(run):
            case.assign(run.open_scope(), self._read_inputs(run))
        if listeners.holds_back(run, "start"):
            return
        if not self.boundaries:
            self.prepare(run)
            return
        edges = [run.workflow.spec.task_specs[name] for name in self.boundaries]
        plans = [spec.plan(run) for spec in edges]
        self.prepare(run)
        for spec, plan in zip(edges, plans, strict=True):
            spec.arm(run, plan)

    def _on_ready(self, run: Run) -> None:
        if not self.manual:  # at once: an element that waits for nobody is one step, nothing comes between
            case_of(run).queue.appendleft((run, RUN))

    def _run_hook(self, run: Run) -> bool | None:
        return self.work(run)

    def _on_complete(self, run: Run) -> None:
        case = case_of(run)
        results = self._read_outputs(run)
        flows = self.next_flows(run) if run.holder is None else []
        item = None if run.holder is None else run.holder.task_spec.item_of(run, results)
        if results:
            case.merge(self._around(run), results)
        compensation.remember(run)
        if run.held:
            for held in run.children:
                case.terminate(held)
        case.left(run, "completed")
        for flow in flows:
            for _ in range(self.gives):
                case.follow(run, flow)
        holder = run.holder
        case.remove(run)
        if holder is not None:
            holder.task_spec.inner_done(holder, run, item)

    # ------------------------------------------------------------ mappings and conditions

    def _read_inputs(self, run: Run) -> dict[str, Json]:
        """Later lines see what earlier ones gave."""
        case = case_of(run)
        sight = Scope(-1, run.scope)
        for line in self.inputs_map:
            found = expressions.value(line.source, sight, case.at)
            name, value = placed(line.target, found, sight.vars.get(line.target.partition(".")[0]))
            sight.vars[name] = value
        return sight.vars

    def _read_outputs(self, run: Run) -> dict[str, Json]:
        if not self.outputs_map:
            return {}
        case = case_of(run)
        results: dict[str, Json] = {}
        for line in self.outputs_map:
            found = expressions.value(line.source, run.scope, case.at)
            head = line.target.partition(".")[0]
            home = self._around(run).find(head)
            existing = results.get(head, None if home is None else home.vars[head])
            name, value = placed(line.target, found, existing)
            results[name] = value
        return results

    def _around(self, run: Run) -> Scope:
        """Where outputs go from: one round of a multi-instance activity keeps what its output element collects."""
        if run.holder is not None and run.holder.task_spec.keeps_rounds_apart:
            return run.scope
        return run.outer_scope

    def take_results(self, run: Run, results: dict[str, Json]) -> None:
        """What a person, a job or an operation gave: local if an output mapping chooses from it."""
        case = case_of(run)
        if self.outputs_map:
            if results:
                case.assign(run.open_scope(), results)
        else:
            case.merge_given(run.scope, results)

    def holds(self, run: Run, flow: Flow) -> bool:
        if flow.condition is None:
            return True
        return expressions.boolean(flow.id, flow.condition, run.scope, case_of(run).at)


class PassThrough(Element):
    """task, manualTask, none events: nothing to do, nobody to wait for (as in Camunda 8)."""


class Gateway(Element):
    pass


class Exclusive(Gateway):
    """The first flow in document order whose condition holds, else the default."""

    def next_flows(self, run: Run) -> list[Flow]:
        for flow in self.flows:
            if not flow.default and self.holds(run, flow):
                return [flow]
        default = [f for f in self.flows if f.default]
        if self.flows and not default:
            raise NoFlowMatches
        return default
