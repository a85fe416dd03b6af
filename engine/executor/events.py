"""Events that catch: what is waited for (timer, message, signal, condition) and what is caught (error, escalation)."""

from datetime import datetime
from typing import Any

from SpiffWorkflow.bpmn.specs import defaults
from SpiffWorkflow.util.task import TaskState

from engine.domain.facts import EndState, Json, SubscriptionClosed, SubscriptionOpened, TimerCleared, TimerSet
from engine.domain.records import instant
from engine.executor.case import case_of
from engine.executor.definitions import Cancel, Condition, Error, Escalation, Plan, Several, Until, Waited
from engine.executor.elements import Element, Gateway
from engine.executor.incidents import Incident
from engine.executor.run import Run
from engine.executor.timers import Due, following


class Catching(Element):
    """Waits for one timer, message or signal. ``waited`` None = passes at once."""

    waited: Waited | None = None
    ways: tuple[str, ...] = ()  #: of a multiple event: specs that wait on its behalf, one for each definition
    waits_for_all = False  #: of a multiple event: for all of its definitions, not for the first

    def plan(self, around: Run) -> Plan | None:
        """Evaluate what is waited for; nothing is opened yet, so a failing expression leaves nothing behind."""
        if self.ways:
            plans = (around.workflow.spec.task_specs[name].plan(around) for name in self.ways)
            return Several(tuple(plans))
        return None if self.waited is None else self.waited.plan(around.scope, case_of(around).at)

    def open(self, run: Run, plan: Plan) -> None:
        case = case_of(run)
        run.mark(TaskState.WAITING)
        if isinstance(plan, Several):
            for name, one in zip(self.ways, plan.plans, strict=True):
                run.workflow.spec.task_specs[name].arm(run, one)
            return
        if isinstance(plan, Due):
            run.internal_data["due"] = instant(plan.at)
            if plan.every is not None and plan.left is not None:
                run.internal_data["cycle"] = [plan.left, plan.every]
            case.facts.append(TimerSet(key=run.key, element_id=self.bpmn_id, due_at=plan.at, repetitions=plan.left))
            return
        if isinstance(plan, Until):
            run.internal_data["when"] = plan.met
            case.watching[run.id] = run
            case.changed = True
            return
        run.internal_data["name"] = list(plan)
        kind, name, correlation = plan
        case.facts.append(
            SubscriptionOpened(
                key=run.key,
                element_id=self.bpmn_id,
                kind="message" if kind == "message" else "signal",
                name=name,
                correlation_key=correlation,
            )
        )

    def close(self, run: Run, end: EndState) -> None:
        case = case_of(run)
        if run.internal_data.pop("due", None) is not None:
            case.facts.append(TimerCleared(key=run.key, element_id=self.bpmn_id))
        if run.internal_data.pop("name", None) is not None:
            case.facts.append(SubscriptionClosed(key=run.key, element_id=self.bpmn_id))
        if run.internal_data.pop("when", None) is not None:
            case.watching.pop(run.id, None)

    def look(self, run: Run) -> None:
        """Something has changed: fire if the condition has become true. What cannot be evaluated now is not true."""
        place = run
        while place.armed and place.holder is not None:
            place = place.holder
        try:
            met = isinstance(self.waited, Condition) and self.waited.met(place.scope, case_of(run).at)
        except Incident:
            met = False
        before = run.internal_data["when"]
        run.internal_data["when"] = met
        if met and not before:
            self.fire(run, {})

    def restored(self, run: Run) -> None:
        if "when" in run.internal_data:
            case_of(run).watching[run.id] = run

    def prepare(self, run: Run) -> None:
        if run.internal_data.get("fired"):
            return
        plan = self.plan(run)
        if plan is not None:
            self.open(run, plan)

    def ready_at_once(self, run: Run) -> bool:
        return run.state != TaskState.WAITING

    def arm(self, holder: Run, plan: Plan | None) -> None:
        """Wait on behalf of an activity (boundary event) or a gateway (event after it)."""
        if plan is None:
            return
        case = case_of(holder)
        run = case.create(holder.workflow, self, holder=holder, phase=None)
        run.armed = True
        run.scope = holder.outer_scope
        self.open(run, plan)

    def fire(self, run: Run, payload: dict[str, Json]) -> None:
        """What was waited for came."""
        waits = dict(run.internal_data)
        self.close(run, "completed")
        if run.armed:
            self._leave_holder(run, waits)
        run.mark(TaskState.FUTURE)
        run.internal_data = {"fired": True}
        case_of(run).entered(run)
        self.take_results(run, payload)
        run.set_ready()

    def came(self, run: Run, way: Run, waits: dict[str, Json], payload: dict[str, Json]) -> None:
        """One of several definitions."""
        case = case_of(run)
        if run.entered:
            self.take_results(run, payload)
            payload = {}
        elif self.waits_for_all:
            payload = self._gather(run, way.task_spec.name, waits, payload)
        ahead = [held for held in run.children if held.armed and held.task_spec.name in self.ways]
        if self.waits_for_all and ahead:
            return
        for other in ahead:
            case.terminate(other)
        self.fire(run, payload)

    def _gather(self, run: Run, way: str, waits: dict[str, Json], payload: dict[str, Json]) -> dict[str, Json]:
        """What has come with the definitions so far; how each was waited for, if they are waited for again."""
        sent, heard = run.internal_data.get("sent"), run.internal_data.get("heard")
        together: dict[str, Json] = {**(sent if isinstance(sent, dict) else {}), **payload}
        run.internal_data["sent"] = together
        run.internal_data["heard"] = {**(heard if isinstance(heard, dict) else {}), way: waits}
        return together

    def _leave_holder(self, run: Run, waits: dict[str, Json]) -> None:
        holder = run.holder
        run.armed = False
        run.holder = None
        if holder is not None:
            holder.held.pop(run.id, None)
            self.released(run, holder, waits)

    def again(self, waits: dict[str, Json]) -> Plan | None:
        """A message or signal is waited for again, a cycle until its last round, a single timer never."""
        match waits:
            case {"name": [str(kind), str(name), correlation]}:
                return (kind, name, correlation if isinstance(correlation, str) else None)
            case {"due": str(last), "cycle": [int(left), str(every)]}:
                return following(datetime.fromisoformat(last), left, every)
            case {"when": bool(met)}:
                return Until(met=met)
            case {"heard": dict(heard)}:
                return self._all_again(heard)
            case _:
                return None

    def _all_again(self, heard: dict[str, Json]) -> Plan | None:
        """None if one of them never comes again."""
        waited = [heard.get(name) for name in self.ways]
        plans = [self.again(waits) for waits in waited if isinstance(waits, dict)]
        known = tuple(plan for plan in plans if plan is not None)
        return Several(known) if len(known) == len(self.ways) else None

    def released(self, run: Run, holder: Run, waits: dict[str, Json]) -> None:
        """What happens to whoever it waited for."""


class StartEvent(Catching, defaults.StartEvent):
    """Whatever starts the process (a person, a message, a timer) has already happened.

    Where all of several definitions are needed, the first begins the case and the event waits for the rest.
    """

    def prepare(self, run: Run) -> None:
        first = run.internal_data.pop("first", None)
        if first is None:
            return
        ahead = [run.workflow.spec.task_specs[name] for name in self.ways if name != first]
        plans = [spec.plan(run) for spec in ahead]
        run.mark(TaskState.WAITING)
        for spec, plan in zip(ahead, plans, strict=True):
            spec.arm(run, plan)


class IntermediateCatch(Catching, defaults.IntermediateCatchEvent):
    def released(self, run: Run, holder: Run, waits: dict[str, Json]) -> None:
        """It was one of the events after an event-based gateway: the others are off."""
        case = case_of(run)
        for other in holder.children:
            case.terminate(other)
        case.left(holder, "completed")
        for flow in holder.task_spec.flows:
            if flow.target == self.name:
                case.report_flow(holder, flow)
                break
        case.remove(holder)


class Way(Catching, defaults.IntermediateCatchEvent):
    """One definition of a multiple catching event; it waits on behalf of that event and is never entered."""

    def fire(self, run: Run, payload: dict[str, Json]) -> None:
        holder, waits = run.holder, dict(run.internal_data)
        self.close(run, "completed")
        case_of(run).forget(run)
        if holder is not None:
            holder.task_spec.came(holder, run, waits, payload)


class ReceiveTask(IntermediateCatch):
    """A receive task is a message catch event that can carry boundary events."""


class Boundary(Catching, defaults.BoundaryEvent):
    cancel_activity: bool
    caught: Error | Escalation | Cancel | None = None
    handler: str | None = None  #: of a compensation event: the activity that undoes

    def released(self, run: Run, holder: Run, waits: dict[str, Json]) -> None:
        case = case_of(run)
        if self.cancel_activity:
            case.terminate(holder)
            return
        again = self.again(waits)
        if again is not None:
            self.arm(holder, again)

    def catch(self, holder: Run, payload: dict[str, Json]) -> None:
        """Something thrown inside the activity goes on here, before anything else."""
        case = case_of(holder)
        if self.cancel_activity:
            case.terminate(holder)
        run = case.create(holder.workflow, self, phase=None)
        run.internal_data = {"fired": True}
        case.entered(run)
        self.take_results(run, payload)
        run.set_ready()


class Trigger(Catching, defaults.IntermediateCatchEvent):
    """The start event of an event subprocess, waiting in the scope around it. It keeps no scope from ending."""

    is_trigger = True
    interrupting: bool
    handler: str  #: the name of the event subprocess
    payload_is_local: bool  #: its start event chooses by an output mapping
    caught: Error | Escalation | None = None

    def _update_hook(self, run: Run) -> bool:
        plan = self.plan(run)
        if plan is not None:
            self.open(run, plan)
        return False

    def fire(self, run: Run, payload: dict[str, Json]) -> None:
        case = case_of(run)
        workflow = run.workflow
        waits = dict(run.internal_data)
        self.close(run, "completed")
        case.forget(run)
        self._begin(workflow, payload, None if self.interrupting else self.again(waits))

    def catch(self, workflow: Any, payload: dict[str, Json]) -> None:
        """Something thrown inside the scope starts it."""
        self._begin(workflow, payload, None)

    def _begin(self, workflow: Any, payload: dict[str, Json], again: Plan | None) -> None:
        case = workflow.top_workflow
        if not self.payload_is_local:
            case.merge_given(workflow.scope, payload)
        if self.interrupting:
            case.terminate_all(workflow)
        if again is not None:
            self.open(case.set_trigger(workflow, self, phase=None), again)
        started = case.create(workflow, workflow.spec.task_specs[self.handler])
        if self.payload_is_local and payload:
            started.internal_data["payload"] = payload


class EventBased(Gateway, defaults.EventBasedGateway):
    """Waits for the first of the events behind it."""

    def connect(self, _child: object) -> None:
        """Events stay with their own elements."""

    def prepare(self, run: Run) -> None:
        targets = [run.workflow.spec.task_specs[flow.target] for flow in self.flows]
        plans = [spec.plan(run) for spec in targets]
        run.mark(TaskState.WAITING)
        for spec, plan in zip(targets, plans, strict=True):
            spec.arm(run, plan)

    def ready_at_once(self, run: Run) -> bool:
        return False
