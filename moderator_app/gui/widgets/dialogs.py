"""What the program asks a person, as a protocol that tests answer without a window, and its records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

CANCELLED = ""
"""The answer of whoever closes a question."""
YES = "yes"
"""What a ticked field says; an unticked one says nothing."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: `text` in the language in use, `role` primary, danger or empty."""

    id: str
    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask. A button to cancel is always added first; every text is plain and in the language in use."""

    id: str
    title: str
    text: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `kind` is text, long, choice, several, check or date (an ISO day); `options` are (id, text) of a choice.

    The value of several choices is their ids, a line each. `beside`: on the same line as the field before.
    """

    id: str
    label: str
    kind: str = "text"
    value: str = ""
    options: tuple[tuple[str, str], ...] = ()
    required: bool = False
    hint: str = ""
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Fields to fill in, with what they are for and what the accepting button says."""

    id: str
    title: str
    fields: tuple[Field, ...]
    accept: str
    text: str = ""


class Dialogs(Protocol):
    """Asks and returns at once; the answer comes by the function given, on the window's thread."""

    def ask(self, question: Question, answered: Callable[[str], None]) -> None:
        """`answered` gets the choice's id, or CANCELLED."""
        ...

    def choose_file_open(self, title: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        """`kinds` as Qt's filters: "Tables (*.csv *.xlsx);;All files (*)". Nothing is called when nothing is chosen."""
        ...

    def choose_file_save(self, title: str, name: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        """`name` is the proposed file name."""
        ...

    def form(self, form: Form, done: Callable[[dict[str, str]], None]) -> None:
        """`done` gets field id → value when the form is accepted."""
        ...
