"""Watch rounds and what was missed, as the fifth migration makes them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from moderator_app.domain.workdays import local_day
from moderator_app.support.clock import SystemClock

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def make() -> None:
    """Make the tables. The channels that are there count from today: nobody could record a round before."""
    op.create_table(
        "watch_round",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("last_item_id", ID, nullable=True),
        sa.Column("calm", sa.SmallInteger(), nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_watch_round_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_watch_round_person_id_person")),
        sa.ForeignKeyConstraint(["last_item_id"], ["item.id"], name=op.f("fk_watch_round_last_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch_round")),
    )
    op.create_index("ix_watch_round_channel", "watch_round", ["channel_id", "day", "id"], unique=False)
    op.create_index("ix_watch_round_day", "watch_round", ["day", "channel_id"], unique=False)
    op.create_table(
        "missed_round",
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.Column("day", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_missed_round_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_missed_round_person_id_person")),
        sa.PrimaryKeyConstraint("channel_id", "day", name=op.f("pk_missed_round")),
    )
    op.create_index("ix_missed_round_day", "missed_round", ["day"], unique=False)
    op.create_table(
        "watch_judged",
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.Column("day", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("begins", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_watch_judged_channel_id_channel")),
        sa.PrimaryKeyConstraint("channel_id", "day", name=op.f("pk_watch_judged")),
    )
    today = local_day(SystemClock().now())[0]
    op.execute(sa.text("INSERT INTO watch_judged SELECT id, :today, 1 FROM channel").bindparams(today=today))
