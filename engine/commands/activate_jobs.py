"""A worker takes jobs: each is its alone until the time it asked for is over."""

from dataclasses import dataclass

from engine.commands.set_variables import ADMINISTRATOR
from engine.commands.tools import Tools
from engine.domain.actor import Actor
from engine.domain.errors import NotAllowed
from engine.domain.facts import Variables
from engine.domain.instances import Instance
from engine.domain.jobs import MOST_AT_ONCE, Job, JobGone, milliseconds, within
from engine.domain.keys import ElementKey
from engine.ports import Definition, Transaction


class NoWorker(NotAllowed):
    code = "no-worker"
    vi = "Chỉ tài khoản có vai trò quản trị hệ thống mới nhận được công việc của dịch vụ bên ngoài."
    en = "Only accounts with the role of an administrator may work on jobs."


@dataclass(frozen=True, kw_only=True)
class ActivateJobs:
    actor: Actor
    job_type: str
    worker: str  #: what it calls itself; "" = nameless
    timeout: int  #: milliseconds
    most: int
    fetch: tuple[str, ...] = ()  #: names of the variables wanted; () = all it can read


@dataclass(frozen=True, kw_only=True)
class Activated:
    job: Job
    instance: Instance
    definition: Definition
    variables: Variables


def check_worker(actor: Actor) -> None:
    """Raises NoWorker."""
    if ADMINISTRATOR not in actor.roles:
        raise NoWorker


def take_job(tx: Transaction, actor: Actor, key: ElementKey, token: str | None) -> Job:
    """The job to answer for. Raises JobGone, also for who is no worker and may not know of it; JobTakenOver."""
    if ADMINISTRATOR not in actor.roles:
        raise JobGone("job", key)
    job = tx.jobs.take(key)
    job.check_token(token)
    return job


def handle(cmd: ActivateJobs, tools: Tools) -> tuple[Activated, ...]:
    """As many as there are and were asked for. Raises NoWorker, OutOfRange. No case moves by it."""
    check_worker(cmd.actor)
    timeout = milliseconds("timeout", cmd.timeout)
    most = within("maxJobsToActivate", cmd.most, 1, MOST_AT_ONCE)
    at = tools.clock.now()
    with tools.store.transaction(cmd.actor.agency) as tx:
        taken = [job.taken(cmd.worker, at, timeout) for job in tx.jobs.free(cmd.job_type, at, most)]
        for job in taken:
            tx.jobs.change(job)
        return tuple(_activated(tools, tx, job, cmd.fetch) for job in taken)


def _activated(tools: Tools, tx: Transaction, job: Job, fetch: tuple[str, ...]) -> Activated:
    case = tx.instances.take(job.instance_key)
    running = tools.running(tx, case)
    seen = tools.executor.visible(running, job.key)
    variables = {name: value for name, value in seen.items() if not fetch or name in fetch}
    definition = tools.definition(tx, case.instance.definition_key)
    return Activated(job=job, instance=case.instance, definition=definition, variables=variables)
