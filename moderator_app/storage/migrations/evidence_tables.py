"""The evidence sets, as the fifth migration makes them, and what a purge takes of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

# As receipt_tables made it, with the evidence.
_FORGET = """
CREATE OR REPLACE FUNCTION uppsikt_forget(purged bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM tombstone JOIN person ON person.id = observer_id
            WHERE item_id = purged AND (login = session_user OR current_user = session_user
                OR pg_has_role(session_user, current_user, 'USAGE'))) THEN
        RAISE insufficient_privilege USING MESSAGE = 'only who lays an item''s tombstone purges it';
    END IF;
    DELETE FROM journal_private WHERE field IN ('text', 'reason', 'message', 'words', 'evidence', 'files', 'witness')
        AND seq IN (SELECT seq FROM journal WHERE item_id = purged);
    DELETE FROM revision WHERE item_id = purged;
    DELETE FROM draft WHERE item_id = purged;
    UPDATE decision SET reason = U&'\\FFFCpurged' WHERE item_id = purged AND reason <> '';
    UPDATE decision SET message = U&'\\FFFCpurged' WHERE item_id = purged AND message <> '';
    UPDATE receipt SET words = U&'\\FFFCpurged' WHERE item_id = purged AND words <> '';
    DELETE FROM evidence_piece WHERE part_id IN (SELECT id FROM evidence_part WHERE of_item_id = purged
        OR set_id IN (SELECT id FROM evidence_set WHERE item_id = purged));
    DELETE FROM evidence_part WHERE set_id IN (SELECT id FROM evidence_set WHERE item_id = purged);
    DELETE FROM evidence_access WHERE set_id IN (SELECT id FROM evidence_set WHERE item_id = purged);
    DELETE FROM evidence_set WHERE item_id = purged;
END $$
"""


def make() -> None:
    """Make the tables."""
    op.create_table(
        "evidence_set",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("captured_at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("access", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_evidence_set_item_id_item")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_evidence_set_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_set")),
    )
    op.create_index("ix_evidence_set_item", "evidence_set", ["item_id"], unique=False)
    op.create_table(
        "evidence_part",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("set_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("type", TEXT, nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("whole", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("of_item_id", ID, nullable=True),
        sa.ForeignKeyConstraint(["set_id"], ["evidence_set.id"], name=op.f("fk_evidence_part_set_id_evidence_set")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_evidence_part_person_id_person")),
        sa.ForeignKeyConstraint(["of_item_id"], ["item.id"], name=op.f("fk_evidence_part_of_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_part")),
    )
    op.create_index("uq_evidence_part_set_number", "evidence_part", ["set_id", "number"], unique=True)
    op.create_index("ix_evidence_part_of_item", "evidence_part", ["of_item_id"], unique=False)
    op.create_table(
        "evidence_piece",
        sa.Column("part_id", ID, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["part_id"], ["evidence_part.id"], name=op.f("fk_evidence_piece_part_id_evidence_part")),
        sa.PrimaryKeyConstraint("part_id", "number", name=op.f("pk_evidence_piece")),
    )
    op.create_table(
        "evidence_access",
        sa.Column("set_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("granter_id", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["set_id"], ["evidence_set.id"], name=op.f("fk_evidence_access_set_id_evidence_set")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_evidence_access_person_id_person")),
        sa.ForeignKeyConstraint(["granter_id"], ["person.id"], name=op.f("fk_evidence_access_granter_id_person")),
        sa.PrimaryKeyConstraint("set_id", "person_id", name=op.f("pk_evidence_access")),
    )
    if op.get_bind().dialect.name == "postgresql":
        # Nobody's temporary table is taken for one of ours.
        op.execute("SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true)")
        op.execute(_FORGET)
