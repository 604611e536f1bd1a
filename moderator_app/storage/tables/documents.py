"""The documents that bind channels with their versions and acknowledgements, and the disposal decisions."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, SmallInteger, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

policy_document = Table(
    "policy_document",
    metadata,
    id_column(),
    Column("kind", Text, nullable=False),
    # A policy's id: it binds every channel that uses it. Empty: those of document_channel.
    Column("pack", Text, nullable=False),
    Column("must_acknowledge", Integer, nullable=False),
    Column("ended_at", BigInteger),
)

document_channel = Table(
    "document_channel",
    metadata,
    Column("document_id", Id, ForeignKey("policy_document.id"), primary_key=True, autoincrement=False),
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
)

# Days are ISO texts; what a document does not name is empty.
document_version = Table(
    "document_version",
    metadata,
    id_column(),
    Column("document_id", Id, ForeignKey("policy_document.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("in_force", Text, nullable=False),
    Column("valid_to", Text, nullable=False),
    Column("decision_no", Text, nullable=False),
    Column("diary_no", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Index("ix_document_version_document", "document_id"),
)

acknowledgement = Table(
    "acknowledgement",
    metadata,
    Column("version_id", Id, ForeignKey("document_version.id"), primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
)

disposal_decision = Table(
    "disposal_decision",
    metadata,
    id_column(),
    Column("body", Text, nullable=False),
    Column("decided", Text, nullable=False),
    Column("paragraph", Text, nullable=False),
    Column("diary_no", Text, nullable=False),
    Column("scope", Text, nullable=False),
    # Words with a space between.
    Column("record_types", Text, nullable=False),
    Column("time_limit", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("pack", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
)

# By a decision, or with the reason of a deviation.
destruction = Table(
    "destruction",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("record_type", Text, nullable=False),
    Column("received", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("no_longer_current", SmallInteger, nullable=False),
    Column("decision_id", Id, ForeignKey("disposal_decision.id")),
    Column("deviation", Text, nullable=False),
    Column("recorder_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("reported_to", Text, nullable=False),
    Column("reported_day", Text),
)

disposal_channel = Table(
    "disposal_channel",
    metadata,
    Column("decision_id", Id, ForeignKey("disposal_decision.id"), primary_key=True, autoincrement=False),
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
)
