"""What all tables have in common.

Only integers, text and bytes, so that a row needs no conversion at driver level and means the same in every database.

Times are microseconds since 1970 in UTC. Ids come from `sequence` and are never used again.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, MetaData
from sqlalchemy import Text as AnyText

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMING)

# SQLite makes a rowid alias of INTEGER PRIMARY KEY alone; PostgreSQL needs 64 bits.
Id = BigInteger().with_variant(Integer, "sqlite")
# Texts are compared and sorted by their code points in both, whatever language the server was set up in.
Text = AnyText().with_variant(AnyText(collation="C"), "postgresql")


def id_column() -> Column[int]:
    """A number of its own, from `sequence`."""
    return Column("id", Id, primary_key=True, autoincrement=False)
