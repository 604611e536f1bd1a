"""The receipts of what a decision obliges to. Nothing here is ever changed: a later receipt says what holds."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

receipt = Table(
    "receipt",
    metadata,
    id_column(),
    Column("obligation_id", Id, ForeignKey("obligation.id"), nullable=False),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    # domain.steps.Step
    Column("step", Text, nullable=False),
    # A diary number, the number of a police report, a case number; "" where the step has none.
    Column("reference", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("words", Text, nullable=False),
    # When it was done, as the person says.
    Column("at", BigInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    # The receipt of a decision that this one replaced: what was done then is not done twice. No foreign key: it refers to its own table.
    Column("carried_from", Id),
    Index("ix_receipt_obligation", "obligation_id"),
    Index("ix_receipt_item", "item_id"),
)
