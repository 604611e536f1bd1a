"""The register of channels, who may act in them, and who is away.

Revision ID: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from moderator_app.storage.migrations import document_tables, upkeep_tables

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "channel_holder",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("unit", TEXT, nullable=False),
        sa.Column("extent", TEXT, nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_channel_holder_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_channel_holder_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel_holder")),
    )
    with op.batch_alter_table("channel_holder", schema=None) as batch_op:
        batch_op.create_index("ix_channel_holder_channel", ["channel_id"], unique=False)
    op.create_table(
        "channel_step",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("phase", TEXT, nullable=False),
        sa.Column("step", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("day", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("office", TEXT, nullable=False),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_channel_step_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_channel_step_person_id_person")),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_channel_step_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel_step")),
    )
    with op.batch_alter_table("channel_step", schema=None) as batch_op:
        batch_op.create_index("ix_channel_step_channel", ["channel_id"], unique=False)
    op.create_table(
        "channel_status",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_channel_status_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_channel_status_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel_status")),
    )
    with op.batch_alter_table("channel_status", schema=None) as batch_op:
        batch_op.create_index("ix_channel_status_channel", ["channel_id"], unique=False)
    upkeep_tables.make()
    op.create_table(
        "politician",
        sa.Column("name_key", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("marked_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name_key", name=op.f("pk_politician")),
    )
    document_tables.make()
    op.create_table(
        "assignment",
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_assignment_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_assignment_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", "channel_id", name=op.f("pk_assignment")),
    )
    op.create_table(
        "mandate",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("may_start", sa.SmallInteger(), nullable=False),
        sa.Column("may_administer", sa.SmallInteger(), nullable=False),
        sa.Column("may_take_part", sa.SmallInteger(), nullable=False),
        sa.Column("decider_id", ID, nullable=True),
        sa.Column("decider", TEXT, nullable=False),
        sa.Column("decided_day", TEXT, nullable=False),
        sa.Column("delegation", TEXT, nullable=False),
        sa.Column("notified_day", TEXT, nullable=True),
        sa.Column("notified_to", TEXT, nullable=False),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_mandate_channel_id_channel")),
        sa.ForeignKeyConstraint(["decider_id"], ["person.id"], name=op.f("fk_mandate_decider_id_person")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_mandate_person_id_person")),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_mandate_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mandate")),
    )
    with op.batch_alter_table("mandate", schema=None) as batch_op:
        batch_op.create_index("ix_mandate_channel", ["channel_id"], unique=False)
    op.create_table(
        "absence",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("first_day", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Integer(), nullable=False),
        sa.Column("begins_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("planner_id", ID, nullable=False),
        sa.Column("planned_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_absence_person_id_person")),
        sa.ForeignKeyConstraint(["planner_id"], ["person.id"], name=op.f("fk_absence_planner_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absence")),
    )
    op.create_table(
        "absence_deputy",
        sa.Column("absence_id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.Column("deputy_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["absence_id"], ["absence.id"], name=op.f("fk_absence_deputy_absence_id_absence")),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_absence_deputy_channel_id_channel")),
        sa.ForeignKeyConstraint(["deputy_id"], ["person.id"], name=op.f("fk_absence_deputy_deputy_id_person")),
        sa.PrimaryKeyConstraint("absence_id", "channel_id", "deputy_id", name=op.f("pk_absence_deputy")),
    )
    op.create_table(
        "absence_mark",
        sa.Column("absence_id", ID, autoincrement=False, nullable=False),
        sa.Column("mark", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["absence_id"], ["absence.id"], name=op.f("fk_absence_mark_absence_id_absence")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_absence_mark_person_id_person")),
        sa.PrimaryKeyConstraint("absence_id", "mark", name=op.f("pk_absence_mark")),
    )
    op.create_table(
        "public_text",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_public_text_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_public_text_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_text")),
        sa.UniqueConstraint("channel_id", "kind", "version", name=op.f("uq_public_text_channel_id_kind_version")),
    )
    op.create_table(
        "text_posting",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("text_id", ID, nullable=False),
        sa.Column("day", TEXT, nullable=False),
        sa.Column("place", TEXT, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_text_posting_person_id_person")),
        sa.ForeignKeyConstraint(["text_id"], ["public_text.id"], name=op.f("fk_text_posting_text_id_public_text")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_posting")),
    )
    with op.batch_alter_table("text_posting", schema=None) as batch_op:
        batch_op.create_index("ix_text_posting_text", ["text_id"], unique=False)
    op.create_table(
        "own_words",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, nullable=True),
        sa.Column("part", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_own_words_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_own_words_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_words")),
    )
