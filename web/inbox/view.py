"""What the inbox page shows beyond the rows themselves."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from engine.queries.views import InboxNews, InboxPage
from web.inbox.parse import VIEWS
from web.shared.i18n import t


@dataclass(frozen=True, kw_only=True)
class Tab:
    key: str
    label: str
    count: int | None  #: None: not counted
    current: bool


def tabs(page: InboxPage) -> tuple[Tab, ...]:
    """The views, with how much waits in each."""
    labels: Mapping[str, str] = {
        "all": t("Tất cả"),
        "mine": t("Tôi đang giữ"),
        "group": t("Chưa ai nhận"),
        "overdue": t("Quá hạn"),
        "done": t("Đã xử lý"),
    }
    return tuple(Tab(key=key, label=labels[key], count=page.counts.get(key), current=key == page.view) for key in VIEWS)


def stamp(page: InboxPage | InboxNews) -> str:
    """The same for as long as the rows a reader sees are the same."""
    told = "|".join(f"{row.key}:{row.revision}" for row in page.rows)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def newer(page: InboxNews, since: datetime) -> int:
    """How many rows came after the reader's page was made."""
    return sum(row.opened_at > since for row in page.rows)
