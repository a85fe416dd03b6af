"""The seals of days that a case's history lies in."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from engine.domain.calendar import local_day
from engine.domain.keys import AgencyId, InstanceKey
from engine.evidence.chain import Chain
from engine.evidence.seal import Seal, SealProof, leaf, merkle_root, prove, verify
from engine.queries.history import Kept
from engine.queries.reading import Reading
from engine.store.tables import seal as table


@dataclass(frozen=True, kw_only=True)
class Covering:
    """A sealed day, and where the case lies in it."""

    seal: Seal
    signature: bytes
    heads: tuple[Chain, ...]
    index: int

    @property
    def head(self) -> Chain:
        """The case's history as it was sealed."""
        return self.heads[self.index]

    def holds(self, reading: Reading) -> bool:
        """Whether the day was signed with our key and its root is that of its heads."""
        root = merkle_root([leaf(head) for head in self.heads]).hex()
        signed = verify(reading.key.public_key(), self.seal.message(), self.signature)
        return signed and root == self.seal.root and len(self.heads) == self.seal.size

    def proof(self) -> SealProof:
        return prove(self.seal, self.signature, self.heads, self.index)


def seals_of(reading: Reading, case: Kept, head_seq: int) -> Iterator[Covering]:
    """Oldest first, up to the first that holds record ``head_seq``: those after it repeat it."""
    wanted = (
        select(table)
        .where(table.c.agency_id == case.agency, table.c.day >= local_day(case.started_at))
        .order_by(table.c.day)
    )
    for row in reading.connection.execute(wanted):
        found = _covering(row, case)
        if found is not None:
            yield found
            if found.head.head_seq >= head_seq:
                return


def newest_proof(reading: Reading, case: Kept, head_seq: int) -> SealProof | None:
    """Of the seal that reaches furthest; None before the first night."""
    newest = None
    for newest in seals_of(reading, case, head_seq):  # noqa: B007 - the last one is wanted
        pass
    return newest.proof() if newest else None


def _covering(row: Any, case: Kept) -> Covering | None:
    heads = tuple(_head(case.agency, *one) for one in row.heads)
    index = bisect_left(heads, case.key, key=lambda head: head.instance_key)
    if index == len(heads) or heads[index].instance_key != case.key:
        return None
    sealed = Seal(agency=case.agency, day=row.day, size=row.size, root=row.root, previous=row.previous)
    return Covering(seal=sealed, signature=bytes(row.signature), heads=heads, index=index)


def _head(agency: AgencyId, key: int, seq: int, link: str) -> Chain:
    return Chain(agency=agency, instance_key=InstanceKey(key), head_seq=seq, head_hash=link)
