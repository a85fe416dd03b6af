"""The cases that an asker may look into, as SQL. Whatever else asks for a case asks here first."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, and_, exists, or_, select, true

from engine.domain.actor import Actor
from engine.domain.keys import InstanceKey
from engine.domain.visibility import Scope
from engine.queries.reading import Reading
from engine.queries.words import unknown
from engine.store.tables import instance, task_person


def overseen(scope: Scope) -> ColumnElement[bool]:
    """Cases that lie in somebody's scope."""
    if scope.everything:
        return true()
    return instance.c.unit.in_(sorted(scope.units))


def took_part(actor: Actor) -> ColumnElement[bool]:
    """Cases of the actor's own: asked for, typed, or with a task, open or long done."""
    had_a_task = exists().where(
        task_person.c.agency_id == actor.agency,
        task_person.c.login == actor.login,
        task_person.c.instance_key == instance.c.key,
    )
    return or_(instance.c.initiator == actor.login, instance.c.entered_by == actor.login, had_a_task)


def in_sight(reading: Reading, actor: Actor) -> ColumnElement[bool]:
    """Cases of the actor's agency that the actor may look into."""
    scope = reading.scope(actor)
    here = instance.c.agency_id == actor.agency
    if scope.everything:
        return here
    if scope.only_own:
        return and_(here, took_part(actor))
    return and_(here, or_(overseen(scope), took_part(actor)))


def check_in_sight(reading: Reading, actor: Actor, key: InstanceKey) -> None:
    """Raises NotFound for a case that is not there and for one that the actor may not know of, alike."""
    if key not in visible(reading, actor, [key]):
        raise unknown("case", key, actor.language)


def visible(reading: Reading, actor: Actor, keys: Iterable[InstanceKey]) -> frozenset[InstanceKey]:
    """Those of some cases that the actor may look into."""
    wanted = select(instance.c.key).where(in_sight(reading, actor), instance.c.key.in_(sorted(set(keys))))
    return frozenset(InstanceKey(key) for key in reading.connection.execute(wanted).scalars())
