"""What is said when an absence or its cover can't be as it was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from moderator_app.domain.cover import Absence
from moderator_app.domain.handover import NoteVersion
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


def lacking(channel: str, day: date) -> Message:
    """One line of `no_deputy`."""
    return message(
        "channel_without_deputy", QT_TRANSLATE_NOOP("Message", "{channel}: nobody covers on {day}."), channel=channel, day=day.isoformat()
    )


def no_deputy(missing: tuple[Message, ...]) -> Refused:
    """The pack demands a deputy (VAS-25)."""
    return Refused(
        message(
            "no_deputy",
            QT_TRANSLATE_NOOP(
                "Message",
                "The policy demands a deputy for every day of an absence. Nothing was saved. "
                "Name one who is there, for each of these channels:",
            ),
        ),
        missing,
    )


def days_wrong(limit: int) -> Refused:
    return Refused(
        message(
            "days_wrong",
            QT_TRANSLATE_NOOP("Message", "Give a first day and a last day that is not before it, at most {limit} days. Nothing was saved."),
            limit=limit,
        )
    )


def no_event(left_out: int) -> Refused:
    return Refused(
        message(
            "calendar_no_event",
            QT_TRANSLATE_NOOP(
                "Message",
                "The calendar file holds no event from today on whose days can be told; {left_out} repeat or have an unknown time zone. "
                "Nothing was saved. Give the days by hand.",
            ),
            left_out=left_out,
        )
    )


def choose_event(events: Sequence[tuple[str, str, str]]) -> Refused:
    """Several events; each with its first day, its last one, and its title."""
    return Refused(
        message(
            "calendar_several",
            QT_TRANSLATE_NOOP("Message", "The calendar file holds several events. Nothing was saved. Say which one, by its number:"),
        ),
        tuple(
            message(
                "calendar_event",
                QT_TRANSLATE_NOOP("Message", "{number}: {first} – {last} {title}"),
                number=number,
                first=first,
                last=last,
                title=title,
            )
            for number, (first, last, title) in enumerate(events, 1)
        ),
    )


def over_already(last: date) -> Refused:
    return Refused(
        message(
            "absence_over",
            QT_TRANSLATE_NOOP("Message", "The last day, {day}, is past: there is nothing to cover. Nothing was saved."),
            day=last.isoformat(),
        )
    )


def cannot(name: str) -> Refused:
    """Not of the desk, only reads here, or is the absent person."""
    return Refused(
        message(
            "no_stand_in",
            QT_TRANSLATE_NOOP(
                "Message",
                "“{name}” can neither be covered for nor cover here: that takes two different people who decide at this desk. "
                "Nothing was saved.",
            ),
            name=name or "–",
        )
    )


def not_theirs(name: str, channel: str) -> Refused:
    return Refused(
        message(
            "not_their_channel",
            QT_TRANSLATE_NOOP("Message", "{channel} is not a channel of {name}, so nobody can cover there. Nothing was saved."),
            name=name,
            channel=channel,
        )
    )


def not_holder() -> Refused:
    return Refused(
        message(
            "not_standing_holder",
            QT_TRANSLATE_NOOP(
                "Message",
                "Only somebody who has all of these channels without any cover may do that. Nothing was changed. "
                "Ask a colleague in the channels, or a manager.",
            ),
        )
    )


def no_such_absence(number: int) -> Refused:
    return Refused(
        message(
            "unknown_absence",
            QT_TRANSLATE_NOOP("Message", "There is no absence {number}. Nothing was changed. “uppsikt cover list” shows all."),
            number=number,
        )
    )


def started(one: Absence) -> Refused:
    return Refused(
        message(
            "cover_started",
            QT_TRANSLATE_NOOP("Message", "The cover for {name} was started already. Nothing was changed."),
            name=one.person,
        )
    )


def ended(one: Absence) -> Refused:
    return Refused(
        message(
            "cover_ended",
            QT_TRANSLATE_NOOP("Message", "The absence of {name} is over. Nothing was changed. Plan a new one."),
            name=one.person,
        )
    )


def note_not_for_you(one: Absence) -> Refused:
    return Refused(
        message(
            "note_not_for_you",
            QT_TRANSLATE_NOOP(
                "Message",
                "The handover note of {name} is for the deputies of that absence and for managers. "
                "Whoever starts the cover may read it, too.",
            ),
            name=one.person,
        )
    )


def note_not_yours(one: Absence) -> Refused:
    return Refused(
        message(
            "note_not_yours",
            QT_TRANSLATE_NOOP(
                "Message",
                "The handover note of {name} is written by {name}, by who planned the absence or started the cover, or by a manager. "
                "Nothing was saved.",
            ),
            name=one.person,
        )
    )


def note_same() -> Refused:
    return Refused(message("note_same", QT_TRANSLATE_NOOP("Message", "The newest version says the same already. Nothing was saved.")))


def note_too_long(limit: int) -> Refused:
    return Refused(
        message(
            "note_too_long",
            QT_TRANSLATE_NOOP("Message", "A handover note has at most {limit} characters. Nothing was saved. Shorten it."),
            limit=limit,
        )
    )


def note_overtaken(newest: NoteVersion) -> Refused:
    return Refused(
        message(
            "note_overtaken",
            QT_TRANSLATE_NOOP(
                "Message",
                "{person} saved version {version} of the note while you wrote. Yours was not saved, and it still stands as you typed it. "
                "Read that version, then save yours once more.",
            ),
            person=newest.author,
            version=newest.number,
        )
    )
