"""The table of the organisation's own list of words, as the fifth migration makes it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def make() -> None:
    """Make the table."""
    op.create_table(
        "word_list",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("source", "digest")),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_word_list_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_word_list")),
    )
