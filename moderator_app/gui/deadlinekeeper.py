"""Goes on with what is to be done about deadlines while the window is open, a short piece at a time, so that nobody waits for it.

Two windows on one database may do it at the same time: each piece is a write of its own, and what one has done the other finds done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from moderator_app.desk.changes import Change, Topic
from moderator_app.gui.contact import LOST
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

if TYPE_CHECKING:
    from moderator_app.desk.answertimes import Counted

GATHER = 300
"""Milliseconds for which changes are gathered before it is looked whether there is something to do."""
BREATH = 10
"""Milliseconds between two pieces: whatever a person asked for meanwhile goes first."""
REST = 250
"""Milliseconds between two batches of what passed: of that nobody waits for."""
AGAIN = 60_000
"""Milliseconds until the next look: deadlines pass without any write, and what failed is tried again."""
SLOW = 500
"""Milliseconds after which it is told how far the counting is."""


class DeadlineKeeper(QObject):
    """One for each window. `tell` shows in the status line what is being done, and takes it away again."""

    def __init__(self, context: ScreenContext, tell: Callable[[Message | None], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("DeadlineKeeper")
        self._context, self._tell = context, tell
        self._busy = self._again = self._stopped = False
        self._counted: Counted | None = None
        self._gather = self._timer(GATHER, self.look)
        self._breath = self._timer(BREATH, self._go_on)
        self._noting = self._timer(REST, self._note)
        self._clock = self._timer(AGAIN, self.look)
        self._slow = self._timer(SLOW, self._tell_progress)
        context.changes.changed.connect(self._heard)

    def stop(self) -> None:
        """The window closes: the piece that is being done is done, and the rest next time."""
        self._stopped = True
        for timer in (self._gather, self._breath, self._noting, self._clock, self._slow):
            timer.stop()

    def _timer(self, after: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    def _heard(self, change: Change) -> None:
        if Topic.CHANNELS in change.topics and not self._gather.isActive():
            self._gather.start()

    def look(self) -> None:
        """See whether there is something to do, and do it."""
        self._clock.start()
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._context.runner.run("read", self._context.desk.answer_times.left, self, self._left, self._failed)

    def _left(self, counted: Counted | None) -> None:
        if self._stopped:
            return
        self._counted = counted
        if counted is None:
            # What is due by now is certain: see what passed.
            self._context.runner.run("read", self._context.desk.breaches.look, self, self._found, self._failed)
            return
        if not self._slow.isActive():
            self._slow.start()
        self._breath.start()

    def _go_on(self) -> None:
        self._context.runner.run("write", self._context.desk.answer_times.go_on, self, self._left, self._failed)

    def _found(self, passed: int) -> None:
        if self._stopped:
            return
        if passed and not self._again:
            self._noting.start()
        else:
            # What is to be counted anew goes before what passed: of that there may be very much, and nobody waits for it.
            self._end()

    def _note(self) -> None:
        self._context.runner.run("write", self._context.desk.breaches.note, self, self._found, self._failed)

    def _failed(self, error: KnownError) -> None:
        """Tried again with the next look. Without contact the window tells that; what else is wrong, a person is told."""
        if error.code not in LOST:
            self._context.bar.show_error(error)
        self._end()

    def _end(self) -> None:
        self._slow.stop()
        self._tell(None)
        self._busy = False
        if self._again and not self._stopped:
            self._again = False
            self._gather.start()

    def _tell_progress(self) -> None:
        counted = self._counted
        if counted is not None:
            text = QT_TRANSLATE_NOOP("Message", "Deadlines are being counted anew: {moved} of at most {total} moved")
            self._tell(message("deadlines_counted", text, moved=counted.moved, total=counted.total))
        self._slow.start()
