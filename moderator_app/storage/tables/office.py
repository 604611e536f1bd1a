"""The register of channels, who may act in them, and who is away."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, SmallInteger, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

channel_holder = Table(
    "channel_holder",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("role", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id")),
    Column("name", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("extent", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger),
    Index("ix_channel_holder_channel", "channel_id"),
)

channel_step = Table(
    "channel_step",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("phase", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id")),
    Column("name", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("note", Text, nullable=False),
    # "" where the policy asks for no post.
    Column("office", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Index("ix_channel_step_channel", "channel_id"),
)

channel_status = Table(
    "channel_status",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("status", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_channel_status_channel", "channel_id"),
)

politician = Table(
    "politician",
    metadata,
    Column("name_key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("marked_at", BigInteger, nullable=False),
)

assignment = Table(
    "assignment",
    metadata,
    Column("person_id", Id, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("since", BigInteger, nullable=False),
)

# Who may act in a channel, by whose decision. A new decision on the same person and channel ends the one before.
mandate = Table(
    "mandate",
    metadata,
    id_column(),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("may_start", SmallInteger, nullable=False),
    Column("may_administer", SmallInteger, nullable=False),
    Column("may_take_part", SmallInteger, nullable=False),
    Column("decider_id", Id, ForeignKey("person.id")),
    Column("decider", Text, nullable=False),
    # ISO days.
    Column("decided_day", Text, nullable=False),
    Column("delegation", Text, nullable=False),
    Column("notified_day", Text),
    Column("notified_to", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("document", Text, nullable=False),
    Index("ix_mandate_channel", "channel_id"),
)

absence = Table(
    "absence",
    metadata,
    id_column(),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    # Ordinals; the moments at which the first begins and the last ends.
    Column("first_day", Integer, nullable=False),
    Column("last_day", Integer, nullable=False),
    Column("begins_at", BigInteger, nullable=False),
    Column("ends_at", BigInteger, nullable=False),
    Column("planner_id", Id, ForeignKey("person.id"), nullable=False),
    Column("planned_at", BigInteger, nullable=False),
)

absence_deputy = Table(
    "absence_deputy",
    metadata,
    Column("absence_id", Id, ForeignKey("absence.id"), primary_key=True, autoincrement=False),
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("deputy_id", Id, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    # The channel's name then: who is named sees of a channel that is not hers yet no more than this.
    Column("channel", Text, nullable=False),
)

# A cover is started once and ended once. Times are the database's own.
absence_mark = Table(
    "absence_mark",
    metadata,
    Column("absence_id", Id, ForeignKey("absence.id"), primary_key=True, autoincrement=False),
    Column("mark", Text, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
)

# What the deputies are told. Every version stays until the absence itself is disposed of; no text of an item is drafted into it.
handover_note = Table(
    "handover_note",
    metadata,
    Column("absence_id", Id, ForeignKey("absence.id"), primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", BigInteger, nullable=False),
)
