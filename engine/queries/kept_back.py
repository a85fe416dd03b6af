"""Papers of a case that whoever does not read its every step does not see: the procedure names them."""

from typing import Any, Final

from sqlalchemy import Row, and_, select

from engine.decisions import feel
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE
from engine.domain.errors import NotFound
from engine.domain.facts import Variables
from engine.domain.keys import DefinitionKey, InstanceKey
from engine.ports import ProcessInfo
from engine.queries.reading import Reading
from engine.queries.sight import check_in_sight, in_full_sight
from engine.queries.variables import scopes_of
from engine.store.tables import document, instance

KEPT_BACK: Final = "papersKeptBack"  #: property of a process: FEEL over the case, how their titles begin


def kept_back(reading: Reading, info: ProcessInfo, variables: Variables) -> tuple[str, ...]:
    """How the titles begin, as the case stands."""
    rule = info.properties.get(KEPT_BACK, "")
    if not rule:
        return ()
    found = feel.evaluate_json(rule.removeprefix("="), variables, now=reading.now.astimezone(TIME_ZONE))
    return tuple(one for one in found if isinstance(one, str) and one) if isinstance(found, list) else ()


def check_paper(reading: Reading, actor: Actor, case: InstanceKey, document_id: int) -> None:
    """Raises NotFound for a paper of a case out of sight, and for one that is kept back from the asker."""
    check_in_sight(reading, actor, case)
    row = _of_case(reading, actor, case, document_id)
    if row is None or row.whole:
        return
    info = reading.library.info(DefinitionKey(row.definition_key))
    if not info.properties.get(KEPT_BACK):
        return
    if row.title.startswith(kept_back(reading, info, scopes_of(reading, row).get(None, {}))):
        raise NotFound("document", document_id)


def _of_case(reading: Reading, actor: Actor, case: InstanceKey, document_id: int) -> Row[Any] | None:
    wanted = (
        select(
            document.c.title,
            instance.c.key.label("case_key"),
            instance.c.revision.label("case_revision"),
            instance.c.definition_key,
            instance.c.snapshot,
            instance.c.started_at,
            in_full_sight(reading, actor).label("whole"),
        )
        .join(instance, and_(instance.c.agency_id == document.c.agency_id, instance.c.key == document.c.case_key))
        .where(document.c.agency_id == actor.agency, document.c.case_key == case, document.c.id == document_id)
    )
    return reading.connection.execute(wanted).one_or_none()
