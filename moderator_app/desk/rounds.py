"""Watch rounds: who looked which channels through and when, what is due, and what was missed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from moderator_app.desk.acting import acting_in
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.desk.policies import Policies
from moderator_app.desk.roundfacts import ChannelRounds, one, settle, several
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import Row
from moderator_app.domain.journal import Kind
from moderator_app.domain.register import WatchSchedule
from moderator_app.domain.rounds import LONGEST_NOTE, Mark, Round, mark, missed
from moderator_app.domain.traffic import WEEKS, Suggestion, suggest
from moderator_app.domain.workdays import DAY, local_day
from moderator_app.storage import channels, inbox, register, rounds
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

LISTED = 50
"""What arrived since the last round and is shown one by one; the newest."""
BATCH = 20
"""Channels whose missed rounds are written down in one transaction."""


@dataclass(frozen=True, slots=True)
class Board:
    """The active channels by name, and today (an ordinal); the rest by the channel's id."""

    channels: tuple[ChannelRounds, ...]
    today: int
    unseen: dict[int, int]
    """How many items arrived since the last round and were seen by nobody."""
    newest: dict[int, int | None]
    """The newest item that is at the desk, as far as that is known."""
    acts: frozenset[int]
    """The channels in which I may make a round."""

    def of(self, channel_id: int | None) -> ChannelRounds | None:
        """The channel of that id."""
        return next((each for each in self.channels if each.channel.id == channel_id), None)


@dataclass(frozen=True, slots=True)
class Listing:
    """What arrived in a channel since its last round, is still to be assessed and was seen by nobody: the LISTED that came last.

    What was written last stands first. `more` is how many are not listed, `last_item` the newest item of the channel that is at the
    desk, as far as that is known.
    """

    channel_id: int
    last_item: int | None
    rows: tuple[Row, ...]
    more: int


@dataclass(frozen=True, slots=True)
class ChannelLook:
    """One channel of a round: the newest item that was at the desk, and the items that were shown in the list."""

    channel_id: int
    last_item: int | None = None
    shown: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a channel's calendar."""

    day: int
    mark: Mark
    rounds: tuple[Round, ...]


class Rounds:
    """A round of several channels at once is one act. Each channel's is an entry of the journal; a note is a private text there."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def board(self) -> Board:
        """How each active channel that I see stands."""
        with self._context.database.read() as reader:
            today = self._today()
            since = self._since(reader)
            latest = rounds.latest(reader)
            unseen = {
                channel_id: sum(each > self._after(latest.get(channel_id)) for each in found)
                for channel_id, found in rounds.unopened(reader, since).items()
            }
            active = [each for each in channels.everything(reader) if each.status is Status.ACTIVE]
            found, arrived = tuple(self._of(reader, active, today).values()), rounds.arrived(reader, since)
            ids = [each.channel.id for each in found]
            newest = {each: arrived.get(each, latest[each].last_item if each in latest else None) for each in ids}
            acts = frozenset(each for each in ids if acting_in(self._context, reader, each).takes_part)
            return Board(found, today, unseen, newest, acts)

    def listed(self, channel_id: int) -> Listing:
        """What arrived in the channel since its last round and nobody has seen."""
        with self._context.database.read() as reader:
            last, since = rounds.latest(reader).get(channel_id), self._since(reader)
            fresh = [each for each in rounds.unopened(reader, since).get(channel_id, []) if each > self._after(last)]
            before = None if last is None else last.last_item
            rows = inbox.rows(reader, fresh[:LISTED])
            newest = rounds.arrived(reader, since).get(channel_id, before)
            found = sorted(rows.values(), key=lambda each: (each.published_at, each.id), reverse=True)
            return Listing(channel_id, newest, tuple(found), len(fresh) - len(found))

    def done(self, looked: Iterable[ChannelLook], *, nothing: bool = True, note: str = "") -> tuple[int, ...]:
        """I have looked these channels through, now; their rounds' numbers. `nothing`: there was nothing to act on.

        The items that the list showed count as seen by the organisation from now on (lag 1998:112 4 a §), and no others.
        Raises Refused: no channel, one that is not active or not mine to act in, an item of another channel, a note that is too long.
        """
        note, every = clean(note)[0].strip(), tuple({each.channel_id: each for each in looked}.values())
        if not every:
            raise Refused(message("round_of_nothing", QT_TRANSLATE_NOOP("Message", "No channel was chosen. Nothing was saved.")))
        if len(note) > LONGEST_NOTE:
            text = QT_TRANSLATE_NOOP("Message", "A note on a round has at most {limit} characters. Nothing was saved. Shorten it.")
            raise Refused(message("round_note_too_long", text, limit=LONGEST_NOTE))
        made: list[int] = []
        with self._context.act() as act:
            today = local_day(act.now)[0]
            facts = self._of(act.writer, channels.everything(act.writer), today, {each.channel_id for each in every})
            for each in every:
                found = facts.get(each.channel_id)
                if found is None or found.channel.status is not Status.ACTIVE:
                    raise _not_active()
                acting_in(self._context, act.writer, each.channel_id).must_take_part()
                if each.shown and rounds.not_of(act.writer, each.channel_id, each.shown):
                    raise _not_listed(found.channel)
                settle(act, self._context, found)
                seen = rounds.see(act.writer, each.channel_id, each.shown, act.now)
                number = rounds.add(
                    act.writer,
                    each.channel_id,
                    self._context.me.id,
                    at=act.now,
                    day=today,
                    last_item=each.last_item,
                    nothing=nothing,
                    note=note,
                )
                act.write_down(
                    Kind.ROUND_MADE,
                    channel=each.channel_id,
                    body={"round": number, "last_item": each.last_item, "nothing": nothing, "seen": seen},
                    private={"note": note} if note else {},
                )
                act.topics.add(Topic.ROUNDS)
                if seen:
                    act.touch(*seen)
                made.append(number)
        return tuple(made)

    def calendar(self, channel_id: int, first: date, last: date) -> tuple[Day, ...]:
        """The days of the channel from `first` to `last`. Raises Refused where it was never active."""
        begin, end = first.toordinal(), last.toordinal()
        with self._context.database.read() as reader:
            today = self._today()
            found = one(reader, self._context, self._policies, channel_id, today)
            if found is None:
                raise _not_active()
            made: dict[int, list[Round]] = {}
            # The target is counted over several days.
            for each in rounds.of_channel(reader, channel_id, begin - WEEKS * 7, end):
                made.setdefault(each.day, []).append(each)
            days = self._context.days(reader)
            gone = {*rounds.missed(reader, begin, end).get(channel_id, []), *missed(found.asked, found.kept, days, today)}
            counts = {day: len(every) for day, every in made.items()}
            return tuple(
                Day(day, mark(found.asked, found.kept, counts, gone, days, day, today), tuple(made.get(day, ())))
                for day in range(begin, end + 1)
            )

    def suggestion(self, channel: Channel) -> Suggestion:
        """How often the channel should be looked through, by what was written there of late (HJO-19)."""
        return self.suggestions([channel])[channel.id]

    def suggestions(self, found: Collection[Channel]) -> dict[int, Suggestion]:
        """The same of several channels, by their ids."""
        since = self._context.clock.now() - WEEKS * 7 * DAY
        with self._context.database.read() as reader:
            traffic, packs = rounds.traffic(reader, since), channels.packs_of(reader)
            return {
                each.id: suggest(self._policies.kept(reader, packs[each.id]).watch, each.platform, traffic.get(each.id, 0))
                for each in found
            }

    def registered(self, channel: Channel) -> WatchSchedule | None:
        """The schedule that the channel's register holds."""
        with self._context.database.read() as reader:
            return register.of_channel(reader, channel.id).fields.watch_schedule

    def unwritten(self) -> tuple[int, ...]:
        """The channels in which rounds were missed that are not written down yet. Who only reads writes nothing down: none."""
        if self._context.only_sees:
            return ()
        with self._context.database.read() as reader:
            today = self._today()
            every, days = self._of(reader, channels.everything(reader), today), self._context.days(reader)
            return tuple(number for number, each in every.items() if missed(each.asked, each.kept, days, today))

    def write_missed(self) -> int:
        """Write down the rounds that were missed up to yesterday, BATCH channels in a transaction; how many days were written down."""
        waiting = self.unwritten()
        return sum(self.write_missed_of(waiting[start : start + BATCH]) for start in range(0, len(waiting), BATCH))

    def write_missed_of(self, channel_ids: Iterable[int]) -> int:
        """The same of these channels, in one transaction. Does nothing where somebody else's program was first."""
        with self._context.act() as act:
            today, written = local_day(act.now)[0], 0
            for found in self._of(act.writer, channels.everything(act.writer), today, set(channel_ids)).values():
                written += settle(act, self._context, found)
            act.nothing = not written
        return written

    def _today(self) -> int:
        return local_day(self._context.clock.now())[0]

    def _of(self, reader: Reader, found: list[Channel], today: int, only: Collection[int] | None = None) -> dict[int, ChannelRounds]:
        some = [each for each in found if only is None or each.id in only]
        return several(reader, self._context, self._policies, some, today)

    @staticmethod
    def _since(reader: Reader) -> int:
        return max(0, rounds.newest_item(reader) - rounds.LOOKED_AT)

    @staticmethod
    def _after(last: Round | None) -> int:
        return 0 if last is None else last.last_item or 0


def _not_active() -> Refused:
    text = QT_TRANSLATE_NOOP("Message", "A round can be recorded only in a channel that is active. Nothing was saved.")
    return Refused(message("round_not_active", text))


def _not_listed(channel: Channel) -> Refused:
    text = QT_TRANSLATE_NOOP(
        "Message", "Some of the items are none of {channel}, or are not there any more. Nothing was saved. Look again."
    )
    return Refused(message("round_not_listed", text, channel=channel.name))
