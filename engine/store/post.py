"""Signals and messages on their way, and messages that are kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select

from engine.domain.keys import AgencyId, ElementKey, InstanceKey, instance_of
from engine.faults import reach
from engine.ports import Alarm, Delivery, KeptMessage, Kind, Listener, MessageStart
from engine.store.alarms import SqlAlarms
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import delivery, instance, message, message_start, subscription

_S, _M, _B = subscription.c, message.c, message_start.c
_LISTENING: Final = (
    select(_S.key, instance.c.process_id)
    .join(instance, (instance.c.agency_id == _S.agency_id) & (instance.c.key == _S.instance_key))
    .where(given(_S.agency_id), given(_S.kind), given(_S.name))
    .order_by(_S.key)
)
HEARS: Final = Statement(_LISTENING)
CORRELATES: Final = Statement(_LISTENING.where(given(_S.correlation_key)))
LISTENS: Final = Statement(select(_S.key).where(given(_S.agency_id), given(_S.key)))
_ONE: Final = (given(delivery.c.agency_id), given(delivery.c.alarm_id))
SEND: Final = Statement(adding(delivery))
TAKE: Final = Statement(select(*(c for c in delivery.c if c.name not in ("agency_id", "alarm_id"))).where(*_ONE))
TAKEN: Final = Statement(delete(delivery).where(*_ONE))
KEEP: Final = Statement(adding(message, "id"))
KEPT: Final = Statement(
    select(*(c for c in message.c if c.name != "agency_id"))
    .where(given(_M.agency_id), given(_M.name), given(_M.place))
    .order_by(_M.id)
)
EXPIRE: Final = Statement(delete(message).where(_M.expires_at <= bindparam("at", type_=_M.expires_at.type)))
GIVE: Final = Statement(changing(message, "taken").where(given(_M.agency_id), given(_M.id)))
_BEGUN: Final = (given(_B.agency_id), given(_B.process_id), given(_B.correlation_key))
RESERVED: Final = Statement(select(_B.name).where(*_BEGUN))
RESERVE: Final = Statement(adding(message_start))
BEGUN: Final = Statement(changing(message_start, "instance_key").where(*_BEGUN))
RELEASE: Final = Statement(delete(message_start).where(*_BEGUN))
BEGUN_BY: Final = Statement(
    select(_B.process_id, _B.correlation_key, _B.name).where(given(_B.agency_id), given(_B.instance_key))
)


class SqlPost:
    """Implements ports.Post."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def listening(self, kind: Kind, name: str, correlation_key: str | None) -> Sequence[Listener]:
        if kind == "message" and correlation_key is None:
            return ()
        asked = {"agency_id": self._agency, "kind": kind, "name": name, "correlation_key": correlation_key}
        rows = self._link.rows(HEARS if correlation_key is None else CORRELATES, asked)
        return tuple(Listener(key=ElementKey(key), process_id=process_id) for key, process_id in rows)

    def listens(self, key: ElementKey) -> bool:
        return self._link.row(LISTENS, {"agency_id": self._agency, "key": key}) is not None

    def send(self, delivery: Delivery, at: datetime) -> None:
        case = None if delivery.key is None else instance_of(delivery.key)
        alarm = Alarm(agency=self._agency, kind="deliver", due_at=at, instance_key=case, key=delivery.key)
        number = SqlAlarms(self._link, self._agency).set(alarm)
        values = {**vars(delivery), "variables": dict(delivery.variables), "agency_id": self._agency}
        self._link.run(SEND, {**values, "alarm_id": number})
        reach("sent")

    def take(self, alarm_id: int) -> Delivery | None:
        place = {"agency_id": self._agency, "alarm_id": alarm_id}
        row = self._link.record(TAKE, place)
        if row is None:
            return None
        self._link.run(TAKEN, place)
        reach("fetched")
        return Delivery(agency=self._agency, **row)

    def keep(self, message: KeptMessage) -> None:
        values = {**vars(message), "variables": dict(message.variables), "taken": list(message.taken)}
        self._link.run(KEEP, {**values, "agency_id": self._agency, "place": _place(message.correlation_key)})

    def kept(self, name: str, correlation_key: str | None, at: datetime) -> Sequence[KeptMessage]:
        asked = {"agency_id": self._agency, "name": name, "place": _place(correlation_key)}
        found = self._link.records(KEPT, asked)
        alive = [row for row in found if row["expires_at"] > at]
        if len(alive) < len(found):
            self._link.run(EXPIRE, {"at": at})
        for row in alive:
            row.pop("place")
            row["taken"] = tuple(row["taken"])
        return tuple(KeptMessage(**row) for row in alive)

    def give(self, message: KeptMessage) -> None:
        self._link.run(GIVE, {"agency_id": self._agency, "id": message.id, "taken": list(message.taken)})

    def reserve(self, start: MessageStart) -> bool:
        self._link.alone(f"start:{self._agency}:{start.process_id}:{start.correlation_key}")  # its twin waits here
        place = self._start(start)
        if self._link.row(RESERVED, place) is not None:
            return False
        self._link.run(RESERVE, {**place, "name": start.name, "instance_key": None})
        return True

    def begun(self, start: MessageStart, case: InstanceKey) -> None:
        self._link.run(BEGUN, {**self._start(start), "instance_key": case})

    def release(self, start: MessageStart) -> None:
        self._link.run(RELEASE, self._start(start))

    def begun_by(self, case: InstanceKey) -> MessageStart | None:
        row = self._link.record(BEGUN_BY, {"agency_id": self._agency, "instance_key": case})
        return None if row is None else MessageStart(**row)

    def _start(self, start: MessageStart) -> dict[str, str]:
        return {
            "agency_id": self._agency,
            "process_id": start.process_id,
            "correlation_key": start.correlation_key,
        }


def _place(correlation_key: str | None) -> str:
    """A column that can be compared: no key is not the empty key."""
    return "-" if correlation_key is None else f"={correlation_key}"
