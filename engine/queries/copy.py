"""The PDF of a paper."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from sqlalchemy import and_, select

from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.keys import InstanceKey
from engine.queries.kept_back import check_paper
from engine.queries.paper_name import COLUMNS, OF_CASE, paper_name
from engine.queries.reading import Reading
from engine.queries.views import Blob
from engine.store.tables import document, instance, paper_copy

PDF: Final = "application/pdf"


@dataclass(frozen=True, kw_only=True)
class AskCopy:
    actor: Actor
    instance_key: InstanceKey
    document_id: int


def answer(question: AskCopy, reading: Reading) -> Blob:
    """Raises NotFound for a case, paper or copy that is not there or not for the asker."""
    actor = question.actor
    check_paper(reading, actor, question.instance_key, question.document_id)
    of_paper = and_(paper_copy.c.agency_id == document.c.agency_id, paper_copy.c.document_id == document.c.id)
    wanted = select(*COLUMNS, paper_copy.c.content).join(paper_copy, of_paper).join(instance, OF_CASE)
    ours = (document.c.agency_id == actor.agency, document.c.case_key == question.instance_key)
    row = reading.connection.execute(
        wanted.where(*ours, document.c.id == question.document_id, paper_copy.c.state == "made")
    ).one_or_none()
    if row is None:
        raise NotFound("document", question.document_id)
    name = str(PurePosixPath(paper_name(reading.organisation, row)).with_suffix(".pdf"))
    return Blob(name=name, media_type=PDF, content=bytes(row.content))
