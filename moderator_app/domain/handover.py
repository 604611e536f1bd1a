"""The handover note: drafted from what is open in the channels that are handed over, and who may read and write it.

The draft holds numbers, names of channels and colleagues, states, deadlines and the marks of rules: nothing that anybody wrote in a
channel, nor who wrote it. So no note has to be gone through when an item is purged or disposed of.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from moderator_app.domain.cover import Absence
from moderator_app.domain.crises import Crisis
from moderator_app.domain.decisions import OUTCOME, Outcome
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.policy import DUTY_NAMES, Duty
from moderator_app.domain.team import LEADERS, Role
from moderator_app.domain.workdays import stockholm
from moderator_app.support.clock import to_datetime
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

LONGEST = 60_000
"""Characters of a note."""
MOST = 20
"""Lines of one kind in a channel; of more only how many there are."""
QUESTIONS = frozenset({Duty.CONSULT, Duty.FORWARD, Duty.ANSWER})
"""Follow-ups that wait for what somebody answers: the one who was asked, the one whom it was forwarded to, or the desk itself."""


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An item to assess. `due_at` is microseconds UTC, FAR_FUTURE for none; `hers`: it is assigned to the absent person."""

    item_id: int
    due_at: int
    urgent: bool
    hers: bool


@dataclass(frozen=True, slots=True)
class OpenProposal:
    """A decision that waits for a second person. `decided_at` is microseconds UTC."""

    item_id: int
    outcome: Outcome
    decider: str
    decided_at: int
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenDuty:
    """A follow-up that is not done. `due_at` is microseconds UTC."""

    item_id: int
    duty: Duty
    mandatory: bool
    rules: tuple[str, ...]
    due_at: int


@dataclass(frozen=True, slots=True)
class OpenChannel:
    """What is open in one channel, the first due first. `items` may be the first of `to_assess`; the rest is whole, or MOST + 1 long."""

    name: str
    to_assess: int
    items: tuple[OpenItem, ...]
    proposals: tuple[OpenProposal, ...]
    duties: tuple[OpenDuty, ...]

    @property
    def nothing(self) -> bool:
        return not (self.to_assess or self.proposals or self.duties)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line of a draft. `level` 0 is a heading, 1 a line under it, 2 one of a list."""

    level: int
    what: Message


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """A note as it was saved (microseconds UTC)."""

    number: int
    text: str
    author: str
    made_at: int


def drafted(absence: Absence, channels: Iterable[OpenChannel], now: int, crisis: Crisis | None = None) -> tuple[NoteLine, ...]:
    """What is open in the channels at the moment `now` (microseconds UTC), and the crisis that runs."""
    days = f"{date.fromordinal(absence.first).isoformat()} – {date.fromordinal(absence.last).isoformat()}"
    text = QT_TRANSLATE_NOOP("Message", "Handover note for {person}, away {days}")
    lines = [
        NoteLine(0, message("note_title", text, person=absence.person, days=days)),
        NoteLine(1, message("note_as_of", QT_TRANSLATE_NOOP("Message", "What was open at {time}:"), time=_moment(now))),
    ]
    for each in channels:
        lines += [NoteLine(0, Message("note_channel", "{channel}", {"channel": each.name})), *_of_channel(each, absence.person, now)]
    lines.append(NoteLine(0, _of_crisis(crisis)))
    # Nothing of this is recorded: whoever writes the note knows it, or nobody does.
    lines.append(NoteLine(0, message("note_rest", QT_TRANSLATE_NOOP("Message", "What else the deputy needs to know"))))
    return tuple(lines)


def written(lines: Iterable[NoteLine], say: Callable[[Message], str]) -> str:
    """The draft as text; `say` gives a message in the language that is wanted."""
    marks = ("\n", "", "– ")
    return "\n".join(marks[each.level] + say(each.what).replace("\n", " ") for each in lines).strip() + "\n"


def may_write(absence: Absence, starter_id: int | None, person_id: int, role: str) -> bool:
    """Who is away; who planned the absence or started its cover, when that person can't; and who leads."""
    return role in LEADERS or person_id in (absence.person_id, absence.planner_id, starter_id)


def may_read(absence: Absence, starter_id: int | None, covering: Collection[tuple[int, int]], person_id: int, role: str) -> bool:
    """Whoever may write it, the absence's deputies, and who stands in for one of them. Who isn't bound to channels reads everything.

    `covering` are the (absent person, channel) pairs for which the person stands in now.
    """
    return (
        role != Role.MODERATOR
        or may_write(absence, starter_id, person_id, role)
        or any(deputy == person_id for _, deputy in absence.deputies)
        or any((absence.person_id, channel) in covering for channel in absence.channels)
    )


def _of_crisis(crisis: Crisis | None) -> Message:
    if crisis is None:
        return message(
            "note_no_crisis", QT_TRANSLATE_NOOP("Message", "Crisis mode is off (what else goes on: write here, or strike this out)")
        )
    text = QT_TRANSLATE_NOOP("Message", "Crisis mode is on since {time}, led by {lead}. Items that belong to it: {count}")
    return message("note_crisis", text, time=_moment(crisis.started_at), lead=crisis.lead, count=crisis.count())


def _of_channel(one: OpenChannel, person: str, now: int) -> Iterator[NoteLine]:
    if one.nothing:
        yield NoteLine(1, message("note_nothing", QT_TRANSLATE_NOOP("Message", "Nothing is open.")))
    if one.to_assess:
        yield NoteLine(1, message("note_to_assess", QT_TRANSLATE_NOOP("Message", "To assess: {count}"), count=one.to_assess))
        yield from (NoteLine(2, _item(each, person, now)) for each in one.items[:MOST])
        yield from _rest(one.to_assess - len(one.items[:MOST]))
    if one.proposals:
        yield NoteLine(1, message("note_second", QT_TRANSLATE_NOOP("Message", "Waiting for a second person:")))
        yield from (NoteLine(2, _proposal(each)) for each in one.proposals[:MOST])
        yield from _rest(len(one.proposals) - MOST)
    asked = [each for each in one.duties if each.duty in QUESTIONS]
    others = [each for each in one.duties if each.duty not in QUESTIONS]
    for code, text, found in (
        ("note_questions", QT_TRANSLATE_NOOP("Message", "Questions that wait for an answer:"), asked),
        ("note_follow_ups", QT_TRANSLATE_NOOP("Message", "Open follow-ups:"), others),
    ):
        if found:
            yield NoteLine(1, message(code, text))
            yield from (NoteLine(2, _duty(each, now)) for each in found[:MOST])
            yield from _rest(len(found) - MOST)


def _item(one: OpenItem, person: str, now: int) -> Message:
    values: dict[str, object] = {"number": one.item_id, "when": _due(one.due_at, now), "person": person}
    if one.urgent:
        text = QT_TRANSLATE_NOOP("Message", "item {number}, suspected crime or secrecy, {when}")
        if one.hers:
            text = QT_TRANSLATE_NOOP("Message", "item {number}, suspected crime or secrecy, {when}, assigned to {person}")
    else:
        text = QT_TRANSLATE_NOOP("Message", "item {number}, {when}")
        if one.hers:
            text = QT_TRANSLATE_NOOP("Message", "item {number}, {when}, assigned to {person}")
    return Message("note_item", text, values)


def _proposal(one: OpenProposal) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "item {number}: {person} proposed “{outcome}” at {time}")
    if one.rules:
        text = QT_TRANSLATE_NOOP("Message", "item {number}: {person} proposed “{outcome}” under {rules} at {time}")
    return message(
        "note_proposal",
        text,
        number=one.item_id,
        person=one.decider,
        outcome=Message(one.outcome, OUTCOME[one.outcome].name, context="Outcome"),
        rules=", ".join(one.rules),
        time=_moment(one.decided_at),
    )


def _duty(one: OpenDuty, now: int) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "item {number}: {duty}, {when}")
    if one.mandatory:
        text = QT_TRANSLATE_NOOP("Message", "item {number}: {duty} (must be done), {when}")
    if one.rules:
        text = QT_TRANSLATE_NOOP("Message", "item {number}: {duty} under {rules}, {when}")
        if one.mandatory:
            text = QT_TRANSLATE_NOOP("Message", "item {number}: {duty} (must be done) under {rules}, {when}")
    duty = Message(one.duty, DUTY_NAMES[one.duty], context="Duty")
    return message("note_duty", text, number=one.item_id, duty=duty, rules=", ".join(one.rules), when=_due(one.due_at, now))


def _rest(count: int) -> Iterator[NoteLine]:
    if count > 0:
        yield NoteLine(2, message("note_more", QT_TRANSLATE_NOOP("Message", "and more: {count}"), count=count))


def _due(due_at: int, now: int) -> Message:
    if due_at >= FAR_FUTURE:
        return message("note_no_time", QT_TRANSLATE_NOOP("Message", "no time set"))
    if due_at < now:
        return message("note_late", QT_TRANSLATE_NOOP("Message", "late since {time}"), time=_moment(due_at))
    return message("note_due", QT_TRANSLATE_NOOP("Message", "by {time}"), time=_moment(due_at))


def _moment(at: int) -> str:
    return to_datetime(at).astimezone(stockholm()).strftime("%Y-%m-%d %H:%M")
