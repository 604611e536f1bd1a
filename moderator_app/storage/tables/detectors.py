"""The organisation's own list of words, in its versions, and with which detectors its items are read."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, SmallInteger, Table

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

# The id is the version's number. Versions are never changed; the newest holds.
word_list = Table(
    "word_list",
    metadata,
    id_column(),
    Column("source", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
)

# Each switching is a row, and the latest of a detector counts; one without a row is on.
detector_switch = Table(
    "detector_switch",
    metadata,
    id_column(),
    # domain.marks.Detector
    Column("detector", Text, nullable=False),
    Column("turned_on", SmallInteger, nullable=False),
    Column("reason", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
)
