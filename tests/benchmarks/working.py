"""A moderator's hours in a minute: what the real window is made to do while the beats of its event loop are counted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

from PySide6.QtCore import QObject, QTimer

from moderator_app.desk.answertimes import Counted
from moderator_app.domain.decisions import Draft, Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.items import State
from moderator_app.gui.children import ChildTask
from tests.benchmarks.probe import Heartbeat, Painted, on_rows, tell

CHANGES = (
    (Field.ANSWER_TIME, "4 servicetimmar"),
    (Field.SERVICE_HOURS, "mån-tor 8-12, 13-16.30; fre 8-12"),
    (Field.SERVICE_HOURS, "mån-fre 9-15"),
)
"""After the first, what is open in these channels is due by their service hours; the others change these."""
PACE = 150
"""Milliseconds between two actions."""


class Work(QObject):
    """One phase after the other, each for `seconds`; recounting until all deadlines are, importing until the file is taken in."""

    def __init__(self, window: Any, seconds: float, file: str, channel: str) -> None:
        super().__init__(window)
        self._window = window
        self._beat = Heartbeat(window)
        self._rng = Random(1)
        self._child = ChildTask(["--json", "--progress", "import", file, "--channel", channel], self)
        self._imported: Any = None
        self._decided = 0
        self._counts = False
        self._changes: list[Callable[[], None]] = []
        self._recounted: dict[tuple[int, int], int] = {}
        self._failed: list[str] = []
        self._turn = 0
        self._seconds = seconds
        self._phases: list[tuple[str, list[Callable[[], None]]]] = [
            ("paging", [self._page]),
            ("counting", [self._count, self._page]),
            ("deciding", [self._decide, self._page]),
            ("recounting", [self._page, self._ask_left]),
            ("importing", [self._page, self._decide, self._page, self._count]),
        ]
        self._actions: list[Callable[[], None]] = []
        self._pace = QTimer(self)
        self._pace.setInterval(PACE)
        self._pace.timeout.connect(self._act)
        self._child.finished.connect(self._done)
        self._child.failed.connect(lambda error: tell({"failed": str(error)}))

    def begin(self) -> None:
        """The first rows are there."""
        self._screen = self._window.built_screen("inbox")
        self._desk = self._screen.context.desk
        self._runner = self._screen.context.runner
        self._pace.start()
        self._next_phase()

    def _next_phase(self) -> None:
        name, self._actions = self._phases.pop(0)
        self._beat.phase = name
        if name == "recounting":
            self._changes = [partial(self._change, field, value) for field, value in CHANGES]
            self._runner.run("write", self._changes.pop(0), self, self._changed, self._failed.append)
        elif self._phases:
            QTimer.singleShot(int(self._seconds * 1000), self._next_phase)
        else:
            self._child.start()

    def _act(self) -> None:
        self._turn += 1
        self._actions[self._turn % len(self._actions)]()

    def _page(self) -> None:
        """To another place in the list, and the item there in front."""
        count = self._screen.model.rowCount()
        if count:
            self._screen.view.go_to(self._rng.randrange(count))

    def _count(self) -> None:
        """Another queue, with its counts, its first rows and its whole order."""
        self._screen.show_queue(State.DONE if self._screen.panel.queue is State.OPEN else State.OPEN)

    def _decide(self) -> None:
        self._runner.run("write", partial(self._decision, self._rng.randrange(1, 20_000)), self, self._one_more, self._failed.append)

    def _decision(self, item_id: int) -> int:
        item = self._desk.inbox.item(item_id)
        if item.state is not State.OPEN or item.revision is None:
            return 0
        draft = Draft(item_id=item_id, revision_id=item.revision.id, outcome=Outcome.KEEP, reason="Ingen regel bryts.")
        self._desk.decisions.decide(draft)
        return 1

    def _change(self, field: Field, value: str) -> None:
        """In every channel whose policy leaves the time to answer to the organisation."""
        desk = self._desk
        for channel in desk.channels.everything():
            if desk.policies.of_channel(channel.id).answer_time(channel.platform) is None:
                desk.register.fill_in(channel, field, value)

    def _changed(self, _nothing: None) -> None:
        self._counts = True

    def _ask_left(self) -> None:
        """How far the window's own keeper has come; when all is counted, the next change, and after the last the next phase."""
        if self._counts:
            self._runner.run("read", self._desk.answer_times.left, self, self._left, self._failed.append)

    def _left(self, left: Counted | None) -> None:
        if left is not None:
            self._recounted[(left.total, len(self._changes))] = left.moved
        elif self._counts:
            self._counts = False
            if self._changes:
                self._runner.run("write", self._changes.pop(0), self, self._changed, self._failed.append)
            else:
                self._next_phase()

    def _one_more(self, taken: int) -> None:
        self._decided += taken

    def _done(self, result: Any) -> None:
        self._imported = result
        told = self._beat.told()
        counted = max((total for total, _ in self._recounted), default=0)
        tell(
            told
            | {"imported": result["new"], "decided": self._decided, "recounted": counted, "refused": [str(each) for each in self._failed]}
        )


def work(window: Any, _shell: Any, seconds: float, rest: list[str]) -> None:
    """Count the beats from the first painting on, and begin when the first rows are painted."""
    file, channel = rest
    made: list[Work] = []
    Painted(window, lambda: made.append(Work(window, seconds, file, channel)))
    on_rows(window, lambda: made[0].begin())  # noqa: PLW0108 - it is made later
