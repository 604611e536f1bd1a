"""Follow-ups with their receipts, and what they rest on.

Revision ID: 0005
"""

from __future__ import annotations

from moderator_app.storage.migrations import evidence_tables, receipt_tables, round_tables

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables, and add to those that are there what is asked of them now."""
    receipt_tables.make()
    round_tables.make()
    evidence_tables.make()
