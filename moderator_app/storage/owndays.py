"""The days that count otherwise in this organisation than in the calendar that all share."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, delete, insert, select

from moderator_app.domain.workdays import OwnDay
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import own_day

_all = Statement(select(own_day.c.day, own_day.c.works, own_day.c.name).order_by(own_day.c.day))
_add = Statement(insert(own_day).values({each.name: bindparam(each.name) for each in own_day.c}))
_remove = Statement(delete(own_day).where(own_day.c.day == bindparam("on_day")))


def ask(reader: Reader) -> None:
    """`everything` will be read."""
    reader.ask(_all)


def everything(reader: Reader) -> tuple[OwnDay, ...]:
    """All of them, the earliest first."""
    return tuple(OwnDay(date.fromisoformat(day), bool(works), name) for day, works, name in reader.all(_all))


def add(writer: Writer, day: OwnDay, person_id: int, now: int) -> None:
    """The day counts so from now on."""
    writer.run(_add, day=day.day.isoformat(), works=int(day.works), name=day.name, person_id=person_id, recorded_at=now)


def remove(writer: Writer, day: date) -> int:
    """The day counts as in the calendar again; how many rows there were."""
    return writer.run(_remove, on_day=day.isoformat())
