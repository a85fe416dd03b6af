"""The world of one live case: operations and decisions inside the command's transaction."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from typing import cast

from engine.commands.sealing import Said, SealedAuthor
from engine.commands.tools import Tools
from engine.decisions import dmn
from engine.domain.calendar import local_day
from engine.domain.errors import Failed
from engine.domain.facts import Json, Variables
from engine.domain.instances import Instance, Secrecy
from engine.domain.jobs import is_external
from engine.domain.keys import ElementKey, InstanceKey, Login
from engine.domain.orders import Objected
from engine.domain.organisation import Organisation
from engine.domain.people import Delegation
from engine.domain.sealed import LOST, Right
from engine.domain.tasks import Task
from engine.ports import (
    AbsenceRow,
    Absences,
    CaseFile,
    Decided,
    DecisionDefinition,
    Delegations,
    Desk,
    Numbers,
    Papers,
    Transaction,
    call_of,
)

NO_MATCH = "no-match"
LONGEST_INPUTS = 500  #: characters of a sentence about them
Numbering = Callable[[], Numbers]  #: opened when the first number is asked for


class DecisionFailed(Failed):
    code = "decision-failed"
    vi = "Bảng quyết định {decision} không cho kết quả: {reason_vi}."
    en = "The decision {decision} gives no result: {reason}."


class NoRowMatches(Failed):
    code = "no-row-matches"
    vi = (
        "Không dòng nào của bảng quyết định {decision} khớp với dữ liệu ({inputs}). Hãy sửa dữ liệu rồi chạy lại, "
        "hoặc bổ sung một dòng hay giá trị mặc định vào bảng."
    )
    en = (
        "No row of the decision {decision} matches the data ({inputs}). Correct a value and run it again, or give the "
        "table another row or a default output."
    )


class CaseWorld:
    """Implements ports.World. ``described``, ``away`` and ``lent`` hold what the operations said about the case."""

    def __init__(
        self, tools: Tools, tx: Transaction, instance: Instance, *, actor: Login, at: datetime, trial: bool = False
    ) -> None:
        self.tools, self.tx, self.instance, self.actor, self.at, self.trial = tools, tx, instance, actor, at, trial
        self.described = Described(instance, self._numbers, tx, at)
        self.away: list[AbsenceRow] = []
        self.lent: list[Delegation] = []
        self.said: list[Said] = []  #: to the sealed author

    @property
    def chart(self) -> Organisation:
        """Posts and people; who is away or stands in is not in it, and no table has to be read for it."""
        return self.tools.organisation

    @cached_property
    def organisation(self) -> Organisation:
        """With everybody's absences and delegations."""
        return self.tools.staffed(self.tx, self.at)

    @property
    def barred(self) -> frozenset[Login]:
        """Whom the case is about: they see and get nothing of it."""
        return frozenset() if self.described.secrecy == "ordinary" else self.tx.rights.held(self.instance.key, "barred")

    @cached_property
    def earlier(self) -> Sequence[Task]:
        """The case's tasks so far, as they are when first asked for."""
        return self.tx.tasks.of_case(self.instance.key)

    @cached_property
    def _papers(self) -> Papers:
        folder = self.tools.definition(self.tx, self.instance.definition_key).folder
        return self.tx.papers(self.instance.key, folder, self.actor, self.at)

    def _numbers(self) -> Numbers:
        return self._papers.numbers

    @property
    def desk(self) -> Desk:
        """All an operation may touch; the case as the operations before have described it."""
        papers = self._papers
        return Desk(
            case=case_file(self.described.applied()),
            actor=self.actor,
            at=self.at,
            organisation=self.organisation,
            calendar=self.tools.agency_calendar(self.instance.agency),
            decide=self.decision,
            ledger=papers.ledger,
            registers=papers.registers,
            documents=papers.documents,
            absences=NotedAbsences(papers.absences, self.away),
            delegations=NotedDelegations(papers.delegations, self.lent),
            duties=self.tx.tasks,
            polls=papers.polls,
            follow_ups=papers.follow_ups,
            bookings=papers.bookings,
            programmes=papers.programmes,
            drafts=self.tx.drafts,
            notices=papers.notices,
            tasks=self.tx.tasks,
            cases=self.described,
            author=SealedAuthor(self.tools, self.tx, self.instance, self.said),
            trial=self.trial,
        )

    # ------------------------------------------------------------ what the executor asks

    def knows_operation(self, name: str) -> bool:
        """A name in our rooms that we do not know is no job for others: running it fails."""
        return not is_external(name)

    def run_operation(self, name: str, inputs: Variables, *, key: ElementKey, element_id: str) -> Variables:
        return self.tools.operations.perform(self.desk, name, inputs)

    def decide(self, decision_id: str, variables: Variables, *, key: ElementKey, element_id: str) -> Decided:
        """By the rules of the day on which the case began, or came to its version (context.md O-2).

        Raises NoRowMatches too: a rule of the model that says nothing is no rule to go on by.
        """
        definition = self.tools.definition(self.tx, self.instance.definition_key)
        since = max(self.instance.started_at, definition.deployed_at)
        bound, decision_id = call_of(decision_id), decision_id.partition("#")[0]
        if bound.binding == "deployment":
            since = self.deployed_at(element_id)
        version = self.tools.decision(self.tx, bound, since)
        found = _evaluated(self.tools, version, decision_id, variables, self.at)
        if found.value is None and any(one.key == NO_MATCH for one in found.failures):
            raise NoRowMatches(decision=decision_id, inputs=_inputs(found.explanation))
        return _decided(found)

    def deployed_at(self, element_id: str) -> datetime:
        """When the model of an element was deployed: the case's own, or one that it calls."""
        definition = self.tools.definition(self.tx, self.instance.definition_key)
        holder = self.tools.holder(self.tx, definition, element_id, self.instance.started_at)
        return (holder or definition).deployed_at

    def decision(self, decision_id: str, variables: Variables) -> Decided:
        """The decision in force. Raises NotFound, DecisionFailed (broken rules; no match is null), FEEL errors."""
        return decide(self.tools, self.tx, decision_id, variables, self.at)


def decide(tools: Tools, tx: Transaction, decision_id: str, variables: Variables, at: datetime) -> Decided:
    """Evaluate the version in force at the case's clock; no match is null. Raises what ``evaluated`` raises."""
    return _decided(evaluated(tools, tx, decision_id, variables, at))


def evaluated(
    tools: Tools,
    tx: Transaction,
    decision_id: str,
    variables: Variables,
    at: datetime,
    since: datetime | None = None,
) -> dmn.DecisionResult:
    """The version in force, now or at ``since``, by the clock of ``at``.

    Raises NotFound, DecisionFailed (broken rules), FEEL errors.
    """
    return _evaluated(tools, tx.models.decision(decision_id, since), decision_id, variables, at)


def _evaluated(
    tools: Tools, version: DecisionDefinition, decision_id: str, variables: Variables, at: datetime
) -> dmn.DecisionResult:
    model = tools.decision_model(version)
    found = dmn.evaluate_decision(model, decision_id, variables, now=at)
    broken = [one for one in found.failures if one.key != NO_MATCH]
    if broken:
        raise DecisionFailed(
            decision=decision_id,
            reason="; ".join(one.text("en") for one in broken),
            reason_vi="; ".join(one.text("vi") for one in broken),
        )
    return found


def _decided(found: dmn.DecisionResult) -> Decided:
    return Decided(result=cast("Json", found.value), explanation=cast("Json", list(found.explanation)))


def _inputs(explanation: Sequence[Mapping[str, object]]) -> str:
    """What the tables without a match were asked, for who has to mend it: names, and what is empty; no contents."""
    asked = (
        f"{one['label'] or one['expression']}{' = null' if one['value'] is None else ''}"
        for decision in explanation
        for table in cast("list[Mapping[str, object]]", decision.get("tables", []))
        if not table["rules"] and not table.get("default")
        for one in cast("list[Mapping[str, object]]", table["inputs"])
    )
    return "; ".join(asked)[:LONGEST_INPUTS]


class Described:
    """Implements ports.Cases: what the case is called, collected until the command stores it."""

    def __init__(self, instance: Instance, numbers: Numbering, tx: Transaction, at: datetime) -> None:
        self.instance, self._numbers, self._tx, self._at = instance, numbers, tx, at
        self.secrecy = instance.secrecy
        self.given: set[Right] = set()  #: rights that somebody else holds since
        self.denounced: list[Login] = []  #: who lose their part in other cases, too
        self.objected: list[Objected] = []  #: what becomes of tasks of other cases
        self.case_no, self.title, self.status = instance.case_no, instance.title, instance.status

    def number(self, code: str) -> str:
        if self.case_no is None:
            year = local_day(self._at).year
            number = self._numbers().next(f"case:{code}", year)
            self.case_no = f"{self.instance.agency}/{code}/{year}/{number:04d}"
        return self.case_no

    def describe(self, *, title: str | None = None, status: str | None = None) -> None:
        self.title = title or self.title
        self.status = status or self.status

    def link(self, cause: str) -> bool:
        found = self._tx.links.numbered(cause)
        if found is not None:
            self._tx.links.add(self.instance.key, found, self._at)
        return found is not None

    def keep_from(self, secrecy: Secrecy) -> None:
        self.secrecy = secrecy

    def give(self, right: Right, people: Sequence[Login]) -> None:
        self.given.add(right)
        if right in LOST:  # who declared a relation of interest is given nothing of it again
            declared = self._tx.rights.held(self.instance.key, "declared")
            people = [one for one in people if one not in declared]
        self._tx.rights.give(self.instance.key, right, people)

    def bar(self, people: Sequence[Login]) -> None:
        self.give("barred", sorted(self._tx.rights.held(self.instance.key, "barred") | set(people)))

    def bar_elsewhere(self, person: Login) -> None:
        self.denounced.append(person)

    def object_to(self, said: Objected) -> None:
        self.objected.append(said)

    def applied(self) -> Instance:
        """The case with what has been said of it."""
        before = self.instance
        said = (self.case_no, self.title, self.status, self.secrecy)
        if said == (before.case_no, before.title, before.status, before.secrecy):
            return before
        return replace(before, case_no=self.case_no, title=self.title, status=self.status, secrecy=self.secrecy)


class NotedAbsences:
    """Implements ports.Absences; remembers what was entered, because open tasks may need another person then."""

    def __init__(self, absences: Absences, noted: list[AbsenceRow]) -> None:
        self._absences, self._noted = absences, noted

    def of_person(self, person: Login, first: date, last: date) -> Sequence[AbsenceRow]:
        return self._absences.of_person(person, first, last)

    def of_unit(self, unit: str, first: date, last: date) -> Sequence[AbsenceRow]:
        return self._absences.of_unit(unit, first, last)

    def put(self, row: AbsenceRow) -> None:
        self._absences.put(row)
        self._noted.append(row)

    def case_no(self, case: InstanceKey) -> str | None:
        return self._absences.case_no(case)


class NotedDelegations:
    """Implements ports.Delegations; remembers what was granted or taken back, because open tasks change hands then."""

    def __init__(self, delegations: Delegations, noted: list[Delegation]) -> None:
        self._delegations, self._noted = delegations, noted

    def in_force(self) -> Sequence[Delegation]:
        return self._delegations.in_force()

    def grant(self, record: Delegation) -> None:
        self._delegations.grant(record)
        self._noted.append(record)

    def revoke(self, record: str, at: datetime) -> bool:
        self._noted += [replace(one, revoked_at=at) for one in self._delegations.in_force() if one.id == record]
        return self._delegations.revoke(record, at)


def case_file(instance: Instance) -> CaseFile:
    """Who and what an operation acts for."""
    return CaseFile(
        key=instance.key,
        agency=instance.agency,
        process_id=instance.process_id,
        process_name=instance.process_name,
        initiator=instance.initiator,
        entered_by=instance.entered_by,
        case_no=instance.case_no,
        title=instance.title,
        started_at=instance.started_at,
    )
