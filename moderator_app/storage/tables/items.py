"""The desk, its people and channels, and what is written and decided there."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, SmallInteger, Table, text

from moderator_app.storage.tables.base import Id, Text, id_column, metadata

sequence = Table("sequence", metadata, Column("name", Text, primary_key=True), Column("next", BigInteger, nullable=False))

desk = Table(
    "desk",
    metadata,
    id_column(),
    Column("uuid", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

whereabouts = Table(
    "whereabouts",
    metadata,
    id_column(),
    # A copy into this database is under way: nobody may sit down at it yet.
    Column("arriving", SmallInteger, nullable=False),
    # The address that the desk was moved to: it lives on there.
    Column("moved_to", Text),
    # This is a copy for the archive, taken after the entry of this number.
    Column("archived", BigInteger),
)
"""One row where the desk's database is on the move, was left, or is a copy; mostly none. Says where this copy is, so it is never moved."""

person = Table(
    "person",
    metadata,
    id_column(),
    Column("uuid", Text, nullable=False),
    # None: entered by somebody else, and not sat down yet.
    Column("os_user", Text, unique=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    # On a team's server, whoever logs in by this name is this person, whatever their own computer calls them.
    Column("login", Text, unique=True),
    Column("title", Text, nullable=False),
    Column("unit", Text, nullable=False),
)

pack = Table(
    "pack",
    metadata,
    id_column(),
    Column("pack", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("content_hash", Text, nullable=False, unique=True),
    Column("source", Text, nullable=False),
    Column("first_used_at", BigInteger, nullable=False),
)

channel = Table(
    "channel",
    metadata,
    id_column(),
    Column("uuid", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    Column("platform", Text, nullable=False),
    Column("pack_id", Id, ForeignKey("pack.id"), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("status", Text, nullable=False),
    Column("taken_over", SmallInteger, nullable=False),
    # domain.register.Fields as JSON.
    Column("fields", Text, nullable=False),
)

author = Table(
    "author",
    metadata,
    id_column(),
    Column("key", LargeBinary, nullable=False, unique=True),
    Column("handle", Text),
    Column("name", Text, nullable=False),
    Column("sort_key", Text, nullable=False),
)

_OWN = text("direction = 'drawn_up'")
_DOCUMENT = text("rule = 'P-07'")
_BLOCK = text("outcome = 'block_author'")

item = Table(
    "item",
    metadata,
    id_column(),
    Column("uuid", LargeBinary, nullable=False),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("identity_key", LargeBinary, nullable=False, unique=True),
    Column("author_id", Id, ForeignKey("author.id"), nullable=False),
    Column("author_type", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("external_id", Text),
    Column("parent_id", Text),
    Column("thread_id", Text),
    Column("context", Text),
    Column("url", Text),
    Column("remote_state", Text),
    Column("published_at", BigInteger, nullable=False),
    Column("zone", Text, nullable=False),
    Column("imported_at", BigInteger, nullable=False),
    Column("knowledge_at", BigInteger),
    Column("due_at", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("restricted", SmallInteger, nullable=False),
    Column("version", Integer, nullable=False),
    # No foreign keys: a purge takes the revision and leaves the item, and each would have to be written before the other.
    Column("revision_id", Id),
    Column("decision_id", Id),
    Index("ix_item_queue", "state", "priority", "due_at", "id"),
    Index("ix_item_channel_queue", "channel_id", "state", "priority", "due_at", "id"),
    Index("ix_item_author", "author_id", "published_at", "id"),
    Index("ix_item_published", "published_at", "id"),
    Index("ix_item_thread", "thread_id", "channel_id", "published_at", "id"),
    # What the organisation published itself: little beside all that others write.
    Index("ix_item_own", "channel_id", "published_at", sqlite_where=_OWN, postgresql_where=_OWN),
)

revision = Table(
    "revision",
    metadata,
    id_column(),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("author_name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("search_text", Text),
    Column("content_hash", LargeBinary, nullable=False),
    Column("flags", Text, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
    Index("uq_revision_item_number", "item_id", "number", unique=True),
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("item_id", Id, ForeignKey("item.id"), primary_key=True, autoincrement=False),
    Column("observed_at", BigInteger, nullable=False),
    Column("observer_id", Id, ForeignKey("person.id"), nullable=False),
    Column("note", Text, nullable=False),
    Column("clean_at", BigInteger),
)

queue_count = Table(
    "queue_count",
    metadata,
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("state", Text, primary_key=True),
    Column("n", BigInteger, nullable=False),
)

decision = Table(
    "decision",
    metadata,
    id_column(),
    Column("reference", Text, nullable=False, unique=True),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    Column("revision_id", Id, nullable=False),
    Column("pack_id", Id, ForeignKey("pack.id"), nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("decider_id", Id, ForeignKey("person.id"), nullable=False),
    Column("on_behalf_of", Text),
    Column("mandate", Text),
    Column("knowledge_at", BigInteger),
    Column("decided_at", BigInteger, nullable=False),
    Column("block_until", BigInteger),
    Column("supersedes", Id, ForeignKey("decision.id")),
    Column("standing", Text, nullable=False),
    # As the register named it that day; "" where it named none.
    Column("board", Text, nullable=False),
    # When the last mandatory follow-up had its receipt; None: the case is open.
    Column("closed_at", BigInteger),
    Index("ix_decision_item", "item_id"),
    Index("ix_decision_decided", "decided_at"),
    # The register of blocks is about few of them.
    Index("ix_decision_block", "id", sqlite_where=_BLOCK, postgresql_where=_BLOCK),
)

decision_answer = Table(
    "decision_answer",
    metadata,
    Column("decision_id", Id, ForeignKey("decision.id"), primary_key=True, autoincrement=False),
    Column("rule", Text, primary_key=True),
    Column("answer", Text, nullable=False),
    # Requests for documents are few, and asked for with every item that is opened: they hold their whole thread.
    Index("ix_decision_answer_document", "decision_id", sqlite_where=_DOCUMENT, postgresql_where=_DOCUMENT),
)

decision_provision = Table(
    "decision_provision",
    metadata,
    Column("decision_id", Id, ForeignKey("decision.id"), primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("rule", Text, nullable=False),
    Column("wording", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("modal", Text, nullable=False),
)

obligation = Table(
    "obligation",
    metadata,
    id_column(),
    Column("decision_id", Id, ForeignKey("decision.id"), nullable=False),
    Column("item_id", Id, ForeignKey("item.id"), nullable=False),
    Column("duty", Text, nullable=False),
    Column("mandatory", SmallInteger, nullable=False),
    Column("rules", Text, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    # Who answers for it; None: whoever looks after the channel. No foreign key: it came to a table that was there.
    Column("responsible_id", Id),
    Index("ix_obligation_decision", "decision_id"),
    Index("ix_obligation_due", "state", "due_at", "id"),
    Index("ix_obligation_item", "item_id"),
)

draft = Table(
    "draft",
    metadata,
    Column("item_id", Id, ForeignKey("item.id"), primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
)

# Advisory, beside the journal: who has opened which item, in which sitting of the program. Times are the database's own.
claim = Table(
    "claim",
    metadata,
    Column("item_id", Id, ForeignKey("item.id"), primary_key=True, autoincrement=False),
    Column("session", Text, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)

item_assignment = Table(
    "item_assignment",
    metadata,
    Column("item_id", Id, ForeignKey("item.id"), primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("assigner_id", Id, ForeignKey("person.id"), nullable=False),
    Column("assigned_at", BigInteger, nullable=False),
    Index("ix_item_assignment_person", "person_id", "item_id"),
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Id, primary_key=True, autoincrement=False),
    Column("hash", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("actor_id", Id),
    Column("kind", Text, nullable=False),
    Column("item_id", Id),
    Column("decision_id", Id),
    Column("channel_id", Id),
    Column("signature", LargeBinary),
    Index("ix_journal_kind", "kind", "seq"),
    Index("ix_journal_item", "item_id", "seq"),
)

journal_private = Table(
    "journal_private",
    metadata,
    Column("seq", Id, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    Column("field", Text, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    # None where the text stands in a record of its own.
    Column("text", Text),
)

import_run = Table(
    "import_run",
    metadata,
    id_column(),
    Column("channel_id", Id, ForeignKey("channel.id"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("format", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("finished_at", BigInteger),
    Column("cursor", BigInteger, nullable=False),
    Column("new", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Column("unchanged", BigInteger, nullable=False),
    Column("refused", BigInteger, nullable=False),
)

column_mapping = Table(
    "column_mapping",
    metadata,
    Column("channel_id", Id, ForeignKey("channel.id"), primary_key=True, autoincrement=False),
    Column("headers_key", Text, primary_key=True),
    Column("body", Text, nullable=False),
)
