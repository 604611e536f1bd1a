"""What marks a database file as this program's, and its tables as the newest."""

from __future__ import annotations

FILE_NAME = "uppsikt.db"
APPLICATION_ID = 0x55707073
"""PRAGMA application_id: "Upps"."""
SCHEMA_VERSION = 6
"""PRAGMA user_version of a database whose migrations have all run: saves asking alembic at every start."""
