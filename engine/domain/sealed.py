"""A sealed author: what is kept apart, who may open it and how, and what is written down of every opening."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal

from engine.domain.errors import NotAllowed, Refused
from engine.domain.keys import InstanceKey, Login
from engine.domain.visibility import ADMINISTRATOR

#: identity: who wrote it and where to find them; letter: the words they used; addition: what they sent later;
#: note: what they were told
EntryKind = Literal["identity", "letter", "addition", "note"]
#: right: it is their task to know; two: two officials agreed; refused: they had no right; guard: a text that was about
#: to be stored held the name
Opening = Literal["right", "two", "refused", "guard"]
#: releases: without them nothing is done to the position of the sealed author while the case goes on, and after it;
#: declared: gave a decision of a case that not everybody sees back for a relation of interest: no part in it shows it
Right = Literal["reads", "identity", "barred", "releases", "declared"]
LOST: Final[tuple[Right, ...]] = ("reads", "identity", "releases")  #: by whom the case is about, and who declared

OFFICIALS: Final = ("auditor", "handler", "agency_head", "party_committee")  #: of whom two different ones may unseal
HANDLER: Final = "handler"
GUARDED_FOR: Final = timedelta(days=366)  #: after the end: twelve months, also of a leap year (processes-core.md 5.8)
LASTS: Final = timedelta(minutes=30)  #: from the second yes
ASKED_FOR: Final = timedelta(days=3)  #: so long a request waits for it


class NotTheSecond(NotAllowed):
    code = "not-the-second"
    vi = "Mở niêm phong cần người thứ hai, giữ vai trò khác với người đề nghị."
    en = "Unsealing needs a second person, in another role than who asked for it."


class UnsealingOver(Refused):
    code = "unsealing-over"
    vi = "Đề nghị mở niêm phong này đã hết hạn hoặc đã được trả lời."
    en = "This request to unseal is over or has been answered."


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One sealed content as it is stored."""

    kind: EntryKind
    at: datetime
    blob: bytes
    commitment: str  #: hex, as the history says it
    sha256: str  #: hex, of the blob


@dataclass(frozen=True, kw_only=True)
class SealedCase:
    """That a case has a sealed author, and the key under which it is kept."""

    case_key: InstanceKey
    wrapped_key: bytes | None  #: None = destroyed: nothing can be read any more
    author_mark: str | None  #: by which the author finds it; None for who has no account, or wrote anonymously
    made_at: datetime
    released_at: datetime | None  #: since then the name is no secret of this case (a complaint, a petition)
    joined_to: InstanceKey | None = None  #: the case in which this letter is settled together with others


@dataclass(frozen=True, kw_only=True)
class Access:
    """One opening, or an attempt at it; nothing of what was seen."""

    case_key: InstanceKey
    login: Login
    position: str
    how: Opening
    reason: str
    at: datetime
    unsealing_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Unsealing:
    """A request of one official that a second one answers."""

    id: int = 0  #: given by the store
    case_key: InstanceKey
    asked_by: Login
    asked_role: str
    reason: str
    asked_at: datetime
    agreed_by: Login | None = None
    agreed_role: str | None = None
    agreed_at: datetime | None = None

    def agreed(self, by: Login, roles: Iterable[str], at: datetime) -> "Unsealing":
        """With the second yes. Raises UnsealingOver, NotTheSecond."""
        if not self.waits(at):
            raise UnsealingOver
        role = next((one for one in roles if one != self.asked_role), None)
        if by == self.asked_by or role is None:
            raise NotTheSecond
        return replace(self, agreed_by=by, agreed_role=role, agreed_at=at)

    def waits(self, at: datetime) -> bool:
        """For the second yes."""
        return self.agreed_at is None and at <= self.asked_at + ASKED_FOR

    def opens(self, by: Login, at: datetime) -> bool:
        """For the two, until the time is over."""
        return self.agreed_at is not None and by in (self.asked_by, self.agreed_by) and at <= self.agreed_at + LASTS


def official_roles(roles: frozenset[str], *, handles: bool) -> tuple[str, ...]:
    """In which capacities somebody may ask for unsealing or agree to it; an administrator in none."""
    if ADMINISTRATOR in roles:
        return ()
    held = roles | {HANDLER} if handles else roles
    return tuple(one for one in OFFICIALS if one in held)
