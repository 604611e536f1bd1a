"""How a channel's answers are counted has changed: what is open is due by the new way (SOL-25), what is decided stays as it was.

A channel with little that is open is done at once, in the act that changed it. Where there is much, the act notes what is to be done,
and `go_on` does it in pieces, each of them a short write: nobody waits longer than for one of them, and whoever opens the desk after a
crash goes on where it was. An item that arrives meanwhile is counted the new way from the start; the pieces leave it alone.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from moderator_app.desk.context import Act, Context
from moderator_app.desk.policies import Policies
from moderator_app.domain.counting import Recount, Way
from moderator_app.domain.deadlines import Counting, counting
from moderator_app.domain.journal import Kind
from moderator_app.domain.shifts import shifts
from moderator_app.storage import breaches, channels, duetimes, recounts
from moderator_app.storage.statements import Writer

AT_ONCE = 2_000
"""Open items up to which a change is done in one act."""
PIECE = 500
"""Items that one statement moves at most."""
LONGEST = 0.02
"""Seconds after which a piece ends: the write lock is free for others again."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How far it has come: channels left, items with another deadline by now, items that were open in all."""

    channels: int
    moved: int
    total: int


def count_anew(act: Act, channel_id: int, before: Counting, after: Counting) -> None:
    """Move the deadlines of the channel's open items, or note that they are to be moved."""
    old, new = Way.of(before), Way.of(after)
    total = duetimes.open_in(act.writer, channel_id) if old != new else 0
    if not total:
        return
    if total > AT_ONCE or recounts.runs_in(act.writer, channel_id):
        # What was asked for before is done before.
        recounts.add(act.writer, channel_id, old, new, total, act.now)
        return
    found = duetimes.reworded(act.writer, channel_id, before.due, after.due)
    duetimes.move_reworded(act.writer, found)
    span = duetimes.published_between(act.writer, channel_id)
    moved = len(found)
    if span is not None:
        moved += sum(duetimes.move_published(act.writer, channel_id, each) for each in shifts(*span, before, after))
    _tell(act, channel_id, moved)


class AnswerTimes:
    """Goes on with what is being counted anew."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies
        self._reworded: dict[int, list[tuple[int, int, int]]] = {}
        """Of the one that was begun here, what is still to be written of the items that count from a later wording."""

    def clocks(self) -> dict[str, Counting]:
        """How answers are counted in each channel that I see, by its name."""
        with self._context.database.read() as reader:
            days, names = self._context.days(reader), {each.id: each.name for each in channels.everything(reader)}
            return {
                names[number]: counting(self._policies.kept(reader, pack_id), platform, fields, days)
                for number, platform, pack_id, fields in duetimes.all_fields(reader)
            }

    def clock_of(self, channel_id: int) -> Counting | None:
        """The same of one channel; None where I don't see it."""
        with self._context.database.read() as reader:
            channel = channels.by_id(reader, channel_id)
            if channel is None:
                return None
            pack = self._policies.kept(reader, channels.pack_of(reader, channel_id))
            return counting(pack, channel.platform, duetimes.fields_of(reader, channel_id), self._context.days(reader))

    def left(self) -> Counted | None:
        """How much there is to do; None: nothing."""
        with self._context.database.read() as reader:
            found = Counted(*recounts.progress(reader))
        return found if found.channels else None

    def go_on(self) -> Counted | None:
        """One piece of what is left, and then how much there is; None: nothing. Raises KnownError; nothing is lost then."""
        with self._context.database.read() as reader:
            one = recounts.first(reader)
            if one is None:
                return None
            if one.reached is None and one.id not in self._reworded:
                # Looked for without keeping anybody from writing.
                before, after = self._ways(one)
                self._reworded = {one.id: duetimes.reworded(reader, one.channel_id, before.due, after.due)}
                span = duetimes.published_between(reader, one.channel_id)
            else:
                span = None
        if one.reached is None:
            self._begin(one, span)
        elif one.until is None or one.reached > one.until:
            self._finish(one)
        else:
            self._context.keep(lambda writer: self._piece(writer, one.id))
        return self.left()

    def finish(self) -> None:
        """All of it, however long that takes."""
        while self.go_on():
            pass

    def _ways(self, one: Recount) -> tuple[Counting, Counting]:
        calendar = self._context.calendar
        return one.before.counting(calendar), one.after.counting(calendar)

    def _begin(self, one: Recount, span: tuple[int, int] | None) -> None:
        left = self._reworded.get(one.id, [])
        piece, rest = left[:PIECE], left[PIECE:]

        def write(writer: Writer) -> None:
            duetimes.move_reworded(writer, piece)
            if not rest:
                known = span or duetimes.published_between(writer, one.channel_id) or (0, -1)
                recounts.reach(writer, one.id, *known, len(left))

        self._context.keep(write)
        self._reworded = {one.id: rest} if rest else {}

    def _piece(self, writer: Writer, number: int) -> None:
        one = recounts.by_id(writer, number)
        if one is None or one.reached is None or one.until is None:
            return
        ends, moved, reached = time.monotonic() + LONGEST, 0, one.until + 1
        for each in shifts(one.reached, one.until, *self._ways(one)):
            more = PIECE
            while more == PIECE:
                more = duetimes.move_published(writer, one.channel_id, each, PIECE)
                moved += more
                if time.monotonic() >= ends:
                    break
            if time.monotonic() >= ends:
                reached = each.first if more == PIECE else each.last + 1
                break
        recounts.reach(writer, number, reached, one.until, moved)

    def _finish(self, one: Recount) -> None:
        with self._context.act() as act:
            if recounts.done(act.writer, one.id):
                _tell(act, one.channel_id, one.moved)
            else:
                act.nothing = True


def _tell(act: Act, channel_id: int, moved: int) -> None:
    act.write_down(Kind.DEADLINES_MOVED, channel=channel_id, body={"moved": moved})
    # A time that is due by now may lie before those that were looked at.
    breaches.look_again(act.writer, channel_id)
    act.all_items = True
    act.touch()
