"""The documents of a case as lists show them."""

from sqlalchemy import and_, func, select

from engine.domain.actor import Actor
from engine.domain.keys import InstanceKey
from engine.queries.reading import Reading
from engine.queries.views import DocumentRow
from engine.store.tables import document, withdrawn_document


def documents_of(reading: Reading, actor: Actor, case: InstanceKey) -> tuple[DocumentRow, ...]:
    """In the order they were issued; without their contents. The caller has checked the right."""
    withdrawn = and_(
        withdrawn_document.c.agency_id == document.c.agency_id, withdrawn_document.c.document_id == document.c.id
    )
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
        )
        .outerjoin(withdrawn_document, withdrawn)
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
        )
        for row in reading.connection.execute(wanted)
    )
