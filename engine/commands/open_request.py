"""Who is asked has opened the request: when, stands in the history of the case (core 4.6)."""

from dataclasses import dataclass
from typing import Final

from engine.commands.proceed import note
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.facts import Json
from engine.domain.keys import ElementKey
from engine.evidence import chain

OPENED: Final = "open_request"


@dataclass(frozen=True, kw_only=True)
class OpenRequest:
    actor: Actor
    task_key: ElementKey  #: of a task that says notesOpening


def handle(cmd: OpenRequest, tools: Tools) -> bool:
    """False: nothing new to write down, because they opened it before, it is done, or it is not theirs."""
    at, reader = tools.clock.now(), cmd.actor.login
    with tools.store.transaction(cmd.actor.agency) as tx:
        task = tx.tasks.get(cmd.task_key)
        if task.state != "open" or reader not in (*task.people, task.holder):
            return False
        before = tx.instances.said(task.instance_key, OPENED, task.opened_at)
        if any((one.get("actor"), one.get("key")) == (reader, task.key) for one in before):
            return False
        body: dict[str, Json] = {"actor": reader, "key": task.key, "element_id": task.element_id}
        note(tx, tx.instances.take(task.instance_key), [chain.command(OPENED, body)], at)
        return True
