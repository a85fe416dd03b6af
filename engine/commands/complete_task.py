"""Complete a task: the outcome and the answers go into the case, and the case goes on."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from engine.commands import answers as filled
from engine.commands.attaching import Claimed, attach, claim
from engine.commands.ballots import cast_ballot
from engine.commands.proceed import Proceeded, acting, proceed
from engine.commands.sealing import apart, guard
from engine.commands.tasks_of import holder_named, task_of
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.choices import reader
from engine.domain.facts import Json, Variables
from engine.domain.keys import SYSTEM, ElementKey, InstanceKey, Login
from engine.domain.records import instant
from engine.domain.steps import FinishTask
from engine.domain.tasks import Task
from engine.faults import reach
from engine.ports import Advance, Seen, StoredCase

FREE: Final = ("withdraw",)  #: outcomes that need no answers: what was typed is given up
UNFINISHED: Final = ("report_difficulty",)  #: that hand nothing in: what was typed goes along as it is, for later
NOTHING: Final[Variables] = {}
SYSTEM_NAME: Final = "Hệ thống"


@dataclass(frozen=True, kw_only=True)
class CompleteTask:
    actor: Actor
    task_key: ElementKey
    revision: int | None  #: what the person has seen; None = whatever it is
    outcome: str | None
    answers: Variables


@dataclass(frozen=True, kw_only=True)
class Completed:
    task_key: ElementKey
    instance_key: InstanceKey
    next_task: ElementKey | None  #: opened by this step for the same person


def handle(cmd: CompleteTask, tools: Tools) -> Completed:
    """Raises NotFound, what Task.completed refuses, and InvalidInput for answers that the form or a rule refuses."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        task = task_of(tx, cmd.actor, cmd.task_key)
        reach("taken")
        with holder_named(tools):
            done = task.completed(cmd.actor.login, cmd.outcome, cmd.revision, at)
        case = tx.instances.take(task.instance_key)
        case = tools.with_called(tx, case)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=at)
        answers = cast_ballot(world, done, _answers(world, case, done, cmd.answers))
        asker = (cmd.actor.login, task.instance_key)
        free = cmd.outcome in FREE
        files = Claimed() if free else claim(tools, tx, done.form_id, answers, f"task:{task.key}", asker)
        given = apart(tools, tx, done.form_id, files.answers)
        if not free:
            guard(tools, tx, task.instance_key, given.open)
        reach("checked")
        sent = attach(tools, tx, files, task.instance_key, at)
        finished = finish(world, case, done, given.open, sent)
        tx.drafts.drop(cmd.actor.login, f"task:{task.key}")
        mine = (one.key for one in finished.opened if one.people == (cmd.actor.login,))
        tx.requests.made(task.instance_key)
        return Completed(task_key=task.key, instance_key=task.instance_key, next_task=next(mine, None))


def finish(world: CaseWorld, case: StoredCase, done: Task, answers: Variables, more: Variables = NOTHING) -> Proceeded:
    """Store the finished task and run the case on; the history says ``more`` of it. Raises InvalidInput when a rule of
    the procedure is against it."""
    tx, by, at = world.tx, world.actor, world.at
    tx.tasks.change(done)
    if done.limit is not None:  # nothing else sets a task's alarms
        tx.alarms.clear(done.key)
    body: dict[str, Json] = {**acting(world.chart, done, by, at), "outcome": done.outcome, **more}
    step = FinishTask(key=done.key, variables={**answers, **_decision(world, done, by, at)})
    rule = None if done.outcome in FREE else preview_of(world, done)
    if rule is None:
        return proceed(world, case, "complete_task", body, step)
    was = before(world, case, done)
    finished = proceed(world, case, "complete_task", body, step)
    filled.refuse_errors(rule, judged(world, case, finished.advance, was, step), at)
    return finished


@dataclass(frozen=True, kw_only=True)
class Before:
    """What a task reads before the step that ends it, and what its process holds."""

    seen: Seen
    process: Variables


def before(world: CaseWorld, case: StoredCase, task: Task) -> Before:
    """To be asked before the step: it changes what is alive."""
    running = world.tools.running(world.tx, case)
    seen = world.tools.executor.seen(running, task.key)
    return Before(seen=seen, process=dict(world.tools.executor.variables(running).get(seen.caller, {})))


def judged(world: CaseWorld, case: StoredCase, advance: Advance, was: Before, step: FinishTask) -> Variables:
    """What the live check of a task looks at after the step: the process it belongs to. A called process may be over
    by then; of its task that is what it read and what was answered."""
    seen, after = was.seen, _after(world, case, advance, was)
    if after is None:
        return {**advance.variables, **seen.variables, **step.variables}
    if not seen.round:
        return after if seen.caller is None else {**seen.variables, **after}
    ours = {**seen.variables, **step.variables}  # of the round, unless it reached the process
    return {**after, **{name: value for name, value in ours.items() if after.get(name) == was.process.get(name)}}


def _after(world: CaseWorld, case: StoredCase, advance: Advance, was: Before) -> Variables | None:
    """What the process of the task holds after the step; None = a called one that is over."""
    if was.seen.caller is None:
        return advance.variables
    running = world.tools.running(world.tx, case)
    after = replace(running, revision=running.revision + 1, state=advance.state)
    return world.tools.executor.variables(after).get(was.seen.caller)


def _answers(world: CaseWorld, case: StoredCase, done: Task, answers: Variables) -> Variables:
    if done.outcome in FREE:
        return {}
    if done.outcome in UNFINISHED:
        so_far = filled.typed(world.tools, world.tx, done.form_id, answers)
        return {name: value for name, value in so_far.items() if name in answers}
    known: Variables = {}  # without a form nobody reads it
    if done.form_id is not None:
        owner = reader(case.instance.initiator, world.actor)
        known = {
            **world.tools.executor.seen(world.tools.running(world.tx, case), done.key).variables,
            **filled.context(world.chart, owner, world.at, answers, done.outcomes, case.instance.started_at),
            **filled.listed(world.tools, world.tx, done.form_id, lambda: world.desk),
            "decision": done.outcome,
        }
    return filled.checked(world.tools, world.tx, done.form_id, answers, known, world.at)


def _decision(world: CaseWorld, done: Task, by: Login, at: datetime) -> Variables:
    return {
        "decision": done.outcome,
        "decided_by": by,
        "decided_by_name": world.chart.person(by).name if by != SYSTEM else SYSTEM_NAME,
        "decided_in_place_of": done.in_place_of,
        "decided_at": instant(at),
    }


def preview_of(world: CaseWorld, task: Task) -> str | None:
    """The live check that the model gives the element of a task."""
    definition = world.tools.definition(world.tx, world.instance.definition_key)
    node = world.tools.node(world.tx, definition, task.element_id, world.instance.started_at)
    return node.properties.get("preview") if node else None
