"""The offices of a scenario: three agencies over one fresh data folder, and what people do in them.

Everything goes through the product's public face, as the pages use it: commands are done, questions are asked.
"""

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from threading import Barrier
from typing import Any, Final

from engine.bootstrap import PROCESSES, Office, open_rehearsal
from engine.clock import SettableClock
from engine.commands.adjust_account import AdjustAccount
from engine.commands.claim_task import ClaimTask
from engine.commands.complete_task import CompleteTask
from engine.commands.declare_conflict import DeclareConflict
from engine.commands.preview_start import PreviewStart
from engine.commands.recall_decision import RecallDecision
from engine.commands.start_instance import Started, StartInstance
from engine.commands.take_over_task import TakeOverTask
from engine.commands.withdraw import Withdraw
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.errors import Failed, InvalidInput, QuycheError
from engine.domain.keys import InstanceKey, Login
from engine.domain.organisation import Organisation
from engine.domain.preview import Preview
from engine.domain.roles import roles_of
from engine.organisations import load_organisation
from engine.queries.balance import AskBalance
from engine.queries.case import AskCase
from engine.queries.document import AskDocument
from engine.queries.inbox import AskInbox
from engine.queries.notices import AskNotices
from engine.queries.register import AskRegister
from engine.queries.start import AskStart
from engine.queries.task import AskTask
from engine.queries.verification import AskVerification
from engine.queries.views import (
    BalanceView,
    CaseView,
    DocumentRow,
    NoticeRow,
    RegisterRow,
    TaskRow,
    TaskView,
    Verification,
)
from engine.rehearsal import people
from engine.rehearsal.expecting import NotAsTold, not_as_told
from engine.worker import Runner

LEAVE: Final = "leave"
DECIDING: Final = ("decide", "chain_decide")  #: the element in which stages of an approval are worked through
MORNING: Final = "08:00"
BEGINNING: Final = date(2024, 1, 2)  #: what is deployed and opened is so from this day
FIRST_DAY: Final = date(2024, 6, 3)  #: of a scenario that names none
HOUR: Final = timedelta(hours=1)
AHEAD: Final = timedelta(days=14)  #: a leave that a scenario begins with was asked for this long before

Answers = Mapping[str, Any]


def prepare(folder: Path, url: str | None = None, processes: Path = PROCESSES) -> None:
    """Tables, procedures and people, made once for all scenarios. Raises InvalidInput for faults of the procedures."""
    opened(folder, SettableClock(moment(BEGINNING)), url, processes).close()


def opened(folder: Path, clock: SettableClock, url: str | None, processes: Path) -> Office:
    """An office in which nothing begins by itself: a scenario tells of one case, and says so where it wants more."""
    return open_rehearsal(folder, clock, processes, url)


def moment(day: date, hour: str = MORNING) -> datetime:
    """A wall-clock time in Khánh Hòa."""
    return datetime.fromisoformat(f"{day.isoformat()} {hour}").replace(tzinfo=TIME_ZONE)


class Town:
    """``case`` is the case spoken of last; ``refused`` what the last attempt was told."""

    def __init__(
        self, prepared: Path, folder: Path, url: str | None = None, processes: Path = PROCESSES, day: date = FIRST_DAY
    ) -> None:
        shutil.copytree(prepared, folder)
        self.folder, self.url, self.processes = folder, url, processes
        self.unsealing = 0  #: the request of two officials spoken of last
        self.clock = SettableClock(moment(day))
        self.case: InstanceKey | None = None
        self.owner: Login | None = None
        self.cases: dict[InstanceKey, Login] = {}
        self.refused: tuple[str, ...] = ()
        self.preview: Preview | None = None
        self.uploaded: dict[Login, dict[str, list[Any]]] = {}  #: by field, until the form is sent
        self.opens(processes)

    def opens(self, processes: Path) -> None:
        """The office, perhaps again with another folder of procedures and charts."""
        self.organisation: Organisation = load_organisation(processes / "organisations")
        self.office: Office = opened(self.folder, self.clock, self.url, processes)
        self.runner = Runner(self.office)

    def close(self) -> None:
        self.office.close()

    # ------------------------------------------------------------ time and people

    zone = TIME_ZONE

    @property
    def today(self) -> date:
        return self.clock.now().astimezone(TIME_ZONE).date()

    def goes_to(self, at: datetime) -> None:
        """Hour by hour, and everything happens in the hour in which it becomes due; idle hours are skipped."""
        now = self.clock.now()
        while now < at:
            now = min(self._eventful(now, at), at)
            self.clock.pin(now)
            self.runner.turn()

    def _eventful(self, now: datetime, end: datetime) -> datetime:
        """The first of the hours after ``now`` in which something is due or a new day has begun."""
        day, alarms = local_day(now), self.office.due(1, by=end)
        due = alarms[0].due_at if alarms else end
        hours = (now + HOUR * n for n in count(1))
        return next(one for one in hours if one >= min(due, end) or local_day(one) != day)

    @property
    def people(self) -> Mapping[str, Login]:
        """Whom a sentence may name today."""
        return people.on(self.organisation, self.today)

    def name(self, login: Login | None) -> str:
        """As pages call somebody."""
        return self.organisation.person(login).name if login else "không ai"

    def names(self, logins: Iterable[Login]) -> list[str]:
        return [self.name(one) for one in logins]

    def actor(self, login: Login) -> Actor:
        agency = self.organisation.person(login).agency
        return Actor(login=login, agency=agency, roles=roles_of(self.organisation, login, agency, self.today))

    def office_of(self, login: Login) -> Actor:
        """The head of the Office of a person's agency."""
        agency = self.organisation.person(login).agency
        return self.actor(self.organisation.holders(agency, "office_head", self.today)[0])

    # ------------------------------------------------------------ filing

    def files(self, who: Login, answers: Answers, *, by: Login | None = None, why: str = "") -> None:
        """A request as the form would send it; ``by``: who types it instead."""
        filled = self.filled(who, answers)
        filled |= self.uploaded.pop(by or who, {})
        command = StartInstance(actor=self.actor(by or who), process_id=LEAVE, answers=filled)
        started = self.office.do(replace(command, on_behalf_of=who, behalf_reason=why) if by else command)
        self.case, self.owner = started.instance_key, who
        self.cases[started.instance_key] = who

    def tries(self, who: Login, answers: Answers, *, by: Login | None = None, why: str = "") -> None:
        """The same, when it is not yet known whether the form takes it."""
        with self.trying():
            self.files(who, answers, by=by, why=why)

    @contextmanager
    def trying(self) -> Iterator[None]:
        """What a form, a rule or a right refuses inside is kept in its words; what is told wrongly stays a fault."""
        self.refused = ()
        try:
            yield
        except (NotAsTold, Failed):
            raise
        except InvalidInput as no:
            self.refused = tuple(finding.text("vi") for finding in no.findings)
        except QuycheError as no:
            self.refused = (no.text("vi"),)

    def files_at_once(self, who: Login, requests: Sequence[Answers]) -> None:
        """From as many devices as there are requests, none waiting for another."""
        ready = Barrier(len(requests))
        sent = [self.filled(who, answers) for answers in requests]

        def file(answers: Answers) -> Started | InvalidInput:
            ready.wait()
            try:
                started: Started = self.office.do(
                    StartInstance(actor=self.actor(who), process_id=LEAVE, answers=answers)
                )
            except InvalidInput as no:
                return no
            return started

        with ThreadPoolExecutor(len(requests)) as devices:
            for told in devices.map(file, sent):
                if isinstance(told, InvalidInput):
                    self.refused += tuple(finding.text("vi") for finding in told.findings)
                else:
                    self.case, self.owner = told.instance_key, who
                    self.cases[told.instance_key] = who

    def looks_at(self, who: Login, answers: Answers) -> None:
        """The live check of the form, before anything is sent."""
        self.preview = self.office.do(
            PreviewStart(actor=self.actor(who), process_id=LEAVE, answers=self.filled(who, answers))
        )

    def previewed(self) -> Preview:
        """What the live check has said last."""
        if self.preview is None:
            raise not_as_told("đã điền biểu mẫu", "chưa điền biểu mẫu nào")
        return self.preview

    def filled(self, who: Login, answers: Answers) -> dict[str, Any]:
        """With what a scenario does not care to say."""
        shown = self.office.ask(AskStart(actor=self.actor(who), process_id=LEAVE))
        usual = {
            "start_session": "ca_ngay",
            "end_session": "ca_ngay",
            "reason": "Giải quyết việc gia đình",
            "phone": shown.data["phone"],
        }
        if answers["leave_kind"] == "annual":
            usual["stay_place"] = "Nha Trang"
        if answers["start_date"] != answers["end_date"] or self.organisation.role_of(who, self.today) != "staff":
            usual["handover_to"] = shown.data["_colleagues"][-1]["value"]
        if answers.get("handover_to", usual.get("handover_to")):
            usual["handover_works"] = [{"task": "Trực hệ thống, xử lý văn bản đến", "due": None}]
        return {**usual, **answers}

    def was_granted(self, who: Login, answers: Answers) -> None:
        """An approved leave from before the scenario begins."""
        now = self.clock.now()
        self.clock.pin(moment(date.fromisoformat(answers["start_date"]) - AHEAD))
        self.files(who, answers)
        while waiting := self.deciding():
            task = self.task(waiting[0])
            agreed = next(one.key for one in task.outcomes if one.key in ("approve", "forward"))
            self.complete(task, waiting[0], agreed, {})
        self.clock.pin(now)

    # ------------------------------------------------------------ acting on tasks

    def waiting(self, who: Login) -> list[TaskRow]:
        """Their tasks of the case spoken of."""
        page = self.office.ask(AskInbox(actor=self.actor(who), size=200))
        return [row for row in page.rows if row.instance_key == self.case]

    def deciding(self) -> list[Login]:
        """Who has to review or decide now."""
        case = self.office.ask(AskCase(actor=self.actor(self.must_own()), instance_key=self.must_case()))
        waits = [one for one in case.head.waiting if one.element_id in DECIDING]
        return [person.login for one in waits for person in one.people]

    def task(self, who: Login, outcome: str | None = None, name: str | None = None) -> TaskView:
        """The open task of the case that offers the outcome."""
        for row in self.waiting(who):
            if name in (None, row.name):
                view: TaskView = self.office.ask(AskTask(actor=self.actor(who), task_key=row.key))
                if outcome is None or outcome in {one.key for one in view.outcomes}:
                    return view
        wanted = name or "việc của hồ sơ này"
        raise not_as_told(f"{self.name(who)} có việc “{wanted}”", [row.name for row in self.waiting(who)])

    def held(self, who: Login, name: str) -> TaskView:
        """A task, claimed if it belongs to a group: only then its form is shown."""
        task = self.task(who, None, name)
        if not task.can_claim:
            return task
        self.office.do(ClaimTask(actor=self.actor(who), task_key=task.row.key))
        return self.task(who, None, name)

    def acts(self, who: Login, outcome: str, answers: Answers, name: str | None = None) -> None:
        self.complete(self.task(who, outcome, name), who, outcome, answers)

    def tries_to_act(self, who: Login, outcome: str, answers: Answers) -> None:
        with self.trying():
            self.acts(who, outcome, answers)

    def complete(self, task: TaskView, who: Login, outcome: str, answers: Answers) -> None:
        """Claimed first if it belongs to a group; what the form shows is sent along, as a page does it."""
        actor, key = self.actor(who), task.row.key
        if task.can_claim:
            self.office.do(ClaimTask(actor=actor, task_key=key))
            task = self.office.ask(AskTask(actor=actor, task_key=key))
        shown = {name: value for name, value in task.data.items() if not name.startswith("_")}
        sent = {**shown, **self.uploaded.pop(who, {}), **answers}
        self.office.do(
            CompleteTask(actor=actor, task_key=key, revision=task.row.revision, outcome=outcome, answers=sent)
        )

    def withdraws(self, who: Login, reason: str) -> None:
        self.office.do(Withdraw(actor=self.actor(who), instance_key=self.must_case(), reason=reason))

    def recalls(self, who: Login, reason: str) -> None:
        self.office.do(RecallDecision(actor=self.actor(who), instance_key=self.must_case(), reason=reason))

    def tries_to_recall(self, who: Login, reason: str) -> None:
        self.refused = ()
        try:
            self.recalls(who, reason)
        except QuycheError as no:
            self.refused = (no.text("vi"),)

    def takes_over(self, who: Login, name: str, reason: str) -> None:
        """A task of this name, whoever has it; a page would not show its button to everybody."""
        keys = [one.task_key for one in self.shown().head.waiting if one.name == name and one.task_key]
        if not keys:
            raise not_as_told(name, [one.name for one in self.shown().head.waiting])
        self.office.do(TakeOverTask(actor=self.actor(who), task_key=keys[0], reason=reason))

    def declares(self, who: Login, name: str) -> None:
        """By the button of the task's page; where it is not shown the scenario ends."""
        task = self.task(who, None, name)
        if not task.can_declare:
            raise not_as_told("Tôi có quan hệ lợi ích", [])
        self.office.do(DeclareConflict(actor=self.actor(who), task_key=task.row.key, reason=""))

    # ------------------------------------------------------------ what can be seen

    def must_case(self) -> InstanceKey:
        if self.case is None:
            raise not_as_told("có hồ sơ", "chưa có hồ sơ nào")
        return self.case

    def must_own(self) -> Login:
        if self.owner is None:
            raise not_as_told("có hồ sơ", "chưa có hồ sơ nào")
        return self.owner

    def shown(self) -> CaseView:
        """The case as its requester sees it; a letter as who receives letters does."""
        sees = self.cases.get(self.must_case(), self.must_own())
        found: CaseView = self.office.ask(AskCase(actor=self.actor(sees), instance_key=self.must_case()))
        return found

    def account(self, who: Login, year: int | None = None) -> BalanceView:
        found: BalanceView = self.office.ask(AskBalance(actor=self.actor(who), year=year))
        return found

    def left(self, who: Login, bucket: str) -> Decimal:
        """What is neither used nor held."""
        return next((one.left for one in self.account(who).buckets if one.bucket == bucket), Decimal(0))

    def has_left(self, who: Login, bucket: str, days: Decimal) -> None:
        """The Office sets the account right, so that a scenario begins with these days."""
        change = days - self.left(who, bucket)
        if change:
            reason = "Số dư đầu kỳ theo sổ theo dõi"
            actor = self.office_of(who)
            self.office.do(
                AdjustAccount(
                    actor=actor, person=who, year=self.today.year, bucket=bucket, amount=change, reason=reason
                )
            )

    def notices(self, who: Login) -> tuple[NoticeRow, ...]:
        rows: tuple[NoticeRow, ...] = self.office.ask(AskNotices(actor=self.actor(who))).rows
        return rows

    def register(self, series: str) -> tuple[RegisterRow, ...]:
        """Lines of this year in the agency of the case."""
        actor = self.office_of(self.must_own())
        rows: tuple[RegisterRow, ...] = self.office.ask(
            AskRegister(actor=actor, series=series, year=self.today.year)
        ).rows
        return rows

    def numbered(self, title: str, number: str) -> DocumentRow:
        """The one paper of the case with this title and number."""
        (found,) = (one for one in self.shown().documents if (one.title, one.number) == (title, number))
        return found

    def paper(self, title: str) -> bytes:
        """The newest paper of this title in the case."""
        found = [one for one in self.shown().documents if one.title == title]
        if not found:
            raise not_as_told(title, [one.title for one in self.shown().documents])
        return self.content(max(found, key=lambda one: one.id))

    def content(self, paper: DocumentRow) -> bytes:
        """As its requester gets it."""
        asked = AskDocument(actor=self.actor(self.must_own()), instance_key=self.must_case(), document_id=paper.id)
        content: bytes = self.office.ask(asked).content
        return content

    def verified(self) -> list[Verification]:
        """Every case of the scenario, proved from its history."""
        return [
            self.office.ask(AskVerification(actor=self.actor(owner), instance_key=case))
            for case, owner in self.cases.items()
        ]
