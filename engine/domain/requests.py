"""Requests that may come twice: a sender who heard no answer sends the same again, and it takes effect once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from engine.domain.errors import Refused
from engine.domain.keys import Login

KEPT: Final = timedelta(days=7)  #: so long a request is known again


@dataclass(frozen=True, kw_only=True)
class Request:
    login: Login
    mark: str  #: chosen by the sender; the same for the same request
    at: datetime


class AlreadyDone(Refused):
    """``made``: the key of what the first one made or moved, if it made something."""

    code = "already-done"
    vi = "Yêu cầu này đã được thực hiện ở lần gửi trước; lần gửi lại không làm thêm lần nữa."
    en = "This request was carried out when it was first sent; sending it again did nothing more."

    def __init__(self, made: int | None) -> None:
        self.made = made
        super().__init__()
