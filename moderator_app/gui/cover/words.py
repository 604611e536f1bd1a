"""How a day of the calendar and an absence are told: sign, word and whole sentence, in the language in use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale

from moderator_app.desk.planning import Calendar
from moderator_app.domain.calendar import ChannelDay
from moderator_app.domain.cover import Absence
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP

LONGEST_NAME = 60
"""Characters of a person's or channel's name in a line."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What a kind of day looks like. Colours by their names in Colours; `ground` "" is the ordinary one."""

    icon: str
    tone: str
    ground: str
    meaning: str
    """English, context "CoverSign"."""


NOBODY = Sign("warning", "danger", "danger_soft", QT_TRANSLATE_NOOP("CoverSign", "nobody is there"))
UNSTARTED = Sign("clock", "warning", "warning_soft", QT_TRANSLATE_NOOP("CoverSign", "a deputy is named, the cover is not started"))
COVERED = Sign("check", "ok", "ok_soft", QT_TRANSLATE_NOOP("CoverSign", "a deputy covers"))
AWAY = Sign("person", "muted", "", QT_TRANSLATE_NOOP("CoverSign", "somebody is away, others watch"))
SIGNS = (NOBODY, UNSTARTED, COVERED, AWAY)
"""In the order of the legend."""


def sign(day: ChannelDay) -> Sign | None:
    """How the day is marked; None for a day like any other."""
    if day.nobody:
        return NOBODY
    if not day.away:
        return None
    if not day.covering:
        return AWAY
    return UNSTARTED if day.unstarted else COVERED


def word(day: ChannelDay, names: dict[int, str]) -> str:
    """The one word under the sign: who covers, where somebody does."""
    if day.nobody:
        return translate("CoverSign", "Nobody")
    if not day.covering:
        return translate("CoverSign", "Away")
    first = visible_line(names.get(day.covering[0], "?"), LONGEST_NAME).split(" ")[0]
    return first if len(day.covering) == 1 else f"{first} +{len(day.covering) - 1}"


def told(calendar: Calendar, channel: str, day: date, one: ChannelDay) -> str:
    """The whole day in words: what the line under the calendar says, and a screen reader at the cell."""

    def people(ids: tuple[int, ...]) -> str:
        return ", ".join(visible_line(calendar.names.get(each, "?"), LONGEST_NAME) for each in ids)

    when = QLocale().toString(qdate(day), "dddd d MMMM yyyy")
    parts = [f"{visible_line(channel, LONGEST_NAME)}, {when}" + (f" ({rest})" if (rest := free(calendar, day)) else "")]
    if one.nobody:
        parts.append(translate("CoverDay", "Nobody is there."))
    if one.away:
        parts.append(translate("CoverDay", "Away: {people}.").format(people=people(one.away)))
    if one.covering:
        parts.append(translate("CoverDay", "Covering: {people}.").format(people=people(one.covering)))
    if one.unstarted:
        parts.append(translate("CoverDay", "The cover is not started yet."))
    if one.watching:
        parts.append(translate("CoverDay", "Watching: {people}.").format(people=people(one.watching)))
    return " ".join((f"{parts[0]}.", *parts[1:]))


def free(calendar: Calendar, day: date) -> str:
    """Why no work is done that day, or ""."""
    if day.weekday() >= 5:
        return translate("CoverDay", "weekend")
    return translate("CoverDay", "holiday") if day in calendar.closed else ""


class Stage(StrEnum):
    """Where an absence is."""

    LATE = "late"
    """It has begun, and nobody has started the cover."""
    RUNNING = "running"
    STARTED = "started"
    """Runs by the clock from its first day on."""
    PLANNED = "planned"
    ENDED = "ended"


STAGE_NAMES: dict[Stage, str] = {
    Stage.LATE: QT_TRANSLATE_NOOP("CoverStage", "Has begun, not started"),
    Stage.RUNNING: QT_TRANSLATE_NOOP("CoverStage", "Covered now"),
    Stage.STARTED: QT_TRANSLATE_NOOP("CoverStage", "Starts by itself"),
    Stage.PLANNED: QT_TRANSLATE_NOOP("CoverStage", "Planned, not started"),
    Stage.ENDED: QT_TRANSLATE_NOOP("CoverStage", "Ended"),
}


def stage(calendar: Calendar, one: Absence) -> Stage:
    """Where the absence is, as the calendar was read."""
    today = calendar.today.toordinal()
    if one.ended_at is not None or one.last < today:
        return Stage.ENDED
    if one.id in calendar.running:
        return Stage.RUNNING
    if one.started_at is not None:
        return Stage.STARTED
    return Stage.LATE if one.first <= today else Stage.PLANNED


def days(one: Absence) -> str:
    """From its first to its last day."""
    first, last = date.fromordinal(one.first), date.fromordinal(one.last)
    if first == last:
        return _day(last, "d MMM yyyy")
    begin = "d" if (first.month, first.year) == (last.month, last.year) else "d MMM" if first.year == last.year else "d MMM yyyy"
    return f"{_day(first, begin)} – {_day(last, 'd MMM yyyy')}"


def last_day(one: Absence) -> str:
    """The last day on which somebody covers."""
    return _day(date.fromordinal(one.last), "d MMMM")


def deputies(calendar: Calendar, one: Absence) -> str:
    """Who covers where, in one line."""
    by_person: dict[int, list[str]] = {}
    for channel, deputy in one.deputies:
        by_person.setdefault(deputy, []).append(
            visible_line(calendar.places.get(channel, translate("CoverDay", "another channel")), LONGEST_NAME)
        )
    found = (f"{visible_line(calendar.names.get(who, '?'), LONGEST_NAME)}: {', '.join(where)}" for who, where in by_person.items())
    return "; ".join(found) or "–"


def _day(day: date, pattern: str) -> str:
    return QLocale().toString(qdate(day), pattern)


def qdate(day: date) -> QDate:
    """The day as Qt has it."""
    return QDate(day.year, day.month, day.day)
