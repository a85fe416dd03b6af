"""A scenario is played: sentence by sentence, until the end or the first that is not so."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from engine.domain.errors import Failed, InvalidInput, QuycheError
from engine.rehearsal.expecting import NotAsTold
from engine.rehearsal.reading import Part, Scenario, Step
from engine.rehearsal.sentences import vocabulary_of
from engine.rehearsal.town import Town


class WordMissing(Failed):
    code = "scenario-word-missing"
    vi = "Không có “{word}” ở đây (tên trường, nút, việc hoặc người không đúng)."
    en = 'There is no "{word}" here (the name of a field, button, task or person is not right).'


class FailedUnseen(Failed):
    code = "scenario-failed-unseen"
    vi = "Máy gặp lỗi trong lúc chạy: {said}."
    en = "The machine met an error meanwhile: {said}."


class NotProved(Failed):
    code = "scenario-not-proved"
    vi = "Lịch sử hồ sơ không chứng minh được: {problem}."
    en = "The history of the case does not prove it: {problem}."


class NothingExpected(Failed):
    code = "scenario-expects-nothing"
    vi = "Kịch bản chưa nói điều gì phải đúng (câu bắt đầu bằng “Thì”)."
    en = "The scenario does not say what must be so (a sentence that begins with “Then”)."


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Where a scenario is not so."""

    line: int
    part: Part
    said: str  #: the sentence
    error: QuycheError

    @property
    def expected(self) -> str:
        return str(self.error.facts.get("expected", "")) if isinstance(self.error, NotAsTold) else ""

    @property
    def found(self) -> str:
        return str(self.error.facts.get("found", "")) if isinstance(self.error, NotAsTold) else ""


def play(scenario: Scenario, town: Town) -> Fault | None:
    """None when it is so to the end, and every case of it is proved by its history."""
    if not any(one.part == "then" for one in scenario.steps):
        return Fault(line=scenario.line, part="then", said=scenario.name, error=NothingExpected())
    with listening() as told:
        for one in scenario.steps:
            error = attempt(one, town)
            if error is not None:
                return Fault(line=one.line, part=one.part, said=one.text, error=error)
        error = _afterwards(town, told)
    return None if error is None else Fault(line=scenario.line, part="then", said=scenario.name, error=error)


def attempt(one: Step, town: Town) -> QuycheError | None:
    """What a sentence says no with."""
    try:
        meaning = vocabulary_of(town.organisation).meaning(one.text, town.today)
        meaning.act(town, one.table, **meaning.words)
    except InvalidInput as several:
        return several.findings[0] if several.findings else several
    except QuycheError as no:
        return no
    except (LookupError, StopIteration, ValueError) as missing:
        return WordMissing(word=missing.args[0] if missing.args else one.text)
    return None


def _afterwards(town: Town, told: list[str]) -> QuycheError | None:
    if told:
        return FailedUnseen(said=told[0])
    unproved = next((one for one in town.verified() if not (one.ok and one.replayed)), None)
    return None if unproved is None else NotProved(problem=unproved.problem or "–")


@contextmanager
def listening() -> Iterator[list[str]]:
    """Errors that are only written down, as the runner's are."""
    told: list[str] = []
    ear = _Ear(told)
    logging.getLogger().addHandler(ear)
    try:
        yield told
    finally:
        logging.getLogger().removeHandler(ear)


class _Ear(logging.Handler):
    def __init__(self, told: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._told = told

    def emit(self, record: logging.LogRecord) -> None:
        self._told.append(record.getMessage())
