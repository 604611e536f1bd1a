"""What must be true of a desk at every moment, whatever was done to it: asked of the database itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg

from moderator_app.desk.desk import Desk
from moderator_app.storage import dialect
from moderator_app.storage.schema import FILE_NAME


def database_file(desk: Desk) -> Path:
    """The desk's database."""
    return desk.data / FILE_NAME


def raw(desk: Desk, statement: str, *values: object) -> list[tuple[object, ...]]:
    """What the database answers, past the desk. What is written so is kept: for what somebody does behind the desk's back."""
    if desk.place.server:
        with psycopg.connect(desk.place.server, autocommit=True) as server:
            # As in SQLite, where nobody asks for it: whoever tampers does not heed what refers to what.
            server.execute("SET session_replication_role = replica")
            asked = server.execute(statement.replace("%", "%%").replace("?", "%s"), values)  # pyright: ignore[reportArgumentType, reportCallIssue]
            return asked.fetchall() if asked.description else []
    with closing(sqlite3.connect(database_file(desk))) as connection, connection:
        return connection.execute(statement, values).fetchall()


def search_agrees(desk: Desk) -> bool:
    """Whether the search index holds the current wordings of what may be found, and nothing else."""
    with desk._context.database.read() as reader:
        return dialect.search_agrees(reader)


def assert_whole(desk: Desk) -> None:
    """Counters, search index, references, journal and decisions agree with each other."""
    assert desk.inbox.counts_agree()
    assert search_agrees(desk)
    assert desk.place.server or raw(desk, "PRAGMA foreign_key_check") == []
    assert desk.log.verify(full=True).faults == ()
    assert raw(desk, "SELECT id FROM decision EXCEPT SELECT decision_id FROM journal WHERE kind IN ('decided', 'purged')") == []
    assert raw(desk, "SELECT decision_id FROM journal WHERE kind IN ('decided', 'purged') GROUP BY decision_id HAVING count(*) > 1") == []
