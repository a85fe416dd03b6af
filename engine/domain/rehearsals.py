"""What the scenarios of a design came to: a run over its package, told scenario by scenario.

A design goes into force only as it was played: the mark of its package names the files to the letter, and what else was
in force around them.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal

from engine.domain.errors import Failed, Refused
from engine.domain.keys import Login

SCENARIO: Final = ".feature"
SILENCE: Final = timedelta(minutes=5)  #: a run that has said nothing for so long has died with its machine

RunState = Literal["running", "done", "broken"]


class ScenariosNotRun(Refused):
    code = "scenarios-not-run"
    vi = "Kịch bản chưa chạy đủ trên đúng bản này ({left} kịch bản). Hãy chạy tất cả ở trang Kịch bản."
    en = "Not all scenarios were run on this very copy ({left} left). Run all of them on the page Scenarios."


class NoScenario(Refused):
    """What nobody has said in words and played is put into force for a reason only."""

    code = "no-scenario"
    vi = "Gói này chưa có kịch bản nào. Hãy thêm ít nhất một kịch bản đúng, hoặc ghi lý do ban hành dù chưa có."
    en = "This package has no scenario. Add at least one that is so, or say why it goes into force without one."


class ScenarioRed(Refused):
    code = "scenario-red"
    vi = "Kịch bản “{name}” không đúng ({file}, dòng {line}): {why_vi}"
    en = 'The scenario "{name}" is not so ({file}, line {line}): {why_en}'


class RehearsalUnderWay(Refused):
    code = "rehearsal-under-way"
    vi = "Kịch bản của bản thiết kế này đang chạy. Hãy chờ chạy xong hoặc dừng lại."
    en = "The scenarios of this design are running. Wait for the end, or stop them."


class RehearsalStopped(Failed):
    code = "rehearsal-stopped"
    vi = "Lượt chạy kịch bản đã dừng giữa chừng (bị dừng hoặc một kịch bản chạy quá lâu)."
    en = "The run of scenarios stopped midway (somebody stopped it, or a scenario took too long)."


class NothingPlayed(Failed):
    code = "rehearsal-broken"
    vi = "{problem_vi}"
    en = "{problem_en}"


@dataclass(frozen=True, kw_only=True)
class Day:
    """For which scenarios are played."""

    day: date  #: from which they are to hold
    moved: bool  #: what is told of an earlier one is played behind it, too

    @property
    def words(self) -> tuple[str, str]:
        """As the program that plays them is told."""
        return self.day.isoformat(), "moved" if self.moved else "told"

    @classmethod
    def said(cls, day: str, kind: str) -> "Day":
        """The inverse of ``words``."""
        return cls(day=date.fromisoformat(day), moved=kind == "moved")


@dataclass(frozen=True, kw_only=True)
class ScenarioRef:
    """A scenario of a package."""

    file: str
    number: int  #: its place in the file, from 0
    name: str
    line: int

    @property
    def key(self) -> str:
        return f"{self.file}#{self.number}"


@dataclass(frozen=True, kw_only=True)
class Misfit:
    """The sentence at which a scenario is not so."""

    line: int
    part: str  #: given, when, then
    said: str
    why_vi: str
    why_en: str
    expected: str = ""
    found: str = ""


@dataclass(frozen=True, kw_only=True)
class Result:
    scenario: ScenarioRef
    package: str  #: mark of what was played
    seconds: float
    misfit: Misfit | None = None  #: None = it is so to its end
    elements: tuple[str, ...] = ()  #: ids of elements that were entered
    flows: tuple[str, ...] = ()  #: ids of flows that were taken
    moved: str = ""  #: the day, ISO, behind which all its days were moved and it was played once more; "" = it was not
    moved_misfit: Misfit | None = None  #: where it was not so then


@dataclass(frozen=True, kw_only=True)
class DesignRun:
    """The newest run of a design, with what earlier ones said of scenarios that it leaves out."""

    design: int
    package: str
    scenarios: tuple[ScenarioRef, ...]  #: all of the package
    wanted: tuple[str, ...]  #: keys of those that are played
    results: Mapping[str, Result]  #: by key
    state: RunState
    begun_by: Login
    begun_at: datetime
    changed_at: datetime
    problem_vi: str = ""  #: why nothing could be played
    problem_en: str = ""

    def with_result(self, result: Result, at: datetime) -> "DesignRun":
        return replace(self, results={**self.results, result.scenario.key: result}, changed_at=at)

    def ended(self, at: datetime, problem: tuple[str, str] | None = None) -> "DesignRun":
        vi, en = problem or ("", "")
        state: RunState = "broken" if problem else "done"
        return replace(self, state=state, changed_at=at, problem_vi=vi, problem_en=en)

    def alive(self, at: datetime) -> bool:
        return self.state == "running" and at - self.changed_at < SILENCE

    def fresh(self, package: str) -> Mapping[str, Result]:
        """What was played on this very package."""
        return {key: one for key, one in self.results.items() if one.package == package}


def refuse_unless_green(run: DesignRun | None, package: str) -> None:
    """Raises ScenarioRed with the first one, ScenariosNotRun, NoScenario when the files hold none."""
    told = run.fresh(package) if run is not None else {}
    red = next((one for one in told.values() if one.misfit is not None), None)
    if red is not None and red.misfit is not None:
        raise ScenarioRed(
            name=red.scenario.name, file=red.scenario.file, line=red.misfit.line, why_vi=red.misfit.why_vi,
            why_en=red.misfit.why_en,
        )  # fmt: skip
    if run is None or run.package != package:
        raise ScenariosNotRun(left="–")
    if not run.scenarios:
        raise NoScenario
    left = [one for one in run.scenarios if one.key not in told]
    if left:
        raise ScenariosNotRun(left=len(left))


def mark_of(files: Iterable[tuple[str, bytes]], around: Mapping[str, int | None], day: date | None = None) -> str:
    """Names a package, the newest file of every procedure around it, and the day from which it is to hold."""
    whole = hashlib.sha256()
    for name, content in sorted(files):
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    for folder, newest in sorted(around.items()):
        whole.update(f"{folder}\0{newest}\0".encode())
    if day is not None:
        whole.update(day.isoformat().encode())
    return whole.hexdigest()


def has_scenarios(files: Iterable[tuple[str, bytes]]) -> bool:
    return any(name.endswith(SCENARIO) for name, _ in files)


def told(result: Result) -> Mapping[str, object]:
    """As plain values."""
    return asdict(result)


def retold(given: Mapping[str, Any]) -> Result:
    """The inverse of ``told``."""
    misfit, moved_misfit = given.get("misfit"), given.get("moved_misfit")
    return Result(
        scenario=ScenarioRef(**given["scenario"]),
        package=given["package"],
        seconds=given["seconds"],
        misfit=Misfit(**misfit) if misfit else None,
        elements=tuple(given["elements"]),
        flows=tuple(given["flows"]),
        moved=given.get("moved", ""),
        moved_misfit=Misfit(**moved_misfit) if moved_misfit else None,
    )
