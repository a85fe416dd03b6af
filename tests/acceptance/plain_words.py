"""Words that only machines use, wherever a history shows them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from engine.domain.attachments import is_reference
from engine.queries.views import CaseView, HistoryLine

MACHINE: Final = re.compile(r"[a-z]+([0-9_.:#-][a-z0-9]+)*")  #: as ids, keys and names of messages are written
#: dates, hours, values and keys as only machines write them
STAMP: Final = re.compile(r"\d{4}-\d\d-\d\d|\d\dT\d\d:\d\d|\b(null|true|false)\b|\b[a-z]+_[a-z_]+\b")
QUOTED: Final = re.compile(r"«([^»]*)»")


def unspoken(case: CaseView) -> Iterator[str]:
    """Of the sentences, the names of data, and the names inside data; values may be anything people write."""
    for line in case.history:
        yield from (f"{line.text} [{word}]" for word in _words(line) if MACHINE.fullmatch(word))


def unread(texts: Iterable[str]) -> Iterator[str]:
    """Sentences with a date, an hour, a value or a key as machines write them."""
    return (text for text in texts if STAMP.search(text))


def _words(line: HistoryLine) -> Iterator[str]:
    yield from QUOTED.findall(line.text)
    for change in line.changes:
        yield change.name
        yield from _inside([change.old, change.new])
    yield from _inside([line.details.get("inputs"), line.details.get("result")])


def _inside(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, list | tuple):
            yield from _inside(value)
        elif isinstance(value, Mapping) and not is_reference(value):
            yield from value
            yield from _inside(value.values())
