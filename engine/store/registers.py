"""Running numbers without gaps: a number is taken with the command that uses it, or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import and_, bindparam, exists, insert, select

from engine.domain.keys import AgencyId, InstanceKey
from engine.faults import reach
from engine.ports import RegisterLine
from engine.store.link import Link
from engine.store.statements import Statement, adding, given
from engine.store.tables import register_counter, register_line, register_note

_C, _L, _N = register_counter.c, register_line.c, register_note.c
COUNT: Final = Statement(
    register_counter.update()
    .values(last=_C["last"] + 1)
    .where(given(_C.agency_id), given(_C.series), given(_C.year))
    .returning(_C["last"])
)
FIRST: Final = Statement(adding(register_counter))
ENTER: Final = Statement(adding(register_line))
ENTERED: Final = Statement(
    select(*(column for column in _L if column.name != "agency_id"))
    .where(given(_L.agency_id), given(_L.case_key), given(_L.series), given(_L.once))
    .limit(1)
)
LINES: Final = Statement(
    select(*(column for column in _L if column.name != "agency_id"))
    .where(given(_L.agency_id, "agency"), given(_L.series), given(_L.year))
    .order_by(_L.number)
)
NOTE: Final = Statement(
    insert(register_note).from_select(
        [column.name for column in _N],
        select(
            _L.agency_id,
            _L.series,
            _L.year,
            _L.number,
            bindparam("text", type_=_N.text.type),
            bindparam("entered_at", type_=_N.noted_at.type),
            bindparam("entered_by", type_=_N.noted_by.type),
        ).where(
            given(_L.agency_id),
            given(_L.case_key),
            ~exists().where(
                and_(
                    _N.agency_id == _L.agency_id,
                    _N.series == _L.series,
                    _N.year == _L.year,
                    _N.number == _L.number,
                )
            ),
        ),
    )
)


class SqlNumbers:
    """Implements ports.Numbers. Whoever takes a number makes the next one wait for the end of the transaction."""

    def __init__(self, link: Link, agency: AgencyId) -> None:
        self._link, self._agency = link, agency

    def next(self, series: str, year: int) -> int:
        values = {"agency_id": self._agency, "series": series, "year": year, "last": 1}
        row = self._link.row(COUNT, values)
        if row is None:
            self._link.alone(f"number:{self._agency}:{series}:{year}")  # of two who begin a series one is first
            row = self._link.row(COUNT, values)
        if row is None:
            self._link.run(FIRST, values)
        reach("numbered")
        return 1 if row is None else int(row[0])


class SqlRegisters:
    """Implements ports.Registers. ``blank`` is a line of this case, entered now by this actor, without a number."""

    def __init__(self, link: Link, agency: AgencyId, blank: RegisterLine) -> None:
        self._link, self._agency, self._blank = link, agency, blank
        self._numbers = SqlNumbers(link, agency)

    def enter(self, series: str, year: int, text: str, once: str | None = None) -> RegisterLine:
        entered = (
            self._link.record(ENTERED, {**vars(self._blank), "agency_id": self._agency, "series": series, "once": once})
            if once
            else None
        )
        if entered is not None:
            return RegisterLine(**entered)
        number = self._numbers.next(series, year)
        line = replace(self._blank, series=series, year=year, number=number, text=text, once=once)
        self._link.run(ENTER, {**vars(line), "agency_id": self._agency})
        return line

    def lines(self, series: str, year: int) -> Sequence[RegisterLine]:
        rows = self._link.records(LINES, {"agency": self._agency, "series": series, "year": year})
        return tuple(RegisterLine(**row) for row in rows)

    def note(self, text: str, case: InstanceKey | None = None) -> int:
        noted = replace(self._blank, case_key=case or self._blank.case_key, text=text)
        return self._link.run(NOTE, {**vars(noted), "agency_id": self._agency})
