"""A register of a year: the numbers given, in order."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import and_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.queries.reading import Reading
from engine.queries.views import RegisterPage, RegisterRow
from engine.queries.words import REGISTERS, say
from engine.store.tables import instance, register_line, register_note

BY_YEAR: Final = frozenset({"leave"})  #: books that follow people, not papers: of the year in every agency


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
    rows = tuple(
        RegisterRow(
            number=row.number,
            entered_at=row.entered_at,
            text=row.text,
            case_key=InstanceKey(row.case_key),
            case_no=row.case_no,
            note=row.note or "",
        )
        for row in reading.connection.execute(wanted)
    )
    named = say((term.name_vi, term.name_en), actor.language) if term else ""
    title = say(REGISTERS[series], actor.language)
    return RegisterPage(series=series, title=title, year=question.year, term=named, rows=rows)
