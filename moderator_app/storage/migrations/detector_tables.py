"""The table of which detectors were switched off and on, as the sixth migration makes it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def make() -> None:
    """Make the table."""
    op.create_table(
        "detector_switch",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("detector", TEXT, nullable=False),
        sa.Column("turned_on", sa.SmallInteger(), nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_detector_switch_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_detector_switch")),
    )
