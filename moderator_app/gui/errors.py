"""Where every error ends: a known one in the bar, a bug as a report without anybody's words and one note; the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler

from moderator_app import __version__
from moderator_app.support.logs import bare_trace
from moderator_app.support.messages import KnownError

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

QT_TEXT_LIMIT = 200
REPORTS_KEPT = 20
QT_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def report_text(error: BaseException) -> str:
    """What a crash report holds: versions, the kinds of error, file and line. No message, no value, no text of an item."""
    import platform  # 2 ms that the start has no use for

    return (
        f"Uppsikt {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.platform()}\n"
        f"{bare_trace(error)}\n"
    )


class ErrorDesk(QObject):
    """Takes exceptions from slots, threads and jobs, and warnings of Qt. `known` and `note` are set by whoever has a window.

    `note` gets the report's path (None when it could not be written), once for the life of the program.
    """

    _arrived = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ErrorDesk")
        self.known: Callable[[KnownError], None] | None = None
        self.note: Callable[[Path | None], None] | None = None
        self._folder = folder
        self._noted = False
        self._handling = False
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Take over the hooks of Python and Qt."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._from_python
        threading.excepthook = self._from_thread
        qInstallMessageHandler(_from_qt)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)

    def take(self, error: BaseException) -> None:
        """Deal with `error`; from any thread, never raises. It is shown a moment later on the window's thread."""
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._arrived.emit(error)

    def _from_python(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind, trace
        self.take(error)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        if isinstance(error, KnownError) and self.known is not None:
            self.known(error)
            return
        if self._handling:  # telling about a bug has a bug: the log must do
            log.error("an error while telling about an error\n%s", bare_trace(error))
            return
        self._handling = True
        try:
            log.error("unexpected error\n%s", bare_trace(error))
            report = self._write(error)
            if not self._noted and self.note is not None:
                self._noted = True
                self.note(report)
        finally:
            self._handling = False

    def _write(self, error: BaseException) -> Path | None:
        path = self._folder / f"crash-{time.strftime('%Y%m%d-%H%M%S')}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(report_text(error))
            for old in sorted(self._folder.glob("crash-*.txt"))[:-REPORTS_KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return None
        return path


def _from_qt(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """Qt's warnings go to the log, cut: they speak of widgets, not of items."""
    level = QT_LEVELS.get(kind)
    if level is not None:
        qt_log.log(level, "%s: %s", context.category or "default", (text or "")[:QT_TEXT_LIMIT])
