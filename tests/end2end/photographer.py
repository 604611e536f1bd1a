"""Opens every screen in a real window, takes its picture, and measures it: python -m tests.end2end.photographer ALBUM FOLDER.

Needs a display. The album's pictures lie in FOLDER afterwards, and problems.json there names what is wrong with which of them.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from moderator_app.desk.desk import Desk
from moderator_app.gui.app import create_application
from moderator_app.gui.news import DeskNews
from moderator_app.gui.shell import Shell, build_shell
from moderator_app.gui.window import MainWindow
from moderator_app.support import paths
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE, THEME
from tests.end2end.albums.album import LOOKS, Album, Look
from tests.end2end.stages.stage import Stage
from tests.gui.geometry import problems

SIZE = (1366, 768)
PATIENCE = 30.0
"""Seconds that anything may take to come about."""


@dataclass(slots=True)
class Photographer:
    """Somebody at the window who opens what is to be seen. What a method waits for has happened when it returns."""

    window: MainWindow
    shell: Shell
    desk: Desk
    stage: Stage
    out: Path
    look: Look = LOOKS[0]
    problems: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    lanes: tuple[str, ...] = ("write", "read")
    """Those that are waited for."""

    def dress(self, look: Look) -> None:
        """Speak and look like that from now on."""
        self.look = look
        for key, value in ((LANGUAGE.key, look.language), (THEME.key, look.theme), (TEXT_SCALE.key, look.scale)):
            self.window.choose(key, value)
        self.idle()

    def pause(self, milliseconds: int) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, true: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < end, f"waited {PATIENCE} s in vain for {what}"
            self.pause(5)

    def idle(self) -> None:
        """Until the lanes have done what they were given, and the window has shown it."""
        for _ in range(2):
            for lane in self.lanes:
                done: list[object] = []
                self.shell.runner.run(lane, lambda: None, self.window, done.append)
                self.until(lambda done=done: bool(done), f"the lane {lane}")
            self.pause(40)

    def screen(self, name: str, **args: Any) -> Any:
        """Open a screen."""
        self.window.open_screen(name, **args)
        self.idle()
        return self.window.built_screen(name)

    def act(self, action_id: str) -> None:
        """Do what the action's key does."""
        self.window.registry.action(action_id).trigger()
        self.idle()

    def sheet(self) -> QWidget:
        """The sheet over the window, once it is there."""
        self.until(lambda: QApplication.activeModalWidget() is not None, "a sheet")
        sheet = QApplication.activeModalWidget()
        assert sheet is not None
        self.idle()
        return sheet

    def take(self, name: str, of: QWidget | None = None) -> None:
        """Measure `of` or the window, and keep a picture of the whole screen."""
        shown = self.window if of is None else of
        self.pause(60)
        key = f"{name}-{self.look.name}"
        self.problems[key] = [*outside(shown), *problems(shown)]
        screen = QApplication.primaryScreen()
        assert screen.grabWindow(0).save(str(self.out / f"{key}.png"))

    def take_sheet(self, name: str, ask: Callable[[], object]) -> None:
        """The picture of the sheet that comes when that is done."""
        ask()
        sheet = self.sheet()
        self.take(name, sheet)
        self.close(sheet)

    def close(self, sheet: QWidget) -> None:
        sheet.close()
        self.pause(40)


def outside(widget: QWidget) -> list[str]:
    """A window that does not lie on the screen whole."""
    frame = widget.geometry() if widget.isFullScreen() else widget.frameGeometry()
    screen = widget.screen().geometry()
    told = f"{widget.objectName()} lies at {frame.x()},{frame.y()} {frame.width()}x{frame.height()}, not on the screen whole"
    return [] if screen.contains(frame) else [told]


def photograph(album: Album, shell: Shell, out: Path) -> dict[str, list[str]]:
    """Open a window over the album's desk, take its pictures in each look, and close both; what was found."""
    stage, first = album.stage(), album.looks[0]
    desk = stage.open(shell.folders.data, shell.folders.settings / "pins")
    shell.runner.set_interrupt("read", desk.interrupt_reads)
    for key, value in ((LANGUAGE, first.language), (THEME, first.theme)):
        shell.settings.set(key, value)
    shell.settings.set(TEXT_SCALE, first.scale)
    window = MainWindow(None, shell)
    shell.runner.known = window.bar.show_error
    news = DeskNews(window, shell.runner)
    window.opened.connect(news.follow)
    window.setGeometry(0, 0, *SIZE)
    window.showFullScreen()
    window.activateWindow()
    photographer = Photographer(window, shell, desk, stage, out)
    photographer.until(lambda: window.size().toTuple() == SIZE and window.isActiveWindow(), "the window on the whole screen")
    window.take_desk(desk)
    photographer.until(lambda: window.current_screen != "", "the first screen")
    photographer.pause(400)  # the journal is checked
    photographer.idle()
    for look in album.looks:
        photographer.dress(look)
        album.take(photographer)
    window.close()
    stage.close()
    return photographer.problems


def main(name: str, out: Path) -> int:
    from tests.end2end.albums import ALBUMS

    album = next(each for each in ALBUMS if each.name == name)
    out.mkdir(parents=True, exist_ok=True)
    lacking = [look.language for look in album.looks if not (paths.compiled_translations() / f"uppsikt_{look.language}.qm").exists()]
    assert not lacking, f"no compiled texts for {', '.join(sorted(set(lacking)))}: python3 dev.py test compiles them before the tests"
    shell = build_shell(create_application(sys.argv[:1]), paths.folders().make())
    begun = time.monotonic()
    found = photograph(album, shell, out)
    shell.runner.shutdown()
    (out / "problems.json").write_text(json.dumps(found, indent=1, ensure_ascii=False), encoding="utf-8")
    print(f"{len(found)} pictures in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    code = main(sys.argv[1], Path(sys.argv[2]))
    sys.stdout.flush()
    os._exit(code)  # the pictures are taken: nothing of Qt's end is of interest here
