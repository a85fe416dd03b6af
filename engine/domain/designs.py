"""A design: files of one procedure that somebody is changing, until a second person puts them into force.

Its files are a whole package (diagrams, tables, forms, papers, scenarios), so that what is drawn together is judged,
tried and deployed together (context.md S-12: who draws does not approve; I-2: who wrote it, who reviewed it and who
approved it are three accounts).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Final, Literal

from engine.domain.calendar import local_day
from engine.domain.errors import Invalid, Refused
from engine.domain.keys import AgencyId, Login

DesignState = Literal["drawing", "proposed", "approved", "deployed", "dropped"]

DESIGNER: Final = "designer"
APPROVERS: Final = frozenset({DESIGNER, "office_head", "agency_head"})
KINDS: Final = frozenset({".bpmn", ".dmn", ".form", ".docx", ".feature", ".md"})
DEPLOYED_KINDS: Final = frozenset({".bpmn", ".dmn", ".form", ".docx", ".feature"})
LONGEST_NAME: Final = 200
MOST_FILES: Final = 200
LARGEST_FILE: Final = 5_000_000  #: bytes
LONGEST_NOTE: Final = 4_000
SHORTEST_NOTE: Final = 10


class BadFileName(Invalid):
    code = "design-file-name"
    vi = "Tên tệp “{name}” không dùng được: hãy đặt tên ngắn, kết thúc bằng {kinds}."
    en = 'The file name "{name}" cannot be used: take a short one that ends in {kinds}.'


class BadFolder(Invalid):
    code = "design-folder"
    vi = "Mã quy trình “{name}” chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối (ví dụ: muon-phong-hop)."
    en = 'The key "{name}" of a procedure has only lower-case letters, digits and hyphens (for example: book-a-room).'


class FileTooLarge(Invalid):
    code = "design-file-too-large"
    vi = "Tệp “{name}” lớn hơn {megabytes} MB."
    en = 'The file "{name}" is larger than {megabytes} MB.'


class TooManyFiles(Invalid):
    code = "design-too-many-files"
    vi = "Một bản thiết kế có nhiều nhất {most} tệp."
    en = "A design has at most {most} files."


class FileChangedMeanwhile(Refused):
    """Somebody else saved the same file; nothing of theirs is overwritten unless it is said so."""

    code = "design-file-changed"
    vi = "“{who}” đã lưu tệp “{name}” lúc {at}. Hãy xem bản đó, rồi chọn giữ bản nào."
    en = '"{who}" has saved the file "{name}" at {at}. Look at that copy, then choose which one to keep.'


class InUse(Refused):
    """What others need is not taken out of a procedure."""

    code = "design-file-in-use"
    vi = "Chưa xóa được “{name}” vì đang được dùng: {users}. Hãy sửa những chỗ đó trước."
    en = '"{name}" cannot be deleted, it is in use: {users}. Change these places first.'


class DesignClosed(Refused):
    code = "design-closed"
    vi = "Bản thiết kế này không còn sửa được ({state_vi})."
    en = "This design can no longer be changed ({state_en})."


class NotProposed(Refused):
    code = "design-not-proposed"
    vi = "Bản thiết kế này chưa được trình duyệt."
    en = "This design has not been put forward yet."


class NotReviewed(Refused):
    """Between who wrote it and who approves it somebody else has read it (context.md I-2)."""

    code = "design-not-reviewed"
    vi = "Bản thiết kế chưa có người xem xét. Hãy nhờ người thứ hai xem xét trước, rồi người thứ ba phê duyệt."
    en = "Nobody has reviewed this design yet. A second person reviews it first, then a third one approves it."


class ReviewedAlready(Refused):
    code = "design-reviewed-already"
    vi = "Bản thiết kế đã được “{who}” xem xét. Việc còn lại là phê duyệt, hoặc trả lại."
    en = 'The design has been reviewed by "{who}" already. What is left is to approve it, or to return it.'


class OwnReview(Refused):
    """Who reviews does not decide as well (context.md I-2)."""

    code = "own-review"
    vi = "Người đã xem xét bản thiết kế không phê duyệt chính bản đó. Hãy nhờ người thứ ba."
    en = "Who has reviewed a design does not approve it, too. Ask a third person."


class OwnDesignReviewed(Refused):
    """Who writes does not review what they wrote (context.md I-2)."""

    code = "own-design-review"
    vi = "Người đã soạn, sửa hoặc trình bản thiết kế không tự xem xét. Hãy nhờ người khác."
    en = "Who has drawn, changed or put forward a design does not review it. Ask somebody else."


class OwnDesign(Refused):
    """context.md S-12."""

    code = "own-design"
    vi = "Người đã sửa bản thiết kế không tự phê duyệt. Hãy nhờ người khác."
    en = "Who has changed a design does not approve it. Ask somebody else."


class TitleMissing(Invalid):
    code = "design-title"
    vi = "Hãy đặt tên cho bản thiết kế (1 đến {most} ký tự)."
    en = "Give the design a title (1 to {most} characters)."


class CommentMissing(Invalid):
    code = "design-comment"
    vi = "Hãy ghi ý kiến (1 đến {most} ký tự)."
    en = "Write the comment (1 to {most} characters)."


class Overtaken(Refused):
    """An older copy must not undo what came into force meanwhile."""

    code = "design-overtaken"
    vi = "Trong lúc soạn, quy trình đã có bản mới hơn ({names}). Hãy đối chiếu và tiếp nhận bản mới trước."
    en = "A newer version came into force meanwhile ({names}). Compare, and take it over first."


class NoteTooShort(Invalid):
    code = "design-note"
    vi = "Hãy ghi từ {least} đến {most} ký tự."
    en = "Write {least} to {most} characters."


STATE_WORDS: Final[Mapping[DesignState, tuple[str, str]]] = {
    "drawing": ("đang soạn", "being drawn"),
    "proposed": ("chờ duyệt", "waiting for approval"),
    "approved": ("đã duyệt, chờ đến ngày hiệu lực", "approved, waiting for its day"),
    "deployed": ("đã ban hành", "in force"),
    "dropped": ("đã bỏ", "dropped"),
}


@dataclass(frozen=True, kw_only=True)
class DesignFile:
    name: str  #: "leave.bpmn", "scenarios/1-tham-quyen.feature"
    content: bytes | None  #: None = taken out of the procedure
    revision: int  #: counts the savings of this file
    changed_by: Login
    changed_at: datetime  #: aware, UTC


@dataclass(frozen=True, kw_only=True)
class Use:
    """An element that needs something of another file."""

    what: str  #: id of the form, the decision or the process, name of the paper
    file: str
    place: str  #: id of the element


@dataclass(frozen=True, kw_only=True)
class Release:
    """What a design wants to be in force as."""

    note: str = ""  #: what changes and why, for those who work by it
    version_tag: str = ""
    valid_from: datetime | None = None  #: aware, UTC; None = when it is approved
    #: of each process whose running cases shall go on on the new version: old element id -> new one
    plan: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def day(self) -> date | None:
        """From which it holds, for which its scenarios are played; None = the day on which it is approved."""
        return None if self.valid_from is None else local_day(self.valid_from)


@dataclass(frozen=True, kw_only=True)
class Design:
    """A change returns a new value."""

    key: int = 0  #: given by the store
    agency: AgencyId
    folder: str  #: of the procedure: "leave"
    title: str
    state: DesignState
    base: int | None  #: the newest file of the folder when the design began; None = a new procedure
    opened_by: Login
    opened_at: datetime
    changed_at: datetime
    hands: frozenset[Login] = frozenset()  #: everybody who has changed something
    release: Release = field(default_factory=Release)
    proposed_by: Login | None = None
    reviewed_by: Login | None = None  #: since it was put forward; neither one of its writers nor who approves it
    reviewed_at: datetime | None = None
    decided_by: Login | None = None  #: who approved, returned or dropped it last
    decided_at: datetime | None = None
    remark: str = ""  #: of who returned it
    deployment: int | None = None
    despite: str = ""  #: why it was approved although a scenario was not so, or was not played

    def open_for_change(self) -> None:
        """Raises DesignClosed unless it is being drawn."""
        if self.state != "drawing":
            raise self._closed()

    def touched(self, by: Login, at: datetime) -> "Design":
        """Somebody saved a file. Raises DesignClosed."""
        self.open_for_change()
        return replace(self, hands=self.hands | {by}, changed_at=at)

    def proposed(self, by: Login, release: Release, at: datetime) -> "Design":
        """Put forward to somebody else. Raises DesignClosed, NoteTooShort."""
        self.open_for_change()
        check_note(release.note, "note")
        return replace(
            self, state="proposed", proposed_by=by, release=release, changed_at=at, remark="", reviewed_by=None,
            reviewed_at=None,
        )  # fmt: skip

    def reviewed(self, by: Login, at: datetime) -> "Design":
        """By a second person: it is fit to be decided. Raises NotProposed, OwnDesignReviewed, ReviewedAlready."""
        self._await_decision()
        if by in self.writers:
            raise OwnDesignReviewed
        if self.reviewed_by is not None:
            raise ReviewedAlready(who=self.reviewed_by)
        return replace(self, reviewed_by=by, reviewed_at=at, changed_at=at)

    @property
    def writers(self) -> frozenset[Login]:
        """Who began it, changed it or put it forward."""
        return self.hands | {self.opened_by} | ({self.proposed_by} if self.proposed_by is not None else set())

    def returned(self, by: Login, remark: str, at: datetime) -> "Design":
        """Back to the drawing board; whoever put it forward may take it back, too. Raises NotProposed, NoteTooShort."""
        self._await_decision()
        if by != self.proposed_by:
            check_note(remark, "remark")
        return replace(self, state="drawing", decided_by=by, decided_at=at, changed_at=at, remark=remark)

    def approved(self, by: Login, at: datetime, despite: str = "") -> "Design":
        """By a third person; in force from the day it asks for. ``despite``: why, although no scenario says it is so.

        Raises NotProposed, OwnDesign, NotReviewed, OwnReview, NoteTooShort for such a reason.
        """
        self.judge(by)
        if despite:
            check_note(despite, "despite")
        return replace(self, state="approved", decided_by=by, decided_at=at, changed_at=at, despite=despite)

    def waits_until(self, at: datetime) -> datetime | None:
        """The instant it waits for; None = nothing keeps it."""
        asked = self.release.valid_from
        return asked if asked is not None and asked > at else None

    def in_force(self, deployment: int, at: datetime) -> "Design":
        """Raises DesignClosed unless it has been approved."""
        if self.state != "approved":
            raise self._closed()
        return replace(self, state="deployed", changed_at=at, deployment=deployment)

    def judge(self, by: Login) -> None:
        """Whether this person may decide. Raises NotProposed, OwnDesign, NotReviewed, OwnReview."""
        self._await_decision()
        if by in self.writers:
            raise OwnDesign
        if self.reviewed_by is None:
            raise NotReviewed
        if by == self.reviewed_by:
            raise OwnReview

    def sent_back(self, remark: str, at: datetime) -> "Design":
        """Its day came, and it could not be put into force."""
        return replace(self, state="drawing", changed_at=at, remark=remark)

    def dropped(self, by: Login, at: datetime) -> "Design":
        """Raises DesignClosed when it is in force or dropped already."""
        if self.state in ("deployed", "dropped"):
            raise self._closed()
        return replace(self, state="dropped", decided_by=by, decided_at=at, changed_at=at)

    def _closed(self) -> DesignClosed:
        vi, en = STATE_WORDS[self.state]
        return DesignClosed(state_vi=vi, state_en=en)

    def _await_decision(self) -> None:
        if self.state != "proposed":
            raise NotProposed


@dataclass(frozen=True, kw_only=True)
class Comment:
    """A remark on a design, a file of it or one of its elements."""

    design: int
    number: int
    file: str | None
    element_id: str | None
    author: Login
    at: datetime
    text: str
    settled_by: Login | None = None


def check_note(text: str, place: str) -> None:
    """Raises NoteTooShort."""
    if not SHORTEST_NOTE <= len(text.strip()) <= LONGEST_NOTE:
        raise NoteTooShort(place=place, least=SHORTEST_NOTE, most=LONGEST_NOTE)


def check_title(title: str) -> str:
    """Without the blanks around it. Raises TitleMissing."""
    plain = title.strip()
    if not 1 <= len(plain) <= LONGEST_NAME or not plain.isprintable():
        raise TitleMissing(place="title", most=LONGEST_NAME)
    return plain


def check_comment(text: str) -> str:
    """Without the blanks around it. Raises CommentMissing."""
    plain = text.strip()
    if not 1 <= len(plain) <= LONGEST_NOTE:
        raise CommentMissing(place="text", most=LONGEST_NOTE)
    return plain


def check_folder(folder: str) -> None:
    """Raises BadFolder."""
    words = folder.split("-")
    plain = folder.isascii() and folder == folder.lower() and len(folder) <= LONGEST_NAME
    if not plain or not all(word.isalnum() for word in words) or folder[:1].isdigit():
        raise BadFolder(place="folder", name=folder)


def check_file(name: str, content: bytes) -> None:
    """Raises BadFileName, FileTooLarge."""
    path = PurePosixPath(name)
    outside = path.is_absolute() or ".." in path.parts or "\\" in name or len(path.parts) > 2  # noqa: PLR2004
    if outside or path.suffix not in KINDS or not path.stem or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadFileName(place=name, name=name, kinds=", ".join(sorted(KINDS)))
    if len(content) > LARGEST_FILE:
        raise FileTooLarge(place=name, name=name, megabytes=LARGEST_FILE // 1_000_000)
