"""What the screen says of a line, in words: for the painter and the screen reader alike. Nothing is said by colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale

from moderator_app.domain.today import SECTION_NAMES, SEVERITY_NAMES, Line, Section, Severity
from moderator_app.domain.visible_text import visible_line
from moderator_app.domain.workdays import stockholm
from moderator_app.gui.language import Plural, say, translate
from moderator_app.support.clock import to_datetime

LONGEST_NAME = 80
ICONS = {Severity.BREACH: "warning", Severity.ALARM: "unsure", Severity.DUE: "clock", Severity.NOTE: "info"}
TONES = {Severity.BREACH: "danger", Severity.ALARM: "warning", Severity.DUE: "accent_text", Severity.NOTE: "muted"}
"""Names of colours."""

LINES = Plural.translate("TodayWords", "%n thing(s)", "", 1)
MORE = Plural.translate("TodayWords", "Show %n more", "", 1)
PARTS = Plural.translate("TodayWords", "%n part(s)", "", 1)


@dataclass(frozen=True, slots=True)
class Face:
    """What one row shows, in the language in use; the names of people and channels with what hides in them made visible."""

    text: str
    details: str
    """Under the text: how grave it is, the channel, and by when."""
    icon: str
    tone: str
    spoken: str
    """The row as one sentence for a screen reader."""


def line_face(line: Line, now: int, *, unfolded: bool) -> Face:
    """A line as it stands at the moment `now`."""
    grave = translate("Severity", SEVERITY_NAMES[line.severity])
    text, channel = say(line.what), visible_line(line.channel, LONGEST_NAME)
    due = "" if line.due_at is None else due_text(line.due_at, now)
    details = " · ".join(filter(None, (grave, channel, due)))
    spoken = [translate("Section", SECTION_NAMES[line.section]), grave, channel, text, due]
    if line.parts:
        shown = translate("TodayWords", "folded out") if unfolded else translate("TodayWords", "folded in")
        spoken += [PARTS.of(len(line.parts)), shown]
    return Face(text, details, ICONS[line.severity], TONES[line.severity], ". ".join(filter(None, spoken)))


def section_face(section: Section, lines: int) -> Face:
    """The heading of a card."""
    name, count = translate("Section", SECTION_NAMES[section]), LINES.of(lines)
    return Face(name, count, "", "text", f"{name}, {count}")


def more_face(section: Section, hidden: int) -> Face:
    """The row behind which the rest of a long section is folded."""
    text = MORE.of(hidden)
    return Face(text, "", "next", "accent_text", f"{translate('Section', SECTION_NAMES[section])}. {text}")


def due_text(due_at: int, now: int) -> str:
    """By when, and how far that is from now where it is near."""
    when = moment_text(due_at, now)
    return (translate("TodayWords", "since {time}") if due_at < now else translate("TodayWords", "by {time}")).format(time=when)


def moment_text(moment: int, now: int) -> str:
    """The clock time in Stockholm; on another day than at `now` with the day."""
    local, today = to_datetime(moment).astimezone(stockholm()), to_datetime(now).astimezone(stockholm())
    clock = f"{local.hour:02}:{local.minute:02}"
    if local.date() == today.date():
        return clock
    pattern = "d MMM" if local.year == today.year else "d MMM yyyy"
    return f"{QLocale().toString(QDate(local.year, local.month, local.day), pattern)} {clock}"


def day_text(moment: int) -> str:
    """The day in Stockholm, written out with its weekday."""
    local = to_datetime(moment).astimezone(stockholm())
    return QLocale().toString(QDate(local.year, local.month, local.day), "dddd d MMMM")
