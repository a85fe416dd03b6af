"""Procrastinate, the queue of a cluster: the only place that knows it.

A job says "ring this alarm"; the alarm's own row says whether there is anything left to ring. So a job may come late,
twice, or for an alarm that is gone, and a job that is lost is found by the runners, who look at the rows as well.
"""

import asyncio
import logging
from collections.abc import Callable
from threading import Event
from typing import Any, Final

from procrastinate import App, JobContext, PsycopgConnector, SyncPsycopgConnector, exceptions
from procrastinate.jobs import Job
from procrastinate.utils import causes

from engine.domain.keys import AgencyId
from engine.ports import Alarm, AlarmKind
from engine.store.failures import translated
from engine.store.types import EPOCH

log = logging.getLogger("quyche.queue")

QUEUE: Final = "alarms"
TASK: Final = "ring"
AT_ONCE: Final = 4  #: jobs of one worker
POLL: Final = 0.5  #: seconds between two looks for jobs whose time has come; new ones announce themselves
BEAT: Final = 2.0  #: seconds between two signs of life of a worker
DEAD: Final = 10.0  #: seconds without one, after which its jobs are given to others
PAUSE: Final = 1.0  #: seconds before a worker that lost its server begins again

Ring = Callable[[Alarm], None]


class Queue:
    """Implements the store's Queue."""

    def __init__(self, conninfo: str) -> None:
        self._conninfo = conninfo
        self._giving = App(connector=SyncPsycopgConnector())  # opens nothing: jobs leave on the giver's connection

    def give(self, raw: Any, alarms: list[Alarm]) -> None:
        """In one statement. Raises what the store raises."""
        jobs = [_job(alarm) for alarm in alarms]
        try:
            self._giving.job_manager.batch_defer_jobs(jobs, connection=raw)
        except exceptions.ConnectorException as failure:
            cause = next((one for one in causes(failure) if hasattr(one, "sqlstate")), failure)
            raise translated(cause) from failure

    def work(self, ring: Ring, over: Event) -> None:
        while not over.is_set():
            try:
                asyncio.run(self._work(ring, over))
            except exceptions.ConnectorException as cause:
                log.warning("the queue is out of reach: %s", cause)
            over.wait(PAUSE)

    async def _work(self, ring: Ring, over: Event) -> None:
        app = App(connector=PsycopgConnector(conninfo=self._conninfo, min_size=1, max_size=4, timeout=PAUSE * 10))
        _teach(app, ring)
        async with app.open_async():
            working = asyncio.ensure_future(
                app.run_worker_async(
                    queues=[QUEUE],
                    concurrency=AT_ONCE,
                    fetch_job_polling_interval=POLL,
                    update_heartbeat_interval=BEAT,
                    stalled_worker_timeout=DEAD,
                    delete_jobs="always",
                    install_signal_handlers=False,
                )
            )
            while not working.done() and not over.is_set():
                await asyncio.wait({working}, timeout=POLL)
            working.cancel()  # it waits for the jobs under way
            await asyncio.gather(working, return_exceptions=True)


def _job(alarm: Alarm) -> Job:
    return Job(
        id=None,
        queue=QUEUE,
        task_name=TASK,
        lock=None,
        queueing_lock=None,
        task_kwargs={"agency": alarm.agency, "alarm": alarm.id, "kind": alarm.kind, "attempts": alarm.attempts},
        scheduled_at=alarm.due_at,
    )


def _teach(app: App, ring: Ring) -> None:
    """What the workers can do."""

    @app.task(name=TASK, queue=QUEUE, pass_context=True)
    def ring_alarm(context: JobContext, agency: str, alarm: int, kind: AlarmKind, attempts: int) -> None:
        due_at = context.job.scheduled_at or EPOCH
        ring(Alarm(id=alarm, agency=AgencyId(agency), kind=kind, due_at=due_at, attempts=attempts))

    @app.periodic(cron="* * * * *")
    @app.task(name="take_over", queue=QUEUE, queueing_lock="take_over", pass_context=True)
    async def take_over(context: JobContext, timestamp: int) -> None:
        """Jobs of workers that died are given to the living."""
        manager = context.app.job_manager
        for job in await manager.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=DEAD):
            await manager.retry_job(job)
