"""Whether a sign-in of a moment ago still holds."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.store.link import Link
from engine.store.statements import Statement, given
from engine.store.tables import account

VERSION: Final = Statement(  #: asked by every request
    select(account.c.session_version).where(given(account.c.agency_id, "agency"), given(account.c.login))
)


@dataclass(frozen=True, kw_only=True)
class AskSessionVersion:
    actor: Actor


def glance(question: AskSessionVersion, link: Link) -> int | None:
    """It grows when every session of the person is ended; None: the account is gone."""
    row = link.row(VERSION, {"agency": question.actor.agency, "login": question.actor.login})
    return int(row[0]) if row else None
