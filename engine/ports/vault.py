"""What commands and operations ask of the store about sealed authors, and about who may look into a case."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from engine.domain.actor import Actor
from engine.domain.facts import Json, Variables
from engine.domain.keys import InstanceKey, Login
from engine.domain.sealed import Access, Entry, EntryKind, Right, SealedCase, Unsealing
from engine.domain.visibility import Scope


class Vault(Protocol):
    """Sealed contents of the cases of an agency. Nothing in it can be read without the agency's secret."""

    def get(self, case: InstanceKey) -> SealedCase | None: ...

    def put(self, sealed: SealedCase) -> None: ...

    def entries(self, case: InstanceKey, kind: EntryKind | None = None) -> Sequence[Entry]:
        """Oldest first."""
        ...

    def add(self, case: InstanceKey, entry: Entry) -> None: ...

    def going_on(self) -> Sequence[InstanceKey]:
        """Cases with something sealed that can still be read, and that have not ended; oldest first."""
        ...

    def guarded(self, since: datetime) -> Sequence[InstanceKey]:
        """Those that go on, and those that ended after a moment; oldest first."""
        ...

    def joined(self, case: InstanceKey) -> Sequence[InstanceKey]:
        """Letters settled together with this case, oldest first."""
        ...


class Openings(Protocol):
    """The access log of sealed authors, and the requests of two officials."""

    def note(self, access: Access) -> None: ...

    def ask(self, unsealing: Unsealing) -> int: ...

    def get(self, unsealing_id: int) -> Unsealing:
        """Raises NotFound for one of another agency, too: who asks learns nothing."""
        ...

    def agree(self, unsealing: Unsealing) -> None: ...

    def of_case(self, case: InstanceKey) -> Sequence[Unsealing]:
        """The newest request first."""
        ...


class Rights(Protocol):
    """Who may look into a case beyond what their role says, and who may not."""

    def held(self, case: InstanceKey, right: Right) -> frozenset[Login]: ...

    def cases(self, login: Login) -> Sequence[InstanceKey]:
        """Cases that go on and that somebody was given to read or to open."""
        ...

    def sees(self, actor: Actor, scope: Scope, case: InstanceKey) -> bool:
        """Whether somebody with this scope may look into a case: the rule that every page asks."""
        ...

    def give(self, case: InstanceKey, right: Right, people: Iterable[Login]) -> None:
        """Whoever held it before and is not named holds it no more."""
        ...


@dataclass(frozen=True, kw_only=True)
class FoundLetter:
    """A letter by its number, as far as what follows from it needs to know."""

    case: InstanceKey
    ended_at: datetime | None  #: when its case did
    guarded: bool  #: a denunciation: its handlers are asked before anything is done to its author
    handlers: tuple[Login, ...]
    barred: tuple[Login, ...]

    @property
    def running(self) -> bool:
        return self.ended_at is None


class Author(Protocol):
    """The sealed author of the desk's case, for operations."""

    def released(self, at: datetime) -> Variables:
        """Everything sealed of a letter whose author is no secret any more; noted as released.

        Raises NotFound where nothing is sealed, SealedUnreadable.
        """
        ...

    def tell(self, subject: str, text: str, at: datetime) -> Json:
        """Say something to the author that only they can read; what the history says of it. None: there is no sealed
        author."""
        ...

    def pass_on(self, case: InstanceKey, at: datetime) -> Variables | None:
        """What is sealed of the desk's case is taken over from another, with its files, under a key of its own; what
        the history says of it (`sealed`, `files`). None: nothing was."""
        ...

    def releasing(self, person: Login, at: datetime) -> Sequence[Login]:
        """Who settles what this person wrote under seal, and must be asked before anything is done to their position;
        nobody, if they wrote nothing that is being settled or was until ``GUARDED_FOR`` ago."""
        ...

    def similar(self, target: Login | None) -> Sequence[str]:
        """Numbers of other letters that go on and say the same, or are about the same person."""
        ...

    def letters(self) -> Sequence[tuple[str, InstanceKey]]:
        """Number and case of every letter that is settled here: the desk's own first, then those joined to it."""
        ...

    def find(self, code: str, at: datetime) -> FoundLetter | None:
        """The letter of this number that goes on, or ended less than ``GUARDED_FOR`` ago."""
        ...

    def join(self, code: str) -> Sequence[Login]:
        """The letter of the desk's case is settled with another from now on; its authors stay apart, and each is told
        what the other is told. Who settles it. Raises NoSuchLetter."""
        ...
