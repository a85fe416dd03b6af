"""Sealed fields in words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from engine.domain.attachments import is_files
from web.shared.i18n import t
from web.shared.words import day


def fields() -> tuple[tuple[str, str], ...]:
    """In the order in which they are read; the account stands last."""
    return (
        ("author_name", t("Họ tên")),
        ("author_phone", t("Điện thoại")),
        ("author_address", t("Địa chỉ")),
        ("author_email", t("Thư điện tử")),
        ("author_paper", t("Giấy tờ của người đại diện")),
        ("author_count", t("Số người cùng gửi")),
        ("author_others", t("Những người cùng gửi")),
        ("union_member", t("Là đoàn viên công đoàn")),
        ("content", t("Nội dung đơn")),
        ("attacked_no", t("Quyết định bị khiếu nại")),
        ("attacked_received", t("Ngày nhận quyết định")),
        ("wish", t("Yêu cầu")),
        ("prior", t("Đã gửi ở đâu")),
        ("evidence_list", t("Tài liệu, chứng cứ")),
        ("author_login", t("Tài khoản")),
    )


def files(letter: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Files that came with the letter."""
    return [one for value in letter.values() if is_files(value) for one in value]


def how() -> Mapping[str, str]:
    """Ways in which somebody came to the door."""
    return {
        "right": t("đúng quyền"),
        "two": t("hai người cùng mở"),
        "refused": t("bị từ chối"),
        "guard": t("nội dung bị chặn"),
    }


def sayings(office: str) -> Mapping[str, tuple[str, str, str]]:
    """What an author may do: the button, what is asked for, what comes of it. ``office``: as the agency calls it."""
    return {
        "add": (
            t("Bổ sung"),
            t("Phần bổ sung"),
            t("Được niêm phong cùng đơn; người giải quyết đọc qua cửa danh tính."),
        ),
        "withdraw": (
            t("Rút đơn"),
            t("Lý do rút"),
            t("Tố cáo có dấu hiệu vi phạm, hoặc bị ép rút, vẫn được giải quyết tiếp. Nếu bị ép, hãy đề nghị bảo vệ."),
        ),
        "protect": (
            t("Đề nghị bảo vệ"),
            t("Bạn lo ngại điều gì"),
            t("Người giải quyết đánh giá nguy cơ, quyết định biện pháp; kết quả được báo ở trang này."),
        ),
        "appeal": (
            t("Gửi tiếp lên cấp trên"),
            t("Vì sao không đồng ý"),
            t("{office} chuyển hồ sơ lên cấp trên; thời hạn gửi tiếp ở thông báo trên.", office=office),
        ),
    }


def lines(*contents: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Label and value of everything that is filled in."""
    return list(_lines(contents))


def _lines(contents: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    known = {name: value for one in contents for name, value in one.items()}
    for name, label in fields():
        value = known.get(name)
        if value not in (None, "", False):
            yield label, _word(value)


def _word(value: Any) -> str:
    if value is True:
        return t("có")
    try:
        return day(date.fromisoformat(str(value)))
    except ValueError:
        return str(value)
