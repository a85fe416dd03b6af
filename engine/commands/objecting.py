"""A task of another case is objected to as unlawful: it waits for the answer, then goes on or is over (H7)."""

from dataclasses import replace
from typing import Final

from engine.commands.opening import alarms_of
from engine.commands.world import CaseWorld
from engine.domain.facts import Json
from engine.domain.keys import SYSTEM, InstanceKey
from engine.domain.orders import HELD, IF_WITHDRAWN, OVER, Objected, answered, by_case, held, ordered
from engine.domain.tasks import Task
from engine.evidence import chain
from engine.ports import Alarm

FORMALLY: Final = "auto_register"  #: D21 on_final: the step ends with its final outcome


def settle_orders(world: CaseWorld) -> None:
    """What the operations of this step have asked for."""
    for said in world.described.objected:
        _settle(world, said)


def _settle(world: CaseWorld, said: Objected) -> None:
    tx, task = world.tx, world.tx.tasks.get(said.task)
    by = world.instance.key
    if not _concerned(task, said, by):
        return
    case = tx.instances.take(task.instance_key)
    there = CaseWorld(world.tools, tx, case.instance, actor=SYSTEM, at=world.at)
    after = held(task, world.at, by) if said.result is None else _answered(there, task, said, by)
    tx.tasks.change(after)
    tx.alarms.clear(task.key)
    for alarm in _over(there, after) if said.result in OVER else alarms_of(there, after):
        tx.alarms.set(alarm)
    entry = chain.command("hold_task" if said.result is None else "settle_order", _body(world, task, said))
    tx.instances.save(case, case.instance, chain.append(case.chain, [entry], world.at))


def _concerned(task: Task, said: Objected, by: InstanceKey) -> bool:
    """Only the objection itself answers; a superior may stop it after it was confirmed, as long as it is not done."""
    if said.result is None:
        return ordered(task)
    return task.state == "open" and by_case(task, by) and (HELD in task.properties or said.result in OVER)


def _answered(there: CaseWorld, task: Task, said: Objected, by: InstanceKey) -> Task:
    after = answered(task, said, there.at, there.tools.agency_calendar(task.agency), by)
    outcome = task.properties.get(IF_WITHDRAWN)
    if said.result not in OVER or not isinstance(outcome, str):
        return after
    properties = {**after.properties, "finalOutcome": outcome}
    return replace(after, properties=properties, limit={**(after.limit or {}), "on_final": FORMALLY})


def _over(there: CaseWorld, task: Task) -> list[Alarm]:
    """The runner ends a task that is over with the outcome that its model names; one without stays, and says so."""
    if not task.properties.get(IF_WITHDRAWN):
        return []
    return [Alarm(agency=task.agency, kind="final", due_at=there.at, instance_key=task.instance_key, key=task.key)]


def _body(world: CaseWorld, task: Task, said: Objected) -> dict[str, Json]:
    return {
        "actor": world.actor,
        "key": task.key,
        "element_id": task.element_id,
        "result": said.result,
        "reason": said.text,
    }
