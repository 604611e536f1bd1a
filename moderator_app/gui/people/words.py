"""People and assignments in words."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from moderator_app.domain.channels import Person
from moderator_app.domain.mandates import Mandate, Right
from moderator_app.domain.team import ROLE_NAMES, Role
from moderator_app.gui.language import say_error, translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused


class State(StrEnum):
    """How an assignment stands today, in the order of the page."""

    CURRENT = "current"
    FUTURE = "future"
    ENDED = "ended"


STATE_NAMES = {
    State.CURRENT: QT_TRANSLATE_NOOP("AssignmentState", "holds"),
    State.FUTURE: QT_TRANSLATE_NOOP("AssignmentState", "to come"),
    State.ENDED: QT_TRANSLATE_NOOP("AssignmentState", "ended"),
}
STATE_ICONS = {State.CURRENT: ("check", "ok"), State.FUTURE: ("clock", "warning"), State.ENDED: ("no", "muted")}
"""Icon and colour."""
RIGHTS = {
    Right.START: QT_TRANSLATE_NOOP("RightShort", "start"),
    Right.ADMINISTER: QT_TRANSLATE_NOOP("RightShort", "administer"),
    Right.TAKE_PART: QT_TRANSLATE_NOOP("RightShort", "take part"),
}
WHY = {
    "not_leader": QT_TRANSLATE_NOOP("PeopleWhy", "A manager or administrator of this desk does this."),
    "not_administrator": QT_TRANSLATE_NOOP("PeopleWhy", "An administrator of this desk does this."),
    "role_by_owner": QT_TRANSLATE_NOOP("PeopleWhy", "On the team's server a login has its role from the database's owner."),
    "mapped_by_login": QT_TRANSLATE_NOOP("PeopleWhy", "On the team's server the login says who somebody is."),
    "own_user": QT_TRANSLATE_NOOP("PeopleWhy", "You are at this desk by that user yourself."),
}
"""Refusals as the reason why something is not offered: nothing was tried yet."""


def why(refused: Refused | None) -> str:
    """Why it is not offered; "" where it is."""
    if refused is None:
        return ""
    return translate("PeopleWhy", WHY[refused.code]) if refused.code in WHY else say_error(refused)


def role_name(role: str) -> str:
    return translate("Role", ROLE_NAMES[Role(role)])


def seat_text(who: Person) -> str:
    """By what the person comes to the desk."""
    if who.login:
        return translate("PeopleWords", "login {login}").format(login=who.login)
    if who.os_user:
        return translate("PeopleWords", "user {user}").format(user=who.os_user)
    return translate("PeopleWords", "has not sat down yet")


def right_name(right: Right) -> str:
    return translate("RightShort", RIGHTS[right])


def rights_text(one: Mandate) -> str:
    """Channel and rights in one line."""
    return f"{one.channel}: {', '.join(right_name(each) for each in Right if each in one.rights)}"


def where_text(holding: Iterable[Mandate]) -> str:
    """All channels with the rights there."""
    return " · ".join(map(rights_text, holding)) or translate("PeopleWords", "no assignment")


def state_of(one: Mandate, today: str) -> State:
    if one.ended_at is not None:
        return State.ENDED
    return State.CURRENT if one.holds_on(today) else State.FUTURE
