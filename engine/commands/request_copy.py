"""Ask for a paper of a case as PDF: a job makes it, the paper itself stays the original."""

from dataclasses import dataclass
from typing import Final

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import local_day
from engine.domain.copies import PaperCopy
from engine.domain.errors import NotFound, Refused
from engine.domain.instances import Instance
from engine.domain.keys import InstanceKey
from engine.domain.visibility import scope_of
from engine.operations.documents import MEDIA_TYPE
from engine.ports import Alarm, Transaction

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
        if (
            found is None
            or found[0] != cmd.instance_key
            or not _sees(cmd, tools, tx, tx.instances.take(found[0]).instance)
        ):
            raise NotFound("văn bản", cmd.document_id)
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


def _sees(cmd: RequestCopy, tools: Tools, tx: Transaction, instance: Instance) -> bool:
    """Whose case it is, who had a part in it, and who oversees it; nobody oversees a secret one from here."""
    login = cmd.actor.login
    if login in (instance.initiator, instance.entered_by):
        return True
    at = tools.clock.now()
    if instance.secrecy == "ordinary" and scope_of(tools.staffed(tx, at), cmd.actor, local_day(at)).covers(
        instance.unit
    ):
        return True
    tasks = tx.tasks.of_case(instance.key)
    return any(login in (*one.people, one.closed_by, one.in_place_of) for one in tasks)
