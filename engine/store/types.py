"""Column types that mean the same on SQLite and PostgreSQL."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from engine.domain.records import canonical

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
NULL: Final = "null"
MICROSECOND: Final = timedelta(microseconds=1)

#: keys and running numbers; SQLite numbers rows by itself only in a column of type INTEGER
Number = BigInteger().with_variant(Integer(), "sqlite")


class Instant(TypeDecorator[datetime]):
    """An aware instant as microseconds since 1970: sorts, compares and indexes alike everywhere."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else micros(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else EPOCH + timedelta(microseconds=value)


class JsonText(TypeDecorator[Any]):
    """A JSON value as its canonical text; None is JSON's null, never SQL's."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str:
        return canonical(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None or value == NULL else json.loads(value)


def micros(at: datetime) -> int:
    """Microseconds since 1970 of an aware instant."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return (at - EPOCH) // MICROSECOND
