"""What is shown of absences and needed to plan one: the calendar, and who could stand in where. Read in one go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from moderator_app.desk.context import Context
from moderator_app.desk.holders import Holders, works
from moderator_app.desk.policies import Policies
from moderator_app.domain.calendar import ChannelDay, channel_days
from moderator_app.domain.channels import Channel, Person, Status
from moderator_app.domain.cover import Absence, lent
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, cover, people
from moderator_app.storage.statements import Reader


@dataclass(frozen=True, slots=True)
class Calendar:
    """The channels in use, by name, and each one's days from `first` on; all absences; and which of them run now."""

    first: date
    today: date
    channels: tuple[Channel, ...]
    days: dict[int, tuple[ChannelDay, ...]]
    closed: frozenset[date]
    """The days of the calendar that are no working days."""
    absences: tuple[Absence, ...]
    running: frozenset[int]
    names: dict[int, str]
    """Everybody at the desk."""

    def day(self, place: int) -> date:
        """The day in that place."""
        return self.first + timedelta(days=place)


@dataclass(frozen=True, slots=True)
class Asked:
    """A channel in which an absent person may want a deputy. `offers`: who could, those who have the channel anyway first."""

    channel: Channel
    demanded: bool
    """The channel's policy demands one (VAS-25)."""
    offers: tuple[Person, ...]
    standing: int
    """How many of the offers, from the first on, have the channel anyway."""


@dataclass(frozen=True, slots=True)
class Planning:
    """People who decide here; the channels in use; who has and who watches which; where the policy demands a deputy."""

    people: tuple[Person, ...]
    channels: tuple[Channel, ...]
    holding: dict[int, frozenset[int]]
    watching: dict[int, frozenset[int]]
    demanding: frozenset[int]
    absences: tuple[Absence, ...]

    def asked(self, person_id: int, first: date, last: date) -> list[Asked]:
        """The channels of the person, and those in which she is to stand in on some of these days; those that demand a deputy first."""
        borrowed = lent(self.absences, person_id, first.toordinal(), last.toordinal())
        found = [self._asked(each, person_id) for each in self.channels if each.id in borrowed or person_id in self.watching[each.id]]
        return sorted(found, key=lambda each: not each.demanded)

    def _asked(self, channel: Channel, person_id: int) -> Asked:
        others = [each for each in self.people if each.id != person_id]
        standing = [each for each in others if each.id in self.holding[channel.id]]
        return Asked(channel, channel.id in self.demanding, (*standing, *(each for each in others if each not in standing)), len(standing))


def read_calendar(reader: Reader, context: Context, first: date, last: date) -> Calendar:
    """The days from `first` to `last` as they are now."""
    absences, holders = cover.everything(reader), Holders(reader)
    shown = tuple(_in_use(channels.everything(reader), Status.ACTIVE))
    watching = {each.id: holders.watching(each.id) for each in shown}
    span = [date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1)]
    return Calendar(
        first,
        date.fromordinal(local_day(context.clock.now())[0]),
        shown,
        channel_days(absences, watching, first.toordinal(), last.toordinal()),
        frozenset(day for day in span if not context.days.is_working(day)),
        tuple(absences),
        frozenset(each.id for each in cover.running(reader)),
        {each.id: each.name for each in people.everybody(reader)},
    )


def read_planning(reader: Reader, policies: Policies) -> Planning:
    """As it is now."""
    holders = Holders(reader)
    usable = tuple(_in_use(channels.everything(reader), Status.ACTIVE, Status.PLANNED))
    packs = channels.packs(reader)
    demanding = (each.id for each in usable if policies.kept(reader, packs[each.id]).substitute_mandatory)
    return Planning(
        tuple(each for each in people.everybody(reader) if works(each)),
        usable,
        {each.id: frozenset(holders.all_of(each.id)) for each in usable},
        {each.id: frozenset(holders.watching(each.id)) for each in usable},
        frozenset(demanding),
        tuple(cover.everything(reader)),
    )


def _in_use(every: Iterable[Channel], *statuses: Status) -> list[Channel]:
    return [each for each in every if each.status in statuses]
