"""The head of every page: who is signed in, and how much waits for them."""

from dataclasses import dataclass

from sqlalchemy import ScalarSelect, func, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.visibility import sight
from engine.queries import inbox, people
from engine.queries.reading import Reading
from engine.queries.views import Me
from engine.store.tables import notice


@dataclass(frozen=True, kw_only=True)
class AskMe:
    actor: Actor


def answer(question: AskMe, reading: Reading) -> Me:
    actor = question.actor
    open_tasks, unread = reading.connection.execute(select(inbox.waiting(actor), _unread(actor))).one()
    return Me(
        person=people.person(reading, actor.login, actor.language),
        agency=actor.agency,
        agency_name=agency_name(actor, reading),
        office_called=reading.called("office", actor.agency, actor.language),
        head_called=reading.called("agency_head", actor.agency, actor.language),
        language=actor.language,
        roles=sight(reading.organisation, actor, reading.today),
        open_tasks=open_tasks,
        unread_notices=unread,
        demo=reading.demo,
        now=reading.now,
    )


def agency_name(actor: Actor, reading: Reading) -> str:
    """As the agency is called today; outside the days we know, its key."""
    try:
        header = reading.organisation.header(actor.agency, reading.today)
    except NotFound:
        return actor.agency
    return header.title_vi if actor.language == "vi" else header.title_en


def _unread(actor: Actor) -> ScalarSelect[int]:
    own = (notice.c.agency_id == actor.agency, notice.c.login == actor.login, notice.c.read_at.is_(None))
    return select(func.count()).where(*own).scalar_subquery()
