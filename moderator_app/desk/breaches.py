"""Breaches are logged, not hidden: a time that passes unfulfilled becomes an entry in the journal, once, also when nobody was there.

What is looked for is read without keeping anybody from writing; what is found is written down some at a time.
"""

from __future__ import annotations

from collections import deque

from moderator_app.desk.context import Context
from moderator_app.domain.breaches import Passed
from moderator_app.domain.journal import Kind
from moderator_app.storage import breaches

MOST = 5_000
"""What is looked for at once."""
BATCH = 100
"""Entries in one transaction."""
LAG = 60 * 60 * 1_000_000
"""Microseconds by which the mark of what was looked at may lie back before it is moved on for its own sake."""


class Breaches:
    """Who is here only to read writes nothing down."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._found: deque[Passed] = deque()
        self._whole = True
        """Whether there is no more than what was found."""
        self._until = 0

    def look(self) -> int:
        """Look for what passed up to now; how many there are to write down (MOST or more: not all were counted). Writes nothing."""
        self._found.clear()
        if self._context.only_sees:
            return 0
        self._until = self._context.clock.now()
        with self._context.database.read() as reader:
            found = breaches.passed(reader, self._until, MOST)
            looked = breaches.looked_until(reader)
        self._found.extend(found)
        self._whole = len(found) < MOST
        if not found and looked is not None and looked < self._until - LAG:
            self._move_on()
        return len(found)

    def note(self) -> int:
        """Write some of it down; how many are left of what was found. Raises KnownError; what is not written is found again."""
        some = [self._found.popleft() for _ in range(min(BATCH, len(self._found)))]
        if some:
            with self._context.act(pipelined=True) as act:
                still = breaches.still(act.writer, self._until, some)
                if still:
                    breaches.add(act.writer, still, act.now)
                for each in still:
                    duty = {"duty": each.duty} if each.duty else {}
                    act.write_down(
                        Kind.DEADLINE_PASSED,
                        item=each.item_id,
                        decision=each.decision_id,
                        channel=each.channel_id,
                        body={"clock": each.clock, "due_at": each.due_at, "knowledge_at": each.knowledge_at, **duty},
                    )
                act.nothing = not still
            if not self._found and self._whole:
                self._move_on()
        if not self._found and not self._whole:
            return self.look()
        return len(self._found)

    def note_all(self) -> int:
        """All of it, however long that takes; how many entries that made at most."""
        left = made = self.look()
        while left:
            left, before = self.note(), left
            made += max(0, left - before)
        return made

    def _move_on(self) -> None:
        until = self._until
        self._context.keep(lambda writer: breaches.looked_at(writer, until))
