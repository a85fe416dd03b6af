"""Starts that nobody asks for: by a timer, set when its version is deployed, or by who holds no post."""

from datetime import datetime
from typing import Final

from engine.commands.beginning import SEALED_AUTHOR, Beginning, begin_by
from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import Invalid, Refused
from engine.domain.facts import Json
from engine.domain.keys import SEALED, SYSTEM, Login, RoleKey
from engine.domain.steps import Start
from engine.ports import Definition, Delivery, Transaction

ROLE: Final = "startRole"  #: the property of a start event that says whose the case is
USUAL_ROLE: Final = "office_head"
MOST_MISSED: Final = 10_000  #: rounds of a cycle that are skipped because the machine stood still


class NobodyForRole(Refused):
    code = "nobody-for-start-role"
    vi = "Không có ai giữ vai trò “{role}” để nhận hồ sơ được khởi tạo tự động."
    en = 'Nobody has the role "{role}" that a case begun by itself belongs to.'


class StartGone(Refused):
    code = "start-event-gone"
    vi = "Phiên bản hiện hành của quy trình không còn bắt đầu bằng “{element}”."
    en = 'The version in force does not begin by "{element}" any more.'


class NoStartTime(Invalid):
    code = "no-start-time"
    vi = "Phần tử “{place}”: thời điểm “{text}” không đọc được."
    en = 'Element "{place}": the time "{text}" cannot be read.'


def set_clocks(tools: Tools, tx: Transaction, definition: Definition, at: datetime) -> None:
    """The timers of a version that has just been deployed; those of older versions start nothing any more.

    Raises NoStartTime.
    """
    wound = {name for rule in tools.calendar_rules for name in rule.processes}  # by the table of the calendar
    for way in tools.info(definition).starts:
        if way.kind == "timer" and definition.process_id not in wound:
            due = tools.executor.due(way.timer, way.name, at)
            if due is None:
                raise NoStartTime(place=way.element_id, text=way.name)
            delivery = Delivery(
                agency=tx.agency,
                kind="timer",
                name=due.then or "",
                variables={},
                sender=SYSTEM,
                process_id=definition.process_id,
                element_id=way.element_id,
                definition_key=definition.key,
            )
            tx.post.send(delivery, due.at)


def start_by_clock(tools: Tools, tx: Transaction, actor: Actor, delivery: Delivery, due_at: datetime) -> bool:
    """False: a newer version has clocks of its own. Raises NobodyForRole when the next round has been set."""
    definition = tx.models.process(delivery.process_id or "")
    if definition.key != delivery.definition_key:
        return False
    _wind(tools, tx, delivery, due_at)
    begun = begin_by(tools, tx, actor, definition.process_id, owner_of(tools, tx, definition, delivery))
    step = Start(variables=begun.identity, element_id=delivery.element_id)
    proceed(begun.world, begun.case, "start_instance", begun_body(begun, actor.login), step)
    return True


def _wind(tools: Tools, tx: Transaction, delivery: Delivery, last: datetime) -> None:
    """Set the next round of a cycle. Rounds that were missed are not made up for."""
    text, since, at = delivery.name, last, tools.clock.now()
    for _ in range(MOST_MISSED):
        due = tools.executor.due("timeCycle", text, since) if text else None
        if due is None:
            return
        if due.at > at:
            tx.post.send(_next(delivery, due.then or ""), due.at)
            return
        text, since = due.then or "", due.at


def _next(delivery: Delivery, name: str) -> Delivery:
    return Delivery(**{**vars(delivery), "name": name})


def owner_of(tools: Tools, tx: Transaction, definition: Definition, delivery: Delivery) -> Login:
    """Whose the case is: of who sent the message or signal, if they hold a post here; else the start event says. What
    follows from a letter of a sealed author belongs to nobody, where the start event says so: they would see it.

    Raises StartGone, NobodyForRole.
    """
    at = tools.clock.now()
    element = delivery.element_id or ""
    if element not in [way.element_id for way in tools.info(definition).starts]:
        raise StartGone(element=element)
    properties = tools.info(definition).nodes[element.partition("#")[0]].properties
    if delivery.sender == SEALED and SEALED_AUTHOR in properties:
        return SEALED
    organisation, day = tools.staffed(tx, at), local_day(at)
    unit = organisation.unit_of(delivery.sender, day)
    if unit is not None and unit.agency == tx.agency:
        return delivery.sender
    role = properties.get(ROLE, USUAL_ROLE)
    people = organisation.resolve(RoleKey(role), tx.agency, "", day).people
    if not people:
        raise NobodyForRole(role=role)
    return people[0]


def begun_body(begun: Beginning, by: Login) -> dict[str, Json]:
    """What the history says of every start: who, and on which version."""
    return {
        "actor": by,
        "definition_key": begun.definition.key,
        "process_id": begun.definition.process_id,
        "version": begun.definition.version,
        "definition_sha256": begun.definition.sha256,
    }
