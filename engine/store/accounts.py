"""Who may sign in, and how often it went wrong."""

from datetime import datetime
from typing import Final

from sqlalchemy import delete, select

from engine.domain.keys import Login
from engine.ports import Account
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import account, sign_in_failure

GET: Final = Statement(
    select(
        account.c.login, account.c.agency_id.label("agency"), account.c.password, account.c.language,
        account.c.session_version,
    ).where(given(account.c.login))
)  # fmt: skip
CHANGE: Final = Statement(
    changing(account, "agency_id", "password", "language", "session_version").where(given(account.c.login))
)
ADD: Final = Statement(adding(account))

_SUBJECT: Final = given(sign_in_failure.c.subject)
FAILURES: Final = Statement(select(sign_in_failure.c["count"], sign_in_failure.c.last_at).where(_SUBJECT))
COUNT_FAILURE: Final = Statement(
    changing(sign_in_failure, "last_at").values(count=sign_in_failure.c["count"] + 1).where(_SUBJECT)
)
FIRST_FAILURE: Final = Statement(adding(sign_in_failure))
FORGET: Final = Statement(delete(sign_in_failure).where(_SUBJECT))


class SqlAccounts:
    """Implements ports.Accounts."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, login: Login) -> Account | None:
        row = self._link.record(GET, {"login": login})
        return None if row is None else Account(**row)

    def put(self, account: Account) -> None:
        self._link.put(CHANGE, ADD, {**vars(account), "agency_id": account.agency})

    def failures(self, subject: str) -> tuple[int, datetime] | None:
        row = self._link.row(FAILURES, {"subject": subject})
        return None if row is None else (row[0], row[1])

    def note_failure(self, subject: str, at: datetime) -> None:
        self._link.put(COUNT_FAILURE, FIRST_FAILURE, {"subject": subject, "last_at": at, "count": 1})

    def forget_failures(self, subject: str) -> None:
        self._link.run(FORGET, {"subject": subject})
