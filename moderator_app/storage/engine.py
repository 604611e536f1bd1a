"""The database file: opened, checked, brought up to date, and read or written through it."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from moderator_app.storage.dialect import change_mark
from moderator_app.storage.places import refuse_network_drive
from moderator_app.storage.rawfile import RawFile
from moderator_app.storage.schema import APPLICATION_ID, SCHEMA_VERSION
from moderator_app.storage.statements import Reader, Writer
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

BUSY_SECONDS = 10


class Database:
    """One open database. `read` and `write` are the only ways in; both may be used from any thread.

    A process opens a file only once: see RawFile.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.engine = engine
        self._reading: set[Any] = set()
        self._lock = threading.Lock()
        self._watching: Any = None
        self.raw = RawFile(path)

    @contextmanager
    def read(self) -> Generator[Reader]:
        """A consistent view: everything read inside belongs to one moment. Raises KnownError where the database can't be read."""
        with self._transaction("BEGIN") as driver:
            with self._lock:
                self._reading.add(driver)
            try:
                yield Reader(driver, self.engine.dialect)
            finally:
                with self._lock:
                    self._reading.discard(driver)

    @contextmanager
    def write(self) -> Generator[Writer]:
        """One transaction that holds the write lock from its start: all of it is kept, or nothing.

        Raises KnownError where the database can't be written; nothing was saved then.
        """
        # A late upgrade from reading to writing can't wait its turn.
        with self._transaction("BEGIN IMMEDIATE") as driver:
            yield Writer(driver, self.engine.dialect)

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

    def interrupt_reads(self) -> None:
        """End what is being read now: its reader gets an OperationalError. For a window that no longer wants the answer."""
        with self._lock:
            for driver in self._reading:
                driver.interrupt()

    def change_mark(self) -> int:
        """Another number than last time means that somebody wrote. Call it from one thread only."""
        if self._watching is None:
            # SQLite tells of changes to the connection that asked before: this one is kept for it.
            self._watching = self.engine.raw_connection()
        return change_mark(self._watching.driver_connection)

    def close(self) -> None:
        """Let go of the file."""
        if self._watching is not None:
            self._watching.close()
        self.engine.dispose()
        self.raw.close()


def open_database(path: Path) -> Database:
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
    database = Database(path, engine)
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


def _bring_up_to_date(database: Database) -> None:
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
    if version > SCHEMA_VERSION:
        raise KnownError(
            message(
                "newer_database",
                QT_TRANSLATE_NOOP(
                    "Message", "{path} was made by a newer version of Uppsikt. Nothing was changed. Install the newer version to open it."
                ),
                path=database.path,
            )
        )
    with database.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        # Not before the file is known to be ours: the mode is written into it.
        driver.execute("PRAGMA journal_mode=WAL").fetchall()
    if version == SCHEMA_VERSION:
        return
    # Only a new or an older database pays for alembic's import.
    from moderator_app.storage.migrate import migrate

    migrate(database.engine, None if empty else database.path)


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
