"""Which procedures somebody often begins: by hand and for themselves, not what the calendar gave them."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import func, select

from engine.domain.actor import Actor
from engine.queries.reading import Reading
from engine.store.tables import instance

OF_LATE: Final = timedelta(days=366)
MOST: Final = 3


@dataclass(frozen=True, kw_only=True)
class AskUsual:
    actor: Actor


def answer(question: AskUsual, reading: Reading) -> tuple[str, ...]:
    """Process ids of the last twelve months, the most frequent first."""
    actor, case = question.actor, instance.c
    wanted = (
        select(case.process_id)
        .where(
            case.agency_id == actor.agency,
            case.initiator == actor.login,
            case.entered_by == actor.login,
            case.started_at >= reading.now - OF_LATE,
        )
        .group_by(case.process_id)
        .order_by(func.count().desc(), func.max(case.started_at).desc(), case.process_id)
        .limit(MOST)
    )
    return tuple(reading.connection.execute(wanted).scalars())
