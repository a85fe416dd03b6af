"""Facts that a model shows: labels in the asker's language, people by name, nothing where there is nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from engine.decisions import feel
from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import Language, NotFound
from engine.domain.facts import Json, Variables
from engine.domain.keys import Login
from engine.queries.reading import Reading
from engine.queries.views import FactLine
from engine.queries.words import labelled


def fact_lines(reading: Reading, shown: Json, language: Language) -> tuple[FactLine, ...]:
    """From a property "facts": a list of {label_vi, label_en, value, value_en}."""
    return tuple(_lines(reading, shown, language)) if isinstance(shown, list) else ()


def facts_now(
    reading: Reading, source: str, data: Variables, opened: tuple[Json, datetime], language: Language
) -> tuple[FactLine, ...]:
    """What the property says of the data as they are now; a line that was not so when the task opened is marked.

    ``opened``: the facts of then, and when that was. The clock stays there: what is new is what somebody did.
    """
    shown, at = opened
    before = fact_lines(reading, shown, language)
    try:
        found: Any = feel.evaluate_json(source.removeprefix("="), data, now=at.astimezone(TIME_ZONE))
    except feel.FeelError:
        return before
    lines = fact_lines(reading, found, language)
    return tuple(line if line in before else replace(line, new=True) for line in lines)


def named(reading: Reading, value: Any) -> Any:
    """A login as the name of the person; everything else as it is."""
    if not isinstance(value, str):
        return value
    try:
        return reading.organisation.person(Login(value)).name
    except NotFound:
        return value


def _lines(reading: Reading, shown: list[Json], language: Language) -> Iterator[FactLine]:
    for entry in shown:
        if not isinstance(entry, Mapping):
            continue
        value = entry.get(f"value_{language}", entry.get("value"))
        if value is not None and value != "":
            yield FactLine(label=labelled(entry, language), value=named(reading, value))
