"""What holds for every statement that the program runs."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

from sqlalchemy.dialects import postgresql, sqlite

import moderator_app.storage
from moderator_app.storage.statements import Statement

SIDE_BY_SIDE = re.compile(r"FROM [a-z_]+(?: AS \w+)?(?:, [a-z_]+(?: AS \w+)?)+\s")


def statements() -> Iterator[tuple[str, Statement]]:
    """Every statement that a module of storage holds, alone or in a table of them, with its name."""
    for module in pkgutil.walk_packages(moderator_app.storage.__path__, "moderator_app.storage."):
        if ".migrations" in module.name:
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            held = value.values() if isinstance(value, dict) else value if isinstance(value, (tuple, list)) else (value,)
            yield from ((f"{module.name}.{name}", each) for each in held if isinstance(each, Statement))


def test_no_statement_sets_tables_side_by_side_without_a_join() -> None:
    """A part that was to be about the row outside of it and names its table again is about any row: it holds too much or too little."""
    found = list(statements())
    assert len(found) > 500
    for name, statement in found:
        for dialect in (sqlite.dialect(), postgresql.dialect()):
            assert SIDE_BY_SIDE.findall(statement.compiled(dialect)[0]) == [], name
