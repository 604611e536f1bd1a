"""The day's lines on the desk itself, on who is away, and on what the register of the channels lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.checking import pin_fault_in
from moderator_app.desk.people import alarms_in, politicians_in
from moderator_app.desk.register import channel_alarms
from moderator_app.desk.sight import AHEAD, Sight, iso
from moderator_app.domain.cover import Absence, stand_ins
from moderator_app.domain.gates import Field as GateField
from moderator_app.domain.journal import FAULT_NAMES, Kind
from moderator_app.domain.mandates import Mandate, Right, not_notified, politician_assigned, without_mandate
from moderator_app.domain.register import NO_ANSWER_TIME
from moderator_app.domain.today import Door, Line, Section, Severity, together
from moderator_app.domain.workdays import DAY, local_day
from moderator_app.storage import handover as notes
from moderator_app.storage import mandates, people, today
from moderator_app.storage.register import politicians
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

NOTE_AHEAD = 7
"""Days, today included, before the first one of an absence, from which on its handover note is to be written."""
REPORTED = 7
"""Days after an absence on which what the deputies did is told of."""
MOST_DAYS = 3
"""Days of a channel that are named; of more, how many."""
TAKES = 60 * 60 * 1_000_000
"""Microseconds that an import may take before it counts as broken off."""
FORGOTTEN = 14 * DAY
"""An import broken off longer ago than this was made good in some other way."""
LATELY = 7 * DAY
"""How long it is told that somebody came for the first time."""


def journal(sight: Sight) -> Iterator[Line]:
    """That the journal is not the one that this workstation has seen."""
    fault = pin_fault_in(sight.reader, sight.context)
    if fault is not None:
        text = QT_TRANSLATE_NOOP("Message", "The journal does not agree with what this workstation has seen: {fault}")
        told = message("journal_disagrees", text, fault=Message(fault, FAULT_NAMES[fault], context="Fault"))
        yield Line("journal", Section.DESK, Severity.BREACH, told, Door("log"))


def imports(sight: Sight) -> Iterator[Line]:
    """Imports that were broken off: the same file once more takes the rest."""
    for each in today.broken_off(sight.reader, sight.now - FORGOTTEN, sight.now - TAKES):
        text = QT_TRANSLATE_NOOP(
            "Message", "The import of “{file}” was broken off. What it had read by then is here; import it again for the rest."
        )
        told = message("import_broken_off", text, file=each.file_name)
        door = Door("import", {"channel": each.channel_id})
        yield Line(f"import-{each.run}", Section.DESK, Severity.ALARM, told, door, sight.name(each.channel_id))


def covering(sight: Sight) -> Iterator[Line]:
    """Whom I cover now, and until when."""
    for each in sight.running:
        where = [channel for channel in each.channels if sight.me in stand_ins(sight.running, each.person_id, channel)]
        names: list[str] = sorted((sight.name(channel) for channel in where), key=str.casefold)
        if names:
            told = message(
                "you_cover",
                QT_TRANSLATE_NOOP("Message", "You cover for {person} until {day}: {channels}"),
                person=each.person,
                day=_last_day(each),
                channels=", ".join(names),
            )
            yield Line(f"covering-{each.id}", Section.COVER, Severity.DUE, told, _cover(each))


def to_cover(sight: Sight) -> Iterator[Line]:
    """Whom I am named to cover for in the days to come: also where the channels are not mine before that."""
    for each in sight.absences:
        mine = [channel for channel, deputy in each.deputies if deputy == sight.me]
        if mine and each.ended_at is None and sight.today < each.first < sight.today + AHEAD:
            text = QT_TRANSLATE_NOOP("Message", "You are to cover for {person} from {day} to {last}: {channels}")
            if each.first == each.last:
                text = QT_TRANSLATE_NOOP("Message", "You are to cover for {person} on {day}: {channels}")
            told = message(
                "to_cover",
                text,
                person=each.person,
                day=iso(each.first),
                last=iso(each.last),
                channels=", ".join(sorted((sight.name(one) or sight.places.get(one, "?") for one in mine), key=str.casefold)),
            )
            yield Line(f"to-cover-{each.id}", Section.COVER, Severity.NOTE, told, _cover(each))


def handover(sight: Sight) -> Iterator[Line]:
    """The handover note to read, of each cover of mine that runs; and the one to write, before an absence of my own."""
    if not sight.absences:
        return
    noted = notes.noted(sight.reader)
    for each in sight.running:
        if each.id in noted and any(sight.me in stand_ins(sight.running, each.person_id, channel) for channel in each.channels):
            text = QT_TRANSLATE_NOOP("Message", "Read the handover note of {person}")
            told = message("note_to_read", text, person=each.person)
            yield Line(f"note-{each.id}", Section.COVER, Severity.NOTE, told, _note(each))
    for each in sight.absences:
        mine = each.person_id == sight.me and bool(each.deputies) and each.ended_at is None
        if mine and each.id not in noted and sight.today <= each.last and each.first < sight.today + NOTE_AHEAD:
            text = QT_TRANSLATE_NOOP("Message", "Your deputies have no handover note for your absence from {day}")
            told = message("note_to_write", text, day=iso(each.first))
            yield Line(f"write-note-{each.id}", Section.COVER, Severity.DUE, told, _note(each))


def reported(sight: Sight) -> Iterator[Line]:
    """What my deputies did while I was away, when I am back."""
    for each in sight.absences:
        until = each.last if each.ended_at is None else min(each.last, local_day(each.ended_at)[0])
        ran = each.runs_from is not None and each.runs_from < each.runs_until <= sight.now
        if each.person_id == sight.me and ran and sight.today - until <= REPORTED:
            told = message(
                "cover_reported", QT_TRANSLATE_NOOP("Message", "See what was done for you while you were away until {day}"), day=iso(until)
            )
            yield Line(f"reported-{each.id}", Section.COVER, Severity.NOTE, told, Door("cover", {"absence": each.id, "report": True}))


def away(sight: Sight) -> Iterator[Line]:
    """Who is away today, and until when."""
    for each in sight.absences:
        if each.away_on(sight.today) and each.person_id != sight.me:
            text = QT_TRANSLATE_NOOP("Message", "{person} is away until {day}")
            told = message("is_away", text, person=each.person, day=_last_day(each))
            yield Line(f"away-{each.id}", Section.COVER, Severity.NOTE, told, _cover(each))


def to_start(sight: Sight) -> Iterator[Line]:
    """Covers that were to run from today, or an earlier day, and that nobody has started."""
    for each in sight.absences:
        if each.deputies and each.started_at is None and each.away_on(sight.today):
            late = each.first < sight.today
            told = message(
                "cover_to_start",
                QT_TRANSLATE_NOOP("Message", "Nobody has started the cover for {person}, who is away since {day}"),
                person=each.person,
                day=iso(each.first),
            )
            yield Line(f"start-{each.id}", Section.COVER, Severity.BREACH if late else Severity.DUE, told, _cover(each))


def nobody_there(sight: Sight) -> Iterator[Line]:
    """By channel, the days to come on which all who have it are away and nobody covers."""
    for each in sight.active:
        days = sight.nobody[each.id]
        if days:
            told = message(
                "days_with_nobody",
                QT_TRANSLATE_NOOP("Message", "Nobody is there for the channel: {days}"),
                days=", ".join(map(iso, days[:MOST_DAYS])) + (f" +{len(days) - MOST_DAYS}" if len(days) > MOST_DAYS else ""),
            )
            yield Line(f"nobody-{each.id}", Section.COVER, Severity.ALARM, told, Door("cover", {"channel": each.id}), each.name)


def register(sight: Sight) -> Iterator[Line]:
    """What the register of each active channel lacks, one line for each kind."""
    for channel in sight.active:
        kinds: dict[str, list[Message]] = {}
        for each in channel_alarms(sight.policies, channel, sight.pack(channel.id), sight.registers[channel.id]):
            kinds.setdefault(each.code, []).append(each)
        for code, found in kinds.items():
            field = {"field": GateField.ANSWER_TIME} if code == NO_ANSWER_TIME else {}
            door = Door("channels", {"channel": channel.id, **field})
            yield folded(f"{code}-{channel.id}", Section.CHANNELS, found, door, channel.name)


def assignments(sight: Sight) -> Iterator[Line]:
    """Active channels in which nobody has an assignment, assignments of politicians, those of which the communications department
    knows nothing, and that I answer without a title (VAS-39)."""
    every_one, today_iso = mandates.everything(sight.reader), iso(sight.today)
    nobody, untold = alarms_in(every_one, sight.active, today_iso)
    for each in nobody:
        door = Door("people", {"channel": each.id})
        yield Line(f"nobody_assigned-{each.id}", Section.CHANNELS, Severity.ALARM, without_mandate(each.name), door, each.name)
    for one in politicians_in(every_one, politicians(sight.reader), today_iso):
        door = Door("people", {"person": one.person_id})
        yield Line(f"politician-{one.id}", Section.CHANNELS, Severity.ALARM, politician_assigned(one), door, one.channel)
    found: dict[int, list[Mandate]] = {}
    for one in untold:
        found.setdefault(one.channel_id, []).append(one)
    for number, every in found.items():
        doors = [Door("people", {"person": each.person_id}) for each in every]
        yield folded(f"comms_not_notified-{number}", Section.CHANNELS, map(not_notified, every), doors[0], sight.name(number), doors)
    mine = any(each.person_id == sight.me and each.holds_on(today_iso) and Right.TAKE_PART in each.rights for each in every_one)
    if mine and not sight.context.me.title:
        text = QT_TRANSLATE_NOOP("Message", "Your answers are signed without your title, which is not entered under People")
        yield Line("untitled", Section.DESK, Severity.NOTE, message("no_title", text), Door("people", {"person": sight.me}))


def arrivals(sight: Sight) -> Iterator[Line]:
    """For those who lead: who opened the desk for the first time in the last days, and above all who said to be a person of the desk."""
    if sight.context.me.role not in LEADERS:
        return
    since = sight.now - LATELY
    claimed = QT_TRANSLATE_NOOP(
        "Message", "Somebody at a new user of a computer said to be {person}, and acts as {person} since then. Was it {person}?"
    )
    joined = QT_TRANSLATE_NOOP("Message", "{person} opened the desk for the first time, as a new person")
    for kind, severity, text in ((Kind.PERSON_CLAIMED, Severity.ALARM, claimed), (Kind.JOINED, Severity.NOTE, joined)):
        for seq, who, name in people.arrived(sight.reader, kind, since):
            if who != sight.me:
                told = message(f"arrived_{kind}", text, person=name)
                yield Line(f"arrived-{seq}", Section.DESK, severity, told, Door("people", {"person": who}))


def folded(key: str, section: Section, found: Iterable[Message], door: Door, channel: str, doors: Sequence[Door] | None = None) -> Line:
    """Alarms of one kind on one channel as one line: the alarm itself, or how many there are with each as a part.

    `doors` are the parts' own, where they lead elsewhere.
    """
    every = list(found)
    own = doors or [door] * len(every)
    names = [f"{key}-{n}" for n in range(len(every))] if len(every) > 1 else [key]
    parts = [Line(name, section, Severity.ALARM, each, own[n], channel) for n, (name, each) in enumerate(zip(names, every, strict=True))]
    return together(key, section, Severity.ALARM, _SEVERAL.get(every[0].code, _of_a_kind), parts, channel)


def _of_a_kind(count: int) -> Message:
    return message("alarms", QT_TRANSLATE_NOOP("Message", "Alarms of one kind: {count}"), count=count)


def _steps(count: int) -> Message:
    return message("gate_missing_several", QT_TRANSLATE_NOOP("Message", "Missing of what the policy asks: {count}"), count=count)


def _vacant(count: int) -> Message:
    return message("roles_vacant", QT_TRANSLATE_NOOP("Message", "Roles that nobody has: {count}"), count=count)


def _politicians(count: int) -> Message:
    return message("politicians_in_roles", QT_TRANSLATE_NOOP("Message", "Politicians in roles: {count}"), count=count)


def _untold(count: int) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "Assignments of which communications have not been told: {count}")
    return message("comms_not_notified_several", text, count=count)


def _breaches(count: int) -> Message:
    return message(
        "check_breach_several", QT_TRANSLATE_NOOP("Message", "Missing of what the law asks the channel to tell: {count}"), count=count
    )


def _unchecked(count: int) -> Message:
    return message("check_never_several", QT_TRANSLATE_NOOP("Message", "Checks that nobody has made: {count}"), count=count)


def _failed(count: int) -> Message:
    return message("check_failed_several", QT_TRANSLATE_NOOP("Message", "Checks that found something not in order: {count}"), count=count)


def _overdue(count: int) -> Message:
    return message("check_overdue_several", QT_TRANSLATE_NOOP("Message", "Checks to be made again: {count}"), count=count)


_SEVERAL = {
    "comms_not_notified": _untold,
    "gate_missing": _steps,
    "role_vacant": _vacant,
    "politician_in_role": _politicians,
    "check_breach": _breaches,
    "check_never": _unchecked,
    "check_failed": _failed,
    "check_overdue": _overdue,
}
"""How several alarms of one code are told together."""


def _last_day(one: Absence) -> str:
    return iso(one.last if one.ended_at is None else min(one.last, local_day(one.ended_at)[0]))


def _cover(one: Absence) -> Door:
    return Door("cover", {"absence": one.id})


def _note(one: Absence) -> Door:
    return Door("cover", {"absence": one.id, "note": True})
