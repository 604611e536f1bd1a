"""The window over a real desk."""

from tests.gui.sitting import bo, seat

__all__ = ["bo", "seat"]
