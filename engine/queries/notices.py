"""What a person was told, newest first."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, and_, select, true

from engine.domain.actor import Actor
from engine.domain.keys import InstanceKey
from engine.queries import cursor
from engine.queries.reading import Reading
from engine.queries.sight import not_barred
from engine.queries.views import NoticeRow, NoticesPage
from engine.store.tables import instance, notice

PAGE: Final = 30
ORDER: Final = "notices"


@dataclass(frozen=True, kw_only=True)
class AskNotices:
    actor: Actor
    cursor: str | None = None


def answer(question: AskNotices, reading: Reading) -> NoticesPage:
    """Only the asker's own; a case that they are barred from is not offered to be opened. Raises CursorUnreadable."""
    actor, after = question.actor, cursor.read(ORDER, question.cursor)
    same = and_(instance.c.agency_id == notice.c.agency_id, instance.c.key == notice.c.instance_key)
    wanted = (
        select(notice, instance.c.key.label("case_key"), instance.c.case_no)
        .select_from(notice.outerjoin(instance, and_(same, not_barred(actor))))
        .where(notice.c.agency_id == actor.agency, notice.c.login == actor.login)
        .where(notice.c.id < after.key if after else true())
        .order_by(notice.c.id.desc())
        .limit(PAGE + 1)
    )
    rows = reading.connection.execute(wanted).all()
    last = cursor.Cursor(sort=0, key=rows[PAGE - 1].id) if len(rows) > PAGE else None
    return NoticesPage(
        rows=tuple(_row(row) for row in rows[:PAGE]), next_cursor=cursor.write(ORDER, last) if last else None
    )


def _row(row: Row[Any]) -> NoticeRow:
    return NoticeRow(
        id=row.id,
        at=row.sent_at,
        subject=row.subject,
        text=row.text,
        kind=row.kind,
        instance_key=InstanceKey(row.case_key) if row.case_key is not None else None,
        case_no=row.case_no,
        read=row.read_at is not None,
    )
