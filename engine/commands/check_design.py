"""Everything that keeps a design from coming into force, and what is drawn badly; nothing is stored, nobody waits."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.commands import deploy
from engine.commands.advising import advice_on
from engine.commands.deploy import Files
from engine.commands.designing import deployed_kinds, package, package_mark, seen
from engine.commands.findings import InFile, advice_in
from engine.commands.paper_checks import paper_advice, paper_faults
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.advice import Advice
from engine.domain.designs import Design
from engine.domain.errors import Invalid
from engine.domain.rehearsals import Misfit, Result
from engine.ports import Transaction


@dataclass(frozen=True, kw_only=True)
class CheckDesign:
    actor: Actor
    design: int
    files: Files = ()  #: as they stand on the screen, over what is kept
    #: also which ends the scenarios leave out, and which differ on its day, once they were played on this very copy
    played: bool = False


def handle(cmd: CheckDesign, tools: Tools) -> tuple[Invalid, ...]:
    """Faults first, then gaps and advice (fact ``level`` "gap", "warning"), each in the order of the files.

    Raises NotAllowed, NotFound, NothingToDeploy.
    """
    with tools.store.looking(cmd.actor.agency) as tx:
        design = seen(tools, tx, cmd.actor, cmd.design)
        whole = tuple(sorted({**dict(package(tx, design)), **dict(cmd.files)}.items()))
        files = deployed_kinds(whole)
        _, findings = deploy.judged(tx, tools, files)
        names = tools.adviser.names(files)
        found = (
            *findings,
            *paper_faults(tools, files),
            *advice_on(tools, tx, design.folder, files),
            *paper_advice(tools, files),
            *(_unplayed(tools, tx, design, whole) if cmd.played else ()),
        )
        return tuple(_called(one, names) for one in found)


def _called(one: Invalid, names: Mapping[tuple[str, str], str]) -> Invalid:
    """With the fact ``name``: what a reader calls its element."""
    name = names.get((str(one.facts.get("file")), one.place))
    facts: dict[str, Any] = {**one.facts, "name": name}
    return InFile(**facts) if name and isinstance(one, InFile) else one


def _unplayed(tools: Tools, tx: Transaction, design: Design, files: Files) -> Iterator[InFile]:
    run = tx.rehearsals.of(design.key)
    told = run.fresh(package_mark(tx, files, design.release.day)) if run is not None else {}
    if told:
        entered = frozenset(one for result in told.values() for one in result.elements)
        yield from (advice_in(name, one) for name, one in tools.adviser.unplayed(files, entered))
    for result in told.values():
        if result.moved_misfit is not None:
            yield advice_in(result.scenario.file, _differs(result, result.moved_misfit))


def _differs(result: Result, misfit: Misfit) -> Advice:
    day = f"{date.fromisoformat(result.moved):%d/%m/%Y}"
    facts = {"name": result.scenario.name, "line": misfit.line, "day": day}
    return Advice("differs-on-its-day", place="", **facts, why_vi=misfit.why_vi, why_en=misfit.why_en)
