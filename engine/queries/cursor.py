"""Where a list goes on: the sort values of its last row, as text that means nothing to the reader."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from dataclasses import dataclass
from typing import Final

from engine.domain.errors import Invalid

LONGEST: Final = 80
LARGEST: Final = (1 << 63) - 1
PARTS: Final = 3


class CursorUnreadable(Invalid):
    code = "cursor-unreadable"
    vi = "Không đọc được vị trí trang tiếp theo. Hãy mở lại danh sách từ đầu."
    en = "The place to go on from cannot be read. Open the list from its beginning."


@dataclass(frozen=True, kw_only=True)
class Cursor:
    """The last row shown: by what it is sorted, and its key."""

    sort: int
    key: int


def write(order: str, cursor: Cursor) -> str:
    """``order`` names the list and its order, so that a cursor of another list is refused."""
    return urlsafe_b64encode(f"{order}.{cursor.sort}.{cursor.key}".encode()).decode().rstrip("=")


def read(order: str, text: str | None) -> Cursor | None:
    """None: from the beginning. Raises CursorUnreadable."""
    if not text:
        return None
    try:
        plain = urlsafe_b64decode(text[:LONGEST] + "=" * (-len(text[:LONGEST]) % 4)).decode("ascii")
    except (Error, ValueError) as cause:
        raise CursorUnreadable(place="cursor") from cause
    parts = plain.split(".")
    if len(parts) != PARTS or parts[0] != order or not all(_number(part) for part in parts[1:]):
        raise CursorUnreadable(place="cursor")
    return Cursor(sort=int(parts[1]), key=int(parts[2]))


def _number(text: str) -> bool:
    return text.isascii() and text.isdigit() and int(text) <= LARGEST
