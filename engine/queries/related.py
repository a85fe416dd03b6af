"""Cases that caused a case, and those that follow from it, as far as the asker may look into them."""

from typing import Any

from sqlalchemy import Row, and_, select

from engine.domain.actor import Actor
from engine.queries.heads import case_heads, head
from engine.queries.reading import Reading
from engine.queries.sight import in_sight
from engine.queries.views import RelatedCase
from engine.store.case_link_tables import case_link
from engine.store.tables import instance


def related(reading: Reading, actor: Actor, row: Row[Any]) -> tuple[RelatedCase, ...]:
    """What caused it first, then what follows from it, each oldest first; ``row`` as for the page of the case."""
    causes = select(case_link.c.cause_key).where(
        case_link.c.agency_id == row.agency_id, case_link.c.instance_key == row.case_key
    )
    followers = select(case_link.c.instance_key).where(
        case_link.c.agency_id == row.agency_id, case_link.c.cause_key == row.case_key
    )
    ways = ((True, causes), (False, followers))
    return tuple(
        RelatedCase(caused_it=caused_it, head=head(reading, one, (), actor.language))
        for caused_it, keys in ways
        for one in reading.connection.execute(
            case_heads(
                and_(instance.c.agency_id == row.agency_id, instance.c.key.in_(keys), in_sight(reading, actor))
            ).order_by(instance.c.key)
        )
    )
