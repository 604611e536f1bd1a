"""Holds, proposals and records of disposal, as the sixth migration makes them, and what a disposal takes beside the words of an item."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

# What nobody may take otherwise goes with the owner's rights, and only of an item that an approved proposal lists, behind a tombstone that
# its caller has laid. As uppsikt_forget, but without the evidence of neighbours, and with what points at the author.
_DISPOSE = """
CREATE OR REPLACE FUNCTION uppsikt_dispose(disposed bigint, nobody bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    wrote bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM tombstone JOIN person ON person.id = observer_id
            WHERE item_id = disposed AND (login = session_user OR current_user = session_user
                OR pg_has_role(session_user, current_user, 'USAGE')))
        OR NOT uppsikt_may_go(disposed) OR NOT EXISTS (SELECT FROM author WHERE id = nobody AND key = convert_to('disposed', 'UTF8')) THEN
        RAISE insufficient_privilege USING MESSAGE = 'an item is disposed of by an approved proposal alone';
    END IF;
    DELETE FROM journal_private WHERE seq IN (SELECT seq FROM journal WHERE item_id = disposed)
        AND field IN ('text', 'reason', 'message', 'words', 'evidence', 'files', 'witness', 'hold_reason', 'lifted_reason');
    DELETE FROM revision WHERE item_id = disposed;
    DELETE FROM draft WHERE item_id = disposed;
    UPDATE decision SET reason = U&'\\FFFCpurged' WHERE item_id = disposed AND reason <> '';
    UPDATE decision SET message = U&'\\FFFCpurged' WHERE item_id = disposed AND message <> '';
    UPDATE receipt SET words = U&'\\FFFCpurged' WHERE item_id = disposed AND words <> '';
    UPDATE disposal_hold SET reason = U&'\\FFFCpurged' WHERE item_id = disposed AND reason <> '';
    UPDATE disposal_hold SET lifted_reason = U&'\\FFFCpurged' WHERE item_id = disposed AND lifted_reason <> '';
    SELECT author_id INTO wrote FROM item WHERE id = disposed;
    UPDATE item SET author_id = nobody, url = NULL, external_id = NULL, parent_id = NULL,
        thread_id = nullif(thread_id, external_id) WHERE id = disposed;
    DELETE FROM author WHERE id = wrote AND id <> nobody AND NOT EXISTS (SELECT FROM item WHERE author_id = wrote);
END $$
"""
_MAY_GO = """
CREATE OR REPLACE FUNCTION uppsikt_may_go(disposed bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT EXISTS (SELECT FROM disposal_item JOIN disposal_proposal AS one ON one.id = proposal_id
        JOIN disposal_decision AS decided ON decided.id = one.decision_id
        WHERE item_id = disposed AND approved = 1 AND ruler_id <> proposer_id AND kept = '' AND revoked_at IS NULL
            AND NOT EXISTS (SELECT FROM disposal_record AS ended WHERE ended.proposal_id = one.id))
$$
"""


def _keys(table: str, **others: str) -> list[sa.ForeignKeyConstraint]:
    return [sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}")) for column, to in others.items()]


def _id(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, ID, nullable=nullable)


def _key(name: str) -> sa.Column[int]:
    return sa.Column(name, ID, autoincrement=False, nullable=False)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=False)


def make() -> None:
    """Make the tables, and give every channel the counter of what was disposed of."""
    op.create_table(
        "disposal_hold",
        _key("id"),
        _id("channel_id"),
        _id("item_id", nullable=True),
        _text("ground"),
        _text("reason"),
        _id("person_id"),
        _number("set_at"),
        _number("lifted_at", nullable=True),
        _id("lifter_id", nullable=True),
        _text("lifted_reason"),
        *_keys("disposal_hold", channel_id="channel", item_id="item", person_id="person", lifter_id="person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposal_hold")),
    )
    runs = sa.text("lifted_at IS NULL")
    op.create_index("ix_disposal_hold_channel", "disposal_hold", ["channel_id"], unique=False, sqlite_where=runs, postgresql_where=runs)
    op.create_index("ix_disposal_hold_item", "disposal_hold", ["item_id"], unique=False)
    op.create_table(
        "disposal_proposal",
        _key("id"),
        _id("decision_id"),
        _id("channel_id", nullable=True),
        _text("received_before"),
        sa.Column("quiet_months", sa.Integer(), nullable=False),
        _number("listed"),
        _number("held"),
        _text("digest"),
        _id("proposer_id"),
        _number("proposed_at"),
        sa.Column("approved", sa.SmallInteger(), nullable=True),
        _id("ruler_id", nullable=True),
        _number("ruled_at", nullable=True),
        _text("reason"),
        *_keys("disposal_proposal", decision_id="disposal_decision", channel_id="channel", proposer_id="person", ruler_id="person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposal_proposal")),
    )
    op.create_table(
        "disposal_item",
        _key("proposal_id"),
        _key("item_id"),
        _number("done_at", nullable=True),
        _text("kept"),
        *_keys("disposal_item", proposal_id="disposal_proposal", item_id="item"),
        sa.PrimaryKeyConstraint("proposal_id", "item_id", name=op.f("pk_disposal_item")),
    )
    op.create_index("ix_disposal_item_item", "disposal_item", ["item_id"], unique=False)
    left = sa.text("done_at IS NULL")
    op.create_index(
        "ix_disposal_item_left", "disposal_item", ["proposal_id", "item_id"], unique=False, sqlite_where=left, postgresql_where=left
    )
    op.create_table(
        "disposal_record",
        _key("proposal_id"),
        _number("disposed"),
        _number("kept"),
        *(_text(name) for name in ("first_day", "last_day", "digest")),
        _id("person_id"),
        _number("at"),
        *_keys("disposal_record", proposal_id="disposal_proposal", person_id="person"),
        sa.PrimaryKeyConstraint("proposal_id", name=op.f("pk_disposal_record")),
    )
    document = sa.text("rule = 'P-07'")
    op.create_index(
        "ix_decision_answer_document", "decision_answer", ["decision_id"], unique=False, sqlite_where=document, postgresql_where=document
    )
    op.create_index("ix_request_item_item", "request_item", ["item_id"], unique=False)
    op.execute("INSERT INTO queue_count SELECT id, 'disposed', 0 FROM channel")
    if op.get_bind().dialect.name == "postgresql":
        # Nobody's temporary table is taken for one of ours.
        op.execute("SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true)")
        op.execute(_MAY_GO)
        op.execute(_DISPOSE)
        op.execute("REVOKE ALL ON FUNCTION uppsikt_dispose(bigint, bigint), uppsikt_may_go(bigint) FROM PUBLIC")
