"""Statements, built by SQLAlchemy when a module is imported and compiled once per kind of database.

A command runs some ten statements in one transaction. SQLAlchemy's own execution costs more than the database for
them (design/performance.md section 5); so its compiler is kept, for the same SQL on both databases, and its
execution is not: what was compiled goes to the driver as text with its values.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import Connection, Dialect, Insert, Table, Update, bindparam, insert, update
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import Select
from sqlalchemy.types import TypeEngine

from engine.store.types import Instant, JsonText

Values = Mapping[str, Any]
Row = tuple[Any, ...]
Convert = Callable[[Any], Any]


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """A statement as one driver takes it."""

    sql: str
    names: tuple[str, ...]  #: of the values, in the order of their places
    bound: Callable[[Values], Any]  #: the values in the driver's form; KeyError for one that is not given
    by_name: bool  #: the driver takes a mapping, not a sequence
    readers: tuple[tuple[int, Convert], ...]  #: columns of a row that have to be read

    def rows(self, rows: Iterable[Row]) -> Sequence[Any]:
        """Values that lie in the order of their places, and need not be written in any other form."""
        return [dict(zip(self.names, row, strict=True)) for row in rows] if self.by_name else list(rows)

    def read(self, row: Row) -> Row:
        cells = list(row)
        for place, reader in self.readers:
            if cells[place] is not None:  # nothing is nothing in every type
                cells[place] = reader(cells[place])
        return tuple(cells)


class Statement:
    """A select, insert, update or delete whose values are named parameters."""

    def __init__(self, element: Any) -> None:
        self.element: Final = element  #: for a reader who runs it through SQLAlchemy
        self._columns: Final = tuple(getattr(element, "exported_columns", ()))
        self.names: Final = tuple(column.key for column in self._columns)  #: of the columns it gives
        self._prepared: dict[str, Prepared] = {}

    def on(self, dialect: Dialect) -> Prepared:
        known = self._prepared.get(dialect.name)
        if known is None:
            known = self._prepared[dialect.name] = self._prepare(dialect)
        return known

    def _prepare(self, dialect: Dialect) -> Prepared:
        compiled: SQLCompiler = self.element.compile(dialect=dialect)
        names = compiled.positiontup or list(dict.fromkeys(compiled.bind_names.values()))
        writers = enumerate(_binder(compiled.binds[name].type, dialect) for name in names)
        readers = enumerate(_reader(column.type, dialect) for column in self._columns)
        fixed = {name: value for name, value in compiled.params.items() if not compiled.binds[name].required}
        return Prepared(
            sql=str(compiled),
            names=tuple(names),
            bound=_binding(tuple(names), _some(writers), fixed, by_name=not compiled.positional),
            by_name=not compiled.positional,
            readers=_some(readers),
        )


def asked(connection: Connection, statement: Statement, values: Values) -> list[Row]:
    """The rows of a statement for a reader, without SQLAlchemy's own execution: for what nearly every page asks."""
    prepared = statement.on(connection.dialect)
    bound = prepared.bound(values)
    rows = connection.exec_driver_sql(prepared.sql, bound if prepared.by_name else tuple(bound)).all()
    return [prepared.read(tuple(row)) for row in rows] if prepared.readers else [tuple(row) for row in rows]


def adding(table: Table, *besides: str) -> Insert:
    """Insert a row: every column a parameter of its name, but those the database fills."""
    names = [column.name for column in table.c if column.name not in besides]
    return insert(table).values({name: bindparam(name, type_=table.c[name].type) for name in names})


def changing(table: Table, *names: str) -> Update:
    """Set these columns from parameters of their names; the caller adds where."""
    return update(table).values({name: bindparam(name, type_=table.c[name].type) for name in names})


def given(column: ColumnElement[Any], name: str | None = None) -> ColumnElement[bool]:
    """The column equals the parameter of its name, or of another."""
    return column == bindparam(name or column.key, type_=column.type)


def newest(select: Select[Any], by: ColumnElement[Any]) -> Select[Any]:
    """The last row of a growing table."""
    return select.order_by(by.desc()).limit(1)


def _binding(
    names: tuple[str, ...], writers: tuple[tuple[int, Convert], ...], fixed: Values, *, by_name: bool
) -> Callable[[Values], Any]:
    """What brings values into the driver's form. ``fixed``: what the statement says itself."""
    pick = itemgetter(*names) if len(names) > 1 else lambda values: tuple(values[name] for name in names)
    if not (writers or fixed or by_name):
        return pick

    def bound(values: Values) -> Any:
        cells = list(pick({**fixed, **values} if fixed else values))
        for place, write in writers:
            cells[place] = write(cells[place])
        return dict(zip(names, cells, strict=True)) if by_name else cells

    return bound


def _some(found: Iterable[tuple[int, Convert | None]]) -> tuple[tuple[int, Convert], ...]:
    return tuple((place, convert) for place, convert in found if convert is not None)


def _binder(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    if isinstance(kind, Instant | JsonText):
        return kind.written
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _reader(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    if isinstance(kind, Instant | JsonText):
        return kind.read
    return kind.dialect_impl(dialect).result_processor(dialect, None)
