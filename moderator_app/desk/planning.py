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
from moderator_app.domain.cover import Absence, covering, lent
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.handover import may_read
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, cover, handover, people, register
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
    places: dict[int, str]
    """The names of all channels that a deputy is named in, also of one that I don't see, or not yet."""
    noted: frozenset[int]
    """The absences with a handover note that I may read."""

    def day(self, place: int) -> date:
        """The day in that place."""
        return self.first + timedelta(days=place)


@dataclass(frozen=True, slots=True)
class Asked:
    """A channel in which an absent person may want a deputy. `offers`: who could; its standing deputies, and who has it, first."""

    channel: Channel
    demanded: bool
    """The channel's policy demands one (VAS-25)."""
    offers: tuple[Person, ...]
    standing: frozenset[int]
    """Those of them who are its deputies in the register."""


@dataclass(frozen=True, slots=True)
class Planning:
    """People who decide here; the channels in use; who has and who watches which; where the policy demands a deputy."""

    people: tuple[Person, ...]
    channels: tuple[Channel, ...]
    holding: dict[int, frozenset[int]]
    watching: dict[int, frozenset[int]]
    demanding: frozenset[int]
    absences: tuple[Absence, ...]
    deputies: dict[int, frozenset[int]]
    """Channel id → who is its deputy in the register."""

    def asked(self, person_id: int, first: date, last: date) -> list[Asked]:
        """The channels of the person, and those in which she is to stand in on some of these days; those that demand a deputy first."""
        borrowed = lent(self.absences, person_id, first.toordinal(), last.toordinal())
        found = [self._asked(each, person_id) for each in self.channels if each.id in borrowed or person_id in self.watching[each.id]]
        return sorted(found, key=lambda each: not each.demanded)

    def _asked(self, channel: Channel, person_id: int) -> Asked:
        others = [each for each in self.people if each.id != person_id]
        named, holding = self.deputies[channel.id], self.holding[channel.id]
        offers = sorted(others, key=lambda each: (each.id not in named, each.id not in holding))
        return Asked(channel, channel.id in self.demanding, tuple(offers), named & {each.id for each in others})


def read_calendar(reader: Reader, context: Context, first: date, last: date) -> Calendar:
    """The days from `first` to `last` as they are now."""
    absences, holders, running = cover.everything(reader), Holders(reader), cover.running(reader)
    shown = tuple(_in_use(channels.everything(reader), Status.ACTIVE))
    watching = {each.id: holders.watching(each.id) for each in shown}
    span = [date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1)]
    days = context.days(reader)
    return Calendar(
        first,
        date.fromordinal(local_day(context.clock.now())[0]),
        shown,
        channel_days(absences, watching, first.toordinal(), last.toordinal()),
        frozenset(day for day in span if not days.is_working(day)),
        tuple(absences),
        frozenset(each.id for each in running),
        {each.id: each.name for each in people.everybody(reader)},
        {**handover.place_names(reader), **{each.id: each.name for each in shown}},
        _noted(reader, context, absences, running),
    )


def _noted(reader: Reader, context: Context, absences: Iterable[Absence], running: list[Absence]) -> frozenset[int]:
    found, me = handover.noted(reader), context.me
    starters, mine = handover.starters(reader), covering(running, me.id)
    return frozenset(each.id for each in absences if each.id in found and may_read(each, starters.get(each.id), mine, me.id, me.role))


def days_with_nobody_in(
    reader: Reader, absences: Iterable[Absence], channel_ids: Iterable[int], first: int, last: int
) -> dict[int, list[int]]:
    """For each of the channels the days (ordinals) from `first` to `last` on which nobody is there for it."""
    near, holders = [each for each in absences if each.first <= last and each.last >= first], Holders(reader)
    days = channel_days(near, {each: holders.watching(each) for each in channel_ids}, first, last)
    return {channel: [day for day, one in enumerate(told, first) if one.nobody] for channel, told in days.items()}


def read_planning(reader: Reader, policies: Policies) -> Planning:
    """As it is now."""
    holders, registers = Holders(reader), register.everything(reader)
    usable = tuple(_in_use(channels.everything(reader), Status.ACTIVE, Status.PLANNED))
    packs = channels.packs_of(reader)
    demanding = (each.id for each in usable if policies.kept(reader, packs[each.id]).substitute_mandatory)
    return Planning(
        tuple(each for each in people.everybody(reader) if works(each)),
        usable,
        {each.id: frozenset(holders.all_of(each.id)) for each in usable},
        {each.id: frozenset(holders.watching(each.id)) for each in usable},
        frozenset(demanding),
        tuple(cover.everything(reader)),
        {
            each.id: frozenset(one.who.person_id for one in registers[each.id].having(Responsibility.DEPUTY) if one.who.person_id)
            for each in usable
        },
    )


def _in_use(every: Iterable[Channel], *statuses: Status) -> list[Channel]:
    return [each for each in every if each.status in statuses]
