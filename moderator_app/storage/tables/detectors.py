"""The organisation's own list of words, in its versions: what the detectors look for beside the list that ships with the program."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Table

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
