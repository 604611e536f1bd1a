"""A PostgreSQL server of the tests' own: started from Debian's package in a folder that goes with it, reached by no network."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest

from moderator_app.storage.postgresql import open_server
from moderator_app.storage.tables import metadata

USER = "uppsikt"
UNPRIVILEGED = "postgres"
"""Who runs the server where root runs the tests: it refuses to run as root."""


def programs() -> Path | None:
    """The folder of the newest server's programs, or None."""
    if not hasattr(os, "geteuid"):
        # Windows: a test that runs there under Wine sees this computer's folders, but can't start what lies in them.
        return None
    found = [each for each in Path("/usr/lib/postgresql").glob("*/bin") if (each / "initdb").exists() and int(each.parent.name) >= 15]
    return max(found, key=lambda each: int(each.parent.name), default=None)


_VACUUMED = "SELECT reltuples >= 0 FROM pg_class WHERE oid = 'item'::regclass"


class Server:
    """Gives each test a database of its own: used ones are emptied and given again, which takes a tenth of making one."""

    def __init__(self, folder: Path, control: Callable[..., None], port: int = 5432) -> None:
        self.folder = folder
        self.port = port
        self.control = control
        """Says this to pg_ctl: control("-m", "immediate", "restart")."""
        self._numbers = count(1)
        self._free: list[str] = []
        self._given: dict[Path, str] = {}
        cut_off = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        tables = [*(table.name for table in reversed(metadata.sorted_tables)), "item_search"]
        self._empty = ";".join([_VACUUMED, cut_off, *(f"DELETE FROM {table}" for table in tables)])
        self.make("migrated")
        open_server(self.address("migrated")).close()

    def address(self, name: str, login: str = USER) -> str:
        return f"postgresql://{login}@/{name}?host={self.folder}&port={self.port}"

    def ask(self, name: str, statement: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """What the database of that name answers, past the program."""
        with psycopg.connect(self.address(name), autocommit=True) as connection:
            cursor = connection.execute(statement, values)  # pyright: ignore[reportArgumentType, reportCallIssue]
            return cursor.fetchall() if cursor.description else []

    def make(self, name: str, like: str = "template0") -> str:
        """Make a database; its address."""
        self.ask("postgres", f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
        return self.address(name)

    def name_for(self, folder: Path) -> str:
        """The one database that belongs to this folder, migrated and empty at first."""
        if folder not in self._given:
            if self._free:
                name = self._free.pop()
            else:
                name = f"desk{next(self._numbers)}"
                self.make(name, "migrated")
            self._given[folder] = name
        return self._given[folder]

    def take_back(self) -> None:
        """The test is over: whoever is still connected is cut off, and what was written is deleted.

        What was vacuumed, as a purge does it, is taken for empty by the planner from then on: such a database serves no other test.
        """
        for name in self._given.values():
            if self.ask(name, self._empty) == [(True,)]:
                self.ask("postgres", f'DROP DATABASE "{name}" WITH (FORCE)')
            else:
                self._free.append(name)
        self._given.clear()


@contextmanager
def running_server(*more: str, port: int = 5432) -> Iterator[Server]:
    """A server that lasts as long as the block, with `more` settings. Skips the test where there is none, unless one is required."""
    where = programs()
    if where is None:
        why = "needs a PostgreSQL server of version 15 or newer: on Debian, the package postgresql"
        if os.environ.get("UPPSIKT_REQUIRE_POSTGRESQL"):
            pytest.fail(why)
        pytest.skip(why)
    who = {"user": UNPRIVILEGED, "group": UNPRIVILEGED, "extra_groups": []} if os.geteuid() == 0 else {}
    folder = Path(tempfile.mkdtemp(prefix="uppg-"))
    data, log = folder / "data", folder / "log"

    def must(*command: object) -> None:
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, cwd=folder, **who)
        if done.returncode:
            said = log.read_text("utf-8") if log.exists() else ""
            pytest.fail(f"{command[0]}:\n{done.stdout}{done.stderr}{said}")

    try:
        if who:
            shutil.chown(folder, UNPRIVILEGED, UNPRIVILEGED)
        must(where / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions")
        settings = [
            f"port={port}",
            "listen_addresses=''",
            f"unix_socket_directories='{folder}'",
            "max_connections=60",
            "shared_buffers=32MB",
            # What a program or the server itself leaves behind when it is killed is kept all the same; no test pulls the computer's plug.
            "fsync=off",
            *more,
        ]

        def control(*what: str) -> None:
            must(where / "pg_ctl", "-D", data, "-l", log, "-w", "-o", " ".join(f"-c {each}" for each in settings), *what)

        control("start")
        try:
            yield Server(folder, control, port)
        finally:
            if (data / "postmaster.pid").exists():
                control("-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
