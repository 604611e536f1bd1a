"""The channel register: fields, who has which role and had it before, steps taken at the gates, and the statuses with their times."""

from __future__ import annotations

import msgspec
from sqlalchemy import bindparam, delete, insert, select, update

from moderator_app.domain.channels import Status
from moderator_app.domain.gates import Office, Phase, Responsibility
from moderator_app.domain.register import FIELDS, Fields, Holder, Named, Register, StatusChange, StepTaken, name_key
from moderator_app.storage import checks, ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, channel_holder, channel_status, channel_step, person, politician

_channel = Statement(select(channel.c.status, channel.c.taken_over, channel.c.fields).where(channel.c.id == bindparam("channel_id")))
_all_channels = Statement(select(channel.c.id, channel.c.status, channel.c.taken_over, channel.c.fields))
_set_fields = Statement(update(channel).where(channel.c.id == bindparam("channel_key")).values(fields=bindparam("now_fields")))
_set_status = Statement(update(channel).where(channel.c.id == bindparam("channel_key")).values(status=bindparam("now_status")))
_h, _s = channel_holder.c, channel_step.c
_holder = (_h.id, _h.role, _h.name, _h.person_id, _h.title, _h.unit, _h.extent, _h.since, _h.until)
_holders = Statement(select(*_holder).where(_h.channel_id == bindparam("channel_id")).order_by(_h.id))
_all_holders = Statement(select(_h.channel_id, *_holder).order_by(_h.id))
_add_holder = Statement(insert(channel_holder).values({each.name: bindparam(each.name) for each in _h if each.name != "until"}))
_end_holder = Statement(update(channel_holder).where(_h.id == bindparam("holder")).values(until=bindparam("now")))
_step = (_s.phase, _s.step, _s.name, _s.person_id, _s.day, _s.note, person.c.name, _s.recorded_at, _s.office)
_steps = Statement(
    select(*_step).join(person, person.c.id == _s.recorder_id).where(_s.channel_id == bindparam("channel_id")).order_by(_s.id)
)
_all_steps = Statement(select(_s.channel_id, *_step).join(person, person.c.id == _s.recorder_id).order_by(_s.id))
_add_step = Statement(insert(channel_step).values({each.name: bindparam(each.name) for each in _s}))
_history = Statement(
    select(channel_status.c.status, channel_status.c.at, person.c.name)
    .join(person, person.c.id == channel_status.c.person_id)
    .where(channel_status.c.channel_id == bindparam("channel_id"))
    .order_by(channel_status.c.id)
)
_whole_history = Statement(
    select(channel_status.c.channel_id, channel_status.c.status, channel_status.c.at, person.c.name)
    .join(person, person.c.id == channel_status.c.person_id)
    .order_by(channel_status.c.id)
)
_add_status = Statement(insert(channel_status).values({each.name: bindparam(each.name) for each in channel_status.c}))
_politicians = Statement(select(politician.c.name_key))
_politician_names = Statement(select(politician.c.name).order_by(politician.c.name_key))
_mark = Statement(insert(politician).values(name_key=bindparam("name_key"), name=bindparam("name"), marked_at=bindparam("now")))
_unmark = Statement(delete(politician).where(politician.c.name_key == bindparam("name_key")))


def of_channel(reader: Reader, channel_id: int) -> Register:
    """All that the register knows of the channel, which must be there."""
    row = reader.one(_channel, channel_id=channel_id)
    assert row is not None, "a channel that is not there"
    return Register(
        channel_id,
        Status(row[0]),
        bool(row[1]),
        FIELDS.of_json(row[2]),
        tuple(
            Holder(number, Responsibility(role), Named(name, person_id), *more)
            for number, role, name, person_id, *more in reader.all(_holders, channel_id=channel_id)
        ),
        tuple(_taken(*row) for row in reader.all(_steps, channel_id=channel_id)),
        tuple(StatusChange(Status(status), at, name) for status, at, name in reader.all(_history, channel_id=channel_id)),
        politicians(reader),
        checks.deposits(reader, channel_id),
        checks.in_order(reader, channel_id),
    )


def politician_names(reader: Reader) -> tuple[str, ...]:
    """Who is marked as a politician, by name."""
    return tuple(row[0] for row in reader.all(_politician_names))


def everything(reader: Reader) -> dict[int, Register]:
    """All that the register knows of every channel, by the channel's id: a handful of statements, however many there are."""
    held: dict[int, list[Holder]] = {}
    for channel_id, number, role, name, person_id, *more in reader.all(_all_holders):
        held.setdefault(channel_id, []).append(Holder(number, Responsibility(role), Named(name, person_id), *more))
    taken: dict[int, list[StepTaken]] = {}
    for channel_id, *row in reader.all(_all_steps):
        taken.setdefault(channel_id, []).append(_taken(*row))
    before: dict[int, list[StatusChange]] = {}
    for channel_id, status, at, name in reader.all(_whole_history):
        before.setdefault(channel_id, []).append(StatusChange(Status(status), at, name))
    marked, laid, in_order = politicians(reader), checks.all_deposits(reader), checks.all_in_order(reader)
    return {
        number: Register(
            number,
            Status(status),
            bool(taken_over),
            FIELDS.of_json(fields),
            tuple(held.get(number, ())),
            tuple(taken.get(number, ())),
            tuple(before.get(number, ())),
            marked,
            tuple(laid.get(number, ())),
            in_order.get(number, frozenset()),
        )
        for number, status, taken_over, fields in reader.all(_all_channels)
    }


def politicians(reader: Reader) -> frozenset[str]:
    """The keys of the names that are marked as politicians'."""
    return frozenset(row[0] for row in reader.all(_politicians))


def mark_politician(writer: Writer, name: str, now: int) -> None:
    """Whoever has this name is a politician."""
    writer.run(_mark, name_key=name_key(name), name=name, now=now)


def unmark_politician(writer: Writer, name: str) -> None:
    """Nobody of that name is a politician any more."""
    writer.run(_unmark, name_key=name_key(name))


def set_fields(writer: Writer, channel_id: int, fields: Fields) -> None:
    """These are the channel's fields now."""
    writer.run(_set_fields, channel_key=channel_id, now_fields=msgspec.json.encode(fields).decode())


def set_status(writer: Writer, channel_id: int, status: Status, person_id: int, now: int) -> None:
    """The channel's status now, by that person."""
    writer.run(_set_status, channel_key=channel_id, now_status=status)
    add_status(writer, channel_id, status, person_id, now)


def add_status(writer: Writer, channel_id: int, status: Status, person_id: int, now: int) -> None:
    """A line of the history of statuses."""
    number = ids.take(writer, "channel_status")
    writer.put(_add_status, id=number, channel_id=channel_id, status=status, person_id=person_id, at=now)


def end_holder(writer: Writer, holder_id: int, now: int) -> None:
    """The role is that person's no longer."""
    writer.run(_end_holder, holder=holder_id, now=now)


def add_holder(writer: Writer, channel_id: int, role: Responsibility, who: Named, *, title: str, unit: str, extent: str, now: int) -> None:
    """The role is that person's from now on."""
    writer.run(
        _add_holder,
        id=ids.take(writer, "channel_holder"),
        channel_id=channel_id,
        role=role,
        person_id=who.person_id,
        name=who.name,
        title=title,
        unit=unit,
        extent=extent,
        since=now,
    )


def add_step(writer: Writer, channel_id: int, taken: StepTaken, recorder_id: int) -> None:
    """The step was taken; that person writes it down."""
    writer.run(
        _add_step,
        id=ids.take(writer, "channel_step"),
        channel_id=channel_id,
        phase=taken.phase,
        step=taken.step,
        person_id=taken.by.person_id,
        name=taken.by.name,
        day=taken.day,
        note=taken.note,
        office=taken.office or "",
        recorder_id=recorder_id,
        recorded_at=taken.recorded_at,
    )


def _taken(
    phase: str, step: str, name: str, person_id: int | None, day: str, note: str, recorder: str, recorded_at: int, office: str
) -> StepTaken:
    return StepTaken(Phase(phase), step, Named(name, person_id), day, note, recorder, recorded_at, Office(office) if office else None)
