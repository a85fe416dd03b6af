"""What every paper of a procedure must hold, in the layout of who issues it (Decree 30/2020; 05-HD/VPTW)."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import docx

from engine.domain.calendar import local_day
from engine.domain.keys import AgencyId
from engine.domain.organisation import Organisation
from engine.domain.people import Header
from engine.domain.signing import party_body
from engine.queries.views import DocumentRow

STATE, PARTY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
FORMS = {"state": re.compile(r"^(K/T|T/L|T/M) ", re.MULTILINE), "party": re.compile(r"^(KT|TL|TM)\. ", re.MULTILINE)}


@dataclass(frozen=True)
class Paper:
    """A paper as a reader of .docx sees it, and the chart of its day."""

    row: DocumentRow
    content: bytes
    header: Header
    style: str
    people: frozenset[str]

    def faults(self) -> Iterator[str]:
        """Everything that is not as it must be."""
        words = text_of(self.content)
        if "{{" in words or "{%" in words:
            yield "a place of the template is left"
        yield from self._title(words)
        if self.row.number is not None:
            yield from self._numbered(words)

    def _title(self, words: str) -> Iterator[str]:
        mine, other = (PARTY, STATE) if self.style == "party" else (STATE, PARTY)
        if mine not in words or other in words:
            yield f"the title is not {mine}"
        if (MOTTO in words) == (self.style == "party"):
            yield "the motto stands on papers of the state, and only there"

    def _numbered(self, words: str) -> Iterator[str]:
        """A paper of the agency: who issues it, its number, who signs, who gets it."""
        for part in (self.header.parent_vi, self.header.name_vi, str(self.row.number), "Nơi nhận"):
            if part not in words:
                yield f"{part} is missing"
        if self.header.symbol not in str(self.row.number):
            yield "the number carries another symbol than that of the day"
        if FORMS["party" if self.style == "party" else "state"].search(words):
            yield "the signature has the form of the other style"
        if not any(words.rstrip().endswith(name) for name in self.people) and not self._signed(words):
            yield "nobody signs"

    def _signed(self, words: str) -> bool:
        lines = {line.strip() for line in words.splitlines()}
        return bool(lines & self.people)


def paper_of(organisation: Organisation, agency: str, row: DocumentRow, content: bytes) -> Paper:
    day = local_day(row.issued_at)
    names = frozenset(person.name for person in organisation.people)
    style = next(one.style for one in organisation.agencies if one.key == agency)
    header = next(one for one in organisation.headers if one.agency == agency and one.holds_on(day))
    body = party_body(organisation, AgencyId(agency), day)
    words = text_of(content)
    if body and ("T/M " in words or body.name in words or str(row.number).endswith("/" + body.symbol)):
        style = body.style
        header = replace(header, parent_vi=body.parent, name_vi=body.name, symbol=body.symbol)
    return Paper(row, content, header, style, names)


def text_of(content: bytes) -> str:
    read = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in read.paragraphs), *cells])
