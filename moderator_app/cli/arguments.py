"""What the words of all commands are made of."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
"""What a command is added to. The library has no other name for it."""


def words(choices: Iterable[str]) -> list[str]:
    """The bare words: a message about a wrong one would tell an enumeration's members by their names in the code."""
    return [str(each) for each in choices]


def positive(text: str) -> int:
    """A whole number from 1 on. Raises argparse.ArgumentTypeError."""
    value = int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0
    if not value:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return value
