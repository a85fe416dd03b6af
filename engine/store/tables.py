"""Every table. ``agency_id`` comes first in the keys of what belongs to one agency, so that it can be split by it.

Instants are UTC microseconds, days are dates, amounts of days are counted in half days.
"""

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from engine.store.attachment_tables import attachment as attachment  # noqa: PLC0414
from engine.store.batch_tables import batch as batch  # noqa: PLC0414  (readers know only this file)
from engine.store.batch_tables import batch_item as batch_item  # noqa: PLC0414
from engine.store.booking_tables import booking as booking  # noqa: PLC0414  (readers know only this file)
from engine.store.copy_tables import paper_copy as paper_copy  # noqa: PLC0414
from engine.store.design_tables import design as design  # noqa: PLC0414
from engine.store.design_tables import design_comment as design_comment  # noqa: PLC0414
from engine.store.design_tables import design_file as design_file  # noqa: PLC0414
from engine.store.duty_tables import follow_up as follow_up  # noqa: PLC0414
from engine.store.duty_tables import poll as poll  # noqa: PLC0414
from engine.store.duty_tables import poll_total as poll_total  # noqa: PLC0414
from engine.store.duty_tables import poll_vote as poll_vote  # noqa: PLC0414
from engine.store.duty_tables import poll_voter as poll_voter  # noqa: PLC0414
from engine.store.planned_tables import planned_start as planned_start  # noqa: PLC0414
from engine.store.post_tables import delivery as delivery  # noqa: PLC0414
from engine.store.post_tables import message as message  # noqa: PLC0414
from engine.store.post_tables import message_start as message_start  # noqa: PLC0414
from engine.store.remarks import register_note as register_note  # noqa: PLC0414  (readers know only this file)
from engine.store.remarks import withdrawn_document as withdrawn_document  # noqa: PLC0414
from engine.store.request_tables import request as request  # noqa: PLC0414
from engine.store.schema import METADATA as METADATA  # noqa: PLC0414
from engine.store.schema import agency
from engine.store.sealed_tables import case_right as case_right  # noqa: PLC0414
from engine.store.types import Instant, JsonText, Number

#: sorts what has no limit behind everything that has one
NEVER: Final = (1 << 62) - 1

# ------------------------------------------------------------------ what is deployed (for all agencies)

deployment = Table(
    "deployment",
    METADATA,
    Column("key", Number, primary_key=True, autoincrement=True),
    Column("name", Text, nullable=False),
    Column("deployed_at", Instant, nullable=False),
    Column("deployed_by", String(80), nullable=False),
)

#: a file of a procedure's folder, byte for byte; a new row only when the content is new
resource = Table(
    "resource",
    METADATA,
    Column("key", Number, primary_key=True, autoincrement=True),
    Column("deployment_key", Number, nullable=False),
    Column("folder", Text, nullable=False),  # "leave", "shared"
    Column("name", Text, nullable=False),  # "leave.bpmn", "documents/giay-nghi-phep.docx"
    Column("kind", String(20), nullable=False),  # bpmn, dmn, form, document
    Column("sha256", String(64), nullable=False),
    Column("content", LargeBinary, nullable=False),
)
Index(None, resource.c.folder, resource.c.name, resource.c.key)

process_definition = Table(
    "process_definition",
    METADATA,
    Column("key", Number, primary_key=True, autoincrement=True),
    Column("process_id", String(200), nullable=False),
    Column("version", Integer, nullable=False),
    Column("version_tag", Text),
    Column("name", Text, nullable=False),
    Column("name_folded", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("resource_key", Number, nullable=False),
    Column("deployment_key", Number, nullable=False),
    Column("deployed_at", Instant, nullable=False),
    Column("startable", Boolean),  # by a person; null = stored by a release that did not know it
    Column("properties", JsonText),
    UniqueConstraint("process_id", "version"),
)

decision_definition = Table(
    "decision_definition",
    METADATA,
    Column("key", Number, primary_key=True, autoincrement=True),
    Column("decision_id", String(200), nullable=False),
    Column("version", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("requirements_id", String(200), nullable=False),  # id of the DMN definitions
    Column("resource_key", Number, nullable=False),
    Column("deployment_key", Number, nullable=False),
    UniqueConstraint("decision_id", "version"),
)

form = Table(
    "form",
    METADATA,
    Column("key", Number, primary_key=True, autoincrement=True),
    Column("form_id", String(200), nullable=False),
    Column("version", Integer, nullable=False),
    Column("resource_key", Number, nullable=False),
    Column("deployment_key", Number, nullable=False),
    UniqueConstraint("form_id", "version"),
)

# ------------------------------------------------------------------ cases

#: gives process instances their running number, over all agencies
instance_number = Table(
    "instance_number",
    METADATA,
    Column("number", Number, primary_key=True, autoincrement=True),
    sqlite_autoincrement=True,
)

instance = Table(
    "instance",
    METADATA,
    agency(),
    Column("key", Number, primary_key=True, autoincrement=False),
    Column("process_id", String(200), nullable=False),
    Column("process_name", Text, nullable=False),
    Column("definition_key", Number, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("state", String(20), nullable=False),  # active, suspended, completed, terminated
    Column("snapshot", LargeBinary, nullable=False),  # the executor's own bytes
    Column("digest", String(64), nullable=False),  # SHA-256 of the canonical state
    Column("head_seq", Integer, nullable=False),  # of the history
    Column("head_hash", String(64), nullable=False),
    Column("case_no", Text),
    Column("title", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("search", Text, nullable=False),  # case number, title, names: folded
    Column("initiator", String(80), nullable=False),
    Column("entered_by", String(80), nullable=False),
    Column("unit", String(80), nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("suspended_at", Instant),
    Column("secrecy", String(20), nullable=False, server_default="ordinary"),  # ordinary, restricted, sealed
)
Index(None, instance.c.agency_id, instance.c.initiator, instance.c.started_at, instance.c.key)
Index(None, instance.c.agency_id, instance.c.started_at, instance.c.key)
Index(None, instance.c.agency_id, instance.c.unit, instance.c.started_at, instance.c.key)
Index(None, instance.c.agency_id, instance.c.state, instance.c.started_at, instance.c.key)

#: commands and events of a case, chained (engine.evidence.chain)
history = Table(
    "history",
    METADATA,
    agency(),
    Column("instance_key", Number, primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(10), nullable=False),  # command, event
    Column("type", String(60), nullable=False),
    Column("at", Instant, nullable=False),
    Column("body", Text, nullable=False),  # canonical JSON, as hashed
    Column("prev", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)

# ------------------------------------------------------------------ what a case waits for

task = Table(
    "task",
    METADATA,
    agency(),
    Column("key", Number, primary_key=True, autoincrement=False),
    Column("instance_key", Number, nullable=False),
    Column("process_id", String(200), nullable=False),
    Column("element_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", String(80)),
    Column("acting_role", String(80)),
    Column("holder", String(80)),
    Column("in_place_of", String(80)),
    Column("delegation", String(80)),
    Column("external", Boolean, nullable=False),
    Column("waits", Boolean, nullable=False),
    Column("mode", String(20)),
    Column("basis", JsonText, nullable=False),
    Column("form_id", Text),
    Column("properties", JsonText, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("due_at", Instant),
    Column("follow_up_at", Instant),
    Column("limit", JsonText),
    Column("state", String(20), nullable=False),  # open, completed, cancelled
    Column("closed_at", Instant),
    Column("closed_by", String(80)),
    Column("outcome", Text),
    Column("revision", Integer, nullable=False),
)
Index(None, task.c.agency_id, task.c.instance_key)
Index(None, task.c.agency_id, task.c.name)
Index(None, task.c.agency_id, task.c.closed_by, task.c.closed_at, task.c.key)
Index(None, task.c.agency_id, task.c.state, task.c.opened_at, task.c.key)
STOOD_IN: Final = task.c.in_place_of.is_not(None)
Index(None, task.c.agency_id, task.c.in_place_of, task.c.state, sqlite_where=STOOD_IN, postgresql_where=STOOD_IN)

#: one row per person who may act on a task: the inbox. ``state``, ``holder`` and ``sort_at`` repeat the task's, so that
#: a page of the inbox is one walk along an index
task_person = Table(
    "task_person",
    METADATA,
    agency(),
    Column("login", String(80), primary_key=True),
    Column("task_key", Number, primary_key=True, autoincrement=False),
    Column("instance_key", Number, nullable=False),
    Column("rank", Integer, nullable=False),  # place in Task.people
    Column("state", String(20), nullable=False),
    Column("holder", String(80)),
    Column("sort_at", Number, nullable=False),  # due_at in microseconds; NEVER without a limit
)
Index(
    None,
    task_person.c.agency_id,
    task_person.c.login,
    task_person.c.state,
    task_person.c.sort_at,
    task_person.c.task_key,
    task_person.c.holder,  # counts of the inbox are read from the index alone
)
Index(None, task_person.c.agency_id, task_person.c.login, task_person.c.instance_key)
Index(None, task_person.c.agency_id, task_person.c.task_key)

#: what the runner has to do at an instant: a timer of a model, or a reminder, escalation … of a task
alarm = Table(
    "alarm",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("kind", String(20), nullable=False),  # timer, remind, escalate, final, reoffer, batch
    Column("due_at", Instant, nullable=False),
    Column("instance_key", Number),
    Column("key", Number),  # element key of the timer or task
    Column("element_id", Text),
    Column("person", String(80)),
    Column("repetitions", Integer),
    Column("attempts", Integer, nullable=False, default=0),
    Column("held_from", Instant),  # its time, while the case is suspended and ``due_at`` is never
    sqlite_autoincrement=True,  # a number is never given twice: whoever holds an old one must not hit a new alarm
)
Index(None, alarm.c.due_at, alarm.c.id)
Index(None, alarm.c.agency_id, alarm.c.instance_key, alarm.c.key)

subscription = Table(
    "subscription",
    METADATA,
    agency(),
    Column("key", Number, primary_key=True, autoincrement=False),
    Column("instance_key", Number, nullable=False),
    Column("element_id", Text, nullable=False),
    Column("kind", String(10), nullable=False),  # message, signal
    Column("name", Text, nullable=False),
    Column("correlation_key", Text),
)
Index(None, subscription.c.agency_id, subscription.c.kind, subscription.c.name, subscription.c.correlation_key)
Index(None, subscription.c.agency_id, subscription.c.instance_key)

Index(None, message.c.expires_at)

job = Table(
    "job",
    METADATA,
    agency(),
    Column("key", Number, primary_key=True, autoincrement=False),
    Column("instance_key", Number, nullable=False),
    Column("element_id", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("retries", Integer, nullable=False),
    Column("headers", JsonText, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("worker", Text),  # who took it last
    Column("deadline", Instant),  # until when it is that worker's alone
    Column("not_before", Instant),  # after a failure: nobody gets it earlier
    Column("error", Text),  # what the last failure said
    Column("lease", Integer),  # how often it was taken; NULL = never
)
Index(None, job.c.agency_id, job.c.instance_key)
Index(None, job.c.agency_id, job.c.type, job.c.key)

incident = Table(
    "incident",
    METADATA,
    agency(),
    Column("key", Number, primary_key=True, autoincrement=False),  # of the element run that stands still
    Column("instance_key", Number, nullable=False),
    Column("element_id", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("text_vi", Text, nullable=False),
    Column("text_en", Text, nullable=False),
    Column("raised_at", Instant, nullable=False),
)
Index(None, incident.c.agency_id, incident.c.instance_key)

# ------------------------------------------------------------------ what operations keep

ledger_entry = Table(
    "ledger_entry",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("person", String(80), nullable=False),
    Column("year", Integer, nullable=False),
    Column("bucket", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("half_days", Integer, nullable=False),
    Column("leave_date", Date),
    Column("case_key", Number),
    Column("posted_at", Instant, nullable=False),
    Column("posted_by", String(80), nullable=False),
    Column("reason", Text, nullable=False),
)
Index(None, ledger_entry.c.agency_id, ledger_entry.c.person, ledger_entry.c.id)

#: the last number given, per series and year; case numbers are the series "case:<code>"
register_counter = Table(
    "register_counter",
    METADATA,
    agency(),
    Column("series", String(80), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)

register_line = Table(
    "register_line",
    METADATA,
    agency(),
    Column("series", String(80), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("case_key", Number, nullable=False),
    Column("entered_at", Instant, nullable=False),
    Column("entered_by", String(80), nullable=False),
    Column("once", String(80)),  # under this word the case enters this series once
)
Index(None, register_line.c.agency_id, register_line.c.case_key)

document = Table(
    "document",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("case_key", Number, nullable=False),
    Column("name", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("number", Text),
    Column("media_type", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("issued_at", Instant, nullable=False),
    Column("issued_by", String(80), nullable=False),
)
Index(None, document.c.agency_id, document.c.case_key, document.c.id)

absence = Table(
    "absence",
    METADATA,
    agency(),
    Column("case_key", Number, primary_key=True, autoincrement=False),
    Column("person", String(80), primary_key=True),
    Column("first_day", Date, nullable=False),
    Column("first_session", String(10), nullable=False),
    Column("last_day", Date, nullable=False),
    Column("last_session", String(10), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("status", String(20), nullable=False),  # requested, approved, cancelled
    Column("delegate", String(80)),
)
Index(None, absence.c.agency_id, absence.c.person, absence.c.last_day)
Index(None, absence.c.agency_id, absence.c.last_day)

delegation = Table(
    "delegation",
    METADATA,
    agency(),
    Column("id", String(80), primary_key=True),
    Column("principal", String(80), nullable=False),
    Column("delegate", String(80), nullable=False),
    Column("processes", JsonText, nullable=False),
    Column("excluded", JsonText, nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_to", Date),
    Column("basis", Text, nullable=False),
    Column("report_back", Boolean, nullable=False),
    Column("revoked_at", Instant),
)

notice = Table(
    "notice",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("login", String(80), nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("instance_key", Number),
    Column("read_at", Instant),
)
Index(None, notice.c.agency_id, notice.c.login, notice.c.id)

# ------------------------------------------------------------------ people

account = Table(
    "account",
    METADATA,
    agency(),
    Column("login", String(80), primary_key=True),
    Column("password", Text, nullable=False),  # argon2id hash
    Column("language", String(2), nullable=False),
    Column("session_version", Integer, nullable=False),  # raised to end every session of the person
)
Index(None, account.c.login, unique=True)

#: failed sign-ins, by login and by address; the row goes with a success
sign_in_failure = Table(
    "sign_in_failure",
    METADATA,
    Column("subject", String(200), primary_key=True),  # "login:lan.cv", "address:127.0.0.1"
    Column("count", Integer, nullable=False),
    Column("last_at", Instant, nullable=False),
)

draft = Table(
    "draft",
    METADATA,
    agency(),
    Column("login", String(80), primary_key=True),
    Column("place", String(140), primary_key=True),  # "start:leave", "task:117440513"
    Column("answers", JsonText, nullable=False),
    Column("saved_at", Instant, nullable=False),
)

# ------------------------------------------------------------------ the installation

#: the root of a day's histories, signed
seal = Table(
    "seal",
    METADATA,
    agency(),
    Column("day", Date, primary_key=True),
    Column("root", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("previous", String(64)),
    Column("heads", JsonText, nullable=False),  # [[instance key, head seq, head hash], …] in the order of the leaves
    Column("signature", LargeBinary, nullable=False),
    Column("sealed_at", Instant, nullable=False),
)

setting = Table(
    "setting",
    METADATA,
    Column("name", String(80), primary_key=True),
    Column("value", JsonText, nullable=False),
)
