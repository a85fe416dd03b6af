"""Who may act on a task: role, then absence (D19), then conflict of interest (D20), with every step recorded.

The rules themselves are decision tables, asked through the port `Tables`; this module computes their inputs from the
organisation and carries out what they answer. Laws that hold whatever the tables say:

- nobody is ever assigned to a request of their own;
- a stand-in is never replaced by a stand-in of theirs: the task goes up instead. Only above the head of the agency,
  where "up" would leave the house, the head's own stand-in acts or the task waits;
- an answer that cannot be carried out inside the agency makes the step external: the office records the answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal, Protocol

from engine.domain.calendar import Calendar, local_day
from engine.domain.errors import Failed
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.organisation import BODY_ROLES, Holders, Organisation, Superior

Mode = Literal["review", "decide", "ack", "report"]
Relation = Literal[
    "requester",
    "subject_of_case",
    "relative_declared",
    "same_person_as_previous_decider",
    "proposer_in_other_hat",
    "clean",
]

AGENCY_HEAD: Final = RoleKey("agency_head")
SUPERIOR_AUTHORITY: Final = RoleKey("superior_authority")
PERSONAL: Final = ("requester", "subject_of_case", "relative_declared")  #: such a person has no stand-in, either
OWN_ABSENT_ROLES: Final = ("unit_head", "office_head", "chief_accountant", "clerk")
LEADERSHIP: Final = ("agency_head", "deputy_head")


class RuleMissing(Failed):
    code = "rule-missing"
    vi = "Bảng quyết định {decision} không có dòng nào cho trường hợp này; người quản trị cần bổ sung."
    en = "Decision table {decision} has no row for this case; the administrator has to add one."


class Tables(Protocol):
    def row(self, decision: str, inputs: Mapping[str, object]) -> Mapping[str, object] | None:
        """The matching row of "D19", "D20" or "D27": its outputs, and "row" = its number; None if none matches."""
        ...


@dataclass(frozen=True, kw_only=True)
class CaseView:
    """What authority needs to know of a case."""

    agency: AgencyId
    process: str  #: "leave"; complaint cases as D20 writes them: "complaint_round_1", "denunciation"
    unit: str  #: the unit the case belongs to
    requester: Login | None  #: whose case it is
    subjects: tuple[Login, ...] = ()  #: persons the case is about
    declared: tuple[Login, ...] = ()  #: persons who declared a relation of interest
    previous_deciders: tuple[Login, ...] = ()  #: who acted on earlier stages
    proposers: tuple[Login, ...] = ()  #: who proposed or decides the matter in another capacity (R-DUAL)
    issuer: Login | None = None  #: who issued the attacked decision (complaints)
    matter: str = ""  #: what D20 calls the process, where one process handles several: "denunciation"
    urgent: bool = False  #: this case may not wait: a deputy decides at once when the head is away


@dataclass(frozen=True, kw_only=True)
class Explained:
    """One step of the reasoning, for the history and the "why me?" of a task."""

    rule: str  #: "role", "D19", "D20", "law"
    row: str  #: row number of the table, "" without a table
    person: Login | None  #: about whom
    found: str  #: what was true: "absent", "requester", "vacant", "clean"
    result: str  #: what followed: a token of the table, or "assigned", "external", "waits"
    delegation: str | None = None  #: id of the record that was used


@dataclass(frozen=True, kw_only=True)
class Assignment:
    role: RoleKey  #: as asked
    people: tuple[Login, ...]  #: one = the task is theirs; several = a group to claim from; empty = nobody can
    group: bool
    acting_role: RoleKey  #: the capacity in which they act: a superior acts as himself
    position: str | None  #: of the one person
    in_place_of: Login | None  #: the absent person
    steps: tuple[Explained, ...]
    delegation: str | None = None
    external: bool = False  #: the superior authority decides; `people` record the answer
    waits: bool = False  #: until the absent person is back
    skipped: str | None = None  #: why the stage is left out; "" never
    revoked: tuple[Login, ...] = ()  #: lose all access to the case at once
    safeguards: bool = False  #: self review: independent verifier, minuted dialogue, union invited

    @property
    def person(self) -> Login | None:
        return self.people[0] if self.people and not self.group else None


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A role looked up: the person who should act, before anything is asked."""

    role: RoleKey
    person: Login | None
    unit: str  #: where deputies are looked for


@dataclass(frozen=True, kw_only=True)
class StandIn:
    """Answer of D19. No person and not up: the task waits."""

    person: Login | None
    role: RoleKey
    row: str
    token: str
    up: bool = False  #: a superior, in a capacity of his own, not somebody lent the absent one's
    delegation: str | None = None


@dataclass(frozen=True, kw_only=True)
class Authority:
    """The organisation, the calendar and the rules of one day. Pure: the same question gives the same answer."""

    organisation: Organisation
    calendar: Calendar
    tables: Tables
    urgent: tuple[str, ...] = ()  #: processes a deputy may decide at once when the head is away

    def assign(self, role: RoleKey, mode: Mode, case: CaseView, *, at: datetime, until: datetime) -> Assignment:
        """Who acts in a role of the case on a task opened at ``at`` and due at ``until``."""
        return _Question(self, role, mode, case, at, until).answer()

    def named(self, person: Login, mode: Mode, case: CaseView, *, at: datetime, until: datetime) -> Assignment:
        """A person named by the case, or who acts for them in their post; it is their own matter, so only a declared
        relation speaks against them."""
        day = local_day(at)
        home = self.organisation.unit_of(person, day)
        role = RoleKey(self.organisation.role_of(person, day))
        seat = Seat(role=role, person=person, unit=home.key if home else case.unit)
        own = replace(case, requester=None, previous_deciders=(), unit=seat.unit)
        return _Question(self, role, mode, own, at, until).climb(seat)

    def acting_for(self, seat: Seat, mode: Mode, case: CaseView, *, at: datetime, until: datetime) -> StandIn:
        """Who acts while the person of a seat is away, by D19 alone."""
        return _Question(self, seat.role, mode, case, at, until).stand_in(seat)


class _Question:
    """One search for an actor: it climbs from seat to seat until somebody is there and clean."""

    def __init__(
        self, authority: Authority, role: RoleKey, mode: Mode, case: CaseView, at: datetime, until: datetime
    ) -> None:
        self.org, self.calendar, self.tables = authority.organisation, authority.calendar, authority.tables
        self.urgent = case.urgent or case.process in authority.urgent
        self.role, self.mode, self.case, self.at, self.until = role, mode, case, at, until
        self.day = local_day(at)
        self.steps: list[Explained] = []
        self.revoked: list[Login] = []

    def answer(self) -> Assignment:
        holders = self.org.resolve(self.role, self.case.agency, self.case.unit, self.day)
        if holders.external:
            return self._external()
        if holders.group and self.role in BODY_ROLES:
            return self._body(holders)
        if holders.group:
            return self._group(holders)
        person = holders.people[0] if holders.people else None
        return self.climb(Seat(role=self.role, person=person, unit=holders.unit or self.case.unit))

    # ------------------------------------------------------------------ one person

    def climb(self, seat: Seat) -> Assignment:
        lent = False  # a superior reached because somebody below is away has no stand-in of his own
        absent: Login | None = None
        tried: list[Login] = []
        while True:
            if seat.person in tried:
                return self._external()
            tried += [seat.person] if seat.person else []
            route = self._conflict(seat.person) if seat.person else "keep"
            if route in ("skip_stage", "self_review"):
                return self._kept(seat, absent, route)
            if route != "keep":
                seat = self._up(seat)
            elif seat.person and not self._is_away(seat.person):
                return self._assigned(seat.person, seat.role, absent)
            elif lent and seat.person != self._head():
                self._note("law", seat.person, "absent", "next_up")
                seat = self._up(seat)
            else:
                absent = absent or seat.person
                found = self._try_stand_in(seat, absent)
                if isinstance(found, Assignment):
                    return found
                seat, lent = found, True
            if seat.role == SUPERIOR_AUTHORITY:
                return self._external()

    def _try_stand_in(self, seat: Seat, absent: Login | None) -> Assignment | Seat:
        """The stand-in's assignment, or the next seat to ask."""
        found = self.stand_in(seat)
        self._note("D19", seat.person, "absent" if seat.person else "vacant", found.token, found.row, found.delegation)
        if found.up:
            return Seat(role=found.role, person=found.person, unit=seat.unit)
        if found.person is None:
            return self._waiting(seat) if seat.person else self._up(seat)
        if self._is_absent(found.person):
            self._note("law", found.person, "absent", "next_up")
            return self._past(seat, absent)
        route = self._conflict(found.person)
        if route in ("skip_stage", "self_review"):
            return self._kept(Seat(role=found.role, person=found.person, unit=seat.unit), absent, route)
        if route == "keep":
            return self._assigned(found.person, found.role, absent, found.delegation)
        return self._past(seat, absent)

    def _past(self, seat: Seat, absent: Login | None) -> Assignment | Seat:
        """The stand-in may not or cannot: back to who delegated and is there, else one step up."""
        if seat.person and not self._is_absent(seat.person):
            return self._assigned(seat.person, seat.role, absent)
        return self._up(seat)

    def _up(self, seat: Seat) -> Seat:
        up = (
            self.org.next_up(seat.person, self.day)
            if seat.person
            else self.org.above(seat.role, self.case.agency, seat.unit, self.day)
        )
        return self._seat(up, seat.unit)

    def _seat(self, up: Superior, unit: str) -> Seat:
        if up.external:
            return Seat(role=SUPERIOR_AUTHORITY, person=None, unit=unit)
        home = self.org.unit_of(up.person, self.day) if up.person else None
        role = AGENCY_HEAD if up.person == self._head() else up.role
        return Seat(role=role, person=up.person, unit=home.key if home else unit)

    # ------------------------------------------------------------------ D19

    def stand_in(self, seat: Seat) -> StandIn:
        record = self.org.delegation_of(seat.person, self.case.process, self.at) if seat.person else None
        deputies = self._present_deputies(seat)
        standing = self.org.standing_deputy(self.case.agency, self.day)
        inputs: dict[str, object] = {
            "agency": str(self.case.agency),
            "absent_role": self._absent_role(seat),
            "has_delegation": record is not None,
            "has_standing_deputy": standing is not None,
            "deputy_available": bool(deputies),
            "deciding": self.mode == "decide",
        }
        answer, row = self._ask("D19", "acting", inputs)
        if answer == "delegate" and record:
            return StandIn(person=record.delegate, role=seat.role, row=row, token=answer, delegation=record.id)
        if answer == "standing_deputy" and standing:
            return StandIn(person=standing, role=RoleKey("standing_deputy"), row=row, token=answer)
        if answer == "first_deputy_if_urgent_else_wait" and not self.urgent:
            return StandIn(person=None, role=seat.role, row=row, token=answer)
        if answer in ("first_deputy", "first_deputy_if_urgent_else_wait", "unit_deputy") and deputies:
            role = RoleKey("unit_deputy" if answer == "unit_deputy" else "deputy_head")
            return StandIn(person=deputies[0], role=role, row=row, token=answer)
        return self._superior_for(seat, answer, row)

    def _superior_for(self, seat: Seat, answer: str, row: str) -> StandIn:
        """A stand-in from above: the agency head, the leader in charge, or one step up."""
        if answer in ("agency_head", "leader_in_charge"):
            people = self.org.resolve(RoleKey(answer), self.case.agency, seat.unit, self.day).people
            if people and people[0] != seat.person:
                role = AGENCY_HEAD if people[0] == self._head() else RoleKey(answer)
                return StandIn(person=people[0], role=role, row=row, token=answer, up=True)
        up = self._up(seat)
        return StandIn(person=up.person, role=up.role, row=row, token=answer, up=True)

    def _absent_role(self, seat: Seat) -> str:
        """The post of the absent person as D19 names it: a leader in charge is a deputy, or the head himself."""
        rank = self.org.role_of(seat.person, self.day) if seat.person else "staff"
        if rank in LEADERSHIP or seat.role in OWN_ABSENT_ROLES:
            return rank if rank in LEADERSHIP else seat.role
        if rank != "staff":
            return rank
        return "deputy_head" if seat.role in ("leader_in_charge", "standing_deputy") else seat.role

    def _present_deputies(self, seat: Seat) -> tuple[Login, ...]:
        if self._absent_role(seat) in LEADERSHIP:
            deputies = self.org.deputies(self.case.agency, self.day)
        else:
            deputies = self.org.unit_deputies(seat.unit, self.day)
        return tuple(one for one in deputies if one != seat.person and not self._is_absent(one))

    # ------------------------------------------------------------------ D20

    def _conflict(self, person: Login) -> str:
        """What D20 says about a person; "self_review" and "other_officer" only where they can be carried out."""
        relation = self.relation(person)
        if relation == "clean":
            return "keep"
        inputs: dict[str, object] = {
            "resolved_person_is": relation,
            "mode": self.mode,
            "process": self.case.matter or self.case.process,
        }
        route, row = self._ask("D20", "route", inputs)
        if relation == "requester" or (route == "self_review" and person != self.case.issuer):
            route = "next_up"  # law: whatever the table says, never one's own request
        self._note("D20", person, relation, route, row)
        if route == "next_up_revoke_access":
            self.revoked.append(person)
        return route

    def relation(self, person: Login) -> Relation:
        case = self.case
        if person == case.requester:
            return "requester"
        if person in case.subjects:
            return "subject_of_case"
        if person in case.declared:
            return "relative_declared"
        if self.role in BODY_ROLES and person in case.proposers:
            return "proposer_in_other_hat"
        return "same_person_as_previous_decider" if person in case.previous_deciders else "clean"

    # ------------------------------------------------------------------ groups

    def _body(self, holders: Holders) -> Assignment:
        """A collective body: its first officer who is there and has no other hat in the matter answers."""
        waiting: list[Login] = []
        for person in holders.people:
            route = self._conflict(person)
            if route in ("skip_stage", "self_review"):
                return self._kept(Seat(role=self.role, person=person, unit=holders.unit or self.case.unit), None, route)
            if route != "keep":
                continue
            if not self._is_absent(person):
                replaced = holders.people[0] if person != holders.people[0] else None
                return self._assigned(person, self.role, replaced)
            waiting.append(person)
            self._note("role", person, "absent", "other_officer")
        if waiting:
            return self._waiting(Seat(role=self.role, person=waiting[0], unit=self.case.unit))
        return self._external()

    def _group(self, holders: Holders) -> Assignment:
        """Everybody of a group who is there and clean; if all are away, who stands in for the first of them."""
        clean = tuple(one for one in holders.people if self.relation(one) not in PERSONAL)
        present = tuple(one for one in clean if not self._is_absent(one))
        for one in holders.people:
            if one not in clean:
                self._note("D20", one, self.relation(one), "other_officer")
        unit = holders.unit or self.case.unit
        if present:
            self._note("role", None, "group", "assigned")
            return self._assignment(present, self.role, group=True)
        if clean:
            return self.climb(Seat(role=self.role, person=clean[0], unit=unit))
        first = holders.people[0] if holders.people else None
        self._note("role", first, "vacant" if first is None else "no other officer", "next_up")
        up = self._up(Seat(role=self.role, person=first, unit=unit))
        return self._external() if up.role == SUPERIOR_AUTHORITY else self.climb(up)

    # ------------------------------------------------------------------ answers

    def _assigned(
        self, person: Login, role: RoleKey, absent: Login | None, delegation: str | None = None
    ) -> Assignment:
        self._note("role", person, "present", "assigned", delegation=delegation)
        found = self._assignment((person,), role)
        return replace(found, in_place_of=absent if absent != person else None, delegation=delegation)

    def _kept(self, seat: Seat, absent: Login | None, route: str) -> Assignment:
        found = self._assignment((seat.person,) if seat.person else (), seat.role)
        if route == "skip_stage":
            return replace(found, people=(), skipped="same_person_as_previous_decider")
        return replace(found, in_place_of=absent, safeguards=True, waits=self._is_absent(found.people[0]))

    def _waiting(self, seat: Seat) -> Assignment:
        self._note("D19", seat.person, "absent", "waits")
        people = (seat.person,) if seat.person else ()
        return replace(self._assignment(people, seat.role), waits=True)

    def _external(self) -> Assignment:
        """The superior authority decides; the office sends the file and records the answer."""
        office = self.org.resolve(RoleKey("office"), self.case.agency, self.case.unit, self.day).people
        able = tuple(one for one in office if self.relation(one) not in PERSONAL)
        present = tuple(one for one in able if not self._is_absent(one))
        self._note("role", None, "outside", "external")
        found = self._assignment(present or able, SUPERIOR_AUTHORITY, group=True)
        return replace(found, external=True, waits=not present)

    def _assignment(self, people: tuple[Login, ...], role: RoleKey, *, group: bool = False) -> Assignment:
        position = self.org.position_for(people[0], role, self.day) if people and not group else None
        return Assignment(
            role=self.role,
            people=people,
            group=group,
            acting_role=role,
            position=position.key if position else None,
            in_place_of=None,
            steps=tuple(self.steps),
            revoked=tuple(self.revoked),
        )

    # ------------------------------------------------------------------ small questions

    def _is_absent(self, person: Login) -> bool:
        return self.org.is_absent_throughout(person, self.at, self.until, self.calendar)

    def _is_away(self, person: Login) -> bool:
        """Absent until the deadline, or has given the work away for these days (vptw.d5.k2, stttt.d12.k2.b)."""
        return self._is_absent(person) or self.org.delegation_of(person, self.case.process, self.at) is not None

    def _head(self) -> Login | None:
        return self.org.agency_head(self.case.agency, self.day)

    def _ask(self, decision: str, output: str, inputs: Mapping[str, object]) -> tuple[str, str]:
        row = self.tables.row(decision, inputs)
        if row is None:
            raise RuleMissing(decision=decision)
        return str(row[output]), str(row.get("row", ""))

    def _note(
        self, rule: str, person: Login | None, found: str, result: str, row: str = "", delegation: str | None = None
    ) -> None:
        step = Explained(rule=rule, row=row, person=person, found=found, result=result, delegation=delegation)
        self.steps.append(step)
