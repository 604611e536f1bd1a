"""The words of the item page for what is stored as a value: times, kinds of author and item, states, answers."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from moderator_app.domain.deadlines import Counting
from moderator_app.domain.decisions import OUTCOME, PURGED_WORDS, Answer, ObligationState, Outcome, Standing
from moderator_app.domain.items import FAR_FUTURE, STATE_NAMES, AuthorType, Direction, Item, Kind, State, TextFlag
from moderator_app.domain.visible_text import visible
from moderator_app.domain.workdays import stockholm
from moderator_app.gui import timeleft
from moderator_app.gui.language import translate
from moderator_app.support.clock import to_datetime
from moderator_app.support.messages import QT_TRANSLATE_NOOP

KIND_NAMES = {
    Kind.POST: QT_TRANSLATE_NOOP("ItemKind", "Post"),
    Kind.COMMENT: QT_TRANSLATE_NOOP("ItemKind", "Comment"),
    Kind.REVIEW: QT_TRANSLATE_NOOP("ItemKind", "Review"),
    Kind.DM: QT_TRANSLATE_NOOP("ItemKind", "Direct message"),
}
AUTHOR_NAMES = {
    AuthorType.OUTSIDER: QT_TRANSLATE_NOOP("AuthorType", "Outsider"),
    AuthorType.STAFF: QT_TRANSLATE_NOOP("AuthorType", "Staff"),
}
DIRECTION_NAMES = {
    Direction.RECEIVED: QT_TRANSLATE_NOOP("Direction", "received"),
    Direction.DRAWN_UP: QT_TRANSLATE_NOOP("Direction", "drawn up"),
}
ITEM_STATES = {
    State.OPEN: QT_TRANSLATE_NOOP("ItemState", "To assess"),
    State.WAITING: QT_TRANSLATE_NOOP("ItemState", "Waiting"),
    State.HIDDEN: QT_TRANSLATE_NOOP("ItemState", "Hidden"),
    State.DONE: QT_TRANSLATE_NOOP("ItemState", "Done"),
    State.PURGED: QT_TRANSLATE_NOOP("ItemState", "Purged"),
    State.DISPOSED: QT_TRANSLATE_NOOP("ItemState", "Disposed of"),
}
"""Of one item; STATE_NAMES are those of the queues."""
FLAG_TEXTS = {
    TextFlag.REPLACED: QT_TRANSLATE_NOOP("TextFlag", "Characters that can't be stored were replaced by �"),
    TextFlag.TIME_AMBIGUOUS: QT_TRANSLATE_NOOP("TextFlag", "The hour occurred twice that night: the first was taken"),
    TextFlag.TIME_NONEXISTENT: QT_TRANSLATE_NOOP("TextFlag", "The hour did not exist that night: moved forward"),
    TextFlag.TIME_MISSING: QT_TRANSLATE_NOOP("TextFlag", "The source gave no time: the time of import stands in"),
}
ANSWER_NAMES = {
    Answer.YES: QT_TRANSLATE_NOOP("Answer", "Yes"),
    Answer.UNSURE: QT_TRANSLATE_NOOP("Answer", "Unsure"),
    Answer.NO: QT_TRANSLATE_NOOP("Answer", "No"),
}
STANDING_NAMES = {
    Standing.STANDS: QT_TRANSLATE_NOOP("Standing", "Stands"),
    Standing.WAITS: QT_TRANSLATE_NOOP("Standing", "Waits for a second person"),
    Standing.REJECTED: QT_TRANSLATE_NOOP("Standing", "Rejected by the second person"),
    Standing.SUPERSEDED: QT_TRANSLATE_NOOP("Standing", "Replaced"),
}
OBLIGATION_NAMES = {
    ObligationState.OPEN: QT_TRANSLATE_NOOP("ObligationState", "open"),
    ObligationState.DONE: QT_TRANSLATE_NOOP("ObligationState", "done"),
    ObligationState.DECLINED: QT_TRANSLATE_NOOP("ObligationState", "declined"),
    ObligationState.CANCELLED: QT_TRANSLATE_NOOP("ObligationState", "cancelled"),
}


def local(moment: int) -> datetime:
    """What a clock in Stockholm shows at `moment` (microseconds UTC)."""
    return to_datetime(moment).astimezone(stockholm())


def when(moment: int, now: int) -> str:
    """Day and clock time in Sweden, as short as it is clear: "today 14:05", "Tue 24 Nov 14:05", with the year if it is another."""
    shown, today = local(moment), local(now)
    clock = f"{shown:%H:%M}"
    if shown.date() == today.date():
        return translate("When", "today {clock}").format(clock=clock)
    pattern = "ddd d MMM" if shown.year == today.year else "d MMM yyyy"
    return f"{day(shown, pattern)} {clock}"


def day(shown: datetime, pattern: str = "d MMMM yyyy") -> str:
    """The day in the language in use."""
    return QLocale().toString(QDate(shown.year, shown.month, shown.day), pattern)


def published(item: Item, now: int) -> str:
    """When the item was written, with the mark of the zone."""
    return translate("When", "Published {when} ({zone})").format(when=when(item.published_at, now), zone=local(item.published_at).tzname())


def deadline(item: Item, now: int, counted: Counting | None = None) -> tuple[str, str]:
    """The words on the item's deadline, and their tone; ("", "") where none runs. `counted`: how its channel's answers are counted."""
    if item.state is not State.OPEN:
        return "", ""
    if item.due_at >= FAR_FUTURE:
        return translate("When", "No deadline"), "muted"
    if item.due_at < now:
        return translate("When", "Overdue since {when}").format(when=when(item.due_at, now)), "danger"
    left = timeleft.left(counted, now, item.due_at)
    text = translate("When", "{left}, due {when}").format(left=timeleft.left_sentence(left), when=when(item.due_at, now))
    return text, "warning" if left.soon else ""


def due(moment: int, now: int) -> str:
    """When a duty is due."""
    if moment >= FAR_FUTURE:
        return translate("When", "no time set")
    return translate("When", "at once") if moment <= now + 60_000_000 else translate("When", "by {when}").format(when=when(moment, now))


def outcome_name(outcome: Outcome | str) -> str:
    return translate("Outcome", OUTCOME[Outcome(outcome)].name)


def written(text: str) -> str:
    """The reason or message of a decision as it is shown, or that it went with the purge of the item."""
    return translate("Standing", "(removed when the item was purged)") if text == PURGED_WORDS else visible(text)


def state_name(state: State) -> str:
    return translate("State", STATE_NAMES[state])


def force(mandatory: bool) -> str:
    """Whether a duty must be done, in words."""
    return translate("Force", "must be done") if mandatory else translate("Force", "when it fits")
