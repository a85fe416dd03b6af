"""Begin to change a procedure, or to draw a new one; several people may draw at the same procedure at once."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.commands.deploy import Files
from engine.commands.designing import check_designer, check_files
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.designs import Design, DesignFile, check_folder, check_title
from engine.domain.errors import Refused
from engine.ports import Transaction


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
        check_files(cmd.files)
        base = tx.designs.base(cmd.folder)
        begin = beginning(tx, cmd)
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


def beginning(tx: Transaction, cmd: OpenDesign) -> Mapping[str, bytes | None]:
    """The files that differ from what is in force from the first day; None = taken out."""
    begin: dict[str, bytes | None] = dict(cmd.files)
    if cmd.as_of is not None:
        now, then = dict(tx.designs.in_force(cmd.folder)), dict(tx.designs.in_force(cmd.folder, cmd.as_of))
        begin |= {name: then.get(name) for name in now | then if now.get(name) != then.get(name)}
    return begin
