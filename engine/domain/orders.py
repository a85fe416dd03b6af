"""A task that carries out an instruction, and what becomes of it when who has it objects (H7, stttt.d2.k3)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final, Literal

from engine.domain.calendar import Calendar, add_working_time, working_time
from engine.domain.facts import Json
from engine.domain.keys import ElementKey, InstanceKey, Login, RoleKey
from engine.domain.organisation import Organisation
from engine.domain.records import instant
from engine.domain.tasks import Task

Result = Literal["withdrawn", "changed", "confirmed", "stopped"]

ORDERED_BY: Final = "orderedBy"  #: property of an element: login of who gave the instruction, or the role that gives it
IF_WITHDRAWN: Final = "ifWithdrawn"  #: property of an element: the outcome with which it ends once it need not be done
SUPERIOR: Final = "superior"
HELD: Final = "orderHeld"  #: property of a task that is objected to: since when, and the limit it had
ANSWERED: Final = "orderAnswered"  #: property of a task: what came of the objection
OVER: Final[tuple[Result, ...]] = ("withdrawn", "stopped")  #: it need not be done


@dataclass(frozen=True, kw_only=True)
class Objected:
    """What the case of an objection says of the task it is about."""

    task: ElementKey
    result: Result | None = None  #: None: it is held until there is one
    text: str = ""


def stands(properties: Mapping[str, Json]) -> bool:
    """Whether a task of these carries out an instruction that nobody has objected to."""
    return bool(properties.get(ORDERED_BY)) and HELD not in properties and ANSWERED not in properties


def ordered(task: Task) -> bool:
    """Whether it carries out an instruction that may be objected to, now."""
    return task.state == "open" and stands(task.properties)


def by_case(task: Task, case: InstanceKey) -> bool:
    """Whether the objection to it is that case: no other one may answer it."""
    said = task.properties.get(HELD, task.properties.get(ANSWERED))
    return isinstance(said, Mapping) and said.get("by") == case


def held(task: Task, at: datetime, by: InstanceKey) -> Task:
    """Its limit stands still until the objection, which is the case ``by``, is answered."""
    due = None if task.due_at is None else instant(task.due_at)
    kept: dict[str, Json] = {"by": by, "since": instant(at), "due": due}
    return replace(task, properties={**task.properties, HELD: kept}, due_at=None, revision=task.revision + 1)


def answered(task: Task, said: Objected, at: datetime, calendar: Calendar, by: InstanceKey) -> Task:
    """The limit goes on from where it stood; the page says by what it is carried out, or that it is not."""
    before = task.properties.get(HELD)
    properties = {name: value for name, value in task.properties.items() if name != HELD}
    properties[ANSWERED] = {"by": by, "result": said.result, "text": said.text}
    due = task.due_at
    if isinstance(before, Mapping) and before.get("due"):
        stood = working_time(datetime.fromisoformat(str(before["since"])), at, calendar)
        due = add_working_time(datetime.fromisoformat(str(before["due"])), stood, calendar)
    return replace(task, properties=properties, due_at=None if said.result in OVER else due, revision=task.revision + 1)


def ordering(organisation: Organisation, named: str, person: Login, on: date) -> Login | None:
    """Who gave the instruction: whom the model names, or who holds the role that it names; "superior": the person's."""
    if named == SUPERIOR:
        return organisation.next_up(person, on).person
    known = {one.login: one for one in organisation.people}
    if named in known:
        return Login(named)
    people = organisation.resolve(RoleKey(named), known[person].agency, "", on).people
    return people[0] if people else None
