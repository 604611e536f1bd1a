"""Templates for answers, and the records of what was answered."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, or_, select, update

from moderator_app.domain.answers import Answered, Template, Tick
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import answer, answer_template, item, person, receipt, revision

_t, _a = answer_template.c, answer.c
_every_template = (
    select(_t.id, _t.name, _t.body, _t.channel_id, person.c.name, _t.made_at, _t.ended_at, _t.instead_of)
    .join(person, person.c.id == _t.person_id)
    .order_by(_t.name, _t.id)
)
_templates = Statement(
    _every_template.where(
        _t.ended_at.is_(None), or_(_t.channel_id.is_(None), _t.channel_id == bindparam("channel_id"), bindparam("every") == 1)
    )
)
_ever = Statement(_every_template)
_add_template = Statement(insert(answer_template).values({each.name: bindparam(each.name) for each in answer_template.c}))
_end_template = Statement(
    update(answer_template).where(_t.id == bindparam("number"), _t.ended_at.is_(None)).values(ended_at=bindparam("now"))
)
_answered = Statement(
    select(
        _a.id,
        _a.item_id,
        _a.own_item_id,
        revision.c.text,
        _a.link,
        _a.ticks,
        _a.marks,
        person.c.name,
        _a.published_at,
        _a.recorded_at,
        receipt.c.step,
        receipt.c.words,
        _a.corrects,
    )
    .join(receipt, receipt.c.id == _a.receipt_id)
    .join(person, person.c.id == _a.person_id)
    .join(item, item.c.id == _a.own_item_id)
    .outerjoin(revision, revision.c.id == item.c.revision_id)
    .where(or_(_a.item_id == bindparam("item_id"), _a.own_item_id == bindparam("item_id")))
    .order_by(_a.id)
)
_add = Statement(insert(answer).values({each.name: bindparam(each.name) for each in answer.c}))


def templates(reader: Reader, channel_id: int | None) -> list[Template]:
    """Those in use, by name: of the channel and for all; None: of every channel."""
    return [Template(*row) for row in reader.all(_templates, channel_id=channel_id or 0, every=int(channel_id is None))]


def templates_ever(reader: Reader) -> list[Template]:
    """Those in use and those that were, by name."""
    return [Template(*row) for row in reader.all(_ever)]


def add_template(
    writer: Writer, *, name: str, body: str, channel_id: int | None, person_id: int, now: int, instead_of: int | None = None
) -> int:
    """A new one; its id."""
    number = ids.take(writer, "answer_template")
    writer.put(
        _add_template,
        id=number,
        name=name,
        body=body,
        channel_id=channel_id,
        person_id=person_id,
        made_at=now,
        ended_at=None,
        instead_of=instead_of,
    )
    return number


def end_template(writer: Writer, number: int, now: int) -> None:
    """It is no longer in use. There must be one of that number in use."""
    writer.put(_end_template, must_touch=1, number=number, now=now)


def answered(reader: Reader, item_id: int) -> list[Answered]:
    """The answers to the item, or the one that it is, the oldest first."""
    return [
        Answered(
            number,
            question,
            own,
            text or "",
            link,
            _ticks(ticks),
            tuple(marks.split()),
            who,
            published,
            recorded,
            words if step == FollowUpStep.CORRECTED else "",
            corrects,
        )
        for number, question, own, text, link, ticks, marks, who, published, recorded, step, words, corrects in reader.all(
            _answered, item_id=item_id
        )
    ]


def _ticks(kept: str) -> tuple[Tick, ...]:
    return tuple(Tick(each) for each in kept.split())


def add(
    writer: Writer,
    *,
    item_id: int,
    obligation_id: int,
    own_item_id: int,
    link: str,
    ticks: tuple[Tick, ...],
    marks: tuple[str, ...],
    person_id: int,
    published_at: int,
    recorded_at: int,
    receipt_id: int,
    corrects: int | None,
) -> int:
    """What was answered; the record's id."""
    number = ids.take(writer, "answer")
    writer.put(
        _add,
        id=number,
        item_id=item_id,
        obligation_id=obligation_id,
        own_item_id=own_item_id,
        link=link,
        ticks=" ".join(ticks),
        marks=" ".join(marks),
        person_id=person_id,
        published_at=published_at,
        recorded_at=recorded_at,
        receipt_id=receipt_id,
        corrects=corrects,
    )
    return number
