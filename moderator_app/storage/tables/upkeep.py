"""What was checked in a channel, and what of it was deposited where. Nothing here is ever changed: a later row says what holds."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, SmallInteger, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

channel_check = Table(
    "channel_check",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("checked", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id")),
    Column("name", Text, nullable=False),
    Column("ok", SmallInteger, nullable=False),
    Column("note", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Index("ix_channel_check_channel", "channel_id"),
)

channel_deposit = Table(
    "channel_deposit",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("deposited", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("keeper", Text, nullable=False),
    Column("receipt", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Index("ix_channel_deposit_channel", "channel_id"),
)
