"""A register of a year: the numbers given, in order."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import and_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.queries.reading import Reading
from engine.queries.sight import visible
from engine.queries.views import RegisterPage, RegisterRow
from engine.queries.words import REGISTERS, Pair, say
from engine.store.tables import instance, register_line, register_note

BY_YEAR: Final = frozenset({"leave"})  #: books that follow people, not papers: of the year in every agency
BREACHES: Final = "vi-pham"  #: its lines tell what was to be done; those of other registers name a letter by its code
KEPT: Final[Pair] = ("Việc quá hạn của một hồ sơ giữ kín", "An overdue task of a case that is kept from you")


@dataclass(frozen=True, kw_only=True)
class AskRegister:
    actor: Actor
    series: str  #: a key of words.REGISTERS
    year: int


def answer(question: AskRegister, reading: Reading) -> RegisterPage:
    """For those who see every case of the agency. Raises NotFound."""
    actor, series = question.actor, question.series
    if series not in REGISTERS or not reading.scope(actor).everything:
        raise NotFound("register", series)
    term = None if series in BY_YEAR else reading.organisation.term(actor.agency, date(question.year, 12, 31))
    of_case = and_(instance.c.agency_id == register_line.c.agency_id, instance.c.key == register_line.c.case_key)
    noted = and_(*(register_note.c[key.name] == key for key in register_line.primary_key))
    wanted = (
        select(register_line, instance.c.case_no, register_note.c.text.label("note"))
        .outerjoin(instance, of_case)
        .outerjoin(register_note, noted)
        .where(
            register_line.c.agency_id == actor.agency,
            register_line.c.series == series,
            register_line.c.year == (term.valid_from.year if term else question.year),
        )
        .order_by(register_line.c.number)
    )
    found = reading.connection.execute(wanted).all()
    told = {row.case_key for row in found}
    if series == BREACHES:
        told = set(visible(reading, actor, told))
    rows = tuple(
        RegisterRow(
            number=row.number,
            entered_at=row.entered_at,
            text=row.text if row.case_key in told else say(KEPT, actor.language),
            case_key=InstanceKey(row.case_key),
            case_no=row.case_no if row.case_key in told else None,
            note=(row.note or "") if row.case_key in told else "",
        )
        for row in found
    )
    named = say((term.name_vi, term.name_en), actor.language) if term else ""
    title = say(REGISTERS[series], actor.language)
    return RegisterPage(series=series, title=title, year=question.year, term=named, rows=rows)
