"""The scenarios of a package: which there are, and which of their sentences nobody understands."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from engine.domain.errors import Invalid, InvalidInput
from engine.domain.organisation import Organisation
from engine.domain.rehearsals import SCENARIO, ScenarioRef
from engine.rehearsal.moving import in_days
from engine.rehearsal.reading import Scenario, read
from engine.rehearsal.sentences import vocabulary_of
from engine.rehearsal.town import FIRST_DAY
from engine.rehearsal.vocabulary import Vocabulary

Files = tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, kw_only=True)
class LineFault:
    """What stands in the way of a line before anything is played."""

    line: int
    error: Invalid


def scenarios_of(files: Files) -> tuple[Scenario, ...]:
    """Of every scenario file, in order. Raises InvalidInput with each line that cannot be read."""
    findings: list[Invalid] = []
    found: list[Scenario] = []
    for name, content in sorted(files):
        if PurePosixPath(name).suffix != SCENARIO:
            continue
        try:
            found += read(content.decode("utf-8-sig", errors="replace"), name)
        except InvalidInput as several:
            findings += several.findings
    if findings:
        raise InvalidInput(tuple(findings))
    return tuple(found)


def refs_of(scenarios: Iterable[Scenario]) -> tuple[ScenarioRef, ...]:
    """As a run names them."""
    made: list[ScenarioRef] = []
    count: dict[str, int] = {}
    for one in scenarios:
        number = count.get(one.file, 0)
        count[one.file] = number + 1
        made.append(ScenarioRef(file=one.file, number=number, name=one.name, line=one.line))
    return tuple(made)


def judged(text: str, organisation: Organisation) -> tuple[tuple[Scenario, ...], tuple[LineFault, ...]]:
    """A file as it stands on the screen: its scenarios, and every line that cannot be read or is not understood."""
    try:
        scenarios = read(text)
    except InvalidInput as several:
        return (), tuple(LineFault(line=_line(one), error=one) for one in several.findings)
    vocabulary = vocabulary_of(organisation)
    return scenarios, tuple(_not_understood(vocabulary, scenarios))


def _not_understood(vocabulary: Vocabulary, scenarios: Iterable[Scenario]) -> Iterable[LineFault]:
    told = {(step.line, step.text) for one in scenarios for step in one.steps}
    for line, text in sorted(told):
        try:
            vocabulary.sentence(in_days(text, FIRST_DAY))
        except Invalid as no:
            yield LineFault(line=line, error=no)


def _line(error: Invalid) -> int:
    line = error.facts.get("line", 1)
    return line if isinstance(line, int) else 1
