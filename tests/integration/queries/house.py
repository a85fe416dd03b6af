"""The three agencies with a store of their own: cases run by the real executor, questions asked of the real tables."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlalchemy import Table, event

from engine import queries
from engine.bootstrap import handlers
from engine.domain.actor import Actor
from engine.domain.errors import Language
from engine.domain.facts import InstanceEnded, Json, TaskOpened
from engine.domain.instances import Instance
from engine.domain.keys import RUN_BITS, AgencyId, ElementKey, InstanceKey, Login
from engine.domain.organisation import Organisation
from engine.domain.steps import DeliverMessage, FinishTask, Start, Step
from engine.domain.tasks import Task
from engine.evidence import chain
from engine.evidence.seal import create_key, load_key
from engine.executor.spiff import SpiffExecutor
from engine.notation.bpmn import read_bpmn
from engine.organisations import load_organisation
from engine.ports import Definition, Model, NewResource, ProcessInfo, Running, StoredCase, Transaction
from engine.queries.clauses import Clauses
from engine.queries.library import Library, Shelf
from engine.queries.reading import Reading
from engine.queries.views import ClauseRef
from engine.store.database import Database
from engine.store.statements import Statement, adding, asked
from engine.store.transaction import SqlStore
from tests.fakes import stttt
from tests.integration.queries import models
from tests.unit.executor.table import World

CHARTS = Path(__file__).parents[3] / "processes" / "organisations"
OURS, THEIRS = AgencyId("stttt"), AgencyId("vptw")
NOW = datetime(2024, 6, 4, 1, 0, tzinfo=UTC)  # Tuesday, 08:00 in Vietnam
DAY = timedelta(days=1)
ANSWERS: dict[str, Json] = {
    "leave_kind": "annual", "reason": "Việc gia đình", "phone": "0905123456", "handover_to": "minh.cv",
    "abroad": True,
}  # fmt: skip
CLAUSES = Clauses(
    ClauseRef(clause_id=key, citation=citation, subject=subject)
    for key, citation, subject in (
        ("stttt.d27.k1-1", "Điều 27 khoản 1", "Chế độ nghỉ"),
        ("stttt.d27.k2-1", "Điều 27 khoản 2", "Thẩm quyền cho nghỉ"),
    )
)
ANSWER = handlers(queries, "answer")
KEY = load_key(create_key())
LEAVE, YEARLY = models.leave(), models.yearly()
EXECUTOR = SpiffExecutor(read_bpmn)


@dataclass(frozen=True)
class Filed:
    key: InstanceKey
    task: ElementKey | None  #: the one that is open


@cache
def organisation() -> Organisation:
    return load_organisation(CHARTS)


def actor(login: str, language: Language = "vi") -> Actor:
    return Actor(login=Login(login), agency=organisation().person(Login(login)).agency, language=language)


def model_of(definition: Definition) -> Model:
    return Model(key=definition.key, process_id=definition.process_id, bpmn=definition.bpmn)


def case_of(login: str, key: InstanceKey, definition: Definition, at: datetime, typed_by: str) -> Instance:
    person, unit = organisation().person(Login(login)), organisation().unit_of(Login(login), at.date())
    assert unit is not None
    return Instance(
        key=key, agency=person.agency, process_id=definition.process_id, process_name=definition.name,
        definition_key=definition.key, revision=0, state="active",
        case_no=f"{person.agency}/LEAVE/2024/{key >> RUN_BITS:04}", title=f"{person.name} – Nghỉ phép năm",
        status="Chờ quyết định", initiator=person.login, entered_by=Login(typed_by or login), unit=unit.key,
        started_at=at, ended_at=None,
    )  # fmt: skip


def task_of(case: Instance, fact: TaskOpened, at: datetime, given: dict[str, Any]) -> Task:
    people = tuple(map(Login, given.pop("people", ("hanh.tp",))))
    usual: dict[str, Any] = {
        "key": fact.key, "agency": case.agency, "instance_key": case.key, "process_id": case.process_id,
        "element_id": fact.element_id, "name": fact.name, "role": "unit_head", "acting_role": "unit_head",
        "people": people, "holder": people[0] if len(people) == 1 else None, "in_place_of": None, "delegation": None,
        "external": False, "waits": False, "mode": "review", "basis": [], "form_id": fact.form_id,
        "properties": fact.properties, "priority": 50, "opened_at": at, "due_at": at + DAY, "follow_up_at": None,
        "limit": None, "state": "open", "closed_at": None, "closed_by": None, "outcome": None, "revision": 1,
    }  # fmt: skip
    return Task(**{**usual, **given})


class House:
    """``statements`` counts what questions sent to the database."""

    def __init__(self, database: Database) -> None:
        self.database, self.store = database, SqlStore(database)
        self.executor = EXECUTOR
        self.shelf = Shelf(executor=EXECUTOR, clauses=CLAUSES)
        self.statements: list[str] = []

    # ------------------------------------------------------------ asking

    def ask(self, question: Any, now: datetime = NOW) -> Any:
        with self.database.reading() as connection:
            event.listen(connection, "before_cursor_execute", self._count)
            reading = Reading(
                converts=False,
                connection=connection,
                staffed=organisation,
                calendar=stttt.calendar(),
                now=now,
                demo=True,
                library=Library(shelf=self.shelf, connection=connection),
                replayer=self.executor,
                key=KEY,
                sealing={},
                content=partial(self.database.contents.read, partial(asked, connection)),
            )
            self.statements.clear()
            return ANSWER[type(question)](question, reading)

    def _count(self, _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement != "BEGIN":
            self.statements.append(statement)

    def plan(self, statement: str) -> str:
        """How the database would go about a statement that was asked."""
        with self.database.reading() as connection:
            values = (0,) * statement.count("?")
            return "\n".join(row[-1] for row in connection.exec_driver_sql(f"explain query plan {statement}", values))

    def put(self, table: Table, **values: Any) -> None:
        """A row as it is, for what no case of these tests writes."""
        with self.store.transaction(OURS) as tx:
            tx._link.run(Statement(adding(table)), values)

    # ------------------------------------------------------------ cases

    def deploy(self, leave: bytes = LEAVE) -> None:
        processes = [
            NewResource(folder="leave", name=name, kind="bpmn", content=bpmn, processes=self._check(bpmn))
            for name, bpmn in (("leave.bpmn", leave), ("year.bpmn", YEARLY))
        ]
        forms = [
            NewResource(folder="leave", name=f"{key}.form", kind="form", content=file, form_id=key)
            for key, file in (("ask", models.ASK), ("decision", models.DECISION))
        ]
        with self.store.transaction(OURS) as tx:
            tx.models.deploy("test", [*processes, *forms], Login("tri.qtht"), NOW - 30 * DAY)

    def _check(self, bpmn: bytes) -> tuple[ProcessInfo, ...]:
        return self.executor.check(bpmn).processes

    def start(self, login: str = "lan.cv", *, at: datetime = NOW, typed_by: str = "", **task: Any) -> Filed:
        """A case of this person, open at "decide". ``task``: fields of the task; people are logins."""
        with self.store.transaction(organisation().person(Login(login)).agency) as tx:
            definition = tx.models.process("leave")
            instance = case_of(login, tx.instances.new_key(), definition, at, typed_by)
            stored = StoredCase(
                instance=instance,
                running=Running(key=instance.key, model=model_of(definition), revision=0, state=b""),
                chain=chain.begin(instance.agency, instance.key, definition.sha256),
            )
            entry = chain.command("start_instance", {"actor": instance.entered_by})
            return self._step(tx, stored, entry, Start(variables=ANSWERS), at, task)

    def finish(self, filed: Filed, by: str, *, at: datetime = NOW, **task: Any) -> Filed:
        """The open task is done and the case goes on; ``task``: fields of the next one."""
        with self.store.transaction(OURS) as tx:
            found = tx.tasks.get(filed.task)
            done = found.completed(Login(by), found.outcomes[0], None, at)
            tx.tasks.change(done)
            stored = tx.instances.take(filed.key)
            entry = chain.command("complete_task", {"actor": by, "element_id": done.element_id, "key": done.key})
            return self._step(tx, stored, entry, FinishTask(key=filed.task), at, task)

    def withdraw(self, filed: Filed, at: datetime = NOW) -> None:
        with self.store.transaction(OURS) as tx:
            stored = tx.instances.take(filed.key)
            waiting = tx.waits.subscription(filed.key, "withdraw")
            assert waiting is not None
            entry = chain.command("correlate_message", {"actor": stored.instance.initiator, "message": "withdraw"})
            tx.tasks.change(tx.tasks.get(filed.task).cancelled(at))
            self._step(tx, stored, entry, DeliverMessage(key=waiting), at, {})

    def _step(
        self, tx: Transaction, stored: StoredCase, entry: chain.Entry, step: Step, at: datetime, task: dict[str, Any]
    ) -> Filed:
        advance = self.executor.advance(stored.running, step, at=at, world=World())
        ended = next((fact.end for fact in advance.facts if isinstance(fact, InstanceEnded)), None)
        after = replace(
            stored.instance,
            revision=stored.instance.revision + 1,
            state=ended or "active",
            ended_at=at if ended else None,
        )
        records = chain.append(stored.chain, [entry, *map(chain.event, advance.facts)], at)
        tx.instances.save(stored, after, records, advance)
        tx.waits.record(after.key, advance.facts, at)
        opened = [task_of(after, fact, at, task) for fact in advance.facts if isinstance(fact, TaskOpened)]
        for one in opened:
            tx.tasks.add(one)
        return Filed(key=after.key, task=opened[0].key if opened else None)
