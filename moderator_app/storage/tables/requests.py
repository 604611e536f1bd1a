"""The requests of the registered, and the items that each is about."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

data_request = Table(
    "data_request",
    metadata,
    id_column(),
    Column("type", Text, nullable=False),
    Column("received", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("asks", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("ruling", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("decided_at", BigInteger),
    Column("done_at", BigInteger),
)

request_item = Table(
    "request_item",
    metadata,
    Column("request_id", Id, ForeignKey("data_request.id"), primary_key=True, autoincrement=False),
    Column("item_id", Id, ForeignKey("item.id"), primary_key=True, autoincrement=False),
    Index("ix_request_item_item", "item_id"),
)
