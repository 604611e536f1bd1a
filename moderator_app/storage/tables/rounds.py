"""Watch rounds, and the days on which one was missed. Nothing here is ever changed."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, SmallInteger, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

watch_round = Table(
    "watch_round",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    # The day in Stockholm, as an ordinal.
    Column("day", Integer, nullable=False),
    # The newest item of the channel that was at the desk then.
    Column("last_item_id", Id, ForeignKey("item.id")),
    # Whether there was nothing to act on.
    Column("calm", SmallInteger, nullable=False),
    Column("note", Text, nullable=False),
    Index("ix_watch_round_channel", "channel_id", "day", "id"),
    Index("ix_watch_round_day", "day", "channel_id"),
)

# A breach. Its entry in the journal is written with it.
missed_round = Table(
    "missed_round",
    metadata,
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_missed_round_day", "day"),
)

# Up to that day what was missed is written down, by the schedule that held until then.
watch_judged = Table(
    "watch_judged",
    metadata,
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True, autoincrement=False),
    # Before that day nobody could record a round: the desk came from an earlier version.
    Column("begins", SmallInteger, nullable=False),
)
