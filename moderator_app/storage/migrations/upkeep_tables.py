"""The tables of checks and deposits, as the second migration makes them, and the index of what the organisation published itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def make() -> None:
    """Make the tables and the index."""
    op.create_table(
        "channel_check",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("checked", TEXT, nullable=False),
        sa.Column("day", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("ok", sa.SmallInteger(), nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_channel_check_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_channel_check_person_id_person")),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_channel_check_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel_check")),
    )
    with op.batch_alter_table("channel_check", schema=None) as batch_op:
        batch_op.create_index("ix_channel_check_channel", ["channel_id"], unique=False)
    op.create_table(
        "channel_deposit",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("deposited", TEXT, nullable=False),
        sa.Column("place", TEXT, nullable=False),
        sa.Column("keeper", TEXT, nullable=False),
        sa.Column("receipt", TEXT, nullable=False),
        sa.Column("since", TEXT, nullable=False),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_channel_deposit_channel_id_channel")),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_channel_deposit_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel_deposit")),
    )
    with op.batch_alter_table("channel_deposit", schema=None) as batch_op:
        batch_op.create_index("ix_channel_deposit_channel", ["channel_id"], unique=False)
    own = sa.text("direction = 'drawn_up'")
    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.create_index("ix_item_own", ["channel_id", "published_at"], unique=False, sqlite_where=own, postgresql_where=own)
