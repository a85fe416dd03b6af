"""The cases that an asker may look into, as SQL. Whatever else asks for a case asks here first.

The rule itself is engine/store/sight.py, which commands ask, too.
"""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, and_, or_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.domain.visibility import OUTSIDE_THE_OFFICE, sight
from engine.queries.reading import Reading
from engine.store import sight as rule
from engine.store.sight import holds, not_barred, took_part
from engine.store.tables import instance

__all__ = ["check_in_sight", "holds", "in_full_sight", "in_sight", "not_barred", "overseen", "took_part", "visible"]


def overseen(reading: Reading, actor: Actor) -> ColumnElement[bool]:
    """What the actor's roles let them see, but for what is kept from them."""
    return rule.overseen(actor, reading.scope(actor))


def in_sight(reading: Reading, actor: Actor) -> ColumnElement[bool]:
    """The cases that every list, page and search of the actor is made of."""
    return rule.in_sight(actor, reading.scope(actor))


def in_full_sight(reading: Reading, actor: Actor) -> ColumnElement[bool]:
    """Those of them whose every step the actor may read. Who was only asked for an opinion does not read what others
    said. Whom only a task brought there, and who keeps the money, sees what roles.md 6 says: kind, dates, certificates.
    """
    if OUTSIDE_THE_OFFICE not in sight(reading.organisation, actor, reading.today):
        return rule.in_full_sight(actor, reading.scope(actor))
    here = and_(instance.c.agency_id == actor.agency, not_barred(actor))
    return and_(here, or_(overseen(reading, actor), rule.own(actor)))


def check_in_sight(reading: Reading, actor: Actor, key: InstanceKey) -> None:
    """Before something of a case is shown. Raises NotFound for one out of sight, whether it is there or not."""
    wanted = select(instance.c.key, instance.c.secrecy).where(in_sight(reading, actor), instance.c.key == key)
    row = reading.connection.execute(wanted).one_or_none()
    if row is None:
        raise NotFound("case", key)
    reading.opens(row)


def visible(reading: Reading, actor: Actor, keys: Iterable[InstanceKey]) -> frozenset[InstanceKey]:
    """Those of some cases that the actor may look into."""
    wanted = select(instance.c.key).where(in_sight(reading, actor), instance.c.key.in_(sorted(set(keys))))
    return frozenset(InstanceKey(key) for key in reading.connection.execute(wanted).scalars())
