"""Cases: their row, the executor's state beside it and their history behind it."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import bindparam, select

from engine.domain.errors import NotFound, StaleRevision
from engine.domain.facts import Variables
from engine.domain.instances import Instance
from engine.domain.keys import AgencyId, DefinitionKey, InstanceKey, instance_key
from engine.domain.text import fold
from engine.evidence import chain
from engine.evidence.chain import Chain, HistoryRecord
from engine.faults import reach
from engine.ports import Advance, Model, Running, StoredCase
from engine.store.link import Link
from engine.store.models import SqlModels
from engine.store.statements import Row, Statement, adding, changing, given
from engine.store.tables import history, instance, instance_number
from engine.store.types import micros

NEW_NUMBER: Final = Statement(adding(instance_number, "number").returning(instance_number.c.number))
HIDDEN: Final = ("agency_id", "snapshot", "digest", "head_seq", "head_hash", "search")  #: columns of no Instance
TAKE: Final = Statement(
    select(
        instance.c.snapshot,
        instance.c.head_seq,
        instance.c.head_hash,
        *(column for column in instance.c if column.name not in HIDDEN),
    )
    .where(given(instance.c.agency_id, "agency"), given(instance.c.key))
    .with_for_update()
)
RUNNING: Final = Statement(
    select(instance.c.key)
    .where(
        given(instance.c.agency_id, "agency"),
        instance.c.ended_at.is_(None),
        given(instance.c.process_id),
        instance.c.definition_key != bindparam("besides", type_=instance.c.definition_key.type),
    )
    .order_by(instance.c.started_at, instance.c.key)
)
BY_VERSION: Final = Statement(
    select(instance.c.definition_key, instance.c.key)
    .where(given(instance.c.agency_id, "agency"), instance.c.ended_at.is_(None), given(instance.c.process_id))
    .order_by(instance.c.started_at, instance.c.key)
)
_TAKEN: Final = TAKE.names[3:]
ADD: Final = Statement(adding(instance))
_SAID: Final = (
    "process_name", "definition_key", "revision", "state", "head_seq", "head_hash", "case_no", "title", "status",
    "search", "ended_at", "suspended_at", "secrecy",
)  # fmt: skip
_MOVED: Final = ("revision", "head_seq", "head_hash", "snapshot", "digest")
#: what a step leaves as it was, more often than not; without these columns no index has to be kept up
_seldom: Final = attrgetter(*(name for name in _SAID if name not in (*_MOVED, "search")))
_SAME: Final = (given(instance.c.agency_id, "agency"), given(instance.c.key), given(instance.c.head_seq, "seen_seq"))
CHANGE: Final = Statement(changing(instance, *_SAID).where(*_SAME))
MOVE: Final = Statement(changing(instance, *_MOVED).where(*_SAME))
ADVANCE: Final = Statement(changing(instance, *_SAID, "snapshot", "digest").where(*_SAME))
APPEND: Final = Statement(adding(history))
SAID: Final = Statement(
    select(history.c.body)
    .where(
        given(history.c.agency_id, "agency"),
        given(history.c.instance_key),
        history.c.kind == "command",
        given(history.c.type),
        history.c.at >= bindparam("since", type_=history.c.at.type),
    )
    .order_by(history.c.seq)
)


class SqlInstances:
    """Implements ports.Instances. What a transaction has read of a case it remembers, to write only what has moved."""

    def __init__(self, link: Link, agency: AgencyId, models: SqlModels) -> None:
        self._link, self._agency, self._models = link, agency, models
        self._seen: dict[InstanceKey, Instance] = {}

    def new_key(self) -> InstanceKey:
        return instance_key(self._link.rows(NEW_NUMBER, {})[0][0])

    def running(self, process_id: str, besides: DefinitionKey | None) -> Sequence[InstanceKey]:
        asked = {"agency": self._agency, "process_id": process_id, "besides": besides or 0}
        return tuple(InstanceKey(row[0]) for row in self._link.rows(RUNNING, asked))

    def by_version(self, process_id: str) -> Mapping[DefinitionKey, tuple[InstanceKey, ...]]:
        found: dict[DefinitionKey, tuple[InstanceKey, ...]] = {}
        for version, key in self._link.rows(BY_VERSION, {"agency": self._agency, "process_id": process_id}):
            found[version] = (*found.get(version, ()), InstanceKey(key))
        return found

    def take(self, key: InstanceKey) -> StoredCase:
        row = self._link.row(TAKE, {"agency": self._agency, "key": key})
        if row is None:
            raise NotFound("instance", key)
        snapshot, seq, hashed, *rest = row
        taken = self._seen[key] = Instance(agency=self._agency, **dict(zip(_TAKEN, rest, strict=True)))
        return StoredCase(
            instance=taken,
            running=Running(
                key=key, model=self._model(taken.definition_key), revision=taken.revision, state=bytes(snapshot)
            ),
            chain=Chain(agency=self._agency, instance_key=key, head_seq=seq, head_hash=hashed),
        )

    def said(self, key: InstanceKey, command: str, since: datetime) -> Sequence[Variables]:
        asked = {"agency": self._agency, "instance_key": key, "type": command, "since": since}
        return tuple(json.loads(row[0]) for row in self._link.rows(SAID, asked))

    def save(
        self, before: StoredCase, after: Instance, records: Sequence[HistoryRecord], advance: Advance | None = None
    ) -> None:
        if after.agency != self._agency:
            raise NotFound("instance", after.key)
        head = _following(before.chain, records)
        values: dict[str, Any] = {
            **vars(after), "agency": self._agency, "seen_seq": before.chain.head_seq, "head_seq": head.head_seq,
            "head_hash": head.head_hash,
        }  # fmt: skip
        if advance is not None:
            values.update(snapshot=advance.state, digest=advance.digest)
        known = self._seen.get(after.key)
        if advance is not None and known is not None and _seldom(known) == _seldom(after):
            self._change(MOVE, values)
        else:
            self._save_all(before, after, values)
        self._seen[after.key] = after
        self._link.concerned.add(after.initiator)
        if records:
            at = micros(records[0].at)  # of all of them
            self._link.run_rows(APPEND, [_line(self._agency, record, at) for record in records])
        reach("saved")

    def _save_all(self, before: StoredCase, after: Instance, values: dict[str, Any]) -> None:
        values["search"] = search_text(after)
        if before.chain.head_seq == 0:
            self._link.run(ADD, {"snapshot": before.running.state, "digest": "", "agency_id": self._agency, **values})
        else:
            self._change(ADVANCE if "snapshot" in values else CHANGE, values)

    def _change(self, statement: Statement, values: dict[str, Any]) -> None:
        """Raises StaleRevision."""
        if self._link.run(statement, values) == 0:
            raise StaleRevision

    def _model(self, key: DefinitionKey) -> Model:
        """Without what it calls: which versions those are is the command's to say."""
        definition = self._models.definition(key)
        return Model(key=key, process_id=definition.process_id, bpmn=definition.bpmn)


def search_text(case: Instance) -> str:
    """What a case is found by: its number, title, status, requester and procedure, without marks."""
    return fold(" ".join((case.case_no or "", case.title, case.status, case.initiator, case.process_name)))


def _following(before: Chain, records: Sequence[HistoryRecord]) -> Chain:
    """The new end of the history. Raises ValueError for records made for another chain."""
    if not records:
        return before
    first = records[0]
    if (first.instance_key, first.seq, first.prev) != (before.instance_key, before.head_seq + 1, before.head_hash):
        raise ValueError("these records do not follow from the case that was taken")
    return chain.head(records)


def _line(agency: AgencyId, record: HistoryRecord, at: int) -> Row:
    """In the order of the table's columns."""
    return (
        agency, record.instance_key, record.seq, record.kind, record.type, at, record.body_text, record.prev,
        record.hash,
    )  # fmt: skip
