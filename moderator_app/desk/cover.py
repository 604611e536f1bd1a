"""Absence and cover: who is away, who stands in, and what the deputies did. The absent person is needed for none of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from moderator_app.desk import coverwords as words
from moderator_app.desk.changes import COVER_MOVED, Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.holders import Holders, works
from moderator_app.desk.planning import Calendar, Planning, read_calendar, read_planning
from moderator_app.desk.policies import Policies
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.cover import LONGEST_ABSENCE, Absence, Mark, covering, days_without_cover, lent, period
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.workdays import local_day
from moderator_app.exports.csv_file import write_for_excel
from moderator_app.exports.table import Column
from moderator_app.sources.calendarfile import CalendarEvent, read_calendar_file
from moderator_app.storage import channels, cover, handover, people
from moderator_app.storage.cover import Deed
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import Message


@dataclass(frozen=True, slots=True)
class Report:
    """What the deputies did in an absence's channels from `since` until before `until` (microseconds UTC); None: it never ran."""

    absence: Absence
    since: int | None
    until: int | None
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Covered:
    """Somebody for whom I stand in now: the absence, the names of the channels where I do, and whether there is a handover note."""

    absence: Absence
    channels: tuple[str, ...]
    noted: bool


class Cover:
    """Planned by anybody for themselves, or by who holds the channels; started by who holds them; ended by the clock or by hand."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def everything(self) -> list[Absence]:
        """All absences, with the deputies of the channels that I see."""
        with self._context.database.read() as reader:
            return cover.everything(reader)

    def running(self) -> list[Absence]:
        """Those whose cover runs now, by the database's clock."""
        with self._context.database.read() as reader:
            return cover.running(reader)

    def mine(self) -> tuple[Covered, ...]:
        """For whom I stand in now, and where; the first who comes back first."""
        me = self._context.me.id
        with self._context.database.read() as reader:
            away = cover.running(reader)
            pairs = covering(away, me)
            if not pairs:
                return ()
            noted, names = handover.noted(reader), {each.id: each.name for each in channels.everything(reader)}
        found: list[Covered] = []
        for each in sorted(away, key=lambda one: (one.runs_until, one.id)):
            where = sorted(names.get(channel, "?") for channel in each.channels if (each.person_id, channel) in pairs)
            if where:
                found.append(Covered(each, tuple(where), each.id in noted))
        return tuple(found)

    def nobody(self, first: date, last: date) -> dict[int, list[date]]:
        """For each channel in use that I see, by id, the days from `first` to `last` on which nobody is there for it. Raises Refused."""
        found = self.calendar(first, last)
        return {
            channel.id: [found.day(place) for place, one in enumerate(found.days[channel.id]) if one.nobody] for channel in found.channels
        }

    def calendar(self, first: date, last: date) -> Calendar:
        """Who is there for each channel in use that I see, on each day from `first` to `last`. Raises Refused."""
        _check_length(first, last)
        with self._context.database.read() as reader:
            return read_calendar(reader, self._context, first, last)

    def places(self) -> dict[int, str]:
        """The names of the channels that I see, and of those in which a deputy of an absence of mine is named."""
        with self._context.database.read() as reader:
            return {**handover.place_names(reader), **{each.id: each.name for each in channels.everything(reader)}}

    def today(self) -> date:
        """The day that it is in Sweden."""
        return date.fromordinal(local_day(self._context.clock.now())[0])

    def days_in(self, path: Path) -> list[CalendarEvent]:
        """The events of a calendar file (.ics) that are not over, those out of office first. Raises KnownError; nothing is saved."""
        found = read_calendar_file(path, self.today())
        ahead = [each for each in found.events if each.last >= self.today()]
        if not ahead:
            raise words.no_event(found.left_out)
        return sorted(ahead, key=lambda each: not each.out_of_office)

    def planning(self) -> Planning:
        """What an absence can be planned with: people, their channels, and who could stand in there."""
        with self._context.database.read() as reader:
            return read_planning(reader, self._policies)

    def plan(self, person_id: int, first: date, last: date, deputies: Iterable[tuple[int, int]]) -> Absence:
        """The person is away on these whole days; `deputies` are (channel id, person id). Journaled; nothing runs before `start`.

        Raises Refused: unknown people, days that can't be, a channel that isn't the person's, somebody else's channels that I don't
        hold, and a channel whose pack demands a deputy (VAS-25) without one who is there on every day.
        """
        named = tuple(sorted(set(deputies)))
        _check_length(first, last)
        with self._context.act() as act:
            if last.toordinal() < local_day(act.now)[0]:
                raise words.over_already(last)
            everybody = {each.id: each for each in people.everybody(act.writer)}
            holders, known = Holders(act.writer), {each.id: each for each in channels.everything(act.writer)}
            who = everybody.get(person_id)
            if who is None or not works(who):
                raise words.cannot("" if who is None else who.name)
            days = (first.toordinal(), last.toordinal())
            new = Absence(0, who.id, who.name, *days, *period(*days), self._context.me.id, named)
            absences = cover.everything(act.writer)
            for channel_id, deputy_id in named:
                deputy = everybody.get(deputy_id)
                if deputy is None or deputy_id == person_id or not works(deputy):
                    raise words.cannot("" if deputy is None else deputy.name)
                if channel_id not in known or not (
                    person_id in holders.all_of(channel_id) or channel_id in lent(absences, person_id, new.first, new.last)
                ):
                    raise words.not_theirs(who.name, known[channel_id].name if channel_id in known else str(channel_id))
            self._must_hold(act.writer, new, person_id)
            hers = {each for each in known if person_id in holders.watching(each)}
            hers |= lent(absences, person_id, new.first, new.last) & known.keys()
            asked = [known[each] for each in sorted(hers) if known[each].status is not Status.CLOSED]
            missing = self._missing(act, asked, [*absences, new], new)
            if missing:
                raise words.no_deputy(missing)
            made = cover.plan(act.writer, new, {each.id: each.name for each in known.values()})
            act.write_down(
                Kind.ABSENCE_PLANNED,
                body={
                    "absence": made.id,
                    "absent_id": person_id,
                    "first_day": first.isoformat(),
                    "last_day": last.isoformat(),
                    "deputies": [list(each) for each in named],
                },
                private={"absent": who.name},
            )
            act.topics.add(Topic.COVER)
            return made

    def start(self, absence_id: int) -> Absence:
        """The deputies may act from the first day on, or from now; by whoever holds the channels without any cover. Raises Refused."""
        return self._mark(absence_id, Mark.STARTED)

    def end(self, absence_id: int) -> Absence:
        """The deputies' rights go back now; also by who is away or planned it. Raises Refused."""
        return self._mark(absence_id, Mark.ENDED)

    def report(self, absence_id: int) -> Report:
        """What the deputies did while the cover ran, whether it still runs or not. Raises Refused."""
        with self._context.database.read() as reader:
            absences = cover.everything(reader)
            one = one_of(absences, absence_id)
            since, until = one.runs_from, min(one.runs_until, self._context.clock.now() + 1)
            if since is None or since >= one.runs_until:
                return Report(one, None, None, ())
            stood_in = {deputy for channel in one.channels for deputy in _chain(absences, one, channel)}
            return Report(one, since, until, tuple(cover.deeds(reader, stood_in, one.channels, since, until)))

    def save_report(self, absence_id: int, path: Path, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write an absence's report, as it is shown to somebody, to a CSV file for Excel; journaled as an export.

        Raises KnownError; a former file is then as it was.
        """
        self._context.must_write()
        columns = [Column(heading, heading) for heading in headings]
        write_for_excel(path, columns, rows, lambda _done: True)
        with self._context.act() as act:
            body: dict[str, object] = {"cover_report": absence_id, "format": "csv"}
            act.write_down(Kind.FILE_EXPORTED, body=body, private={"file": clean(path.name)[0]})

    def _mark(self, absence_id: int, what: Mark) -> Absence:
        with self._context.act() as act:
            one = one_of(cover.everything(act.writer), absence_id)
            if one.ended_at is not None or one.ends_at <= act.now:
                raise words.ended(one)
            if what is Mark.STARTED and one.started_at is not None:
                raise words.started(one)
            self._must_hold(act.writer, one, *((one.person_id, one.planner_id) if what is Mark.ENDED else ()))
            cover.mark(act.writer, absence_id, what, self._context.me.id)
            act.write_down(
                Kind.COVER_STARTED if what is Mark.STARTED else Kind.COVER_ENDED,
                body={"absence": one.id, "absent_id": one.person_id, "deputies": [list(each) for each in one.deputies]},
                private={"absent": one.person},
            )
            act.topics.update(COVER_MOVED.topics)
            act.all_items = True
            return one_of(cover.everything(act.writer), absence_id)

    def _must_hold(self, reader: Reader, one: Absence, *others: int) -> None:
        """Raises Refused unless I hold all of its channels without any cover, or am one of the others. The server sees to it, too."""
        me = self._context.me.id
        if self._context.limited and me not in others and not {(me, channel) for channel in one.channels} <= cover.assigned(reader):
            raise words.not_holder()

    def _missing(self, act: Act, hers: list[Channel], absences: list[Absence], new: Absence) -> tuple[Message, ...]:
        """A line for each channel whose pack demands a deputy, and the first day on which there is none."""
        found: list[Message] = []
        for channel in hers:
            pack = self._policies.kept(act.writer, channels.pack_of(act.writer, channel.id))
            if pack.substitute_mandatory:
                days = days_without_cover(absences, new.person_id, channel.id, new.first, new.last)
                found += [words.lacking(channel.name, date.fromordinal(day)) for day in days[:1]]
        return tuple(found)


def _chain(absences: list[Absence], one: Absence, channel_id: int) -> set[int]:
    """Everybody who may have stood in at some time of it: its deputies, theirs, and so on."""
    found: set[int] = set()
    left = {deputy for channel, deputy in one.deputies if channel == channel_id}
    while left:
        found |= left
        after = [each for each in absences if each.person_id in left and each.first <= one.last and one.first <= each.last]
        left = {deputy for each in after for channel, deputy in each.deputies if channel == channel_id} - found - {one.person_id}
    return found


def one_of(absences: list[Absence], absence_id: int) -> Absence:
    """The absence of that number. Raises Refused when there is none."""
    for each in absences:
        if each.id == absence_id:
            return each
    raise words.no_such_absence(absence_id)


def _check_length(first: date, last: date) -> None:
    if not 0 <= (last - first).days < LONGEST_ABSENCE or not 1970 <= first.year <= 2100:
        raise words.days_wrong(LONGEST_ABSENCE)
