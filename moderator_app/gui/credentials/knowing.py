"""What the screen of the credentials knows: the channels, how this workstation stands, and what there is of the chosen channel.

The keyring may hang: it is asked in the vault's lane, and with patience in another one, so that nothing here blocks the window.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.credentials import Held
from moderator_app.desk.known import Here, Standing
from moderator_app.desk.sharing import Shared
from moderator_app.gui.credentials.board import Board, read_board
from moderator_app.gui.credentials.detail import can_open
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.tasks import Task
from moderator_app.support.messages import KnownError

ABOUT = frozenset({Topic.CREDENTIALS, Topic.CHANNELS, Topic.PEOPLE, Topic.COVER})


class Knowing(QObject):
    """`read`: the channels are another; `stands`: the workstation stands otherwise, or waits; `held_known`: of a channel."""

    read = Signal()
    stands = Signal()
    held_known = Signal()

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Knowing")
        self._context = context
        self.board: Board | None = None
        self.standing: Standing | None = None
        self._held: tuple[int, Held] | None = None
        """What there is to show of a channel, by its id."""
        self._failed: KnownError | None = None
        """With what the keyring failed just now, which nobody has told yet."""
        self._waits: Task | None = None
        """The task that asks the keyring with patience."""

    @property
    def ready(self) -> bool:
        """Whether this workstation can open anything."""
        return self.standing is not None and self.standing.here is Here.READY

    @property
    def waiting(self) -> bool:
        """Whether the keyring is being asked with patience."""
        return self._waits is not None

    def hear(self, change: Change) -> None:
        """Somebody changed something."""
        if not change.topics & ABOUT:
            return
        self.refresh()
        if Topic.CREDENTIALS in change.topics and not self.ready and not self.waiting:
            # Perhaps an administrator has approved the key just now.
            self.ask_standing()

    # -- reading

    def refresh(self) -> None:
        """Read the channels."""
        self._context.runner.run("read", partial(read_board, self._context.desk), self, self._take, replaces="credentials.board")

    def _take(self, board: Board) -> None:
        self.board = board
        self.read.emit()

    def ask_standing(self, failed: KnownError | None = None) -> None:
        """How this workstation stands. `failed`: told by the bar where the answer is that all is well."""
        self._failed = failed or self._failed
        ask = self._context.desk.credentials.standing
        self._context.runner.run("vault", ask, self, self._take_standing, replaces="credentials.standing")

    def _take_standing(self, standing: Standing) -> None:
        before, self.standing = self.standing, standing
        failed, self._failed = self._failed, None
        if failed is not None and self.ready:
            self._context.bar.show_error(failed)
        if before is not None and before.here is not Here.READY and self.ready:
            self._context.changes.keys_ready.emit()
        self.stands.emit()

    def ask_held(self, shared: Shared | None) -> None:
        """What there is of the channel, where I can open it."""
        if self.board is None or shared is None or not self.ready or not can_open(self.board, shared):
            return
        channel_id = shared.channel.id
        job = partial(self._context.desk.credentials.held, channel_id)
        self._context.runner.run("vault", job, self, partial(self._take_held, channel_id), _not_held, replaces="credentials.held")

    def held_of(self, shared: Shared) -> Held | None:
        """What there is of the channel; None: not known."""
        return self._held[1] if self._held is not None and self._held[0] == shared.channel.id else None

    def _take_held(self, channel_id: int, held: Held) -> None:
        self._held = channel_id, held
        self.held_known.emit()

    # -- waiting for the keyring

    def unlock(self) -> None:
        """Ask once more; where the keyring was in trouble, with the patience of somebody who unlocks it."""
        if self.standing is None or self.standing.here is not Here.TROUBLE:
            self.ask_standing()
        elif self._waits is None:
            # Not in the vault's lane: whoever stops waiting is not to wait there for the rest of the minute.
            unlock = self._context.desk.credentials.unlock
            self._waits = self._context.runner.run("net", unlock, self, self._unlocked, self._unlocked)
            self.stands.emit()

    def stop_waiting(self) -> None:
        """Wait no longer."""
        if self._waits is not None:
            self._context.runner.cancel(self._waits)
            self._waits = None
        self.stands.emit()

    def _unlocked(self, _result: object) -> None:
        self._waits = None
        self.ask_standing()


def _not_held(_error: KnownError) -> None:
    """Told when somebody asks for a part of it."""
