"""What the runner has to do at an instant."""

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, null, select, update

from engine.domain.keys import AgencyId, ElementKey, InstanceKey, instance_of
from engine.faults import reach
from engine.ports import Alarm
from engine.store.link import Link
from engine.store.statements import Statement, Values, adding, changing, given
from engine.store.tables import alarm

NEVER: Final = datetime(9999, 1, 1, tzinfo=UTC)
COLUMNS: Final = (
    alarm.c.id, alarm.c.agency_id.label("agency"), alarm.c.kind, alarm.c.due_at, alarm.c.instance_key, alarm.c.key,
    alarm.c.person, alarm.c.attempts,
)  # fmt: skip
_OURS: Final = given(alarm.c.agency_id, "agency")
_ONE: Final = (_OURS, given(alarm.c.id))
SET: Final = Statement(adding(alarm, "id").returning(alarm.c.id))
TAKE: Final = Statement(select(*COLUMNS).where(*_ONE).with_for_update(skip_locked=True))
CLEAR: Final = Statement(delete(alarm).where(_OURS, given(alarm.c.instance_key), given(alarm.c.key)))
DONE: Final = Statement(delete(alarm).where(*_ONE))
POSTPONE: Final = Statement(
    changing(alarm, "due_at").values(attempts=alarm.c.attempts + 1).where(*_ONE).returning(*COLUMNS)
)


_OF_CASE: Final = (_OURS, given(alarm.c.instance_key))
#: beyond every time that a model can say
HOLD: Final = Statement(
    update(alarm).values(held_from=alarm.c.due_at, due_at=bindparam("never", type_=alarm.c.due_at.type))
    .where(*_OF_CASE, alarm.c.held_from.is_(None))
)  # fmt: skip
RELEASE: Final = Statement(
    update(alarm).values(due_at=alarm.c.held_from, held_from=null()).where(*_OF_CASE, alarm.c.held_from.is_not(None))
)


class SqlAlarms:
    """Implements ports.Alarms."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def set(self, alarm: Alarm) -> int:
        values: dict[str, Any] = {**vars(alarm), "agency_id": self._agency, "element_id": None, "repetitions": None}
        values["held_from"] = None
        if alarm.key is not None and alarm.kind != "batch":  # whose key is the number of the batch
            values["instance_key"] = instance_of(alarm.key)
        return add(self._link, values)

    def take(self, alarm_id: int) -> Alarm | None:
        row = self._link.record(TAKE, {"agency": self._agency, "id": alarm_id})
        return None if row is None else Alarm(**row)

    def clear(self, key: ElementKey) -> None:
        self._link.run(CLEAR, {"agency": self._agency, "instance_key": instance_of(key), "key": key})

    def done(self, alarm_id: int) -> None:
        self._link.run(DONE, {"agency": self._agency, "id": alarm_id})
        reach("rung")

    def hold(self, case: InstanceKey) -> None:
        self._link.run(HOLD, {"agency": self._agency, "instance_key": case, "never": NEVER})

    def release(self, case: InstanceKey) -> None:
        self._link.run(RELEASE, {"agency": self._agency, "instance_key": case})

    def postpone(self, alarm_id: int, to: datetime) -> None:
        row = self._link.record(POSTPONE, {"agency": self._agency, "id": alarm_id, "due_at": to})
        if row is not None:
            self._link.alarms.append(Alarm(**row))


def add(link: Link, values: Values) -> int:
    """The number of a new row; the transaction notes it, for whoever has to ring."""
    number = int(link.rows(SET, values)[0][0])
    agency, kind, due_at = values["agency_id"], values["kind"], values["due_at"]
    link.alarms.append(Alarm(id=number, agency=agency, kind=kind, due_at=due_at))
    reach("scheduled")
    return number
