"""Deeds as answers to signals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial


def simply(deed: Callable[[], object]) -> Callable[..., None]:
    """`deed` for a signal that tells something that it has no use for, such as whether a button is held down."""
    return partial(_call, deed)


def _call(deed: Callable[[], object], *_told: object) -> None:
    deed()
