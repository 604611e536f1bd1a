"""Bring a database to the newest tables. The file is copied first: what SQLite can't roll back, the copy can."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

from moderator_app.storage.schema import APPLICATION_ID, SCHEMA_VERSION


def configuration(connection: Connection) -> Config:
    """Alembic's settings, without a file: the scripts beside this module, run on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine, copied: Path | None) -> None:
    """Run all missing migrations in one transaction and mark the file as this program's and up to date.

    The file at `copied` is copied to `….before-N` beside it first (N: the schema's number before); None for a new one.
    Raises what the database raises; the file is then as it was before.
    """
    if copied is not None:
        _copy(engine, copied)
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        command.upgrade(configuration(connection), "head")
        connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
        connection.execute(text(f"PRAGMA user_version={SCHEMA_VERSION}"))


def _copy(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        version = driver.execute("PRAGMA user_version").fetchone()[0]
        target = path.with_name(f"{path.name}.before-{version}")
        target.unlink(missing_ok=True)
        driver.execute("VACUUM INTO ?", (str(target),))
