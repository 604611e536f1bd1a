"""Shared credentials: cards, envelopes, and how they are kept.

Revision ID: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    _sealed()
    _changes()
    _kept()


def _id(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, ID, autoincrement=False, nullable=nullable)


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}"))


def _sealed() -> None:
    op.create_table(
        "member_card",
        *(_id(name) for name in ("id", "person_id")),
        sa.Column("hash", TEXT, nullable=False),
        *(sa.Column(name, sa.LargeBinary(), nullable=False) for name in ("card", "signature")),
        sa.Column("workstation", TEXT, nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        _refers("member_card", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_card")),
        sa.UniqueConstraint("hash", name=op.f("uq_member_card_hash")),
    )
    op.create_index("ix_member_card_person", "member_card", ["person_id"], unique=False)
    op.create_table(
        "credential_envelope",
        _id("channel_id"),
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.LargeBinary(), nullable=False) for name in ("sealed", "outer", "signature")),
        _id("person_id"),
        sa.Column("sealed_at", sa.BigInteger(), nullable=False),
        _id("author_id"),
        sa.Column("entered_at", sa.BigInteger(), nullable=False),
        _refers("credential_envelope", "channel_id", "channel"),
        _refers("credential_envelope", "person_id", "person"),
        _refers("credential_envelope", "author_id", "person"),
        sa.PrimaryKeyConstraint("channel_id", "generation", name=op.f("pk_credential_envelope")),
    )
    op.create_table(
        "code_use",
        _id("channel_id"),
        sa.Column("code", TEXT, nullable=False),
        _id("person_id"),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        _refers("code_use", "channel_id", "channel"),
        _refers("code_use", "person_id", "person"),
        sa.PrimaryKeyConstraint("channel_id", "code", name=op.f("pk_code_use")),
    )


def _changes() -> None:
    op.create_table(
        "platform_change",
        *(_id(name) for name in ("id", "channel_id")),
        *(sa.Column(name, TEXT, nullable=False) for name in ("why", "cause")),
        _id("about_id", nullable=True),
        sa.Column("opened", sa.SmallInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("due", TEXT, nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        _id("closer_id", nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        _refers("platform_change", "channel_id", "channel"),
        _refers("platform_change", "about_id", "person"),
        _refers("platform_change", "closer_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_change")),
    )
    op.create_index("ix_platform_change_cause", "platform_change", ["channel_id", "why", "cause"], unique=True)
    op.create_table(
        "platform_change_step",
        _id("change_id"),
        sa.Column("step", TEXT, nullable=False),
        sa.Column("applies", sa.SmallInteger(), nullable=False),
        _id("person_id"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        _refers("platform_change_step", "change_id", "platform_change"),
        _refers("platform_change_step", "person_id", "person"),
        sa.PrimaryKeyConstraint("change_id", "step", name=op.f("pk_platform_change_step")),
    )


def _kept() -> None:
    op.create_table(
        "credential_check",
        _id("id"),
        _id("channel_id", nullable=True),
        *(sa.Column(name, TEXT, nullable=False) for name in ("what", "note")),
        _id("person_id"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        _refers("credential_check", "channel_id", "channel"),
        _refers("credential_check", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credential_check")),
    )
    op.create_index("ix_credential_check_channel", "credential_check", ["channel_id"], unique=False)
    op.create_table(
        "recovery_key",
        _id("id"),
        sa.Column("recipient", TEXT, nullable=False),
        sa.Column("trial", sa.LargeBinary(), nullable=False),
        sa.Column("places", TEXT, nullable=False),
        _id("person_id"),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        _refers("recovery_key", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_key")),
    )
