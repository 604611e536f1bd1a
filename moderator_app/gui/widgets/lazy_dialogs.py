"""The door to the dialogs: nothing of them is imported before the first question, since the first paint has no use for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from moderator_app.gui.widgets.dialogs import Dialogs, Form, Question


class LazyDialogs:
    """The Qt dialogs over `window` as the Dialogs protocol."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._real: Dialogs | None = None

    def ask(self, question: Question, answered: Callable[[str], None]) -> None:
        self._dialogs().ask(question, answered)

    def choose_file_open(self, title: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        self._dialogs().choose_file_open(title, kinds, chosen)

    def choose_file_save(self, title: str, name: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        self._dialogs().choose_file_save(title, name, kinds, chosen)

    def form(self, form: Form, done: Callable[[dict[str, str]], None]) -> None:
        self._dialogs().form(form, done)

    def _dialogs(self) -> Dialogs:
        if self._real is None:
            from moderator_app.gui.widgets.qt_dialogs import QtDialogs

            self._real = QtDialogs(self._window)
        return self._real
