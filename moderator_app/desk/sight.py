"""What every source of the day's lines is given: one reading of the desk, by one person, at one moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from moderator_app.desk.context import Context
from moderator_app.desk.planning import days_with_nobody_in
from moderator_app.desk.policies import Policies
from moderator_app.desk.roundfacts import ChannelRounds, rounds_in
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.cover import Absence
from moderator_app.domain.policy import Pack
from moderator_app.domain.register import Register
from moderator_app.domain.today import Line, soon_after
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, cover, handover, register, today
from moderator_app.storage.statements import Reader
from moderator_app.storage.today import MOST, Answers, FollowUp

AHEAD = 14
"""Days, today included, that are looked ahead for days with nobody."""


@dataclass
class Sight:
    """Read through `reader` alone: all lines are of one moment, `now` (microseconds UTC)."""

    reader: Reader
    context: Context
    policies: Policies
    now: int

    @property
    def me(self) -> int:
        """The id of the person who looks."""
        return self.context.me.id

    @cached_property
    def today(self) -> int:
        """The day in Stockholm, as an ordinal."""
        return local_day(self.now)[0]

    @cached_property
    def soon(self) -> int:
        """Before this moment is soon."""
        return soon_after(self.now)

    @cached_property
    def channels(self) -> dict[int, Channel]:
        """All that I see, by id, in the order of their names."""
        return {each.id: each for each in channels.everything(self.reader)}

    @cached_property
    def registers(self) -> dict[int, Register]:
        """What is known of each of them."""
        return register.everything(self.reader)

    @cached_property
    def absences(self) -> list[Absence]:
        """All that are planned, run, or are over."""
        return cover.everything(self.reader)

    @property
    def active(self) -> list[Channel]:
        """The channels that are in use."""
        return [each for each in self.channels.values() if each.status is Status.ACTIVE]

    @cached_property
    def rounds(self) -> list[ChannelRounds]:
        """How each active channel stands with its watch rounds."""
        return list(rounds_in(self.reader, self.context, self.active, self.registers, self.pack, self.today))

    @cached_property
    def nobody(self) -> dict[int, list[int]]:
        """For each active channel the days (ordinals) of the next AHEAD on which nobody is there for it."""
        ids = [each.id for each in self.active]
        return days_with_nobody_in(self.reader, self.absences, ids, self.today, self.today + AHEAD - 1)

    @cached_property
    def answers(self) -> list[Answers]:
        """By channel, what is past the time by which it is to be answered, and what will be soon."""
        return today.answers(self.reader, self.now, self.soon)

    @cached_property
    def follow_ups(self) -> list[FollowUp]:
        """What decisions oblige to and is late or due soon, the first due first."""
        return today.follow_ups(self.reader, self.soon)

    @cached_property
    def places(self) -> dict[int, str]:
        """What the channels of the absences are called, those that I don't see yet among them."""
        return handover.place_names(self.reader)

    @cached_property
    def running(self) -> list[Absence]:
        """Those whose cover runs now, by the database's clock."""
        return cover.running(self.reader)

    @cached_property
    def _packs(self) -> dict[int, int]:
        return channels.packs_of(self.reader)

    def pack(self, channel_id: int) -> Pack:
        """The pack that the channel uses now."""
        return self.policies.kept(self.reader, self._packs[channel_id])

    def name(self, channel_id: int) -> str:
        """The channel's name; "" for one that I don't see."""
        found = self.channels.get(channel_id)
        return "" if found is None else found.name


Source = Callable[[Sight], Iterable[Line]]
"""One kind of thing that a day may ask for. It reads a bounded piece of the desk, by index."""


def many(count: int) -> str:
    """A number that was counted only so far."""
    return str(count) if count <= MOST else f"{MOST}+"


def iso(day: int) -> str:
    """A day, given as an ordinal, as it is written."""
    return date.fromordinal(day).isoformat()
