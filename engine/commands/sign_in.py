"""Sign in: one password check, slowed down after failures, the same answer for a wrong login and a wrong password."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.errors import Refused
from engine.domain.keys import AgencyId, Login
from engine.domain.organisation import Organisation
from engine.domain.roles import roles_of
from engine.ports import Account, Transaction

FREE_TRIES: Final = 5  #: of one login; an address may belong to a whole office and gets more
FREE_TRIES_OF_ADDRESS: Final = 50
FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(minutes=15)
FORGOTTEN_AFTER: Final = timedelta(hours=1)  #: an office makes typing errors all year; they do not add up
NOWHERE: Final = AgencyId("")
LONGEST: Final = 200  #: characters of a login or password; more is no password of ours and costs hashing time


class WrongPassword(Refused):
    code = "wrong-password"
    vi = "Tên đăng nhập hoặc mật khẩu không đúng."
    en = "The login or the password is not right."


class Throttled(Refused):
    code = "throttled"
    vi = "Đăng nhập sai nhiều lần. Hãy thử lại sau {wait_seconds} giây."
    en = "Too many failed sign-ins. Try again in {wait_seconds} seconds."


@dataclass(frozen=True, kw_only=True)
class SignIn:
    login: str
    password: str
    address: str  #: from where; "" unknown


@dataclass(frozen=True, kw_only=True)
class SignedIn:
    actor: Actor
    session_version: int


def handle(cmd: SignIn, tools: Tools) -> SignedIn:
    """Raises WrongPassword, Throttled. The hash is checked between two transactions: nobody waits for it."""
    at = tools.clock.now()
    login = cmd.login.strip().lower()[:LONGEST]
    tries = {f"login:{login}": FREE_TRIES, f"address:{cmd.address}": FREE_TRIES_OF_ADDRESS}
    subjects = {subject[:LONGEST]: free for subject, free in tries.items()}
    with tools.store.transaction(NOWHERE) as tx:
        waits = [_wait(tx, subject, free, at) for subject, free in subjects.items()]
        account = tx.accounts.get(Login(login))
    if max(waits) > timedelta():
        raise Throttled(wait_seconds=int(max(waits).total_seconds()) + 1)
    known = account.password if account else tools.nobody
    right = len(cmd.password) <= LONGEST and tools.passwords.verify(known, cmd.password)
    with tools.store.transaction(NOWHERE) as tx:
        for subject in subjects:
            if not right or account is None:
                _note_failure(tx, subject, at)
            elif subject.startswith("login:"):
                tx.accounts.forget_failures(subject)
    if not right or account is None:
        raise WrongPassword
    return SignedIn(actor=actor_of(account, tools.organisation, at), session_version=account.session_version)


def actor_of(account: Account, organisation: Organisation, at: datetime) -> Actor:
    """The person with every role they have today: by their posts, by the Office they sit in, by the units they lead."""
    roles = roles_of(organisation, account.login, account.agency, local_day(at))
    return Actor(login=account.login, agency=account.agency, language=account.language, roles=roles)


def _note_failure(tx: Transaction, subject: str, at: datetime) -> None:
    found = tx.accounts.failures(subject)
    if found is not None and at - found[1] >= FORGOTTEN_AFTER:
        tx.accounts.forget_failures(subject)
    tx.accounts.note_failure(subject, at)


def _wait(tx: Transaction, subject: str, free: int, at: datetime) -> timedelta:
    """What is left of the pause after the last failure; doubles with each further one."""
    found = tx.accounts.failures(subject)
    if found is None or found[0] < free:
        return timedelta()
    count, last = found
    pause: timedelta = min(FIRST_WAIT * (1 << min(count - free, 10)), LONGEST_WAIT)
    return max(last + pause - at, timedelta())
