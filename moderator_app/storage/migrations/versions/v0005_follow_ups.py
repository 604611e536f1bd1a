"""Follow-ups with their receipts and deadlines, and what they rest on.

Revision ID: 0005
"""

from __future__ import annotations

from moderator_app.storage.migrations import (
    answer_tables,
    crisis_tables,
    deadline_tables,
    evidence_tables,
    receipt_tables,
    round_tables,
    word_list_tables,
)

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables, and add to those that are there what is asked of them now."""
    receipt_tables.make()
    crisis_tables.make()
    answer_tables.make()
    word_list_tables.make()
    deadline_tables.make()
    round_tables.make()
    evidence_tables.make()
