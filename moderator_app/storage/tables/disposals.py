"""What stops disposal, and disposal in batches: proposed, ruled on, carried out, with a record that is kept for ever."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, SmallInteger, Table, text

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

_RUNS, _LEFT = text("lifted_at IS NULL"), text("done_at IS NULL")

# Set by hand. Lifted in the moment in which it is set: what stopped disposal by itself is told to be over.
disposal_hold = Table(
    "disposal_hold",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    # None: everything in the channel.
    Column("item_id", Id, ForeignKey("item.id")),
    # domain.retention.Ground
    Column("ground", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("set_at", BigInteger, nullable=False),
    Column("lifted_at", BigInteger),
    Column("lifter_id", Id, ForeignKey("person.id")),
    Column("lifted_reason", Text, nullable=False),
    Index("ix_disposal_hold_channel", "channel_id", sqlite_where=_RUNS, postgresql_where=_RUNS),
    Index("ix_disposal_hold_item", "item_id"),
)

disposal_proposal = Table(
    "disposal_proposal",
    metadata,
    id_column(),
    Column("decision_id", Id, ForeignKey("disposal_decision.id"), nullable=False),
    # None: all that the decision covers.
    Column("channel_id", Id, ForeignKey("channel.id")),
    # ISO day: what was received before it.
    Column("received_before", Text, nullable=False),
    # «vid inaktualitet»: nothing happened for so many months; 0 where the decision has a time limit.
    Column("quiet_months", Integer, nullable=False),
    Column("listed", BigInteger, nullable=False),
    Column("held", BigInteger, nullable=False),
    # Of the list of the items' ids.
    Column("digest", Text, nullable=False),
    Column("proposer_id", Id, ForeignKey("person.id"), nullable=False),
    Column("proposed_at", BigInteger, nullable=False),
    Column("approved", SmallInteger),
    Column("ruler_id", Id, ForeignKey("person.id")),
    Column("ruled_at", BigInteger),
    Column("reason", Text, nullable=False),
)

disposal_item = Table(
    "disposal_item",
    metadata,
    Column("proposal_id", Id, ForeignKey("disposal_proposal.id"), primary_key=True, autoincrement=False),
    Column("item_id", Id, ForeignKey("item.id"), primary_key=True, autoincrement=False),
    # When its words were purged, or it was found to be held after all.
    Column("done_at", BigInteger),
    # Codes of what held it then, with spaces between; "" for what is gone.
    Column("kept", Text, nullable=False),
    Index("ix_disposal_item_item", "item_id"),
    Index("ix_disposal_item_left", "proposal_id", "item_id", sqlite_where=_LEFT, postgresql_where=_LEFT),
)

disposal_record = Table(
    "disposal_record",
    metadata,
    Column("proposal_id", Id, ForeignKey("disposal_proposal.id"), primary_key=True, autoincrement=False),
    Column("disposed", BigInteger, nullable=False),
    Column("kept", BigInteger, nullable=False),
    # ISO days: the oldest and the newest receipt; "" where nothing went.
    Column("first_day", Text, nullable=False),
    Column("last_day", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
)
