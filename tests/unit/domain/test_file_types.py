"""What a file is, is found in its content; its name only has to agree."""

import pytest

from engine.domain.attachments import fit_name
from engine.domain.errors import Invalid
from engine.domain.file_types import kind_of
from tests.files import EXE, PDF, PNG, bomb, docx, odt, packed

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DOC = OLE + bytes(504) + "WordDocument".encode("utf-16-le")
MACROS = TYPES_WITH_MACROS = {"[Content_Types].xml": "<Types>x.macroEnabled.main+xml</Types>", "word/document.xml": ""}
FTYP = bytes(4) + b"ftyp"


@pytest.mark.parametrize(
    ("content", "name", "media_type"),
    [
        (PDF, "Đơn xin nghỉ.PDF", "application/pdf"),
        (PNG, "ảnh.png", "image/png"),
        (b"\xff\xd8\xff\xe0", "anh.jpeg", "image/jpeg"),
        (FTYP + b"heic", "IMG_1.HEIC", "image/heic"),
        (FTYP + b"isom", "ghi hình.mp4", "video/mp4"),
        (b"RIFF" + bytes(4) + b"WAVE", "ghi âm.wav", "audio/wav"),
        (docx(), "tờ trình.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (odt(), "a.odt", "application/vnd.oasis.opendocument.text"),
        (DOC, "cũ.doc", "application/msword"),
    ],
)
def test_what_offices_send_each_other_is_known_by_its_content(content, name, media_type):
    assert kind_of(content, name).media_type == media_type


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (EXE, "thông báo.pdf", "file-type-refused"),
        (b"<html><script>", "a.pdf", "file-type-refused"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "a.png", "file-type-refused"),
        (packed({"a.exe": EXE}), "a.docx", "file-type-refused"),
        (PDF, "a.docx", "file-name-differs"),
        (docx(), "a.pdf.exe", "file-name-differs"),
        (b"", "a.pdf", "file-empty"),
        (docx(word__vbaProject="") and docx(**{"word/vbaProject.bin": b"x"}), "a.docm", "file-has-macros"),
        (packed(MACROS), "a.docx", "file-has-macros"),
        (odt(Basic__Standard="x"), "a.odt", "file-has-macros"),
        (DOC + "_VBA_PROJECT".encode("utf-16-le"), "a.doc", "file-has-macros"),
        (bomb(), "a.docx", "file-unpacks-too-far"),
        (docx()[:-40], "a.docx", "file-unpacks-too-far"),
    ],
)
def test_everything_else_is_refused_with_its_reason_at_the_field(content, name, code):
    with pytest.raises(Invalid) as refused:
        kind_of(content, name, "evidence")
    assert (refused.value.code, refused.value.place) == (code, "evidence")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Đơn đề nghị của Hồ Thị Lan.pdf", "Đơn đề nghị của Hồ Thị Lan.pdf"),
        ("C:\\Users\\lan\\..\\đơn.pdf", "đơn.pdf"),
        ("../../etc/passwd", "passwd"),
        ("thư\u202efdp.exe", "thư fdp.exe"),
        ("a\r\nSet-Cookie: x.pdf", "a Set-Cookie x.pdf"),
        ("con.pdf", "_con.pdf"),
        ("...", "tep"),
        ("Nghỉ phép.pdf".encode().decode(), "Nghỉ phép.pdf"),
        ("Nghi\u0309.pdf", "Nghỉ.pdf"),
    ],
)
def test_a_name_is_made_fit_for_every_system_and_keeps_its_letters(given, kept):
    assert fit_name(given) == kept


def test_a_long_name_keeps_its_ending():
    kept = fit_name("ế" * 300 + ".docx")
    assert (len(kept), kept[-6:]) == (120, "ế.docx")
