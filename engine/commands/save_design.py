"""Keep what was drawn: files of a design, each over the copy its designer had seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from engine.commands.deploy import Files
from engine.commands.designing import DESIGNERS, check_files, package, taken
from engine.commands.findings import elsewhere
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.designs import Design, DesignFile, FileChangedMeanwhile, InUse
from engine.ports import Transaction

SHOWN: Final = 5  #: users that are named; the others are counted


@dataclass(frozen=True, kw_only=True)
class Saving:
    """One file as it shall be."""

    content: bytes | None  #: None = taken out of the procedure
    seen: int  #: revision of the copy it was drawn over; 0 = as it is in force


@dataclass(frozen=True, kw_only=True)
class SaveDesign:
    actor: Actor
    design: int
    files: Mapping[str, Saving]  #: by name
    anyway: bool = False  #: over what somebody else saved meanwhile


def handle(cmd: SaveDesign, tools: Tools) -> Mapping[str, int]:
    """The new revision of each file; all are kept or none. Files that say what is kept already stay as they are.

    Raises NotAllowed, NotFound, DesignClosed, FileChangedMeanwhile, InUse, InvalidInput.
    """
    at = tools.clock.now()
    check_files((name, one.content or b"") for name, one in cmd.files.items())
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, DESIGNERS).touched(cmd.actor.login, at)
        kept = {file.name: file for file in tx.designs.files(design.key)}
        before = {name: content for name, content in package(tx, design) if _takes_out(cmd, name)}
        revisions: dict[str, int] = {}
        changed = False
        for name, saving in cmd.files.items():
            older = kept.get(name)
            if older is not None and older.content == saving.content:
                revisions[name] = older.revision
                continue
            if not cmd.anyway:
                _check(tools, older, saving)
            revisions[name] = older.revision + 1 if older else 1
            file = DesignFile(
                name=name, content=saving.content, revision=revisions[name], changed_by=cmd.actor.login, changed_at=at
            )
            tx.designs.put(design.key, file)
            changed = True
        if changed:
            tx.designs.change(design)
            _check_uses(tools, tx, design, tuple(before.items()))
        return revisions


def _check(tools: Tools, before: DesignFile | None, saving: Saving) -> None:
    """Raises FileChangedMeanwhile."""
    if before is not None and before.revision != saving.seen:
        at = f"{before.changed_at.astimezone(TIME_ZONE):%H:%M %d/%m/%Y}"
        who = tools.organisation.person(before.changed_by).name
        raise FileChangedMeanwhile(name=before.name, who=who, at=at, revision=before.revision)


def _takes_out(cmd: SaveDesign, name: str) -> bool:
    return name in cmd.files and cmd.files[name].content is None


def _check_uses(tools: Tools, tx: Transaction, design: Design, removed: Files) -> None:
    """Raises InUse for the first file taken out that something left needs, or that the calendar starts."""
    left, others = package(tx, design), elsewhere(tools, tx, design.folder)
    here = {(one.file, one.process_id) for one in tx.models.newest() if one.folder == design.folder}
    for name, content in removed:
        started = {process_id for file, process_id in here if file == name}
        uses = tools.adviser.users(((name, content),), left, others, design.folder)
        found = [f"{use.file} › {use.place}" for use in uses]
        found += [f"{rule.id} {rule.name_vi}" for rule in tools.calendar_rules if started & set(rule.processes)]
        if found:
            more = f" (+{len(found) - SHOWN})" if len(found) > SHOWN else ""
            raise InUse(place=name, name=name, users=", ".join(found[:SHOWN]) + more)
