"""Days and moments as the window writes them: on a Swedish clock, whatever the computer's zone is."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from moderator_app.domain.workdays import stockholm
from moderator_app.support.clock import to_datetime


def moment(at: int, *, seconds: bool = False) -> str:
    """Day and time (from microseconds UTC). A time that no clock shows, since its row was tampered with, is given as its number."""
    try:
        return to_datetime(at).astimezone(stockholm()).strftime("%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M")
    except (OverflowError, ValueError):
        return str(at)


def day_of(at: int) -> str:
    """The ISO day of that moment (microseconds UTC)."""
    return to_datetime(at).astimezone(stockholm()).date().isoformat()


def day(iso: str) -> str:
    """An ISO day in the language in use."""
    return QLocale().toString(QDate.fromString(iso, "yyyy-MM-dd"), "d MMM yyyy")
