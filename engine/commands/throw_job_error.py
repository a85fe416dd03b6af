"""A worker ends a job with a business error: the model goes on where it catches the error."""

from dataclasses import dataclass

from engine.commands.activate_jobs import take_job
from engine.commands.complete_job import said
from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.facts import Variables
from engine.domain.jobs import LONGEST_MESSAGE
from engine.domain.keys import ElementKey
from engine.domain.steps import ThrowError


@dataclass(frozen=True, kw_only=True)
class ThrowJobError:
    actor: Actor
    key: ElementKey
    error: str  #: the error code of the model
    message: str
    variables: Variables
    token: str | None = None


def handle(cmd: ThrowJobError, tools: Tools) -> None:
    """An error that nothing catches is an incident. Raises JobGone, JobTakenOver, CaseSuspended, Invalid."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        job = take_job(tx, cmd.actor, cmd.key, cmd.token)
        case = tx.instances.take(job.instance_key)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
        message = cmd.message[:LONGEST_MESSAGE]
        step = ThrowError(key=cmd.key, code=cmd.error, message=message, variables=cmd.variables)
        proceed(world, case, "throw_error", {**said(cmd.actor, job), "reason": message}, step)
