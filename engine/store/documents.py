"""Documents of a case, fixed when they are issued."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from engine.domain.keys import AgencyId, InstanceKey, Login
from engine.ports import IssuedDocument
from engine.store.link import Link
from engine.store.models import SqlModels
from engine.store.statements import Statement, adding
from engine.store.tables import document

ISSUE: Final = Statement(adding(document, "id"))


@dataclass(frozen=True, kw_only=True)
class Stamp:
    """Whose case, who, when; named as the columns are."""

    agency_id: AgencyId
    case_key: InstanceKey
    issued_by: Login
    issued_at: datetime


class SqlDocuments:
    """Implements ports.Documents."""

    def __init__(self, link: Link, models: SqlModels, folder: str, stamp: Stamp) -> None:
        self._link, self._models, self._folder, self._stamp = link, models, folder, stamp

    def template(self, name: str) -> bytes:
        """Raises NotFound."""
        return self._models.template(self._folder, name)

    def issue(self, document: IssuedDocument) -> None:
        self._link.run(ISSUE, {**vars(document), **vars(self._stamp)})
