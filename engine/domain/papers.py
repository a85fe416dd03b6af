"""What can be wrong with the template of a paper: each placeholder is named, and what Decree 30/2020 asks for."""

from typing import Final

from engine.domain.errors import Invalid

#: what the system itself gives to every template
OWN_NAMES: Final = ("issuer", "place_and_date", "number", "title", "signature", "case")
#: (what must be written or asked for, in Vietnamese, in English) of every paper
ALWAYS: Final = (
    ("Độc lập - Tự do - Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM", "Quốc hiệu, Tiêu ngữ", "the national title and motto"),
    ("place_and_date", "địa danh và ngày ({{ place_and_date }})", "place and date ({{ place_and_date }})"),
)
#: and of one that the agency issues
OF_THE_AGENCY: Final = (
    ("issuer.name|issuer.title", "tên cơ quan ({{ issuer.name }})", "the name of the agency ({{ issuer.name }})"),
    ("Nơi nhận", "nơi nhận", 'the addressees ("Nơi nhận")'),
)
#: and of one that somebody signs for it
SIGNED: Final = (
    ("signature.lines", "quyền hạn, chức vụ người ký ({{ signature.lines }})", "the signature lines"),
    ("signature.name", "họ tên người ký ({{ signature.name }})", "the name of the signer ({{ signature.name }})"),
)


class UnknownPlaceholder(Invalid):
    code = "paper-unknown-placeholder"
    vi = (
        "Chỗ điền “{{{{ {name} }}}}” của mẫu chưa có dữ liệu: bước “{element}” không đưa “{name}” vào văn bản. "
        "Đang có: {known}."
    )
    en = 'The placeholder "{{{{ {name} }}}}" gets nothing: step "{element}" hands no "{name}" over. There are: {known}.'


class TemplateFaulty(Invalid):
    code = "paper-template-faulty"
    vi = "{text_vi}"
    en = "{text_en}"


def header_gaps(text: str, names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """(Vietnamese, English) of what a template lacks."""
    issued, signed = names & {"number", "signature"}, "signature" in names
    wanted = ALWAYS + (OF_THE_AGENCY if issued else ()) + (SIGNED if signed else ())
    return tuple((vi, en) for marks, vi, en in wanted if not any(mark in text for mark in marks.split("|")))
