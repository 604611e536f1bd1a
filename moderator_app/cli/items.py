"""The commands that list, show and decide items, and how items and decisions are told as JSON."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.claims import no_such_person, several_of_that_name
from moderator_app.desk.desk import Desk
from moderator_app.desk.keepwords import registered, sort, when
from moderator_app.domain.blocks import last_moment
from moderator_app.domain.channels import Person
from moderator_app.domain.decisions import Answer, Decision, Draft, Outcome
from moderator_app.domain.items import Direction, Item, Order, Row, Selection, State
from moderator_app.domain.marks import Mark
from moderator_app.domain.retention import Keeping


def inbox_list(desk: Desk, given: Namespace, out: Output) -> int:
    queue = given.queue or ("all" if given.search else State.OPEN)
    channel = None if given.channel is None else desk.channels.by_name(given.channel).id
    selection = Selection(
        None if queue == "all" else State(queue),
        channel,
        given.search,
        None if given.direction is None else Direction(given.direction),
        None if given.order is None else Order(given.order),
        desk.me.id if given.mine else None,
    )
    rows = desk.inbox.page(selection, most=given.limit)
    narrowed = given.search or given.direction or given.mine
    total = len(desk.inbox.spine(selection)) if narrowed else desk.inbox.counts().of(selection.state, channel)
    out.result({"items": [_row(each) for each in rows], "total": total}, [*map(_line, rows), f"{len(rows)} of {total}"])
    return DONE


def _row(row: Row) -> dict[str, object]:
    return {
        "ref": str(row.id),
        "channel": row.channel,
        "author": row.author,
        "text": row.text,
        "state": row.state,
        "due_at": moment(row.due_at),
        "published_at": moment(row.published_at),
        "outcome": row.outcome,
        "restricted": row.restricted,
    }


def _line(row: Row) -> str:
    return f"{row.id}\t{row.state}\t{row.channel}\t{row.author}\t{' '.join(row.text.split())[:80]}"


def inbox_show(desk: Desk, given: Namespace, out: Output) -> int:
    item = desk.inbox.open(given.ref)
    decided = desk.decisions.of_item(item.id)
    marks = desk.marks.of_item(item.id).marks
    kept = desk.retention.of(item.id)
    values = (
        _item(item)
        | {"keeping": keeping_values(kept)}
        | {"decisions": [_decision(each) for each in decided], "marks": [_mark(each) for each in marks]}
    )
    text = "" if item.revision is None else item.revision.text
    head = f"{item.channel} · {item.author_name} · {moment(item.published_at)} · {item.state}"
    told = [f"registration: {registered(kept, 'en')} {kept.diary.where}".strip(), f"retention: {sort(kept, 'en')}; {when(kept, 'en')}"]
    told += [f"held: {each.english()}" for each in kept.holds]
    out.result(values, [head, text, *told, *(f"? {each.detector}: {each.what.english()} ({each.sureness})" for each in marks)])
    return DONE


def keeping_values(kept: Keeping) -> dict[str, object]:
    """How an item is kept."""
    return {
        "registration": kept.diary.status,
        "registered_as": kept.diary.where or None,
        "retention_class": kept.retention,
        "retention_words": kept.words or None,
        "disposal": kept.when,
        "disposal_from": kept.day,
        "disposal_decision": None if kept.decision is None else kept.decision.id,
        "held": [{"code": each.code, "why": each.english()} for each in kept.holds],
    }


def _mark(mark: Mark) -> dict[str, object]:
    return {
        "detector": mark.detector,
        "start": mark.start,
        "end": mark.end,
        "what": mark.what.english(),
        "sureness": mark.sureness,
        "severity": int(mark.severity),
        "category": mark.category,
        "rules": list(mark.rules),
    }


def _item(item: Item) -> dict[str, object]:
    return {
        "ref": str(item.id),
        "uuid": item.uuid,
        "channel": item.channel,
        "platform": item.platform,
        "pack": item.pack,
        "board": item.board,
        "purpose": item.purpose,
        "author": item.author_name,
        "author_id": item.author_handle,
        "author_type": item.author_type,
        "direction": item.direction,
        "kind": item.kind,
        "external_id": item.external_id,
        "context": item.context,
        "url": item.url,
        "published_at": moment(item.published_at),
        "knowledge_at": moment(item.knowledge_at),
        "due_at": moment(item.due_at),
        "state": item.state,
        "revisions": [{"number": each.number, "text": each.text, "seen_at": moment(each.seen_at)} for each in item.revisions],
    }


def _decision(decided: Decision) -> dict[str, Any]:
    return {
        "decision": decided.reference,
        "outcome": decided.outcome,
        "standing": decided.standing,
        "rules": list(decided.answered(Answer.YES)),
        "reason": decided.reason,
        "decided_at": moment(decided.decided_at),
        "decider": decided.decider,
        "board": decided.board,
        "on_behalf_of": decided.on_behalf_of,
        "obligations": [
            {
                "duty": each.duty,
                "mandatory": each.mandatory,
                "rules": list(each.rules),
                "due_at": moment(each.due_at),
                "state": each.state,
            }
            for each in decided.obligations
        ],
    }


def decide(desk: Desk, given: Namespace, out: Output) -> int:
    item = desk.inbox.item(given.ref)
    if given.outcome == Outcome.SUSPECTED_ABUSE:
        decided = desk.suspicion.purge(item.id, given.reason)
    else:
        answers = dict.fromkeys(given.rule, Answer.YES) | dict.fromkeys(given.unsure, Answer.UNSURE)
        decided = desk.decisions.decide(
            Draft(
                item_id=item.id,
                revision_id=0 if item.revision is None else item.revision.id,
                answers=answers,
                outcome=Outcome(given.outcome),
                reason=given.reason,
                message=given.message,
                block_until=None if given.block_until is None else last_moment(given.block_until),
                supersedes=item.decision_id if given.supersede else None,
            )
        )
    values = _decision(decided)
    taken = desk.suspicion.taken(item.id) if given.outcome == Outcome.SUSPECTED_ABUSE else None
    duties = [f"- {each['duty']}{'' if each['mandatory'] else ' (when it fits)'} {each['due_at'] or ''}" for each in values["obligations"]]
    if taken is not None:
        duties.append(taken.english())
    out.result(values, [f"{decided.reference}: {decided.outcome} ({decided.standing})", *duties])
    return DONE


def assign_item(desk: Desk, ref: int, to: str | None, out: Output) -> int:
    """The item is this person's from now on, or nobody's."""
    person = None if to is None else person_named(desk, to)
    before = desk.claims.assign(ref, None if person is None else person.id)
    values: dict[str, object] = {
        "ref": str(ref),
        "to": None if person is None else person.name,
        "before": None if before is None else before.person,
    }
    out.result(values, [f"Item {ref} is {'nobody' if person is None else person.name}'s."])
    return DONE


def person_named(desk: Desk, named: str) -> Person:
    """By the name, or by the system's user name. Raises Refused when there is none, or more than one."""
    found = [each for each in desk.claims.everybody() if named.casefold() in (each.name.casefold(), each.os_user.casefold())]
    if len(found) != 1:
        raise no_such_person(named) if not found else several_of_that_name(named)
    return found[0]
