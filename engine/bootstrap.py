"""Assembles the engine once: the only place that knows which part stands behind which port."""

import gc
import hmac
import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache, partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final, get_type_hints

from engine import commands, queries
from engine.clock import Clock, SettableClock, SharedClock, SystemClock
from engine.commands.create_accounts import DEMO_PASSWORD, CreateAccounts
from engine.commands.deploy import Files
from engine.commands.follow_chart import FollowChart
from engine.commands.open_request import OpenRequest
from engine.commands.open_year import OpenYear
from engine.commands.pin_clock import PinClock
from engine.commands.plan_calendar import SETTING as PLANNED
from engine.commands.plan_calendar import PlanCalendar
from engine.commands.read_case import ReadCase
from engine.commands.seal_day import SealDay
from engine.commands.sweep_files import SweepFiles
from engine.commands.tools import Tools
from engine.domain.actor import system
from engine.domain.calendar import local_day
from engine.domain.errors import QuycheError
from engine.domain.keys import AgencyId, Login
from engine.domain.organisation import Organisation
from engine.domain.rehearsals import SCENARIO, Day
from engine.domain.requests import Request
from engine.element_templates import load_templates
from engine.executor.spiff import SpiffExecutor
from engine.faults import during, reach
from engine.furnishing import RULES_AGENCY, Say, agree, deploy_folders, digest, once, pinned_at, resume_clock, stage
from engine.installation import Secrets, kept_file, largest_file, load_sealing_keys, load_secrets
from engine.notation import package as adviser
from engine.notation.bpmn import read_bpmn
from engine.notation.dmn import read_dmn
from engine.notation.importing import take_over
from engine.notation.papers import paper_uses
from engine.operations.documents import DOCX, empty_paper, read_template
from engine.operations.invitations import ICS
from engine.operations.registry import REGISTRY
from engine.organisations import load_calendar, load_calendar_rules, load_organisation
from engine.outbound.pdf import find_converter
from engine.outbound.rehearsing import Programs
from engine.passwords import Argon2Passwords
from engine.ports import Alarm, Changes, Passwords, Rehearsal
from engine.queries.clauses import Clauses
from engine.queries.library import Library, Shelf
from engine.queries.reading import Reading
from engine.store.absences import presence_on
from engine.store.database import Database, Queue
from engine.store.failures import Crossed
from engine.store.migrations import migrate
from engine.store.requests import OnceStore
from engine.store.statements import asked
from engine.store.transaction import SqlStore

ROOT: Final = Path(__file__).parent.parent
PROCESSES: Final = ROOT / "processes"
UNNAMED: Final = Login("-")  #: a request that may come twice is kept without a name
TRIALS: Final = "trials"  #: folder of the offices in which designs are tried, beside the database
OVERLOOKED: Final = timedelta(seconds=1)  #: so long the queue may take for an alarm before a runner rings it

LATE: Final = (DOCX, ICS)  #: what the first page does not need

#: the model of a file, of the same bytes the same one, in whatever version or trial they lie
READ_DMN = lru_cache(maxsize=512)(read_dmn)


@dataclass(frozen=True, kw_only=True)
class Folders:
    """Of an installation on this machine."""

    data: Path
    processes: Path


class Office:
    """Does commands and answers questions. One for the whole process; safe for threads."""

    joins: bool = True  #: on its first day it takes part in the series of meetings that are under way

    def __init__(self, tools: Tools, database: Database, shelf: Shelf, secret: Secrets, folders: Folders) -> None:
        self._tools, self._database, self._shelf, self._secret = tools, database, shelf, secret
        self._folders = folders
        self._handlers = handlers(commands, "handle")
        self._names = {kind: name_of(kind) for kind in self._handlers}
        self._answers = handlers(queries, "answer")
        self._glances = handlers(queries, "glance")
        self._replayer = SpiffExecutor(read_bpmn, live_cases=1)
        self._dutiful: date | None = None  #: the day whose duties are done
        self._left_out: frozenset[str] = frozenset()  #: kinds of files that are not deployed

    @property
    def clock(self) -> Clock:
        return self._tools.clock

    @property
    def organisation(self) -> Organisation:
        """The charts."""
        return self._tools.organisation

    @property
    def demo(self) -> bool:
        return self._tools.demo

    @property
    def secrets(self) -> Secrets:
        return self._secret

    @property
    def agencies(self) -> tuple[AgencyId, ...]:
        return tuple(one.key for one in self._tools.organisation.agencies)

    def do(self, command: Any, mark: str | None = None) -> Any:
        """One command, one transaction. Raises the QuycheError with which it says no.

        ``mark``: what the sender calls this very request; sent again with the same mark it raises AlreadyDone.
        """
        kind, tools = type(command), self._tools
        if mark is not None:
            request = Request(login=UNNAMED, mark=self._blind(command.actor.login, mark), at=self.clock.now())
            tools = replace(tools, store=OnceStore(tools.store, request))
        with during(self._names[kind]):
            reach("begun")
            try:
                result = self._handlers[kind](command, tools)
            except Crossed:  # two waited for each other; by now the other is through
                result = self._handlers[kind](command, tools)
            reach("answered")
            return result

    def _blind(self, login: Login, mark: str) -> str:
        """Known again when the same person sends it again; tells nobody who reads the tables whose letter it was."""
        return hmac.digest(self._secret.sessions.encode(), f"{login} {mark}".encode(), "sha256").hex()

    def ask(self, question: Any) -> Any:
        """A view; nothing is changed but that a look into a case that few may see is written down, or nothing is shown.

        Raises NotFound, NotAllowed, Invalid, Unavailable.
        """
        if type(question) in self._glances:
            with self._database.glancing() as link:
                return self._glances[type(question)](question, link)
        agency = question.actor.agency
        with self._database.reading() as connection:
            now = self.clock.now()
            reading = Reading(
                connection=connection,
                staffed=partial(self._staffed, connection, agency, now),
                calendar=self._tools.agency_calendar(agency),
                now=now,
                demo=self.demo,
                library=Library(shelf=self._shelf, connection=connection),
                replayer=self._replayer,
                converts=self._tools.converter is not None or self.queue is not None,  # a worker may have one
                key=self._secret.key,
                sealing=self._tools.sealing,
                content=partial(self._database.contents.read, partial(asked, connection)),
            )
            answer = self._answers[type(question)](question, reading)
        for case in reading.opened:
            self.do(ReadCase(actor=question.actor, instance_key=case))
        for task in reading.requests:
            self.do(OpenRequest(actor=question.actor, task_key=task))
        return answer

    def _staffed(self, connection: Any, agency: AgencyId, at: datetime) -> Organisation:
        return self._tools.with_presence(agency, presence_on(connection, agency, local_day(at)))

    @property
    def changes(self) -> Changes:
        """Told after every command, in every process."""
        return self._database.changes

    @property
    def queue(self) -> Queue | None:
        """Of the workers; None where the one process does everything."""
        return self._database.queue

    def furnish(self, processes: Path, say: Say) -> None:
        """What must be there before anybody comes in. Raises SecretsDiffer, InvalidInput."""
        tools = self._tools
        agree(tools, self.secrets if self.queue is not None else None)
        resume_clock(tools)
        deploy_folders(tools, self.do, processes, say, self._left_out)
        if self.demo:
            people = tuple(person.login for person in tools.organisation.people)
            create = CreateAccounts(logins=people, password=DEMO_PASSWORD)
            once(tools, "people", digest(str(one).encode() for one in people), partial(self.do, create), say)
        self.daily_duties()

    def due(self, limit: int, by: datetime | None = None) -> tuple[Alarm, ...]:
        """What a runner has to do now, or by then, earliest first. Beside a queue: what the queue has overlooked."""
        now = by or self.clock.now()
        stands = isinstance(self.clock, SettableClock) and self.clock.pinned is not None
        late = timedelta() if self.queue is None or stands else OVERLOOKED
        return tuple(self._tools.store.due(now - late, limit))

    def together(self) -> AbstractContextManager[None]:
        """For a runner, to whom nobody listens: see ports.Store."""
        return self._tools.store.together()

    def postpone(self, alarm: Alarm, to: datetime) -> None:
        """After a failure: the alarm rings again later."""
        with self._tools.store.transaction(alarm.agency) as tx:
            tx.alarms.postpone(alarm.id, to)

    def daily_duties(self) -> None:
        """What a day brings by itself; costs nothing when it has been done."""
        today = local_day(self.clock.now())
        if today == self._dutiful:
            return
        with self._database.only("daily duties", wait=False) as mine:
            if not mine:  # another process is at it; we look again
                return
            self.open_accounts()
            for agency in self.agencies:
                self.do(SealDay(actor=system(agency), day=today - timedelta(days=1)))
                self.do(FollowChart(actor=system(agency)))
                self.do(PlanCalendar(actor=system(agency), joins=self.joins))
                self.do(SweepFiles(actor=system(agency)))
        self._dutiful = today

    def follow_clock(self) -> None:
        """Where several processes share a clock that can be set: stand where it was set in another."""
        if not isinstance(self.clock, SharedClock if self.queue is None else SettableClock):
            return
        pinned = pinned_at(self._tools)
        if pinned is None:
            self.clock.reset()
        else:
            self.clock.pin(pinned)

    def rehearse(self) -> None:
        """Scenarios are played here: nothing begins by itself; their texts, which name people, lie nowhere in it."""
        self._tools = replace(self._tools, calendar_rules=())
        self._left_out = frozenset({SCENARIO})

    def stand_apart(self) -> None:
        """A design is tried here: meetings that the house has long been preparing are none of its cases."""
        self.joins = False

    def begin_by_itself(self) -> None:
        """From this day on the calendar of the regulation begins cases; what was due before is not made up for."""
        for agency in self.agencies:
            with self._tools.store.transaction(agency) as tx:
                tx.settings.put(PLANNED.format(agency=agency), date.max.isoformat())
        rules = load_calendar_rules(self._folders.processes / "calendar", self._tools.organisation)
        self._tools = replace(self._tools, calendar_rules=rules)
        self._dutiful = None
        self.daily_duties()

    def open_accounts(self) -> None:
        """The accounts of this year for everybody, once a year and agency, and again when somebody has joined."""
        year = local_day(self.clock.now()).year
        people = self._tools.organisation.people
        for agency in self.agencies:
            mine = tuple(person.login for person in people if person.agency == agency)
            opening = OpenYear(actor=system(agency), people=mine, year=year)
            done = f"{year} {digest(login.encode() for login in mine)}"
            once(self._tools, f"year:{agency}", done, partial(self.do, opening))

    @property
    def trials(self) -> Path:
        """Where the offices lie in which designs are tried: known to every process over this folder of data."""
        return self._folders.data / TRIALS

    def trial(self, place: Path, folder: str, files: Files) -> "Office":
        """An office of its own in ``place``, to try a design in: this chart, calendar and clock, every procedure in
        force, and of one folder these files instead. It has nobody's cases.

        Raises InvalidInput for faults of the files.
        """
        self.stage(place, folder, files)
        now = self.clock.now()
        office = self.trial_again(place, SharedClock(now))
        office.do(PinClock(actor=system(RULES_AGENCY), at=now))  # for the processes that open it later
        return office

    def trial_again(self, place: Path, clock: SharedClock | None = None) -> "Office":
        """What ``trial`` has laid out in ``place``, in any process of the machine, at the time where it stands."""

        def made(database: Database) -> Office:
            office = assemble(place / "data", database, demo=True, clock=clock or SharedClock(), processes=folder)
            office.stand_apart()
            return office

        folder = place / "processes"
        return opened(place / "data", None, made, folder, lambda _: None)

    def stage(self, place: Path, folder: str, files: Files) -> None:
        """See furnishing.stage."""
        stage(self._tools.store, self._folders.processes, place, folder, files)

    def rehearsal(self, place: Path, folder: str, keys: Sequence[str], day: Day) -> Rehearsal:
        """Scenarios played over what ``stage`` has laid out."""
        return self._tools.rehearser.begin(place, folder, keys, day)

    def stop_rehearsals(self) -> None:
        """Before this process ends; those that were begun by a release, which begins them anew elsewhere."""
        self._tools.rehearser.stop()

    def close(self) -> None:
        self._database.close()


def open_office(
    data: Path,
    *,
    demo: bool,
    url: str | None = None,
    clock: Clock | None = None,
    processes: Path = PROCESSES,
    say: Say = lambda _: None,
) -> Office:
    """An office over a folder of data, ready to work: tables, procedures, and in demo mode people and accounts.

    ``url``: of the database; None = a file in the folder. ``say`` is told each step that takes time. Of several
    processes that open at once one does the work. Raises StoreUnavailable, SecretsDiffer, InvalidInput (a procedure
    cannot be deployed).
    """

    def made(database: Database) -> Office:
        return assemble(data, database, demo=demo, clock=clock, processes=processes)

    return opened(data, url, made, processes, say)


def open_rehearsal(data: Path, clock: Clock, processes: Path, url: str | None = None) -> Office:
    """The same for scenarios, see Office.rehearse. Raises what open_office raises."""

    def made(database: Database) -> Office:
        office = assemble(data, database, demo=True, clock=clock, processes=processes)
        office.rehearse()
        return office

    return opened(data, url, made, processes, lambda _: None)


def opened(data: Path, url: str | None, made: Callable[[Database], Office], processes: Path, say: Say) -> Office:
    """Tables first, then what must be there before anybody comes in; closed again when that cannot be."""
    data.mkdir(parents=True, exist_ok=True)
    database = Database.open(url or f"sqlite:///{data / 'quyche.db'}")
    try:
        with database.only("opening"):
            if migrate(database):
                say("tables")
            office = made(database)
            office.furnish(processes, say)
    except QuycheError:
        database.close()
        raise
    return office


def assemble(data: Path, database: Database, *, demo: bool, clock: Clock | None, processes: Path) -> Office:
    """Each part behind its port. Raises what load_secrets raises."""
    store, executor = SqlStore(database), SpiffExecutor(read_bpmn)
    passwords = Argon2Passwords()
    secret = load_secrets(data)
    organisation = load_organisation(processes / "organisations")
    rules = load_calendar_rules(processes / "calendar", organisation)
    tools = Tools(
        store=store,
        executor=executor,
        operations=REGISTRY,
        organisation=organisation,
        calendar=load_calendar(processes / "organisations", lambda name, make: kept_file(data / name, make)),
        clock=clock or (SettableClock() if demo else SystemClock()),
        passwords=passwords,
        read_dmn=READ_DMN,
        adviser=adviser,
        read_template=read_template,
        paper_uses=paper_uses,
        empty_paper=empty_paper,
        take_over=take_over,
        templates=load_templates(processes / "element-templates"),
        nobody=nobody_of(data, passwords),
        rehearser=Programs(partial(stage, store, processes)),
        key=secret.key,
        sealing=load_sealing_keys(data, (one.key for one in organisation.agencies)),
        demo=demo,
        calendar_rules=rules,
        converter=find_converter(),
        largest_file=largest_file(),
    )
    clauses = Clauses.read(processes / "regulations" / "clauses.csv")
    shelf = Shelf(executor=executor, clauses=clauses, calendar_rules=rules)
    return Office(tools, database, shelf, secret, Folders(data=data, processes=processes))


def settle() -> None:
    """For a process that stays: load what nobody waits for, and keep the collector from what will not go away."""
    for name in LATE:
        import_module(name)
    gc.collect()
    gc.freeze()


def name_of(command: type) -> str:
    """As its file is called: "start_instance"."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", command.__name__).lower()


@lru_cache
def handlers(room: ModuleType, name: str) -> Mapping[type, Callable[[Any, Any], Any]]:
    """The function ``name`` of every file of a room, by the type of its first parameter."""
    found: dict[type, Callable[[Any, Any], Any]] = {}
    for file in sorted(Path(str(room.__path__[0])).glob("*.py")):
        module = import_module(f"{room.__name__}.{file.stem}") if file.stem != "__init__" else room
        for handle in (value for key, value in vars(module).items() if key == name or key.startswith(f"{name}_")):
            if getattr(handle, "__module__", None) == module.__name__:
                hints = get_type_hints(handle)
                found[next(iter(hints.values()))] = handle
    return found


def nobody_of(data: Path, passwords: Passwords) -> str:
    """The hash of a password that nobody has; kept, because to make one takes as long as a sign-in."""
    return kept_file(data / "nobody.hash", lambda: passwords.hash(secrets.token_urlsafe()).encode()).decode()
