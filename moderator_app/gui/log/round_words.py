"""Watch rounds in words, as the log tells them: what was looked at, what was missed, and by which schedule."""

from __future__ import annotations

from typing import cast

from moderator_app.domain.register import Watched
from moderator_app.domain.rounds import BASIS_NAMES, Basis
from moderator_app.gui.language import translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP

FIELDS: dict[str, str] = {
    "round": QT_TRANSLATE_NOOP("LogField", "Round number"),
    "last_item": QT_TRANSLATE_NOOP("LogField", "Newest item at the desk"),
    "nothing": QT_TRANSLATE_NOOP("LogField", "Nothing to act on"),
    "seen": QT_TRANSLATE_NOOP("LogField", "Items seen for the first time"),
    "days": QT_TRANSLATE_NOOP("LogField", "Missed days"),
    "target": QT_TRANSLATE_NOOP("LogField", "Rounds wished for"),
    "every": QT_TRANSLATE_NOOP("LogField", "In so many days"),
    "on": QT_TRANSLATE_NOOP("LogField", "Days that count"),
    "floor_days": QT_TRANSLATE_NOOP("LogField", "Days at most between two rounds"),
    "basis": QT_TRANSLATE_NOOP("LogField", "The schedule rests on"),
}


def said(name: str, value: object) -> str | None:
    """The words for a stored value of a round; None for what is none."""
    if name in ("seen", "days") and isinstance(value, list):
        return ", ".join(map(str, cast("list[object]", value))) or translate("LogRecord", "none")
    if name in FIELDS and value is None:
        return translate("LogRecord", "none")
    if name == "on" and value in list(Watched):
        return translate("LogRecord", "working days") if value == Watched.WEEKDAY else translate("LogRecord", "every day")
    if name == "basis" and value in list(Basis):
        return translate("RoundBasis", BASIS_NAMES[Basis(str(value))])
    return None
