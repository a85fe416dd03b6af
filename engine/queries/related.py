"""Cases that caused a case, and those that follow from it, as far as the asker may look into them."""

from typing import Any

from sqlalchemy import ColumnElement, Row, and_, exists, or_, select

from engine.domain.actor import Actor
from engine.queries.heads import case_heads, head
from engine.queries.reading import Reading
from engine.queries.sight import in_sight
from engine.queries.views import RelatedCase
from engine.store.case_link_tables import case_link
from engine.store.tables import instance


def has_links() -> ColumnElement[bool]:
    """Most cases have none, and their page asks for none."""
    mine = or_(case_link.c.instance_key == instance.c.key, case_link.c.cause_key == instance.c.key)
    return exists().where(case_link.c.agency_id == instance.c.agency_id, mine)


def related(reading: Reading, actor: Actor, row: Row[Any]) -> tuple[RelatedCase, ...]:
    """What caused it first, then what follows from it, each oldest first; ``row`` as for the page of the case."""
    here = case_link.c.agency_id == row.agency_id
    caused_it = instance.c.key.in_(select(case_link.c.cause_key).where(here, case_link.c.instance_key == row.case_key))
    follows = instance.c.key.in_(select(case_link.c.instance_key).where(here, case_link.c.cause_key == row.case_key))
    wanted = case_heads(and_(instance.c.agency_id == row.agency_id, or_(caused_it, follows), in_sight(reading, actor)))
    rows = reading.connection.execute(wanted.add_columns(caused_it.label("caused_it")).order_by(instance.c.key))
    found = (RelatedCase(caused_it=one.caused_it, head=head(reading, one, (), actor.language)) for one in rows)
    return tuple(sorted(found, key=lambda one: not one.caused_it))
