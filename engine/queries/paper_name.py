"""What a downloaded paper is called: its kind, number, date and person, in plain letters."""

import re
from pathlib import PurePosixPath
from typing import Any, Final

from sqlalchemy import and_

from engine.domain.calendar import local_day
from engine.domain.errors import NotFound
from engine.domain.keys import Login
from engine.domain.organisation import Organisation
from engine.domain.text import fold
from engine.store.tables import document, instance

#: what `paper_name` reads of a row, and how its case is joined
COLUMNS: Final = (
    document.c.name, document.c.number, document.c.issued_at,
    instance.c.initiator, instance.c.secrecy, instance.c.title,
)  # fmt: skip
OF_CASE: Final = and_(instance.c.agency_id == document.c.agency_id, instance.c.key == document.c.case_key)
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_LOGIN: Final = re.compile(r"[a-z0-9]+(?:\.[a-z0-9]+)+")


def paper_name(chart: Organisation, row: Any) -> str:
    """ "giay-nghi-phep-01-GNP-STTTT-2024-06-13-ho-thi-lan.docx". Models name files by what they have at hand: a login,
    or nothing that tells two papers apart. Of cases kept from others no name says whom they are about."""
    file = PurePosixPath(row.name)
    logins = [one for one in _LOGIN.findall(file.stem) if _name(chart, one)]
    dates = _DATE.findall(file.stem) or [local_day(row.issued_at).isoformat()]
    about = dict.fromkeys(logins or [row.initiator]) if row.secrecy == "ordinary" else ()
    names = [_name(chart, one) for one in about]
    told = [name for name in names if name and (logins or name in row.title)]
    kind = file.stem
    for one in (*logins, *dates):
        kind = kind.replace(one, "")
    parts = (kind, row.number or "", *dict.fromkeys(dates), *(fold(name) for name in told))
    return "-".join(filter(None, map(_plain, parts))) + file.suffix


def _name(chart: Organisation, login: str) -> str:
    """Nothing for whom the chart does not know."""
    try:
        return chart.person(Login(login)).name
    except NotFound:
        return ""


def _plain(text: str) -> str:
    """Letters without marks, capitals kept, and figures; all else becomes one hyphen."""
    capitals = "".join(fold(sign).upper() if sign.isupper() else fold(sign) if sign.strip() else "-" for sign in text)
    return re.sub(r"[^A-Za-z0-9]+", "-", capitals).strip("-")
