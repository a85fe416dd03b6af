"""What commands ask of the store about files of forms: their rows, and their contents, which lie elsewhere."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from engine.domain.attachments import Attachment
from engine.domain.keys import InstanceKey


class Laid(Protocol):
    """A content on its way: on the disk already, or still in memory. Until it is kept nobody finds it."""

    @property
    def sha256(self) -> str: ...

    def drop(self) -> None:
        """Nothing happens to one that was kept."""
        ...


class Attachments(Protocol):
    """Files of the forms of an agency. Contents are found by their SHA-256."""

    def get(self, file_id: str) -> Attachment | None: ...

    def add(self, one: Attachment, laid: Laid) -> None:
        """The row and its content, or neither."""
        ...

    def copy(self, one: Attachment) -> None:
        """Another row over a content that is there."""
        ...

    def change(self, one: Attachment) -> None: ...

    def drop(self, file_id: str) -> None:
        """The row; the content goes with ``sweep``."""
        ...

    def of_case(self, case: InstanceKey) -> Sequence[Attachment]:
        """In the order they were attached."""
        ...

    def loose_at(self, place: str, owners: Sequence[str]) -> Sequence[Attachment]:
        """What these have uploaded to a form and not sent."""
        ...

    def loose_of(self, owner: str) -> int:
        """How many files somebody has uploaded and not sent."""
        ...

    def forgotten(self, before: datetime) -> Sequence[str]:
        """Ids of files uploaded before, attached to nothing, and named by no draft of their owner."""
        ...

    def content(self, sha256: str) -> bytes:
        """Raises NotFound where it is gone."""
        ...

    def sweep(self) -> int:
        """Remove every content that no row names any more; how many."""
        ...
