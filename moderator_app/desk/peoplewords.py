"""What is written of people and their assignments, and what is said when they can't be as it was asked for."""

from __future__ import annotations

from moderator_app.desk.claims import no_such_person, several_of_that_name
from moderator_app.domain.channels import Person
from moderator_app.domain.intake_text import clean
from moderator_app.domain.mandates import Mandate
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

__all__ = ["no_such_person", "several_of_that_name"]


LONGEST = 200
"""Characters of a name, a title, a unit, a reference."""


def one_line(written: str) -> str:
    """As it is kept. Raises Refused: too long."""
    text = " ".join(clean(written)[0].split())
    if len(text) > LONGEST:
        raise too_long(LONGEST)
    return text


def texts_of(who: Person) -> dict[str, str]:
    """What the journal keeps of a person as private texts."""
    return {field: text for field, text in (("name", who.name), ("title", who.title), ("unit", who.unit)) if text}


def sits_already(name: str) -> Refused:
    return Refused(
        message(
            "sits_already",
            QT_TRANSLATE_NOOP(
                "Message",
                "{name} comes to the desk by another user already. Nothing was saved. Choose somebody else, or ask an administrator.",
            ),
            name=name,
        )
    )


def not_to_claim(name: str) -> Refused:
    return Refused(
        message(
            "not_to_claim",
            QT_TRANSLATE_NOOP(
                "Message",
                "Only an administrator says by which user {name} comes to the desk: {name} has another role than moderator, or was here "
                "before by another user. Nothing was saved. Ask one to map your user under People.",
            ),
            name=name,
        )
    )


def no_name() -> Refused:
    return Refused(message("no_person_name", QT_TRANSLATE_NOOP("Message", "Give the person a name. Nothing was saved.")))


def name_taken(name: str) -> Refused:
    return Refused(
        message(
            "person_exists",
            QT_TRANSLATE_NOOP(
                "Message",
                "There is a person {name} at this desk already. Nothing was saved. Tell them apart by the name.",
            ),
            name=name,
        )
    )


def too_long(limit: int) -> Refused:
    return Refused(
        message(
            "text_too_long",
            QT_TRANSLATE_NOOP(
                "Message",
                "A text here has at most {limit} characters. Nothing was saved. Shorten it.",
            ),
            limit=limit,
        )
    )


def not_administrator() -> Refused:
    return Refused(
        message(
            "not_administrator",
            QT_TRANSLATE_NOOP(
                "Message",
                "Only an administrator of this desk can do that. Nothing was changed. Ask one.",
            ),
        )
    )


def role_by_owner() -> Refused:
    return Refused(
        message(
            "role_by_owner",
            QT_TRANSLATE_NOOP(
                "Message",
                "On the team's server a login has its role from the database. Nothing was changed. "
                "The database's owner gives another one with “uppsikt team member”.",
            ),
        )
    )


def last_administrator() -> Refused:
    return Refused(
        message(
            "last_administrator",
            QT_TRANSLATE_NOOP(
                "Message",
                "This is the only administrator who sits at the desk. Nothing was changed. Make somebody else an administrator first.",
            ),
        )
    )


def by_login() -> Refused:
    return Refused(
        message(
            "mapped_by_login",
            QT_TRANSLATE_NOOP(
                "Message",
                "On the team's server the login says who somebody is. Nothing was changed. "
                "The database's owner ties a login to a person with “uppsikt team member”.",
            ),
        )
    )


def own_user() -> Refused:
    return Refused(
        message(
            "own_user",
            QT_TRANSLATE_NOOP(
                "Message",
                "You are at this desk by that user name yourself. Nothing was changed.",
            ),
        )
    )


def no_rights() -> Refused:
    return Refused(
        message(
            "no_rights",
            QT_TRANSLATE_NOOP(
                "Message",
                "An assignment gives at least one right: to start, to administer or to take part. Nothing was saved.",
            ),
        )
    )


def no_decider() -> Refused:
    return Refused(message("no_decider", QT_TRANSLATE_NOOP("Message", "Say which manager has decided it. Nothing was saved.")))


def own_mandate(name: str) -> Refused:
    return Refused(
        message(
            "own_mandate",
            QT_TRANSLATE_NOOP(
                "Message",
                "{name} can't decide on an assignment for {name}. Nothing was saved. Name the manager who decided it.",
            ),
            name=name,
        )
    )


def politician(name: str) -> Refused:
    return Refused(
        message(
            "politician",
            QT_TRANSLATE_NOOP(
                "Message",
                "{name} is a politician, and can't be responsible for a channel. Nothing was saved. Name somebody else.",
            ),
            name=name,
        )
    )


def day_to_come(day: str) -> Refused:
    return Refused(
        message(
            "mandate_to_come",
            QT_TRANSLATE_NOOP(
                "Message",
                "{day} is still to come. Nothing was saved. Record the assignment when it is decided.",
            ),
            day=day,
        )
    )


def no_channel(number: int) -> Refused:
    return Refused(
        message(
            "unknown_channel_id",
            QT_TRANSLATE_NOOP(
                "Message",
                "There is no channel {channel}. Nothing was changed. Choose another one.",
            ),
            channel=number,
        )
    )


def no_such_mandate(number: int) -> Refused:
    return Refused(
        message(
            "unknown_mandate",
            QT_TRANSLATE_NOOP(
                "Message",
                "There is no assignment {number}. Nothing was changed. “uppsikt assign list” shows all.",
            ),
            number=number,
        )
    )


def mandate_over(one: Mandate) -> Refused:
    return Refused(
        message(
            "mandate_over",
            QT_TRANSLATE_NOOP(
                "Message",
                "The assignment of {name} for {channel} is over already. Nothing was changed.",
            ),
            name=one.person,
            channel=one.channel,
        )
    )


def no_receiver() -> Refused:
    return Refused(
        message(
            "no_receiver",
            QT_TRANSLATE_NOOP(
                "Message",
                "Say whom in the communications department was told, and how. Nothing was saved.",
            ),
        )
    )


def notified_already(one: Mandate) -> Refused:
    return Refused(
        message(
            "notified_already",
            QT_TRANSLATE_NOOP(
                "Message",
                "It is recorded already that communications were told, on {day}. Nothing was changed.",
            ),
            day=one.notified_day,
        )
    )


def notice_day(one: Mandate) -> Refused:
    return Refused(
        message(
            "notice_day",
            QT_TRANSLATE_NOOP(
                "Message",
                "Communications are told after the decision, which was on {day}, and not on a day to come. Nothing was saved.",
            ),
            day=one.decided_day,
        )
    )
