"""Jobs as the API lists them: of the asker's agency, for who may work on them."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, Select, and_, case, exists, func, literal, select

from engine.domain.actor import Actor
from engine.domain.errors import NotAllowed
from engine.domain.jobs import Job
from engine.domain.keys import DefinitionKey
from engine.domain.visibility import ADMINISTRATOR
from engine.queries.api_search import NOTHING, Found, Search
from engine.queries.api_tables import Column, Columns, find
from engine.queries.api_views import JobRow
from engine.queries.reading import Reading
from engine.store.jobs import COLUMNS, passed
from engine.store.tables import instance, job

STATES: Final = {
    "CREATED": "created",
    "FAILED": "failed",
    **dict.fromkeys(
        ("CANCELED", "COMPLETED", "ERROR_THROWN", "MIGRATED", "PRIORITY_UPDATED", "RETRIES_UPDATED", "TIMED_OUT",
         "TIMEOUT_UPDATED"),
        NOTHING,
    ),
}  # fmt: skip
KINDS: Final = {"BPMN_ELEMENT": "element", **dict.fromkeys(("AD_HOC_SUB_PROCESS", "EXECUTION_LISTENER"), NOTHING)}


@dataclass(frozen=True, kw_only=True)
class AskJobs:
    actor: Actor
    search: Search


@dataclass(frozen=True, kw_only=True)
class AskFreeJob:
    """Whether a worker would get a job of this type now."""

    actor: Actor
    job_type: str


def answer_jobs(question: AskJobs, reading: Reading) -> Found[JobRow]:
    """One page of jobs. Raises NotAllowed for who may not work on them."""
    _check(question.actor)
    found = find(
        question.search,
        columns(),
        job.c.key,
        _rows(question.actor),
        lambda rows: reading.connection.execute(rows).all(),
    )
    return found.of(_row)


def answer_free(question: AskFreeJob, reading: Reading) -> bool:
    """Reads only: a worker that waits asks often. Raises NotAllowed."""
    _check(question.actor)
    now = literal(reading.now, job.c.deadline.type)
    wanted = exists().where(
        job.c.agency_id == question.actor.agency, job.c.type == question.job_type, job.c.retries > 0,
        passed(job.c.deadline, now), passed(job.c.not_before, now), instance.c.agency_id == job.c.agency_id,
        instance.c.key == job.c.instance_key, instance.c.state == "active",
    )  # fmt: skip
    return bool(reading.connection.execute(select(wanted)).scalar_one())


def _check(actor: Actor) -> None:
    if ADMINISTRATOR not in actor.roles:
        raise NotAllowed


def _rows(actor: Actor) -> Select[Any]:
    return (
        select(*COLUMNS, instance.c.process_id, instance.c.definition_key, instance.c.case_no)
        .join(instance, and_(instance.c.agency_id == job.c.agency_id, instance.c.key == job.c.instance_key))
        .where(job.c.agency_id == actor.agency)
    )


def _row(found: Row[Any]) -> JobRow:
    values = found._mapping  # noqa: SLF001 - SQLAlchemy's public name for a row by its columns
    return JobRow(
        job=Job(**{column.name: values[column.name] for column in COLUMNS}),
        process_id=found.process_id,
        definition_key=DefinitionKey(found.definition_key),
        case_no=found.case_no,
    )


def columns() -> Columns:
    """What jobs are filtered and sorted by."""
    failed = job.c.error.is_not(None)
    return {
        "jobKey": Column("key", job.c.key),
        "elementInstanceKey": Column("key", job.c.key),
        "processInstanceKey": Column("key", job.c.instance_key),
        "processDefinitionKey": Column("key", instance.c.definition_key),
        "processDefinitionId": Column("text", instance.c.process_id),
        "elementId": Column("text", job.c.element_id),
        "type": Column("text", job.c.type),
        "worker": Column("text", func.coalesce(job.c.worker, "")),
        "retries": Column("number", job.c.retries),
        "deadline": Column("instant", job.c.deadline),
        "creationTime": Column("instant", job.c.opened_at),
        "errorMessage": Column("text", job.c.error, sorts=False),
        "hasFailedWithRetriesLeft": Column("flag", failed, sorts=False),
        "state": Column("word", case((failed, "failed"), else_="created"), STATES),
        "kind": Column("word", literal("element"), KINDS),
        "tenantId": Column("text", job.c.agency_id),
    }
