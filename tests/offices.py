"""A demonstration office in a fresh folder for every test, and people who work in it through its public face.

The folder is copied from one that was opened once; organisation, calendar and compiled models, which never change, are
shared. Procedures are read from a copy, too: an office that is opened again deploys what it finds, and whoever edits a
file meanwhile shall not be taken for a double. Passwords are hashed by the real algorithm with the least work it
allows.
"""

import atexit
import os
import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final
from unittest.mock import patch

from argon2 import PasswordHasher

from engine import bootstrap
from engine.bootstrap import PROCESSES, Office, open_office
from engine.clock import SettableClock
from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import Completed, CompleteTask
from engine.commands.deploy import Deploy
from engine.commands.sign_in import actor_of
from engine.commands.start_instance import StartInstance
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.keys import ElementKey, InstanceKey, Login
from engine.passwords import Argon2Passwords
from engine.ports import Account
from engine.queries.balance import AskBalance
from engine.queries.case import AskCase
from engine.queries.inbox import AskInbox
from engine.queries.notices import AskNotices
from engine.queries.task import AskTask
from engine.queries.verification import AskVerification
from engine.queries.views import CaseView, NoticeRow, TaskRow, TaskView, Verification
from engine.worker import Runner

NOW: Final = datetime(2024, 6, 4, 9, tzinfo=TIME_ZONE)  #: a Tuesday morning
PASSWORD: Final = "quyche-demo"
MADE: Final = "QUYCHE_TEST_TEMPLATE"  #: tells processes forked from this one where the template lies

PAPER: Final = "Đơn giấy gửi Văn phòng nhập"  #: why the Office enters a case for somebody
#: two days of annual leave, next week
LEAVE: Final[Mapping[str, Any]] = {
    "leave_kind": "annual",
    "start_date": "2024-06-13",
    "start_session": "ca_ngay",
    "end_date": "2024-06-14",
    "end_session": "ca_ngay",
    "reason": "Về quê thăm gia đình",
    "phone": "0994020338",
    "abroad": False,
    "stay_place": "Nha Trang",
    "handover_to": "minh.cv",
    "handover_works": [{"task": "Báo cáo tuần", "due": "2024-06-14"}],
}
AGREED: Final[Mapping[str, Any]] = {"comment": "Đồng ý", "unit_cover_ok": True, "conflict_declared": False}


class QuickPasswords(Argon2Passwords):
    """The real thing, with the least memory and time."""

    def __init__(self) -> None:
        super().__init__()
        self._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@dataclass
class Template:
    """An office that was opened once and is never used: its folder, and what it has read."""

    folder: Path
    office: Office

    def opened(self, folder: Path, clock: SettableClock, url: str | None = None) -> Office:
        """A copy of it in ``folder``, or over the database of ``url`` with the keys in ``folder``."""
        if not folder.exists():
            folder.mkdir(parents=True)
            for path in self.folder.iterdir():
                shutil.copy(path, folder)
        made = open_folder(folder, clock, url)
        mine, its = self.office._tools, made._tools
        for name in ("definitions", "infos", "decisions", "forms", "calendars"):
            getattr(its.kept, name).update(getattr(mine.kept, name))
        return made


def open_folder(folder: Path, clock: SettableClock, url: str | None = None) -> Office:
    """As the program opens it, but for what has been read already."""
    tools = template_parts()
    with ExitStack() as stack:
        for name, part in tools.items():
            stack.enter_context(patch.object(bootstrap, name, part))
        stack.enter_context(patch.object(Office, "joins", False))  # a test tells of its own cases
        return open_office(folder, demo=True, url=url, clock=clock, processes=place() / "processes")


@cache
def template_parts() -> Mapping[str, Any]:
    load_calendar = cache(bootstrap.load_calendar)
    return {
        "load_organisation": cache(bootstrap.load_organisation),
        "load_calendar": lambda folder, _: load_calendar(folder),
        "Argon2Passwords": QuickPasswords,
    }


@cache
def place() -> Path:
    """Of the template and the procedures, made once for all tests of this run and the processes they start."""
    if MADE not in os.environ:
        os.environ[MADE] = mkdtemp(prefix="quyche-office-")
        atexit.register(shutil.rmtree, os.environ[MADE], ignore_errors=True)
        shutil.copytree(PROCESSES, Path(os.environ[MADE]) / "processes")
    return Path(os.environ[MADE])


@cache
def template() -> Template:
    """With one leave case behind it so that every model has been compiled."""
    folder, warm = place() / "data", place() / f"warm-{os.getpid()}"
    if not folder.exists():
        open_folder(folder, SettableClock(NOW)).close()
    shutil.copytree(folder, warm)
    office = open_folder(warm, SettableClock(NOW))
    desk = Desk(office)
    desk.start("lan.cv")
    desk.complete("hanh.tp", "forward", **AGREED)
    office.close()
    return Template(folder, office)


def fill(url: str) -> None:
    """Makes an empty database that of an office with the template's keys, for tests/servers.py to copy."""
    open_folder(template().folder, SettableClock(NOW), url).close()


# ------------------------------------------------------------------ people at work


class Desk:
    """Whatever people do in an office, by their logins."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.runner = Runner(office)

    @classmethod
    def opened(cls, folder: Path, *, pinned: bool = True, url: str | None = None) -> "Desk":
        """A fresh office in this folder on the morning of 04/06/2024; one that lies there is opened again.

        ``url``: of a copy of the database that ``fill`` has filled.
        """
        return cls(template().opened(folder, SettableClock(NOW if pinned else None), url))

    def actor(self, login: str) -> Actor:
        """As a sign-in makes it."""
        person = self.office._tools.organisation.person(Login(login))
        account = Account(login=person.login, agency=person.agency, password="", language="vi", session_version=1)
        return actor_of(account, self.office._tools.organisation, self.office.clock.now())

    def do(self, command: Any) -> Any:
        return self.office.do(command)

    # ------------------------------------------------------------ cases

    def start(self, login: str, process_id: str = "leave", behalf: str | None = None, **answers: Any) -> InstanceKey:
        """A leave request as LEAVE has it unless said otherwise; any other process without answers of its own."""
        given = {**(LEAVE if process_id == "leave" else {}), **answers}
        owner = Login(behalf) if behalf else None
        command = StartInstance(
            actor=self.actor(login), process_id=process_id, answers=given, on_behalf_of=owner, behalf_reason=PAPER
        )
        return self.do(command).instance_key

    def inbox(self, login: str, view: str = "all") -> tuple[TaskRow, ...]:
        return self.office.ask(AskInbox(actor=self.actor(login), view=view)).rows

    def only(self, login: str) -> TaskRow:
        """The one task this person has."""
        (row,) = self.inbox(login)
        return row

    def task(self, login: str, key: ElementKey) -> TaskView:
        return self.office.ask(AskTask(actor=self.actor(login), task_key=key))

    def claim(self, login: str, key: ElementKey | None = None) -> ElementKey:
        task_key = key or self.only(login).key
        self.do(ClaimTask(actor=self.actor(login), task_key=task_key))
        return task_key

    def complete(self, login: str, outcome: str | None = None, **answers: Any) -> Completed:
        """The one task of this person is claimed if it has to be, and done."""
        row = self.only(login)
        if not row.mine:
            self.claim(login, row.key)
        return self.finish(login, row.key, outcome, **answers)

    def finish(self, login: str, key: ElementKey, outcome: str | None = None, **answers: Any) -> Completed:
        command = CompleteTask(
            actor=self.actor(login), task_key=key, revision=None, outcome=outcome, answers=answers
        )  # fmt: skip
        return self.do(command)

    def approved(self, login: str = "lan.cv", **answers: Any) -> InstanceKey:
        """A leave of Lan's, forwarded by her head, approved by the leader in charge; the Office has its task."""
        key = self.start(login, **answers)
        self.complete("hanh.tp", "forward", **AGREED)
        self.complete("chau.pgd", "approve", **AGREED)
        return key

    def case(self, login: str, key: InstanceKey) -> CaseView:
        return self.office.ask(AskCase(actor=self.actor(login), instance_key=key))

    def verified(self, key: InstanceKey, login: str = "kiem.ktgs") -> Verification:
        return self.office.ask(AskVerification(actor=self.actor(login), instance_key=key))

    def told(self, login: str) -> tuple[NoticeRow, ...]:
        """Newest first."""
        return self.office.ask(AskNotices(actor=self.actor(login))).rows

    def left(self, login: str, year: int = 2024) -> Decimal:
        """Days of annual leave that may still be asked for."""
        found = self.office.ask(AskBalance(actor=self.actor(login), person=None, year=year))
        return sum((bucket.left for bucket in found.buckets), Decimal())

    # ------------------------------------------------------------ time

    def at(self, day: str, hour: str = "09:00") -> None:
        """The clock stands at this hour in Vietnam."""
        clock = self.office.clock
        assert isinstance(clock, SettableClock)
        clock.pin(datetime.combine(date.fromisoformat(day), time.fromisoformat(hour), tzinfo=TIME_ZONE))

    def later(self, day: str, hour: str = "09:00") -> int:
        """The clock moves, and the runner does what has become due; how many alarms rang."""
        self.at(day, hour)
        return self.runner.turn()

    # ------------------------------------------------------------ models

    def deploy(self, *files: tuple[str, bytes], by: str = "tri.qtht", name: str = "thử") -> Any:
        return self.do(Deploy(actor=self.actor(by), name=name, files=files))
