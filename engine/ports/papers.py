"""Templates of papers as designs judge them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, kw_only=True)
class Template:
    """What a .docx template asks for and says."""

    names: frozenset[str]  #: values that it cannot do without, those of the system among them
    text: str  #: everything that is written in it, placeholders among it


#: Raises Failed with the place of the mistake: the file is no .docx, or a placeholder cannot be read.
ReadTemplate = Callable[[str, bytes], Template]


@dataclass(frozen=True, kw_only=True)
class PaperUse:
    """An element that makes a paper."""

    element_id: str
    templates: tuple[str, ...]  #: file names it may take: "giay-nghi-phep.docx"
    names: frozenset[str] | None  #: values it gives; None: only the running case knows
    titles: tuple[str, ...] = ()  #: what the paper may be called, as far as the model writes it out


class PaperUses(Protocol):
    def __call__(self, bpmn: bytes, /) -> Sequence[PaperUse]:
        """In document order; none of a file that cannot be read."""
        ...
