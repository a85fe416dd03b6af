"""Files that people add to a form: what is kept of each, under which name, and what a case says of it.

A file is uploaded first and belongs to whoever uploaded it; the command that sends the form attaches it to the case.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import PurePosixPath
from typing import Final, Literal

from engine.domain.errors import Invalid, NotFound
from engine.domain.facts import Json
from engine.domain.keys import AgencyId, InstanceKey, Login

#: open: as it came; case: encrypted, read by who sees the case; letter: encrypted, read through the door alone
Keeping = Literal["open", "case", "letter"]

LOOSE_FOR: Final = timedelta(days=1)  #: after that an uploaded file that no draft names is swept
MOST_LOOSE: Final = 60  #: files that one person may have uploaded without sending them
MOST: Final = 20  #: files in one field
_LONGEST: Final = 120  #: characters of a name, with its ending
_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?")


class FileGone(Invalid):
    code = "file-gone"
    vi = "Tệp “{name}” không còn hoặc không phải của biểu mẫu này. Hãy bỏ tệp đó và tải lên lại."
    en = 'The file "{name}" is gone or does not belong to this form. Remove it and upload it again.'


class TooManyLoose(Invalid):
    code = "too-many-loose-files"
    vi = "Bạn đã tải lên {most} tệp mà chưa gửi. Hãy gửi hoặc bỏ bớt rồi tải tiếp."
    en = "You have uploaded {most} files without sending them. Send or remove some first."


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A stored file, without its content."""

    id: str
    agency: AgencyId
    place: str  #: of the form: "start:leave", "task:117440513"
    field: str  #: id of the component
    owner: str  #: a login, or the mark of somebody whom the tables must not name; "" once a letter has it
    name: str | None  #: None: it lies inside what is encrypted
    media_type: str
    size: int  #: bytes, of the content as it came
    sha256: str  #: hex, of the bytes as they are stored
    keeping: Keeping
    wrapped_key: bytes | None  #: of an encrypted one: under the agency's secret, then under the case's key
    readers: tuple[str, ...]  #: role keys; () = whoever sees the case
    uploaded_at: datetime
    case_key: InstanceKey | None = None
    attached_at: datetime | None = None
    position: int = 0  #: among the files of its case
    locked_at: datetime | None = None  #: somebody says that it holds a state secret: nobody opens it
    removed_at: datetime | None = None  #: its content is gone
    removed_for: str = ""

    @property
    def loose(self) -> bool:
        """Not attached to any case yet."""
        return self.case_key is None


@dataclass(frozen=True, kw_only=True)
class FileField:
    """What a form says of a field for files."""

    id: str
    label: str
    many: bool = True
    sealed: bool = False
    readers: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()  #: endings of the files it takes; () = every type that is known
    megabytes: int | None = None  #: what one file may have at most; None = what any may have


def reference(one: Attachment, name: str) -> dict[str, Json]:
    """What a form, and then the case, holds of a file."""
    return {"id": one.id, "name": name, "size": one.size, "type": one.media_type, "sha256": one.sha256}


def is_reference(value: object) -> bool:
    """Whether a value of a case names a file."""
    return isinstance(value, Mapping) and {"id", "name", "sha256", "size", "type"} == value.keys()


def is_files(value: object) -> bool:
    """Whether a value of a case is what a field for files holds."""
    return isinstance(value, list) and bool(value) and all(is_reference(one) for one in value)


def shown_name(field: FileField, name: str, number: int) -> str:
    """Of a file that only some may read the case says what it is, not what its owner called it."""
    if not field.readers:
        return name
    return f"{field.label} ({number}){PurePosixPath(name).suffix}" if field.label else name


def fit_name(name: str) -> str:
    """A name that every system accepts; letters and their marks stay as they are."""
    plain = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    plain = " ".join(_UNFIT.sub(" ", plain).split()).strip(". ")
    stem, dot, ending = plain.rpartition(".")
    if dot and len(plain) > _LONGEST > len(ending) + 1:
        plain = f"{stem[: _LONGEST - len(ending) - 1].rstrip('. ')}.{ending}"
    plain = plain[:_LONGEST] or "tep"
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain


def mine(one: Attachment | None, place: str, field: str, owners: tuple[str, ...]) -> bool:
    """Whether a file was uploaded to this very field by one of these."""
    return one is not None and one.loose and (one.place, one.field) == (place, field) and one.owner in owners


def missing(login: Login | None, file_id: str) -> NotFound:
    """Said of a file that is not there and of somebody else's, alike."""
    return NotFound("file", file_id)
