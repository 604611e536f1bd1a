"""When crisis management was active, and which items belonged to it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, SmallInteger, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

crisis = Table(
    "crisis",
    metadata,
    id_column(),
    Column("reason", Text, nullable=False),
    Column("lead_id", Id, ForeignKey("person.id"), nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("starter_id", Id, ForeignKey("person.id"), nullable=False),
    Column("ended_at", BigInteger),
    Column("ender_id", Id, ForeignKey("person.id")),
)

# Nothing here is ever changed: the latest row on an item says whether it belongs to the crisis.
crisis_item = Table(
    "crisis_item",
    metadata,
    id_column(),
    Column("crisis_id", Id, ForeignKey("crisis.id"), nullable=False),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    Column("belongs", SmallInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_crisis_item_item", "item_id"),
    Index("ix_crisis_item_crisis", "crisis_id", "item_id"),
)
