"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "absence",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("person", sa.String(length=80), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("first_session", sa.String(length=10), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("last_session", sa.String(length=10), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("delegate", sa.String(length=80), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "case_key", name=op.f("pk_absence")),
    )
    op.create_index(op.f("ix_absence_agency_id_last_day"), "absence", ["agency_id", "last_day"], unique=False)
    op.create_index(
        op.f("ix_absence_agency_id_person_last_day"), "absence", ["agency_id", "person", "last_day"], unique=False
    )
    op.create_table(
        "account",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("session_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "login", name=op.f("pk_account")),
    )
    op.create_index(op.f("ix_account_login"), "account", ["login"], unique=True)
    op.create_table(
        "alarm",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("instance_key", NUMBER, nullable=True),
        sa.Column("key", NUMBER, nullable=True),
        sa.Column("element_id", sa.Text(), nullable=True),
        sa.Column("person", sa.String(length=80), nullable=True),
        sa.Column("repetitions", sa.Integer(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarm")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_alarm_agency_id_instance_key_key"), "alarm", ["agency_id", "instance_key", "key"], unique=False
    )
    op.create_index(op.f("ix_alarm_due_at_id"), "alarm", ["due_at", "id"], unique=False)
    op.create_table(
        "decision_definition",
        sa.Column("key", NUMBER, autoincrement=True, nullable=False),
        sa.Column("decision_id", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("requirements_id", sa.String(length=200), nullable=False),
        sa.Column("resource_key", NUMBER, nullable=False),
        sa.Column("deployment_key", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_decision_definition")),
        sa.UniqueConstraint("decision_id", "version", name=op.f("uq_decision_definition_decision_id_version")),
    )
    op.create_table(
        "delegation",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("principal", sa.String(length=80), nullable=False),
        sa.Column("delegate", sa.String(length=80), nullable=False),
        sa.Column("processes", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("report_back", sa.Boolean(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "id", name=op.f("pk_delegation")),
    )
    op.create_table(
        "deployment",
        sa.Column("key", NUMBER, autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("deployed_at", sa.BigInteger(), nullable=False),
        sa.Column("deployed_by", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_deployment")),
    )
    op.create_table(
        "document",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("case_key", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("issued_by", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_index(
        op.f("ix_document_agency_id_case_key_id"), "document", ["agency_id", "case_key", "id"], unique=False
    )
    op.create_table(
        "draft",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("place", sa.String(length=140), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "login", "place", name=op.f("pk_draft")),
    )
    op.create_table(
        "form",
        sa.Column("key", NUMBER, autoincrement=True, nullable=False),
        sa.Column("form_id", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("resource_key", NUMBER, nullable=False),
        sa.Column("deployment_key", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_form")),
        sa.UniqueConstraint("form_id", "version", name=op.f("uq_form_form_id_version")),
    )
    op.create_table(
        "history",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("instance_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("type", sa.String(length=60), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("prev", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "instance_key", "seq", name=op.f("pk_history")),
    )
    op.create_table(
        "incident",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("instance_key", NUMBER, nullable=False),
        sa.Column("element_id", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("text_vi", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "key", name=op.f("pk_incident")),
    )
    op.create_index(op.f("ix_incident_agency_id_instance_key"), "incident", ["agency_id", "instance_key"], unique=False)
    op.create_table(
        "instance",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("process_id", sa.String(length=200), nullable=False),
        sa.Column("process_name", sa.Text(), nullable=False),
        sa.Column("definition_key", NUMBER, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("snapshot", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.String(length=64), nullable=False),
        sa.Column("case_no", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("initiator", sa.String(length=80), nullable=False),
        sa.Column("entered_by", sa.String(length=80), nullable=False),
        sa.Column("unit", sa.String(length=80), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "key", name=op.f("pk_instance")),
    )
    op.create_index(
        op.f("ix_instance_agency_id_initiator_started_at_key"),
        "instance",
        ["agency_id", "initiator", "started_at", "key"],
        unique=False,
    )
    op.create_index(
        op.f("ix_instance_agency_id_started_at_key"), "instance", ["agency_id", "started_at", "key"], unique=False
    )
    op.create_index(
        op.f("ix_instance_agency_id_state_started_at_key"),
        "instance",
        ["agency_id", "state", "started_at", "key"],
        unique=False,
    )
    op.create_index(
        op.f("ix_instance_agency_id_unit_started_at_key"),
        "instance",
        ["agency_id", "unit", "started_at", "key"],
        unique=False,
    )
    op.create_table(
        "instance_number",
        sa.Column("number", NUMBER, autoincrement=True, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_instance_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "job",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("instance_key", NUMBER, nullable=False),
        sa.Column("element_id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("retries", sa.Integer(), nullable=False),
        sa.Column("headers", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "key", name=op.f("pk_job")),
    )
    op.create_index(op.f("ix_job_agency_id_instance_key"), "job", ["agency_id", "instance_key"], unique=False)
    op.create_table(
        "ledger_entry",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("person", sa.String(length=80), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("bucket", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("half_days", sa.Integer(), nullable=False),
        sa.Column("leave_date", sa.Date(), nullable=True),
        sa.Column("case_key", NUMBER, nullable=True),
        sa.Column("posted_at", sa.BigInteger(), nullable=False),
        sa.Column("posted_by", sa.String(length=80), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entry")),
    )
    op.create_index(
        op.f("ix_ledger_entry_agency_id_person_id"), "ledger_entry", ["agency_id", "person", "id"], unique=False
    )
    op.create_table(
        "notice",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("instance_key", NUMBER, nullable=True),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    op.create_index(op.f("ix_notice_agency_id_login_id"), "notice", ["agency_id", "login", "id"], unique=False)
    op.create_table(
        "process_definition",
        sa.Column("key", NUMBER, autoincrement=True, nullable=False),
        sa.Column("process_id", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("version_tag", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("resource_key", NUMBER, nullable=False),
        sa.Column("deployment_key", NUMBER, nullable=False),
        sa.Column("deployed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_process_definition")),
        sa.UniqueConstraint("process_id", "version", name=op.f("uq_process_definition_process_id_version")),
    )
    op.create_table(
        "register_counter",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("series", sa.String(length=80), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "series", "year", name=op.f("pk_register_counter")),
    )
    op.create_table(
        "register_line",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("series", sa.String(length=80), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("case_key", NUMBER, nullable=False),
        sa.Column("entered_at", sa.BigInteger(), nullable=False),
        sa.Column("entered_by", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "series", "year", "number", name=op.f("pk_register_line")),
    )
    op.create_table(
        "resource",
        sa.Column("key", NUMBER, autoincrement=True, nullable=False),
        sa.Column("deployment_key", NUMBER, nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_resource")),
    )
    op.create_index(op.f("ix_resource_folder_name_key"), "resource", ["folder", "name", "key"], unique=False)
    op.create_table(
        "seal",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("root", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=True),
        sa.Column("heads", sa.Text(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "day", name=op.f("pk_seal")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "sign_in_failure",
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_sign_in_failure")),
    )
    op.create_table(
        "subscription",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("instance_key", NUMBER, nullable=False),
        sa.Column("element_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("correlation_key", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("agency_id", "key", name=op.f("pk_subscription")),
    )
    op.create_index(
        op.f("ix_subscription_agency_id_instance_key"), "subscription", ["agency_id", "instance_key"], unique=False
    )
    op.create_index(
        op.f("ix_subscription_agency_id_kind_name_correlation_key"),
        "subscription",
        ["agency_id", "kind", "name", "correlation_key"],
        unique=False,
    )
    op.create_table(
        "task",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("instance_key", NUMBER, nullable=False),
        sa.Column("process_id", sa.String(length=200), nullable=False),
        sa.Column("element_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=80), nullable=True),
        sa.Column("acting_role", sa.String(length=80), nullable=True),
        sa.Column("holder", sa.String(length=80), nullable=True),
        sa.Column("in_place_of", sa.String(length=80), nullable=True),
        sa.Column("delegation", sa.String(length=80), nullable=True),
        sa.Column("external", sa.Boolean(), nullable=False),
        sa.Column("waits", sa.Boolean(), nullable=False),
        sa.Column("mode", sa.String(length=20), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("form_id", sa.Text(), nullable=True),
        sa.Column("properties", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("follow_up_at", sa.BigInteger(), nullable=True),
        sa.Column("limit", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_by", sa.String(length=80), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "key", name=op.f("pk_task")),
    )
    op.create_index(
        op.f("ix_task_agency_id_closed_by_closed_at_key"),
        "task",
        ["agency_id", "closed_by", "closed_at", "key"],
        unique=False,
    )
    op.create_index(
        op.f("ix_task_agency_id_in_place_of_state"),
        "task",
        ["agency_id", "in_place_of", "state"],
        unique=False,
        sqlite_where=sa.text("in_place_of IS NOT NULL"),
        postgresql_where=sa.text("in_place_of IS NOT NULL"),
    )
    op.create_index(op.f("ix_task_agency_id_instance_key"), "task", ["agency_id", "instance_key"], unique=False)
    op.create_index(
        op.f("ix_task_agency_id_state_opened_at_key"), "task", ["agency_id", "state", "opened_at", "key"], unique=False
    )
    op.create_table(
        "task_person",
        sa.Column("agency_id", sa.String(length=40), nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("task_key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("instance_key", NUMBER, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("holder", sa.String(length=80), nullable=True),
        sa.Column("sort_at", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("agency_id", "login", "task_key", name=op.f("pk_task_person")),
    )
    op.create_index(
        op.f("ix_task_person_agency_id_login_instance_key"),
        "task_person",
        ["agency_id", "login", "instance_key"],
        unique=False,
    )
    op.create_index(
        op.f("ix_task_person_agency_id_login_state_sort_at_task_key_holder"),
        "task_person",
        ["agency_id", "login", "state", "sort_at", "task_key", "holder"],
        unique=False,
    )
    op.create_index(op.f("ix_task_person_agency_id_task_key"), "task_person", ["agency_id", "task_key"], unique=False)
