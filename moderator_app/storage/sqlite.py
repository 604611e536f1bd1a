"""The local database, a file: opened, checked, brought up to date, and read or written through it."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from moderator_app.storage import whereabouts
from moderator_app.storage.engine import Database
from moderator_app.storage.places import refuse_network_drive
from moderator_app.storage.rawfile import CHUNK, RawFile, found_in
from moderator_app.storage.schema import APPLICATION_ID, SCHEMA_VERSION
from moderator_app.storage.statements import Reader, Writer
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

BUSY_SECONDS = 10
MIGRATION_SECONDS = 120
"""How long whoever opens the file waits for another process that is just making or migrating it."""
PATIENCE_MS = 1_000
"""How long a purge waits for readers before it leaves the search of the files for later."""


class FileDatabase(Database):
    """A database file. A process opens a file only once: see RawFile."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.engine = engine
        self._reading: dict[Any, int] = {}
        """Connection → the thread that reads on it."""
        self._lock = threading.Lock()
        self._watching: Any = None
        self.raw = RawFile(path)

    @contextmanager
    def read(self, *, interruptible: bool = True) -> Generator[Reader]:
        del interruptible  # it never takes long to look whether somebody wrote
        with self._transaction("BEGIN") as driver:
            with self._lock:
                self._reading[driver] = threading.get_ident()
            try:
                yield Reader(driver, self.engine.dialect)
            finally:
                with self._lock:
                    del self._reading[driver]

    @contextmanager
    def write(self, *, pipelined: bool = False) -> Generator[Writer]:
        del pipelined
        # A late upgrade from reading to writing can't wait its turn.
        with self._transaction("BEGIN IMMEDIATE") as driver:
            # A newer version of the program may have brought the file up to date while this one ran: it writes nothing more.
            _refuse_newer(driver.execute("PRAGMA user_version").fetchone()[0], self.path)
            writer = Writer(driver, self.engine.dialect)
            # A window that was open when the desk was moved must not go on writing here.
            whereabouts.refuse_left(writer, self.path.parent)
            yield writer

    def note(self) -> AbstractContextManager[Writer]:
        # A file has one writer at a time.
        return self.write()

    @contextmanager
    def _transaction(self, begin: str) -> Generator[Any]:
        # On the driver's connection: SQLAlchemy's own transactions cost more than a small query.
        with _told(self.path, self.engine):
            pooled = self.engine.raw_connection()
            try:
                driver: Any = pooled.driver_connection
                driver.execute(begin)
                try:
                    yield driver
                    driver.execute("COMMIT")
                except BaseException:
                    if driver.in_transaction:
                        driver.execute("ROLLBACK")
                    raise
            finally:
                pooled.close()

    def interrupt_reads(self, thread: int) -> None:
        with self._lock:
            for driver, reader in self._reading.items():
                if reader == thread:
                    driver.interrupt()

    def change_mark(self) -> int:
        if self._watching is None:
            # SQLite tells of changes to the connection that asked before: this one is kept for it.
            self._watching = self.engine.raw_connection()
        return int(self._watching.driver_connection.execute("PRAGMA data_version").fetchone()[0])

    def traces(self, pieces: frozenset[bytes]) -> frozenset[bytes] | None:
        """Write the log back into the database file, empty it, and look for the pieces in the raw files (see Database.traces).

        Deleted cells are overwritten (secure_delete).
        """
        with self.engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            # A reader that holds an old state may take long: better to come back than to keep the moderator waiting.
            driver.execute(f"PRAGMA busy_timeout={PATIENCE_MS}").fetchall()
            busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            driver.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}").fetchall()
        return None if busy else self.raw.holds(pieces) | _log_holds(self.path, pieces)

    def write_anew(self) -> bool:
        """Vacuum the file (see Database.write_anew).

        Takes room for a second database on the disk, seconds for each gigabyte, and the write lock meanwhile
        (https://www.sqlite.org/lang_vacuum.html: "clean the database of all traces of deleted content").
        """
        with self.engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            # The copy is made of what is kept. In memory it could be too large.
            driver.execute("PRAGMA temp_store=FILE").fetchall()
            try:
                driver.execute("VACUUM").fetchall()
            except sqlite3.OperationalError:
                return False
            finally:
                driver.execute("PRAGMA temp_store=MEMORY").fetchall()
        return True

    def close(self) -> None:
        if self._watching is not None:
            self._watching.close()
        self.engine.dispose()
        self.raw.close()


def open_file(path: Path) -> FileDatabase:
    """Open the database file at `path`, made or migrated when needed.

    Raises KnownError: not a database of this program, made by a newer version, on a network drive, or not to be opened.
    """
    refuse_network_drive(path.parent)
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        f"sqlite:///{path}", connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True, pool_reset_on_return=None, query_cache_size=0
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    database = FileDatabase(path, engine)
    try:
        with _told(path, engine):
            _bring_up_to_date(database)
    except BaseException:
        database.close()
        raise
    return database


def _prepare(driver: Any, _record: object) -> None:
    # The driver's own transactions are switched off: it would begin late and without the write lock. See _begin.
    driver.isolation_level = None
    for pragma in (
        # A decision that was acknowledged survives a power cut (costs 0.3 ms).
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "cache_size=-65536",
        "secure_delete=ON",
        "temp_store=MEMORY",
    ):
        driver.execute(f"PRAGMA {pragma}").fetchall()


def _begin(connection: Connection) -> None:
    # A transaction that will write takes the lock at once: a late upgrade from reading to writing can't wait its turn.
    writes = connection.get_execution_options().get("writes", False)
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN")


def _bring_up_to_date(database: FileDatabase) -> None:
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        version = driver.execute("PRAGMA user_version").fetchone()[0]
        owner = driver.execute("PRAGMA application_id").fetchone()[0]
        empty = driver.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not empty and owner != APPLICATION_ID:
        raise KnownError(
            message(
                "not_our_database",
                QT_TRANSLATE_NOOP("Message", "{path} is not a database of Uppsikt. Nothing was changed. Choose another data folder."),
                path=database.path,
            )
        )
    _refuse_newer(version, database.path)
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        # Not before the file is known to be ours: the mode is written into it.
        _write_ahead(driver)
    if version == SCHEMA_VERSION:
        return
    # Only a new or an older database pays for alembic's import.
    from moderator_app.storage.migrate import migrate

    if not empty:
        _copy(database, version)
    _wait_for_others(database, MIGRATION_SECONDS)
    migrate(database.engine, f"PRAGMA application_id={APPLICATION_ID}", f"PRAGMA user_version={SCHEMA_VERSION}")
    _wait_for_others(database, BUSY_SECONDS)


def _refuse_newer(version: int, path: Path) -> None:
    if version > SCHEMA_VERSION:
        raise KnownError(
            message(
                "newer_database",
                QT_TRANSLATE_NOOP(
                    "Message", "{path} was made by a newer version of Uppsikt. Nothing was changed. Install the newer version to open it."
                ),
                path=path,
            )
        )


def _write_ahead(driver: Any) -> None:
    """Let changes go into a log first. SQLite does not wait by itself where another process is just doing the same."""
    patience = time.monotonic() + MIGRATION_SECONDS
    while driver.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            driver.execute("PRAGMA journal_mode=WAL").fetchall()
        except sqlite3.OperationalError:
            if time.monotonic() > patience:
                raise
            time.sleep(0.02)


def _wait_for_others(database: FileDatabase, seconds: int) -> None:
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute(f"PRAGMA busy_timeout={seconds * 1000}").fetchall()


def _copy(database: FileDatabase, version: int) -> None:
    """The file as it is, to `….before-N` beside it (N: the schema's number): what SQLite can't roll back, the copy can."""
    target = database.path.with_name(f"{database.path.name}.before-{version}")
    target.unlink(missing_ok=True)
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("VACUUM INTO ?", (str(target),))


def _log_holds(path: Path, pieces: frozenset[bytes]) -> frozenset[bytes]:
    """Which pieces the write-ahead log holds. It carries no locks: it may be opened and closed."""
    try:
        with path.with_name(path.name + "-wal").open("rb") as file:
            return found_in(iter(lambda: file.read(CHUNK), b""), pieces)
    except FileNotFoundError:
        return frozenset()


@contextmanager
def _told(path: Path, engine: Engine) -> Generator[None]:
    """Turn what the database can say about its surroundings into words."""
    driver: Any = engine.dialect.loaded_dbapi
    try:
        yield
    except (DBAPIError, driver.Error) as problem:
        cause = problem.orig if isinstance(problem, DBAPIError) else problem
        known = _in_words(path, str(cause), isinstance(cause, driver.OperationalError))
        if known is None:
            raise
        raise known from problem


def _in_words(path: Path, text: str, surroundings: bool) -> KnownError | None:
    """What the user can do about the database's words `text`; None for what is a bug, or a read that was broken off on purpose."""
    if not surroundings:
        return _unusable(path, text) if "malformed" in text or "not a database" in text else None
    if "interrupted" in text:
        return None
    if "locked" in text or "busy" in text:
        return KnownError(
            message(
                "database_busy",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "Another program has kept the database busy for {seconds} seconds. Nothing was saved. Try again in a moment.",
                ),
                seconds=BUSY_SECONDS,
            )
        )
    if "full" in text:
        return KnownError(
            message(
                "disk_full",
                QT_TRANSLATE_NOOP(
                    "Message", "The disk that holds {path} is full. Nothing was saved by this step. Free some space and try again."
                ),
                path=path,
            )
        )
    return _unusable(path, text)


def _unusable(path: Path, why: str) -> KnownError:
    return KnownError(
        message(
            "database_unusable",
            QT_TRANSLATE_NOOP(
                "Message", "The database {path} can't be used ({why}). Nothing was saved by this step. Ask for a copy from the backup."
            ),
            path=path,
            why=why,
        )
    )
