"""What was destroyed, by which decision or outside the plan. A row stays; only that it was reported is added."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, insert, select, update

from moderator_app.domain.destruction import Destroyed, Destruction
from moderator_app.domain.disposal import RecordType
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import destruction, person

_d = destruction.c
_LATER = ("reported_to", "reported_day")
_found: Any = (
    select(
        _d.id,
        _d.channel_id,
        _d.record_type,
        _d.received,
        _d.what,
        _d.no_longer_current,
        _d.decision_id,
        _d.deviation,
        person.c.name,
        _d.recorded_at,
        _d.reported_to,
        _d.reported_day,
    )
    .join(person, person.c.id == _d.recorder_id)
    .order_by(_d.id)
)
_all = Statement(_found)
_to_report = Statement(_found.where(_d.deviation != "", _d.reported_day.is_(None)))
_add = Statement(insert(destruction).values({each.name: bindparam(each.name) for each in _d if each.name != "reported_day"}))
_report = Statement(
    update(destruction)
    .where(_d.id == bindparam("number"), _d.reported_day.is_(None))
    .values(reported_to=bindparam("to_whom"), reported_day=bindparam("on_day"))
)


def everything(reader: Reader) -> list[Destruction]:
    """All that the reader may see, in the order of their recording."""
    return [_destruction(*row) for row in reader.all(_all)]


def to_report(reader: Reader) -> list[Destruction]:
    """Those outside the plan of which nobody has been told."""
    return [_destruction(*row) for row in reader.all(_to_report)]


def add(writer: Writer, channel_id: int, one: Destroyed, decision_id: int | None, deviation: str, recorder: int, now: int) -> int:
    """It was destroyed; its id."""
    number = ids.take(writer, "destruction")
    writer.run(
        _add,
        id=number,
        channel_id=channel_id,
        record_type=one.record_type,
        received=one.received,
        what=one.what,
        no_longer_current=int(one.no_longer_current),
        decision_id=decision_id,
        deviation=deviation,
        recorder_id=recorder,
        recorded_at=now,
        reported_to="",
    )
    return number


def report(writer: Writer, number: int, to: str, day: str) -> None:
    """Somebody was told of it on that ISO day."""
    writer.run(_report, number=number, to_whom=to, on_day=day)


def _destruction(
    number: int, channel_id: int, kind: str, received: str, what: str, obsolete: int, decision: int | None, deviation: str, *more: Any
) -> Destruction:
    recorder, recorded_at, reported_to, reported_day = more
    return Destruction(
        id=number,
        channel_id=channel_id,
        destroyed=Destroyed(record_type=RecordType(kind), received=received, what=what, no_longer_current=bool(obsolete)),
        decision_id=decision,
        deviation=deviation,
        recorder=recorder,
        recorded_at=recorded_at,
        reported_to=reported_to,
        reported_day=reported_day,
    )
