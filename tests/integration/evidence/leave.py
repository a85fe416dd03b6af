"""A real case: Lan asks for two days, her head forwards, the day is sealed, the leader in charge approves."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from engine.bootstrap import Office, open_office
from engine.clock import SettableClock
from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import CompleteTask
from engine.commands.start_instance import StartInstance
from engine.commands.withdraw import Withdraw
from engine.domain.actor import Actor
from engine.domain.errors import Language
from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.queries.case_file import AskCaseFile
from engine.queries.inbox import AskInbox
from engine.queries.replay import AskReplay
from engine.queries.verification import AskVerification
from engine.queries.views import Blob, HistoryLine, ReplayView, Verification

STTTT: Final = AgencyId("stttt")
MONDAY: Final = datetime(2024, 6, 3, 1, 30, tzinfo=UTC)  # 08:30 in Vietnam
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
ANSWERS: Final = {
    "leave_kind": "annual",
    "start_date": "2024-06-13",
    "start_session": "ca_ngay",
    "end_date": "2024-06-14",
    "end_session": "ca_ngay",
    "reason": "Về quê giải quyết việc gia đình",
    "stay_place": "Ninh Hòa",
    "phone": "0905123456",
    "abroad": False,
    "handover_to": "minh.cv",
    "handover_works": [{"task": "Bàn giao hồ sơ đang xử lý", "due": None}],
}
OTHER_DAYS: Final = {"start_date": "2024-06-20", "end_date": "2024-06-21"}


def who(login: str, language: Language = "vi") -> Actor:
    return Actor(login=Login(login), agency=STTTT, language=language)


class House:
    """An office over a folder of its own; ``case`` is Lan's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = SettableClock(MONDAY)
        with patch.object(Office, "joins", False):
            self.office: Office = open_office(folder, demo=False, clock=self.clock)
        self.case = InstanceKey(0)

    def start(self, **changes: object) -> None:
        answers = {**ANSWERS, **changes}
        done = self.office.do(StartInstance(actor=who("lan.cv"), process_id="leave", answers=answers))
        self.case = done.instance_key

    def act(self, login: str, outcome: str, *, claim: bool = False, **answers: object) -> None:
        """The first task of the inbox, an hour later."""
        self.clock.pin(self.clock.now() + HOUR)
        row = self.office.ask(AskInbox(actor=who(login))).rows[0]
        if claim:
            self.office.do(ClaimTask(actor=who(login), task_key=row.key))
        self.office.do(
            CompleteTask(actor=who(login), task_key=row.key, revision=None, outcome=outcome, answers=answers)
        )

    def withdraw(self, reason: str) -> None:
        self.office.do(Withdraw(actor=who("lan.cv"), instance_key=self.case, reason=reason))

    def night(self) -> None:
        self.clock.pin(self.clock.now() + DAY)
        self.office.daily_duties()

    # ------------------------------------------------------------ what can be asked

    def verification(self, actor: Actor | None = None) -> Verification:
        return self.office.ask(AskVerification(actor=actor or who("an.gd"), instance_key=self.case))

    def replay(self, actor: Actor | None = None) -> ReplayView:
        return self.office.ask(AskReplay(actor=actor or who("an.gd"), instance_key=self.case))

    def file(self, actor: Actor | None = None) -> Blob:
        return self.office.ask(AskCaseFile(actor=actor or who("an.gd"), instance_key=self.case))

    def lines(self, type_: str, language: Language = "vi") -> list[HistoryLine]:
        steps = self.replay(who("an.gd", language)).steps
        return [step.line for step in steps if step.line.type == type_]

    # ------------------------------------------------------------ behind the product's back

    def sql(self, *statements: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of the last statement; what was changed is kept."""
        with self._database() as connection:
            rows = [connection.execute(statement, tuple(values)).fetchall() for statement in statements]
        return rows[-1]

    def restore(self, of: "House") -> None:
        """Everything as it is in the other house, and as late."""
        with of._database() as source, self._database() as target:
            source.backup(target)
        self.case = of.case
        self.clock.pin(of.clock.now())

    def _database(self) -> "closing[sqlite3.Connection]":
        return closing(sqlite3.connect(self.folder / "quyche.db", isolation_level=None))


def decided(folder: Path) -> House:
    house = House(folder)
    house.start()
    house.act("hanh.tp", "forward", comment="Đồng ý cho nghỉ", unit_cover_ok=True)
    house.night()
    house.act("chau.pgd", "approve", comment="Đồng ý cho nghỉ")
    return house
