"""What a file is, by its content. Its name only has to agree.

A short table of what offices send each other: papers, pictures, recordings. Whatever is not in it is refused: programs,
web pages, archives, scripts. Of papers of Word and Excel those with macros are refused, too, and archives that unpack
to more than a paper ever does.
"""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from engine.domain.errors import Invalid

KNOWN: Final = "pdf, docx, xlsx, pptx, odt, ods, odp, doc, xls, ppt, png, jpg, heic, webp, tif, mp3, m4a, mp4, wav"
MOST_UNPACKED: Final = 300 << 20  #: bytes that a paper may unpack to
MOST_TIMES: Final = 200  #: as large as it is packed, if it is more than a few megabytes
FREE: Final = 8 << 20  #: bytes that are unpacked however small the file
MOST_PARTS: Final = 5_000
_STEP: Final = 1 << 18
_ENCRYPTED: Final = 0x1


class FileTooLarge(Invalid):
    code = "upload-too-large"
    vi = "Tệp lớn hơn {megabytes} MB nên không nhận được. Hãy nén ảnh, quét lại ở chế độ thường hoặc chia nhỏ tệp."
    en = "The file is larger than {megabytes} MB. Compress its pictures, scan it more coarsely or divide it."


class FileEmpty(Invalid):
    code = "file-empty"
    vi = "Tệp “{name}” không có nội dung."
    en = 'The file "{name}" is empty.'


class FileTypeRefused(Invalid):
    code = "file-type-refused"
    vi = "Nội dung của tệp “{name}” không thuộc loại được nhận. Các loại nhận được: {known}."
    en = 'What the file "{name}" holds is of no type that is taken. Taken are: {known}.'


class FileNotAccepted(Invalid):
    code = "file-not-accepted"
    vi = "Ở đây chỉ nhận {taken}; “{name}” là tệp {kind}."
    en = 'Only {taken} is taken here; "{name}" is a {kind} file.'


class FileNameDiffers(Invalid):
    code = "file-name-differs"
    vi = "Tệp “{name}” thực ra là tệp {kind}. Hãy mở và lưu lại đúng loại, hoặc sửa đuôi tên tệp, rồi tải lên lại."
    en = 'The file "{name}" is really a {kind} file. Save it as what it is called, or rename it, and upload it again.'


class FileHasMacros(Invalid):
    code = "file-has-macros"
    vi = "Tệp “{name}” có macro. Hãy lưu lại dạng không có macro (.docx, .xlsx) hoặc PDF rồi tải lên."
    en = 'The file "{name}" holds macros. Save it without them (.docx, .xlsx) or as PDF and upload that.'


class FileUnpacksTooFar(Invalid):
    code = "file-unpacks-too-far"
    vi = "Tệp “{name}” giải nén ra quá lớn hoặc bị hỏng nên không nhận được."
    en = 'The file "{name}" unpacks to too much, or is damaged, and is not taken.'


@dataclass(frozen=True, kw_only=True)
class FileType:
    """A type that is taken, and how its files may be called."""

    media_type: str
    endings: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.endings[0].upper()


def _type(media_type: str, *endings: str) -> FileType:
    return FileType(media_type=media_type, endings=endings)


_OOXML: Final = "application/vnd.openxmlformats-officedocument."
_ODF: Final = "application/vnd.oasis.opendocument."
PDF: Final = _type("application/pdf", "pdf")
JPEG: Final = _type("image/jpeg", "jpg", "jpeg", "jpe")
MP4: Final = _type("video/mp4", "mp4", "m4v", "mov")
M4A: Final = _type("audio/mp4", "m4a", "mp4")
HEIC: Final = _type("image/heic", "heic", "heif")
MP3: Final = _type("audio/mpeg", "mp3")
TIFF: Final = _type("image/tiff", "tif", "tiff")
#: folder of the main part -> type
PARTS: Final = {
    "word/": _type(f"{_OOXML}wordprocessingml.document", "docx"),
    "xl/": _type(f"{_OOXML}spreadsheetml.sheet", "xlsx"),
    "ppt/": _type(f"{_OOXML}presentationml.presentation", "pptx"),
}
OPEN_DOCUMENTS: Final = {
    f"{_ODF}text".encode(): _type(f"{_ODF}text", "odt"),
    f"{_ODF}spreadsheet".encode(): _type(f"{_ODF}spreadsheet", "ods"),
    f"{_ODF}presentation".encode(): _type(f"{_ODF}presentation", "odp"),
}
#: name of the main stream -> type
STREAMS: Final = {
    "WordDocument": _type("application/msword", "doc"),
    "Workbook": _type("application/vnd.ms-excel", "xls"),
    "PowerPoint Document": _type("application/vnd.ms-powerpoint", "ppt"),
}
#: brand of an ISO media file -> type
BRANDS: Final = {
    b"heic": HEIC, b"heix": HEIC, b"mif1": HEIC, b"msf1": HEIC, b"M4A ": M4A, b"isom": MP4, b"iso2": MP4, b"mp41": MP4,
    b"mp42": MP4, b"avc1": MP4, b"M4V ": MP4, b"qt  ": MP4, b"3gp4": MP4, b"3gp5": MP4, b"iso5": MP4, b"iso6": MP4,
}  # fmt: skip
#: first bytes -> type
STARTS: Final = (
    (b"%PDF-", PDF),
    (b"\x89PNG\r\n\x1a\n", _type("image/png", "png")),
    (b"\xff\xd8\xff", JPEG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"ID3", MP3),
    (b"\xff\xfb", MP3),
    (b"\xff\xf3", MP3),
)
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACROS: Final = ("vbaproject.bin", "vbadata.xml")
_SCRIPTS: Final = ("basic/", "scripts/")  #: folders of an open document


def kind_of(content: bytes, name: str, place: str = "") -> FileType:
    """The type of a file. Raises FileEmpty, FileTypeRefused, FileNameDiffers, FileHasMacros, FileUnpacksTooFar, each
    at ``place``."""
    if not content:
        raise FileEmpty(place=place, name=name)
    try:
        found = _found(content)
    except _Macros:
        raise FileHasMacros(place=place, name=name) from None
    except _TooFar:
        raise FileUnpacksTooFar(place=place, name=name) from None
    if found is None:
        raise FileTypeRefused(place=place, name=name, known=KNOWN)
    if PurePosixPath(name).suffix.lower().removeprefix(".") not in found.endings:
        raise FileNameDiffers(place=place, name=name, kind=found.name)
    return found


class _Macros(Exception):
    """It holds a program."""


class _TooFar(Exception):
    """It unpacks to too much, or not at all."""


def _found(content: bytes) -> FileType | None:
    if content.startswith(_ZIP):
        return _of_zip(content)
    if content.startswith(_OLE):
        return _of_ole(content)
    if content[4:8] == b"ftyp":
        return BRANDS.get(content[8:12])
    if content[:4] == b"RIFF":
        return {b"WAVE": _type("audio/wav", "wav"), b"WEBP": _type("image/webp", "webp")}.get(content[8:12])
    return next((kind for start, kind in STARTS if content.startswith(start)), None)


# ---------------------------------------------------------------- papers that are archives


def _of_zip(content: bytes) -> FileType | None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return _of_parts(packed, len(content))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as cause:
        raise _TooFar from cause


def _of_parts(packed: zipfile.ZipFile, size: int) -> FileType | None:
    names = [part.filename.lower() for part in packed.infolist()]
    if len(names) > MOST_PARTS or len(set(names)) != len(names):
        raise _TooFar
    kind = _of_names(packed, names)
    if kind is None:
        return None
    budget = max(FREE, min(MOST_UNPACKED, size * MOST_TIMES))
    for part in packed.infolist():
        budget -= sum(map(len, _unpacked(packed, part, budget)))
    return kind


def _of_names(packed: zipfile.ZipFile, names: list[str]) -> FileType | None:
    if any(name.endswith(_MACROS) for name in names):
        raise _Macros
    if "[content_types].xml" in names:
        return next((kind for folder, kind in PARTS.items() if any(one.startswith(folder) for one in names)), None)
    if names[:1] == ["mimetype"]:
        kind = OPEN_DOCUMENTS.get(_first(_unpacked(packed, packed.infolist()[0], 200)))
        if kind is not None and any(one.startswith(_SCRIPTS) and not one.endswith(_SCRIPTS) for one in names):
            raise _Macros
        return kind
    return None


def _unpacked(packed: zipfile.ZipFile, part: zipfile.ZipInfo, most: int) -> Iterator[bytes]:
    """In pieces, whatever the archive says of its size."""
    if part.flag_bits & _ENCRYPTED:
        raise _TooFar
    count = 0
    with packed.open(part) as stream:
        while piece := stream.read(_STEP):
            count += len(piece)
            if count > most:
                raise _TooFar
            if b"macroEnabled" in piece and part.filename.lower() == "[content_types].xml":
                raise _Macros
            yield piece


def _first(pieces: Iterator[bytes]) -> bytes:
    return b"".join(pieces).strip()


def _of_ole(content: bytes) -> FileType | None:
    """Of the old kind: its streams stand in it by their names, in UTF-16."""
    holds: Callable[[str], bool] = lambda name: name.encode("utf-16-le") in content  # noqa: E731  (three questions)
    if holds("_VBA_PROJECT") or holds("Macros\0\0"):
        raise _Macros
    return next((kind for stream, kind in STREAMS.items() if holds(stream)), None)
