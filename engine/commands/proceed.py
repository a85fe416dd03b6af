"""One step of a case, from the command to the rows: run, open and close tasks, write the history, store."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

from engine.commands.barring import bar_elsewhere
from engine.commands.joined_letters import tell_joined
from engine.commands.objecting import settle_orders
from engine.commands.opening import alarms_of, assigned_entry, open_task, without_barred
from engine.commands.sending import after_step
from engine.commands.world import CaseWorld
from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.changing import changed
from engine.domain.facts import InstanceEnded, Json, TaskClosed, TaskOpened, Variables
from engine.domain.instances import CaseSuspended, Instance
from engine.domain.keys import Login
from engine.domain.limits import limited
from engine.domain.organisation import Organisation
from engine.domain.people import Delegation
from engine.domain.records import named
from engine.domain.steps import Cancel, SetVariables, Step
from engine.domain.tasks import Task
from engine.evidence import chain
from engine.evidence.chain import Entry
from engine.faults import reach
from engine.ports import AbsenceRow, Advance, Alarm, StoredCase, Transaction

MIDNIGHT: Final = time(0)
NOON: Final = time(12)
DAY_OVER: Final = time(23, 59, 59)
STILL: Final = (Cancel, SetVariables)  #: what may be done with a suspended case


@dataclass(frozen=True, kw_only=True)
class Proceeded:
    instance: Instance
    advance: Advance
    opened: tuple[Task, ...]


def proceed(world: CaseWorld, case: StoredCase, name: str, body: Variables, step: Step) -> Proceeded:
    """Run ``step`` and store what follows. ``name`` and ``body`` are the command as the history keeps it.

    Raises what the executor and the assignment of people raise; then nothing is stored.
    """
    check_step(case.instance, step)
    running = world.tools.running(world.tx, case)
    advance = world.tools.executor.advance(running, step, at=world.at, world=world)
    return store(world, case, name, {**body, "step": named(step)}, advance)


def store(world: CaseWorld, case: StoredCase, name: str, body: Variables, advance: Advance) -> Proceeded:
    """What the executor made of a case, as rows and history; ``body`` holds the step."""
    reach("advanced")
    opened = _tasks(world, advance)
    world.tx.waits.record(case.instance.key, advance.facts, world.at)
    moved = _barred_out(world)
    _watch_absences(world.tx, world.away, case.instance)
    _watch_delegations(world, case.instance)
    reach("waits")
    after = _after(world, case, advance)
    entries = [
        chain.command(name, body),
        *map(chain.event, advance.facts),
        *map(assigned_entry, (*opened, *moved)),
        _reached(after.revision, advance.digest),
    ]
    world.tx.instances.save(case, after, chain.append(case.chain, entries, world.at), advance)
    after_step(world.tools, world.tx, after, advance.facts, world.at)
    if world.described.denounced:
        bar_elsewhere(world)
    if world.described.objected:
        settle_orders(world)
    if world.said:
        tell_joined(world)
    if after.state == "suspended":
        world.tx.alarms.hold(case.instance.key)  # also what this step has set
    return Proceeded(instance=after, advance=advance, opened=opened)


def check_step(instance: Instance, step: Step) -> None:
    """Raises CaseSuspended, and what ``limited`` refuses."""
    if instance.state == "suspended" and not isinstance(step, STILL):
        raise CaseSuspended
    limited(getattr(step, "variables", {}))


def note(tx: Transaction, case: StoredCase, entries: Iterable[Entry], at: datetime) -> None:
    """Add to the history of a case without running it."""
    tx.instances.save(case, case.instance, chain.append(case.chain, list(entries), at))


def _tasks(world: CaseWorld, advance: Advance) -> tuple[Task, ...]:
    closed = [fact for fact in advance.facts if type(fact) is TaskClosed and fact.end == "terminated"]
    fresh = {fact.key: fact for fact in advance.facts if type(fact) is TaskOpened}
    for fact in closed:
        if fresh.pop(fact.key, None) is None:  # opened and taken away in one step: nobody ever saw it
            world.tx.tasks.change(world.tx.tasks.get(fact.key).cancelled(world.at))
            world.tx.alarms.clear(fact.key)
    opened = tuple(open_task(world, fact) for fact in fresh.values())
    for task in opened:
        world.tx.tasks.add(task)
        for alarm in alarms_of(world, task):
            world.tx.alarms.set(alarm)
    return opened


def _barred_out(world: CaseWorld) -> tuple[Task, ...]:
    """Open tasks that had to change hands, because whom the case is about lost every part in it in this step."""
    if "barred" not in world.described.given:
        return ()
    earlier = world.tx.tasks.of_case(world.instance.key)
    still_open = [task for task in earlier if task.state == "open"]
    changed = [(task, without_barred(world, task, earlier)) for task in still_open]
    moved = tuple(after for before, after in changed if after is not before)
    for task in moved:
        world.tx.tasks.change(task)
    return moved


def _after(world: CaseWorld, case: StoredCase, advance: Advance) -> Instance:
    ended = next((fact for fact in advance.facts if type(fact) is InstanceEnded), None)
    return changed(
        world.described.applied(),
        revision=case.instance.revision + 1,
        state=ended.end if ended else case.instance.state,
        ended_at=world.at if ended else None,
        suspended_at=None if ended else case.instance.suspended_at,
    )


def _watch_absences(tx: Transaction, rows: Iterable[AbsenceRow], instance: Instance) -> None:
    """When an absence begins and when it is over, open tasks are looked at again (H4)."""
    for row in rows:
        if row.status != "approved":
            continue
        begins = datetime.combine(row.first_day, time(0 if row.first_session != "chieu" else 12), tzinfo=TIME_ZONE)
        ends = datetime.combine(
            row.last_day, time(23, 59) if row.last_session != "sang" else time(12), tzinfo=TIME_ZONE
        )
        for at in (begins, ends):
            tx.alarms.set(Alarm(agency=instance.agency, kind="reoffer", due_at=at, person=row.person))


def _watch_delegations(world: CaseWorld, instance: Instance) -> None:
    """Open tasks of who delegates go to the delegate when a record begins, and back when it ends or is taken back."""
    for lent in world.lent:
        for at in (lent.revoked_at,) if lent.revoked_at else _ends(lent):
            world.tx.alarms.set(Alarm(agency=instance.agency, kind="reoffer", due_at=at, person=lent.principal))


def _ends(lent: Delegation) -> Iterable[datetime]:
    yield datetime.combine(lent.valid_from, MIDNIGHT, tzinfo=TIME_ZONE)
    if lent.valid_to is not None:
        yield datetime.combine(lent.valid_to, DAY_OVER, tzinfo=TIME_ZONE)


def _reached(revision: int, digest: str) -> Entry:
    return Entry(kind="event", type="stateReached", body={"revision": revision, "digest": digest})


# ------------------------------------------------------------------ who acts, as the history says it


def acting(organisation: Organisation, task: Task, by: Login, at: datetime) -> dict[str, Json]:
    """In which capacity and by which rules somebody acts on a task."""
    body: dict[str, Json] = {"actor": by, "key": task.key, "element_id": task.element_id}
    if task.in_place_of is not None:
        body["in_place_of"] = task.in_place_of
    body["authority"] = {
        "position": title_of(organisation, by, at),
        "role": task.acting_role,
        "delegation": task.delegation,
        "basis": task.basis,
    }
    return body


def title_of(organisation: Organisation, person: Login, at: datetime) -> str:
    """ "Trưởng phòng" on the day; "" for who holds no post."""
    day = local_day(at)
    return organisation.kept(
        ("title", person, day), lambda: organisation.title(organisation.main_appointment(person, day), day)
    )
