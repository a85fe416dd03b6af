"""No story of the requirements is left untold, and no tag tells one that is not there."""

import re
import tomllib
from pathlib import Path
from typing import Final

import pytest

from tests.acceptance.test_scenarios import scenarios

STORIES: Final[dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("stories.toml").read_text(encoding="utf-8")
)
RANGE: Final = re.compile(r"(?P<head>.*?)(?P<first>\d+)-(?P<last>\d+)(?P<tail>\D.*)?")


def numbers(written: list[str]) -> set[str]:
    """Of a procedure: "H1-3" is H1, H2 and H3."""
    return {number for one in written for number in _spread(one)}


def _spread(one: str) -> list[str]:
    found = RANGE.fullmatch(one)
    if found is None:
        return [one]
    head, tail = found["head"], found["tail"] or ""
    return [f"{head}{number}{tail}" for number in range(int(found["first"]), int(found["last"]) + 1)]


def told(process: str) -> set[str]:
    """By the scenarios in the folder of a procedure."""
    return {tag for one in scenarios() if Path(one.file).parent.parent.name == process for tag in one.tags}


@pytest.mark.parametrize("process", sorted(STORIES))
def test_every_story_of_the_requirements_is_told_by_a_scenario(process: str) -> None:
    assert sorted(numbers(STORIES[process]) - told(process)) == []


@pytest.mark.parametrize("process", sorted(STORIES))
def test_every_tag_of_a_scenario_is_a_story_of_the_requirements(process: str) -> None:
    assert sorted(told(process) - numbers(STORIES[process])) == []


def test_a_range_stands_for_each_of_its_numbers() -> None:
    assert numbers(["1.16.9-11", "V1-2.vptw", "C17N"]) == {"1.16.9", "1.16.10", "1.16.11", "V1.vptw", "V2.vptw", "C17N"}
