"""What is sealed, who opened it, and who may look into a case beyond their role."""

from sqlalchemy import Column, Index, LargeBinary, String, Table, Text

from engine.store.schema import METADATA, agency
from engine.store.types import Instant, Number

#: a case with a sealed author; without the wrapped key nothing of it can be read any more
sealed_case = Table(
    "sealed_case",
    METADATA,
    agency(),
    Column("case_key", Number, primary_key=True, autoincrement=False),
    Column("wrapped_key", LargeBinary),  # under the agency's secret, which lies elsewhere
    Column("author_mark", String(64)),
    Column("made_at", Instant, nullable=False),
    Column("released_at", Instant),
    Column("joined_to", Number),  # settled together with the letter of this case
)

#: ciphertext; the history holds the commitment and the hash
sealed_entry = Table(
    "sealed_entry",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("case_key", Number, nullable=False),
    Column("kind", String(20), nullable=False),  # identity, letter, addition, note
    Column("at", Instant, nullable=False),
    Column("blob", LargeBinary, nullable=False),
    Column("commitment", String(64), nullable=False),
    Column("sha256", String(64), nullable=False),
)
Index(None, sealed_entry.c.agency_id, sealed_entry.c.case_key, sealed_entry.c.id)

#: every opening and every attempt: who, when, why; nothing of what was seen
identity_access = Table(
    "identity_access",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("case_key", Number, nullable=False),
    Column("login", String(80), nullable=False),
    Column("position", Text, nullable=False),
    Column("how", String(20), nullable=False),  # right, two, refused, guard
    Column("reason", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("unsealing_id", Number),
)
Index(None, identity_access.c.agency_id, identity_access.c.id)
Index(None, identity_access.c.agency_id, identity_access.c.case_key, identity_access.c.id)

unsealing = Table(
    "unsealing",
    METADATA,
    Column("id", Number, primary_key=True, autoincrement=True),
    agency(key=False),
    Column("case_key", Number, nullable=False),
    Column("asked_by", String(80), nullable=False),
    Column("asked_role", String(80), nullable=False),
    Column("reason", Text, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("agreed_by", String(80)),
    Column("agreed_role", String(80)),
    Column("agreed_at", Instant),
    sqlite_autoincrement=True,
)
Index(None, unsealing.c.agency_id, unsealing.c.case_key, unsealing.c.id)

#: reads: may look into it; identity: may open the sealed author; barred: sees and gets nothing of it; releases: asked
#: before something is done to the author
case_right = Table(
    "case_right",
    METADATA,
    agency(),
    Column("login", String(80), primary_key=True),
    Column("instance_key", Number, primary_key=True, autoincrement=False),
    Column("right", String(20), primary_key=True),
)
Index(None, case_right.c.agency_id, case_right.c.instance_key)
