"""Keeps the shared credentials in step while the window is open: sealed for those who may open them, and the copies in this keyring.

Nothing of the vault is loaded at a desk where credentials were never set up. Each job is short, so that whoever clicks waits for one at
most. What is written here is heard of like any other change: the next look then finds nothing left to do, and it ends there.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.contact import LOST
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

if TYPE_CHECKING:
    from moderator_app.desk.resealing import Settled

ABOUT = frozenset({Topic.CREDENTIALS, Topic.COVER, Topic.CHANNELS})
MOVED = frozenset({Topic.COVER, Topic.CHANNELS})
"""After these it is gone through in any case: an absence may have ended that the signed words do not yet know of."""
BY_THE_CLOCK = Change(frozenset({Topic.CREDENTIALS}))
GATHER = 1_000
"""Milliseconds for which changes are gathered."""
LONGEST = 30_000
"""Milliseconds between two looks at the clock: a computer that slept wakes after the moment that was waited for."""
SLOW = 1_000
"""Milliseconds after which it is told how far the sealing is."""
LONGEST_NAME = 60
TROUBLE = ("keyring_", "identity_")
"""How the codes of what the keyring can't do begin. The screen tells that, and asks again when the person does."""
EXPECTED = frozenset(
    {
        "credentials_not_founded",
        "credentials_no_keys",
        "credentials_untrusted",
        "credentials_waiting",
        "credentials_revoked",
        "not_recipient",
        "cover_not_active",
        *LOST,
    }
)
"""Codes of what is no failure: not everybody has a key, and the next seal may not be for me yet."""
CHANNEL_FAILED = QT_TRANSLATE_NOOP("Message", "{channel} could not be sealed anew for those who may open it now: {why}")
COPY_FAILED = QT_TRANSLATE_NOOP("Message", "The copy of {channel} in the keyring of this computer could not be renewed: {why}")

Job = tuple[str, Callable[[], object]]
"""The channel's name, and what is done for it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Read without asking the keyring. `signs` differ as soon as there may be something to do."""

    signs: tuple[object, ...]
    covered: dict[int, int]
    """The channels that I open as a deputy now, and the moments at which that ends."""
    next: int | None
    """When the next cover begins or ends that is mine, or in a channel of mine."""


@dataclass(slots=True)
class Progress:
    """Written in the lane, read in the window."""

    done: int = 0
    total: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)

    def __call__(self, done: int, total: int) -> bool:
        self.done, self.total = done, total
        return not self.stopped.is_set()


class CredentialKeeper(QObject):
    """One for each window. `tell` shows in the status line what is being done, and takes it away again."""

    def __init__(self, context: ScreenContext, tell: Callable[[Message | None], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("CredentialKeeper")
        self._context, self._tell = context, tell
        self._covered: dict[int, int] = {}
        self._next: int | None = None
        self._settled: tuple[object, ...] | None = None
        """What was seen when all was last in step, or when the keyring failed."""
        self._moved = True
        self._busy = False
        self._again = False
        self._told: set[tuple[str, str]] = set()
        self._left: deque[Job] = deque()
        self._progress = Progress()
        self._gather = self._timer(GATHER, self.look)
        self._clock = self._timer(LONGEST, self._see_clock)
        self._slow = self._timer(SLOW, self._tell_progress)
        context.changes.changed.connect(self._heard)
        context.changes.keys_ready.connect(self._ready)

    def stop(self) -> None:
        """The window closes: what is being sealed is sealed, and the rest is done next time."""
        self._progress.stopped.set()
        self._left.clear()
        for timer in (self._gather, self._clock, self._slow):
            timer.stop()

    def _timer(self, after: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    # -- when

    def _heard(self, change: Change) -> None:
        if change.topics & ABOUT:
            self._moved = self._moved or bool(change.topics & MOVED)
            if not self._gather.isActive():
                self._gather.start()

    def _ready(self) -> None:
        """This workstation opens credentials from now on, or again."""
        self._moved = True
        self._gather.start()

    def _see_clock(self) -> None:
        now = self._context.desk.clock.now()
        over = {channel for channel, ends in self._covered.items() if ends <= now}
        if over:
            self._covered = {channel: ends for channel, ends in self._covered.items() if channel not in over}
            _let_go()
        if self._next is not None and self._next <= now:
            self._next, self._moved = None, True
            # Nobody wrote anything, and yet other screens show what holds no longer.
            self._context.changes.announce(BY_THE_CLOCK)
        else:
            self._wait()

    def _wait(self) -> None:
        """Until the next moment, or for a look at the clock before it."""
        if self._next is not None:
            left = (self._next - self._context.desk.clock.now()) // 1_000 + 1
            self._clock.start(max(0, min(left, LONGEST)))

    # -- looking

    def look(self) -> None:
        """See whether there is something to do."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._context.runner.run("read", partial(_see, self._context.desk), self, self._take, self._failed)

    def _take(self, seen: Seen | None) -> None:
        if seen is None:
            self._end()
            return
        if self._covered.keys() - seen.covered.keys():
            _let_go()
        self._covered, self._next = seen.covered, seen.next
        self._wait()
        if seen.signs == self._settled and not self._moved:
            self._end()
            return
        self._moved, self._settled = False, seen.signs
        self._run(self._context.desk.credentials.tell_offline, self._sealing)

    # -- doing

    def _run(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._context.runner.run("vault", job, self, done, self._failed)

    def _sealing(self, _told: int) -> None:
        self._progress.done = self._progress.total = 0
        self._slow.start()
        self._run(partial(self._context.desk.credentials.resealing.settle, self._progress), self._sealed)

    def _sealed(self, settled: Settled) -> None:
        self._quiet()
        for channel, error in settled.failed:
            self._tell_once(CHANNEL_FAILED, channel.name, error)
        self._run(partial(_copies, self._context.desk), self._listed)

    def _listed(self, jobs: list[Job]) -> None:
        self._left = deque(jobs)
        self._go_on()

    def _go_on(self, _result: object = None) -> None:
        """The next copy. Behind whatever a person asked for meanwhile."""
        if not self._left:
            self._end()
            return
        name, job = self._left.popleft()
        self._context.runner.run("vault", job, self, self._go_on, partial(self._copy_failed, name))

    def _copy_failed(self, name: str, error: KnownError) -> None:
        if error.code.startswith(TROUBLE):
            self._failed(error)
            return
        self._tell_once(COPY_FAILED, name, error)
        self._go_on()

    def _failed(self, error: KnownError) -> None:
        """Nothing can be done here now. Where the keyring fails, it is not asked again before something has changed."""
        self._quiet()
        self._left.clear()
        if not error.code.startswith(TROUBLE):
            self._settled = None
            if error.code not in EXPECTED and ("", error.code) not in self._told:
                self._told.add(("", error.code))
                self._context.bar.show_error(error)
        self._end()

    def _end(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self._gather.start()

    # -- telling

    def _tell_once(self, text: str, name: str, error: KnownError) -> None:
        if error.code in EXPECTED or (name, error.code) in self._told:
            return
        self._told.add((name, error.code))
        what = message("credentials_not_kept", text, channel=visible_line(name, LONGEST_NAME), why=error.what)
        self._context.bar.show_notice(Notice(what, tone="warning"))

    def _tell_progress(self) -> None:
        done, total = self._progress.done, self._progress.total
        if total:
            text = QT_TRANSLATE_NOOP("Message", "Sealing credentials anew: {done} of {total}")
            self._tell(message("credentials_sealing", text, done=done, total=total))
        self._slow.start()

    def _quiet(self) -> None:
        self._slow.stop()
        self._tell(None)


def _see(desk: Any) -> Seen | None:
    """In the read lane. None where credentials were never set up."""
    if not desk.shares_credentials():
        return None
    from moderator_app.desk.sharing import Access
    from moderator_app.vault.envelope import EARLY

    now, me = desk.clock.now(), desk.me.id
    signs: list[object] = []
    covered: dict[int, int] = {}
    moments: set[int] = set()
    for each in desk.credentials.overview():
        mine = [one for one in each.deputies if one.person_id == me]
        begun = tuple(one.begins - EARLY <= now for one in mine)
        generation = 0 if each.sealed is None else each.sealed.generation
        signs.append((each.channel.id, each.channel.status, generation, each.access, each.may_seal, each.stale, each.deputies, begun))
        if each.access is Access.DEPUTY:
            covered[each.channel.id] = max((one.ends for one in mine if one.begins <= now), default=now)
        for one in each.deputies if each.may_seal else mine:
            moments |= {one.begins - EARLY, one.begins, one.ends}
    return Seen(tuple(signs), covered, min((each for each in moments if each > now), default=None))


def _copies(desk: Any) -> list[Job]:
    """In the vault's lane: a job for each copy that may lie here, or is to."""
    resealing = desk.credentials.resealing
    gone: list[Job] = [(uuid, partial(resealing.purge, uuid)) for uuid in resealing.left_behind()]
    return gone + [(each.name, partial(resealing.refresh, each)) for each in resealing.copies()]


def _let_go() -> None:
    """A cover of mine is over: nothing of it stays on the clipboard or on the screen."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    # Only there once something was copied.
    clipboard: Any = application.findChild(QObject, "SecretClipboard")
    if clipboard is not None:
        clipboard.clear_now()
    for window in application.topLevelWidgets():
        for sheet in window.findChildren(QDialog, "RevealSheet"):
            sheet.reject()
        if isinstance(window, QDialog) and window.objectName() == "RevealSheet":
            window.reject()
