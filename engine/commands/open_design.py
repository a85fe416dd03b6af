"""Begin to change a procedure, or to draw a new one; several people may draw at the same procedure at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from engine.commands.deploy import Files
from engine.commands.designing import check_designer, check_files
from engine.commands.findings import fault_in
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import Design, DesignFile, check_folder, check_title
from engine.domain.errors import Invalid, InvalidInput, Language, Refused
from engine.ports import Transaction

REPORT: Final = "bao-cao-nhap.md"  #: of an import, a file of the design
TITLE: Final[Mapping[Language, str]] = {"vi": "# Báo cáo nhập tệp", "en": "# Report of the import"}


class FolderTaken(Refused):
    code = "design-folder-taken"
    vi = "Đã có quy trình “{folder}”. Hãy mở quy trình đó để sửa, hoặc chọn mã khác."
    en = 'There is a procedure "{folder}" already. Open it to change it, or choose another key.'


@dataclass(frozen=True, kw_only=True)
class OpenDesign:
    actor: Actor
    folder: str  #: of the procedure
    title: str
    new: bool = False  #: a procedure that is not there yet
    files: Files = ()  #: to begin with, over what is in force
    as_of: int | None = None  #: deployment to go back to: its files over what is in force


def handle(cmd: OpenDesign, tools: Tools) -> int:
    """Its key. Raises NotAllowed, BadFolder, FolderTaken, TitleMissing, InvalidInput for the names of files."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        check_designer(tools, tx, cmd.actor, at)
        check_folder(cmd.folder)
        title = check_title(cmd.title)
        files = taken_over(tools, cmd)
        base = tx.designs.base(cmd.folder)
        given_up = tools.adviser.replaced(files, tx.designs.in_force(cmd.folder))
        begin = {**dict.fromkeys(given_up), **beginning(tx, cmd, files)}
        if cmd.new and base is not None:
            raise FolderTaken(folder=cmd.folder)
        login = cmd.actor.login
        design = Design(
            agency=cmd.actor.agency, folder=cmd.folder, title=title, state="drawing", base=base, opened_by=login,
            opened_at=at, changed_at=at, hands=frozenset({login} if begin else ()),
        )  # fmt: skip
        opened = tx.designs.add(design)
        for name, content in begin.items():
            file = DesignFile(name=name, content=content, revision=1, changed_by=login, changed_at=at)
            tx.designs.put(opened.key, file)
        return opened.key


def taken_over(tools: Tools, cmd: OpenDesign) -> Files:
    """What was brought along, in our dialect; with a report if something had to be changed or left.

    Raises InvalidInput with every file that cannot be read or has no proper name, TooManyFiles.
    """
    check_files(cmd.files)
    made: dict[str, bytes] = {}
    told: list[str] = []
    findings: list[Invalid] = []
    given = {name for name, _ in cmd.files}
    for name, content in cmd.files:
        try:
            files, report = tools.take_over(name, content, cmd.actor.language)
        except Invalid as one:
            findings.append(fault_in(name, one))
            continue
        made |= {each: one for each, one in files if each == name or each not in given}
        told += [report] if report else []
    if findings:
        raise InvalidInput(tuple(findings))
    if told:
        made[REPORT] = "\n".join([TITLE[cmd.actor.language], "", *told]).encode()
    check_files(made.items())
    return tuple(sorted(made.items()))


def beginning(tx: Transaction, cmd: OpenDesign, files: Files = ()) -> Mapping[str, bytes | None]:
    """The files that differ from what is in force from the first day; None = taken out."""
    begin: dict[str, bytes | None] = dict(files)
    if cmd.as_of is not None:
        now, then = dict(tx.designs.in_force(cmd.folder)), dict(tx.designs.in_force(cmd.folder, cmd.as_of))
        begin |= {name: then.get(name) for name in now | then if now.get(name) != then.get(name)}
    return begin
