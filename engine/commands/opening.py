"""A task opens: who may act on it (role, absence, conflict of interest), until when, and what if nobody does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final, cast, get_args

from engine.commands.world import CaseWorld, decide
from engine.domain.authority import Assignment, Authority, CaseView, Explained, Mode, Seat
from engine.domain.calendar import due_at, local_day, remind_at
from engine.domain.facts import Json, TaskOpened
from engine.domain.keys import Login, RoleKey
from engine.domain.records import instant, plain
from engine.domain.taking_over import SEAT
from engine.domain.tasks import DECLARED, GAVE_BACK, JUDGING, Task
from engine.evidence.chain import Entry
from engine.operations.rules import DeskTables
from engine.ports import Alarm, dated

MODES: Final = get_args(Mode)
LIMITS: Final = "sla-escalation"  #: D21
TELLING: Final = ("remind_at", "escalate_to", "on_final")  #: what D21 has somebody told by
AGREED: Final = ("approve", "forward")
NOT_KEPT: Final = ("preview", "documentation_en")  #: read of the model when somebody asks, not of the task
OVERDUE: Final = "overdue"  #: why a stand-in was looked for, in the basis of a task
SUBJECTS: Final = "subjects"  #: property of an element: logins of whom the case is about
ISSUER: Final = "issuer"  #: property: login of who issued the attacked decision
MATTER: Final = "matter"  #: property: what D20 calls the process
ACTED: Final = "previousDeciders"  #: property of an element: logins of who has decided before
URGENT: Final = (
    "urgent"  #: property of an element: true where a deputy decides at once when the head is away (D19 row 4)
)
UNIT: Final = "unit"  #: property of an element: key of the unit in which its role is looked up
OFFICE: Final = RoleKey("office")
AGENCY_HEAD: Final = RoleKey("agency_head")
SOON: Final = timedelta(days=1)  #: until when a stand-in is looked for if the task has no limit

Limit = Mapping[str, Json]


@dataclass(frozen=True, kw_only=True)
class Found:
    """Who may act, and why."""

    people: tuple[Login, ...]
    acting_role: str | None = None
    in_place_of: Login | None = None
    delegation: str | None = None
    external: bool = False
    waits: bool = False
    basis: Json = None

    @property
    def holder(self) -> Login | None:
        return self.people[0] if len(self.people) == 1 else None


def open_task(world: CaseWorld, fact: TaskOpened) -> Task:
    """The task of a fact. Raises NotFound, RuleMissing."""
    limit = _limit(world, fact)
    due = _due(world, fact, limit)
    mode = _mode(fact.properties)
    found = _found(world, fact, mode, due or world.at + SOON)
    return Task(
        key=fact.key,
        agency=world.instance.agency,
        instance_key=world.instance.key,
        process_id=world.instance.process_id,
        element_id=fact.element_id,
        name=fact.name,
        role=None if _is_named(fact) else fact.role,  # a named person is never rerouted by a role
        acting_role=found.acting_role,
        people=found.people,
        holder=found.holder,
        in_place_of=found.in_place_of,
        delegation=found.delegation,
        external=found.external,
        waits=found.waits,
        mode=mode,
        basis=found.basis,
        form_id=_form_of(world, fact),
        properties={name: value for name, value in fact.properties.items() if name not in NOT_KEPT},
        priority=fact.priority,
        opened_at=world.at,
        due_at=due,
        follow_up_at=fact.follow_up_at,
        limit=limit,
        state="open",
        closed_at=None,
        closed_by=None,
        outcome=None,
        revision=1,
    )


def reassigned(world: CaseWorld, task: Task, earlier: Sequence[Task], role: str | None = None) -> Task:
    """The same task with the people of this instant; of another role if one is given. Its limit stays."""
    seat = task.properties.get(SEAT)
    if task.role is None and role is None and not seat:
        return _inherited(world, task)
    until = max(task.due_at or world.at, world.at) + SOON
    case = case_of(world, task.properties, earlier)
    if role is None and seat:
        found = _in_seat(world, Login(str(seat)), task.mode, case, until)
    else:
        found = _by_role(world, role or str(task.role), task.mode, case, until)
    if found.people == task.people and found.waits == task.waits:
        return task
    return _given(task, found)


def given_back(world: CaseWorld, task: Task, earlier: Sequence[Task], person: Login) -> Task:
    """The same task without ``person``, who has a relation of interest: whom D20 names acts. Its limit stays."""
    before = _logins(task.properties.get(GAVE_BACK)) or ()
    properties: dict[str, Json] = {**task.properties, GAVE_BACK: [str(one) for one in (*before, person)]}
    until = max(task.due_at or world.at, world.at) + SOON
    case = case_of(world, properties, earlier)
    if task.role is not None and not task.properties.get(SEAT):
        found = _by_role(world, str(task.role), task.mode, case, until)
    else:
        found = _in_seat(world, person, task.mode, case, until)
    return _given(replace(task, properties=properties), found)


def _inherited(world: CaseWorld, task: Task) -> Task:
    """A task of named people goes on to who sits in their seats once they have left (context.md O-4)."""
    people = _heirs(world, task.people)
    return task if people == task.people else _given(task, Found(people=people))


def _heirs(world: CaseWorld, people: Sequence[Login]) -> tuple[Login, ...]:
    """Each as long as in office, else who has what was theirs; who has nobody behind them stays."""
    day = local_day(world.at)
    return tuple(dict.fromkeys(world.chart.heir(one, day) or one for one in people))


def stood_in(world: CaseWorld, task: Task, earlier: Sequence[Task]) -> Task:
    """The same task with who acts for its one person (D19), as if that person were away: nobody has acted in time.

    Unchanged if the rules name nobody who may, and if it was given on so before.
    """
    if task.role is None or len(task.people) != 1 or given_on(task):
        return task
    person, case = task.people[0], case_of(world, task.properties, earlier)
    seat = Seat(role=RoleKey(task.role), person=person, unit=case.unit)
    mode = cast("Mode", task.mode or "review")
    acting = _authority(world).acting_for(seat, mode, case, at=world.at, until=world.at + SOON)
    if acting.person is None or acting.person in (person, case.requester, *case.declared, *world.barred):
        return task
    why = Explained(
        rule="D19", row=acting.row, person=person, found=OVERDUE, result=acting.token, delegation=acting.delegation
    )
    found = Found(
        people=(acting.person,),
        acting_role=acting.role,
        in_place_of=None if acting.up else person,
        delegation=acting.delegation,
        basis=cast("Json", plain([why])),
    )
    return _given(task, found)


def given_on(task: Task) -> bool:
    """Whether its people have it because nobody else acted in time."""
    steps = task.basis if isinstance(task.basis, list) else []
    return any(isinstance(step, Mapping) and step.get("found") == OVERDUE for step in steps)


def _given(task: Task, found: Found) -> Task:
    """Who has claimed it keeps it, as long as they are among its people."""
    kept = task.holder if len(found.people) > 1 and task.holder in found.people else found.holder
    return replace(
        task,
        acting_role=found.acting_role,
        people=found.people,
        holder=kept,
        in_place_of=found.in_place_of,
        delegation=found.delegation,
        external=found.external,
        waits=found.waits,
        basis=found.basis,
        revision=task.revision + 1,
    )


def assigned_entry(task: Task) -> Entry:
    """What the history says of it: who got the task, and by which rule."""
    return Entry(
        kind="event",
        type="taskAssigned",
        body={
            "key": task.key,
            "element_id": task.element_id,
            "people": list(task.people),
            "holder": task.holder,
            "in_place_of": task.in_place_of,
            "role": task.role,
            "acting_role": task.acting_role,
            "delegation": task.delegation,
            "external": task.external,
            "waits": task.waits,
            "due_at": None if task.due_at is None else instant(task.due_at),
            "basis": task.basis,
        },
    )


def alarms_of(world: CaseWorld, task: Task) -> tuple[Alarm, ...]:
    """The reminder and the escalation of a task with a limit (H6); none of what is only done as needed."""
    if task.due_at is None or task.limit is None or not any(task.limit.get(name) for name in TELLING):
        return ()
    share = Decimal(str(task.limit.get("remind_at") or 0))
    remind = remind_at(task.opened_at, task.due_at, share, world.tools.agency_calendar(task.agency))
    alarms = [
        Alarm(agency=task.agency, kind="escalate", due_at=task.due_at, instance_key=task.instance_key, key=task.key)
    ]
    if remind is not None and world.at < remind < task.due_at:
        alarms.append(replace(alarms[0], kind="remind", due_at=remind))
    return tuple(alarms)


def without_barred(world: CaseWorld, task: Task, earlier: Sequence[Task]) -> Task:
    """The same task without whom the case has turned out to be about; unchanged if they have no part in it."""
    barred = world.barred
    if barred.isdisjoint(task.people):
        return task
    if task.role is not None:
        return reassigned(world, task, earlier)
    people = tuple(one for one in task.people if one not in barred)
    return _given(task, Found(people=people)) if people else reassigned(world, task, earlier, AGENCY_HEAD)


def case_of(world: CaseWorld, properties: Mapping[str, Json], earlier: Sequence[Task]) -> CaseView:
    """The case as questions of authority see it: whom it is about, who declared a conflict of interest, and (unless the
    model says so itself) who has decided before."""
    instance, acted = world.instance, _logins(properties.get(ACTED))
    issuer = properties.get(ISSUER)
    return CaseView(
        agency=instance.agency,
        process=instance.process_id,
        unit=str(properties.get(UNIT) or instance.unit),
        requester=instance.initiator,
        subjects=(*(_logins(properties.get(SUBJECTS)) or ()), *sorted(world.barred)),
        declared=_declared(properties, earlier),
        previous_deciders=deciders(earlier) if acted is None else acted,
        issuer=Login(issuer) if isinstance(issuer, str) else None,
        matter=str(properties.get(MATTER) or ""),
        urgent=properties.get(URGENT) is True,
    )


def _declared(properties: Mapping[str, Json], earlier: Sequence[Task]) -> tuple[Login, ...]:
    """Who declared a relation of interest at this step, or gave a task of the case back for one."""
    given = [properties.get(DECLARED), properties.get(GAVE_BACK), *(one.properties.get(GAVE_BACK) for one in earlier)]
    return tuple(dict.fromkeys(login for listed in given for login in _logins(listed) or ()))


def _logins(listed: Json) -> tuple[Login, ...] | None:
    return tuple(Login(str(one)) for one in listed) if isinstance(listed, list) else None


def deciders(tasks: Sequence[Task]) -> tuple[Login, ...]:
    """Who agreed in this round: after a return for change everybody is asked anew (H1)."""
    people: list[Login] = []
    for task in sorted((one for one in tasks if one.state == "completed"), key=lambda one: (one.closed_at, one.key)):
        if task.outcome == "return":
            people = []
        elif task.mode is not None and task.outcome in AGREED and task.closed_by is not None:
            people.append(task.closed_by)
    return tuple(people)


def _found(world: CaseWorld, fact: TaskOpened, mode: str | None, until: datetime) -> Found:
    seat = fact.properties.get(SEAT)
    if seat:
        case = case_of(world, fact.properties, world.earlier)
        return _in_seat(world, world.chart.person(Login(str(seat))).login, mode, case, until)
    named = [fact.assignee] if fact.assignee is not None else fact.candidate_users
    people = _heirs(world, [world.chart.person(Login(one)).login for one in named])
    free = tuple(one for one in people if one not in world.barred)
    if mode in JUDGING and len(free) == 1 and free[0] in _declared(fact.properties, world.earlier):
        return _in_seat(world, free[0], mode, case_of(world, fact.properties, world.earlier), until)
    if free:
        return Found(people=free)
    case = case_of(world, fact.properties, world.earlier)
    return _by_role(world, AGENCY_HEAD if named else fact.role or OFFICE, mode, case, until)


def _by_role(world: CaseWorld, role: str, mode: str | None, case: CaseView, until: datetime) -> Found:
    authority = _authority(world)
    asked = cast("Mode", mode or "review")
    found = authority.assign(RoleKey(role), asked, case, at=world.at, until=until)
    if not found.people:  # the stage is open, so somebody has to act on it: who has decided before may do so again
        found = authority.assign(RoleKey(role), asked, replace(case, previous_deciders=()), at=world.at, until=until)
    return _taken(found) if found.people else _taken(authority.assign(OFFICE, asked, case, at=world.at, until=until))


def _is_named(fact: TaskOpened) -> bool:
    return bool(fact.assignee or fact.candidate_users or fact.properties.get(SEAT))


def _in_seat(world: CaseWorld, person: Login, mode: str | None, case: CaseView, until: datetime) -> Found:
    """The person, or who acts for them (D19); where that would leave the house, the task waits for their return, but
    not for that of somebody with a relation of interest: then the authority above decides (D20)."""
    (person,) = _heirs(world, [person])
    found = _authority(world).named(person, cast("Mode", mode or "review"), case, at=world.at, until=until)
    if found.people and (not found.external or person in case.declared):
        return _taken(found)
    return Found(people=(person,), waits=True)


def _authority(world: CaseWorld) -> Authority:
    calendar = world.tools.agency_calendar(world.instance.agency)
    return Authority(organisation=world.organisation, calendar=calendar, tables=DeskTables(world.desk))


def _taken(found: Assignment) -> Found:
    return Found(
        people=found.people,
        acting_role=found.acting_role,
        in_place_of=found.in_place_of,
        delegation=found.delegation,
        external=found.external,
        waits=found.waits,
        basis=cast("Json", plain(list(found.steps))),
    )


def _mode(properties: Mapping[str, Json]) -> str | None:
    mode = properties.get("mode")
    return mode if isinstance(mode, str) and mode in MODES else None


def _form_of(world: CaseWorld, fact: TaskOpened) -> str | None:
    return fact.form_id and dated(fact.form_id, lambda: world.deployed_at(fact.element_id))


def _limit(world: CaseWorld, fact: TaskOpened) -> Limit | None:
    step_class = fact.properties.get("stepClass")
    if not isinstance(step_class, str):
        return None
    row = decide(world.tools, world.tx, LIMITS, {"step_class": step_class}, world.at).result
    return row if isinstance(row, Mapping) else None


def _due(world: CaseWorld, fact: TaskOpened, limit: Limit | None) -> datetime | None:
    """What the model says, else what the table of limits gives; null there: nobody has to do it at all."""
    if fact.due_at is not None or limit is None or limit.get("due_wd") is None:
        return fact.due_at
    days = Decimal(str(limit["due_wd"]))
    return due_at(world.at, days, world.tools.agency_calendar(world.instance.agency))
