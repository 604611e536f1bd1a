"""What a moderator sees. Everything here knows Qt; nothing here knows a database."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import in place, which is taken out again below

# It serves `from __feature__ import snake_case`, which nobody here uses, and reads the source of every module of any library that is
# imported after it, in search of "PySide6": a quarter of what importing SQLAlchemy takes.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
