"""Finding cases by parts of words without reading every case: trigrams, in SQLite by FTS5, in PostgreSQL by pg_trgm.

The index only narrows: whoever asks with it asks for the text itself besides, so the answer is the same without it.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import DDL, Connection, Select, and_, bindparam, column, event, func, select, table

from engine.domain.keys import AgencyId
from engine.store.tables import instance

SHORTEST: Final = 3  #: letters of a word that the index knows
FEW: Final = 4_000  #: up to so many cases are looked at one by one; beyond, the next page is quickly full anyway

_FTS: Final = table("instance_search", column("rowid"), column("instance_search"))

#: kept by the database itself, so that no writer can forget it; what rebuilds the table has to make the triggers anew
SQLITE: Final = (
    """CREATE VIRTUAL TABLE instance_search USING fts5(agency, search, tokenize='trigram', columnsize=0)""",
    """CREATE TRIGGER instance_search_added AFTER INSERT ON instance BEGIN
    INSERT INTO instance_search (rowid, agency, search) VALUES (new.key, '|' || new.agency_id || '|', new.search);
    END""",
    """CREATE TRIGGER instance_search_changed AFTER UPDATE OF search ON instance WHEN old.search <> new.search BEGIN
    UPDATE instance_search SET search = new.search WHERE rowid = new.key;
    END""",
    """CREATE TRIGGER instance_search_gone AFTER DELETE ON instance BEGIN
    DELETE FROM instance_search WHERE rowid = old.key;
    END""",
)
POSTGRES: Final = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "CREATE INDEX ix_instance_search ON instance USING gin (search gin_trgm_ops)",
)

for _statement in SQLITE:
    event.listen(instance, "after_create", DDL(_statement).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]
for _statement in POSTGRES:
    event.listen(instance, "after_create", DDL(_statement).execute_if(dialect="postgresql"))  # type: ignore[no-untyped-call]


def few_with(connection: Connection, agency: AgencyId, words: Sequence[str]) -> Select[Any] | None:
    """The keys of the cases that have all the words, if they are few; None if many have them or no word is long enough.

    Costs one walk along the index, whatever the number of cases.
    """
    known = [word for word in words if len(word) >= SHORTEST]
    if not known:
        return None
    keys = _matching(connection.dialect.name, agency, known).limit(FEW + 1)
    found = connection.execute(select(func.count()).select_from(keys.subquery())).scalar_one()
    return keys if found <= FEW else None


def _matching(dialect: str, agency: AgencyId, words: Sequence[str]) -> Select[Any]:
    if dialect == "sqlite":
        wanted = [f'agency : "|{_quoted(agency)}|"', *(f'search : "{_quoted(word)}"' for word in words)]
        match = _FTS.c.instance_search.op("MATCH")(bindparam(None, " AND ".join(wanted)))
        return select(_FTS.c.rowid).where(match)
    told = (instance.c.search.contains(word, autoescape=True) for word in words)
    return select(instance.c.key).where(and_(instance.c.agency_id == agency, *told))


def _quoted(text: str) -> str:
    return text.replace('"', '""')
