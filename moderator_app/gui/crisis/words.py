"""Crisis mode in words: what it is now, what it changes, and what the earlier ones were."""

from __future__ import annotations

from moderator_app.desk.crises import CrisisRoom
from moderator_app.domain.crises import Crisis, CrisisHere
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui.dates import moment
from moderator_app.gui.item.words import when
from moderator_app.gui.language import Plural, translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP

LONGEST_NAME = 60
MOST_NAMED = 8
"""Channels or people that are named one by one."""
ITEMS = Plural.translate("CrisisWords", "%n item(s) belong to it", "", 1)
CHANGES = (
    QT_TRANSLATE_NOOP("CrisisWords", "Only the items that somebody tags belong to the crisis. All others are dealt with as always."),
    QT_TRANSLATE_NOOP(
        "CrisisWords",
        "In what belongs to it the policy's own rules rest: nothing is hidden or removed for them. What the law forbids is, as always.",
    ),
    QT_TRANSLATE_NOOP(
        "CrisisWords",
        "Its lead decides what is said: an answer, a referral or a forwarding that somebody else decides waits until the lead approves it.",
    ),
    QT_TRANSLATE_NOOP("CrisisWords", "When it ends, the policy's rules hold again for everything. Who started and ended it is kept."),
)


def headline(now: Crisis | None, at: int) -> str:
    """Whether it is on, since when, and by whom."""
    if now is None:
        return translate("CrisisWords", "Crisis mode is off.")
    text = translate("CrisisWords", "Crisis mode is on since {when}. {starter} started it, {lead} leads.")
    return text.format(when=when(now.started_at, at), starter=_name(now.starter), lead=_name(now.lead))


def sign(now: Crisis, at: int) -> str:
    """The same on one line: for the bar above every screen."""
    text = translate("CrisisWords", "Crisis mode since {when}, led by {lead}")
    return text.format(when=when(now.started_at, at), lead=_name(now.lead))


def reason(one: Crisis) -> str:
    """What the crisis is, as it was typed."""
    return visible(one.reason)


def where(room: CrisisRoom) -> str:
    """In which channels it can take over at all."""
    if not room.where:
        return translate("CrisisWords", "No channel's policy gives crisis management a say: there is nothing that it could take over.")
    names = _several([each.name for each in room.where])
    return translate("CrisisWords", "It can be used in the channels whose policy provides for it: {channels}.").format(channels=names)


def not_yours(room: CrisisRoom) -> str:
    """Said to whoever may neither start nor end it."""
    text = translate("CrisisWords", "Only a manager or administrator starts and ends crisis mode. Ask one of them: {people}.")
    return text.format(people=_several(list(room.leaders)))


def earlier(one: Crisis) -> tuple[str, ...]:
    """The cells of a crisis that is over: from, to, what it was, how much belonged to it, who led, who started and ended it."""
    people = (one.starter,) if one.starter == one.ender else (one.starter, one.ender)
    return (
        moment(one.started_at),
        "" if one.ended_at is None else moment(one.ended_at),
        one.reason,
        str(one.count()),
        _name(one.lead),
        " / ".join(map(_name, people)),
    )


def line(here: CrisisHere) -> str:
    """What an item that belongs to it is told: who decides, and what rests."""
    text = translate("CrisisWords", "Belongs to the crisis: {lead} leads it and decides what is answered.").format(
        lead=_name(here.lead.name)
    )
    if not here.rests:
        return text
    rests = translate("CrisisWords", "At rest: {rules}. What the law forbids is removed as always.").format(rules=", ".join(here.rests))
    return f"{text} {rests}"


def _name(name: str) -> str:
    return visible_line(name, LONGEST_NAME)


def _several(names: list[str]) -> str:
    named = ", ".join(map(_name, names[:MOST_NAMED]))
    return named if len(names) <= MOST_NAMED else f"{named} +{len(names) - MOST_NAMED}"
