"""What every table shares: one collection, the names of indexes and keys, and whose a row is."""

from typing import Final

from sqlalchemy import Column, MetaData, String

NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
REMOVED: Final = "removed"  #: kind of a resource that says: this file belongs to its procedure no longer
METADATA: Final = MetaData(naming_convention=NAMING)


def agency(*, key: bool = True) -> Column[str]:
    """Part of the primary key; where rows are numbered by the database, first in the indexes instead."""
    return Column("agency_id", String(40), primary_key=key, nullable=False)
