"""Why an envelope is not sealed or opened, as it is told. No word of what is in it, and none of the library's."""

from __future__ import annotations

from datetime import UTC, datetime

from moderator_app.domain.workdays import stockholm
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

ONE_HOLDER = message(
    "one_holder",
    QT_TRANSLATE_NOOP(
        "Message",
        "At least two people must be able to open a channel's credentials, so that nobody is needed who is ill. Nothing was saved. Name "
        "one more holder.",
    ),
)
TOO_MUCH = message(
    "envelope_too_large",
    QT_TRANSLATE_NOOP("Message", "This is more than one set of credentials holds. Nothing was saved. Shorten the note."),
)


def too_many(most: int) -> Message:
    """More readers than can be opened for in a moment."""
    text = QT_TRANSLATE_NOOP("Message", "Credentials are shared with at most {most} workstations. Nothing was saved. Take away a holder.")
    return message("too_many_recipients", text, most=most)


def not_recipient(channel: str, holders: str) -> Message:
    """Not for me. `holders` are names, and may be empty."""
    if not holders:
        text = QT_TRANSLATE_NOOP("Message", "You have no access to the account {channel}. Ask an administrator to add you.")
        return message("not_recipient", text, channel=channel)
    text = QT_TRANSLATE_NOOP("Message", "You have no access to the account {channel}. Ask one of these to add you: {holders}.")
    return message("not_recipient", text, channel=channel, holders=holders)


def no_cover(begins: int, ends: int) -> Message:
    """A deputy before or after the time. Microseconds UTC, told by the clocks in Sweden (16)."""
    text = QT_TRANSLATE_NOOP("Message", "Your time as a deputy is from {begins} to {ends}.")
    return message("cover_not_active", text, begins=_moment(begins), ends=_moment(ends))


def tampered(channel: str, administrators: str, what: str) -> Message:
    """Something is not as it was signed."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The credentials of {channel} don't agree with their signature and are therefore not shown. Change nothing, and tell an "
        "administrator ({administrators}). Code {what}.",
    )
    return message("tampered", text, channel=channel, administrators=administrators or "–", what=what)


def rollback(last_seen: int) -> Message:
    """Older than what was seen here."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The database is older than the one you saw on {day}. It may have been restored from a backup. The credentials are not shown. An "
        "administrator can confirm the restore.",
    )
    return message("rollback", text, day=_moment(last_seen))


def forked(last_seen: int) -> Message:
    """What was seen here is not in it: it went another way since."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The database is not the one you saw on {day}: what it says of who may open the credentials has been changed since, or a backup "
        "was restored. The credentials are not shown. An administrator can confirm the restore.",
    )
    return message("forked", text, day=_moment(last_seen))


def clock(last_seen: int) -> Message:
    """It was turned back, or stands wrong."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The computer's clock is wrong (it was last {moment}). Set it right and start Uppsikt again. If it is right now, "
        "make a new key here and have it approved.",
    )
    return message("clock_suspect", text, moment=_moment(last_seen))


def _moment(at: int) -> str:
    """Microseconds UTC as a day and time of the clocks in Sweden."""
    return datetime.fromtimestamp(at / 1_000_000, UTC).astimezone(stockholm()).strftime("%Y-%m-%d %H:%M")
