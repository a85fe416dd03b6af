"""Ask for a paper of a case as PDF: a job makes it, the paper itself stays the original."""

from dataclasses import dataclass
from typing import Final

from engine.commands.seeing import check_sees
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.copies import PaperCopy
from engine.domain.errors import NotFound, Refused
from engine.domain.keys import InstanceKey
from engine.operations.documents import MEDIA_TYPE
from engine.ports import Alarm

AGAIN: Final = ("failed", "absent")  #: may be asked for anew


class NoCopyOfThis(Refused):
    code = "no-copy-of-this"
    vi = "Chỉ văn bản .docx mới chuyển được sang PDF."
    en = "Only .docx papers can be converted to PDF."


@dataclass(frozen=True, kw_only=True)
class RequestCopy:
    actor: Actor
    instance_key: InstanceKey
    document_id: int


def handle(cmd: RequestCopy, tools: Tools) -> bool:
    """False: it is there or on its way. Raises NotFound for a paper that is not there or not for the asker."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        found = tx.copies.paper(cmd.document_id)
        if found is None or found[0] != cmd.instance_key:
            raise NotFound("document", cmd.document_id)
        check_sees(tools, tx, cmd.actor, found[0])
        if found[1] != MEDIA_TYPE:
            raise NoCopyOfThis
        known = tx.copies.get(cmd.document_id)
        if known is not None and known.state not in AGAIN:
            return False
        alarm = tx.alarms.set(Alarm(agency=tx.agency, kind="copy", due_at=at))
        asked = PaperCopy(
            document_id=cmd.document_id, state="waiting", asked_by=cmd.actor.login, asked_at=at, alarm_id=alarm
        )
        tx.copies.put(asked)
        return True
