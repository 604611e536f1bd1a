"""Work off the window's thread: lanes for writing, reading, news, files and the keyring; results come back on the window's thread."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from moderator_app.gui.widgets.turns import in_turn
from moderator_app.support.messages import KnownError
from moderator_app.support.priority import thread_stands_back

LANES: dict[str, int] = {"write": 1, "read": 1, "look": 1, "local": 1, "net": 4, "vault": 1}
"""Lane → threads. One thread keeps a database connection to itself and makes its jobs wait for each other.

What asks the keyring, which may hang, waits in the vault's alone.
"""

PATIENCE = 3.0
"""Seconds that the end of the program waits for work under way. What it leaves behind was a transaction: whole or absent."""


@dataclass(eq=False, slots=True)
class Task:
    """One job handed in. `cancel()` makes its outcome be dropped, whatever it is."""

    lane: str
    job: Callable[[], Any]
    owner: QObject
    ok: Callable[[Any], None]
    err: Callable[[KnownError], None] | None
    replaces: str
    at_the_end: bool = False
    ended: Callable[[], None] | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    result: Any = None
    error: BaseException | None = None


class Lane:
    """A queue and its daemon threads, started at the first job. Knows no Qt: `done` is called on a lane thread."""

    def __init__(self, name: str, threads: int, done: Callable[[Task], None]) -> None:
        self.name = name
        self.interrupt: Callable[[int], None] | None = None
        self._wanted = threads
        self._done = done
        self._queue: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._running: dict[Task, int] = {}
        """Task → the thread that does it."""
        self._guard = threading.Lock()

    def put(self, task: Task) -> None:
        if len(self._threads) < self._wanted:
            thread = threading.Thread(target=self._work, name=f"{self.name}-{len(self._threads) + 1}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._queue.put(task)

    def cancel(self, task: Task) -> None:
        """Drop `task`; when it runs and the lane can be interrupted, break it off."""
        task.cancelled.set()
        with self._guard:
            if task in self._running and self.interrupt is not None:
                self.interrupt(self._running[task])

    def stop(self) -> None:
        """Let the threads end after what runs now, and what is to be done at the end; interrupts what can be."""
        farewells: list[Task] = []
        while True:
            try:
                task = self._queue.get_nowait()
            except queue.Empty:
                break
            if task is not None and task.at_the_end:
                farewells.append(task)
        with self._guard:
            if self.interrupt is not None:
                for thread in self._running.values():
                    self.interrupt(thread)
        for task in farewells:
            self._queue.put(task)
        for _ in self._threads:
            self._queue.put(None)

    def join(self, until: float) -> bool:
        """Wait for the threads until the monotonic time `until`; whether they all ended."""
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        thread_stands_back()
        while (task := self._queue.get()) is not None:
            if task.cancelled.is_set():
                continue
            with self._guard:
                self._running[task] = threading.get_ident()
            try:
                task.result = task.job()
            except BaseException as error:  # noqa: BLE001 - a lane outlives every job; the error is handed over
                task.error = error
            with self._guard:
                del self._running[task]
            self._done(task)
            del task


class TaskRunner(QObject):
    """Runs jobs that know no Qt and calls back on the window's thread, unless the asking widget is gone.

    `known` takes a KnownError that the asker has no `err` for; `bug` takes everything else.
    """

    _finished = Signal(object)

    def __init__(
        self,
        known: Callable[[KnownError], None] | None = None,
        bug: Callable[[BaseException], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("TaskRunner")
        self.known = known
        self.bug = bug
        self.telling = ""
        """The lane whose job's error is being told just now."""
        self._closed = threading.Event()
        self._emit_guard = threading.Lock()
        self._lanes = {name: Lane(name, threads, self._hand_over) for name, threads in LANES.items()}
        self._latest: dict[str, Task] = {}
        self._finished.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        job: Callable[[], Any],
        owner: QObject,
        ok: Callable[[Any], None],
        err: Callable[[KnownError], None] | None = None,
        *,
        replaces: str = "",
        at_the_end: bool = False,
        ended: Callable[[], None] | None = None,
    ) -> Task:
        """Do `job` in `lane` ("write", "read", "net"), then call `ok(result)` or `err(known error)` here.

        Before that, and where a bug came of it, `ended()`.
        Nothing is called when `owner` has been deleted meanwhile. With `replaces`, an earlier job that was given
        the same word is cancelled: the newest search wins. After shutdown nothing runs, but what waits then and was handed in
        `at_the_end` is still done, within the patience of the shutdown.
        """
        task = Task(lane, job, owner, ok, err, replaces, at_the_end, ended)
        if replaces:
            earlier = self._latest.get(replaces)
            if earlier is not None:
                self.cancel(earlier)
            self._latest[replaces] = task
        if not self._closed.is_set():
            self._lanes[lane].put(task)
        return task

    def cancel(self, task: Task) -> None:
        """Drop the outcome of `task`, and break it off where its lane can."""
        self._lanes[task.lane].cancel(task)

    def set_interrupt(self, lane: str, interrupt: Callable[[int], None] | None) -> None:
        """How a running job of `lane` is broken off from another thread; it is given the ident of the thread that does the job."""
        self._lanes[lane].interrupt = interrupt

    def shutdown(self, patience: float = PATIENCE) -> bool:
        """Take no more work, wait at most `patience` seconds for what runs; whether all of it ended."""
        with self._emit_guard:
            self._closed.set()
        for lane in self._lanes.values():
            lane.stop()
        until = time.monotonic() + patience
        ended = [lane.join(until) for lane in self._lanes.values()]
        return all(ended)

    def _hand_over(self, task: Task) -> None:
        with self._emit_guard:
            if not self._closed.is_set() and shiboken6.isValid(self):
                self._finished.emit(task)

    @Slot(object)
    def _arrive(self, task: Task) -> None:
        in_turn(self, partial(self._deliver, task))

    def _deliver(self, task: Task) -> None:
        if task.replaces and self._latest.get(task.replaces) is task:
            del self._latest[task.replaces]
        if self._closed.is_set() or task.cancelled.is_set() or not shiboken6.isValid(task.owner):
            return
        if task.ended is not None:
            task.ended()
        if task.error is None:
            task.ok(task.result)
        elif isinstance(task.error, KnownError):
            self.telling = task.lane
            try:
                (task.err or self._known)(task.error)
            finally:
                self.telling = ""
        else:
            self._report(task.error)

    def _known(self, error: KnownError) -> None:
        if self.known is not None:
            self.known(error)
        else:
            self._report(error)

    def _report(self, error: BaseException) -> None:
        if self.bug is not None:
            self.bug(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
