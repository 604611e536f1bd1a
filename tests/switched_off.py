"""Tests run without one check of the product, to see whether they notice.

pytest -p tests.switched_off --switched-off moderator_app.domain.rulings:ska_is_kept tests/domain

All claims of the tests at once, or some drawn at random: python3 dev.py requirements --try 10
"""

from __future__ import annotations

import dataclasses
import enum
import importlib
import inspect
import sys
import types
import typing
from collections.abc import Collection, Generator, Iterator
from contextlib import contextmanager
from functools import reduce
from typing import Any

import pytest

_said: list[Any] = [None]
"""What the check says that is switched off; its new code fetches it from here."""


def _says_nothing(*_given: object, **_named: object) -> object:
    # It runs in the place of the check, among the names of the check's own module.
    from tests.switched_off import _said

    return _said[-1]


def _yields_nothing(*_given: object, **_named: object) -> Iterator[None]:
    return
    yield


def find(check: str) -> Any:
    """What module:qualname names. Raises ImportError or AttributeError."""
    module, _, name = check.partition(":")
    return reduce(getattr, name.split("."), importlib.import_module(module))


def nothing(hint: Any) -> Any:
    """The value of a type that says least: no, nothing in it, its first member, a record of empty fields; else None."""
    origin = typing.get_origin(hint) or hint
    parts = typing.get_args(hint)
    if origin is tuple and parts and parts[-1] is not ...:
        return tuple(nothing(part) for part in parts)
    if origin in (bool, int, float, str, bytes, tuple, list, dict, set, frozenset):
        return origin()
    if isinstance(origin, type) and issubclass(origin, enum.Enum):
        return next(iter(origin))
    if dataclasses.is_dataclass(origin) and isinstance(origin, type):
        hints = typing.get_type_hints(origin)
        return origin(**{field.name: nothing(hints[field.name]) for field in dataclasses.fields(origin) if field.init})
    return None


@contextmanager
def switched_off(check: str, *gives: object) -> Iterator[None]:
    """Meanwhile `check` (module:qualname) says nothing, wherever it was imported and in whatever table it stands.

    A function yields nothing or returns the empty value of its return type, or `gives`, where a claim names that as `off`; a table
    (tuple, frozenset, dict, list, set) is empty. Raises TypeError for what has no such form.
    """
    thing = find(check)
    called = thing.fget if isinstance(thing, property) else thing
    function = getattr(inspect.unwrap(called), "__func__", inspect.unwrap(called)) if callable(called) else None
    if isinstance(function, types.FunctionType):
        meanwhile = _silenced(function, *gives)
    elif isinstance(thing, dict | list | set):
        meanwhile = _emptied(typing.cast("Any", thing))
    elif isinstance(thing, tuple | frozenset):
        meanwhile = _replaced(typing.cast("Any", thing), *(gives or (type(thing)(),)))
    else:
        raise TypeError(f"{check} is {type(thing).__name__}, and can't be switched off.")
    _forget()
    try:
        with meanwhile:
            yield
    finally:
        _forget()


@contextmanager
def _silenced(function: types.FunctionType, *gives: object) -> Iterator[None]:
    # Its code is exchanged, not its name: so it is silent in every table and every module that holds it.
    code = function.__code__
    _said.append(gives[0] if gives else nothing(typing.get_type_hints(function).get("return")))
    function.__code__ = (_yields_nothing if inspect.isgeneratorfunction(function) and not gives else _says_nothing).__code__
    try:
        yield
    finally:
        function.__code__ = code
        _said.pop()


@contextmanager
def _emptied(table: Any) -> Iterator[None]:
    before = table.copy()
    table.clear()
    try:
        yield
    finally:
        table.extend(before) if isinstance(table, list) else table.update(before)


@contextmanager
def _replaced(table: Collection[object], other: object) -> Iterator[None]:
    places = [(vars(module), name) for module in _loaded("moderator_app") for name, value in vars(module).items() if value is table]
    for names, name in places:
        names[name] = other
    try:
        yield
    finally:
        for names, name in places:
            names[name] = table


def _loaded(package: str) -> list[types.ModuleType]:
    return [module for name, module in sys.modules.items() if name == package or name.startswith(f"{package}.")]


def _forget() -> None:
    """What was remembered from a time when the check was there, or wasn't."""
    for module in (*_loaded("moderator_app"), *_loaded("tests")):
        for value in list(vars(module).values()):
            if isinstance(value, types.FunctionType) or hasattr(value, "__wrapped__"):
                getattr(value, "cache_clear", lambda: None)()


# --- The plugin ------------------------------------------------------------------------------------------------------


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--switched-off", metavar="CHECK", help="run the tests without this check of the product (module:qualname)")
    parser.addoption("--claims", metavar="ROWS", help="only the tests that claim these rows (SOL-24,SOL-25)")


def claims_of(item: pytest.Item) -> list[tuple[str, str]]:
    """The rows that a test claims, each with its check."""
    return [(mark.args[0], mark.kwargs["check"]) for mark in item.iter_markers("requirement")]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    rows, check = config.getoption("--claims"), config.getoption("--switched-off")
    if rows:
        wanted = set(rows.split(","))
        items[:] = [item for item in items if any(row in wanted and check in (None, carrier) for row, carrier in claims_of(item))]


@pytest.hookimpl(wrapper=True)
def pytest_runtestloop(session: pytest.Session) -> Generator[None, object, object]:
    check = session.config.getoption("--switched-off")
    if check is None:
        return (yield)
    marks = [mark for item in session.items for mark in item.iter_markers("requirement") if mark.kwargs["check"] == check]
    gives = [mark.kwargs["off"] for mark in marks if "off" in mark.kwargs]
    with switched_off(check, *gives[:1]):
        return (yield)
