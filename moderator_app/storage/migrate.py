"""Bring a database to the newest tables. The file is copied first: what SQLite can't roll back, the copy can."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

if TYPE_CHECKING:
    from moderator_app.storage.engine import Database


def configuration(connection: Connection) -> Config:
    """Alembic's settings, without a file: the scripts beside this module, run on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(database: Database, empty: bool) -> None:
    """Run all missing migrations in one transaction and mark the file as this program's and up to date.

    A copy `uppsikt.db.before-N` of what was there stays beside the file (N: the schema's number before).
    Raises what the database raises; the file is then as it was before.
    """
    from moderator_app.storage.engine import APPLICATION_ID, SCHEMA_VERSION

    if not empty:
        _copy(database)
    with database.engine.connect().execution_options(writes=True) as connection, connection.begin():
        command.upgrade(configuration(connection), "head")
        connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
        connection.execute(text(f"PRAGMA user_version={SCHEMA_VERSION}"))


def _copy(database: Database) -> None:
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        version = driver.execute("PRAGMA user_version").fetchone()[0]
        target = database.path.with_name(f"{database.path.name}.before-{version}")
        target.unlink(missing_ok=True)
        driver.execute("VACUUM INTO ?", (str(target),))
