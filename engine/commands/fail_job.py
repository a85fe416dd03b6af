"""A worker could not do a job: it is tried again later, or the element stands still with an incident."""

from dataclasses import dataclass

from engine.commands.activate_jobs import take_job
from engine.commands.complete_job import said
from engine.commands.proceed import note, proceed
from engine.commands.tools import Tools
from engine.commands.world import CaseWorld
from engine.domain.actor import Actor
from engine.domain.facts import Json, Variables
from engine.domain.jobs import LONGEST_MESSAGE, MOST_RETRIES, Job, milliseconds, within
from engine.domain.keys import ElementKey
from engine.domain.steps import FailJob as FailJobStep
from engine.domain.steps import SetVariables
from engine.evidence import chain


@dataclass(frozen=True, kw_only=True)
class FailJob:
    actor: Actor
    key: ElementKey
    retries: int | None = None  #: tries left; None = one less than before
    back_off: int = 0  #: milliseconds until somebody may try again
    message: str = ""
    variables: Variables | None = None  #: for the next try, local to the element
    token: str | None = None


def handle(cmd: FailJob, tools: Tools) -> None:
    """Raises JobGone, JobTakenOver, OutOfRange, CaseSuspended when it would become an incident."""
    at, wait = tools.clock.now(), milliseconds("retryBackOff", cmd.back_off, 0)
    with tools.store.transaction(cmd.actor.agency) as tx:
        job = take_job(tx, cmd.actor, cmd.key, cmd.token)
        case = tx.instances.take(job.instance_key)
        world = CaseWorld(tools, tx, case.instance, actor=cmd.actor.login, at=at)
        retries = _left(cmd, job)
        message = cmd.message[:LONGEST_MESSAGE]
        body: dict[str, Json] = {**said(cmd.actor, job), "retries": retries, "reason": message}
        if cmd.variables:
            step = SetVariables(scope_key=cmd.key, variables=cmd.variables)
            proceed(world, case, "fail_job", body, step)
            case = tx.instances.take(job.instance_key)
        if retries == 0:
            proceed(world, case, "fail_job", body, FailJobStep(key=cmd.key, message=message))
            return
        tx.jobs.change(job.failed(retries, at + wait if wait else None, message))
        if not cmd.variables:
            note(tx, case, [chain.command("fail_job", body)], at)


def _left(cmd: FailJob, job: Job) -> int:
    if cmd.retries is None:
        return max(job.retries - 1, 0)
    return within("retries", cmd.retries, 0, MOST_RETRIES)
