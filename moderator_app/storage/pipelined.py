"""A transaction on a server that goes in two groups of messages: everything that is read, and everything that is written.

Between the program and a team's server lies a network: each wait for an answer costs a moderator a way there and back, and everybody
else too, since one writes at a time. So what will be read is asked for ahead, and what is written waits for no answer of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import psycopg

from moderator_app.storage.statements import Row, Statement, Writer

if TYPE_CHECKING:
    from sqlalchemy import Dialect

# That a connection was lost is told in our own words, not on the driver's channel beside them.
logging.getLogger("psycopg").setLevel(logging.ERROR)

BULK = 20
"""Rows from which on the driver's own way to send many is worth the wait that it takes."""

_Key = tuple[int, tuple[tuple[str, Any], ...]]


class PipelinedWriter(Writer):
    """A Writer whose statements are sent without waiting: only what is read, and not asked for ahead, waits."""

    def __init__(self, driver: Any, dialect: Dialect, pipeline: Any) -> None:
        super().__init__(driver, dialect)
        self._pipeline = pipeline
        self._ahead: dict[_Key, Any] = {}

    def ask(self, statement: Statement, **values: Any) -> None:
        self._ahead[_key(statement, values)] = self._run(statement, values)

    def one(self, statement: Statement, **values: Any) -> Row | None:
        return self._answer(statement, values).fetchone()

    def all(self, statement: Statement, **values: Any) -> list[Row]:
        return self._answer(statement, values).fetchall()

    def _answer(self, statement: Statement, values: dict[str, Any]) -> Any:
        asked = self._ahead.pop(_key(statement, values), None) if self._ahead else None
        return self._run(statement, values) if asked is None else asked

    def run(self, statement: Statement, **values: Any) -> int:
        cursor = self._run(statement, values)
        self._pipeline.sync()
        return cursor.rowcount

    def put(self, statement: Statement, must_touch: int | None = None, **values: Any) -> None:
        if must_touch is None:
            self._run(statement, values)
            return
        # The commit is on its way already when the count would come back: so it is the server that counts, and refuses.
        after = f" RETURNING 1) SELECT 1 / (count(*) = {must_touch})::integer FROM touched"  # noqa: S608 - a number of ours
        self._run(statement, values, "WITH touched AS (", after)

    def many(self, statement: Statement, rows: Iterable[Sequence[Any]], names: Sequence[str]) -> None:
        kept = list(rows)
        if len(kept) >= BULK:
            super().many(statement, kept, names)
            return
        for row in kept:
            self._run(statement, dict(zip(names, row, strict=True)))


@contextmanager
def in_pipeline(driver: Any, dialect: Dialect, begin: Sequence[str]) -> Generator[PipelinedWriter]:
    """Send the statements `begin`, then what is done with the writer; all answers are there at the end. Raises psycopg.Error."""
    with driver.pipeline() as pipeline:
        for text in begin:
            driver.execute(text)
        yield PipelinedWriter(driver, dialect, pipeline)


def is_gone(driver: Any) -> bool:
    """Whether the server, or the network, has let this idle connection go and this computer knows it. Asks nobody."""
    try:
        driver.pgconn.consume_input()
    except psycopg.Error:
        return True
    return driver.broken


def _key(statement: Statement, values: dict[str, Any]) -> _Key:
    return id(statement), tuple(sorted(values.items()))
