"""Designs as commands change them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.domain.advice import Advice
from engine.domain.designs import Comment, Design, DesignFile, Use
from engine.domain.keys import Login

Files = Sequence[tuple[str, bytes]]  #: by name
InOneFile = tuple[str, Advice]  #: with the name of its file


@dataclass(frozen=True, kw_only=True)
class Newer:
    """What a newer copy of a file has, or no longer has."""

    kind: str  #: added, removed, changed
    name: str  #: of the element, as a reader calls it
    part: str = ""  #: of a changed one


class Adviser(Protocol):
    """Says what runs and yet is drawn badly."""

    def advise(self, package: Files, others: Files, outputs: Mapping[str, frozenset[str]]) -> Sequence[InOneFile]:
        """Of each file of a package, in its order; nothing of one that is refused.

        ``others``: what is in force of other procedures, which may call these or be called; ``outputs``: of operations.
        """
        ...

    def gaps(self, package: Files, others: Files) -> Sequence[InOneFile]:
        """The part of it that keeps a design from being released: what persons' steps lack (context.md I-3)."""
        ...

    def names(self, package: Files) -> Mapping[tuple[str, str], str]:
        """What a reader calls an element, by file and id; of those that have a name."""
        ...

    def replaced(self, package: Files, former: Files) -> frozenset[str]:
        """Names of former files whose place a package takes under other names: all they define, it defines as well."""
        ...

    def unplayed(self, package: Files, entered: frozenset[str]) -> Sequence[InOneFile]:
        """Ends of processes that are not among the elements which scenarios have entered."""
        ...

    def users(self, removed: Files, left: Files, others: Files, folder: str) -> Sequence[Use]:
        """Elements of the files that are left, or of other procedures, that need what removed files define.

        ``folder``: of the procedure; papers of the shared one are everybody's.
        """
        ...

    def older(self, name: str, content: bytes, copies: Sequence[bytes]) -> tuple[Newer, ...] | None:
        """What the newest of the copies (the last; b"" = taken out) has against an older one that this was made from.

        None: it was made from the newest, or from none of them.
        """
        ...

    def readers(self, bpmn: bytes, process_id: str, form_id: str, name: str) -> tuple[str, ...]:
        """Elements of a process that read a variable which only this form writes; () if it does not show the form."""
        ...


class Designs(Protocol):
    def add(self, new: Design) -> Design:
        """With its key."""
        ...

    def find(self, key: int) -> Design:
        """To look at. Raises NotFound for one of another agency, too."""
        ...

    def take(self, key: int) -> Design:
        """Nobody else changes it until the transaction ends. Raises NotFound for one of another agency, too."""
        ...

    def change(self, after: Design) -> None: ...

    def files(self, key: int) -> Sequence[DesignFile]:
        """By name; those taken out, too."""
        ...

    def put(self, key: int, file: DesignFile) -> None: ...

    def forget(self, key: int, name: str) -> None:
        """The design leaves this file as it is in force."""
        ...

    def comment(self, said: Comment) -> int:
        """Its number; the one it has is not looked at."""
        ...

    def settle(self, key: int, number: int, by: Login) -> None:
        """A comment is dealt with. Raises NotFound."""
        ...

    def folders(self) -> Sequence[str]:
        """Of every procedure that has files in force."""
        ...

    def base(self, folder: str) -> int | None:
        """Names what is in force of a procedure: another number, another state. None = nothing is."""
        ...

    def changed_since(self, folder: str, base: int | None) -> Sequence[str]:
        """Names of files that came into force after a state of the procedure."""
        ...

    def folders_of(self, deployment: int) -> Sequence[str]:
        """Whose files it brought; none for one that never was."""
        ...

    def in_force(self, folder: str, as_of: int | None = None) -> Sequence[tuple[str, bytes]]:
        """The newest files of a procedure, by name; or those that were the newest when a deployment was done."""
        ...
