"""Untrusted XML to a tree: no DTD, no entities, no network, bounded size and depth."""

from typing import Any, Final

from lxml import etree

from engine.domain.errors import Invalid

MAX_BYTES: Final = 5 * 1024 * 1024
MAX_DEPTH: Final = 200
MAX_ELEMENTS: Final = 100_000


class XmlRefused(Invalid):
    """The file is not XML that we read."""

    code = "xml-refused"
    vi = "Không đọc được tệp XML (dòng {line}): {reason_vi}"
    en = "The XML file cannot be read (line {line}): {reason}"


def _refuse(line: int, reason: str, reason_vi: str) -> XmlRefused:
    return XmlRefused(line=line, reason=reason, reason_vi=reason_vi)


class _Guard:
    """A parser target that builds the tree and stops at the first thing we do not take."""

    def __init__(self) -> None:
        self._depth = 0
        self._count = 0

    def start(self, tag: str, attrib: dict[str, str], nsmap: dict[str | None, str] | None = None) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH:
            raise _refuse(0, f"more than {MAX_DEPTH} levels deep", f"lồng quá {MAX_DEPTH} cấp")
        if self._count > MAX_ELEMENTS:
            raise _refuse(0, f"more than {MAX_ELEMENTS} elements", f"quá {MAX_ELEMENTS} phần tử")

    def end(self, tag: str) -> None:
        self._depth -= 1

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise _refuse(1, "a DOCTYPE is not allowed", "không được khai báo DOCTYPE")

    def close(self) -> None:
        return None


def read_xml(data: bytes) -> etree._Element:
    """The root element of ``data``.

    Raises XmlRefused for anything larger than MAX_BYTES, deeper than MAX_DEPTH, with a DOCTYPE, or not well-formed.
    The limits are checked in a first pass without building a tree, so a bomb costs no memory.
    """
    if len(data) > MAX_BYTES:
        raise _refuse(0, f"larger than {MAX_BYTES // 1024 // 1024} MB", f"lớn hơn {MAX_BYTES // 1024 // 1024} MB")
    options: dict[str, Any] = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}
    try:
        etree.fromstring(data, etree.XMLParser(target=_Guard(), **options))
        return etree.fromstring(data, etree.XMLParser(remove_blank_text=False, **options))
    except (etree.XMLSyntaxError, ValueError) as cause:
        line = getattr(cause, "lineno", None) or 0
        raise _refuse(line, str(cause), f"không đúng cú pháp: {cause}") from cause
