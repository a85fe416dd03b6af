"""The day of an approved design has come: its scenarios are played again, and it is in force, or back with its people.

They are played outside every transaction; what each came to is kept as soon as it is over. Whoever dies meanwhile has
lost nothing but the work: the alarm rings again after a silence, and all of them are played anew.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Final

from engine.commands.approve_design import put_into_force
from engine.commands.deploy import Files
from engine.commands.designing import check_scenarios, package, package_mark, tell_hands
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.designs import Design, Overtaken
from engine.domain.errors import Failed, Invalid, InvalidInput, QuycheError
from engine.domain.keys import SYSTEM
from engine.domain.rehearsals import (
    SILENCE,
    Day,
    DesignRun,
    NothingPlayed,
    RehearsalStopped,
    Result,
    ScenarioRed,
    ScenariosNotRun,
    has_scenarios,
)
from engine.ports import Transaction

TRIES: Final = 5  #: runs that stopped midway, or waited for another one; then its people have to look at it


@dataclass(frozen=True, kw_only=True)
class ReleaseDesign:
    """The day of an approved design has come."""

    actor: Actor
    alarm_id: int


@dataclass(frozen=True, kw_only=True)
class _Begun:
    """A design whose day has come, as it was found."""

    design: Design
    files: Files
    attempts: int
    run: DesignRun | None  #: None = nothing has to be played: it has no scenarios, or was approved whatever they say


def handle(cmd: ReleaseDesign, tools: Tools) -> bool:
    """False: somebody else has done it or is at it, it was dropped, or what came up meanwhile has sent it back."""
    begun = _begun(cmd, tools)
    if begun is None:
        return False
    try:
        if begun.run is not None:
            _play(tools, cmd, begun, begun.run)
        return _decide(cmd, tools, lambda tx, design, at: _enforce(tools, tx, design, at))
    except ScenariosNotRun:  # another procedure came into force while they were played
        return _again(cmd, tools)
    except RehearsalStopped as stopped:
        if begun.attempts + 1 < TRIES:
            return False
        return _send_back(cmd, tools, stopped)
    except (Invalid, InvalidInput, Overtaken, ScenarioRed, NothingPlayed) as fault:
        return _send_back(cmd, tools, fault)


def _begun(cmd: ReleaseDesign, tools: Tools) -> _Begun | None:
    """From now on the alarm is silent for as long as a run may be."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        alarm = tx.alarms.take(cmd.alarm_id)
        if alarm is None or alarm.key is None or alarm.due_at > at:
            return None
        design = tx.designs.take(alarm.key)
        files = package(tx, design)
        if design.state != "approved" or design.despite or not has_scenarios(files):
            return _Begun(design=design, files=files, attempts=alarm.attempts, run=None)
        tx.alarms.postpone(alarm.id, at + SILENCE)
        before = tx.rehearsals.of(design.key)
        if before is not None and before.alive(at):
            return None
        run = _fresh(before, design, package_mark(tx, files, design.release.day), at)
        tx.rehearsals.put(run)
        return _Begun(design=design, files=files, attempts=alarm.attempts, run=run)


def _fresh(before: DesignRun | None, design: Design, mark: str, at: datetime) -> DesignRun:
    """Nothing that was played before counts on this day."""
    scenarios = before.scenarios if before is not None else ()
    return DesignRun(
        design=design.key, package=mark, scenarios=scenarios, wanted=tuple(one.key for one in scenarios), results={},
        state="running", begun_by=SYSTEM, begun_at=at, changed_at=at,
    )  # fmt: skip


# ------------------------------------------------------------------ played


def _play(tools: Tools, cmd: ReleaseDesign, begun: _Begun, run: DesignRun) -> None:
    """To its end, whatever the scenarios come to. Raises NothingPlayed, RehearsalStopped."""
    design = begun.design
    day = Day(day=design.release.day or local_day(run.begun_at), moved=False)
    try:
        for result in tools.rehearser.play(design.folder, begun.files, day):
            _keep(tools, cmd, run, partial(_told, replace(result, package=run.package)))
    except Failed as broken:
        problem = broken.text("vi"), broken.text("en")
        _keep(tools, cmd, run, lambda now, at: now.ended(at, problem))
        raise
    _keep(tools, cmd, run, lambda now, at: now.ended(at))


def _told(result: Result, run: DesignRun, at: datetime) -> DesignRun:
    return replace(run.with_result(result, at), scenarios=tuple(dict.fromkeys((*run.scenarios, result.scenario))))


def _keep(tools: Tools, cmd: ReleaseDesign, run: DesignRun, change: Callable[[DesignRun, datetime], DesignRun]) -> None:
    """Raises RehearsalStopped when this run was silent for so long that another one has taken its place."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        now = tx.rehearsals.of(run.design)
        if now is None or (now.begun_by, now.begun_at) != (run.begun_by, run.begun_at):
            raise RehearsalStopped
        tx.rehearsals.put(change(now, at))


# ------------------------------------------------------------------ decided


def _decide(cmd: ReleaseDesign, tools: Tools, act: Callable[[Transaction, Design, datetime], object]) -> bool:
    """False: somebody else has decided, or it waits for nothing any more."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        alarm = tx.alarms.take(cmd.alarm_id)
        if alarm is None or alarm.key is None:
            return False
        design = tx.designs.take(alarm.key)
        if design.state == "approved":
            act(tx, design, at)
        tx.alarms.done(cmd.alarm_id)
        return design.state == "approved"


def _enforce(tools: Tools, tx: Transaction, design: Design, at: datetime) -> None:
    """Raises ScenarioRed, ScenariosNotRun, Overtaken, InvalidInput."""
    if not design.despite:
        check_scenarios(tx, design, needed=False)
    put_into_force(tools, tx, design, at)


def _send_back(cmd: ReleaseDesign, tools: Tools, fault: QuycheError) -> bool:
    """To its people: who drew it, and who thought that it was in force from today on."""
    said = fault.text("vi")

    def act(tx: Transaction, design: Design, at: datetime) -> None:
        after = design.sent_back(said, at)
        tx.designs.change(after)
        tell_hands(tx, after, at, also=(design.proposed_by, design.reviewed_by, design.decided_by))

    _decide(cmd, tools, act)
    return False


def _again(cmd: ReleaseDesign, tools: Tools) -> bool:
    """At once."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        tx.alarms.postpone(cmd.alarm_id, tools.clock.now())
    return False
