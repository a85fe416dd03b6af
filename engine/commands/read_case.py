"""Somebody has looked into a case that few may see: who, on which day and to what end stands in its history
(processes-core.md 0.5 and 5.13)."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

from engine.commands.proceed import note
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.calendar import TIME_ZONE, local_day
from engine.domain.facts import Json
from engine.domain.instances import Instance
from engine.domain.keys import InstanceKey, Login
from engine.domain.sealed import Right
from engine.evidence import chain
from engine.ports import Transaction

READ: Final = "read_case"
GIVEN: Final[tuple[Right, ...]] = ("reads", "identity")  #: rights of who works on it without a task


@dataclass(frozen=True, kw_only=True)
class ReadCase:
    actor: Actor
    instance_key: InstanceKey


def handle(cmd: ReadCase, tools: Tools) -> bool:
    """False: nothing new to write down; once a day is enough, and whose case it is reads what is theirs."""
    at, reader = tools.clock.now(), cmd.actor.login
    with tools.store.transaction(cmd.actor.agency) as tx:
        case = tx.instances.take(cmd.instance_key)
        if cmd.actor.is_system or reader == case.instance.initiator or case.instance.secrecy == "ordinary":
            return False
        midnight = datetime.combine(local_day(at), time.min, TIME_ZONE)
        if any(said.get("actor") == reader for said in tx.instances.said(cmd.instance_key, READ, midnight)):
            return False
        body: dict[str, Json] = {
            "actor": reader,
            "message": "duty" if _works_on(tx, case.instance, reader) else "oversight",
        }
        note(tx, case, [chain.command(READ, body)], at)
        return True


def _works_on(tx: Transaction, case: Instance, who: Login) -> bool:
    """Typed it, has or had a task in it, or was given it to read; everybody else oversees."""
    if who == case.entered_by or any(who in tx.rights.held(case.key, right) for right in GIVEN):
        return True
    return any(who in (*one.people, one.holder, one.closed_by, one.in_place_of) for one in tx.tasks.of_case(case.key))
