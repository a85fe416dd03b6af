"""What every element does: enter, take tokens in, leave along its flows. Mixed into SpiffWorkflow's task specs.

SpiffWorkflow predicts a tree of future tasks and merges data at every step; here a run begets the next one only when a
token goes on. The hooks have the library's names and its order: update, ready, run, complete.
"""

from collections.abc import Iterable
from typing import Any

from SpiffWorkflow.util.task import TaskState

from engine.domain.errors import QuycheError
from engine.domain.facts import EndState, Json
from engine.executor import expressions
from engine.executor.case import ENTER, RUN, Case
from engine.executor.incidents import NoFlowMatches
from engine.executor.model import Assignment, Flow
from engine.executor.run import Run
from engine.executor.scope import Scope, placed


def case_of(run: Run) -> Case:
    found: Case = run.workflow.top_workflow
    return found


class Element:
    """``setup`` is called once by the dialect; after that a spec is never changed."""

    name: str
    bpmn_id: str
    manual: bool
    is_join = False
    is_part = False
    is_event_part = False  #: an event subprocess
    is_trigger = False
    element_type = ""
    flows: tuple[Flow, ...] = ()
    incoming: tuple[str, ...] = ()
    boundaries: tuple[str, ...] = ()
    inputs_map: tuple[Assignment, ...] = ()
    outputs_map: tuple[Assignment, ...] = ()

    # ------------------------------------------------------------ what kinds of elements replace

    def prepare(self, run: Run) -> None:
        """After the inputs, before anything waits: evaluate and open what it waits for."""

    def work(self, run: Run) -> bool | None:
        """True = done, go on; None = somebody else finishes it."""
        return True

    def close(self, run: Run, end: EndState) -> None:
        """Close the waits it opened."""

    def restored(self, run: Run) -> None:
        """The run was read from a snapshot: set up what rows do not hold."""

    def ready_at_once(self, run: Run) -> bool:
        return True

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
        workflow.top_workflow.create(workflow, self)

    # ------------------------------------------------------------ SpiffWorkflow's hooks

    def _predict(self, *_args: Any, **_kwargs: Any) -> None:
        """Nothing is predicted."""

    def _update(self, run: Run) -> None:
        if self._update_hook(run):
            run.set_ready()

    def _update_hook(self, run: Run) -> bool:
        case = case_of(run)
        case.entered(run)
        facts, scope, local = len(case.facts), run.scope, dict(run.scope.vars) if run.own_scope else None
        try:
            self._open(run, case)
        except QuycheError:
            # nothing of a failed entry stays, so that a retry finds what the first try found
            run.scope = scope
            if local is not None:
                scope.vars = local
            del case.facts[facts:]
            raise
        return self.ready_at_once(run)

    def _open(self, run: Run, case: Case) -> None:
        if self.inputs_map:
            case.assign(run.open_scope(), self._read_inputs(run))
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
        for held in run.children:
            case.terminate(held)
        case.left(run, "completed")
        for flow in flows:
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
        return run.outer_scope if run.holder is None else run.scope

    def take_results(self, run: Run, results: dict[str, Json]) -> None:
        """What a person, a job or an operation gave: local if an output mapping chooses from it."""
        case = case_of(run)
        if self.outputs_map:
            if results:
                case.assign(run.open_scope(), results)
        else:
            case.merge(run.scope, results)

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


class Joining(Gateway):
    """Collects tokens: one waiting run per scope counts what came along each flow."""

    is_join = True

    def arrive(self, workflow: Any, flow: Flow) -> None:
        if self.incoming == (flow.id,):
            super().arrive(workflow, flow)
            return
        run = workflow.joins.get(self.name)
        if run is None:
            run = workflow.top_workflow.create(workflow, self, phase=None)
            run.mark(TaskState.WAITING)
            workflow.joins[self.name] = run
        counts = arrivals(run)
        counts[flow.id] = counts.get(flow.id, 0) + 1
        run.internal_data["came"] = dict(counts)
        if self.complete(run):
            self.fire(run)

    def complete(self, run: Run) -> bool:
        return False

    def settled(self, run: Run) -> bool:
        """Asked when nothing moves any more."""
        return False

    def missing(self, run: Run) -> Iterable[str]:
        return [flow for flow in self.incoming if flow not in arrivals(run)]

    def fire(self, run: Run) -> None:
        """One token of each flow goes on; what came twice waits for the next round."""
        case = case_of(run)
        rest: dict[str, Json] = {f: n - 1 for f, n in arrivals(run).items() if n > 1}
        del run.workflow.joins[self.name]
        run.internal_data.pop("came")
        run.mark(TaskState.FUTURE)
        case.queue.append((run, ENTER))
        if rest:
            again = case.create(run.workflow, self, phase=None)
            again.mark(TaskState.WAITING)
            again.internal_data["came"] = rest
            run.workflow.joins[self.name] = again


def arrivals(run: Run) -> dict[str, int]:
    """How many tokens came along each flow."""
    found = run.internal_data.get("came")
    return {f: n for f, n in found.items() if isinstance(n, int)} if isinstance(found, dict) else {}


class Parallel(Joining):
    """Waits for a token on every incoming flow, then sends one along every outgoing flow."""

    def complete(self, run: Run) -> bool:
        return len(arrivals(run)) == len(self.incoming)

    def next_flows(self, run: Run) -> list[Flow]:
        return list(self.flows)


class Inclusive(Joining):
    """Waits while a token elsewhere could still come in by a flow on which none has come yet."""

    #: node -> incoming flows of this gateway that a token on the node could reach without passing the gateway
    reach: dict[str, frozenset[str]]

    def complete(self, run: Run) -> bool:
        return len(arrivals(run)) == len(self.incoming)

    def settled(self, run: Run) -> bool:
        came = frozenset(arrivals(run))
        for other in run.workflow.runs.values():
            if other is run or other.armed:
                continue
            reached = self.reach.get(other.task_spec.bpmn_id, frozenset())
            if reached - came and not reached & came:
                return False
        return True
