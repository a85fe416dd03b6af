"""Whether a sign-in of a moment ago still holds."""

from dataclasses import dataclass

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.queries.reading import Reading
from engine.store.tables import account


@dataclass(frozen=True, kw_only=True)
class AskSessionVersion:
    actor: Actor


def answer(question: AskSessionVersion, reading: Reading) -> int | None:
    """It grows when every session of the person is ended; None: the account is gone."""
    mine = (account.c.agency_id == question.actor.agency, account.c.login == question.actor.login)
    version: int | None = reading.connection.execute(
        select(account.c.session_version).where(*mine)
    ).scalar_one_or_none()
    return version
