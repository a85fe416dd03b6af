"""Dates, numbers and values as a reader in Vietnam expects them. Instants come as aware UTC."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo

from engine.domain.attachments import is_reference
from web.shared.i18n import language, t

ZONE: Final = ZoneInfo("Asia/Ho_Chi_Minh")
ISO_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
ISO_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?")
UNITS: Final = ((1 << 20, "MB"), (1 << 10, "KB"))
HOUR: Final = 3600


def local(at: datetime) -> datetime:
    """The same instant on a clock in Vietnam."""
    return at.astimezone(ZONE)


def moment(at: datetime | None) -> str:
    """dd/mm/yyyy HH:MM"""
    return local(at).strftime("%d/%m/%Y %H:%M") if at else ""


def clock(at: datetime) -> str:
    """HH:MM"""
    return local(at).strftime("%H:%M")


def day(value: date | datetime | None) -> str:
    """dd/mm/yyyy"""
    if value is None:
        return ""
    return (local(value) if isinstance(value, datetime) else value).strftime("%d/%m/%Y")


def weekday(value: date) -> str:
    """The name of the day."""
    names = (t("thứ Hai"), t("thứ Ba"), t("thứ Tư"), t("thứ Năm"), t("thứ Sáu"), t("thứ Bảy"), t("Chủ nhật"))
    return names[value.weekday()]


def since(at: datetime, now: datetime) -> str:
    """A past instant, short: the hour today, "hôm qua", else the day."""
    days = (local(now).date() - local(at).date()).days
    if days == 0:
        return clock(at)
    if days == 1:
        return t("hôm qua {time}", time=clock(at))
    return local(at).strftime("%d/%m" if local(at).year == local(now).year else "%d/%m/%Y")


def due(at: datetime | None, now: datetime) -> str:
    """A limit in words: what is left, or by how much it is missed."""
    if at is None:
        return ""
    if at < now:
        return late(now - at)
    days = (local(at).date() - local(now).date()).days
    if days == 0:
        return t("hôm nay {time}", time=clock(at))
    if days == 1:
        return t("ngày mai {time}", time=clock(at))
    return t("còn {n} ngày", n=days)


def late(by: timedelta) -> str:
    """By how much a limit is missed."""
    if by.days >= 1:
        return t("quá hạn {n} ngày", n=by.days)
    if by.seconds >= HOUR:
        return t("quá hạn {n} giờ", n=by.seconds // HOUR)
    return t("vừa quá hạn")


def number(value: Decimal | float) -> str:
    """Grouped by thousands, no needless zeros: 1.234,5 in Vietnamese."""
    text = f"{value:,.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
    return text if language() == "en" else text.translate(str.maketrans(",.", ".,"))


def size(count: int) -> str:
    """Bytes, KB or MB."""
    for unit, name in UNITS:
        if count >= unit:
            return f"{number(round(Decimal(count) / unit, 1))} {name}"
    return f"{count} B"


def value(thing: Any) -> str:
    """Any JSON value as a person reads it: dates by day and month, yes and no, lists in one line."""
    if thing is None or thing == "":
        return "–"
    if isinstance(thing, bool):
        return t("Có") if thing else t("Không")
    if isinstance(thing, int | float | Decimal):
        return number(thing)
    if isinstance(thing, str):
        return text(thing)
    if isinstance(thing, datetime):
        return moment(thing)
    if isinstance(thing, date):
        return day(thing)
    return composed(thing)


def text(thing: str) -> str:
    """A string, unless it is an ISO day or instant in disguise; one without a zone is what a clock in Vietnam shows."""
    if ISO_DAY.fullmatch(thing):
        return day(date.fromisoformat(thing))
    if ISO_MOMENT.fullmatch(thing):
        at = datetime.fromisoformat(thing)
        return moment(at if at.tzinfo else at.replace(tzinfo=ZONE))
    return thing


def composed(thing: Any) -> str:
    """A list or an object in one line."""
    if is_reference(thing):
        return f"{thing['name']} ({size(thing['size'])})"
    if isinstance(thing, Mapping):
        return "; ".join(f"{name}: {value(inner)}" for name, inner in thing.items()) or "–"
    if isinstance(thing, list | tuple):
        return ", ".join(value(inner) for inner in thing) or "–"
    return str(thing)
