"""What is known of the rounds of channels, and the missed ones: written down once, by whoever's program notices them first.

Before a round is recorded, or another schedule holds, what was missed until then is written down: so nothing before the last round of a
channel is ever still to be judged, and the past keeps the schedule of its day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.policies import Policies
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Pack
from moderator_app.domain.register import Register
from moderator_app.domain.rounds import Kept, Round, Schedule, Standing, missed, schedule, standing
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, register, rounds
from moderator_app.storage.statements import Reader

RECENTLY = 30
"""Days, today not among them, whose missed rounds are told of."""
MOST_DAYS = 100
"""Missed days that one entry of the journal names."""


@dataclass(frozen=True, slots=True)
class ChannelRounds:
    """The rounds of one channel. `recent` are the days of the last RECENTLY on which one was missed (ordinals)."""

    channel: Channel
    url: str
    asked: Schedule | None
    kept: Kept
    last: Round | None
    standing: Standing
    recent: tuple[int, ...]


def rounds_in(
    reader: Reader, context: Context, found: Iterable[Channel], registers: dict[int, Register], pack_of: Callable[[int], Pack], today: int
) -> Iterator[ChannelRounds]:
    """Of each of these channels that was ever active, in their order. A handful of statements, however many there are."""
    latest, last_missed, judged = rounds.latest(reader), rounds.last_missed(reader), rounds.judged(reader)
    counts, written = rounds.counts(reader, today - RECENTLY, today), rounds.missed(reader, today - RECENTLY, today)
    days = context.days(reader)
    for each in found:
        known, last = registers[each.id], latest.get(each.id)
        kept = kept_of(each, known, judged.get(each.id, (0, 0)), None if last is None else last.day, last_missed.get(each.id))
        if kept is None:
            continue
        asked = schedule(pack_of(each.id).watch, known.fields.watch_schedule)
        gone = written.get(each.id, [])
        stands = standing(asked, kept, counts.get(each.id, {}), gone, days, today)
        recent = sorted({*gone, *(day for day in stands.missed if day >= today - RECENTLY)})
        yield ChannelRounds(each, known.fields.url, asked, kept, last, stands, tuple(recent))


def kept_of(channel: Channel, known: Register, judged: tuple[int, int], last_round: int | None, last_missed: int | None) -> Kept | None:
    """From when to when the channel counts, and what it counts from; None for one that never was active."""
    begun = [each.at for each in known.history if each.status is Status.ACTIVE]
    if not begun and channel.status is not Status.ACTIVE:
        return None
    began = begun[-1] if begun else channel.created_at
    ended = [each.at for each in known.history if each.status is Status.CLOSED and each.at >= began]
    begins, day = judged
    since = max(local_day(began)[0], begins)
    return Kept(since, max(since, day), local_day(ended[-1])[0] if ended else None, last_round, last_missed)


def one(reader: Reader, context: Context, policies: Policies, channel_id: int, today: int) -> ChannelRounds | None:
    """Of one channel; None where it is not there or was never active."""
    found = channels.by_id(reader, channel_id)
    if found is None:
        return None
    pack = policies.kept(reader, channels.pack_of(reader, channel_id))
    known = {channel_id: register.of_channel(reader, channel_id)}
    return next(rounds_in(reader, context, [found], known, lambda _id: pack, today), None)


def several(reader: Reader, context: Context, policies: Policies, found: Iterable[Channel], today: int) -> dict[int, ChannelRounds]:
    """The same of several channels, by their ids, in the order in which they are given."""
    packs, registers = channels.packs_of(reader), register.everything(reader)
    every = rounds_in(reader, context, found, registers, lambda each: policies.kept(reader, packs[each]), today)
    return {each.channel.id: each for each in every}


def settle(act: Act, context: Context, found: ChannelRounds) -> int:
    """Write down what was missed in the channel up to yesterday; how many days."""
    days = missed(found.asked, found.kept, context.days(act.writer), local_day(act.now)[0])
    for start in range(0, len(days), MOST_DAYS):
        some = days[start : start + MOST_DAYS]
        asked = found.asked
        assert asked is not None
        rounds.add_missed(act.writer, found.channel.id, some, context.me.id, act.now)
        act.write_down(
            Kind.ROUND_MISSED,
            channel=found.channel.id,
            body={
                "days": [date.fromordinal(day).isoformat() for day in some],
                "target": asked.target,
                "every": asked.every,
                "on": asked.on,
                "floor_days": asked.floor,
                "basis": asked.basis,
            },
        )
        act.topics.add(Topic.ROUNDS)
    return len(days)


def before_change(act: Act, context: Context, policies: Policies, channel_id: int) -> None:
    """To be called before another schedule holds, or the channel is closed: what was missed until then is judged as it stood."""
    today = local_day(act.now)[0]
    found = one(act.writer, context, policies, channel_id, today)
    if found is None or found.kept.until is not None:
        return
    settle(act, context, found)
    if found.kept.since < today - 1:
        rounds.judge(act.writer, channel_id, today - 1)
