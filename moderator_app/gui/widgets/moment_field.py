"""A field for the minute at which something was done: now, unless somebody says otherwise."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from moderator_app.domain.workdays import local_day, moment_at
from moderator_app.gui.theme import SPACE_S

MINUTE = 60_000_000


class MomentField(QDateTimeEdit):
    """Shows Swedish wall-clock time. `now` is microseconds UTC."""

    def __init__(self, name: str, now: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setDisplayFormat("yyyy-MM-dd HH:mm")
        # A style sheet's padding does not reach the text beside the two arrows.
        self.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)
        # A clock on the wall in Stockholm: no zone of this computer's leaves out an hour of it.
        self.setTimeZone(QTimeZone.utc())
        self._shown_at = now - now % MINUTE
        self.show_moment(self._shown_at)

    def show_moment(self, moment: int) -> None:
        """Show that moment instead (microseconds UTC)."""
        ordinal, clock = local_day(moment)
        day, minutes = date.fromordinal(ordinal), clock // MINUTE
        self.setDateTime(QDateTime(QDate(day.year, day.month, day.day), QTime(minutes // 60, minutes % 60), QTimeZone.utc()))

    def moment(self) -> int | None:
        """What somebody set (microseconds UTC); None where it is what was shown at first."""
        day, clock = self.date(), self.time()
        at = moment_at(date(day.year(), day.month(), day.day()).toordinal(), (clock.hour() * 60 + clock.minute()) * MINUTE)
        # Of the hour that comes twice in autumn, untouched it is the one that was shown.
        return None if local_day(at) == local_day(self._shown_at) else at

    def typed(self) -> str:
        """What somebody set, to be kept; "" where nothing was."""
        at = self.moment()
        return "" if at is None else str(at)

    def bring_back(self, kept: str) -> None:
        """Show what `typed` said, if it did."""
        if kept.isascii() and kept.isdecimal() and len(kept) < 18:
            self.show_moment(int(kept))
