"""The window over a real desk."""

from tests.gui.sitting import seat

__all__ = ["seat"]
