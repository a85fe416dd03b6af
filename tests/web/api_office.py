"""An office for looking at the door of the API: one person, one password, answers as they were put there."""

from typing import Any

from engine.clock import SettableClock
from engine.commands.sign_in import SignedIn, SignIn, Throttled, WrongPassword
from engine.domain.actor import Actor
from engine.domain.keys import AgencyId, Login
from engine.queries.api_account import AskSessionVersion
from engine.queries.views import Me, PersonRef
from tests.web.fake_people import NOW

LAN = Actor(login=Login("lan.cv"), agency=AgencyId("stttt"), language="vi", roles=frozenset({"staff"}))
PASSWORD = "mật khẩu: quyche"
ME = Me(
    person=PersonRef(login=LAN.login, name="Hồ Thị Lan", title="Chuyên viên"),
    agency=LAN.agency,
    agency_name="Sở Thông tin và Truyền thông",
    office_called="Văn phòng Sở",
    head_called="Giám đốc Sở",
    language="vi",
    roles=LAN.roles,
    open_tasks=0,
    unread_notices=0,
    demo=True,
    now=NOW,
)


class ApiOffice:
    """``done`` holds every command but the sign-ins, which are counted."""

    def __init__(self) -> None:
        self.clock = SettableClock(NOW)
        self.done: list[Any] = []
        self.sign_ins = 0
        self.session_version = 1
        self.answers: dict[str, Any] = {"AskMe": ME}
        self.fail: Exception | None = None

    def do(self, command: Any, mark: str | None = None) -> Any:
        if isinstance(command, SignIn):
            return self.sign_in(command)
        self.done.append(command)
        if self.fail:
            raise self.fail
        return self.answers.get(type(command).__name__)

    def sign_in(self, command: SignIn) -> SignedIn:
        self.sign_ins += 1
        if command.login == "slow.down":
            raise Throttled(wait_seconds=30)
        if (command.login, command.password) != (LAN.login, PASSWORD):
            raise WrongPassword
        return SignedIn(actor=LAN, session_version=self.session_version)

    def ask(self, question: Any) -> Any:
        if isinstance(question, AskSessionVersion):
            return self.session_version
        if self.fail:
            raise self.fail
        self.done.append(question)
        return self.answers[type(question).__name__]

    def close(self) -> None: ...
