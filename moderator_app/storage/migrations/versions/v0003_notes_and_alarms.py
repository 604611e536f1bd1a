"""What deputies are told, what calls for somebody at once, start documents, and what was destroyed.

Revision ID: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables, and add to those that are there what is asked of them now."""
    # Written always since then; "" in what is older, which nobody can fill in afterwards.
    for table, column in (("decision", "board"), ("mandate", "document"), ("absence_deputy", "channel")):
        op.add_column(table, sa.Column(column, TEXT, nullable=False, server_default=""))
    op.execute("UPDATE absence_deputy SET channel = (SELECT name FROM channel WHERE channel.id = absence_deputy.channel_id)")
    _handover_notes()
    _start_documents()
    _destruction()
    _observations()
    _alerts()


def _handover_notes() -> None:
    op.create_table(
        "handover_note",
        sa.Column("absence_id", ID, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["absence_id"], ["absence.id"], name=op.f("fk_handover_note_absence_id_absence")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_handover_note_person_id_person")),
        sa.PrimaryKeyConstraint("absence_id", "version", name=op.f("pk_handover_note")),
    )


def _start_documents() -> None:
    op.create_table(
        "start_document",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_start_document_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_start_document_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_start_document")),
        sa.UniqueConstraint("channel_id", "version", name=op.f("uq_start_document_channel_id_version")),
    )


def _destruction() -> None:
    op.create_table(
        "destruction",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("record_type", "received", "what")),
        sa.Column("no_longer_current", sa.SmallInteger(), nullable=False),
        sa.Column("decision_id", ID, nullable=True),
        sa.Column("deviation", TEXT, nullable=False),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("reported_to", TEXT, nullable=False),
        sa.Column("reported_day", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_destruction_channel_id_channel")),
        sa.ForeignKeyConstraint(["decision_id"], ["disposal_decision.id"], name=op.f("fk_destruction_decision_id_disposal_decision")),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_destruction_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction")),
    )


def _observations() -> None:
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


def _alerts() -> None:
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
