"""Run the element of an incident again, after its cause has been mended."""

from dataclasses import dataclass, replace

from engine.commands.proceed import proceed
from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.errors import NotFound
from engine.domain.facts import JobOpened, Json
from engine.domain.jobs import MOST_RETRIES, within
from engine.domain.keys import ElementKey, InstanceKey
from engine.domain.steps import RetryElement
from engine.ports import Transaction


@dataclass(frozen=True, kw_only=True)
class Retry:
    actor: Actor
    instance_key: InstanceKey
    key: ElementKey  #: of the element run that stands still
    reason: str = ""
    retries: int | None = None  #: tries that its new job gets; None = as the model says


def handle(cmd: Retry, tools: Tools) -> None:
    """Raises NotFound for everybody but an administrator, and without an incident. It may fail again."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        apply(tx, tools, cmd)


def apply(tx: Transaction, tools: Tools, cmd: Retry) -> None:
    """The new try inside a transaction of the caller."""
    case = tx.instances.take(cmd.instance_key)
    if ADMINISTRATOR not in cmd.actor.roles:
        raise NotFound("instance", cmd.instance_key)
    tx.waits.settle(cmd.key)
    world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
    body: dict[str, Json] = {"actor": cmd.actor.login, "key": cmd.key}
    if cmd.reason:
        body["reason"] = cmd.reason
    done = proceed(world, case, "retry", body, RetryElement(key=cmd.key))
    jobs = {fact.key for fact in done.advance.facts if isinstance(fact, JobOpened)}
    if cmd.retries is not None and cmd.key in jobs:
        retries = within("retries", cmd.retries, 1, MOST_RETRIES)
        tx.jobs.change(replace(tx.jobs.take(cmd.key), retries=retries))
