"""How it stands with the team's database server: told in the status line, and once in the bar; asked again by itself."""

from __future__ import annotations

import time
from collections.abc import Callable

from moderator_app.gui.widgets.message_bar import MessageBar, Notice
from moderator_app.support.clock import Clock
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

LOST = frozenset({"server_gone", "server_crowded", "perhaps_saved"})
"""Codes of errors that say that the server can't be reached."""
PAUSES = (1, 2, 4, 8, 15, 30)
"""Seconds between two tries; the last one stays."""
SLOW_AFTER = 4.0
"""Seconds without an answer after which the moderator sees that it is waited for."""
JUMP = 60_000_000
"""Microseconds that the clock went on between two turns of a second: the computer slept, and what it was connected to has gone."""
CLOCKS_APART = 120_000_000
"""Microseconds by which the server's clock may differ. Deadlines go by the clock of the computer at which a person sits; what is
written down in the journal, too."""


class Contact:
    """`tell` is called with each new state and its tone. Knows the time by itself; whoever has a timer calls `turn` every second."""

    def __init__(self, bar: MessageBar, tell: Callable[[Message, str], None], clock: Clock) -> None:
        self.lost = False
        self._bar = bar
        self._tell = tell
        self._tries = 0
        self._next = 0.0
        self._asked_at: float | None = None
        self._clock = clock
        self._turned = clock.now()
        self._apart: int | None = None
        self._said: Message | None = None

    def turn(self) -> bool:
        """A second has passed: whether the server is to be asked now."""
        before, self._turned = self._turned, self._clock.now()
        if self._turned - before > JUMP:
            self._tries, self._next = 0, 0.0
        if self._asked_at is not None:
            if time.monotonic() - self._asked_at > SLOW_AFTER and not self.lost:
                self._say(message("contact_slow", QT_TRANSLATE_NOOP("Message", "Waiting for the server")), "warning")
            return False
        left = self._next - time.monotonic()
        if self.lost and left > 0:
            self._say_lost(left)
            return False
        return True

    def asked(self) -> None:
        """The server is being asked."""
        self._asked_at = time.monotonic()
        if self.lost:
            self._say(message("contact_trying", QT_TRANSLATE_NOOP("Message", "No contact, trying now")), "danger")

    def answered(self, apart: int | None) -> bool:
        """The server answers; `apart`: how far its clock is ahead (microseconds). Whether the contact was lost before."""
        was_lost, self.lost, self._tries, self._asked_at, self._apart = self.lost, False, 0, None, apart
        if was_lost:
            self._bar.withdraw(NOTICE)
            self._say(message("contact_reading", QT_TRANSLATE_NOOP("Message", "Reading again")), "muted")
        else:
            self.settled()
        return was_lost

    def settled(self) -> None:
        """What is on the screen has been read again."""
        if self.lost:
            return
        if self._apart is not None and abs(self._apart) > CLOCKS_APART:
            what = message(
                "clocks_apart",
                QT_TRANSLATE_NOOP("Message", "Connected, but this computer's clock and the server's are {minutes} minutes apart"),
                minutes=round(abs(self._apart) / 60_000_000),
            )
            self._say(what, "warning")
        else:
            self._say(message("contact", QT_TRANSLATE_NOOP("Message", "Connected")), "ok")

    def failed(self) -> None:
        """The server did not answer."""
        self._asked_at = None
        pause = PAUSES[min(self._tries, len(PAUSES) - 1)]
        self._tries += 1
        self._next = time.monotonic() + pause
        if not self.lost:
            self.lost = True
            self._bar.show_notice(NOTICE)
        self._say_lost(pause)

    def tells(self, error: KnownError, lane: str) -> bool:
        """Whether an error says no more than what is told here: one notice, however much was being read when the contact was lost."""
        if error.code not in LOST:
            return False
        if not self.lost and self._asked_at is None:
            self.failed()
        return lane in ("read", "look")

    def _say_lost(self, left: float) -> None:
        what = message("contact_lost", QT_TRANSLATE_NOOP("Message", "No contact, trying again in {seconds} s"), seconds=max(1, round(left)))
        self._say(what, "danger")

    def _say(self, what: Message, tone: str) -> None:
        if what != self._said:
            self._said = what
            self._tell(what, tone)


NOTICE = Notice(
    message(
        "contact_notice",
        QT_TRANSLATE_NOOP(
            "Message",
            "The database server can't be reached. You can go on reading what is on the screen, and what you type is kept on this "
            "computer. Nothing can be decided until the server is back; Uppsikt tries by itself.",
        ),
    ),
    tone="warning",
)
