"""Jobs for external workers: who has which, and until when."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, bindparam, exists, or_, select

from engine.domain.jobs import Job, JobGone
from engine.domain.keys import AgencyId, ElementKey
from engine.store.link import Link
from engine.store.statements import Statement, changing, given
from engine.store.tables import instance, job
from engine.store.types import Instant

COLUMNS: Final = [column for column in job.c if column.name != "agency_id"]
_OURS: Final = given(job.c.agency_id, "agency")
_NOW: Final[Any] = bindparam("now", type_=Instant)


def passed(instant: Any, now: Any = _NOW) -> Any:
    """Not set, or not later than now."""
    return or_(instant.is_(None), instant <= now)


_MOVES: Final = exists().where(
    instance.c.agency_id == job.c.agency_id, instance.c.key == job.c.instance_key, instance.c.state == "active"
)
FREE: Final = Statement(
    select(*COLUMNS)
    .where(_OURS, given(job.c.type), and_(passed(job.c.deadline), passed(job.c.not_before)), job.c.retries > 0, _MOVES)
    .order_by(job.c.key)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=job)
)
TAKE: Final = Statement(select(*COLUMNS).where(_OURS, given(job.c.key)).with_for_update())
CHANGE: Final = Statement(
    changing(job, "retries", "worker", "deadline", "not_before", "error", "lease").where(_OURS, given(job.c.key))
)


class SqlJobs:
    """Implements ports.Jobs."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def free(self, job_type: str, at: datetime, limit: int) -> Sequence[Job]:
        asked = {"agency": self._agency, "type": job_type, "now": at, "most": limit}
        return tuple(Job(**row) for row in self._link.records(FREE, asked))

    def take(self, key: ElementKey) -> Job:
        row = self._link.record(TAKE, {"agency": self._agency, "key": key})
        if row is None:
            raise JobGone("job", key)
        return Job(**row)

    def change(self, job: Job) -> None:
        self._link.run(CHANGE, {**vars(job), "agency": self._agency})
