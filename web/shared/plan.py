"""Further sections of a live check, which each procedure shapes as it needs: shown as small tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.queries.views import Preview
from web.shared.i18n import t
from web.shared.page import page


@dataclass(frozen=True, kw_only=True)
class Table:
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def page_of(preview: Preview) -> str:
    """The live check as a part of the page; its findings also as JSON, for the fields they belong to."""
    found = [{"field": one.field, "level": one.level, "text": one.text} for one in preview.findings]
    return page("shared/preview.html", preview=preview, findings=found, tables=tables(preview.sections))


def titles() -> dict[str, str]:
    """Sections by their key."""
    return {
        "plan": t("Phân bổ ngày phép"),
        "colleagues": t("Người cùng đơn vị vắng mặt"),
        "colleagues_away": t("Người cùng đơn vị vắng mặt"),
    }


def columns() -> dict[str, str]:
    """Columns by their key; a key without a word is not for readers."""
    return {
        "date": t("Ngày"),
        "leave_date": t("Ngày"),
        "bucket_label": t("Nguồn"),
        "bucket": t("Nguồn"),
        "year": t("Năm"),
        "amount": t("Số ngày"),
        "name": t("Họ tên"),
        "person_name": t("Họ tên"),
        "kind": t("Loại nghỉ"),
        "kind_name": t("Loại nghỉ"),
        "from": t("Từ ngày"),
        "first_day": t("Từ ngày"),
        "to": t("Đến ngày"),
        "last_day": t("Đến ngày"),
        "status": t("Tình trạng"),
    }


def cells(name: str, value: Any) -> Any:
    """Words for the few keys that come as keys; a year is no number to be grouped."""
    if name == "year":
        return str(value)
    known = {
        ("bucket", "carry"): t("Phép năm trước"),
        ("bucket", "annual"): t("Phép năm nay"),
        ("status", "requested"): t("Chờ duyệt"),
        ("status", "approved"): t("Đã duyệt"),
    }
    return known.get((name, value), value) if isinstance(value, str) else value


def tables(sections: Mapping[str, Any]) -> tuple[Table, ...]:
    """Every section that is a list of rows."""
    return tuple(table(key, rows) for key, rows in sections.items() if is_rows(rows))


def is_rows(section: Any) -> bool:
    """A list of objects with something in it."""
    return isinstance(section, list | tuple) and bool(section) and all(isinstance(row, Mapping) for row in section)


def table(key: str, rows: Any) -> Table:
    """The columns that have a word, in the order of the words: that of a stored row is nobody's choice."""
    kept: dict[str, str] = {}
    for name, word in columns().items():
        if name in rows[0] and word not in kept.values():
            kept[name] = word
    return Table(
        title=titles().get(key, ""),
        heads=tuple(kept.values()),
        rows=tuple(tuple(cells(name, row.get(name)) for name in kept) for row in rows),
    )
