"""The receipts of follow-ups, who answers for each, and when a case was closed, as the fifth migration makes them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

_CLOSED = """UPDATE decision SET closed_at = decided_at WHERE standing = 'stands' AND outcome <> 'consult' AND NOT EXISTS
    (SELECT 1 FROM obligation WHERE obligation.decision_id = decision.id AND mandatory = 1 AND state = 'open')"""
# As the first migration made it, with the words of receipts.
_FORGET = """
CREATE OR REPLACE FUNCTION uppsikt_forget(purged bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM tombstone JOIN person ON person.id = observer_id
            WHERE item_id = purged AND (login = session_user OR current_user = session_user
                OR pg_has_role(session_user, current_user, 'USAGE'))) THEN
        RAISE insufficient_privilege USING MESSAGE = 'only who lays an item''s tombstone purges it';
    END IF;
    DELETE FROM journal_private WHERE field IN ('text', 'reason', 'message', 'words')
        AND seq IN (SELECT seq FROM journal WHERE item_id = purged);
    DELETE FROM revision WHERE item_id = purged;
    DELETE FROM draft WHERE item_id = purged;
    UPDATE decision SET reason = U&'\\FFFCpurged' WHERE item_id = purged AND reason <> '';
    UPDATE decision SET message = U&'\\FFFCpurged' WHERE item_id = purged AND message <> '';
    UPDATE receipt SET words = U&'\\FFFCpurged' WHERE item_id = purged AND words <> '';
END $$
"""


def make() -> None:
    """Make the table and the columns. A case of before is closed when the last that it waits for has its receipt."""
    op.add_column("obligation", sa.Column("responsible_id", ID, nullable=True))
    op.add_column("decision", sa.Column("closed_at", sa.BigInteger(), nullable=True))
    op.create_index("ix_obligation_item", "obligation", ["item_id"], unique=False)
    op.create_table(
        "receipt",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("obligation_id", ID, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("step", "reference", "recipient", "link", "words")),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("carried_from", ID, nullable=True),
        sa.ForeignKeyConstraint(["obligation_id"], ["obligation.id"], name=op.f("fk_receipt_obligation_id_obligation")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_receipt_item_id_item")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_receipt_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
    )
    op.create_index("ix_receipt_obligation", "receipt", ["obligation_id"], unique=False)
    op.create_index("ix_receipt_item", "receipt", ["item_id"], unique=False)
    op.execute(_CLOSED)
    if op.get_bind().dialect.name == "postgresql":
        # Nobody's temporary table is taken for one of ours.
        op.execute("SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true)")
        op.execute(_FORGET)
