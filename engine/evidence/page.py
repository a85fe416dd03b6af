"""index.html of a case file: the history for a reader and for the printer. Self-contained, no script."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final
from urllib.parse import quote

from engine.domain.errors import Language
from engine.evidence.chain import HistoryRecord
from engine.evidence.words import Names, sentence, spoken_instant

_STYLE: Final = """
@page { size: A4; margin: 20mm 15mm 20mm 20mm }
html { background: #fff; color: #1a1a1a; font: 11pt/1.45 "Times New Roman", "Liberation Serif", serif }
body { max-width: 180mm; margin: 0 auto; padding: 8mm 4mm }
h1 { font-size: 16pt; margin: 0 0 4mm } h2 { font-size: 13pt; margin: 8mm 0 3mm }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 5mm; margin: 0 }
dt { font-weight: bold } dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
th, td { border: 1px solid #777; padding: 1mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee; white-space: nowrap } tr { break-inside: avoid } td:first-child { text-align: right }
td.at { white-space: nowrap } tr.command td { font-weight: bold } code { font-size: 9pt; overflow-wrap: anywhere }
a { color: #003c8f } @media print { body { padding: 0 } a { color: inherit } }
"""

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"

_WORDS: Final[dict[Language, dict[str, str]]] = {
    "vi": {
        "case": "Hồ sơ", "agency": "Cơ quan", "number": "Số hồ sơ", "process": "Quy trình", "made": "Lập lúc",
        "none": "chưa có", "history": "Lịch sử", "seq": "STT", "at": "Thời điểm", "what": "Nội dung",
        "files": "Tài liệu kèm theo", "bytes": "byte", "proof": "Kiểm chứng", "head": "Mã băm dòng cuối",
        "key": "Dấu vân tay khóa ký",
        "note": "Dòng in đậm là việc có người hoặc hệ thống yêu cầu; dòng thường là điều xảy ra tiếp theo. "
        "Giờ Việt Nam (UTC+7).",
        "how": "Kiểm tra tệp này không cần máy chủ: python -m engine.evidence.verify TỆP --key KHÓA.pem. "
        "Hãy đối chiếu dấu vân tay khóa với giá trị cơ quan đã công bố.",
    },
    "en": {
        "case": "Case", "agency": "Agency", "number": "Case number", "process": "Procedure", "made": "Made at",
        "none": "none yet", "history": "History", "seq": "No.", "at": "When", "what": "What",
        "files": "Attached files", "bytes": "bytes", "proof": "Verification", "head": "Hash of the last record",
        "key": "Fingerprint of the signing key",
        "note": "Bold lines were asked for by a person or the system; the others followed. Vietnamese time (UTC+7).",
        "how": "To verify this file without the server: python -m engine.evidence.verify FILE --key KEY.pem. "
        "Compare the fingerprint of the key with the one the agency published.",
    },
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Contents:
    agency_name: str
    case_no: str | None
    title: str
    process_name: str
    made_at: datetime
    records: Sequence[HistoryRecord]
    files: Sequence[tuple[str, int]]  #: path in the case file, size in bytes
    names: Names
    key_mark: str


def render(contents: Contents, language: Language = "vi") -> str:
    """The whole page. Everything that came from outside is escaped."""
    words = _WORDS[language]
    number = f" {contents.case_no}" if contents.case_no else ""
    title = escape(f"{words['case']}{number}: {contents.title}")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        f"{_summary(contents, words, language)}{_history(contents, words, language)}{_files(contents, words)}"
        f"{_proof(contents, words)}</main>\n</body>\n</html>\n"
    )


def _summary(contents: Contents, words: dict[str, str], language: Language) -> str:
    return _list(
        (words["agency"], contents.agency_name),
        (words["number"], contents.case_no or words["none"]),
        (words["process"], contents.process_name),
        (words["made"], spoken_instant(contents.made_at, language)),
    )


def _history(contents: Contents, words: dict[str, str], language: Language) -> str:
    rows = "".join(_row(record, contents.names, language) for record in contents.records)
    heads = "".join(f'<th scope="col">{words[name]}</th>' for name in ("seq", "at", "what"))
    return (
        f"<h2>{words['history']}</h2>\n<p>{words['note']}</p>\n"
        f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _row(record: HistoryRecord, names: Names, language: Language) -> str:
    at, said = spoken_instant(record.at, language), escape(sentence(record, names, language))
    return f'<tr class="{record.kind}"><td>{record.seq}</td><td class="at">{at}</td><td>{said}</td></tr>\n'


def _files(contents: Contents, words: dict[str, str]) -> str:
    items = "".join(
        f'<li><a href="{escape(quote(name))}">{escape(name)}</a> ({size} {words["bytes"]})</li>\n'
        for name, size in contents.files
    )
    return f"<h2>{words['files']}</h2>\n<ul>\n{items}</ul>\n"


def _proof(contents: Contents, words: dict[str, str]) -> str:
    marks = _list((words["head"], contents.records[-1].hash), (words["key"], contents.key_mark))
    return f"<h2>{words['proof']}</h2>\n{marks}<p>{words['how']}</p>\n"


def _list(*pairs: tuple[str, str]) -> str:
    return "<dl>\n" + "".join(f"<dt>{term}</dt><dd>{escape(text)}</dd>\n" for term, text in pairs) + "</dl>\n"
