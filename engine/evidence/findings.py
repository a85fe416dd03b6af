"""What a verification found, in words. Nothing here can fail on hostile text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from engine.domain.errors import Language
from engine.evidence.chain import ChainBroken

TEXTS: Final[Mapping[str, tuple[str, str]]] = {
    "content": ("nội dung không khớp mã kiểm tra của tệp zip", "the content does not fit its checksum in the zip"),
    "container": (
        "phần vỏ zip khác dạng chuẩn (bị sửa, cắt hoặc chèn)",
        "the zip around it was altered, cut or padded",
    ),
    "missing": ("thiếu mục này", "this entry is missing"),
    "added": ("mục này không có trong bản kê", "this entry is not in the manifest"),
    "moved": ("các mục không đúng thứ tự của bản kê", "the entries are not in the order of the manifest"),
    "altered": ("nội dung khác mã băm trong bản kê", "the content differs from its hash in the manifest"),
    "manifest": ("không đọc được bản kê", "the manifest cannot be read"),
    "format": ("bản kê theo định dạng chưa biết", "the manifest has a format unknown here"),
    "signature": ("chữ ký không khớp bản kê", "the signature does not fit the manifest"),
    "key": ("không phải khóa mà bản kê nêu", "this is not the key the manifest names"),
    "other-key": ("tệp do khóa khác ký, không phải khóa đã cho", "the file was signed with another key than the given"),
    "record": ("không đọc được dòng lịch sử", "the history record cannot be read"),
    "model": ("không có sơ đồ mà hồ sơ bắt đầu", "the model the case began on is not there"),
    "proof": ("niêm phong không chứng minh hồ sơ này", "the seal does not prove this case"),
    **{f"chain-{what}": texts for what, texts in ChainBroken.WHAT.items()},
}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that is wrong, at its place."""

    code: str  #: a key of TEXTS
    entry: str = ""  #: "" = the directory at the end of the zip
    seq: int | None = None  #: history record
    offset: int | None = None  #: byte of the file, 0 = the first; of a content or a record where it begins
    end: int | None = None  #: first byte after the content

    def text(self, language: Language = "vi") -> str:
        """Place and reason as one line."""
        vi = language == "vi"
        places = [shown(self.entry) or ("thư mục cuối tệp zip" if vi else "zip directory")]
        if self.seq is not None:
            places.append(f"dòng lịch sử số {self.seq}" if vi else f"history record {self.seq}")
        if self.offset is not None:
            until = f"–{self.end - 1}" if self.end is not None and self.end > self.offset + 1 else ""
            places.append(f"byte {self.offset}{until}")
        return f"{', '.join(places)}: {TEXTS[self.code][0 if vi else 1]}"


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What an unaltered case file says of itself."""

    agency: str
    case_no: str | None
    title: str
    records: int
    head: str
    made_at: str
    key_mark: str  #: fingerprint of the key that signed
    key_given: bool  #: it was compared with a key the reader brought along
    documents: int
    documents_named: int  #: of these, how many the history names by their hash
    sealed_day: str | None  #: day of the seal that is proved in the file
    sealed_seq: int | None  #: up to this record


@dataclass(frozen=True, kw_only=True)
class Report:
    findings: tuple[Finding, ...]
    summary: Summary | None  #: None if there are findings

    @property
    def ok(self) -> bool:
        return not self.findings


def shown(text: str) -> str:
    """Text from a file for a terminal: nothing that moves the cursor, reorders letters or cannot be printed."""
    return "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in text)[:300]


def told(summary: Summary, language: Language = "vi") -> list[str]:
    """The summary as lines, with what was proved and what was not."""
    return _told_vi(summary) if language == "vi" else _told_en(summary)


def _told_vi(said: Summary) -> list[str]:
    whose = (
        "Chữ ký là của khóa bạn đã cho: nội dung đúng như người giữ khóa đó đã ký."
        if said.key_given
        else "CHƯA chứng minh chữ ký là của cơ quan: khóa nằm ngay trong tệp. "
        "Hãy đối chiếu dấu vân tay khóa với giá trị cơ quan công bố, hoặc chạy lại với --key."
    )
    seal = (
        f"Đã được niêm phong ngày {said.sealed_day} đến dòng số {said.sealed_seq}; bản niêm phong chỉ có giá trị với "
        "bên thứ ba khi đã được gửi ra ngoài."
        if said.sealed_day
        else "Không có niêm phong ngày: tệp này không cho biết về sau có dòng nào bị cắt khỏi hệ thống."
    )
    return [
        "NGUYÊN VẸN: không có gì trong tệp bị sửa, thiếu, đổi chỗ hoặc thêm vào sau khi ký.",
        f"Hồ sơ: {shown(said.case_no or '–')} – {shown(said.title)} (cơ quan {shown(said.agency)})",
        f"Lịch sử: {said.records} dòng; mã băm dòng cuối {said.head}",
        f"Tài liệu: {said.documents}, trong đó {said.documents_named} có mã băm ghi trong lịch sử",
        f"Lập lúc: {shown(said.made_at)}",
        f"Dấu vân tay khóa ký: {said.key_mark}",
        whose,
        seal,
        "Không chứng minh: nội dung khai trong hồ sơ là đúng sự thật, hoặc hồ sơ không có thêm dòng sau khi lập tệp.",
    ]


def _told_en(said: Summary) -> list[str]:
    whose = (
        "The signature is that of the key you gave: the content is what the holder of that key signed."
        if said.key_given
        else "NOT proved that the agency signed: the key lies in the file itself. Compare its fingerprint with the one "
        "the agency published, or run again with --key."
    )
    seal = (
        f"Sealed on {said.sealed_day} up to record {said.sealed_seq}; for third parties the seal counts only if it was "
        "handed outside."
        if said.sealed_day
        else "No daily seal: this file cannot tell whether records were cut off in the system later."
    )
    return [
        "INTACT: nothing in the file was altered, removed, moved or added after signing.",
        f"Case: {shown(said.case_no or '–')} – {shown(said.title)} (agency {shown(said.agency)})",
        f"History: {said.records} records; hash of the last {said.head}",
        f"Documents: {said.documents}, of which {said.documents_named} are named by their hash in the history",
        f"Made at: {shown(said.made_at)}",
        f"Fingerprint of the signing key: {said.key_mark}",
        whose,
        seal,
        "Not proved: that what was entered is true, or that the case has no later records than this file.",
    ]
