"""What the organisation answers: templates, and which own item answers which."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

# Never changed: another wording is another template, and this one is ended.
answer_template = Table(
    "answer_template",
    metadata,
    id_column(),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),
    # None: for every channel.
    Column("channel_id", Id, ForeignKey("channel.id")),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    # The one whose wording it took the place of. No foreign key: it refers to its own table.
    Column("instead_of", Id),
)

# The answer itself is an item that the organisation has drawn up.
answer = Table(
    "answer",
    metadata,
    id_column(),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    Column("obligation_id", Id, ForeignKey("obligation.id"), nullable=False),
    Column("own_item_id", Id, ForeignKey("item.id"), nullable=False),
    Column("link", Text, nullable=False),
    # domain.answers.Tick, with spaces between.
    Column("ticks", Text, nullable=False),
    # Detectors whose marks somebody let stand, with spaces between.
    Column("marks", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("published_at", BigInteger, nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("receipt_id", Id, ForeignKey("receipt.id"), nullable=False),
    # The answer that it puts right. No foreign key: it refers to its own table.
    Column("corrects", Id),
    Index("ix_answer_item", "item_id"),
    Index("ix_answer_own_item", "own_item_id"),
)
