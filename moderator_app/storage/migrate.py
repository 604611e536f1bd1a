"""Bring a database to the newest tables."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text


def configuration(connection: Connection) -> Config:
    """Alembic's settings, without a file: the scripts beside this module, run on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine, *marks: str) -> None:
    """Run all missing migrations in one transaction, and the statements that mark the database as this program's and up to date.

    The transaction is alone in writing from its start: whoever else opens the database meanwhile waits, and then finds it done.
    Raises what the database raises; the database is then as it was before.
    """
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        command.upgrade(configuration(connection), "head")
        for each in marks:
            connection.execute(text(each))
