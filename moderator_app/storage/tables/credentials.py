"""Shared credentials: public cards, sealed envelopes, and what is known of how they are kept. Nothing here is secret in the clear."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, SmallInteger, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

# Whose keys are whose, as each said it of themselves. It means nothing before an administrator has signed it.
member_card = Table(
    "member_card",
    metadata,
    id_column(),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("hash", Text, nullable=False, unique=True),
    Column("card", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("workstation", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Index("ix_member_card_person", "person_id"),
)

# One for each channel and generation. The newest is what holds; two who seal at once can't both have the next number.
credential_envelope = Table(
    "credential_envelope",
    metadata,
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("generation", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("outer", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("sealed_at", BigInteger, nullable=False),
    # Who entered what is in it, and when: sealing anew for other readers does not move it.
    Column("author_id", Id, ForeignKey("person.id"), nullable=False),
    Column("entered_at", BigInteger, nullable=False),
)

code_use = Table(
    "code_use",
    metadata,
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("code", Text, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("used_at", BigInteger, nullable=False),
)

# Credentials that are to be changed at the platform, since somebody lost the right to them.
platform_change = Table(
    "platform_change",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("why", Text, nullable=False),
    # The UUID of a cover, a card or the like: it asks for one change and not for a second one.
    Column("cause", Text, nullable=False),
    Column("about_id", Id, ForeignKey("person.id")),
    Column("opened", SmallInteger, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("due", Text, nullable=False),
    Column("closed_at", BigInteger),
    Column("closer_id", Id, ForeignKey("person.id")),
    Column("reason", Text, nullable=False),
    Index("ix_platform_change_cause", "channel_id", "why", "cause", unique=True),
)

platform_change_step = Table(
    "platform_change_step",
    metadata,
    Column("change_id", Id, ForeignKey("platform_change.id"), primary_key=True, autoincrement=False),
    Column("step", Text, primary_key=True),
    Column("applies", SmallInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
)

credential_check = Table(
    "credential_check",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id")),
    Column("what", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_credential_check_channel", "channel_id"),
)

# Its private half is on paper only. The trial envelope is opened with the sheet once a year.
recovery_key = Table(
    "recovery_key",
    metadata,
    id_column(),
    Column("recipient", Text, nullable=False),
    Column("trial", LargeBinary, nullable=False),
    Column("places", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", BigInteger, nullable=False),
)
