"""Named values of the installation."""

from typing import Final

from sqlalchemy import select

from engine.domain.facts import Json
from engine.store.link import Link
from engine.store.statements import Statement, adding, changing, given
from engine.store.tables import setting

GET: Final = Statement(select(setting.c.value).where(given(setting.c.name)))
CHANGE: Final = Statement(changing(setting, "value").where(given(setting.c.name)))
ADD: Final = Statement(adding(setting))


class SqlSettings:
    """Implements ports.Settings; a name that was never set reads as None."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, name: str) -> Json:
        row = self._link.row(GET, {"name": name})
        value: Json = None if row is None else row[0]
        return value

    def put(self, name: str, value: Json) -> None:
        self._link.everybody = True
        self._link.put(CHANGE, ADD, {"name": name, "value": value})
