"""What the desk asks the database driver for, word by word, so that the floor can do the very same without the desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from moderator_app.storage.statements import Reader, Writer


@dataclass(slots=True)
class Transaction:
    """One transaction: whether it wrote, and its statements as (text, values, many, fetched)."""

    writes: bool
    steps: list[tuple[str, Any, bool, bool]] = field(default_factory=list[tuple[str, Any, bool, bool]])

    def replay(self, driver: Any) -> None:
        """Do it again on a bare sqlite3 connection."""
        driver.execute("BEGIN IMMEDIATE" if self.writes else "BEGIN")
        for text, values, many, fetched in self.steps:
            if many:
                driver.executemany(text, values)
                continue
            cursor = driver.execute(text, values)
            if fetched:
                cursor.fetchall()
        driver.execute("COMMIT")


class Recording:
    """While it is entered, every transaction of every desk is written down. Slow: never while something is timed."""

    def __init__(self) -> None:
        self.transactions: list[Transaction] = []

    def __enter__(self) -> Recording:
        recording, self._former = self, Reader.__init__
        former = self._former

        def opened(reader: Reader, driver: Any, dialect: Any) -> None:
            transaction = Transaction(isinstance(reader, Writer))
            recording.transactions.append(transaction)
            former(reader, _Driver(driver, transaction), dialect)

        Reader.__init__ = opened  # pyright: ignore[reportAttributeAccessIssue]
        return self

    def __exit__(self, *_: object) -> None:
        Reader.__init__ = self._former


class _Driver:
    def __init__(self, real: Any, transaction: Transaction) -> None:
        self._real = real
        self._transaction = transaction

    def cursor(self) -> _Cursor:
        return _Cursor(self._real.cursor(), self._transaction)

    def execute(self, text: str, values: Any = ()) -> _Cursor:
        return self.cursor().execute(text, values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class _Cursor:
    def __init__(self, real: Any, transaction: Transaction) -> None:
        self._real = real
        self._transaction = transaction

    def execute(self, text: str, values: Any = ()) -> _Cursor:
        fetches = text.lstrip()[:6].upper() in ("SELECT", "PRAGMA")
        self._transaction.steps.append((text, tuple(values), False, fetches))
        self._real.execute(text, values)
        return self

    def executemany(self, text: str, rows: Any) -> _Cursor:
        kept = [tuple(row) for row in rows]
        self._transaction.steps.append((text, kept, True, False))
        self._real.executemany(text, kept)
        return self

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)
