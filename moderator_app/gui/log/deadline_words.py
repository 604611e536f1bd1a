"""Deadlines in words, as the log tells them: which one passed and when, how many were moved, how a day counts."""

from __future__ import annotations

from moderator_app.domain.breaches import CLOCK_NAMES, Clock
from moderator_app.domain.policy import DUTY_NAMES, Duty
from moderator_app.gui.dates import moment
from moderator_app.gui.language import translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP

FIELDS: dict[str, str] = {
    "clock": QT_TRANSLATE_NOOP("LogField", "What was late"),
    "due_at": QT_TRANSLATE_NOOP("LogField", "Was due"),
    "knowledge_at": QT_TRANSLATE_NOOP("LogField", "Knowledge"),
    "duty": QT_TRANSLATE_NOOP("LogField", "Follow-up"),
    "moved": QT_TRANSLATE_NOOP("LogField", "Items with another deadline"),
    "counts_as": QT_TRANSLATE_NOOP("LogField", "Counts as"),
}
COUNTS_AS: dict[str, str] = {
    "free": QT_TRANSLATE_NOOP("LogRecord", "free day"),
    "working": QT_TRANSLATE_NOOP("LogRecord", "working day"),
    "calendar": QT_TRANSLATE_NOOP("LogRecord", "as in the calendar"),
}


def said(name: str, value: object) -> str | None:
    """The words for a stored value of a deadline; None for what is none."""
    if name == "clock" and value in list(Clock):
        return translate("Clock", CLOCK_NAMES[Clock(str(value))])
    if name in ("due_at", "knowledge_at"):
        return moment(value) if isinstance(value, int) else translate("LogRecord", "none")
    if name == "duty" and value in list(Duty):
        return translate("Duty", DUTY_NAMES[Duty(str(value))])
    if name == "counts_as" and str(value) in COUNTS_AS:
        return translate("LogRecord", COUNTS_AS[str(value)])
    return None
