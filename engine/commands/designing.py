"""Who may change a procedure, and the package of files a design stands for."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Final

from engine.commands import deploy
from engine.commands.deploy import Files
from engine.commands.operating import roles_today
from engine.commands.paper_checks import paper_faults
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.designs import (
    APPROVERS,
    DESIGNER,
    MOST_FILES,
    STATE_WORDS,
    Design,
    DesignFile,
    Overtaken,
    TooManyFiles,
    check_file,
)
from engine.domain.errors import Invalid, InvalidInput, NotAllowed, NotFound
from engine.domain.keys import Login
from engine.domain.rehearsals import NoScenario, has_scenarios, mark_of, refuse_unless_green
from engine.domain.roles import roles_of
from engine.ports import Notice, Transaction

DESIGNERS: Final = frozenset({DESIGNER})


def check_designer(tools: Tools, tx: Transaction, actor: Actor, at: datetime) -> None:
    """Who may draw. Raises NotAllowed."""
    if DESIGNER not in roles_today(tools, tx, actor, at):
        raise NotAllowed


def seen(tools: Tools, tx: Transaction, actor: Actor, key: int) -> Design:
    """A design to look at; nobody waits for who does. Raises NotFound for who may not read it."""
    if not roles_today(tools, tx, actor, tools.clock.now()) & APPROVERS:
        raise NotFound("design", key)
    return tx.designs.find(key)


def taken(tools: Tools, tx: Transaction, actor: Actor, key: int, roles: frozenset[str]) -> Design:
    """A design to do something with. Raises NotFound for who may not read it, NotAllowed for who may only read."""
    has = roles_today(tools, tx, actor, tools.clock.now())
    if not has & APPROVERS:
        raise NotFound("design", key)
    design = tx.designs.take(key)
    if not has & roles:
        raise NotAllowed
    return design


def check_reader(tools: Tools, tx: Transaction, actor: Actor, at: datetime) -> None:
    """Who draws or approves. Raises NotAllowed."""
    if not roles_today(tools, tx, actor, at) & APPROVERS:
        raise NotAllowed


def check_files(files: Iterable[tuple[str, bytes]]) -> None:
    """Names, sizes, number. Raises InvalidInput with every finding, TooManyFiles."""
    findings: list[Invalid] = []
    count = 0
    for name, content in files:
        count += 1
        try:
            check_file(name, content)
        except Invalid as one:
            findings.append(one)
    if findings:
        raise InvalidInput(tuple(findings))
    if count > MOST_FILES:
        raise TooManyFiles(place="files", most=MOST_FILES)


def package(tx: Transaction, design: Design) -> Files:
    """The procedure as it would be: what is in force, with the files of the design over it; by name."""
    return overlaid(tx.designs.in_force(design.folder), tx.designs.files(design.key))


def overlaid(in_force: Iterable[tuple[str, bytes]], drawn: Iterable[DesignFile]) -> Files:
    """Files of a design over others; what it takes out is gone."""
    files: dict[str, bytes | None] = {**dict(in_force), **{file.name: file.content for file in drawn}}
    return tuple((name, content) for name, content in sorted(files.items()) if content is not None)


def deployable(tools: Tools, tx: Transaction, design: Design) -> Files:
    """The package, of files that are deployed. Raises Overtaken, InvalidInput with every fault of every file."""
    newer = tx.designs.changed_since(design.folder, design.base)
    if newer:
        raise Overtaken(names=", ".join(newer))
    files = deployed_kinds(package(tx, design))
    _, findings = deploy.judged(tx, tools, files)
    findings += paper_faults(tools, files)
    if findings:
        raise InvalidInput(tuple(findings))
    return files


def package_mark(tx: Transaction, files: Files, day: date | None) -> str:
    """Names the package as it is now, with what is in force around it and the day of its release."""
    return mark_of(files, {folder: tx.designs.base(folder) for folder in tx.designs.folders()}, day)


def check_scenarios(tx: Transaction, design: Design, *, needed: bool) -> None:
    """All scenarios of the package were played on this very copy, and are so. Raises ScenarioRed, ScenariosNotRun.

    ``needed``: there has to be one. Raises NoScenario.
    """
    files = package(tx, design)
    if has_scenarios(files):
        refuse_unless_green(tx.rehearsals.of(design.key), package_mark(tx, files, design.release.day))
    elif needed:
        raise NoScenario


def deployed_kinds(files: Files) -> Files:
    return tuple((name, content) for name, content in files if PurePosixPath(name).suffix in deploy.READERS)


def notify_next(tools: Tools, tx: Transaction, design: Design, at: datetime) -> None:
    """Everybody who may take the next step hears of it: review it, or approve it once that is done."""
    organisation, day = tools.staffed(tx, at), local_day(at)
    people = (person.login for person in organisation.people if person.agency == tx.agency)
    done = design.writers | {design.reviewed_by}
    may = tuple(
        login for login in people if login not in done and roles_of(organisation, login, tx.agency, day) & APPROVERS
    )
    wants = "chờ duyệt" if design.reviewed_by is not None else "chờ xem xét"
    text = f"“{design.title}” ({design.folder}): {design.release.note}"
    tx.notify(Notice(to=may, subject=f"Bản thiết kế quy trình {wants}", text=text, kind="design"), None, at)


def tell_hands(tx: Transaction, design: Design, at: datetime, also: Iterable[Login | None] = ()) -> None:
    """Who has drawn it hears what was decided, and these people."""
    told = tuple(sorted({*design.hands, design.opened_by, *(login for login in also if login is not None)}))
    said = STATE_WORDS[design.state][0] if design.state != "drawing" else "được trả lại để sửa"
    despite = f"Ban hành dù kịch bản chưa đủ, vì: {design.despite}" if design.despite else ""
    text = f"“{design.title}” ({design.folder}) {said}. {design.remark or despite}".strip()
    tx.notify(Notice(to=told, subject="Bản thiết kế quy trình", text=text, kind="design"), None, at)
