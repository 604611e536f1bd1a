"""Reads the tables of a TOML text strictly and gathers every mistake with its place, so that one reading names them all."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar, cast

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

E = TypeVar("E", bound=StrEnum)

UNKNOWN_KEY = QT_TRANSLATE_NOOP("Message", "{place}: the key {key} is not known here.")
MISSING_KEY = QT_TRANSLATE_NOOP("Message", "{place}: the key {key} is missing.")
EMPTY = QT_TRANSLATE_NOOP("Message", "{place}: {key} must not be empty.")
NOT_TEXT = QT_TRANSLATE_NOOP("Message", "{place}: {key} must be text in quotes.")
NOT_NUMBER = QT_TRANSLATE_NOOP("Message", "{place}: {key} must be a whole number from {least} on.")
NOT_FLAG = QT_TRANSLATE_NOOP("Message", "{place}: {key} must be true or false.")
NOT_DAY = QT_TRANSLATE_NOOP("Message", "{place}: {key} must be a day such as 2026-01-31, without quotes.")
NOT_TEXTS = QT_TRANSLATE_NOOP("Message", "{place}: {key} must be a list of texts in quotes.")
NOT_TABLE = QT_TRANSLATE_NOOP("Message", "{place}: {key} must be a table.")
NOT_TABLES = QT_TRANSLATE_NOOP("Message", "{place}: {key} must be a list of tables.")
NOT_ONE_OF = QT_TRANSLATE_NOOP("Message", "{place}: {key} is {value}, but must be one of {allowed}.")
NOT_TOML = QT_TRANSLATE_NOOP(
    "Message", "The policy file {file} can't be read as TOML: {problem}. Nothing was changed. Correct the file and load it again."
)
MISTAKES = QT_TRANSLATE_NOOP(
    "Message",
    "The policy file {file} has mistakes and was not loaded. Nothing was changed. Correct what is listed here and load it again.",
)


class Sheet:
    """One TOML text on its way in: its name, its lines, and the mistakes found so far."""

    def __init__(self, text: str, origin: str) -> None:
        self.origin = origin
        self.lines = text.splitlines()
        self.problems: list[Message] = []

    def line_of(self, needle: str, start: int) -> int:
        """Number (from 1) of the first line from `start` on that holds `needle` within the same block; else `start` itself."""
        for number in range(start, len(self.lines) + 1):
            line = self.lines[number - 1]
            if number > start and start > 1 and line.startswith("["):
                break
            if needle in line:
                return number
        return start

    def header(self, name: str, index: int | None) -> int:
        """Number of the line that opens [name], or the index-th [[name]]; 1 where the table is written in another way."""
        wanted = f"[{name}]" if index is None else f"[[{name}]]"
        found = [number for number, line in enumerate(self.lines, 1) if line.strip().startswith(wanted)]
        position = index or 0
        return found[position] if position < len(found) else 1

    def finish(self) -> None:
        """Raises KnownError `policy_file_invalid`, with one detail a mistake, if there was any."""
        if self.problems:
            raise KnownError(message("policy_file_invalid", MISTAKES, file=self.origin), tuple(self.problems))


class Table:
    """One table of a sheet. Each getter takes its key out, reports what is wrong with it, and returns a harmless stand-in then.

    An absent key gives None from `text`, `number`, `day` unless `needed`.
    """

    def __init__(self, sheet: Sheet, values: dict[str, object], name: str, line: int) -> None:
        self.sheet = sheet
        self.name = name
        self.line = line
        self.values = dict(values)

    def report(self, code: str, text: str, key: str, **values: object) -> None:
        """Note a mistake at `key`."""
        place = f"{self.sheet.origin}:{self.sheet.line_of(key, self.line)}{self.name and ' ' + self.name}"
        self.sheet.problems.append(message(code, text, place=place, key=key, **values))

    def take(self, key: str, needed: bool) -> object:
        """The raw value of `key`, None (and a mistake, if `needed`) where it is absent."""
        if key not in self.values and needed:
            self.report("key_missing", MISSING_KEY, key)
        return self.values.pop(key, None)

    def text(self, key: str, *, needed: bool = False) -> str | None:
        value = self.take(key, needed)
        if value is None:
            return None
        if not isinstance(value, str):
            self.report("wrong_type", NOT_TEXT, key)
            return None
        if not value.strip():
            self.report("value_empty", EMPTY, key)
        return value

    def needed_text(self, key: str) -> str:
        return self.text(key, needed=True) or ""

    def number(self, key: str, *, needed: bool = False, least: int = 1) -> int | None:
        value = self.take(key, needed)
        if value is None:
            return None
        if type(value) is not int or value < least:
            self.report("wrong_type", NOT_NUMBER, key, least=least)
            return None
        return value

    def flag(self, key: str) -> bool:
        """True or false; false where absent."""
        value = self.take(key, False)
        if value is not None and not isinstance(value, bool):
            self.report("wrong_type", NOT_FLAG, key)
        return value is True

    def day(self, key: str) -> str | None:
        """An ISO day."""
        value = self.take(key, False)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            self.report("wrong_type", NOT_DAY, key)
            return None
        return value.isoformat()

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where absent."""
        value = self.take(key, False)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in cast("list[object]", value)):
            self.report("wrong_type", NOT_TEXTS, key)
            return ()
        return tuple(cast("list[str]", value))

    def choice(self, key: str, allowed: Iterable[str], *, needed: bool = True) -> str | None:
        """One of `allowed`, or None."""
        value = self.text(key, needed=needed)
        options = tuple(allowed)
        if value is not None and value not in options:
            self.report("value_unknown", NOT_ONE_OF, key, value=value, allowed=", ".join(options))
            return None
        return value

    def choices(self, key: str, allowed: Iterable[str]) -> tuple[str, ...]:
        """Some of `allowed`; empty where absent."""
        options = tuple(allowed)
        for each in (values := self.texts(key)):
            if each not in options:
                self.report("value_unknown", NOT_ONE_OF, key, value=each, allowed=", ".join(options))
        return tuple(each for each in values if each in options)

    def table(self, key: str) -> Table:
        """The table [key]; an empty one where absent."""
        value = self.take(key, False)
        if value is not None and not isinstance(value, dict):
            self.report("wrong_type", NOT_TABLE, key)
            value = None
        inner = cast("dict[str, object]", value or {})
        path = f"{self.name.strip('[]')}.{key}".lstrip(".")
        line = self.sheet.header(path, None)
        return Table(self.sheet, inner, f"[{path}]", line if line > 1 else self.sheet.line_of(key, self.line))

    def tables(self, key: str, label: str = "id") -> tuple[Table, ...]:
        """The tables [[key]], or those of a list in this table; each is named by its value of `label`."""
        value = self.take(key, False)
        if value is None:
            return ()
        entries = cast("list[object]", value) if isinstance(value, list) else [value]
        if not all(isinstance(each, dict) for each in entries):
            self.report("wrong_type", NOT_TABLES, key)
            return ()
        found: list[Table] = []
        inner_line = self.sheet.line_of(key, self.line)
        for index, each in enumerate(cast("list[dict[str, object]]", entries)):
            if self.name:
                inner_line = self.sheet.line_of("{", inner_line + (index > 0))
                found.append(Table(self.sheet, each, f"{self.name} {key} {index + 1}", inner_line))
            else:
                found.append(Table(self.sheet, each, f"[[{key}]] {each.get(label, index + 1)}", self.sheet.header(key, index)))
        return tuple(found)

    def done(self) -> None:
        """Everything that nobody took out is a mistake."""
        for key in self.values:
            self.report("key_unknown", UNKNOWN_KEY, key)


def read_sheet(text: str, origin: str) -> Table:
    """The whole text as one table. Raises KnownError `policy_file_not_toml` with line and column; `origin` names it in messages."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = re.sub(r"[{}]", "", str(error))
        raise KnownError(message("policy_file_not_toml", NOT_TOML, file=origin, problem=problem)) from error
    return Table(Sheet(text, origin), values, "", 1)
