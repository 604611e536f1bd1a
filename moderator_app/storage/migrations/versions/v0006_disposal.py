"""Disposal with its holds, answers that put another right, detectors that are off, and what a crisis and a purge are asked besides.

Revision ID: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from moderator_app.storage.migrations import detector_tables, disposal_tables, forgetting

revision = "0006"
down_revision = "0005"
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WHOSE_RECEIPT = """
UPDATE answer SET receipt_id = (
    SELECT max(receipt.id) FROM receipt WHERE receipt.obligation_id = answer.obligation_id AND receipt.step = 'answered')
"""


def upgrade() -> None:
    """Each answer that was recorded before gets the receipt that was written with it."""
    with op.batch_alter_table("answer_template", schema=None) as batch_op:
        batch_op.add_column(sa.Column("instead_of", ID, nullable=True))
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.add_column(sa.Column("receipt_id", ID, nullable=True))
        batch_op.add_column(sa.Column("corrects", ID, nullable=True))
    op.execute(_WHOSE_RECEIPT)
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.alter_column("receipt_id", existing_type=ID, nullable=False)
        batch_op.create_foreign_key(op.f("fk_answer_receipt_id_receipt"), "receipt", ["receipt_id"], ["id"])
    op.create_index("ix_crisis_item_crisis", "crisis_item", ["crisis_id", "item_id"], unique=False)
    block = sa.text("outcome = 'block_author'")
    op.create_index("ix_decision_block", "decision", ["id"], unique=False, sqlite_where=block, postgresql_where=block)
    disposal_tables.make()
    detector_tables.make()
    forgetting.make()
