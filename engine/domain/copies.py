"""A paper in another form: asked for, made by a job, kept beside the paper, which stays the original."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from engine.domain.keys import Login

CopyState = Literal["waiting", "made", "failed", "absent"]  #: absent: the machine has no converter


@dataclass(frozen=True, kw_only=True)
class PaperCopy:
    """The PDF of a document."""

    document_id: int
    state: CopyState
    asked_by: Login
    asked_at: datetime
    alarm_id: int | None  #: what makes it, while it waits
    content: bytes = b""
    sha256: str = ""
    made_at: datetime | None = None
    reason: str = ""  #: why it failed
