"""Evidence sets with their parts. Nothing here is ever changed; a purge takes it away.

The bytes lie in a table of their own, in pieces, so that lists stay fast and a copy of the desk never holds more than some pieces.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

evidence_set = Table(
    "evidence_set",
    metadata,
    id_column(),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    # The newest wording in it. No foreign key: a purge takes the wordings and the sets, and each would have to go before the other.
    Column("revision_id", Id, nullable=False),
    Column("captured_at", BigInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    # domain.evidence.Access
    Column("access", Text, nullable=False),
    Index("ix_evidence_set_item", "item_id"),
)

evidence_part = Table(
    "evidence_part",
    metadata,
    id_column(),
    Column("set_id", Id, ForeignKey("evidence_set.id"), nullable=False),
    Column("number", Integer, nullable=False),
    # domain.evidence.PartKind
    Column("kind", Text, nullable=False),
    # Its place in the police report pack.
    Column("name", Text, nullable=False),
    # domain.evidence.FileType
    Column("type", Text),
    Column("size", BigInteger, nullable=False),
    Column("digest", Text, nullable=False),
    Column("whole", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    # The other item of the thread that it shows.
    Column("of_item_id", Id, ForeignKey("item.id")),
    Index("uq_evidence_part_set_number", "set_id", "number", unique=True),
    Index("ix_evidence_part_of_item", "of_item_id"),
)

evidence_piece = Table(
    "evidence_piece",
    metadata,
    Column("part_id", Id, ForeignKey("evidence_part.id"), primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)

# Who may open a set by name, beside those who may by their role or assignment.
evidence_access = Table(
    "evidence_access",
    metadata,
    Column("set_id", Id, ForeignKey("evidence_set.id"), primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("granter_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
)
