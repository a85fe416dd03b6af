"""The days of a person in a year: accounts, their lines, absences."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Row, and_, select

from engine.domain.actor import Actor
from engine.domain.calendar import days_of, local_day
from engine.domain.errors import Language, NotFound
from engine.domain.keys import InstanceKey, Login
from engine.domain.ledger import ANNUAL, CARRY, COUNTERS, ZERO
from engine.domain.people import plain_kind
from engine.queries import people
from engine.queries.reading import Reading
from engine.queries.views import AbsenceLine, BalanceView, BucketRow, EntryRow, PersonRef
from engine.queries.words import ABSENCE_STATES, ABSENCES, BUCKETS, LINES, word
from engine.store.tables import absence, instance, ledger_entry

CORRECTED: Final = "adjust"  #: of an account as a whole, or (with a day) of what a case has used
GRANTED: Final = frozenset({"open", "seniority", "carry_in", "grant", CORRECTED})
USED: Final = frozenset({"consume", "refund", CORRECTED})
HELD: Final = frozenset({"hold", "release"})
ORDER: Final = (CARRY, ANNUAL)  #: as they are drawn on; others follow


@dataclass(frozen=True, kw_only=True)
class AskBalance:
    actor: Actor
    person: Login | None = None  #: None = the asker
    year: int | None = None  #: None = this year
    at: date | None = None  #: as the account stood at the end of this day; None = now


def answer(question: AskBalance, reading: Reading) -> BalanceView:
    """Raises NotFound for a person whose account the asker may not see."""
    actor = question.actor
    person = question.person or actor.login
    if person != actor.login:
        _check_right(reading, actor, person)
    year = question.year or reading.today.year
    lines = [one for one in _lines(reading, actor, person, year) if _known_then(one, question.at)]
    return BalanceView(
        person=people.person(reading, person, actor.language),
        year=year,
        buckets=tuple(
            _bucket(name, year, lines, actor.language, reading.organisation.carry_end(actor.agency, year))
            for name in _buckets(lines)
        ),
        entries=tuple(_entry(line, actor.language) for line in reversed(lines)),
        absences=_absences(reading, actor, person, year),
        at=question.at,
        others=tuple(people.in_order(_others(reading, actor))),
    )


def _known_then(line: Row[Any], at: date | None) -> bool:
    return at is None or local_day(line.posted_at) <= at


def _others(reading: Reading, actor: Actor) -> Iterator[PersonRef]:
    """Whose account the asker may see besides their own."""
    scope = reading.scope(actor)
    for one in reading.organisation.people:
        home = reading.organisation.unit_of(one.login, reading.today) if one.agency == actor.agency else None
        if home and one.login != actor.login and scope.covers(home.key):
            yield people.person(reading, one.login, actor.language)


def _check_right(reading: Reading, actor: Actor, person: Login) -> None:
    """The head of the person's unit, and those who see every case of the agency."""
    try:
        agency = reading.organisation.person(person).agency
    except NotFound as cause:
        raise NotFound("person", person) from cause
    home = reading.organisation.unit_of(person, reading.today)
    if agency != actor.agency or not reading.scope(actor).covers(home.key if home else ""):
        raise NotFound("person", person)


# ------------------------------------------------------------------ accounts


def _lines(reading: Reading, actor: Actor, person: Login, year: int) -> Sequence[Row[Any]]:
    """The lines of the year's accounts, oldest first."""
    of_case = and_(instance.c.agency_id == ledger_entry.c.agency_id, instance.c.key == ledger_entry.c.case_key)
    wanted = (
        select(ledger_entry, instance.c.case_no)
        .outerjoin(instance, of_case)
        .where(ledger_entry.c.agency_id == actor.agency, ledger_entry.c.person == person, ledger_entry.c.year == year)
        .order_by(ledger_entry.c.id)
    )
    return reading.connection.execute(wanted).all()


def _buckets(lines: Iterable[Row[Any]]) -> list[str]:
    found = {line.bucket for line in lines if line.bucket not in COUNTERS}
    return sorted(found, key=lambda name: (ORDER.index(name) if name in ORDER else len(ORDER), name))


def _bucket(name: str, year: int, lines: Iterable[Row[Any]], language: Language, until: date) -> BucketRow:
    own = [line for line in lines if line.bucket == name]
    return BucketRow(
        bucket=name,
        label=word(BUCKETS, name, language),
        year=year,
        granted=_sum((line for line in own if line.leave_date is None or line.kind != CORRECTED), GRANTED),
        used=-_sum((line for line in own if line.leave_date is not None or line.kind != CORRECTED), USED),
        held=-_sum(own, HELD),
        left=days_of(sum(line.half_days for line in own)),
        usable_until=until if name == CARRY else None,
    )


def _sum(lines: Iterable[Row[Any]], kinds: frozenset[str]) -> Decimal:
    return sum((days_of(line.half_days) for line in lines if line.kind in kinds), ZERO)


def _entry(line: Row[Any], language: Language) -> EntryRow:
    return EntryRow(
        posted_at=line.posted_at,
        leave_date=line.leave_date,
        bucket_label=word(BUCKETS, line.bucket, language),
        kind_label=word(LINES, line.kind, language),
        amount=days_of(line.half_days),
        case_key=InstanceKey(line.case_key) if line.case_key is not None else None,
        case_no=line.case_no,
        reason=line.reason,
    )


# ------------------------------------------------------------------ absences


def _absences(reading: Reading, actor: Actor, person: Login, year: int) -> tuple[AbsenceLine, ...]:
    """Requested and approved ones that touch the year, in order."""
    wanted = (
        select(absence)
        .where(
            absence.c.agency_id == actor.agency,
            absence.c.person == person,
            absence.c.last_day >= date(year, 1, 1),
            absence.c.first_day <= date(year, 12, 31),
            absence.c.status != "cancelled",
        )
        .order_by(absence.c.last_day, absence.c.case_key)
    )
    who = people.person(reading, person, actor.language)
    return tuple(
        AbsenceLine(
            person=who,
            first_day=row.first_day,
            last_day=row.last_day,
            kind=word(ABSENCES, plain_kind(row.kind), actor.language),
            status=word(ABSENCE_STATES, row.status, actor.language),
            case_key=InstanceKey(row.case_key),
        )
        for row in reading.connection.execute(wanted)
    )
