"""Gateways that wait for more than one token."""

from collections.abc import Iterable, Mapping
from typing import Any

from SpiffWorkflow.util.task import TaskState

from engine.domain.facts import Json
from engine.executor import expressions
from engine.executor.case import ENTER, JOIN, case_of
from engine.executor.elements import Gateway
from engine.executor.incidents import Incident
from engine.executor.model import Flow
from engine.executor.run import Run


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
        return not self.awaits(run, frozenset(arrivals(run)))

    def awaits(self, run: Run, came: frozenset[str]) -> bool:
        """Could a token that is elsewhere still come by another flow than these, and by none of them?"""
        for other in run.workflow.runs.values():
            if other is run or other.armed:
                continue
            reached = self.reach.get(other.task_spec.bpmn_id, frozenset())
            if reached - came and not reached & came:
                return True
        return False


class Complex(Inclusive):
    """Goes on as soon as its activation condition holds, then swallows the tokens that still come in this round."""

    activation: str | None = None  #: FEEL; sees activationCount and, by its id, how many tokens came along each flow

    def arrive(self, workflow: Any, flow: Flow) -> None:
        run = workflow.joins.get(self.name)
        if run is None or "spent" not in run.internal_data:
            super().arrive(workflow, flow)
            return
        spent = run.internal_data["spent"]
        run.internal_data["spent"] = [*(spent if isinstance(spent, list) else []), flow.id]

    def complete(self, run: Run) -> bool:
        came = arrivals(run)
        seen: Mapping[str, Json] = {"activationCount": sum(came.values()), **dict.fromkeys(self.incoming, 0), **came}
        if self.activation is None:
            return len(came) == len(self.incoming)
        try:
            return expressions.holds(self.activation, run.scope, case_of(run).at, seen)
        except Incident as cause:  # the gateway stands, not the element whose token came
            case_of(run).stop(run, JOIN, cause)
            return False

    def settled(self, run: Run) -> bool:
        """The round is over; a gateway whose condition never held stands (join-stuck)."""
        spent = run.internal_data.get("spent")
        if isinstance(spent, list):
            return not self.awaits(run, frozenset(str(flow) for flow in spent))
        return self.complete(run)

    def fire(self, run: Run) -> None:
        case = case_of(run)
        if "spent" in run.internal_data:
            case.remove(run)
            return
        came: list[Json] = [*arrivals(run)]
        workflow = run.workflow
        del workflow.joins[self.name]
        run.internal_data.pop("came")
        run.mark(TaskState.FUTURE)
        case.queue.append((run, ENTER))
        rest = case.create(workflow, self, phase=None)
        rest.mark(TaskState.WAITING)
        rest.internal_data["spent"] = came
        workflow.joins[self.name] = rest
