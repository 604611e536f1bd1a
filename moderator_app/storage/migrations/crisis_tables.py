"""Crises and the items that belong to them, as the fifth migration makes them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def make() -> None:
    """Make the tables."""
    op.create_table(
        "crisis",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("lead_id", ID, nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("starter_id", ID, nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ender_id", ID, nullable=True),
        *(
            sa.ForeignKeyConstraint([name], ["person.id"], name=op.f(f"fk_crisis_{name}_person"))
            for name in ("lead_id", "starter_id", "ender_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crisis")),
    )
    op.create_table(
        "crisis_item",
        *(sa.Column(name, ID, autoincrement=False, nullable=False) for name in ("id", "crisis_id", "item_id")),
        sa.Column("belongs", sa.SmallInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        *(
            sa.ForeignKeyConstraint([f"{table}_id"], [f"{table}.id"], name=op.f(f"fk_crisis_item_{table}_id_{table}"))
            for table in ("crisis", "item", "person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crisis_item")),
    )
    op.create_index("ix_crisis_item_item", "crisis_item", ["item_id"], unique=False)
