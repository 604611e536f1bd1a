"""The guided tour: the main job on the demo desk, done by the real window step by step, with a picture of each."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from moderator_app.support import paths

if TYPE_CHECKING:
    from moderator_app.gui.window import MainWindow

SIZE = (1366, 768)
CHANNEL, SOUGHT, RULE = "Älvnäs kommun Facebook", "skylten skällsord", "L-02"
"""Where the table goes, the words by which the item to decide on is found, and the rule that it breaks."""
LOOK_EVERY = 50
PATIENCE = 60_000
"""Milliseconds that a step may take."""
SETTLE = 700
"""Milliseconds that the window is left alone before its picture is taken."""


@dataclass(frozen=True, slots=True)
class Step:
    """`told` says what happens, `do` does it, `done` tells when it has happened; the picture takes the name."""

    name: str
    told: str
    do: Callable[[Tour], None]
    done: Callable[[Tour], bool] = lambda _tour: True


class Tour(QObject):
    """Does one step after the other; ends the program after the last, or at the first that does not come about."""

    def __init__(self, window: MainWindow, application: QApplication, out: Path) -> None:
        super().__init__(window)
        self.setObjectName("Tour")
        window.resize(*SIZE)
        self.window = window
        self.out = out
        self.code = 3
        self.desk: Any = None
        self.before = 0
        self._application = application
        self._steps = list(STEPS)
        self._number = 0
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def begin(self, desk: Any) -> None:
        """The desk is open."""
        self.desk = desk
        QTimer.singleShot(SETTLE, self._next)

    def act(self, action_id: str) -> None:
        """Do what the action's key does."""
        self.window.registry.action(action_id).trigger()

    def sheet(self) -> QWidget | None:
        """The sheet that stands over the window, if one does."""
        return self._application.activeModalWidget()

    def open_items(self) -> int:
        """How many items wait to be assessed."""
        from moderator_app.domain.items import State

        return self.desk.inbox.counts().of(State.OPEN)

    def _next(self) -> None:
        if not self._steps:
            self._end(0, f"Everything lies in {self.out}")
            return
        step = self._steps[0]
        self._number += 1
        _tell(f"{self._number:2}. {step.told}")
        self.before = self.open_items()
        self._waited = 0
        try:
            step.do(self)
        except Exception as problem:  # noqa: BLE001 - nobody sits here to read a crash note: the tour ends and says why
            self._end(3, f"“{step.told}” failed: {problem!r}")
            return
        self._timer.start()

    def _look(self) -> None:
        step = self._steps[0]
        self._waited += LOOK_EVERY
        if step.done(self):
            self._timer.stop()
            QTimer.singleShot(SETTLE, self._picture)
        elif self._waited > PATIENCE:
            self._timer.stop()
            self._end(3, f"“{step.told}” did not come about in {PATIENCE // 1000} seconds. What was made so far lies in {self.out}")

    def _picture(self) -> None:
        step = self._steps.pop(0)
        path = self.out / f"{self._number:02}-{step.name}.png"
        (self.sheet() or self.window).grab().save(str(path))
        _tell(f"    {path}")
        QTimer.singleShot(0, self._next)

    def _end(self, code: int, words: str) -> None:
        self.code = code
        _tell(words)
        self._application.quit()


def _tell(words: str) -> None:
    # Whoever read along may be gone: the tour goes on to its end all the same.
    with suppress(OSError):
        sys.stdout.write(words + "\n")
        sys.stdout.flush()


def _import(tour: Tour) -> None:
    file = paths.resources() / "demo" / "kommentarer.csv"
    tour.window.open_screen("import", channel=tour.desk.channels.by_name(CHANNEL).id, file=file)


def _export(tour: Tour) -> None:
    sheet = tour.sheet()
    assert sheet is not None
    file, accept = sheet.findChild(QLineEdit, "ExportFile"), sheet.findChild(QPushButton, "accept")
    assert file is not None
    assert accept is not None
    file.setText(str(tour.out / "logg.csv"))
    accept.click()


def _to_item(tour: Tour) -> None:
    from moderator_app.domain.items import Selection

    found = tour.desk.inbox.page(Selection(None, None, SOUGHT), most=1)
    tour.window.open_screen("inbox", item=found[0].id)


def _tick(tour: Tour) -> None:
    from moderator_app.domain.decisions import Answer, Outcome

    page: Any = tour.window.built_screen("inbox")
    page.page.worksheet.answer(RULE, Answer.YES)
    page.page.choose(Outcome.REMOVE)
    page.page.take_template()


def _shown(tour: Tour) -> bool:
    screen: Any = tour.window.built_screen("inbox")
    return screen.page.loaded is not None


STEPS: tuple[Step, ...] = (
    Step("idag", "What the day asks for, each line a door.", lambda tour: tour.window.open_screen("today")),
    Step("inkorg", "The demo desk: 300 invented items in six channels.", lambda tour: tour.window.open_screen("inbox")),
    Step("hamta-in", "A table of comments is chosen; its columns map themselves.", _import),
    Step(
        "hamtat",
        "It is imported by a process of its own.",
        lambda tour: tour.act("import.go"),
        lambda tour: tour.open_items() > tour.before,
    ),
    Step("inlagg", "Back in the inbox: one of them with the rules of its channel's policy.", _to_item, _shown),
    Step("regel", "A rule is ticked: what it obliges to is shown at once.", _tick),
    Step(
        "beslut",
        "The removal is decided with the reason from the rule; the next item comes up.",
        lambda tour: tour.act("item.decide"),
        lambda tour: tour.open_items() < tour.before,
    ),
    Step("kanaler", "The channels.", lambda tour: tour.window.open_screen("channels")),
    Step("policyer", "The policies, in their own words.", lambda tour: tour.window.open_screen("policies")),
    Step("logg", "The log: every act, in a chain that can't be cut in silence.", lambda tour: tour.window.open_screen("log")),
    Step("exportera", "The decisions are to be exported.", lambda tour: tour.act("log.export"), lambda tour: tour.sheet() is not None),
    Step("exporterat", "The exported log.", _export, lambda tour: (tour.out / "logg.csv").exists()),
)
