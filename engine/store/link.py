"""The connection of one transaction: statements go out, rows come back, a driver's exceptions go no further."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Dialect

from engine.domain.keys import Login
from engine.ports import Alarm
from engine.store.failures import NotStorable, ended_by, translated
from engine.store.statements import Row, Statement, Values


class Link:
    """Used by one thread, from the beginning of a transaction to its end."""

    def __init__(self, raw: Any, dialect: Dialect, alone: Callable[[Any, str], None], end: Callable[..., None]) -> None:
        self.raw = raw  #: the driver's own connection
        self.alarms: list[Alarm] = []  #: set by this transaction
        self.concerned: set[Login] = set()  #: who sees something else after it
        self.everybody = False  #: or all do
        self._dialect = dialect
        self._alone, self._end = alone, end
        self._foreign = (dialect.loaded_dbapi.Error, OverflowError, UnicodeError)

    def rows(self, statement: Statement, values: Values) -> list[Row]:
        prepared = statement.on(self._dialect)
        try:
            found = self.raw.execute(prepared.sql, prepared.bound(values)).fetchall()
        except self._foreign as cause:
            raise translated(cause) from cause
        return [prepared.read(row) for row in found] if prepared.readers else found

    def found(self, statement: Statement, values: Values) -> list[Row]:
        """Rows by their key. A key beyond 64 bits is the key of nothing."""
        try:
            return self.rows(statement, values)
        except NotStorable:
            return []

    def row(self, statement: Statement, values: Values) -> Row | None:
        """The first row found."""
        rows = self.found(statement, values)
        return rows[0] if rows else None

    def records(self, statement: Statement, values: Values) -> list[dict[str, Any]]:
        """Rows by the names of their columns."""
        return [dict(zip(statement.names, row, strict=True)) for row in self.rows(statement, values)]

    def record(self, statement: Statement, values: Values) -> dict[str, Any] | None:
        found = self.row(statement, values)
        return None if found is None else dict(zip(statement.names, found, strict=True))

    def run(self, statement: Statement, values: Values) -> int:
        """How many rows it changed."""
        prepared = statement.on(self._dialect)
        try:
            return int(self.raw.execute(prepared.sql, prepared.bound(values)).rowcount)
        except self._foreign as cause:
            raise translated(cause) from cause

    def put(self, change: Statement, add: Statement, values: Values) -> None:
        """Change the row, or add it; of two who add it at once the second waits and changes it."""
        if self.run(change, values) == 0:
            self.alone(change.on(self._dialect).sql)
            if self.run(change, values) == 0:
                self.run(add, values)

    def run_each(self, statement: Statement, values: Sequence[Values]) -> None:
        """Once for each of ``values``, in one go."""
        if not values:
            return
        prepared = statement.on(self._dialect)
        try:
            self.raw.cursor().executemany(prepared.sql, [prepared.bound(each) for each in values])
        except self._foreign as cause:
            raise translated(cause) from cause

    def run_rows(self, statement: Statement, rows: Sequence[Row]) -> None:
        """The same for rows that are ready for the driver, in the order of the statement's values."""
        prepared = statement.on(self._dialect)
        try:
            self.raw.cursor().executemany(prepared.sql, prepared.rows(rows))
        except self._foreign as cause:
            raise translated(cause) from cause

    def end(self, keep: Callable[[Any], None]) -> None:
        """The last word, by ``keep``; back when all is on the disk."""
        try:
            self._end(self.raw, keep)
        except self._foreign as cause:
            raise ended_by(cause) from cause

    def alone(self, name: str) -> None:
        """From here to the end of the transaction nobody else is past this line with the same name."""
        try:
            self._alone(self.raw, name)
        except self._foreign as cause:
            raise translated(cause) from cause
