"""A zip in exactly one form: stored, fixed date, no extra fields, no comments, nothing before, between or after.

Written by hand rather than with ``zipfile`` because the verifier rebuilds the container in ten years, with another
Python, and every byte must come out the same. Storing without compression also means that a file cannot unpack to
more than it is.
"""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

MAX_BYTES: Final = 256 * 1024 * 1024
MAX_ENTRIES: Final = 5_000
MAX_NAME: Final = 255  #: bytes of UTF-8

_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
_END: Final = struct.Struct("<4s4H2IH")
_LOCAL_MARK: Final = b"PK\x03\x04"
_CENTRAL_MARK: Final = b"PK\x01\x02"
_END_MARK: Final = b"PK\x05\x06"
_VERSION: Final = 20
_UTF8: Final = 0x0800  #: flag: names are UTF-8
_DAY: Final = 0x21  #: 1 January 1980, the first day a zip can name


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """One entry as found."""

    name: str
    content: bytes
    crc: int  #: as stored beside it
    start: int  #: byte offset of the content in the file

    @property
    def intact(self) -> bool:
        """Whether the content fits its checksum."""
        return zlib.crc32(self.content) == self.crc


def pack(entries: Sequence[tuple[str, bytes]]) -> bytes:
    """The one container of these entries, in this order."""
    return _assemble([(name.encode(), content, zlib.crc32(content)) for name, content in entries])


def unpack(data: bytes) -> list[Piece]:
    """Every entry from the start, as far as it can be read. What is wrong with the rest, ``difference`` tells."""
    pieces: list[Piece] = []
    at = 0
    while len(pieces) < MAX_ENTRIES and data[at : at + 4] == _LOCAL_MARK and at + _LOCAL.size <= len(data):
        _, _, _, _, _, _, crc, size, _, name_size, extra_size = _LOCAL.unpack_from(data, at)
        name_at = at + _LOCAL.size
        start = name_at + name_size + extra_size
        if name_size > MAX_NAME or start + size > len(data):
            break
        name = data[name_at : name_at + name_size].decode("utf-8", "backslashreplace")
        pieces.append(Piece(name=name, content=data[start : start + size], crc=crc, start=start))
        at = start + size
    return pieces


def difference(data: bytes, pieces: Sequence[Piece]) -> int | None:
    """The first byte at which ``data`` is not the one container of ``pieces``; None if it is.

    A content that does not fit its checksum is no difference here; ``Piece.intact`` tells that.
    """
    expected = _assemble([(piece.name.encode(), piece.content, piece.crc) for piece in pieces])
    if data == expected:
        return None
    step = 1 << 16
    for at in range(0, max(len(data), len(expected)), step):
        left, right = data[at : at + step], expected[at : at + step]
        if left != right:
            same = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), None)
            return at + (min(len(left), len(right)) if same is None else same)
    return None


def place(offset: int, pieces: Sequence[Piece]) -> str:
    """The name of the entry in whose header or content the byte lies; "" for the directory at the end."""
    return next((piece.name for piece in pieces if offset < piece.start + len(piece.content)), "")


def _assemble(entries: Sequence[tuple[bytes, bytes, int]]) -> bytes:
    files, directory, offset = [], [], 0
    for name, content, crc in entries:
        common = (_VERSION, _UTF8, 0, 0, _DAY, crc, len(content), len(content), len(name), 0)
        files += [_LOCAL.pack(_LOCAL_MARK, *common), name, content]
        directory += [_CENTRAL.pack(_CENTRAL_MARK, _VERSION, *common, 0, 0, 0, 0, offset), name]
        offset += _LOCAL.size + len(name) + len(content)
    central = b"".join(directory)
    end = _END.pack(_END_MARK, 0, 0, len(entries), len(entries), len(central), offset, 0)
    return b"".join([*files, central, end])
