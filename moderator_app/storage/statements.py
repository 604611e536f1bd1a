"""Statements in SQLAlchemy Core, compiled once and run at driver level.

Core keeps the tables typed and the SQL portable, but building and compiling a statement costs more than running it. A Statement is
compiled at its first use for each dialect; after that a run is one call of the database driver. Rows come as plain tuples: the tables
hold only integers, text and bytes, so that nothing needs converting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from sqlalchemy import Dialect
    from sqlalchemy.sql import ClauseElement

Row = tuple[Any, ...]
_numbers = count()


class Statement:
    """One Core statement. Its named bind parameters are the keyword arguments of a run; literal values are filled in.

    `postgresql` says the same to that engine where the best way there is another one. `planned_anew`: which way is the best depends on
    the values so much that a plan is not to be kept.
    """

    def __init__(self, clause: ClauseElement, *, postgresql: ClauseElement | None = None, planned_anew: bool = False) -> None:
        self._clause = clause
        self._postgresql = clause if postgresql is None else postgresql
        self.planned_anew = planned_anew
        self._compiled: dict[str, tuple[str, tuple[str, ...] | None, dict[str, Any]]] = {}

    def compiled(self, dialect: Dialect) -> tuple[str, tuple[str, ...] | None, dict[str, Any]]:
        """SQL text, the order of the parameters (None where the driver takes them by name), and the values given in the statement."""
        found = self._compiled.get(dialect.name)
        if found is None:
            # The compiler's own class is not in the typed surface of the library.
            clause = self._postgresql if dialect.name == "postgresql" else self._clause
            built: Any = clause.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
            order: tuple[str, ...] | None = None if built.positiontup is None else tuple(built.positiontup)
            found = self._compiled[dialect.name] = (str(built), order, dict[str, Any](built.params))
        return found


class Reader:
    """A driver's connection inside a transaction that reads. Raises sqlalchemy.exc.DBAPIError for what the database refuses."""

    def __init__(self, driver: Any, dialect: Dialect) -> None:
        self.driver = driver
        self.dialect = dialect

    def _run(self, statement: Statement, values: dict[str, Any], before: str = "", after: str = "") -> Any:
        text, order, given = statement.compiled(self.dialect)
        if before:
            text = before + text + after
        cursor = self.driver.cursor()
        parameters: Any = {**given, **values}
        if order is not None:
            parameters = [parameters[name] for name in order]
        try:
            if statement.planned_anew and order is None:
                cursor.execute(text, parameters, prepare=False)
            else:
                cursor.execute(text, parameters)
        except self.dialect.loaded_dbapi.Error as problem:
            raise wrapped(self.dialect, text, problem) from problem
        return cursor

    def ask(self, statement: Statement, **values: Any) -> None:
        """The same will be read in a moment, once, and nothing before that changes the answer: where the way is long, ask for it now."""

    def one(self, statement: Statement, **values: Any) -> Row | None:
        """The first row, or None."""
        return self._run(statement, values).fetchone()

    def all(self, statement: Statement, **values: Any) -> list[Row]:
        """Every row."""
        return self._run(statement, values).fetchall()

    def scalar(self, statement: Statement, **values: Any) -> Any:
        """The first value of the first row, or None."""
        row = self.one(statement, **values)
        return None if row is None else row[0]

    def stream(self, statement: Statement, chunk: int = 5_000, **values: Any) -> Iterator[Row]:
        """Every row, a chunk at a time in memory."""
        if self.dialect.name == "postgresql":
            # The driver would fetch all rows at once, so the cursor lives in the server. It goes with the transaction at the latest.
            name = f"stream{next(_numbers)}"
            self._run(statement, values, f"DECLARE {name} NO SCROLL CURSOR FOR ")
            while rows := self.driver.execute(f"FETCH {chunk} FROM {name}").fetchall():
                yield from rows
            return
        cursor = self._run(statement, values)
        while rows := cursor.fetchmany(chunk):
            yield from rows


class Writer(Reader):
    """A connection inside a transaction that writes."""

    def run(self, statement: Statement, **values: Any) -> int:
        """Run once; how many rows it touched."""
        return self._run(statement, values).rowcount

    def put(self, statement: Statement, must_touch: int | None = None, **values: Any) -> None:
        """Run once, and wait for no answer where the way is long. Nothing of it all is kept unless it touches `must_touch` rows."""
        touched = self._run(statement, values).rowcount
        assert must_touch in (None, touched), "what was read is no longer so"

    def many(self, statement: Statement, rows: Iterable[Sequence[Any]], names: Sequence[str]) -> None:
        """Run for each row of values, given in the order of `names`."""
        text, order, given = statement.compiled(self.dialect)
        cursor = self.driver.cursor()
        filled: Iterable[Any]
        if order is None:
            filled = ({**given, **dict(zip(names, row, strict=True))} for row in rows)
        elif tuple(names) == order:
            filled = rows
        else:
            place = {name: number for number, name in enumerate(names)}
            fixed = [(place[name], None) if name in place else (-1, given[name]) for name in order]
            filled = ([row[at] if at >= 0 else value for at, value in fixed] for row in rows)
        try:
            cursor.executemany(text, filled)
        except self.dialect.loaded_dbapi.Error as problem:
            raise wrapped(self.dialect, text, problem) from problem


def wrapped(dialect: Dialect, text: str, problem: BaseException) -> BaseException:
    """The driver's error as SQLAlchemy's: without the bound values, which may be what somebody wrote."""
    return DBAPIError.instance(text, None, problem, dialect.loaded_dbapi.Error, hide_parameters=True, dialect=dialect)  # pyright: ignore[reportCallIssue, reportArgumentType, reportReturnType]
