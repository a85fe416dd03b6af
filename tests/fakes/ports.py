"""The ports of a desk, in memory."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from engine.domain.calendar import Span
from engine.domain.errors import NotFound
from engine.domain.follow_ups import FollowUp
from engine.domain.keys import InstanceKey, Login, instance_key
from engine.domain.ledger import LedgerEntry
from engine.domain.people import Delegation
from engine.domain.polls import Ballot, NotAVoter, Poll, Tally, VotedAlready
from engine.domain.tasks import Task
from engine.ports import (
    AbsenceRow,
    Booking,
    FoundLetter,
    IssuedDocument,
    IssuedPaper,
    Notice,
    ProgrammeItem,
    RegisterLine,
)


@dataclass
class MemoryLedger:
    lines: list[LedgerEntry] = field(default_factory=list)

    def entries(self, person: Login) -> Sequence[LedgerEntry]:
        return tuple(line for line in self.lines if line.person == person)

    def post(self, entries: Sequence[LedgerEntry]) -> None:
        self.lines += entries


@dataclass
class MemoryRegisters:
    case_key: InstanceKey
    at: datetime
    by: Login
    entered: list[RegisterLine] = field(default_factory=list)
    notes: dict[tuple[str, int, int], str] = field(default_factory=dict)  #: series, year, number -> note

    def enter(self, series: str, year: int, text: str, once: str | None = None) -> RegisterLine:
        found = [line for line in self.entered if once and (line.series, line.once) == (series, once)]
        if found:
            return found[0]
        line = RegisterLine(
            series=series,
            year=year,
            number=len(self.lines(series, year)) + 1,
            text=text,
            case_key=self.case_key,
            entered_at=self.at,
            entered_by=self.by,
            once=once,
        )
        self.entered.append(line)
        return line

    def lines(self, series: str, year: int) -> Sequence[RegisterLine]:
        return tuple(line for line in self.entered if (line.series, line.year) == (series, year))

    def note(self, text: str, case: InstanceKey | None = None) -> int:
        noted = case or self.case_key
        keys = [(line.series, line.year, line.number) for line in self.entered if line.case_key == noted]
        fresh = [key for key in keys if key not in self.notes]
        self.notes |= dict.fromkeys(fresh, text)
        return len(fresh)


@dataclass
class MemoryDocuments:
    templates: dict[str, bytes] = field(default_factory=dict)
    issued: list[IssuedDocument] = field(default_factory=list)
    withdrawn: dict[str, str] = field(default_factory=dict)  #: number -> reason
    replaced: dict[str, str] = field(default_factory=dict)  #: name of the file -> reason
    papers: list[IssuedPaper] = field(default_factory=list)  #: of whatever case
    later: list[tuple[InstanceKey, str]] = field(default_factory=list)  #: made in place of the case's own

    def template(self, name: str) -> bytes:
        return self.templates[name]

    def issue(self, document: IssuedDocument) -> None:
        self.issued.append(document)

    def in_force(self, case: InstanceKey | None = None) -> Sequence[str]:
        return tuple(one.number for one in self.issued if one.number and one.number not in self.withdrawn)

    def in_place(self, case: InstanceKey, process_id: str) -> Sequence[tuple[InstanceKey, str]]:
        return [one for one in self.later if one[1] not in self.withdrawn]

    def withdraw(self, number: str, reason: str, case: InstanceKey | None = None) -> int:
        known = [one.number for one in self.issued] + [later for _, later in self.later]
        fresh = number not in self.withdrawn and number in known
        self.withdrawn |= {number: reason} if fresh else {}
        return int(fresh)

    def unpublished(self, title: str, since: datetime, until: datetime) -> list[IssuedPaper]:
        return [one for one in self.papers if one.title == title and since <= one.issued_at < until]

    def supersede(self, title: str, reason: str) -> int:
        gone = [one.name for one in self.issued if one.title == title and one.number is None]
        self.replaced |= dict.fromkeys(gone, reason)
        return len(gone)


@dataclass
class MemoryAbsences:
    units: dict[str, tuple[Login, ...]]
    rows: list[AbsenceRow] = field(default_factory=list)

    def of_person(self, person: Login, first: date, last: date) -> Sequence[AbsenceRow]:
        days = Span.days(first, last)
        return tuple(
            row
            for row in self.rows
            if row.person == person
            and row.status != "cancelled"
            and Span.days(row.first_day, row.last_day).touches(days)
        )

    def of_unit(self, unit: str, first: date, last: date) -> Sequence[AbsenceRow]:
        return tuple(row for person in self.units.get(unit, ()) for row in self.of_person(person, first, last))

    def put(self, row: AbsenceRow) -> None:
        self.rows = [old for old in self.rows if (old.case_key, old.person) != (row.case_key, row.person)]
        self.rows.append(row)

    def case_no(self, case: InstanceKey) -> str | None:
        return f"case {case}"


@dataclass
class MemoryDelegations:
    records: list[Delegation] = field(default_factory=list)

    def in_force(self) -> Sequence[Delegation]:
        return tuple(one for one in self.records if one.revoked_at is None)

    def grant(self, record: Delegation) -> None:
        self.records.append(record)

    def revoke(self, record: str, at: datetime) -> bool:
        found = [one for one in self.in_force() if one.id == record]
        self.records = [replace(one, revoked_at=at) if one in found else one for one in self.records]
        return bool(found)


@dataclass
class MemoryDuties:
    tasks: list[Task] = field(default_factory=list)

    def overdue(self, person: Login, step_class: str, before: datetime) -> Sequence[Task]:
        mine = (one for one in self.tasks if person in one.people and one.properties.get("stepClass") == step_class)
        return tuple(one for one in mine if one.due_at is not None and one.due_at < before)

    def done_under(self, record: str) -> Sequence[Task]:
        return tuple(one for one in self.tasks if one.delegation == record and one.state == "completed")


@dataclass
class MemoryPolls:
    polls: dict[str, Poll] = field(default_factory=dict)
    voted: dict[str, dict[Login, bool]] = field(default_factory=dict)  #: by poll, then by voter
    totals: dict[str, dict[tuple[str, str], int]] = field(default_factory=dict)
    ballots: dict[tuple[str, Login], Ballot] = field(default_factory=dict)  #: of open polls

    def open(self, poll: Poll, voters: tuple[Login, ...]) -> None:
        self.polls[poll.id] = poll
        self.voted[poll.id] = dict.fromkeys(voters, False)
        self.totals[poll.id] = {(row.key, one.key): 0 for row in poll.rows for one in poll.options}

    def get(self, poll_id: str) -> Poll:
        if poll_id not in self.polls:
            raise NotFound("poll", poll_id)
        return self.polls[poll_id]

    def cast(self, poll: Poll, voter: Login, ballot: Ballot) -> None:
        if voter not in self.voted[poll.id]:
            raise NotAVoter(question=poll.question)
        if poll.secret and self.voted[poll.id][voter]:
            raise VotedAlready(question=poll.question)
        self.voted[poll.id][voter] = True
        for pair in self.ballots.pop((poll.id, voter), {}).items():
            self.totals[poll.id][pair] -= 1
        for pair in ballot.items():
            self.totals[poll.id][pair] += 1
        if not poll.secret:
            self.ballots[poll.id, voter] = ballot

    def close(self, poll: Poll, at: datetime) -> Poll:
        self.polls[poll.id] = poll.closed(at)
        return self.polls[poll.id]

    def tally(self, poll: Poll) -> Tally:
        voted = self.voted[poll.id].values()
        return Tally(eligible=len(voted), voted=sum(voted), quorum=poll.quorum, totals=dict(self.totals[poll.id]))


@dataclass
class MemoryFollowUps:
    lines: dict[str, FollowUp] = field(default_factory=dict)

    def next_no(self, case: InstanceKey) -> int:
        return 1 + max((one.no for one in self.of_case(case)), default=0)

    def add(self, one: FollowUp) -> None:
        self.lines[one.id] = one

    def change(self, one: FollowUp) -> None:
        self.lines[one.id] = one

    def get(self, id_: str) -> FollowUp:
        if id_ not in self.lines:
            raise NotFound("follow-up task", id_)
        return self.lines[id_]

    def of_case(self, case: InstanceKey) -> Sequence[FollowUp]:
        return [one for one in self.lines.values() if one.case_key == case]

    def under_way(self) -> Sequence[FollowUp]:
        return sorted((one for one in self.lines.values() if one.under_way), key=lambda one: (one.due_on, one.id))

    def of_series(self, series: str) -> Sequence[FollowUp]:
        return [one for one in self.lines.values() if one.series == series]


@dataclass
class MemoryBookings:
    rows: list[Booking] = field(default_factory=list)
    case_key: InstanceKey = field(default_factory=lambda: instance_key(1))  #: whose desk looks
    off: dict[str, list[datetime]] = field(default_factory=dict)  #: of a row of the calendar

    def called_off(self, rule: str, since: datetime, until: datetime) -> Sequence[datetime]:
        return [at for at in self.off.get(rule, ()) if since <= at <= until]

    def between(self, starts_at: datetime, ends_at: datetime) -> Sequence[Booking]:
        others = (one for one in self.rows if one.case_key != self.case_key)
        return tuple(one for one in others if one.ends_at > starts_at and one.starts_at < ends_at)

    def put(self, rows: Sequence[Booking]) -> None:
        self.rows = [one for one in self.rows if one.case_key != self.case_key] + list(rows)


@dataclass
class MemoryProgrammes:
    items: dict[str, ProgrammeItem] = field(default_factory=dict)

    def add(self, item: ProgrammeItem) -> None:
        self.items[item.id] = item

    def get(self, id_: str) -> ProgrammeItem:
        if id_ not in self.items:
            raise NotFound("programme item", id_)
        return self.items[id_]

    def of_unit(self, unit: str, since: date) -> Sequence[ProgrammeItem]:
        return [one for one in self.items.values() if one.unit == unit and one.last_day >= since]

    use = add


@dataclass
class MemoryDrafts:
    kept: dict[tuple[str, str], Mapping[str, Any]] = field(default_factory=dict)

    def offer(self, login: Login, place: str, answers: Mapping[str, Any], at: datetime) -> bool:
        made = (login, place) not in self.kept
        self.kept.setdefault((login, place), answers)
        return made


@dataclass
class MemoryNotices:
    sent: list[Notice] = field(default_factory=list)

    def send(self, notice: Notice) -> None:
        self.sent.append(notice)


@dataclass
class MemoryTasks:
    tasks: list[Task] = field(default_factory=list)

    def open_of(self, login: Login) -> Sequence[Task]:
        return tuple(task for task in self.tasks if login in task.people)

    def of_case(self, key: InstanceKey) -> Sequence[Task]:
        return tuple(task for task in self.tasks if task.instance_key == key)


@dataclass
class MemoryCases:
    agency: str
    year: int
    case_no: str | None = None
    title: str | None = None
    status: str | None = None
    secrecy: str = "ordinary"
    rights: dict[str, tuple[Login, ...]] = field(default_factory=dict)

    def number(self, code: str) -> str:
        self.case_no = self.case_no or f"{self.agency}/{code}/{self.year}/0001"
        return self.case_no

    def describe(self, *, title: str | None = None, status: str | None = None) -> None:
        self.title = title or self.title
        self.status = status or self.status

    def link(self, cause: str) -> bool:
        raise LookupError(cause)

    def keep_from(self, secrecy: str) -> None:
        self.secrecy = secrecy

    def give(self, right: str, people: Sequence[Login]) -> None:
        self.rights[right] = tuple(people)

    def bar(self, people: Sequence[Login]) -> None:
        self.rights["barred"] = (*self.rights.get("barred", ()), *people)

    def bar_elsewhere(self, person: Login) -> None:
        self.rights["barred elsewhere"] = (person,)


@dataclass
class MemoryAuthor:
    found: FoundLetter | None = None
    sealed: dict[str, str] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    released_at: datetime | None = None

    def released(self, at: datetime) -> dict[str, str]:
        self.released_at = at
        return self.sealed

    def tell(self, subject: str, text: str, at: datetime) -> list | None:
        self.told.append(f"{subject}: {text}")
        return [{"kind": "note"}] if self.sealed else None

    def pass_on(self, case: InstanceKey, at: datetime) -> dict | None:
        return {"sealed": [], "files": []} if self.sealed else None

    def releasing(self, person: Login, at: datetime) -> list[Login]:
        return [Login("an.gd")] if self.sealed.get("author_login") == person else []

    def similar(self, target: Login | None) -> list[str]:
        return ["TC-2024-0001"] if self.sealed and target is not None else []

    def letters(self) -> list[tuple[str, InstanceKey]]:
        return [("TC-2024-0001", InstanceKey(1)), ("TC-2024-0002", InstanceKey(2))]

    def join(self, code: str) -> list[Login]:
        return [Login("an.gd")]

    def find(self, code: str, at: datetime) -> FoundLetter | None:
        return self.found if code == "TC-2024-0001" else None
