"""What deadlines are counted by beside the register, what is being counted anew, and which of them passed."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, SmallInteger, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

own_day = Table(
    "own_day",
    metadata,
    # An ISO day.
    Column("day", Text, primary_key=True),
    # 1: the organisation works on it; 0: it is closed.
    Column("works", SmallInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
)
"""Days that count otherwise in this organisation than in the calendar that all share."""

recount = Table(
    "recount",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    # domain.counting.Way as JSON: how it was counted, and how it is now.
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    # Items published from here to `until` are still to be looked at (microseconds UTC); None: it was not begun.
    Column("reached", BigInteger),
    Column("until", BigInteger),
    Column("moved", BigInteger, nullable=False),
    # How many items were open when it was asked for.
    Column("total", BigInteger, nullable=False),
    Column("asked_at", BigInteger, nullable=False),
)
"""A row for each channel whose deadlines are being counted anew, in the order in which that was asked for. It goes when all is done."""

breach = Table(
    "breach",
    metadata,
    id_column(),
    # domain.breaches.Clock
    Column("clock", Text, nullable=False),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    # What the clock belongs to: the follow-up's id, or the id of the decision after which the item was open again; 0 for none.
    Column("subject", Id, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("noted_at", BigInteger, nullable=False),
    Index("uq_breach_subject", "item_id", "clock", "subject", unique=True),
)
"""Each time that passed unfulfilled, once. Nothing here is ever changed."""

breach_mark = Table(
    "breach_mark",
    metadata,
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("until", BigInteger, nullable=False),
)
"""Of each channel up to when (microseconds UTC) all answer times that passed are written down."""
