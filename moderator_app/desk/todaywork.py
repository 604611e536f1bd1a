"""The day's lines on items: what is urgent, mine, waits for a second person, is to be answered or followed up."""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.desk.sight import Sight, many
from moderator_app.domain.decisions import OUTCOME, Outcome
from moderator_app.domain.items import FAR_FUTURE, State
from moderator_app.domain.narrowing import Narrowing, only
from moderator_app.domain.policy import DUTY_NAMES, Duty
from moderator_app.domain.team import READERS
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.storage import channels, claims, followups, today
from moderator_app.storage.today import FEW, MOST, FollowUp, Waiting
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

UNFOLDED = 10
"""Channels of which the first items are told one by one; of all others only how many there are."""


def urgent(sight: Sight) -> Iterator[Line]:
    """Suspected crimes and secrecy that nobody has decided on for good: always before everything else (SOR-17)."""
    found, count = today.urgent(sight.reader)
    for each in found:
        text = QT_TRANSLATE_NOOP("Message", "Suspected crime or secrecy, from {author}")
        yield _item(sight, each, Section.URGENT, message("urgent_item", text, author=each.author), Severity.ALARM)
    if count > len(found):
        yield Line(
            "urgent",
            Section.URGENT,
            Severity.ALARM,
            message("urgent_items", QT_TRANSLATE_NOOP("Message", "All suspected crimes and secrecy: {count}"), count=many(count)),
            Door("inbox", {"only": Narrowing.URGENT}),
        )


def mine(sight: Sight) -> Iterator[Line]:
    """Items that somebody has assigned to me, or to whom I cover for, and that are not settled."""
    lent = claims.lent(sight.reader, sight.me)
    found, count = today.assigned_to(sight.reader, sight.me, lent)
    for each in found:
        text = QT_TRANSLATE_NOOP("Message", "Assigned to you: an item from {author}")
        told = message("assigned_item", text, author=each.author)
        if each.item_id in lent:
            text = QT_TRANSLATE_NOOP("Message", "Assigned to {person}, whom you cover for: an item from {author}")
            told = message("covered_item", text, person=lent[each.item_id], author=each.author)
        yield _item(sight, each, Section.MINE, told)
    if count > len(found):
        yield Line(
            "mine",
            Section.MINE,
            Severity.DUE,
            message("assigned_items", QT_TRANSLATE_NOOP("Message", "All that is assigned to you: {count}"), count=many(count)),
            Door("inbox", {"only": Narrowing.ASSIGNED}),
        )


def questions(sight: Sight) -> Iterator[Line]:
    """Questions that are mine and decided to be answered, and whose answer is not given yet (HJO-7)."""
    found = today.to_answer(sight.reader, sight.me)
    if found:
        told = message(
            "owned_questions", QT_TRANSLATE_NOOP("Message", "Questions that you own, to be answered: {count}"), count=many(len(found))
        )
        yield Line("questions", Section.MINE, Severity.DUE, told, Door("followups", {"duty": Duty.ANSWER, "owned": True}))


def second_person(sight: Sight) -> Iterator[Line]:
    """Decisions of others that take effect when I agree."""
    if sight.context.me.role in READERS:
        return
    found, count = today.proposals(sight.reader, sight.me)
    for each in found:
        yield Line(
            f"second-{each.item_id}",
            Section.SECOND,
            Severity.DUE,
            message(
                "second_item",
                QT_TRANSLATE_NOOP("Message", "{person} proposes: {outcome}. You may approve it."),
                person=each.decider,
                outcome=Message(each.outcome, OUTCOME[Outcome(each.outcome)].name, context="Outcome"),
            ),
            Door("inbox", {"item": each.item_id}),
            sight.name(each.channel_id),
        )
    if count > len(found):
        yield Line(
            "second",
            Section.SECOND,
            Severity.DUE,
            message("second_items", QT_TRANSLATE_NOOP("Message", "All that wait for a second person: {count}"), count=many(count)),
            Door("inbox", {"only": Narrowing.SECOND}),
        )


def answers(sight: Sight) -> Iterator[Line]:
    """By channel, what is past the time by which it is to be answered, and what will be soon."""
    found = sorted(sight.answers, key=lambda each: (each.first_late is None, each.first_late or 0, each.first_near or 0))
    for place, each in enumerate(found):
        if each.late:
            late = QT_TRANSLATE_NOOP("Message", "Past the time to answer: {count}")
            told = message("answers_late", late, count=many(each.late))
            yield _answers(sight, each.channel_id, Severity.BREACH, told, each.first_late, Narrowing.LATE, unfold=place < UNFOLDED)
        if each.near:
            near = QT_TRANSLATE_NOOP("Message", "To be answered soon: {count}")
            told = message("answers_near", near, count=many(each.near))
            yield _answers(sight, each.channel_id, Severity.DUE, told, each.first_near, Narrowing.SOON, unfold=place < UNFOLDED)


def to_assess(sight: Sight) -> Iterator[Line]:
    """How much there is to assess at all: also what no policy sets a time for."""
    count = channels.counts(sight.reader).of(State.OPEN)
    if count:
        told = message("to_assess", QT_TRANSLATE_NOOP("Message", "All that is to be assessed: {count}"), count=count)
        yield Line("open", Section.ANSWERS, Severity.NOTE, told, Door("inbox", {"queue": State.OPEN}))


def _answers(sight: Sight, channel_id: int, severity: Severity, told: Message, first: int | None, part: Narrowing, *, unfold: bool) -> Line:
    due = only(part, sight.me, sight.now)
    text = QT_TRANSLATE_NOOP("Message", "An item from {author}")
    parts = [
        _item(sight, each, Section.ANSWERS, message("item_to_answer", text, author=each.author), severity)
        for each in (today.first_answers(sight.reader, channel_id, due.since, due.before) if unfold else ())
    ]
    door = Door("inbox", {"only": part, "channel": channel_id})
    return Line(f"{told.code}-{channel_id}", Section.ANSWERS, severity, told, door, sight.name(channel_id), first, tuple(parts))


def follow_ups(sight: Sight) -> Iterator[Line]:
    """What decisions oblige to, by kind: what is late and mandatory, what is late otherwise, and what is due soon."""
    cut = len(sight.follow_ups) > MOST
    kinds: dict[tuple[Severity, str], list[FollowUp]] = {}
    for each in sight.follow_ups:
        late = Severity.BREACH if each.mandatory else Severity.NOTE
        kinds.setdefault((late if each.due_at < sight.now else Severity.DUE, each.duty), []).append(each)
    for (severity, duty), found in kinds.items():
        late = {"when": "late", "mandatory": severity is Severity.BREACH}
        door = Door("followups", {"duty": duty, **({"when": "soon"} if severity is Severity.DUE else late)})
        name = Message(duty, DUTY_NAMES[Duty(duty)], context="Duty")
        text = QT_TRANSLATE_NOOP("Message", "{duty}: {count}")
        told = message("follow_up", text, duty=name, count=f"{len(found)}+" if cut else len(found))
        parts = [_follow_up(sight, each, severity, name) for each in found[:FEW]]
        yield _several(sight, f"duty-{duty}-{severity}", severity, told, door, parts, found[0].due_at, {each.channel_id for each in found})


def consultations(sight: Sight) -> Iterator[Line]:
    """Who was asked has answered, and the decision that was put off for it is to be taken (VAS-10)."""
    found = followups.consulted(sight.reader, MOST + 1)
    text = QT_TRANSLATE_NOOP("Message", "Answered consultation, to be decided: item {item}")
    parts = [
        Line(
            f"consulted-{number}",
            Section.FOLLOW_UPS,
            Severity.DUE,
            message("consulted_item", text, item=item),
            Door("followups", {"item": item}),
            sight.name(place),
        )
        for number, item, place, _due in found[:FEW]
    ]
    if found:
        told = message("consulted", QT_TRANSLATE_NOOP("Message", "Answered consultations, to be decided: {count}"), count=many(len(found)))
        door = Door("followups", {"consulted": True})
        yield _several(sight, "consulted", Severity.DUE, told, door, parts, None, {place for _, _, place, _ in found})


def _several(
    sight: Sight, key: str, severity: Severity, told: Message, door: Door, parts: list[Line], due: int | None, places: set[int]
) -> Line:
    """A line on several, with the first of them as its parts; a single one is told as itself, and its door leads to the same list."""
    alone = len(parts) == 1
    where = sight.name(next(iter(places))) if len(places) == 1 else ""
    what = parts[0].what if alone else told
    return Line(key, Section.FOLLOW_UPS, severity, what, door, where, due, () if alone else tuple(parts))


def _follow_up(sight: Sight, one: FollowUp, severity: Severity, name: Message) -> Line:
    told = message("follow_up_item", QT_TRANSLATE_NOOP("Message", "{duty}: item {item}"), duty=name, item=one.item_id)
    door, where = Door("followups", {"item": one.item_id}), sight.name(one.channel_id)
    return Line(f"duty-{one.id}", Section.FOLLOW_UPS, severity, told, door, where, one.due_at)


def _item(sight: Sight, one: Waiting, section: Section, told: Message, severity: Severity | None = None) -> Line:
    due = one.due_at if one.due_at < FAR_FUTURE else None
    late = Severity.BREACH if one.due_at < sight.now else Severity.DUE
    door = Door("inbox", {"item": one.item_id})
    return Line(f"{section}-{one.item_id}", section, severity or late, told, door, sight.name(one.channel_id), due)
