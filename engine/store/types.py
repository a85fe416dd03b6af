"""Column types that mean the same on SQLite and PostgreSQL.

``written`` and ``read`` are the way of a value (never null) to the driver and back, the same for both; engine.store's
own statements call them directly.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from engine.domain.records import canonical_text

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
NULL: Final = "null"
MICROSECOND: Final = timedelta(microseconds=1)

#: keys and running numbers; SQLite numbers rows by itself only in a column of type INTEGER
Number = BigInteger().with_variant(Integer(), "sqlite")


_decoded: Final = json.JSONDecoder().decode


class Instant(TypeDecorator[datetime]):
    """An aware instant as microseconds since 1970: sorts, compares and indexes alike everywhere."""

    impl = BigInteger
    cache_ok = True

    @staticmethod
    def written(value: datetime | None) -> int | None:
        return None if value is None else micros(value)

    @staticmethod
    def read(value: int) -> datetime:
        return EPOCH + timedelta(microseconds=value)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return self.written(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else self.read(value)


class JsonText(TypeDecorator[Any]):
    """A JSON value as its canonical text; None is JSON's null, never SQL's."""

    impl = Text
    cache_ok = True

    @staticmethod
    def written(value: object) -> str:
        return NULL if value is None else canonical_text(value)

    @staticmethod
    def read(value: str) -> Any:
        return None if value == NULL else _decoded(value)

    def process_bind_param(self, value: object, dialect: Dialect) -> str:
        return self.written(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else self.read(value)


def micros(at: datetime) -> int:
    """Microseconds since 1970 of an aware instant."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return (at - EPOCH) // MICROSECOND
