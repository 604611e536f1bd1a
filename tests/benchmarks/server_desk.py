"""The synthetic desk on a PostgreSQL server of the benches' own: brought over by COPY, kept, and copied to be written to."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import psycopg
from psycopg import sql

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.place import Place
from moderator_app.domain.team import Role
from moderator_app.storage import search_postgresql, words
from moderator_app.storage.postgresql import open_server
from moderator_app.storage.server_address import connect
from moderator_app.storage.tables import metadata
from moderator_app.support.clock import SystemClock
from tests.benchmarks.stage import clock
from tests.benchmarks.synthetic import CHANNELS, KEPT, USER, kept_desk
from tests.proxy import Proxy
from tests.server import UNPRIVILEGED, programs
from tests.server import USER as OWNER

PORT = 5432
KEEPS = "kept"
MODERATOR = "bench_moderator"
ASSIGNED = (0, 4)
"""Which of the channels."""
SETTINGS = "-c shared_buffers=512MB -c max_wal_size=4GB -c maintenance_work_mem=256MB -c listen_addresses=''"
"""As a small server of an organisation has them; every commit is on the disk before it is acknowledged."""


@dataclass(slots=True)
class ServerStage:
    """One run's server. See Stage."""

    items: int
    folder: Path = KEPT
    repeat: int = 40
    rounds: int | None = None
    _open: ExitStack = field(default_factory=ExitStack)
    _sockets: Path | None = None
    _to_read: str | None = None

    def rng(self) -> Random:
        """Chance, the same in every run."""
        return Random(self.items)

    def close(self) -> None:
        self._open.close()

    @property
    def sockets(self) -> Path:
        """Where the server listens; started when first asked for."""
        if self._sockets is None:
            self._sockets = self._open.enter_context(_running(self.items, self.folder))
        return self._sockets

    def copy(self, name: str) -> str:
        """A database as the kept one is, with its statistics, which may be written to; its address. Gone at the end of the run."""
        with psycopg.connect(_address(self.sockets, "postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
            # As files: else every page of it would go through the log.
            made = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(sql.Identifier(name), sql.Identifier(KEEPS))
            connection.execute(made)
        self._open.callback(self._drop, name)
        return _address(self.sockets, name)

    def _drop(self, name: str) -> None:
        with psycopg.connect(_address(self.sockets, "postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    @property
    def to_read(self) -> str:
        """The address of a copy that all benches share which only read."""
        if self._to_read is None:
            self._to_read = self.copy("read")
        return self._to_read

    def desk(self, address: str) -> Desk:
        """The desk as the window has it; closed at the end of the run."""
        home = Path(self._open.enter_context(tempfile.TemporaryDirectory()))
        desk = open_desk(Place(home / "data", address), home / "pins", SystemClock(), USER)
        self._open.callback(desk.close)
        return desk

    def moderator(self, address: str) -> Desk:
        """The desk as somebody has it who is assigned to a few channels; the rules that tell its rows apart are made first."""
        owner = self.desk(address)
        owner.team.make_roles()
        owner.team.member(MODERATOR, Role.MODERATOR, [CHANNELS[n][0] for n in ASSIGNED])
        return self.desk(address.replace(f"//{OWNER}@", f"//{MODERATOR}@"))

    def raw(self, address: str) -> Any:
        """A bare connection with the program's settings; closed at the end of the run."""
        connection = connect(address)
        self._open.callback(connection.close)
        return connection

    def proxy(self) -> Proxy:
        """A network before the server."""
        proxy = Proxy(self.sockets / f".s.PGSQL.{PORT}")
        self._open.callback(proxy.close)
        return proxy


def _address(sockets: Path, name: str) -> str:
    return f"postgresql://{OWNER}@/{name}?host={sockets}"


@contextmanager
def _running(items: int, folder: Path) -> Iterator[Path]:
    """The server of the kept desk of that size, made when it isn't there; the folder of its socket."""
    where = programs()
    if where is None:
        raise SystemExit("The benches of a team's desk need a PostgreSQL server of version 15 or newer: on Debian, the package postgresql.")
    source = kept_desk(items, folder)
    data = folder / f"server-{source.home.name}-{_key()}"
    who: dict[str, Any] = {"user": UNPRIVILEGED, "group": UNPRIVILEGED, "extra_groups": []} if os.geteuid() == 0 else {}
    sockets = Path(tempfile.mkdtemp(prefix="uppg-"))

    def must(*command: object) -> None:
        subprocess.run([str(part) for part in command], check=True, cwd="/", stdout=subprocess.DEVNULL, **who)

    if who:
        shutil.chown(sockets, UNPRIVILEGED, UNPRIVILEGED)
    fresh = not (data / "complete").exists()
    if fresh:
        for former in folder.glob(f"server-desk-{items}-*"):
            shutil.rmtree(former)
        data.mkdir()
        if who:
            shutil.chown(data, UNPRIVILEGED, UNPRIVILEGED)
        must(where / "initdb", "-D", data / "pg", "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions")
    must(where / "pg_ctl", "-D", data / "pg", "-l", data / "log", "-w", "-o", f"{SETTINGS} -c unix_socket_directories='{sockets}'", "start")
    try:
        if fresh:
            _bring_over(source.raw(), _address(sockets, "postgres"), _address(sockets, KEEPS))
            (data / "complete").touch()
        yield sockets
    finally:
        must(where / "pg_ctl", "-D", data / "pg", "-w", "-m", "fast", "stop")
        shutil.rmtree(sockets, ignore_errors=True)


def _key() -> str:
    """Changes with what makes the search index there; what else the desk is made of is in its own name."""
    parts = [Path(made.__file__ or "") for made in (search_postgresql, words)]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in parts)).hexdigest()[:12]


def _bring_over(source: Any, server: str, address: str) -> None:
    begun = clock()
    print("bringing the desk over to PostgreSQL …", flush=True)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(KEEPS)))
    open_server(address).close()
    with psycopg.connect(address, autocommit=True) as target:
        # The rows come from a whole database: that they refer to each other needs no second proof, and indexes are made at the end.
        target.execute("SET session_replication_role = replica")
        made = target.execute(
            "SELECT indexname, indexdef FROM pg_indexes JOIN pg_class ON relname = indexname JOIN pg_index ON indexrelid = pg_class.oid "
            "WHERE schemaname = current_schema() AND NOT indisunique"
        ).fetchall()
        for name, _ in made:
            target.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(name)))
        for table in metadata.sorted_tables:
            names = [column.name for column in table.columns]
            rows = source.execute(f"SELECT {', '.join(names)} FROM {table.name}")
            _copy(target, table.name, names, rows)
        texts = source.execute("SELECT item_id, body, author FROM item_search_source")
        indexed = ((item_id, search_postgresql.vector(body, author)) for item_id, body, author in texts)
        _copy(target, "item_search", ["rowid", "words"], indexed)
        for _, definition in made:
            target.execute(definition)
        target.execute("VACUUM ANALYZE")
    print(f"brought over in {clock() - begun:.0f} s", flush=True)


def _copy(target: Any, table: str, names: list[str], rows: Any) -> None:
    listed = sql.SQL(", ").join(sql.Identifier(name) for name in names)
    with target.cursor() as cursor, cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), listed)) as copy:
        for row in rows:
            copy.write_row(row)
