"""Batches: what was asked over many cases, and how far it has come."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import select

from engine.domain.batches import Batch, Item, Plan
from engine.domain.errors import NotFound
from engine.domain.keys import AgencyId, InstanceKey
from engine.faults import reach
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import batch, batch_item

_OURS: Final = given(batch.c.agency_id, "agency")
_ITEMS: Final = (given(batch_item.c.agency_id, "agency"), given(batch_item.c.batch_id))
COLUMNS: Final = [column for column in batch.c if column.name != "agency_id"]
ITEM_COLUMNS: Final = [column for column in batch_item.c if column.name != "agency_id"]
ADD: Final = Statement(adding(batch, "id").returning(batch.c.id))
GET: Final = Statement(select(*COLUMNS).where(_OURS, given(batch.c.id)))
END: Final = Statement(changing(batch, "ended_at").where(_OURS, given(batch.c.id)))
ADD_ITEM: Final = Statement(adding(batch_item))
NEXT: Final = Statement(
    select(*ITEM_COLUMNS).where(*_ITEMS, batch_item.c.state == "waiting").order_by(batch_item.c.place).limit(1)
    .with_for_update(skip_locked=True)
)  # fmt: skip
CHANGE: Final = Statement(
    changing(batch_item, "state", "text_vi", "text_en", "done_at").where(*_ITEMS, given(batch_item.c.place))
)


class SqlBatches:
    """Implements ports.Batches."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def add(self, batch: Batch, cases: Sequence[InstanceKey]) -> int:
        number = int(self._link.rows(ADD, {**vars(batch), "agency_id": self._agency})[0][0])
        blank: dict[str, Any] = {"agency_id": self._agency, "batch_id": number, "state": "waiting"}
        blank.update(text_vi=None, text_en=None, done_at=None)
        rows = [{**blank, "place": place, "instance_key": key} for place, key in enumerate(cases, start=1)]
        self._link.run_each(ADD_ITEM, rows)
        return number

    def get(self, batch_id: int) -> Batch:
        row = self._link.record(GET, {"agency": self._agency, "id": batch_id})
        if row is None:
            raise NotFound("batch", batch_id)
        plan = Plan(**row.pop("plan"))
        return Batch(**row, plan=plan, agency=self._agency)

    def next(self, batch_id: int) -> Item | None:
        row = self._link.record(NEXT, {"agency": self._agency, "batch_id": batch_id})
        return None if row is None else Item(**row)

    def settle(self, item: Item) -> None:
        self._link.run(CHANGE, {**vars(item), "agency": self._agency})
        reach("settled")

    def end(self, batch_id: int, at: datetime) -> None:
        self._link.run(END, {"agency": self._agency, "id": batch_id, "ended_at": at})
