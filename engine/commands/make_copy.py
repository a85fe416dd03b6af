"""Make the PDF that somebody asked for: the converter works outside every transaction, what it made is stored in one.

A machine that dies in between has lost nothing but the work: the alarm is still there and rings again.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.copies import PaperCopy
from engine.domain.errors import Failed
from engine.ports import Alarm, Transaction

TRIES: Final = 3  #: then it is told as failed; who wants it may ask again
PAUSE: Final = timedelta(seconds=20)


@dataclass(frozen=True, kw_only=True)
class MakeCopy:
    actor: Actor
    alarm_id: int


def handle(cmd: MakeCopy, tools: Tools) -> bool:
    """False: somebody else has made it, or it cannot be made now and rings again."""
    with tools.store.transaction(cmd.actor.agency, trial=True) as tx:
        asked = _asked(cmd, tools, tx)
        paper = tx.copies.original(asked[1].document_id) if asked else b""
    if asked is None:
        return False
    made = _made(tools, asked[1], paper, last=asked[0].attempts + 1 >= TRIES)
    with tools.store.transaction(cmd.actor.agency) as tx:
        if _asked(cmd, tools, tx) is None:
            return False
        if made is None:
            tx.alarms.postpone(cmd.alarm_id, tools.clock.now() + PAUSE)
            return False
        tx.alarms.done(cmd.alarm_id)
        tx.copies.put(made)
        return made.state == "made"


def _asked(cmd: MakeCopy, tools: Tools, tx: Transaction) -> tuple[Alarm, PaperCopy] | None:
    alarm = tx.alarms.take(cmd.alarm_id)
    if alarm is None or alarm.due_at > tools.clock.now():
        return None
    copy = tx.copies.of_alarm(alarm.id)
    return None if copy is None else (alarm, copy)


def _made(tools: Tools, asked: PaperCopy, paper: bytes, *, last: bool) -> PaperCopy | None:
    """None: it failed and is tried again."""
    done = replace(asked, alarm_id=None, made_at=tools.clock.now())
    if tools.converter is None:
        return replace(done, state="absent")
    try:
        content = tools.converter.pdf(paper)
    except Failed as failure:
        return replace(done, state="failed", reason=failure.text("vi")) if last else None
    return replace(done, state="made", content=content, sha256=hashlib.sha256(content).hexdigest())
