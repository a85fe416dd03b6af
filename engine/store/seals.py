"""Seals: the histories of an agency as they stood at the end of a day."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, select

from engine.domain.keys import AgencyId, InstanceKey
from engine.evidence.chain import Chain
from engine.ports import SealedDay
from engine.store.link import Link
from engine.store.statements import Statement, adding
from engine.store.tables import instance, seal

SAVE: Final = Statement(adding(seal))


def save(link: Link, day: SealedDay) -> None:
    """Raises StaleRevision for a day that is sealed already."""
    heads = [[head.instance_key, head.head_seq, head.head_hash] for head in day.heads]
    link.run(SAVE, {**vars(day), "agency_id": day.agency, "size": len(heads), "heads": heads})


def heads(connection: Connection, agency: AgencyId) -> Sequence[Chain]:
    rows = connection.execute(
        select(instance.c.key, instance.c.head_seq, instance.c.head_hash)
        .where(instance.c.agency_id == agency)
        .order_by(instance.c.key)
    )
    return tuple(Chain(agency=agency, instance_key=key, head_seq=seq, head_hash=end) for key, seq, end in rows)


def last(connection: Connection, agency: AgencyId) -> SealedDay | None:
    row = connection.execute(
        select(seal).where(seal.c.agency_id == agency).order_by(seal.c.day.desc()).limit(1)
    ).first()
    if row is None:
        return None
    return SealedDay(
        agency=agency,
        day=row.day,
        root=row.root,
        previous=row.previous,
        heads=tuple(
            Chain(agency=agency, instance_key=InstanceKey(key), head_seq=seq, head_hash=end)
            for key, seq, end in row.heads
        ),
        signature=row.signature,
        sealed_at=row.sealed_at,
    )
