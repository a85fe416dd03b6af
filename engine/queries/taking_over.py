"""The tasks of a case that the asker, as head of the agency, may take over from a deputy (H9)."""

from itertools import groupby
from typing import Any

from sqlalchemy import Row, and_, select

from engine.domain.actor import Actor
from engine.domain.keys import ElementKey, Login
from engine.domain.taking_over import HEAD, of_deputies, passes_on
from engine.domain.visibility import sight
from engine.queries.reading import Reading
from engine.store.tables import task, task_person


def takeable(reading: Reading, actor: Actor, case: Row[Any]) -> tuple[ElementKey, ...]:
    """What engine.commands.take_over_task would not refuse as none of a deputy's; nothing for anybody else."""
    if HEAD not in sight(reading.organisation, actor, reading.today) or actor.login == case.initiator:
        return ()
    its_people = and_(task_person.c.agency_id == task.c.agency_id, task_person.c.task_key == task.c.key)
    wanted = (
        select(task.c.key, task.c.role, task.c.properties, task_person.c.login)
        .join(task_person, its_people)
        .where(
            task.c.agency_id == actor.agency,
            task.c.instance_key == case.key,
            task.c.state == "open",
        )
        .order_by(task.c.key)
    )
    passing = [row for row in reading.connection.execute(wanted) if passes_on(row.role, row.properties)]
    people = {
        ElementKey(key): [Login(row.login) for row in rows] for key, rows in groupby(passing, key=lambda row: row.key)
    }
    return tuple(
        key for key, logins in people.items() if of_deputies(reading.organisation, logins, actor.agency, reading.today)
    )
