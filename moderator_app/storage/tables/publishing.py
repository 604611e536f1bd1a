"""What is told to the public: the texts of the channels in their versions, when they were found posted, and the board's own words."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, UniqueConstraint

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

# Versions are never changed.
public_text = Table(
    "public_text",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    UniqueConstraint("channel_id", "kind", "version"),
)

text_posting = Table(
    "text_posting",
    metadata,
    id_column(),
    Column("text_id", Id, ForeignKey("public_text.id"), nullable=False),
    Column("day", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Index("ix_text_posting_text", "text_id"),
)

# Not for the public, but kept in versions just so (SOL-1).
start_document = Table(
    "start_document",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    UniqueConstraint("channel_id", "version"),
)

# Without a channel: for all of them. The newest version holds.
own_words = Table(
    "own_words",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id")),
    Column("part", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
)
