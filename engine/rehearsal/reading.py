"""Scenario files as they are written: given/when/then in Vietnamese Gherkin, each sentence with its line."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from engine.domain.errors import Invalid, InvalidInput

Table = Mapping[str, str]
Part = Literal["given", "when", "then"]

PARTS: Final[Mapping[str, Part]] = {"Context": "given", "Action": "when", "Outcome": "then"}
BESIDE: Final = 2  #: cells of a row: what it is, what it says


class ScenarioUnreadable(Invalid):
    code = "scenario-unreadable"
    vi = "Dòng {line}: không đọc được. Mỗi dòng là Tính năng:, Tình huống:, câu Biết/Khi/Thì, hoặc | tên | giá trị |."
    en = "Line {line}: cannot be read. A line is a feature, a scenario, a sentence, or | name | value |."


class TableTooWide(Invalid):
    code = "scenario-table"
    vi = "Dòng {line}: bảng dưới một câu có hai cột, tên và giá trị."
    en = "Line {line}: a table below a sentence has two columns, name and value."


@dataclass(frozen=True, kw_only=True)
class Step:
    """One sentence."""

    text: str
    table: Table
    line: int  #: from 1
    part: Part


@dataclass(frozen=True, kw_only=True)
class Scenario:
    file: str
    name: str
    line: int
    steps: tuple[Step, ...]
    tags: frozenset[str]  #: without the @


def read(text: str, file: str = "") -> tuple[Scenario, ...]:
    """Every scenario of a file, in its order. Raises InvalidInput with each line that cannot be read."""
    try:
        document: Any = Parser().parse(text)
    except CompositeParserException as several:
        raise InvalidInput(tuple(_unreadable(one, file) for one in several.errors)) from several
    except ParserError as one:
        raise InvalidInput((_unreadable(one, file),)) from one
    document["uri"] = file
    lines = _lines(document)
    pickles: Any = Compiler().compile(document)
    return tuple(
        Scenario(
            file=file,
            name=told["name"],
            line=lines[told["astNodeIds"][0]],
            steps=tuple(_step(one, lines, file) for one in told["steps"]),
            tags=frozenset(one["name"].removeprefix("@") for one in told["tags"]),
        )
        for told in pickles
    )


def _unreadable(error: Any, file: str) -> ScenarioUnreadable:
    return ScenarioUnreadable(place=file, line=getattr(error, "location", {}).get("line", 1))


def _lines(node: Any) -> dict[str, int]:
    """The line of everything in the tree that has one."""
    found: dict[str, int] = {}
    if isinstance(node, dict):
        if "id" in node and "location" in node:
            found[node["id"]] = node["location"]["line"]
        for one in node.values():
            found |= _lines(one)
    elif isinstance(node, list):
        for one in node:
            found |= _lines(one)
    return found


def _step(told: Any, lines: Mapping[str, int], file: str) -> Step:
    line = lines[told["astNodeIds"][0]]
    rows = told.get("argument", {}).get("dataTable", {}).get("rows", [])
    if any(len(row["cells"]) != BESIDE for row in rows):
        raise InvalidInput((TableTooWide(place=file, line=line),))
    table = {row["cells"][0]["value"]: row["cells"][1]["value"] for row in rows}
    return Step(text=told["text"], table=table, line=line, part=PARTS.get(told.get("type", ""), "given"))
