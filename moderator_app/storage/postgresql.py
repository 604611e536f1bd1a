"""The database that a team shares, on a PostgreSQL server: connected to, checked, brought up to date, and read or written through it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Any

import psycopg
from psycopg import sql
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree

from moderator_app.storage.engine import Database, InDoubt
from moderator_app.storage.pipelined import in_pipeline, is_gone
from moderator_app.storage.schema import APPLICATION_ID
from moderator_app.storage.server_address import connect
from moderator_app.storage.server_schema import MARKED, bring_up_to_date, is_newer, refuse_newer
from moderator_app.storage.server_words import in_words, newer_server, perhaps_saved
from moderator_app.storage.statements import Reader, Writer
from moderator_app.storage.watch import NEWS, Watch, cut_off, unless_silent
from moderator_app.support.messages import KnownError

CONNECTIONS = 4
"""Kept open by one program; as many again for a moment."""
TABLES = ("item", "revision", "draft", "item_search", "journal_private", "evidence_set", "evidence_part", "evidence_piece")
"""What a purge deletes from."""
UNKNOWN = (psycopg.errors.UndefinedTable, psycopg.errors.UndefinedColumn)
READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
# The lock first, and then a new view for every statement: whoever gets the lock sees all that was written before, as after BEGIN
# IMMEDIATE in SQLite. In REPEATABLE READ the view would be as old as the wait. Who falls silent while holding it is cut off.
# The mark is read once the lock is there: nobody can bring the database up to date from then on.
LOCK = f"SELECT pg_advisory_xact_lock({APPLICATION_ID}, 1)"
BEGINNING = (
    "BEGIN ISOLATION LEVEL READ COMMITTED",
    "SET LOCAL idle_in_transaction_session_timeout = '20s'",
    LOCK,
)
NOTE = "BEGIN ISOLATION LEVEL READ COMMITTED"
WRITE = "; ".join((*BEGINNING, MARKED))
# A lock that reads alone may take, too.
SETTLED = f"BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY; SET LOCAL idle_in_transaction_session_timeout = '20s'; {LOCK}"
# News go out with the commit, or not at all.
ENDING = (f"NOTIFY {NEWS}", "COMMIT")
COMMIT = "; ".join(ENDING)
_OURS = "SELECT bool_and(pg_has_role(relowner, 'USAGE')) FROM pg_class WHERE oid = ANY (%s::text[]::regclass[])"


class ServerDatabase(Database):
    """A database on a server, through a few connections that are made anew when they break."""

    most_at_once = 100

    def __init__(self, address: str) -> None:
        self.address = address
        self.engine = create_engine(
            "postgresql+psycopg://",
            creator=lambda: connect(address),
            pool_size=CONNECTIONS,
            max_overflow=CONNECTIONS,
            pool_timeout=10,
            pool_reset_on_return=None,
            hide_parameters=True,
            query_cache_size=0,
            use_native_hstore=False,
        )
        event.listen(self.engine, "begin", _begin)
        self._reading: dict[Any, _Reading] = {}
        self._asked: dict[Any, Any] = {}
        """Connections on which somebody may be waiting for the server, each with the pool that it came from."""
        self._lock = threading.Lock()
        self._watch = Watch(address, self._give_up)

    def read(self, *, interruptible: bool = True) -> AbstractContextManager[Reader]:
        return self._interruptible() if interruptible else self._bounded()

    @contextmanager
    def _bounded(self) -> Generator[Reader]:
        """A short read of the one who watches the server, and so must not wait for it without end."""
        with unless_silent(self._give_up), _told(self._newer), self._transaction(READ, "COMMIT") as (_, driver):
            yield Reader(driver, self.engine.dialect)

    @contextmanager
    def _interruptible(self) -> Generator[Reader]:
        with _told(self._newer), self._transaction(READ, "COMMIT") as (pooled, driver):
            reading = _Reading(driver)
            with self._lock:
                self._reading[driver] = reading
            try:
                yield Reader(driver, self.engine.dialect)
            except psycopg.errors.QueryCanceled as problem:
                raise (problem if not reading.interrupted else _Interrupted()) from problem
            finally:
                with self._lock:
                    del self._reading[driver]
                if reading.finish():
                    # The wish to stop may reach the server late, and must not meet what is asked next.
                    pooled.invalidate()

    @contextmanager
    def settled(self) -> Generator[Reader]:
        with _told(), self._transaction(SETTLED, "COMMIT") as (_, driver):
            yield Reader(driver, self.engine.dialect)

    @contextmanager
    def write(self, *, pipelined: bool = False) -> Generator[Writer]:
        if pipelined:
            with _told(self._newer), self._pipelined() as writer:
                yield writer
            return
        with _told(self._newer), self._transaction(WRITE, COMMIT) as (_, driver):
            yield Writer(driver, self.engine.dialect)

    @contextmanager
    def note(self) -> Generator[Writer]:
        try:
            with _told(), self._transaction(NOTE, COMMIT) as (_, driver):
                yield Writer(driver, self.engine.dialect)
        except InDoubt as problem:
            raise problem.otherwise from problem

    @contextmanager
    def _pipelined(self) -> Generator[Writer]:
        pooled, driver = self._fresh()
        ending = False
        try:
            with in_pipeline(driver, self.engine.dialect, BEGINNING) as writer:
                mark = driver.execute(MARKED)
                yield writer
                # The answer came with the first ones that were waited for.
                refuse_newer(mark.fetchone()[0])
                ending = True
                for text in ENDING:
                    driver.execute(text)
        except BaseException as problem:
            broken = driver.broken
            _roll_back(pooled, driver)
            if ending and broken and isinstance(problem, psycopg.OperationalError):
                raise perhaps_saved(problem) from problem
            raise
        finally:
            self._let_go(pooled, driver)

    def _fresh(self) -> tuple[Any, Any]:
        """A connection that, for all that this computer knows, still stands."""
        pooled, driver = self._taken()
        if is_gone(driver):
            pooled.invalidate()
            self._let_go(pooled, driver)
            # The others that lay idle were cut off by the same event.
            self._begin_anew()
            pooled, driver = self._taken()
        return pooled, driver

    def _taken(self) -> tuple[Any, Any]:
        pool = self.engine.pool
        pooled = self.engine.raw_connection()
        driver: Any = pooled.driver_connection
        with self._lock:
            self._asked[driver] = pool
        return pooled, driver

    def _begin_anew(self) -> None:
        """With no connection at all; what is in use just now is closed by whoever uses it."""
        with self._lock:
            self.engine.dispose()

    @contextmanager
    def _transaction(self, begin: str, commit: str) -> Generator[tuple[Any, Any]]:
        pooled, driver = self._begun(begin)
        try:
            try:
                yield pooled, driver
            except BaseException:
                _roll_back(pooled, driver)
                raise
            if pooled.is_valid:
                _commit(pooled, driver, commit)
        finally:
            self._let_go(pooled, driver)

    def _let_go(self, pooled: Any, driver: Any) -> None:
        with self._lock:
            # Put back into a pool that was given up it would stand open, forgotten, until the garbage is collected.
            if self._asked.pop(driver) is not self.engine.pool and pooled.is_valid:
                pooled.invalidate()
            pooled.close()

    def _give_up(self) -> None:
        """The server, or the way to it, is silent: nobody is left waiting for an answer."""
        with self._lock:
            for driver in self._asked:
                cut_off(driver)

    def _begun(self, begin: str) -> tuple[Any, Any]:
        """A connection in a transaction. One that broke while nobody used it is replaced: nothing was asked of it yet."""
        for last in (False, True):
            pooled, driver = self._taken()
            try:
                cursor = driver.execute(begin)
                if begin == WRITE:
                    while cursor.nextset():
                        pass
                    refuse_newer(cursor.fetchone()[0])
            except KnownError:
                _roll_back(pooled, driver)
                self._let_go(pooled, driver)
                raise
            except psycopg.OperationalError:
                broken = driver.broken
                _roll_back(pooled, driver)
                self._let_go(pooled, driver)
                if last or not broken:
                    raise
                # The others that lay idle were cut off by the same event.
                self._begin_anew()
            else:
                return pooled, driver
        raise AssertionError

    def interrupt_reads(self, thread: int) -> None:
        with self._lock:
            for reading in self._reading.values():
                if reading.thread == thread:
                    reading.interrupt()

    def change_mark(self) -> int:
        with _told():
            return self._watch.look()

    @property
    def server_time(self) -> int | None:
        return self._watch.server_time

    def _newer(self) -> bool:
        """Whether a newer version of the program has brought the database up to date meanwhile."""
        pooled, driver = self._taken()
        try:
            return is_newer(driver)
        finally:
            self._let_go(pooled, driver)

    def traces(self, pieces: frozenset[bytes]) -> frozenset[bytes] | None:
        """Vacuum what the purge deleted from. What backups and the server's log files hold is the server's to dispose of."""
        del pieces
        with _told():
            driver = connect(self.address)
            try:
                if not driver.execute(_OURS, (list(TABLES),)).fetchone()[0]:
                    # Left to the server's own vacuum, which comes to these tables soon; the owner's next visit vouches for it.
                    return None
                driver.execute("SET lock_timeout = '1s'; SET statement_timeout = 0")
                for table in TABLES:
                    driver.execute(sql.SQL("VACUUM (SKIP_LOCKED) {}").format(sql.Identifier(table)))
            finally:
                driver.close()
        return frozenset()

    def write_anew(self) -> bool:
        """Nothing more than `traces` does: to rewrite the tables would shut out the whole team."""
        return True

    def close(self) -> None:
        self._watch.close()
        self.engine.dispose()


class _Reading:
    """A read under way, which another thread may want to end."""

    def __init__(self, driver: Any) -> None:
        self.interrupted = False
        self.thread = threading.get_ident()
        self._driver = driver
        self._canceller: threading.Thread | None = None

    def interrupt(self) -> None:
        """Ask the server to stop, in a thread of its own: it takes a connection of its own."""
        if not self.interrupted:
            self.interrupted = True
            self._canceller = threading.Thread(target=self._cancel, daemon=True)
            self._canceller.start()

    def finish(self) -> bool:
        """The read is over; whether somebody wanted it to end."""
        if self._canceller is not None:
            self._canceller.join()
        return self.interrupted

    def _cancel(self) -> None:
        with suppress(psycopg.Error):
            self._driver.cancel_safe(timeout=5)


class _Interrupted(psycopg.OperationalError):
    """A read was broken off on purpose."""


def open_server(address: str) -> ServerDatabase:
    """The team's database at `address`, made or migrated when needed. Raises KnownError."""
    database = ServerDatabase(address)
    try:
        with _told():
            bring_up_to_date(database.engine)
    except BaseException:
        database.close()
        raise
    return database


def _begin(connection: Connection) -> None:
    driver: Any = connection.connection.driver_connection
    # Making an index may take long, and waiting for a colleague who makes it, too.
    driver.execute(
        f"{WRITE}; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0"
        if connection.get_execution_options().get("writes", False)
        else READ
    )


def _commit(pooled: Any, driver: Any, commit: str) -> None:
    try:
        driver.execute(commit)
    except psycopg.OperationalError as problem:
        broken = driver.broken
        _roll_back(pooled, driver)
        if broken and commit == COMMIT:
            raise perhaps_saved(problem) from problem
        raise
    except BaseException:
        _roll_back(pooled, driver)
        raise


def _roll_back(pooled: Any, driver: Any) -> None:
    if not pooled.is_valid:
        return
    status = driver.pgconn.transaction_status
    try:
        if status in (TransactionStatus.INTRANS, TransactionStatus.INERROR):
            driver.execute("ROLLBACK")
        elif status != TransactionStatus.IDLE:
            pooled.invalidate()
    except psycopg.Error:
        pooled.invalidate()


@contextmanager
def _told(newer: Callable[[], bool] | None = None) -> Generator[None]:
    """Turn what the server can say about itself and the way to it into words.

    `newer` is asked where a table or column is not what the code knows.
    """
    try:
        yield
    except (DBAPIError, psycopg.Error, NoneFree) as problem:
        cause = problem.orig if isinstance(problem, DBAPIError) else problem
        known = None if isinstance(cause, _Interrupted) else in_words(cause)
        if known is None and newer is not None and isinstance(cause, UNKNOWN) and newer():
            known = newer_server()
        if known is None:
            raise
        raise known from problem
