"""Inputs and outputs of operations: JSON values read as what they mean."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Final, Literal, cast

from engine.domain.calendar import SessionWord, Span
from engine.domain.facts import Json
from engine.domain.keys import InstanceKey, Login
from engine.domain.ledger import STEP
from engine.operations.refusals import (
    MissingParameter,
    NotACaseKey,
    NotAContext,
    NotADate,
    NotAList,
    NotAnInstant,
    NotANumber,
    NotAYear,
    NotOneOf,
    NotOnTheGrid,
    NotText,
    NotTrueOrFalse,
)
from engine.ports import Parameter

ParameterType = Literal["string", "number", "boolean", "date", "datetime", "list", "context", "any"]

SESSIONS: Final = ("ca_ngay", "sang", "chieu")


def required(type_: ParameterType, vi: str, en: str) -> Parameter:
    return Parameter(type=type_, required=True, vi=vi, en=en)


def optional(type_: ParameterType, vi: str, en: str) -> Parameter:
    return Parameter(type=type_, required=False, vi=vi, en=en)


class Inputs:
    """The inputs of one run, or one item of a list in them; every refusal names the place."""

    def __init__(self, values: Mapping[str, Json], place: str = "") -> None:
        self.values = values
        self._place = place

    def has(self, name: str) -> bool:
        return self.values.get(name) is not None

    def place(self, name: str) -> str:
        return f"{self._place}.{name}" if self._place else name

    def text(self, name: str, default: str | None = None) -> str:
        value = self._value(name, default)
        if not isinstance(value, str):
            raise NotText(place=self.place(name))
        return value

    def maybe_text(self, name: str) -> str | None:
        return self.text(name) if self.has(name) else None

    def login(self, name: str) -> Login:
        return Login(self.text(name))

    def maybe_login(self, name: str) -> Login | None:
        return Login(self.text(name)) if self.has(name) and self.text(name) else None

    def one_of(self, name: str, words: Sequence[str], default: str | None = None) -> str:
        value = self.text(name, default)
        if value not in words:
            raise NotOneOf(place=self.place(name), words=", ".join(words))
        return value

    def flag(self, name: str, default: bool | None = None) -> bool:
        value = self._value(name, default)
        if not isinstance(value, bool):
            raise NotTrueOrFalse(place=self.place(name))
        return value

    def number(self, name: str) -> Decimal:
        return decimal(self._value(name, None), self.place(name))

    def days(self, name: str) -> Decimal:
        """A number of days in steps of 0.5."""
        value = self.number(name)
        if value % STEP:
            raise NotOnTheGrid(place=self.place(name), value=value)
        return value

    def year(self, name: str) -> int:
        value = self.number(name)
        if value != value.to_integral_value() or not date.min.year < value < date.max.year:
            raise NotAYear(place=self.place(name))
        return int(value)

    def day(self, name: str, default: date | None = None) -> date:
        value = self._value(name, default.isoformat() if default else None)
        day = as_date(value)
        if day is None:
            raise NotADate(place=self.place(name))
        return day

    def moment(self, name: str) -> datetime:
        """An aware instant."""
        instant = as_instant(self._value(name, None))
        if instant is None:
            raise NotAnInstant(place=self.place(name))
        return instant

    def maybe_day(self, name: str) -> date | None:
        return self.day(name) if self.has(name) else None

    def session(self, name: str) -> SessionWord:
        return cast("SessionWord", self.one_of(name, SESSIONS, "ca_ngay"))

    def span(self) -> Span:
        """start_date, start_session, end_date, end_session. Raises SpanReversed."""
        return Span.of(
            self.day("start_date"), self.session("start_session"), self.day("end_date"), self.session("end_session")
        )

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; a null in it stays out."""
        items = self._list(name)
        for number, item in enumerate(items):
            if not isinstance(item, str | None):
                raise NotText(place=f"{self.place(name)}[{number}]")
        return tuple(item for item in items if isinstance(item, str))

    def logins(self, name: str) -> tuple[Login, ...]:
        return tuple(Login(text) for text in self.texts(name))

    def items(self, name: str) -> Iterator["Inputs"]:
        """A list of contexts."""
        for number, item in enumerate(self._list(name)):
            if not isinstance(item, Mapping):
                raise NotAContext(place=f"{self.place(name)}[{number}]")
            yield Inputs(item, f"{self.place(name)}[{number}]")

    def context(self, name: str) -> dict[str, Json]:
        value = self._value(name, {})
        if not isinstance(value, Mapping):
            raise NotAContext(place=self.place(name))
        return dict(value)

    def _list(self, name: str) -> Sequence[Json]:
        value = self._value(name, [])
        if not isinstance(value, list | tuple):
            raise NotAList(place=self.place(name))
        return value

    def _value(self, name: str, default: Json) -> Json:
        value = self.values.get(name)
        if value is None:
            value = default
        if value is None:
            raise MissingParameter(place=self.place(name))
        return value


def case_key(given: Inputs, name: str) -> InstanceKey:
    """Keys are wider than the numbers of JavaScript, so they may come as text."""
    value = given.values.get(name)
    if isinstance(value, str) and value.isdecimal():
        return InstanceKey(int(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return InstanceKey(value)
    raise NotACaseKey(place=given.place(name))


def decimal(value: object, place: str) -> Decimal:
    """A JSON number, exactly as it is written."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise NotANumber(place=place)
    try:
        number = Decimal(str(value))
    except InvalidOperation as cause:
        raise NotANumber(place=place) from cause
    if not number.is_finite():
        raise NotANumber(place=place)
    return number


def as_date(value: object) -> date | None:
    """ISO text as a date; None if it is none."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def as_instant(value: object) -> datetime | None:
    """ISO text with a time zone as an instant; None if it is none."""
    try:
        instant = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return instant if instant and instant.tzinfo else None


def number(value: Decimal) -> int | float:
    """A Decimal as the JSON number it is."""
    return int(value) if value == value.to_integral_value() else float(value)


def number_text(value: int) -> str:
    """A paper's number: below 10 with a leading zero (Decree 30/2020)."""
    return f"{value:02d}"
