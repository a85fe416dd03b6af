"""The cases that an asker may look into, as SQL. Whatever else asks for a case asks here first."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, and_, exists, or_, select, true

from engine.domain.actor import Actor
from engine.domain.keys import InstanceKey
from engine.domain.visibility import OUTSIDE_THE_OFFICE, Scope, sight
from engine.queries.reading import Reading
from engine.queries.words import unknown
from engine.store.sealed_tables import case_right
from engine.store.tables import instance, task, task_person


def overseen(reading: Reading, actor: Actor) -> ColumnElement[bool]:
    """Cases that lie in the actor's scope and are not kept from them."""
    scope = reading.scope(actor)
    inside = true() if scope.everything else instance.c.unit.in_(sorted(scope.units))
    return and_(inside, _told(scope), not_barred(actor))


def _told(scope: Scope) -> ColumnElement[bool]:
    """A sealed case lies in nobody's scope, a restricted one in that of few."""
    return instance.c.secrecy.in_(("ordinary", "restricted") if scope.restricted else ("ordinary",))


def not_barred(actor: Actor) -> ColumnElement[bool]:
    """Whom a case is about does not see it, in whatever capacity."""
    return ~_holds(actor, "barred")


def _holds(actor: Actor, *rights: str) -> ColumnElement[bool]:
    return exists().where(
        case_right.c.agency_id == actor.agency,
        case_right.c.login == actor.login,
        case_right.c.instance_key == instance.c.key,
        case_right.c.right.in_(rights),
    )


def took_part(actor: Actor) -> ColumnElement[bool]:
    """Cases of the actor's own: asked for, typed, or with a task, open or long done, also by a stand-in."""
    had, other = task_person.alias("had"), task.alias("other")
    had_a_task = exists().where(
        had.c.agency_id == actor.agency, had.c.login == actor.login, had.c.instance_key == instance.c.key
    )
    done_by_or_for = exists().where(
        other.c.agency_id == actor.agency,
        other.c.instance_key == instance.c.key,
        or_(other.c.closed_by == actor.login, other.c.in_place_of == actor.login),
    )
    own = or_(instance.c.initiator == actor.login, instance.c.entered_by == actor.login)
    return or_(own, had_a_task.correlate(instance), done_by_or_for.correlate(instance))


def in_sight(reading: Reading, actor: Actor) -> ColumnElement[bool]:
    """Cases of the actor's agency that the actor may look into."""
    scope = reading.scope(actor)
    here = and_(instance.c.agency_id == actor.agency, not_barred(actor))
    own = or_(took_part(actor), _holds(actor, "reads", "identity"))
    if scope.only_own:
        return and_(here, own)
    return and_(here, or_(overseen(reading, actor), own))


def in_full_sight(reading: Reading, actor: Actor) -> ColumnElement[bool]:
    """Those of them whose every step the actor may read. Whom only a task brought there, and who keeps the money, sees
    what roles.md 6 says: kind, dates, certificates."""
    if OUTSIDE_THE_OFFICE not in sight(reading.organisation, actor, reading.today):
        return in_sight(reading, actor)
    own = or_(instance.c.initiator == actor.login, instance.c.entered_by == actor.login)
    here = and_(instance.c.agency_id == actor.agency, not_barred(actor))
    return and_(here, or_(overseen(reading, actor), own))


def check_in_sight(reading: Reading, actor: Actor, key: InstanceKey) -> None:
    """Raises NotFound for a case that is not there and for one that the actor may not know of, alike."""
    if key not in visible(reading, actor, [key]):
        raise unknown("case", key, actor.language)


def visible(reading: Reading, actor: Actor, keys: Iterable[InstanceKey]) -> frozenset[InstanceKey]:
    """Those of some cases that the actor may look into."""
    wanted = select(instance.c.key).where(in_sight(reading, actor), instance.c.key.in_(sorted(set(keys))))
    return frozenset(InstanceKey(key) for key in reading.connection.execute(wanted).scalars())
