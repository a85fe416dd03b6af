"""A desk in memory: several cases of one agency may share its world."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from engine.domain.calendar import TIME_ZONE, Calendar
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login, instance_key
from engine.domain.organisation import Organisation
from engine.operations.registry import REGISTRY
from engine.ports import CaseFile, Desk
from tests.fakes import stttt
from tests.fakes.ports import (
    MemoryAbsences,
    MemoryAuthor,
    MemoryBookings,
    MemoryCases,
    MemoryDelegations,
    MemoryDocuments,
    MemoryDrafts,
    MemoryDuties,
    MemoryFollowUps,
    MemoryLedger,
    MemoryNotices,
    MemoryPolls,
    MemoryProgrammes,
    MemoryRegisters,
    MemoryTasks,
)
from tests.fakes.tables import decide


def at(text: str) -> datetime:
    """A wall-clock time in Khánh Hòa: at("2024-06-04 09:00")."""
    return datetime.fromisoformat(text).replace(tzinfo=TIME_ZONE)


@dataclass
class Office:
    """What all cases of a test share, and desks to work at."""

    organisation: Organisation = field(default_factory=stttt.organisation)
    calendar: Calendar = field(default_factory=stttt.calendar)
    ledger: MemoryLedger = field(default_factory=MemoryLedger)
    absences: MemoryAbsences = field(default_factory=lambda: MemoryAbsences(_members()))
    delegations: MemoryDelegations = field(default_factory=MemoryDelegations)
    duties: MemoryDuties = field(default_factory=MemoryDuties)
    polls: MemoryPolls = field(default_factory=MemoryPolls)
    follow_ups: MemoryFollowUps = field(default_factory=MemoryFollowUps)
    bookings: MemoryBookings = field(default_factory=MemoryBookings)
    programmes: MemoryProgrammes = field(default_factory=MemoryProgrammes)
    drafts: MemoryDrafts = field(default_factory=MemoryDrafts)
    documents: MemoryDocuments = field(default_factory=MemoryDocuments)
    notices: MemoryNotices = field(default_factory=MemoryNotices)
    tasks: MemoryTasks = field(default_factory=MemoryTasks)
    registers: MemoryRegisters = field(
        default_factory=lambda: MemoryRegisters(instance_key(1), at("2024-06-04 09:00"), Login("hanh.tp"))
    )
    author: MemoryAuthor = field(default_factory=MemoryAuthor)
    cases: MemoryCases = field(default_factory=lambda: MemoryCases(agency="stttt", year=2024))

    def desk(
        self, case: int = 1, now: str = "2024-06-04 09:00", *, requester: str = "lan.cv", trial: bool = False
    ) -> Desk:
        self.bookings.case_key = instance_key(case)
        return Desk(
            case=_case(case, requester, at(now)),
            actor=Login("hanh.tp"),
            at=at(now),
            organisation=self.organisation,
            calendar=self.calendar,
            decide=decide,
            ledger=self.ledger,
            registers=self.registers,
            documents=self.documents,
            absences=self.absences,
            delegations=self.delegations,
            duties=self.duties,
            polls=self.polls,
            follow_ups=self.follow_ups,
            bookings=self.bookings,
            programmes=self.programmes,
            drafts=self.drafts,
            notices=self.notices,
            tasks=self.tasks,
            cases=self.cases,
            author=self.author,
            trial=trial,
        )


def run(desk: Desk, operation: str, /, **inputs: Json) -> Mapping[str, Json]:
    """As a service task does it: look up, check the schema, run, and give only what the schema promises."""
    found = REGISTRY.find(operation)
    assert found is not None, operation
    outputs: Variables = REGISTRY.perform(desk, operation, inputs)
    assert set(outputs) <= set(found.outputs), operation
    assert {name for name, promised in found.outputs.items() if promised.required} <= set(outputs), operation
    return outputs


def _case(number: int, requester: str, started_at: datetime) -> CaseFile:
    return CaseFile(
        key=instance_key(number),
        agency=stttt.AGENCY,
        process_id="leave",
        process_name="Nghỉ phép",
        initiator=Login(requester),
        entered_by=Login(requester),
        case_no=None,
        title=f"Hồ sơ {number}",
        started_at=started_at,
    )


def _members() -> dict[str, tuple[Login, ...]]:
    members: dict[str, list[Login]] = {}
    for login, _, _, unit in stttt.PEOPLE:
        members.setdefault(unit, []).append(Login(login))
    return {unit: tuple(people) for unit, people in members.items()}
