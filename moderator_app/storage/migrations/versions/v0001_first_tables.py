"""The first tables: desk, people, packs, channels, items and their wordings, decisions, obligations, journal, search index.

Revision ID: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from moderator_app.storage.migrations.first_functions import FORGET, SEARCH

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables and the search index."""
    op.create_table(
        "author",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("handle", TEXT, nullable=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("sort_key", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_author")),
        sa.UniqueConstraint("key", name=op.f("uq_author_key")),
    )
    op.create_table(
        "desk",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("uuid", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
    )
    op.create_table(
        "whereabouts",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("arriving", sa.SmallInteger(), nullable=False),
        sa.Column("moved_to", TEXT, nullable=True),
        sa.Column("archived", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_whereabouts")),
    )
    op.create_table(
        "journal",
        sa.Column("seq", ID, autoincrement=False, nullable=False),
        sa.Column("hash", TEXT, nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor_id", ID, nullable=True),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("item_id", ID, nullable=True),
        sa.Column("decision_id", ID, nullable=True),
        sa.Column("channel_id", ID, nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
    )
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.create_index("ix_journal_item", ["item_id", "seq"], unique=False)
        batch_op.create_index("ix_journal_kind", ["kind", "seq"], unique=False)

    op.create_table(
        "pack",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("pack", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content_hash", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("first_used_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack")),
        sa.UniqueConstraint("content_hash", name=op.f("uq_pack_content_hash")),
    )
    op.create_table(
        "person",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("uuid", TEXT, nullable=False),
        sa.Column("os_user", TEXT, nullable=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("login", TEXT, nullable=True),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("unit", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("login", name=op.f("uq_person_login")),
        sa.UniqueConstraint("os_user", name=op.f("uq_person_os_user")),
    )
    op.create_table(
        "sequence",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_sequence")),
    )
    op.create_table(
        "channel",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("uuid", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_key", TEXT, nullable=False),
        sa.Column("platform", TEXT, nullable=False),
        sa.Column("pack_id", ID, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("taken_over", sa.SmallInteger(), nullable=False),
        sa.Column("fields", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name=op.f("fk_channel_pack_id_pack")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
        sa.UniqueConstraint("name_key", name=op.f("uq_channel_name_key")),
    )
    op.create_table(
        "journal_private",
        sa.Column("seq", ID, autoincrement=False, nullable=False),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("text", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["seq"], ["journal.seq"], name=op.f("fk_journal_private_seq_journal")),
        sa.PrimaryKeyConstraint("seq", "field", name=op.f("pk_journal_private")),
    )
    op.create_table(
        "column_mapping",
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.Column("headers_key", TEXT, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_column_mapping_channel_id_channel")),
        sa.PrimaryKeyConstraint("channel_id", "headers_key", name=op.f("pk_column_mapping")),
    )
    op.create_table(
        "import_run",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("format", TEXT, nullable=False),
        sa.Column("file_name", TEXT, nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("cursor", sa.BigInteger(), nullable=False),
        sa.Column("new", sa.BigInteger(), nullable=False),
        sa.Column("updated", sa.BigInteger(), nullable=False),
        sa.Column("unchanged", sa.BigInteger(), nullable=False),
        sa.Column("refused", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_import_run_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_import_run_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    )
    op.create_table(
        "item",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("uuid", sa.LargeBinary(), nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("identity_key", sa.LargeBinary(), nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("author_type", TEXT, nullable=False),
        sa.Column("direction", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("external_id", TEXT, nullable=True),
        sa.Column("parent_id", TEXT, nullable=True),
        sa.Column("thread_id", TEXT, nullable=True),
        sa.Column("context", TEXT, nullable=True),
        sa.Column("url", TEXT, nullable=True),
        sa.Column("remote_state", TEXT, nullable=True),
        sa.Column("published_at", sa.BigInteger(), nullable=False),
        sa.Column("zone", TEXT, nullable=False),
        sa.Column("imported_at", sa.BigInteger(), nullable=False),
        sa.Column("knowledge_at", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("priority", sa.SmallInteger(), nullable=False),
        sa.Column("restricted", sa.SmallInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("revision_id", ID, nullable=True),
        sa.Column("decision_id", ID, nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["author.id"], name=op.f("fk_item_author_id_author")),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_item_channel_id_channel")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item")),
        sa.UniqueConstraint("identity_key", name=op.f("uq_item_identity_key")),
    )
    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.create_index("ix_item_author", ["author_id", "published_at", "id"], unique=False)
        batch_op.create_index("ix_item_channel_queue", ["channel_id", "state", "priority", "due_at", "id"], unique=False)
        batch_op.create_index("ix_item_published", ["published_at", "id"], unique=False)
        batch_op.create_index("ix_item_queue", ["state", "priority", "due_at", "id"], unique=False)
        batch_op.create_index("ix_item_thread", ["thread_id", "channel_id", "published_at", "id"], unique=False)

    op.create_table(
        "queue_count",
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_queue_count_channel_id_channel")),
        sa.PrimaryKeyConstraint("channel_id", "state", name=op.f("pk_queue_count")),
    )
    op.create_table(
        "decision",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("reference", TEXT, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("pack_id", ID, nullable=False),
        sa.Column("outcome", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("message", TEXT, nullable=False),
        sa.Column("decider_id", ID, nullable=False),
        sa.Column("on_behalf_of", TEXT, nullable=True),
        sa.Column("mandate", TEXT, nullable=True),
        sa.Column("knowledge_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=False),
        sa.Column("block_until", sa.BigInteger(), nullable=True),
        sa.Column("supersedes", ID, nullable=True),
        sa.Column("standing", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["decider_id"], ["person.id"], name=op.f("fk_decision_decider_id_person")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_decision_item_id_item")),
        sa.ForeignKeyConstraint(["pack_id"], ["pack.id"], name=op.f("fk_decision_pack_id_pack")),
        sa.ForeignKeyConstraint(["supersedes"], ["decision.id"], name=op.f("fk_decision_supersedes_decision")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sa.UniqueConstraint("reference", name=op.f("uq_decision_reference")),
    )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.create_index("ix_decision_decided", ["decided_at"], unique=False)
        batch_op.create_index("ix_decision_item", ["item_id"], unique=False)

    op.create_table(
        "draft",
        sa.Column("item_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_draft_item_id_item")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_draft_person_id_person")),
        sa.PrimaryKeyConstraint("item_id", "person_id", name=op.f("pk_draft")),
    )
    op.create_table(
        "claim",
        sa.Column("item_id", ID, autoincrement=False, nullable=False),
        sa.Column("session", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_claim_item_id_item")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_claim_person_id_person")),
        sa.PrimaryKeyConstraint("item_id", "session", name=op.f("pk_claim")),
    )
    op.create_table(
        "item_assignment",
        sa.Column("item_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("assigner_id", ID, nullable=False),
        sa.Column("assigned_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["assigner_id"], ["person.id"], name=op.f("fk_item_assignment_assigner_id_person")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_item_assignment_item_id_item")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_item_assignment_person_id_person")),
        sa.PrimaryKeyConstraint("item_id", name=op.f("pk_item_assignment")),
    )
    with op.batch_alter_table("item_assignment", schema=None) as batch_op:
        batch_op.create_index("ix_item_assignment_person", ["person_id", "item_id"], unique=False)

    op.create_table(
        "revision",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("author_name", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("search_text", TEXT, nullable=True),
        sa.Column("content_hash", sa.LargeBinary(), nullable=False),
        sa.Column("flags", TEXT, nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_revision_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    with op.batch_alter_table("revision", schema=None) as batch_op:
        batch_op.create_index("uq_revision_item_number", ["item_id", "number"], unique=True)

    op.create_table(
        "tombstone",
        sa.Column("item_id", ID, autoincrement=False, nullable=False),
        sa.Column("observed_at", sa.BigInteger(), nullable=False),
        sa.Column("observer_id", ID, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("clean_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_tombstone_item_id_item")),
        sa.ForeignKeyConstraint(["observer_id"], ["person.id"], name=op.f("fk_tombstone_observer_id_person")),
        sa.PrimaryKeyConstraint("item_id", name=op.f("pk_tombstone")),
    )
    op.create_table(
        "decision_answer",
        sa.Column("decision_id", ID, autoincrement=False, nullable=False),
        sa.Column("rule", TEXT, nullable=False),
        sa.Column("answer", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_decision_answer_decision_id_decision")),
        sa.PrimaryKeyConstraint("decision_id", "rule", name=op.f("pk_decision_answer")),
    )
    op.create_table(
        "decision_provision",
        sa.Column("decision_id", ID, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rule", TEXT, nullable=False),
        sa.Column("wording", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("modal", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_decision_provision_decision_id_decision")),
        sa.PrimaryKeyConstraint("decision_id", "number", name=op.f("pk_decision_provision")),
    )
    op.create_table(
        "obligation",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("decision_id", ID, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("duty", TEXT, nullable=False),
        sa.Column("mandatory", sa.SmallInteger(), nullable=False),
        sa.Column("rules", TEXT, nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_obligation_decision_id_decision")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_obligation_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_obligation")),
    )
    with op.batch_alter_table("obligation", schema=None) as batch_op:
        batch_op.create_index("ix_obligation_decision", ["decision_id"], unique=False)
        batch_op.create_index("ix_obligation_due", ["state", "due_at", "id"], unique=False)

    _make_search_index()


def _make_search_index() -> None:
    # External content: the index holds no text of its own. What is restricted is not found.
    # Diacritics are kept apart: in Swedish å, ä and ö are letters.
    op.execute(
        """CREATE VIEW item_search_source AS
        SELECT item.id AS item_id, coalesce(revision.search_text, revision.text) AS body, revision.author_name AS author
        FROM item JOIN revision ON revision.id = item.revision_id WHERE item.restricted = 0"""
    )
    if op.get_bind().dialect.name == "postgresql":
        # Words at once in their place: a list of words still to be sorted in would be searched through one by one.
        op.execute("CREATE TABLE item_search (rowid BIGINT NOT NULL CONSTRAINT pk_item_search PRIMARY KEY, words TSVECTOR NOT NULL)")
        op.execute("CREATE INDEX item_search_words ON item_search USING gin (words) WITH (fastupdate = off)")
        # Nobody's temporary table is taken for one of ours.
        op.execute("SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true)")
        op.execute(FORGET)
        op.execute("REVOKE ALL ON FUNCTION uppsikt_forget(bigint) FROM PUBLIC")
        op.execute(SEARCH)
        return
    op.execute(
        """CREATE VIRTUAL TABLE item_search USING fts5(body, author,
        content='item_search_source', content_rowid='item_id', tokenize='unicode61 remove_diacritics 0')"""
    )
