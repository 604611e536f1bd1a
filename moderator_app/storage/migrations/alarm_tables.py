"""The tables of what calls for somebody at once, for migration 0002."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def make() -> None:
    """Make them."""
    op.create_table(
        "observation",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("sort", "platform", "url", "about", "seen", "finder")),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_observation_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observation")),
    )
    op.create_table(
        "observation_step",
        sa.Column("observation_id", ID, autoincrement=False, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("step", "who", "day", "note")),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["observation_id"], ["observation.id"], name=op.f("fk_observation_step_observation_id_observation")),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_observation_step_recorder_id_person")),
        sa.PrimaryKeyConstraint("observation_id", "step", name=op.f("pk_observation_step")),
    )
    op.create_table(
        "alert",
        *(sa.Column(name, ID, autoincrement=False, nullable=False) for name in ("decision_id", "item_id", "channel_id")),
        sa.Column("rules", TEXT, nullable=False),
        sa.Column("raiser_id", ID, nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_alert_decision_id_decision")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_alert_item_id_item")),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_alert_channel_id_channel")),
        sa.ForeignKeyConstraint(["raiser_id"], ["person.id"], name=op.f("fk_alert_raiser_id_person")),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_alert")),
    )
    with op.batch_alter_table("alert", schema=None) as batch_op:
        batch_op.create_index("ix_alert_raised", ["raised_at"], unique=False)
    op.create_table(
        "alert_seen",
        *(sa.Column(name, ID, autoincrement=False, nullable=False) for name in ("decision_id", "person_id")),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["alert.decision_id"], name=op.f("fk_alert_seen_decision_id_alert")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_alert_seen_person_id_person")),
        sa.PrimaryKeyConstraint("decision_id", "person_id", name=op.f("pk_alert_seen")),
    )
