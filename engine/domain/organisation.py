"""The organisation on a day: who heads what, who belongs where, who is away, who stands behind a role.

An Organisation is one immutable aggregate of dated values. Structure is asked by day (`on`), presence by instant
(`at`). Nothing here decides who acts for whom: that is engine.domain.authority.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Final, TypeVar

from engine.domain.agency_rules import AgencyRules
from engine.domain.calendar import Calendar, HalfDay, Span, carry_end, local_day
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import AgencyId, Login, RoleKey
from engine.domain.people import (
    RELATIVE_SUPERIORS,
    Absence,
    Agency,
    Appointment,
    Delegation,
    Header,
    LeaderInCharge,
    Person,
    Position,
    RequesterRole,
    Term,
    Unit,
)

Found = TypeVar("Found")

MOST_KEPT: Final = 10_000  #: lists worked out of one organisation, before all of them are worked out again

#: Roles that depend on the unit the case belongs to; all others are the agency's.
UNIT_ROLES: Final = ("staff", "unit_deputy", "unit_head", "leader_in_charge")
#: Roles that one person answers; every other role is a group, from which somebody claims.
SINGLE_ROLES: Final = (
    "unit_head",
    "leader_in_charge",
    "standing_deputy",
    "agency_head",
    "office_head",
    "chief_accountant",
)
#: Roles of collective bodies: the first officer answers, the next one where R-DUAL forbids it.
BODY_ROLES: Final = (
    "party_committee",
    "party_standing",
    "trade_union",
    "youth_union",
    "veterans",
    "self_defence_command",
)
EXTERNAL_ROLES: Final = ("superior_authority", "external_party")


class DelegationOverlaps(Refused):
    code = "delegation-overlaps"
    vi = "Thời gian này đã ủy quyền cho {delegate} (từ {valid_from} đến {valid_to}); hãy thu hồi trước khi lập mới."
    en = "These days are already delegated to {delegate} ({valid_from} to {valid_to}); revoke that one first."


class NotDelegable(Refused):
    code = "not-delegable"
    vi = "Không thể ủy quyền cho {delegate}: {reason}."
    en = "Cannot delegate to {delegate}: {reason_en}."


@dataclass(frozen=True, kw_only=True)
class Holders:
    """Who stands behind a role on a day. ``people`` is in order of rank; empty = vacant, or outside the agency."""

    role: RoleKey
    people: tuple[Login, ...]
    unit: str | None  #: the unit in which the role was looked up
    group: bool  #: somebody of the group claims the task
    external: bool


@dataclass(frozen=True, kw_only=True)
class Superior:
    """One step up. ``person`` None and not external: a vacancy."""

    person: Login | None
    role: RoleKey
    external: bool = False


@dataclass(frozen=True, kw_only=True)
class Organisation:
    agencies: tuple[Agency, ...]
    headers: tuple[Header, ...]
    units: tuple[Unit, ...]
    positions: tuple[Position, ...]
    people: tuple[Person, ...]
    appointments: tuple[Appointment, ...]
    leaders: tuple[LeaderInCharge, ...]
    terms: tuple[Term, ...] = ()
    rules: tuple[AgencyRules, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    absences: tuple[Absence, ...] = ()
    _units: dict[str, tuple[Unit, ...]] = field(init=False, repr=False, compare=False)
    _positions: dict[str, Position] = field(init=False, repr=False, compare=False)
    _people: dict[Login, Person] = field(init=False, repr=False, compare=False)
    _by_person: dict[Login, tuple[Appointment, ...]] = field(init=False, repr=False, compare=False)
    _by_unit: dict[str, tuple[Appointment, ...]] = field(init=False, repr=False, compare=False)
    _away: dict[Login, tuple[Absence, ...]] = field(init=False, repr=False, compare=False)
    _worked_out: dict[Hashable, Any] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ordered = sorted(self.appointments, key=lambda one: one.order)
        derived = {
            "_units": _dated(self.units),
            "_positions": {position.key: position for position in self.positions},
            "_people": {person.login: person for person in self.people},
            "_by_person": {
                person.login: tuple(one for one in ordered if one.person == person.login) for person in self.people
            },
            "_by_unit": {key: tuple(one for one in ordered if one.unit == key) for key in _dated(self.units)},
            "_away": {
                person.login: tuple(one for one in self.absences if one.person == person.login)
                for person in self.people
            },
            "_worked_out": {},
        }
        for name, index in derived.items():
            object.__setattr__(self, name, index)

    def kept(self, key: Hashable, make: Callable[[], Found]) -> Found:
        """What was once worked out of this organisation, which never changes. The value is not to be changed either."""
        if key not in self._worked_out:
            if len(self._worked_out) >= MOST_KEPT:
                self._worked_out.clear()
            self._worked_out[key] = make()
        found: Found = self._worked_out[key]
        return found

    # ------------------------------------------------------------------ single things

    def agency(self, key: AgencyId) -> Agency:
        return _found("agency", key, next((one for one in self.agencies if one.key == key), None))

    def header(self, agency: AgencyId, on: date) -> Header:
        """The head of the agency's papers on a day. Raises NotFound outside the dates we know."""
        found = (one for one in self.headers if one.agency == agency and one.holds_on(on))
        return _found("header", agency, next(found, None))

    def term(self, agency: AgencyId, on: date) -> Term | None:
        """The term of a body that numbers its papers through it; None where they are numbered by the year."""
        return next((one for one in self.terms if one.agency == agency and one.holds_on(on)), None)

    def rules_of(self, agency: AgencyId, on: date) -> AgencyRules:
        """What the agency has settled for itself, as of a day; the usual where it has settled nothing."""
        found = [one for one in self.rules if one.agency == agency and one.holds_on(on)]
        return max(found, key=lambda one: one.valid_from, default=AgencyRules(agency=agency, valid_from=date.min))

    def carry_end(self, agency: AgencyId, year: int) -> date:
        """Until when days of the year before are taken: as settled on the last day of February of the year."""
        return self.rules_of(agency, carry_end(year)).carry_end(year)

    def unit(self, key: str, on: date | None = None) -> Unit:
        """As it is called on a day; outside its days as it was called nearest to it. None = as it was called last."""
        rows = self._units.get(key, ())
        holds = (one for one in rows if on is not None and one.holds_on(on))
        first = rows[:1] if on is not None and rows and on < rows[0].valid_from else rows[-1:]
        return _found("unit", key, next(holds, next(iter(first), None)))

    def standing_unit(self, key: str, on: date) -> str:
        """The unit itself, or the one that has taken its place by a day; one that ended without any stays itself."""
        seen = [key]
        while True:
            last = self.unit(key)
            if last.valid_to is None or on <= last.valid_to or not last.successor or last.successor in seen:
                return key
            key = last.successor
            seen.append(key)

    def position(self, key: str) -> Position:
        return _found("position", key, self._positions.get(key))

    def title(self, post: Appointment | None, on: date) -> str:
        """What who holds it is called on a day; "" for no post."""
        return self.position(post.position).title_in(self.unit(post.unit, on)) if post else ""

    def person(self, login: Login) -> Person:
        return _found("person", login, self._people.get(login))

    def appointments_of(self, person: Login, on: date) -> tuple[Appointment, ...]:
        """Main post first, then other hats."""
        held = (one for one in self._by_person.get(person, ()) if one.holds_on(on))
        return tuple(sorted(held, key=lambda one: not one.main))

    def main_appointment(self, person: Login, on: date) -> Appointment | None:
        return next((one for one in self.appointments_of(person, on) if one.main), None)

    def unit_of(self, person: Login, on: date) -> Unit | None:
        """The unit a person belongs to; other hats do not count."""
        main = self.main_appointment(person, on)
        return self.unit(main.unit, on) if main else None

    def in_office(self, person: Login, on: date) -> bool:
        """Whether the person holds any post."""
        return bool(self.appointments_of(person, on))

    def heir(self, person: Login, on: date) -> Login | None:
        """Who has what was a person's: they themselves while in office; afterwards who sits in their last seat, else
        the head of the unit that took the place of theirs, else whoever stands above it. None: nobody is left."""
        if self.in_office(person, on):
            return person
        past = [one for one in self._by_person.get(person, ()) if one.valid_from <= on]
        last = max(past, key=lambda one: (one.main, one.valid_to or date.max), default=None)
        if last is None:
            return None
        unit = self.standing_unit(last.unit, on)
        seated = [one.person for one in self._seated(unit, on) if one.seat == last.seat]
        if seated and ("#" in last.seat or last.position == self.unit(unit, on).head_position):
            return seated[0]
        head = self.unit_head(unit, on)
        return head or self.above(RoleKey("unit_head"), self.unit(unit).agency, unit, on).person

    # ------------------------------------------------------------------ units

    def units_of(self, agency: AgencyId, on: date) -> tuple[Unit, ...]:
        units = (unit for unit in self.units if unit.agency == agency and unit.holds_on(on))
        return tuple(sorted(units, key=lambda unit: unit.order))

    def members_of(self, unit: str, on: date) -> tuple[Login, ...]:
        """Everybody whose main post is in the unit, or who holds an office of a mass organisation; in order."""
        unit = self.standing_unit(unit, on)
        seated = self._seated(unit, on)
        if self.unit(unit).mode != "organisation":
            seated = tuple(one for one in seated if one.main)
        return _unique(one.person for one in seated)

    def unit_head(self, unit: str, on: date) -> Login | None:
        unit = self.standing_unit(unit, on)
        head = self.unit(unit, on).head_position
        return next((one.person for one in self._seated(unit, on) if one.position == head), None)

    def unit_deputies(self, unit: str, on: date) -> tuple[Login, ...]:
        """In the order in which they stand in. In the leadership: the deputies of the agency."""
        unit = self.standing_unit(unit, on)
        role = "deputy_head" if self.unit(unit).mode == "leadership" else "unit_deputy"
        return _unique(one.person for one in self._seated(unit, on) if role in self._positions[one.position].roles)

    def leader_in_charge(self, unit: str, on: date) -> Login | None:
        """The member of the leadership assigned to the unit; nobody assigned, or the seat empty: the agency head."""
        unit = self.standing_unit(unit, on)
        seats = (one.seat for one in self.leaders if one.unit == unit and one.holds_on(on))
        leader = self._seat_holder(next(seats, None), on)
        return leader or self.agency_head(self.unit(unit).agency, on)

    def leads(self, person: Login, unit: str, on: date) -> bool:
        """Whether the unit lies in the person's assigned field."""
        return self.leader_in_charge(unit, on) == person

    def office_of(self, agency: AgencyId, on: date) -> Unit:
        return _found("office", agency, next((unit for unit in self.units_of(agency, on) if unit.office), None))

    # ------------------------------------------------------------------ the agency

    def holders(self, agency: AgencyId, role: str, on: date) -> tuple[Login, ...]:
        """Everybody who holds a position with this generic role, in order of rank."""
        held = (
            one
            for unit in self.units_of(agency, on)
            for one in self._seated(unit.key, on)
            if role in self._positions[one.position].roles
        )
        return _unique(one.person for one in sorted(held, key=lambda one: one.order))

    def agency_head(self, agency: AgencyId, on: date) -> Login | None:
        return next(iter(self.holders(agency, "agency_head", on)), None)

    def deputies(self, agency: AgencyId, on: date) -> tuple[Login, ...]:
        """Deputy heads of the agency in configured order."""
        return self.holders(agency, "deputy_head", on)

    def standing_deputy(self, agency: AgencyId, on: date) -> Login | None:
        return next(iter(self.holders(agency, "standing_deputy", on)), None)

    def role_of(self, person: Login, on: date) -> RequesterRole:
        """The highest post of a person, as the decision tables ask for it."""
        roles = {role for one in self.appointments_of(person, on) for role in self._positions[one.position].roles}
        ranks: tuple[RequesterRole, ...] = ("agency_head", "deputy_head", "unit_head", "unit_deputy")
        return next((rank for rank in ranks if rank in roles), "staff")

    def position_for(self, person: Login, role: str, on: date) -> Position | None:
        """The position in which a person answers a role; their main one if none carries the role."""
        held = [self._positions[one.position] for one in self.appointments_of(person, on)]
        return next((one for one in held if role in one.roles), next(iter(held), None))

    # ------------------------------------------------------------------ roles

    def resolve(self, role: RoleKey, agency: AgencyId, unit: str, on: date) -> Holders:
        """Who stands behind a role for a case of ``unit``. An unknown role has no holders."""
        if role in EXTERNAL_ROLES:
            return Holders(role=role, people=(), unit=None, group=False, external=True)
        people, where = self._resolve(role, agency, unit, on)
        return Holders(role=role, people=people, unit=where, group=role not in SINGLE_ROLES, external=False)

    def _resolve(self, role: str, agency: AgencyId, unit: str, on: date) -> tuple[tuple[Login, ...], str | None]:
        office = self.office_of(agency, on).key
        if role in UNIT_ROLES:
            unit = self.standing_unit(unit, on)
            return self._resolve_in(role, unit, on), unit
        if role == "office":
            return self.members_of(office, on), office
        if role == "office_head":
            return _some(self.unit_head(office, on)), office
        if role == "leadership":
            head = _some(self.agency_head(agency, on))
            return _unique([*head, *self.deputies(agency, on)]), None
        people = self.holders(agency, role, on)
        home = self.unit_of(people[0], on) if people else None
        return (people[:1] if role in SINGLE_ROLES else people), home.key if home else None

    def _resolve_in(self, role: str, unit: str, on: date) -> tuple[Login, ...]:
        if role == "unit_head":
            return _some(self.unit_head(unit, on))
        if role == "leader_in_charge":
            return _some(self.leader_in_charge(unit, on))
        return self.unit_deputies(unit, on) if role == "unit_deputy" else self.members_of(unit, on)

    def next_up(self, person: Login, on: date) -> Superior:
        """The direct superior by the main post; vacant seats are stepped over; above the head lies the outside."""
        main = self.main_appointment(person, on)
        if main is None:
            return Superior(person=None, role=RoleKey("superior_authority"), external=True)
        return self._superior(self._positions[main.position], main.unit, on, besides=person)

    def above(self, role: RoleKey, agency: AgencyId, unit: str, on: date) -> Superior:
        """One step up from a seat that nobody holds."""
        ladder = {"unit_head": "leader_in_charge", "leader_in_charge": "agency_head", "standing_deputy": "agency_head"}
        if role in ("agency_head", *BODY_ROLES):
            return Superior(person=None, role=RoleKey("superior_authority"), external=True)
        up = RoleKey(ladder.get(role, "unit_head"))
        found = self.resolve(up, agency, unit, on).people
        return Superior(person=found[0], role=up) if found else self.above(up, agency, unit, on)

    def _superior(self, position: Position, unit: str, on: date, *, besides: Login) -> Superior:
        agency = position.agency
        if position.superior not in RELATIVE_SUPERIORS:
            upper = self.position(position.superior)
            if upper.external:
                return Superior(person=None, role=RoleKey("superior_authority"), external=True)
            holder = self._position_holder(upper.key, unit, on)
            if holder and holder != besides:
                return Superior(person=holder, role=_main_role(upper))
            return self._superior(upper, unit, on, besides=besides)
        role = RoleKey(position.superior)
        people = self.resolve(role, agency, unit, on).people
        if people and people[0] != besides:
            return Superior(person=people[0], role=role)
        return self._step_over(role, agency, unit, on, besides)

    def _step_over(self, role: RoleKey, agency: AgencyId, unit: str, on: date, besides: Login) -> Superior:
        """Above a seat that is vacant or held by the person who looks for a superior."""
        up = self.above(role, agency, unit, on)
        while not up.external and up.person == besides:
            up = self.above(up.role, agency, unit, on)
        return up

    # ------------------------------------------------------------------ presence

    def is_absent(self, person: Login, at: datetime) -> bool:
        return self._away_in(person, HalfDay.at(at))

    def is_absent_throughout(self, person: Login, at: datetime, until: datetime, calendar: Calendar) -> bool:
        """Away at ``at`` and in every worked half day up to ``until``: the task cannot wait for the return."""
        span = Span(HalfDay.at(at), max(HalfDay.at(at), HalfDay.at(until)))
        halves = calendar.working_half_days(span) or (HalfDay.at(at),)
        return bool(self._away.get(person)) and all(self._away_in(person, half) for half in halves)

    def who_is_absent(self, unit: str, first: date, last: date) -> tuple[Absence, ...]:
        """Absences of the unit's members that touch these days; those who still sign are away, too."""
        span = Span.days(first, last)
        return tuple(
            absence
            for person in self.members_of(unit, first)
            for absence in self._away.get(person, ())
            if absence.span.touches(span)
        )

    def _away_in(self, person: Login, half: HalfDay) -> bool:
        return any(absence.covers(half) for absence in self._away.get(person, ()))

    # ------------------------------------------------------------------ stand-ins

    def delegation_of(self, principal: Login, process: str, at: datetime) -> Delegation | None:
        """The record in force at an instant that covers a process."""
        day = local_day(at)
        return next(
            (
                one
                for one in self.delegations
                if one.principal == principal
                and one.covers(process, day)
                and one.in_force(at)
                and self._stands(one, day)
            ),
            None,
        )

    def delegations_to(self, delegate: Login, at: datetime) -> tuple[Delegation, ...]:
        """What somebody may do for others at an instant."""
        day = local_day(at)
        return tuple(
            one
            for one in self.delegations
            if one.delegate == delegate and one.holds_on(day) and one.in_force(at) and self._stands(one, day)
        )

    def _stands(self, record: Delegation, day: date) -> bool:
        """It outlives neither the post of who gave it nor that of who got it (roles.md 4)."""
        return self.in_office(record.principal, day) and self.in_office(record.delegate, day)

    def check_delegation(self, new: Delegation) -> None:
        """Raises NotDelegable (to oneself, to nobody here, backwards, to who is away or has delegated too) or
        DelegationOverlaps."""
        delegate, principal = self.person(new.delegate), self.person(new.principal)
        if new.delegate == new.principal:
            raise NotDelegable(delegate=delegate.name, reason="trùng với người ủy quyền", reason_en="same person")
        if delegate.agency != principal.agency or not delegate.holds_on(new.valid_from):
            raise NotDelegable(delegate=delegate.name, reason="không công tác tại cơ quan", reason_en="not in office")
        if new.valid_to is not None and new.valid_to < new.valid_from:
            raise NotDelegable(delegate=delegate.name, reason="ngày cuối trước ngày đầu", reason_en="ends before start")
        if any(old.principal == new.delegate and not old.revoked_at and old.overlaps(new) for old in self.delegations):
            reason = ("đã ủy quyền cho người khác trong thời gian này", "has delegated to somebody else in these days")
            raise NotDelegable(delegate=delegate.name, reason=reason[0], reason_en=reason[1])
        days = Span.days(new.valid_from, new.valid_to) if new.valid_to else None
        if days and any(one.span.touches(days) and not one.still_signs for one in self._away.get(new.delegate, ())):
            raise NotDelegable(delegate=delegate.name, reason="vắng mặt trong thời gian này", reason_en="away then")
        for old in self.delegations:
            if old.id != new.id and old.clashes(new):
                name = self.person(old.delegate).name
                raise DelegationOverlaps(delegate=name, valid_from=old.valid_from, valid_to=old.valid_to or "…")

    # ------------------------------------------------------------------ changes

    def with_delegations(self, delegations: Iterable[Delegation]) -> "Organisation":
        return replace(self, delegations=tuple(delegations))

    def with_absences(self, absences: Iterable[Absence]) -> "Organisation":
        return replace(self, absences=tuple(absences))

    # ------------------------------------------------------------------ look-ups

    def _seated(self, unit: str, on: date) -> tuple[Appointment, ...]:
        return tuple(one for one in self._by_unit.get(unit, ()) if one.holds_on(on))

    def _seat_holder(self, seat: str | None, on: date) -> Login | None:
        held = (one.person for one in self.appointments if one.seat == seat and one.holds_on(on))
        return next(held, None) if seat else None

    def _position_holder(self, position: str, unit: str, on: date) -> Login | None:
        """In the same unit if there is one (a division head), else anywhere in the agency."""
        held = [one for one in self.appointments if one.position == position and one.holds_on(on)]
        near = [one for one in held if one.unit == unit]
        return next((one.person for one in sorted(near or held, key=lambda one: one.order)), None)


def _dated(units: Iterable[Unit]) -> dict[str, tuple[Unit, ...]]:
    """The rows of each unit, in the order of their days."""
    rows: dict[str, tuple[Unit, ...]] = {}
    for unit in sorted(units, key=lambda one: one.valid_from):
        rows[unit.key] = (*rows.get(unit.key, ()), unit)
    return rows


def _main_role(position: Position) -> RoleKey:
    return position.roles[0]


def _unique(people: Iterable[Login]) -> tuple[Login, ...]:
    return tuple(dict.fromkeys(people))


def _some(person: Login | None) -> tuple[Login, ...]:
    return (person,) if person else ()


def _found(what: str, key: object, found: "Found | None") -> "Found":
    if found is None:
        raise NotFound(what, key)
    return found
