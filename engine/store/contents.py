"""Where the contents of files lie, by the hash of their bytes: a folder beside an embedded database, else pieces in it.

Both keep the same promise: what a committed row names is there. A folder is filled before the commit and cleared after
it, so a crash leaves contents that no row names, never the other way round; ``sweep`` clears them.
"""

import os
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Protocol

from sqlalchemy import delete, exists, select

from engine.domain.errors import NotFound
from engine.faults import reach
from engine.ports.attachments import Laid
from engine.store.attachment_tables import attachment, attachment_piece
from engine.store.failures import StoreUnavailable
from engine.store.link import Link
from engine.store.statements import Row, Statement, Values, adding, given

Rows = Callable[[Statement, Values], list[Row]]  #: on whatever connection the caller has

PIECE: Final = 1 << 20  #: bytes of a row
ALONE: Final = "attachments"  #: nobody keeps while another sweeps
_P: Final = attachment_piece.c
KNOWN: Final = Statement(select(_P.number).where(given(_P.sha256)).limit(1))
ADD: Final = Statement(adding(attachment_piece))
READ: Final = Statement(select(_P.content).where(given(_P.sha256)).order_by(_P.number))
_NAMED: Final = exists().where(attachment.c.sha256 == _P.sha256, attachment.c.removed_at.is_(None))
UNNAMED: Final = Statement(select(_P.sha256).where(~_NAMED).distinct())
SWEEP: Final = Statement(delete(attachment_piece).where(~_NAMED))
NAMED: Final = Statement(select(attachment.c.sha256).where(attachment.c.removed_at.is_(None)).distinct())


class Contents(Protocol):
    def lay(self, content: bytes) -> Laid:
        """Outside every transaction: what takes time. Raises StoreUnavailable."""
        ...

    def keep(self, link: Link, laid: Any) -> None:
        """In the transaction that adds its row."""
        ...

    def read(self, rows: Rows, digest: str) -> bytes:
        """The whole of it. Raises NotFound."""
        ...

    def sweep(self, link: Link) -> int:
        """In a transaction of its own, after those that took rows away. How many contents went."""
        ...


@dataclass(frozen=True, kw_only=True)
class LaidFile:
    sha256: str
    path: Path

    def drop(self) -> None:
        self.path.unlink(missing_ok=True)


class Folder:
    """`ab/cdef…`: two signs, then the rest of the hash. Who writes is alone, by the turn of the embedded database."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._incoming = path / "incoming"

    def lay(self, content: bytes) -> LaidFile:
        """On the disk, under a name that nobody looks for."""
        laid = LaidFile(sha256=sha256(content).hexdigest(), path=self._incoming / secrets.token_hex(16))
        try:
            self._incoming.mkdir(parents=True, exist_ok=True, mode=0o700)
            with laid.path.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as cause:
            laid.drop()
            raise StoreUnavailable("full") from cause
        reach("laid")
        return laid

    def keep(self, link: Link, laid: LaidFile) -> None:
        del link
        place = self._place(laid.sha256)
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        laid.path.replace(place)
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        reach("kept")

    def read(self, rows: Rows, digest: str) -> bytes:
        del rows
        try:
            return self._place(digest).read_bytes()
        except FileNotFoundError:
            raise NotFound("file", digest) from None

    def sweep(self, link: Link) -> int:
        named = {str(row[0]) for row in link.rows(NAMED, {})}
        lying = (path for path in self._path.glob("??/*") if path.parent != self._incoming)
        gone = [path for path in lying if path.parent.name + path.name not in named]
        return _removed(gone)

    def tidy(self) -> None:
        """Before anybody works: what a crash has left on its way."""
        _removed(self._incoming.glob("*"))

    def _place(self, digest: str) -> Path:
        return self._path / digest[:2] / digest[2:]


def _removed(paths: Iterable[Path]) -> int:
    count = 0
    for path in paths:
        path.unlink(missing_ok=True)
        count += 1
    return count


@dataclass(frozen=True, kw_only=True)
class LaidBytes:
    sha256: str
    content: bytes

    def drop(self) -> None:
        """Memory goes by itself."""


class Pieces:
    """Rows of one megabyte: no process holds more of a file on its connection, and backups see plain tables."""

    def lay(self, content: bytes) -> LaidBytes:
        return LaidBytes(sha256=sha256(content).hexdigest(), content=content)

    def keep(self, link: Link, laid: LaidBytes) -> None:
        link.alone(ALONE)
        if link.rows(KNOWN, {"sha256": laid.sha256}):
            return
        starts = range(0, len(laid.content), PIECE)
        link.run_each(
            ADD,
            [
                {"sha256": laid.sha256, "number": number, "content": laid.content[start : start + PIECE]}
                for number, start in enumerate(starts)
            ],
        )

    def read(self, rows: Rows, digest: str) -> bytes:
        found = rows(READ, {"sha256": digest})
        if not found:
            raise NotFound("file", digest)
        return b"".join(bytes(row[0]) for row in found)

    def sweep(self, link: Link) -> int:
        link.alone(ALONE)
        gone = len(link.rows(UNNAMED, {}))
        link.run(SWEEP, {})
        return gone
