"""Watch rounds in words: how a channel stands, what counts for it, what a day of the calendar says. Nothing is said by colour alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from moderator_app.desk.roundfacts import ChannelRounds
from moderator_app.desk.rounds import Day
from moderator_app.domain.policy import Watch
from moderator_app.domain.register import Watched, WatchSchedule
from moderator_app.domain.rounds import BASIS_NAMES, Mark, Round, Schedule, State
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.domain.workdays import local_day, stockholm
from moderator_app.gui.language import Plural, translate
from moderator_app.support.clock import to_datetime
from moderator_app.support.messages import QT_TRANSLATE_NOOP

LONGEST_NAME = 60
STATES: dict[State, tuple[str, str, str]] = {
    State.MISSED: (QT_TRANSLATE_NOOP("RoundState", "missed"), "warning", "danger"),
    State.DUE: (QT_TRANSLATE_NOOP("RoundState", "to be made today"), "clock", "warning"),
    State.SHORT: (QT_TRANSLATE_NOOP("RoundState", "fewer than wished"), "unsure", "warning"),
    State.UNSET: (QT_TRANSLATE_NOOP("RoundState", "no schedule"), "unsure", "muted"),
    State.LATER: (QT_TRANSLATE_NOOP("RoundState", "not due"), "clock", "muted"),
    State.DONE: (QT_TRANSLATE_NOOP("RoundState", "done"), "check", "ok"),
}
"""The word, its icon and colour."""
MARKS: dict[Mark, tuple[str, str]] = {
    Mark.DONE: ("check", "ok"),
    Mark.SHORT: ("unsure", "warning"),
    Mark.MISSED: ("warning", "danger"),
    Mark.DUE: ("clock", "warning"),
    Mark.AHEAD: ("clock", "muted"),
}
"""Icon and colour of the days that have one."""
ROUNDS = Plural.translate("RoundWords", "%n round(s)", "", 1)
TIMES_A_WORKING_DAY = Plural.translate("RoundWords", "%n time(s) every working day", "", 1)
TIMES_A_DAY = Plural.translate("RoundWords", "%n time(s) every day", "", 1)
TIMES_IN = Plural.translate("RoundWords", "%n time(s)", "", 1)
WORKING_DAYS = Plural.translate("RoundWords", "in %n working day(s)", "", 1)
DAYS = Plural.translate("RoundWords", "in %n day(s)", "", 1)
MISSED_DAYS = Plural.translate("RoundWords", "%n day(s) missed", "", 1)


def state(one: ChannelRounds) -> str:
    """How the channel stands, in a few words."""
    word = translate("RoundState", STATES[one.standing.state][0])
    if one.standing.state is State.MISSED:
        return f"{word}: {MISSED_DAYS.of(len(one.standing.missed))}"
    if one.standing.state is State.SHORT and one.asked is not None:
        return f"{word}: {of_target(one.standing.today, one.asked)}"
    return word


def of_target(made: int, asked: Schedule) -> str:
    return translate("RoundWords", "{made} of {target}").format(made=made, target=asked.target)


def today(one: ChannelRounds) -> str:
    """The rounds made today, of how many."""
    made = QLocale().toString(one.standing.today)
    return of_target(one.standing.today, one.asked) if one.asked is not None and one.asked.every == 1 else made


def next_day(one: ChannelRounds, now: int) -> str:
    """By when the next round is to be made."""
    due = one.standing.due
    if due is None:
        return "–"
    if due == now:
        return translate("RoundWords", "today")
    return translate("RoundWords", "tomorrow") if due == now + 1 else short_day(due)


def last(one: ChannelRounds, now: int) -> str:
    """When the last round was made, and by whom."""
    made = one.last
    if made is None:
        return translate("RoundWords", "never")
    when = _clock(made.at) if made.day == now else moment(made.at)
    return f"{when} {visible_line(made.person, LONGEST_NAME)}"


def moment(at: int) -> str:
    """Weekday, day and time in Stockholm."""
    return f"{short_day(local_day(at)[0])} {_clock(at)}"


def short_day(day: int) -> str:
    """Weekday and day."""
    return _written(day, "ddd d MMM")


def schedule(asked: Schedule | None) -> str:
    """What counts for the channel, and what it rests on."""
    if asked is None:
        return translate("RoundWords", "Neither the policy nor the register says how often. Choose a schedule.")
    return translate("RoundWords", "What counts: {often} (by {basis})").format(often=often(_own(asked)), basis=_basis(asked))


def until_now(asked: Schedule | None) -> str:
    """The same of what may be another in a moment."""
    if asked is None:
        return schedule(None)
    return translate("RoundWords", "Until now: {often} (by {basis})").format(often=often(_own(asked)), basis=_basis(asked))


def _own(asked: Schedule) -> WatchSchedule:
    return WatchSchedule(asked.target, asked.every, asked.on)


def _basis(asked: Schedule) -> str:
    return translate("RoundBasis", BASIS_NAMES[asked.basis])


def often(one: WatchSchedule) -> str:
    """So many times in so many days."""
    if one.every == 1:
        return (TIMES_A_WORKING_DAY if one.on is Watched.WEEKDAY else TIMES_A_DAY).of(one.rounds)
    return f"{TIMES_IN.of(one.rounds)} {(WORKING_DAYS if one.on is Watched.WEEKDAY else DAYS).of(one.every)}"


def floor(asked: Watch, most: int) -> str:
    """What the policy does not let a schedule of the channel's own go below; `most`: the longest interval. "" where it sets nothing."""
    if asked.days == "weekdays":
        return translate("RoundWords", "The policy asks for a round every working day: a schedule may ask for more, and never for less.")
    if asked.floor_days is None:
        return ""
    text = translate("RoundWords", "Hard floor of the policy: at most {floor} days between two rounds. The longest interval here: {most}.")
    return text.format(floor=asked.floor_days, most=most)


def figure(number: float) -> str:
    """An average, no more exact than it is."""
    return QLocale().toString(number, "f", 0 if number >= 10 or number == int(number) else 1)


def cell(one: Day) -> str:
    """A day of the calendar: its number and one word."""
    number = str(date.fromordinal(one.day).day)
    word = _word(one)
    return f"{number} · {word}" if word else number


def _word(one: Day) -> str:
    match one.mark:
        case Mark.DONE:
            return ROUNDS.of(len(one.rounds))
        case Mark.SHORT:
            return translate("RoundWords", "below target: {made}").format(made=len(one.rounds))
        case Mark.MISSED:
            return translate("RoundWords", "missed")
        case Mark.DUE:
            return translate("RoundWords", "today")
        case Mark.AHEAD:
            return translate("RoundWords", "at the latest")
        case _:
            return ""


SENTENCES: dict[Mark, str] = {
    Mark.DONE: QT_TRANSLATE_NOOP("RoundDay", "As often as wished."),
    Mark.SHORT: QT_TRANSLATE_NOOP("RoundDay", "Fewer rounds than wished; no breach."),
    Mark.MISSED: QT_TRANSLATE_NOOP("RoundDay", "The round that had to be made was missed."),
    Mark.DUE: QT_TRANSLATE_NOOP("RoundDay", "A round is to be made today."),
    Mark.AHEAD: QT_TRANSLATE_NOOP("RoundDay", "A round is to be made on this day at the latest."),
    Mark.FREE: QT_TRANSLATE_NOOP("RoundDay", "No day that counts."),
    Mark.QUIET: QT_TRANSLATE_NOOP("RoundDay", "No round had to be made."),
    Mark.OUTSIDE: QT_TRANSLATE_NOOP("RoundDay", "The channel did not count yet, or no longer."),
}


def told(one: Day) -> str:
    """The whole day in words: what the line under the calendar says."""
    parts = [f"{_written(one.day, 'dddd d MMMM yyyy')}.", translate("RoundDay", SENTENCES[one.mark])]
    return "\n".join([" ".join(parts), *map(made, one.rounds)])


def made(one: Round) -> str:
    """One round: when, by whom, and what came of it."""
    found = translate("RoundDay", "nothing to act on") if one.nothing else translate("RoundDay", "something to act on")
    line = f"{_clock(one.at)} {visible_line(one.person, LONGEST_NAME)}, {found}"
    return f"{line}: “{visible(one.note)}”" if one.note else line


def week(monday: int) -> str:
    """The number of the week that begins on that day, with the month."""
    day = date.fromordinal(monday)
    number = translate("RoundWords", "w. {number}").format(number=day.isocalendar().week)
    return f"{number} {_written(monday, 'MMM')}"


def weekday(number: int) -> str:
    """Monday is 1."""
    return QLocale().dayName(number, QLocale.FormatType.LongFormat).capitalize()


def _clock(at: int) -> str:
    local = to_datetime(at).astimezone(stockholm())
    return f"{local.hour:02}:{local.minute:02}"


def _written(day: int, pattern: str) -> str:
    one = date.fromordinal(day)
    return QLocale().toString(QDate(one.year, one.month, one.day), pattern)
