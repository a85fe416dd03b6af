"""What an organisation is made of: agencies, units, positions, people, and who stands where from when to when.

Everything is dated (context.md O-1): a value holds from ``valid_from`` to ``valid_to``, both days included;
``valid_to`` None means until further notice. Nothing is overwritten; a change closes one value and opens the next.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from engine.domain.calendar import HalfDay, SessionWord, Span
from engine.domain.keys import AgencyId, Login, RoleKey

Style = Literal["state", "party", "union"]  #: how a body writes its papers: KT. and TM., or K/T and T/M
UnitMode = Literal["leadership", "division", "specialist", "affiliated", "organisation"]
WorkCondition = Literal["normal", "hazardous", "extra_hazardous"]
RequesterRole = Literal["staff", "unit_deputy", "unit_head", "deputy_head", "agency_head"]  #: as D01 asks for it

#: Superiors that depend on the unit; a superior is one of these or the key of a position.
RELATIVE_SUPERIORS: Final = ("unit_head", "leader_in_charge", "agency_head")


@dataclass(frozen=True, kw_only=True)
class Dated:
    valid_from: date
    valid_to: date | None = None  #: the last day it holds; None = until further notice

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def overlaps(self, other: "Dated") -> bool:
        return (other.valid_to is None or self.valid_from <= other.valid_to) and (
            self.valid_to is None or other.valid_from <= self.valid_to
        )


@dataclass(frozen=True, kw_only=True)
class Agency(Dated):
    key: AgencyId
    style: Style
    superior: str  #: the position outside to which the head reports: "stttt.ubnd"
    rooms: tuple[str, ...] = ()  #: where it meets, as invitations name them


@dataclass(frozen=True, kw_only=True)
class Header(Dated):
    """What an agency's papers carry at their head; an old paper keeps the header of its day (context.md O-5)."""

    agency: AgencyId
    parent_vi: str  #: the body above, in capitals
    name_vi: str  #: the agency, in capitals
    title_vi: str  #: the agency in running text
    title_en: str
    place: str  #: "Khánh Hòa"
    symbol: str  #: "STTTT": behind the number of a paper
    basis: str  #: the decision or law that made it so


@dataclass(frozen=True, kw_only=True)
class Term(Dated):
    """The term of a committee: papers of the Party are numbered through it, not by the year (05-HD/VPTW)."""

    agency: AgencyId
    name_vi: str  #: "Nhiệm kỳ 2020–2025"
    name_en: str


@dataclass(frozen=True, kw_only=True)
class Unit(Dated):
    key: str
    agency: AgencyId
    name_vi: str
    name_en: str
    mode: UnitMode
    head_position: str
    office: bool = False  #: resolves the role "office"
    successor: str = ""  #: the unit that takes its cases and tasks when it ends (context.md O-4)
    order: int = 0  #: as listed in the agency


@dataclass(frozen=True, kw_only=True)
class Position(Dated):
    key: str
    agency: AgencyId
    title_vi: str
    title_en: str
    roles: tuple[RoleKey, ...]  #: generic roles (roles.md 1)
    superior: str  #: a position key, or one of RELATIVE_SUPERIORS
    deputised_by: tuple[str, ...] = ()  #: position keys
    external: bool = False  #: outside the agency: nobody here holds it, the office records its answers
    sign_title: str = ""  #: on a signature line, in capitals; "" = title_vi in capitals
    body_vi: str = ""  #: the collective for which it signs TM., in capitals: "BAN CHẤP HÀNH CÔNG ĐOÀN"
    style: Style | None = None  #: None = the style of the agency
    routine_papers: tuple[str, ...] = ()  #: kinds of paper handed to it for signature TL.; () = none listed
    successor: str = ""  #: the post that takes over when it ends
    titles: tuple[tuple[str, str], ...] = ()  #: in units whose name begins with a word: ("Phòng", "Trưởng phòng")

    def title_in(self, unit: Unit) -> str:
        """ "Trưởng phòng" of "Phòng Điều dưỡng", though the post is that of any "Trưởng khoa, phòng"."""
        return dict(self.titles).get(unit.name_vi.partition(" ")[0], self.title_vi)

    @property
    def signs_as(self) -> str:
        return self.sign_title or self.title_vi.upper()


@dataclass(frozen=True, kw_only=True)
class Person(Dated):
    """``valid_from`` is the first day in the agency."""

    login: Login
    agency: AgencyId
    name: str
    birth_date: date
    phone: str
    service_start: date  #: first day in public service: what seniority counts from
    work_condition: WorkCondition = "normal"
    email: str = ""


@dataclass(frozen=True, kw_only=True)
class Appointment(Dated):
    """A person in a position of a unit. A person may hold several; the main one says where they belong."""

    person: Login
    position: str
    unit: str
    seat: str  #: the position, or one of several equal ones: "stttt.pgd#2"
    order: int = 0  #: rank among holders of the same role: deputies stand in by this order
    main: bool = True  #: False = another hat
    acting: bool = False  #: appointed to act as head: signs "Q."


@dataclass(frozen=True, kw_only=True)
class LeaderInCharge(Dated):
    unit: str
    seat: str


@dataclass(frozen=True, kw_only=True)
class Delegation(Dated):
    """A dated right to act for somebody (roles.md 5.5)."""

    id: str
    principal: Login
    delegate: Login
    processes: tuple[str, ...]  #: process ids; () = everything the principal may do
    excluded: tuple[str, ...] = ()  #: process ids that stay with the principal whatever else is delegated
    basis: str  #: the paper: "Giấy ủy quyền 12/GUQ-STTTT"
    report_back: bool  #: the delegate reports what was decided; always for the head of the agency
    revoked_at: datetime | None = None

    def covers(self, process: str, day: date) -> bool:
        named = not self.processes or process in self.processes
        return self.holds_on(day) and named and process not in self.excluded

    def in_force(self, at: datetime) -> bool:
        return self.revoked_at is None or at < self.revoked_at

    def clashes(self, other: "Delegation") -> bool:
        """Same principal, common days, common processes, neither taken back."""
        shared = not self.processes or not other.processes or set(self.processes) & set(other.processes)
        alive = self.revoked_at is None and other.revoked_at is None
        return self.principal == other.principal and alive and bool(shared) and self.overlaps(other)


def plain_kind(kind: str) -> str:
    """Of an absence, without what it is about: "leave:prenatal:2024-09-15" is a "leave:prenatal"."""
    return ":".join(kind.split(":")[:2])


@dataclass(frozen=True, kw_only=True)
class Absence:
    """An approved leave, a trip or a registered absence."""

    person: Login
    span: Span
    kind: str  #: "leave:annual", "trip"
    still_signs: bool = False  #: away, yet reachable and signing: no stand-in

    @staticmethod
    def of(
        person: Login, first: tuple[date, SessionWord], last: tuple[date, SessionWord], kind: str, *, still_signs: bool
    ) -> "Absence":
        return Absence(person=person, span=Span.of(*first, *last), kind=kind, still_signs=still_signs)

    def covers(self, half: HalfDay) -> bool:
        return self.span.covers(half) and not self.still_signs
