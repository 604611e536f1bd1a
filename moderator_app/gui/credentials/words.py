"""How a channel's credentials stand, in words and with an icon; who may open them; why a change is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from moderator_app.desk.sharing import Access, LetIn, Shared
from moderator_app.domain.credentials import (
    FEWEST_HOLDERS,
    PART_NAMES,
    REVIEW_DAYS,
    VERIFY_DAYS,
    WHY_NAMES,
    LookedAt,
    Part,
    PlatformChange,
    Why,
    due_day,
)
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.language import translate

LONGEST_NAME = 60
"""Characters of a person's or channel's name in a line."""

HANDED_DAYS = 14
"""Proposed for a handover file whose readers cover for nobody."""


@dataclass(frozen=True, slots=True)
class State:
    """`words` in the language in use, `icon`, and `tone` as Colours and labels call it."""

    words: str
    icon: str
    tone: str


def states(shared: Shared, today: str) -> list[State]:
    """How the channel stands, the gravest first; one that says so when all is well."""
    if shared.sealed is None:
        return [State(translate("Credentials", "not entered"), "info", "muted")]
    found = [change_state(each, today) for each in shared.changes]
    found.sort(key=lambda each: ("danger", "warning", "muted").index(each.tone))
    if shared.stale:
        found.append(State(translate("Credentials", "sealed for others than it should be"), "warning", "warning"))
    if len(shared.holders) < FEWEST_HOLDERS:
        text = translate("Credentials", "one holder") if shared.holders else translate("Credentials", "no holder")
        found.append(State(text, "warning", "warning"))
    if review_due(shared) < today:
        found.append(State(translate("Credentials", "access review due"), "clock", "warning"))
    if verify_due(shared) < today:
        found.append(State(translate("Credentials", "login not tried for half a year"), "clock", "warning"))
    return found or [State(translate("Credentials", "in order"), "check", "ok")]


def change_state(change: PlatformChange, today: str) -> State:
    """How a change at the platform stands."""
    if not change.opened:
        return State(translate("Credentials", "change at the platform advised"), "info", "muted")
    if change.overdue(today):
        return State(translate("Credentials", "change at the platform overdue"), "warning", "danger")
    return State(translate("Credentials", "change at the platform by {day}").format(day=day(change.due)), "clock", "warning")


def review_due(shared: Shared) -> str:
    """The ISO day by which somebody looks through who has access."""
    return _due(shared, shared.reviewed, REVIEW_DAYS)


def verify_due(shared: Shared) -> str:
    """The ISO day by which somebody sees that the login works."""
    return _due(shared, shared.verified, VERIFY_DAYS)


def _due(shared: Shared, last: LookedAt | None, days: int) -> str:
    """Counted from when they were entered, where nobody has looked since they were there at all."""
    entered = 0 if shared.sealed is None else shared.sealed.entered_at
    return due_day(day_of(entered if last is None else last.at), days)


def until(moment: int) -> str:
    """The last day of a time that ends at that moment (microseconds UTC), which is midnight."""
    return day(day_of(moment - 1))


def last_day(board: Board, shared: Shared) -> str:
    """The ISO day that is proposed as the last one of a handover file."""
    ends = [day_of(each.ends - 1) for each in shared.deputies]
    return max(ends, default=(date.fromisoformat(board.today) + timedelta(days=HANDED_DAYS)).isoformat())


def access_text(board: Board, shared: Shared) -> str:
    """What I may do in the channel."""
    cover = board.my_cover(shared)
    if shared.access is Access.HOLDER:
        return translate("Credentials", "holder")
    if cover is None:
        return translate("Credentials", "none")
    if shared.access is Access.DEPUTY:
        return translate("Credentials", "deputy until {day}").format(day=until(cover.ends))
    return translate("Credentials", "deputy from {day}").format(day=day(day_of(cover.begins)))


def cover_text(one: LetIn, now: int) -> str:
    """Who is let in, and for how long."""
    name = visible_line(one.name, LONGEST_NAME)
    if one.begins <= now:
        return translate("Credentials", "{name}, deputy until {day}").format(name=name, day=until(one.ends))
    text = translate("Credentials", "{name}, deputy {first} – {last}")
    return text.format(name=name, first=day(day_of(one.begins)), last=until(one.ends))


def why_text(change: PlatformChange) -> str:
    """Why a change is asked for, and about whom."""
    said = translate("CredentialChange", WHY_NAMES[change.why])
    said = said[:1].upper() + said[1:]
    about = visible_line(change.about, LONGEST_NAME)
    return f"{said}: {about}" if about and change.why is not Why.BY_HAND else said


def part_name(part: Part) -> str:
    """The name of a part."""
    return translate("CredentialPart", PART_NAMES[part])
