"""Keep what was drawn: files of a design, each over the copy its designer had seen."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.commands.designing import DESIGNERS, check_files, taken
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.designs import DesignFile, FileChangedMeanwhile


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

    Raises NotAllowed, NotFound, DesignClosed, FileChangedMeanwhile, InvalidInput.
    """
    at = tools.clock.now()
    check_files((name, one.content or b"") for name, one in cmd.files.items())
    with tools.store.transaction(cmd.actor.agency) as tx:
        design = taken(tools, tx, cmd.actor, cmd.design, DESIGNERS).touched(cmd.actor.login, at)
        kept = {file.name: file for file in tx.designs.files(design.key)}
        revisions: dict[str, int] = {}
        changed = False
        for name, saving in cmd.files.items():
            before = kept.get(name)
            if before is not None and before.content == saving.content:
                revisions[name] = before.revision
                continue
            if not cmd.anyway:
                _check(before, saving)
            revisions[name] = before.revision + 1 if before else 1
            file = DesignFile(
                name=name, content=saving.content, revision=revisions[name], changed_by=cmd.actor.login, changed_at=at
            )
            tx.designs.put(design.key, file)
            changed = True
        if changed:
            tx.designs.change(design)
        return revisions


def _check(before: DesignFile | None, saving: Saving) -> None:
    """Raises FileChangedMeanwhile."""
    if before is not None and before.revision != saving.seen:
        at = f"{before.changed_at.astimezone(TIME_ZONE):%H:%M %d/%m/%Y}"
        raise FileChangedMeanwhile(name=before.name, who=before.changed_by, at=at, revision=before.revision)
