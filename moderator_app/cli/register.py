"""The commands for the channel register: its fields, roles, steps and gates."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.gates import Demand, Field, Office, Phase, Responsibility, Step
from moderator_app.domain.load import Load, short_of
from moderator_app.domain.register import Holder, StepTaken, told
from moderator_app.support.messages import Message


def channels_show(desk: Desk, given: Namespace, out: Output) -> int:
    found = desk.register.show(desk.channels.by_name(given.name))
    known = found.register
    values: dict[str, object] = {
        "id": found.channel.id,
        "name": found.channel.name,
        "platform": found.channel.platform,
        "pack": found.channel.pack,
        "status": known.status,
        "taken_over": known.taken_over,
        "fields": {str(field): known.fields.told(field) for field in Field},
        "roles": {str(role): [_holder(each) for each in known.holders if each.role is role] for role in Responsibility},
        "steps": [
            {
                "gate": each.phase,
                "step": each.step,
                "by": each.by.name,
                "date": each.day,
                "note": each.note,
                "office": each.office,
                "recorded_by": each.recorder,
                "recorded_at": moment(each.recorded_at),
            }
            for each in known.steps
        ],
        "history": [{"status": each.status, "at": moment(each.at), "by": each.person} for each in known.history],
        "start_missing": _demands(found.start_missing),
        "close_missing": _demands(found.close_missing),
        "alarms": _messages(found.alarms),
    }
    lines = [f"{found.channel.name}\t{known.status}\t{found.channel.pack}"]
    lines += [f"{field}: {known.fields.told(field)}" for field in Field if known.fields.told(field)]
    lines += [
        f"{each.role}: " + ", ".join(part for part in (each.who.name, each.title, each.unit, each.extent) if part)
        for each in known.holders
        if each.until is None
    ]
    lines += [_step(each) for each in known.steps]
    # Of an active channel the alarms say what the start lacks.
    lines += [f"! {each.english()}" for each in found.alarms or tuple(map(told, found.start_missing))]
    out.result(values, lines)
    return DONE


def channels_load(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.loads.report()
    values = [
        {
            "id": each.channel_id,
            "channel": each.channel,
            "managers": list(each.managers),
            "to_assess": each.to_assess,
            "oldest": None if each.oldest is None else moment(each.oldest),
            "late": each.late,
            "late_since": None if each.late_since is None else moment(each.late_since),
            "rounds_missed": each.rounds_missed,
            "follow_ups_late": each.duties_late,
            "days_without_anybody": [date.fromordinal(day).isoformat() for day in each.nobody],
            "suffices": not short_of(each),
        }
        for each in found
    ]
    lines = [
        f"{'!' if short_of(each) else '-'} {each.channel}\t{each.to_assess} to assess{_since(each)}\t{each.late} late\t"
        f"{each.rounds_missed} rounds missed\t{each.duties_late} follow-ups late\t{len(each.nobody)} days without anybody\t"
        f"{', '.join(each.managers) or 'no manager'}"
        for each in found
    ]
    out.result({"channels": values}, lines)
    return DONE


def _since(load: Load) -> str:
    return "" if load.oldest is None else f", the oldest from {moment(load.oldest)}"


def channels_set(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.name)
    if given.field in list(Field):
        desk.register.fill_in(channel, Field(given.field), given.value)
        desk.answer_times.finish()
    elif given.end:
        desk.register.dismiss(channel, Responsibility(given.field), given.value)
    else:
        role = Responsibility(given.field)
        desk.register.appoint(channel, role, given.value, title=given.title, unit=given.unit, extent=given.extent)
    out.result({"id": channel.id, "field": given.field}, [f"{channel.name}: {given.field} is saved."])
    return DONE


def channels_step(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.name)
    gate = Phase(given.gate) if given.gate else None
    office = Office(given.office) if given.office else None
    desk.register.record(channel, Step(given.step), by=given.by, day=given.date, note=given.note, phase=gate, office=office)
    out.result({"id": channel.id, "step": given.step}, [f"{channel.name}: {given.step} is recorded."])
    return DONE


def channels_start_document(desk: Desk, given: Namespace, out: Output) -> int:
    """Makes a version, unless the newest says what the register says now; prints it where --to names a file."""
    channel = desk.channels.by_name(given.name)
    found = desk.start_documents.show(channel)
    made = found.versions[0] if found.current else desk.start_documents.make(channel, given.note)
    lines = [f"Version {made.number} of the start document {'says this already' if found.current else 'is made'}."]
    path = given.to.absolute() if given.to else None
    if path is not None:
        desk.start_documents.save(channel, path, given.printer)
        lines.append(f"Written to {path}.")
    values: dict[str, object] = {"id": channel.id, "version": made.number, "digest": made.digest, "file": str(path) if path else None}
    out.result(values, lines)
    return DONE


def channels_activate(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.name)
    wishes = desk.register.activate(channel)
    out.result({"id": channel.id, "status": "active", "wishes": _messages(wishes)}, [f"{channel.name} is active.", *_wishes(wishes)])
    return DONE


def channels_close(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.name)
    wishes = desk.register.close(channel)
    out.result({"id": channel.id, "status": "closed", "wishes": _messages(wishes)}, [f"{channel.name} is closed.", *_wishes(wishes)])
    return DONE


def people_politician(desk: Desk, given: Namespace, out: Output) -> int:
    desk.register.mark_politician(given.name, not given.no)
    out.result({"name": given.name, "politician": not given.no}, [f"{given.name} is {'no politician' if given.no else 'a politician'}."])
    return DONE


def _step(each: StepTaken) -> str:
    by = f"{each.by.name}, {each.office}" if each.office else each.by.name
    return f"{each.day} {each.phase}: {each.step} by {by}{each.note and ': ' + each.note}"


def _holder(each: Holder) -> dict[str, object]:
    return {
        "name": each.who.name,
        "title": each.title,
        "unit": each.unit,
        "extent": each.extent,
        "at_desk": each.who.person_id is not None,
        "since": moment(each.since),
        "until": moment(each.until),
    }


def _demands(found: tuple[Demand, ...]) -> list[dict[str, object]]:
    return [
        {
            "need": each.need,
            "row": each.row,
            "source": each.source,
            "wording": each.wording,
            "binding": each.binding,
            "persons": each.persons,
            "offices": list(each.offices),
        }
        for each in found
    ]


def _messages(found: tuple[Message, ...]) -> list[dict[str, object]]:
    return [{"code": each.code, "message": each.english()} for each in found]


def _wishes(found: tuple[Message, ...]) -> list[str]:
    return [f"! {each.english()}" for each in found]
