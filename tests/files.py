"""Small files as offices send them, and some that they should not."""

import io
import json
import zipfile
from typing import Any, Final

from engine.commands.upload_file import UploadFile
from tests.integration.commands.small import lane
from tests.offices import Desk
from tests.unit.executor.bpmn import end, flows, node, process, user

PDF: Final = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
PNG: Final = b"\x89PNG\r\n\x1a\n" + bytes(40)
EXE: Final = b"MZ\x90\x00" + bytes(60)
TYPES: Final = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
FIELD: Final = "Field_papers"


def docx(**parts: bytes | str) -> bytes:
    """A paper of Word, with more parts under the names given (`__` stands for a slash)."""
    return packed({"[Content_Types].xml": TYPES, "word/document.xml": "<w:document/>"} | parts)


def odt(**parts: bytes | str) -> bytes:
    kind = "application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": "<office:document/>"} | parts)


def packed(parts: dict[str, bytes | str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return made.getvalue()


def bomb() -> bytes:
    """Some kilobytes that unpack to twenty megabytes of nothing."""
    return docx(word__media="\x00" * (20 << 20))


class Pieces:
    """Bytes to be read, as often as somebody begins anew; another process can be handed them."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    def read(self, size: int, /) -> bytes:
        piece = self._content[self._at : self._at + size]
        self._at = self._at + size if piece else 0
        return piece


# ------------------------------------------------------------------ a procedure that takes files


def files_form(form_id: str, **properties: str) -> bytes:
    papers = {
        "id": FIELD, "type": "filepicker", "key": "papers", "label": "Giấy tờ", "multiple": True,
        "validate": {"required": True}, "accept": properties.pop("accept", ""), "properties": properties,
    }  # fmt: skip
    note = {"id": "Field_note", "type": "textfield", "key": "note", "label": "Ghi chú"}
    return json.dumps({"type": "default", "id": form_id, "components": [papers, note]}).encode()


def procedure(desk: Desk, **properties: str) -> None:
    """ "p": whoever starts it adds papers; the head of their unit reads them and may add more."""
    begins = node("startEvent", "s", ext='<zeebe:formDefinition formId="papers"/>')
    task = user("t", ext='<zeebe:formDefinition formId="more"/>', attributes='name="Xem giấy tờ"')
    model = process(lane("unit_head", "s", "t", "e") + begins + task + end() + flows("s t", "t e"))
    more = files_form("more").replace(b'"required": true', b'"required": false')
    desk.deploy(("papers.form", files_form("papers", **properties)), ("more.form", more), ("p.bpmn", model))


def upload(
    desk: Desk, login: str, content: bytes = PDF, name: str = "đơn.pdf", place: str = "start:p", field: str = FIELD
) -> dict[str, Any]:
    """What the form then holds."""
    command = UploadFile(actor=desk.actor(login), place=place, field=field, name=name, content=io.BytesIO(content))
    made: dict[str, Any] = desk.do(command)
    return made
