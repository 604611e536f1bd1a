"""The tables of own days and of deadlines, as the fifth migration makes them, and service hours that are told for each day."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_DAYS = 7


def make() -> None:
    """Make the tables. A channel's service hours, of which there was one interval on some days of the week, are told for each day."""
    op.create_table(
        "own_day",
        sa.Column("day", TEXT, nullable=False),
        sa.Column("works", sa.SmallInteger(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_own_day_person_id_person")),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_own_day")),
    )
    op.create_table(
        "recount",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("before", TEXT, nullable=False),
        sa.Column("after", TEXT, nullable=False),
        sa.Column("reached", sa.BigInteger(), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("moved", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_recount_channel_id_channel")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recount")),
    )
    op.create_table(
        "breach",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("clock", TEXT, nullable=False),
        sa.Column("item_id", ID, nullable=False),
        sa.Column("subject", ID, nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("noted_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_breach_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breach")),
    )
    op.create_index("uq_breach_subject", "breach", ["item_id", "clock", "subject"], unique=True)
    op.create_table(
        "breach_mark",
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_breach_mark_channel_id_channel")),
        sa.PrimaryKeyConstraint("channel_id", name=op.f("pk_breach_mark")),
    )
    op.execute("INSERT INTO breach_mark (channel_id, until) SELECT id, 0 FROM channel")
    _tell_each_day()


def _tell_each_day() -> None:
    bind = op.get_bind()
    for number, fields in bind.execute(sa.text("SELECT id, fields FROM channel")).fetchall():
        known: dict[str, Any] = json.loads(fields)
        hours = known.get("service_hours")
        if hours:
            there = range(hours["first_day"], hours["last_day"] + 1)
            known["service_hours"] = {"week": [[[hours["opens"], hours["closes"]]] if day in there else [] for day in range(_DAYS)]}
            bind.execute(
                sa.text("UPDATE channel SET fields = :fields WHERE id = :number"),
                {"fields": json.dumps(known, ensure_ascii=False, separators=(",", ":")), "number": number},
            )
