"""A secret on the clipboard: kept out of histories and clouds, and taken away after a while unless something else lies there."""

from __future__ import annotations

import math
import secrets
import time

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from moderator_app.gui.language import translate
from moderator_app.vault.secret import Secret

SECONDS = 20
"""How long a secret stays where nobody says otherwise."""
TICK = 250
"""Milliseconds between two looks at the clock."""
ALONE = ("offscreen", "minimal")
"""Platforms without a display: Qt says there that nobody owns the clipboard, and no other program can."""
OURS = "application/x-uppsikt-token"
"""Ours and random: what carries it was put there by this copy and by no other."""
MARKS: tuple[tuple[str, bytes], ...] = (
    ("ExcludeClipboardContentFromMonitorProcessing", b"1"),
    ("CanIncludeInClipboardHistory", b"\0\0\0\0"),
    ("CanUploadToCloudClipboard", b"\0\0\0\0"),
    ("Clipboard Viewer Ignore", b"1"),
    ("x-kde-passwordManagerHint", b"secret"),
)
"""Formats by which histories know what they must not keep: Windows' own three, the older one of its viewers, and KDE's.

Their names go to the system as they stand: wrapped as `application/x-qt-windows-mime` Windows would register the whole wrapping.
"""


class SecretClipboard(QObject):
    """One for the application. `changed` comes with every second that is left, and when nothing of ours is there any more."""

    changed = Signal()

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self.setObjectName("SecretClipboard")
        self._clipboard: QClipboard = application.clipboard()
        self._alone = application.platformName() in ALONE
        self._token = b""
        self._until = 0.0
        self._told = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._clipboard.dataChanged.connect(self._tick)
        # Windows would keep what lies there for the programs that go on.
        application.aboutToQuit.connect(self.clear_now)
        application.commitDataRequest.connect(self._log_off)

    @property
    def seconds_left(self) -> int:
        """For how long our secret still stays; 0: none of ours is there."""
        return max(1, math.ceil(self._until - time.monotonic())) if self._token else 0

    def words(self) -> str:
        """What a status line says of it; empty when there is nothing to say."""
        left = self.seconds_left
        return translate("SecretClipboard", "On the clipboard for {seconds} s more").format(seconds=left) if left else ""

    def copy(self, secret: Secret, seconds: float = SECONDS) -> None:
        """Put it there, in place of whatever was there, for so many seconds. What is empty is not copied."""
        if not secret:
            return
        token = secrets.token_bytes(16)
        data = QMimeData()
        data.setText(secret.reveal())
        for name, mark in MARKS:
            data.setData(name, mark)
        data.setData(OURS, token)
        self._token = b""
        self._clipboard.setMimeData(data)
        self._token, self._until, self._told = token, time.monotonic() + seconds, 0
        self._timer.start()
        self._tell()

    def clear_now(self) -> None:
        """Take our secret away at once: the workstation is locked, a cover ends, the program does. Nothing else is touched."""
        if self._ours():
            # Not overwritten with an empty text, which would be one more entry of a history.
            self._clipboard.clear()
        self._forget()

    def _ours(self) -> bool:
        if not self._token or not (self._alone or self._clipboard.ownsClipboard()):
            return False
        data = self._clipboard.mimeData()
        return data is not None and bytes(data.data(OURS).data()) == self._token

    def _tick(self) -> None:
        if not self._token:
            return
        if time.monotonic() >= self._until:
            self.clear_now()
        elif self._ours():
            self._tell()
        else:
            self._forget()

    def _log_off(self, _manager: object) -> None:
        self.clear_now()

    def _forget(self) -> None:
        self._timer.stop()
        if self._token:
            self._token = b""
            self._tell()

    def _tell(self) -> None:
        if self.seconds_left != self._told:
            self._told = self.seconds_left
            self.changed.emit()
