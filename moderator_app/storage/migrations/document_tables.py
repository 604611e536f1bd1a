"""The tables of the documents that bind channels and of the disposal decisions, as the second migration makes them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
DECIDED = ("body", "decided", "paragraph", "diary_no", "scope", "record_types", "time_limit")
SAID = ("title", "version", "in_force", "valid_to", "decision_no", "diary_no", "owner", "place")


def make() -> None:
    """Make the tables."""
    op.create_table(
        "policy_document",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("pack", TEXT, nullable=False),
        sa.Column("must_acknowledge", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_document")),
    )
    op.create_table(
        "document_channel",
        sa.Column("document_id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["policy_document.id"], name=op.f("fk_document_channel_document_id_policy_document")),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_document_channel_channel_id_channel")),
        sa.PrimaryKeyConstraint("document_id", "channel_id", name=op.f("pk_document_channel")),
    )
    op.create_table(
        "document_version",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("document_id", ID, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in SAID),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["policy_document.id"], name=op.f("fk_document_version_document_id_policy_document")),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_document_version_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_version")),
    )
    with op.batch_alter_table("document_version", schema=None) as batch_op:
        batch_op.create_index("ix_document_version_document", ["document_id"], unique=False)
    op.create_table(
        "acknowledgement",
        sa.Column("version_id", ID, autoincrement=False, nullable=False),
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["document_version.id"], name=op.f("fk_acknowledgement_version_id_document_version")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_acknowledgement_person_id_person")),
        sa.PrimaryKeyConstraint("version_id", "person_id", name=op.f("pk_acknowledgement")),
    )
    op.create_table(
        "disposal_decision",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in DECIDED),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("pack", TEXT, nullable=False),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_disposal_decision_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposal_decision")),
    )
    op.create_table(
        "disposal_channel",
        sa.Column("decision_id", ID, autoincrement=False, nullable=False),
        sa.Column("channel_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["disposal_decision.id"], name=op.f("fk_disposal_channel_decision_id_disposal_decision")),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_disposal_channel_channel_id_channel")),
        sa.PrimaryKeyConstraint("decision_id", "channel_id", name=op.f("pk_disposal_channel")),
    )
    op.create_table(
        "data_request",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("type", "received", "due", "name", "contact", "asks")),
        sa.Column("recorder_id", ID, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("ruling", "reason")),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in ("decided_at", "done_at")),
        sa.ForeignKeyConstraint(["recorder_id"], ["person.id"], name=op.f("fk_data_request_recorder_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_request")),
    )
    op.create_table(
        "request_item",
        sa.Column("request_id", ID, autoincrement=False, nullable=False),
        sa.Column("item_id", ID, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["data_request.id"], name=op.f("fk_request_item_request_id_data_request")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_request_item_item_id_item")),
        sa.PrimaryKeyConstraint("request_id", "item_id", name=op.f("pk_request_item")),
    )
