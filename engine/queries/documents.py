"""The documents of a case as lists show them."""

from typing import Any

from sqlalchemy import and_, func, select

from engine.domain.actor import Actor
from engine.domain.keys import InstanceKey
from engine.operations.documents import MEDIA_TYPE
from engine.queries.reading import Reading
from engine.queries.views import DocumentRow, PdfState
from engine.store.tables import document, paper_copy, withdrawn_document


def documents_of(
    reading: Reading, actor: Actor, case: InstanceKey, but: tuple[str, ...] = ()
) -> tuple[DocumentRow, ...]:
    """In the order they were issued; without their contents. The caller has checked the right, and says how the
    titles of those begin that are kept back."""
    withdrawn = and_(
        withdrawn_document.c.agency_id == document.c.agency_id, withdrawn_document.c.document_id == document.c.id
    )
    copied = and_(paper_copy.c.agency_id == document.c.agency_id, paper_copy.c.document_id == document.c.id)
    wanted = (
        select(
            document.c.id,
            document.c.name,
            document.c.title,
            document.c.number,
            document.c.issued_at,
            document.c.sha256,
            func.length(document.c.content).label("size"),
            withdrawn_document.c.withdrawn_at,
            withdrawn_document.c.reason,
            document.c.media_type,
            paper_copy.c.state.label("pdf"),
        )
        .outerjoin(withdrawn_document, withdrawn)
        .outerjoin(paper_copy, copied)
        .where(document.c.agency_id == actor.agency, document.c.case_key == case)
        .order_by(document.c.id)
    )
    return tuple(
        DocumentRow(
            id=row.id,
            name=row.name,
            title=row.title,
            number=row.number,
            issued_at=row.issued_at,
            sha256=row.sha256,
            size=row.size,
            withdrawn_at=row.withdrawn_at,
            withdrawn_for=row.reason or "",
            pdf=_pdf(row, reading),
        )
        for row in reading.connection.execute(wanted)
        if not row.title.startswith(but)
    )


def _pdf(row: Any, reading: Reading) -> PdfState:
    """Of papers in the one form that can be converted."""
    if row.media_type != MEDIA_TYPE:
        return "original"
    if row.pdf is not None:
        state: PdfState = row.pdf
        return state
    return "none" if reading.converts else "unavailable"
