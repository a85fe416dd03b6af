"""Scenario files read, and sentences matched to what they mean."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unicodedata import normalize

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from engine.bootstrap import PROCESSES
from tests.acceptance import words

Table = Mapping[str, str]
Act = Callable[..., None]


class UnknownStep(LookupError):
    """A sentence nobody has given a meaning, or that has two."""


@dataclass(frozen=True)
class Step:
    text: str
    table: Table


@dataclass(frozen=True)
class Scenario:
    file: str
    name: str
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        """The procedure and the name, in the letters that every terminal has."""
        plain = normalize("NFD", self.name.replace("đ", "d").replace("Đ", "D"))
        return f"{Path(self.file).parent.parent.name}: {plain.encode('ascii', 'ignore').decode()}"


def scenarios(folder: Path = PROCESSES) -> list[Scenario]:
    """Of every procedure, in the order of its files."""
    return [one for path in sorted(folder.glob("*/scenarios/*.feature")) for one in read(path)]


def read(path: Path) -> Iterator[Scenario]:
    document = Parser().parse(path.read_text(encoding="utf-8"))
    document["uri"] = str(path)
    for pickle in Compiler().compile(document):
        steps = tuple(Step(step["text"], _table(step)) for step in pickle["steps"])
        yield Scenario(str(path), pickle["name"], steps)


def _table(step: Any) -> Table:
    rows = step.get("argument", {}).get("dataTable", {}).get("rows", [])
    return {row["cells"][0]["value"]: row["cells"][1]["value"] for row in rows}


# ------------------------------------------------------------------ sentences

MEANINGS: Final[dict[re.Pattern[str], Act]] = {}


def step(sentence: str) -> Callable[[Act], Act]:
    """The function says what the sentence means; it gets the town, the words by name and the table."""

    def remember(act: Act) -> Act:
        MEANINGS[words.pattern(sentence)] = act
        return act

    return remember


def meaning(one: Step) -> tuple[Act, dict[str, Any]]:
    """Raises UnknownStep."""
    found = [(act, hit) for pattern, act in MEANINGS.items() if (hit := pattern.fullmatch(one.text))]
    if len(found) != 1:
        raise UnknownStep(f"{len(found)} nghĩa cho câu: {one.text}")
    act, hit = found[0]
    return act, words.read(hit)
