"""Finds a part of a window by its object name, or says that it is not there."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

Part = TypeVar("Part", bound=QObject)


def part(root: QObject, kind: type[Part], name: str) -> Part:
    """The one part of `root` of that kind and object name."""
    found = root.findChild(kind, name)
    assert isinstance(found, kind), f"{root.objectName()} has no {kind.__name__} called {name}"
    return found
