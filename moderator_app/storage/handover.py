"""Handover notes, version by version, and what is open in a channel for their draft. A note goes when its absence goes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, bindparam, insert, select

from moderator_app.domain.cover import Mark
from moderator_app.domain.decisions import Answer, ObligationState, Outcome, Standing
from moderator_app.domain.handover import MOST, NoteVersion, OpenDuty, OpenItem, OpenProposal
from moderator_app.domain.items import Priority, State
from moderator_app.domain.policy import Duty
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import (
    absence_deputy,
    absence_mark,
    decision,
    decision_answer,
    handover_note,
    item,
    item_assignment,
    obligation,
    person,
)

_n = handover_note.c
_versions = Statement(
    select(_n.version, _n.body, person.c.name, _n.made_at)
    .join(person, person.c.id == _n.person_id)
    .where(_n.absence_id == bindparam("absence"))
    .order_by(_n.version.desc())
)
_noted = Statement(select(_n.absence_id).distinct())
_add = Statement(insert(handover_note).values({each.name: bindparam(each.name) for each in _n}))
_starters = Statement(select(absence_mark.c.absence_id, absence_mark.c.person_id).where(absence_mark.c.mark == Mark.STARTED))
_starter = Statement(
    select(absence_mark.c.person_id).where(absence_mark.c.absence_id == bindparam("absence"), absence_mark.c.mark == Mark.STARTED)
)
_places = Statement(select(absence_deputy.c.channel_id, absence_deputy.c.channel).order_by(absence_deputy.c.absence_id))
_most = bindparam("most", type_=BigInteger())
_here = item.c.channel_id == bindparam("channel_id")
_by_due = (item.c.priority, item.c.due_at, item.c.id)
_items = Statement(
    select(item.c.id, item.c.due_at, item.c.priority, item_assignment.c.person_id)
    .outerjoin(item_assignment, item_assignment.c.item_id == item.c.id)
    .where(_here, item.c.state == State.OPEN.value)
    .order_by(*_by_due)
    .limit(_most)
)
_proposals = Statement(
    select(decision.c.id, item.c.id, decision.c.outcome, person.c.name, decision.c.decided_at)
    .select_from(item)
    .join(decision, decision.c.id == item.c.decision_id)
    .join(person, person.c.id == decision.c.decider_id)
    .where(_here, item.c.state == State.WAITING.value, decision.c.standing == Standing.WAITS.value)
    .order_by(*_by_due)
    .limit(_most)
)
_rules = Statement(
    select(decision_answer.c.rule)
    .where(decision_answer.c.decision_id == bindparam("decision"), decision_answer.c.answer == Answer.YES.value)
    .order_by(decision_answer.c.rule)
)
_duties = Statement(
    select(obligation.c.item_id, obligation.c.duty, obligation.c.mandatory, obligation.c.rules, obligation.c.due_at)
    .join(item, item.c.id == obligation.c.item_id)
    .where(_here, obligation.c.state == ObligationState.OPEN.value)
    .order_by(obligation.c.due_at, obligation.c.id)
    .limit(_most)
)
MOST_DUTIES = 500
"""Follow-ups of a channel that are read: of one kind MOST are told, and how many more there are."""


def versions(reader: Reader, absence_id: int) -> tuple[NoteVersion, ...]:
    """Every version of the absence's note that the reader may see, the newest first."""
    return tuple(NoteVersion(*row) for row in reader.all(_versions, absence=absence_id))


def noted(reader: Reader) -> set[int]:
    """The absences that have a note which the reader may see."""
    return {number for (number,) in reader.all(_noted)}


def add(writer: Writer, absence_id: int, version: int, text: str, person_id: int, now: int) -> None:
    """One more version, by that person."""
    writer.run(_add, absence_id=absence_id, version=version, body=text, person_id=person_id, made_at=now)


def starters(reader: Reader) -> dict[int, int]:
    """Who started the cover, by absence."""
    return dict(reader.all(_starters))


def starter(reader: Reader, absence_id: int) -> int | None:
    """Who started the absence's cover."""
    return reader.scalar(_starter, absence=absence_id)


def place_names(reader: Reader) -> dict[int, str]:
    """Channels in which a deputy is named, by what they were called then: also one that the reader is only to have."""
    return dict(reader.all(_places))


def open_items(reader: Reader, channel_id: int, person_id: int) -> tuple[OpenItem, ...]:
    """The first MOST items of the channel that are to be assessed; `hers` are the person's."""
    rows: list[tuple[Any, ...]] = reader.all(_items, channel_id=channel_id, most=MOST)
    return tuple(OpenItem(number, due, priority == Priority.URGENT, who == person_id) for number, due, priority, who in rows)


def proposals(reader: Reader, channel_id: int) -> tuple[OpenProposal, ...]:
    """Decisions on items of the channel that wait for a second person, with the rules that they rest on."""
    found: list[OpenProposal] = []
    for number, item_id, outcome, decider, at in reader.all(_proposals, channel_id=channel_id, most=MOST_DUTIES):
        rules = tuple(rule for (rule,) in reader.all(_rules, decision=number)) if len(found) < MOST else ()
        found.append(OpenProposal(item_id, Outcome(outcome), decider, at, rules))
    return tuple(found)


def duties(reader: Reader, channel_id: int) -> tuple[OpenDuty, ...]:
    """The open follow-ups on items of the channel, the first due first."""
    rows: list[tuple[Any, ...]] = reader.all(_duties, channel_id=channel_id, most=MOST_DUTIES)
    return tuple(OpenDuty(item_id, Duty(duty), bool(must), tuple(rules.split()), due) for item_id, duty, must, rules, due in rows)
