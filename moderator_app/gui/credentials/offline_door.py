"""Between the page of a desk that can't be opened and the copies in the keyring. Loads the vault when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from moderator_app.gui.shell import Shell
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.vault.files import FOLDER, has_uses, may_hold_copies

if TYPE_CHECKING:
    from moderator_app.gui.credentials.offline import OfflineSheet
    from moderator_app.gui.window import MainWindow

TOLD = message(
    "offline_told",
    QT_TRANSLATE_NOOP("Message", "What you showed or copied while the desk could not be reached stands in the log now."),
)


class OfflineDoor(QObject):
    """Opens the sheet, closes it when the desk is there, and lets the desk tell its journal of what was done meanwhile."""

    def __init__(self, window: MainWindow, shell: Shell, keyring: Callable[[], Any]) -> None:
        super().__init__(window)
        self.setObjectName("OfflineDoor")
        self._window, self._shell, self._keyring = window, shell, keyring
        self._folder = shell.folders.settings / FOLDER
        self._desk: Any = None
        self._sheet: OfflineSheet | None = None
        window.offer_copies(partial(may_hold_copies, self._folder))
        window.copies_wanted.connect(self._open)
        window.opened.connect(self._opened)

    def _open(self) -> None:
        if self._sheet is not None:
            return
        from moderator_app.gui.credentials.offline import OfflineSheet
        from moderator_app.support.clock import SystemClock
        from moderator_app.vault.offline import Offline

        self._sheet = OfflineSheet(self._window, self._shell, Offline(self._keyring, self._folder), SystemClock())
        self._sheet.finished.connect(self._closed)
        self._sheet.open()

    def _closed(self, _result: int) -> None:
        self._sheet = None
        self._tell()

    def _opened(self, desk: Any) -> None:
        self._desk = desk
        if self._sheet is not None:
            self._sheet.desk_is_back()
        else:
            self._tell()

    def _tell(self) -> None:
        if self._desk is not None and has_uses(self._folder):
            self._shell.runner.run("vault", partial(_tell, self._desk), self, self._told, self._not_told)

    def _told(self, count: int) -> None:
        if count:
            self._window.bar.show_done(TOLD)

    def _not_told(self, _error: KnownError) -> None:
        """It stays written down, and is told at the next start."""


def _tell(desk: Any) -> int:
    return desk.credentials.tell_offline()
