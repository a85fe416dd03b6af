"""A worker has done a job: its results go into the case, and the case goes on."""

from dataclasses import dataclass

from engine.commands.activate_jobs import take_job
from engine.commands.proceed import proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.facts import Json, Variables
from engine.domain.jobs import Job
from engine.domain.keys import ElementKey
from engine.domain.steps import FinishJob


@dataclass(frozen=True, kw_only=True)
class CompleteJob:
    actor: Actor
    key: ElementKey
    variables: Variables
    token: str | None = None  #: of the lease under which it was done


def handle(cmd: CompleteJob, tools: Tools) -> None:
    """Raises JobGone (also for a second answer), JobTakenOver, CaseSuspended, Invalid for bad results."""
    with tools.store.transaction(cmd.actor.agency) as tx:
        job = take_job(tx, cmd.actor, cmd.key, cmd.token)
        case = tx.instances.take(job.instance_key)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=tools.clock.now())
        step = FinishJob(key=cmd.key, variables=cmd.variables)
        proceed(world, case, "complete_job", said(cmd.actor, job), step)


def said(actor: Actor, job: Job) -> dict[str, Json]:
    """How the history names a job and who answered."""
    return {
        "actor": actor.login, "key": job.key, "element_id": job.element_id, "type": job.type, "worker": job.worker
    }  # fmt: skip
