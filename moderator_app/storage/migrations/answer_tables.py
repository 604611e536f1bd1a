"""Templates for answers and the answers' records, as the fifth migration makes them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def make() -> None:
    """Make the tables."""
    op.create_table(
        "answer_template",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("channel_id", ID, nullable=True),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_answer_template_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_answer_template_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_template")),
    )
    op.create_table(
        "answer",
        *(sa.Column(name, ID, autoincrement=False, nullable=False) for name in ("id", "item_id", "obligation_id", "own_item_id")),
        *(sa.Column(name, TEXT, nullable=False) for name in ("link", "ticks", "marks")),
        sa.Column("person_id", ID, nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("published_at", "recorded_at")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_answer_item_id_item")),
        sa.ForeignKeyConstraint(["obligation_id"], ["obligation.id"], name=op.f("fk_answer_obligation_id_obligation")),
        sa.ForeignKeyConstraint(["own_item_id"], ["item.id"], name=op.f("fk_answer_own_item_id_item")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_answer_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
    )
    op.create_index("ix_answer_item", "answer", ["item_id"], unique=False)
    op.create_index("ix_answer_own_item", "answer", ["own_item_id"], unique=False)
