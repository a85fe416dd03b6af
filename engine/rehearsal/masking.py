"""Who and what a scenario names: as it was in a trial, or masked, when it is told of a real case.

Masked, a person is the post they held ("Trưởng phòng (stttt.cntt)"; of several equal ones the first that acts is the
first of the list), and whatever somebody typed is a text of the same length that says nothing. Dates, numbers and
choices stay: they make the case go the way it went.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Protocol

from engine.domain.keys import Login
from engine.domain.organisation import Organisation
from engine.rehearsal import people
from engine.rehearsal.forms import Field, Form, fields_of

#: fields in which nobody types words
PICKED: Final = frozenset({"select", "radio", "checklist", "taglist", "datetime", "checkbox", "number"})
HIDDEN: Final = "Nội dung đã che"
NOBODY: Final = "người đã che"


class Disguise(Protocol):
    """How whoever tells a scenario names people and repeats words."""

    @property
    def organisation(self) -> Organisation: ...

    @property
    def people(self) -> Mapping[str, Login]: ...

    def name(self, login: Login) -> str: ...

    def words(self, text: str) -> str: ...

    def answers(self, form: Form | None, given: Mapping[str, Any]) -> dict[str, Any]: ...

    def title(self, text: str) -> str | None:
        """Of a paper; None = it is better left out."""
        ...


@dataclass(frozen=True, kw_only=True)
class AsItWas:
    """Of a trial: nobody real did anything in it."""

    organisation: Organisation
    day: date

    @property
    def people(self) -> Mapping[str, Login]:
        return people.on(self.organisation, self.day)

    def name(self, login: Login) -> str:
        found = (name for name, one in people.names(self.organisation).items() if one == login)
        return next(found, login)

    def words(self, text: str) -> str:
        return text

    def answers(self, form: Form | None, given: Mapping[str, Any]) -> dict[str, Any]:
        return dict(given)

    def title(self, text: str) -> str | None:
        return text


@dataclass(frozen=True, kw_only=True)
class Masked:
    """Of a real case. Remembers whom and what it has renamed, so that the same stays the same."""

    organisation: Organisation
    day: date
    _seats: dict[Login, str] = field(default_factory=dict)
    _texts: dict[str, str] = field(default_factory=dict)

    @property
    def people(self) -> Mapping[str, Login]:
        return people.posts(self.organisation, self.day)

    def name(self, login: Login) -> str:
        """The post; people without one are all alike."""
        if login not in self._seats:
            self._seats[login] = self._seat(login)
        return self._seats[login]

    def _seat(self, login: Login) -> str:
        post = people.post_of(self.organisation, login, self.day)
        if post is None:
            return NOBODY
        title, unit = post
        alone = f"{title} 2 ({unit})" not in self.people
        taken = sum(one.startswith(f"{title} ") and one.endswith(f"({unit})") for one in self._seats.values())
        return f"{title} ({unit})" if alone else f"{title} {taken + 1} ({unit})"

    def words(self, text: str) -> str:
        """A text that says nothing: digits for digits, else as many letters."""
        if text not in self._texts:
            self._texts[text] = _hidden(text, len(self._texts) + 1)
        return self._texts[text]

    def answers(self, form: Form | None, given: Mapping[str, Any]) -> dict[str, Any]:
        """What was typed is hidden, whoever is named becomes who has their post in a scenario."""
        fields = {one["key"]: one for one in fields_of(form)}
        return {key: self._value(fields.get(key, {}), value) for key, value in given.items()}

    def title(self, text: str) -> str | None:
        named = any(one.name in text or one.name.rsplit(" ", 1)[-1] in text.split() for one in self.organisation.people)
        return None if named else text

    def _value(self, about: Field, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(about, one) for one in value]
        if isinstance(value, Mapping):
            inner = {one["key"]: one for one in fields_of(about)}
            return {key: self._value(inner.get(key, {}), one) for key, one in value.items()}
        if not isinstance(value, str) or not value:
            return value
        if value in {one.login for one in self.organisation.people}:
            return self.people.get(self.name(Login(value)), value)
        return value if about.get("type") in PICKED else self.words(value)


def _hidden(text: str, number: int) -> str:
    if text.isdecimal():
        return f"{number}".rjust(len(text), "0")
    said = f"{HIDDEN} {number}"
    return said + "." * (len(text) - len(said))
