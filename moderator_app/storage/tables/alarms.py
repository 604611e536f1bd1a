"""What calls for somebody at once: what was seen outside our channels, and the alerts on threats in them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

observation = Table(
    "observation",
    metadata,
    id_column(),
    Column("sort", Text, nullable=False),
    Column("platform", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("about", Text, nullable=False),
    # ISO day.
    Column("seen", Text, nullable=False),
    Column("finder", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
)

observation_step = Table(
    "observation_step",
    metadata,
    Column("observation_id", Id, ForeignKey("observation.id"), primary_key=True, autoincrement=False),
    Column("step", Text, primary_key=True),
    Column("who", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
)

# A decision found a threat or the like: whoever answers for the channel is told at once.
alert = Table(
    "alert",
    metadata,
    Column("decision_id", Id, ForeignKey("decision.id"), primary_key=True, autoincrement=False),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("rules", Text, nullable=False),
    Column("raiser_id", Id, ForeignKey("person.id"), nullable=False),
    Column("raised_at", BigInteger, nullable=False),
    Index("ix_alert_raised", "raised_at"),
)

alert_seen = Table(
    "alert_seen",
    metadata,
    Column("decision_id", Id, ForeignKey("alert.decision_id"), primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
)
