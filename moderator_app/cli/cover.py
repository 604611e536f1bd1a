"""The commands for absences: who is away, who covers, and what was done in the meantime."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from moderator_app.cli.arguments import Commands, positive
from moderator_app.cli.items import person_named
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.coverwords import choose_event
from moderator_app.desk.desk import Desk
from moderator_app.domain.cover import Absence
from moderator_app.domain.handover import written
from moderator_app.domain.workdays import local_day
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

AHEAD = 30
"""Days that the list looks ahead for days with nobody."""


def deputy(text: str) -> tuple[str, str]:
    """CHANNEL=PERSON of an option; a channel's name may hold the sign."""
    channel, sign, person = text.rpartition("=")
    if not (sign and channel.strip() and person.strip()):
        raise argparse.ArgumentTypeError(f"{text!r} is not CHANNEL=PERSON")
    return channel.strip(), person.strip()


def cover_plan(desk: Desk, given: Namespace, out: Output) -> int:
    who = person_named(desk, given.person)
    named = [(desk.channels.by_name(channel).id, person_named(desk, person).id) for channel, person in given.deputy]
    first, last = (given.first, given.last) if given.ics is None else _days_of_file(desk, given.ics, given.event)
    made = desk.cover.plan(who.id, first or date.min, last or first or date.min, named)
    if given.start:
        made = desk.cover.start(made.id)
    return _tell(desk, made, out)


def _days_of_file(desk: Desk, path: Path, number: int | None) -> tuple[date, date]:
    """Those of the only event, of the only one out of office, or of the one of that number. Raises KnownError."""
    events = desk.cover.days_in(path)
    away = [each for each in events if each.out_of_office] or events
    if number is None and len(away) == 1:
        return away[0].first, away[0].last
    if number is None or number > len(events):
        raise choose_event([(each.first.isoformat(), each.last.isoformat(), each.title) for each in events])
    return events[number - 1].first, events[number - 1].last


def cover_start(desk: Desk, given: Namespace, out: Output) -> int:
    return _tell(desk, desk.cover.start(given.absence), out)


def cover_end(desk: Desk, given: Namespace, out: Output) -> int:
    return _tell(desk, desk.cover.end(given.absence), out)


def cover_note(desk: Desk, given: Namespace, out: Output) -> int:
    """The newest version; the draft; or a new version from a file or from standard input."""
    if given.draft:
        text = written(desk.handover.draft(given.absence), lambda what: what.english())
        out.result({"absence": given.absence, "draft": text}, [text.rstrip()])
        return DONE
    if given.set is not None:
        seen = desk.handover.of(given.absence).number
        desk.handover.save(given.absence, _text_of(given.set), seen)
    note = desk.handover.of(given.absence)
    versions = [{"version": each.number, "by": each.author, "at": moment(each.made_at)} for each in note.versions]
    newest = note.newest
    values: dict[str, object] = {"absence": given.absence, "person": note.absence.person, "readers": list(note.readers)}
    text = "" if newest is None else newest.text
    told = "no handover note yet" if newest is None else f"version {newest.number}\t{newest.author}\t{moment(newest.made_at)}"
    out.result(values | {"text": text, "versions": versions}, [told] if given.set is not None or not text else [told, "", text])
    return DONE


def _text_of(path: Path) -> str:
    """What the file holds; “-” is standard input. Raises KnownError."""
    try:
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as problem:
        text = QT_TRANSLATE_NOOP("Message", "{file} can't be read as text ({why}). Nothing was saved. Save it as UTF-8 and try again.")
        why = problem.strerror if isinstance(problem, OSError) else "UTF-8"
        raise KnownError(message("note_unreadable", text, file=path.name, why=why)) from problem


def cover_list(desk: Desk, given: Namespace, out: Output) -> int:
    first = given.first or date.fromordinal(local_day(desk.clock.now())[0])
    last = given.last or first + timedelta(days=AHEAD - 1)
    names = desk.cover.places()
    nobody = {names[channel]: days for channel, days in desk.cover.nobody(first, last).items() if days}
    running = {each.id for each in desk.cover.running()}
    found = [_absence(desk, each, names) | {"runs": each.id in running} for each in desk.cover.everything()]
    out.result(
        {
            "absences": found,
            "from": first.isoformat(),
            "to": last.isoformat(),
            "nobody": [{"channel": channel, "days": [day.isoformat() for day in days]} for channel, days in nobody.items()],
        },
        [
            *(f"{_line(each)}\t{'covered now' if each['runs'] else each['state']}" for each in found),
            *(f"NOBODY\t{channel}\t{', '.join(map(str, days))}" for channel, days in nobody.items()),
        ],
    )
    return DONE


def cover_report(desk: Desk, given: Namespace, out: Output) -> int:
    found = desk.cover.report(given.absence)
    names = desk.cover.places()
    deeds = [
        {
            "at": moment(each.at),
            "person": each.person,
            "channel": names.get(each.channel_id),
            "kind": each.kind,
            "ref": None if each.item_id is None else str(each.item_id),
            "decision": each.reference,
            "outcome": each.outcome,
            "on_behalf_of": each.on_behalf_of,
        }
        for each in found.deeds
    ]
    lines = ["\t".join(str(value) for value in each.values() if value is not None) for each in deeds]
    values: dict[str, object] = {
        "absence": found.absence.id,
        "person": found.absence.person,
        "from": moment(found.since),
        "to": moment(found.until),
    }
    values["done"] = deeds
    out.result(values, [*lines, f"{len(deeds)} entries"])
    return DONE


def _tell(desk: Desk, one: Absence, out: Output) -> int:
    values = _absence(desk, one, desk.cover.places())
    out.result(values, [f"{_line(values)}\t{values['state']}"])
    return DONE


def _absence(desk: Desk, one: Absence, channels: dict[int, str]) -> dict[str, object]:
    people = {each.id: each.name for each in desk.claims.everybody()}
    planned = "planned" if one.started_at is None else "started"
    return {
        "absence": one.id,
        "person": one.person,
        "from": date.fromordinal(one.first).isoformat(),
        "to": date.fromordinal(one.last).isoformat(),
        "state": planned if one.runs_until > desk.clock.now() and one.ended_at is None else "ended",
        "deputies": [{"channel": channels.get(channel), "person": people[deputy]} for channel, deputy in one.deputies],
    }


def _line(values: dict[str, object]) -> str:
    return f"{values['absence']}\t{values['person']}\t{values['from']} – {values['to']}"


COVER_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("cover", "plan"): cover_plan,
    ("cover", "list"): cover_list,
    ("cover", "start"): cover_start,
    ("cover", "end"): cover_end,
    ("cover", "report"): cover_report,
    ("cover", "note"): cover_note,
}


def add_cover(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("cover", parents=[shared], help="absences and deputies").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    plan = parts.add_parser("plan", parents=[shared], help="somebody is going to be away, or is away")
    plan.add_argument("person", help="name or user name")
    days = plan.add_mutually_exclusive_group(required=True)
    days.add_argument("--from", dest="first", type=date.fromisoformat, metavar="DAY", help="the first whole day")
    days.add_argument("--ics", type=Path, metavar="FILE", help="take the days from a calendar file that Outlook saved")
    plan.add_argument("--to", dest="last", type=date.fromisoformat, metavar="DAY", help="the last whole day; default: the first")
    plan.add_argument("--event", type=positive, metavar="N", help="which event of the calendar file, where it holds several")
    plan.add_argument(
        "--deputy", action="append", default=[], type=deputy, metavar="CHANNEL=PERSON", help="who covers in a channel; may be repeated"
    )
    plan.add_argument("--start", action="store_true", help="start the cover as well")
    listed = parts.add_parser("list", parents=[shared], help="all absences, and the days on which a channel has nobody")
    listed.add_argument("--from", dest="first", type=date.fromisoformat, metavar="DAY", help="default: today")
    listed.add_argument("--to", dest="last", type=date.fromisoformat, metavar="DAY", help="default: 30 days in all")
    for name, told in (
        ("start", "let the deputies act, from the first day on or from now"),
        ("end", "the person is back, or does not go"),
        ("report", "what the deputies did"),
    ):
        parts.add_parser(name, parents=[shared], help=told).add_argument("absence", type=positive, help="its number in the list")
    note = parts.add_parser("note", parents=[shared], help="the handover note of an absence")
    note.add_argument("absence", type=positive, help="its number in the list")
    which = note.add_mutually_exclusive_group()
    which.add_argument("--draft", action="store_true", help="print a draft made from what is open; nothing is saved")
    which.add_argument("--set", type=Path, metavar="FILE", help="save this text as a new version; “-” reads standard input")
