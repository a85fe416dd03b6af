"""The scenarios of a design are played beside the office; what they came to is kept with the design."""

from dataclasses import dataclass
from datetime import date

from engine.commands.designing import package, package_mark, taken
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import APPROVERS
from engine.domain.rehearsals import DesignRun, RehearsalUnderWay, Result, ScenarioRef


@dataclass(frozen=True, kw_only=True)
class BeginRehearsal:
    actor: Actor
    design: int
    scenarios: tuple[ScenarioRef, ...]  #: all of the package
    wanted: tuple[str, ...]  #: keys of those that are played
    day: date | None = None  #: from which the design is to hold


@dataclass(frozen=True, kw_only=True)
class RecordResult:
    """One scenario has been played."""

    actor: Actor
    design: int
    result: Result


@dataclass(frozen=True, kw_only=True)
class EndRehearsal:
    actor: Actor
    design: int
    problem: tuple[str, str] | None = None  #: why nothing could be played: Vietnamese, English


def handle(cmd: BeginRehearsal, tools: Tools) -> str:
    """The mark of the package that is played. Raises NotAllowed, NotFound, RehearsalUnderWay."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, APPROVERS)
        before = tx.rehearsals.of(design.key)
        if before is not None and before.alive(at):
            raise RehearsalUnderWay
        mark = package_mark(tx, package(tx, design), cmd.day)
        known = {one.key for one in cmd.scenarios}
        kept = before.results if before is not None else {}
        run = DesignRun(
            design=design.key,
            package=mark,
            scenarios=cmd.scenarios,
            wanted=cmd.wanted,
            results={key: one for key, one in kept.items() if key in known and key not in cmd.wanted},
            state="running",
            begun_by=cmd.actor.login,
            begun_at=at,
            changed_at=at,
        )
        tx.rehearsals.put(run)
        return mark


def handle_result(cmd: RecordResult, tools: Tools) -> None:
    """What a run of another package tells late is left out. Raises NotAllowed, NotFound."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        run = tx.rehearsals.of(taken(tools, tx, cmd.actor, cmd.design, APPROVERS).key)
        if run is not None and run.package == cmd.result.package:
            tx.rehearsals.put(run.with_result(cmd.result, at))


def handle_end(cmd: EndRehearsal, tools: Tools) -> None:
    """Nothing is done where none is under way. Raises NotAllowed, NotFound."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        run = tx.rehearsals.of(taken(tools, tx, cmd.actor, cmd.design, APPROVERS).key)
        if run is not None and run.state == "running":
            tx.rehearsals.put(run.ended(at, cmd.problem))
