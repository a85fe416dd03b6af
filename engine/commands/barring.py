"""Somebody is denounced: at once they lose their part in every other letter that is being settled."""

from collections.abc import Sequence

from engine.commands.opening import assigned_entry, without_barred
from engine.commands.world import CaseWorld
from engine.domain.facts import Json
from engine.domain.keys import SYSTEM, InstanceKey, Login
from engine.domain.sealed import LOST
from engine.domain.tasks import Task
from engine.evidence import chain


def bar_elsewhere(world: CaseWorld) -> None:
    """What the operations of this step have asked for. The other cases learn that the person is out, and not why."""
    for person in world.described.denounced:
        tasks = [one for one in world.tx.tasks.open_of(person) if one.instance_key != world.instance.key]
        theirs = [one.instance_key for one in tasks if one.process_id == world.instance.process_id]
        for key in dict.fromkeys([*theirs, *world.tx.rights.cases(person)]):  # who settles a case may have no task now
            if key != world.instance.key:
                _bar(world, key, person)


def _bar(world: CaseWorld, key: InstanceKey, person: Login) -> None:
    tx, case = world.tx, world.tx.instances.take(key)
    if case.instance.secrecy == "ordinary":
        return
    tx.rights.give(key, "barred", tx.rights.held(key, "barred") | {person})
    for right in LOST:
        tx.rights.give(key, right, tx.rights.held(key, right) - {person})
    there = CaseWorld(world.tools, tx, case.instance, actor=SYSTEM, at=world.at)
    earlier = tx.tasks.of_case(key)
    moved = [task for task in (_moved(there, one, earlier) for one in earlier) if task is not None]
    for task in moved:
        tx.tasks.change(task)
    told = chain.command("reroute_tasks", {"actor": SYSTEM, "from": [person], "to": _people(moved)})
    entries = [told, *(assigned_entry(task) for task in moved)]
    tx.instances.save(case, case.instance, chain.append(case.chain, entries, world.at))


def _moved(there: CaseWorld, task: Task, earlier: Sequence[Task]) -> Task | None:
    after = without_barred(there, task, earlier) if task.state == "open" else task
    return None if after is task else after


def _people(tasks: list[Task]) -> list[Json]:
    return [*sorted({str(person) for task in tasks for person in task.people})]
