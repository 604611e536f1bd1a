"""The clock of an answer in words: how much is left, or since when it is late. Shared by the list and the item."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from moderator_app.domain.deadlines import Counting
from moderator_app.domain.timeleft import Left, Span, time_left
from moderator_app.domain.workdays import stockholm
from moderator_app.gui.language import Plural, translate
from moderator_app.support.clock import to_datetime

MINUTES = Plural.translate("TimeLeft", "%n min left", "", 1)
HOURS = Plural.translate("TimeLeft", "%n h left", "", 1)
WORKING_DAYS = Plural.translate("TimeLeft", "%n working day(s) left", "", 1)
DAYS = Plural.translate("TimeLeft", "%n day(s) left", "", 1)
WORDS: dict[Span, Plural] = {Span.MINUTES: MINUTES, Span.HOURS: HOURS, Span.WORKING_DAYS: WORKING_DAYS, Span.DAYS: DAYS}


def left(counted: Counting | None, now: int, due: int) -> Left:
    """What is left, for its words and whether it is little."""
    return time_left(counted, now, due)


def left_words(found: Left) -> str:
    """ "2 h left", "1 working day left"."""
    return WORDS[found.span].of(found.amount)


def left_sentence(found: Left) -> str:
    """The same, with what it is counted in where that is not the clock on the wall."""
    if found.service:
        return translate("TimeLeft", "{left} of the channel's service time").format(left=left_words(found))
    return left_words(found)


def late_words(due: int, now: int) -> str:
    """ "late since 13:00", with the day where it is another."""
    then, today = (to_datetime(each).astimezone(stockholm()) for each in (due, now))
    if then.date() == today.date():
        return translate("TimeLeft", "late since {time}").format(time=f"{then:%H:%M}")
    pattern = "d MMM" if then.year == today.year else "d MMM yyyy"
    return translate("TimeLeft", "late since {time}").format(time=QLocale().toString(QDate(then.year, then.month, then.day), pattern))
