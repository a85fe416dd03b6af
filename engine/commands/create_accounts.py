"""Give a person of the organisation a password."""

from dataclasses import dataclass
from typing import Final

from engine.commands.tools import Tools
from engine.domain.errors import Invalid
from engine.domain.keys import Login
from engine.ports import Account

DEMO_PASSWORD: Final = "quyche-demo"  # noqa: S105 - public on purpose; refused outside demo mode
SHORTEST: Final = 10


class DemoPassword(Invalid):
    code = "demo-password"
    vi = "Mật khẩu dùng thử chỉ được dùng trong bản dùng thử."
    en = "The demo password is only for the demonstration."


class PasswordTooShort(Invalid):
    code = "password-too-short"
    vi = "Mật khẩu cần ít nhất {least} ký tự."
    en = "A password needs at least {least} characters."


@dataclass(frozen=True, kw_only=True)
class CreateAccounts:
    """For several people at once, all with the same first password."""

    logins: tuple[Login, ...]
    password: str


def handle(cmd: CreateAccounts, tools: Tools) -> int:
    """How many were made; who has an account keeps it. Raises DemoPassword, PasswordTooShort, NotFound."""
    if cmd.password == DEMO_PASSWORD and not tools.demo:
        raise DemoPassword(place="password")
    if len(cmd.password) < SHORTEST:
        raise PasswordTooShort(place="password", least=SHORTEST)
    hashed = ""
    made = 0
    for login in cmd.logins:
        person = tools.organisation.person(login)
        with tools.store.transaction(person.agency) as tx:
            if tx.accounts.get(login) is not None:
                continue
            hashed = hashed or tools.passwords.hash(cmd.password)
            tx.accounts.put(
                Account(login=login, agency=person.agency, password=hashed, language="vi", session_version=1)
            )
            made += 1
    return made
