"""Give a job more tries, or its worker more time."""

from dataclasses import dataclass, replace

from engine.commands.activate_jobs import take_job
from engine.commands.complete_job import said
from engine.commands.proceed import note
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import Refused
from engine.domain.jobs import MOST_RETRIES, milliseconds, within
from engine.domain.keys import ElementKey
from engine.evidence import chain


class NobodyHasIt(Refused):
    code = "job-not-taken"
    vi = "Chưa có dịch vụ nào đang giữ công việc này nên không gia hạn được."
    en = "No worker has this job; there is no time to change."


@dataclass(frozen=True, kw_only=True)
class UpdateJob:
    """What is None stays."""

    actor: Actor
    key: ElementKey
    retries: int | None = None
    timeout: int | None = None  #: milliseconds from now
    token: str | None = None


def handle(cmd: UpdateJob, tools: Tools) -> None:
    """Raises JobGone, JobTakenOver, NobodyHasIt, OutOfRange."""
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        job = take_job(tx, cmd.actor, cmd.key, cmd.token)
        if cmd.retries is not None:
            job = replace(job, retries=within("retries", cmd.retries, 1, MOST_RETRIES), not_before=None)
            body = {**said(cmd.actor, job), "retries": job.retries}
            note(tx, tx.instances.take(job.instance_key), [chain.command("update_job", body)], at)
        if cmd.timeout is not None:
            if job.deadline is None or job.deadline <= at:
                raise NobodyHasIt
            job = replace(job, deadline=at + milliseconds("timeout", cmd.timeout))
        tx.jobs.change(job)
