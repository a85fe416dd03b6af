"""What is in an office before anybody comes in, and is put there once: procedures, keys, where its clock stands.

Also a folder of procedures beside the office, in which a design is tried or its scenarios are played.
"""

import hashlib
import shutil
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from engine.clock import SettableClock
from engine.commands.deploy import READERS, Deploy
from engine.commands.pin_clock import SETTING
from engine.commands.tools import Tools
from engine.domain.actor import system
from engine.domain.keys import AgencyId
from engine.installation import Secrets, SecretsDiffer
from engine.ports import Store, Transaction

#: folders of processes/ that hold no models
NO_PROCEDURE: Final = ("organisations", "regulations", "calendar", "element-templates")
FIRST_FOLDER: Final = "shared"  #: what others call must be there before them
KEYS: Final = "keys"  #: the setting by which processes see that they have the same secrets
RULES_AGENCY: Final = AgencyId("")  #: deployments belong to all agencies

Say = Callable[[str], None]


def once(tools: Tools, name: str, value: str, act: Callable[[], object], say: Say = lambda _: None) -> None:
    """Do what the setting ``name`` does not yet say was done for ``value``."""

    def done(tx: Transaction) -> bool:
        return tx.settings.get(name) == value

    with tools.store.transaction(RULES_AGENCY, trial=True) as tx:
        if done(tx):
            return
    say(name)
    act()
    with tools.store.transaction(RULES_AGENCY) as tx:
        tx.settings.put(name, value)


def resume_clock(tools: Tools) -> None:
    """A clock that was pinned stands there again after a restart."""
    clock = tools.clock
    if not isinstance(clock, SettableClock) or clock.pinned is not None:
        return
    pinned = pinned_at(tools)
    if pinned is not None:
        clock.pin(pinned)


def pinned_at(tools: Tools) -> datetime | None:
    """Where the clock of the installation was set to stand."""
    with tools.store.transaction(RULES_AGENCY, trial=True) as tx:
        pinned = tx.settings.get(SETTING)
    return datetime.fromisoformat(pinned) if isinstance(pinned, str) else None


def agree(tools: Tools, secret: Secrets | None) -> None:
    """The first process says which keys are the installation's; alone on its machine (None) it may change all but those
    that seal authors. Raises SecretsDiffer in one that has others."""
    sealing = {f"sealing {agency}": key.fingerprint for agency, key in tools.sealing.items()}
    marks = {**(secret.marks if secret else {}), **sealing}
    with tools.store.transaction(RULES_AGENCY, trial=True) as tx:
        known = tx.settings.get(KEYS)
    told = known if isinstance(known, dict) else {}
    if any(told.get(name, mark) != mark for name, mark in marks.items()):
        raise SecretsDiffer
    if told.keys() != marks.keys():
        with tools.store.transaction(RULES_AGENCY) as tx:
            tx.settings.put(KEYS, {**told, **marks})


def deploy_folders(
    tools: Tools, do: Callable[[Deploy], Any], processes: Path, say: Say, left_out: frozenset[str]
) -> None:
    """Every procedure of ``processes``, those that have changed since the last start."""
    folders = [one for one in processes.iterdir() if one.is_dir() and one.name not in NO_PROCEDURE]
    for folder in sorted(folders, key=lambda one: (one.name != FIRST_FOLDER, one.name)):
        files = tuple(
            (path.relative_to(folder).as_posix(), path.read_bytes())
            for path in models_in(folder)
            if path.suffix not in left_out
        )
        deploy = Deploy(actor=system(RULES_AGENCY), name=folder.name, files=files, folder=folder.name)
        stamp = digest(part for name, content in files for part in (name.encode(), content))
        once(tools, f"deployed:{folder.name}", stamp, partial(do, deploy), say)


def models_in(folder: Path) -> list[Path]:
    """The files of a procedure that are deployed."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix in READERS)


def lay_out(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """The files of a procedure, and no others that would be deployed."""
    folder.mkdir(exist_ok=True)
    for path in models_in(folder):
        path.unlink()
    for name, content in files:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def digest(parts: Iterable[bytes]) -> str:
    """One hash over all parts, each with its length."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()


def stage(store: Store, processes: Path, place: Path, folder: str, files: Sequence[tuple[str, bytes]]) -> None:
    """A folder of procedures in ``place``: those in force, and of one folder these files instead."""
    staged = place / "processes"
    shutil.copytree(processes, staged)
    with store.looking(RULES_AGENCY) as tx:
        in_force = {name: tx.designs.in_force(name) for name in tx.designs.folders()}
    for name, content in {**in_force, folder: files}.items():
        lay_out(staged / name, content)
