"""A document of a case, as it was issued."""

from dataclasses import dataclass

from sqlalchemy import select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.queries.kept_back import check_paper
from engine.queries.paper_name import COLUMNS, OF_CASE, paper_name
from engine.queries.reading import Reading
from engine.queries.views import Blob
from engine.store.tables import document, instance


@dataclass(frozen=True, kw_only=True)
class AskDocument:
    actor: Actor
    instance_key: InstanceKey
    document_id: int


def answer(question: AskDocument, reading: Reading) -> Blob:
    """Raises NotFound for a case or document that is not there or not for the asker."""
    actor = question.actor
    check_paper(reading, actor, question.instance_key, question.document_id)
    wanted = select(*COLUMNS, document.c.media_type, document.c.content).join(instance, OF_CASE)
    row = reading.connection.execute(
        wanted.where(
            document.c.id == question.document_id,
            document.c.agency_id == actor.agency,
            document.c.case_key == question.instance_key,
        )
    ).one_or_none()
    if row is None:
        raise NotFound("document", question.document_id)
    return Blob(name=paper_name(reading.organisation, row), media_type=row.media_type, content=bytes(row.content))
