"""What the window says before its desk is open. One whose server was away is tried again by itself, until somebody says stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from moderator_app.gui.contact import LOST, PAUSES
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.support.messages import KnownError, Refused


class Retries(QObject):
    """Counts the seconds to the next try: `tell` is called at each of them, `again` when they are over."""

    def __init__(self, tell: Callable[[], None], again: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Retries")
        self.left = 0
        """Seconds to the next try; 0 where none is coming."""
        self._tell, self._again = tell, again
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._turn)

    def wait(self) -> None:
        """Another try failed: the pauses grow."""
        self.left = max(1, round(PAUSES[min(self._tries, len(PAUSES) - 1)]))
        self._tries += 1
        self._timer.start()

    def stop(self) -> None:
        """No try by itself from now on."""
        self.left = 0
        self._timer.stop()

    def _turn(self) -> None:
        self.left -= 1
        if self.left > 0:
            self._tell()
        else:
            self.stop()
            self._again()


class StartPage(EmptyState):
    """What the window says while it has no desk: that it is being opened, or why it is not and what to do."""

    again_wanted = Signal()
    """The desk that could not be opened is to be tried again."""
    copies_wanted = Signal()
    """The copies of shared credentials on this computer are to be shown."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(icons, "clock", parent)
        self.setObjectName("StartPage")
        self._failed: KnownError | None = None
        self._again = self.add_button("TryAgain", self._try_again, primary=True)
        self._stop = self.add_button("StopTrying", self._stop_trying)
        self._copies = self.add_button("ShowCopies", self._show_copies, below=True)
        self._may_show = False
        self._there: Callable[[], bool] = bool
        self._retries = Retries(self.retranslate, self._try_again, self)

    def offer(self, there: Callable[[], bool]) -> None:
        """Copies of credentials may be shown instead where `there` says that there are some."""
        self._there = there

    def fail(self, error: KnownError) -> None:
        """It could not be opened. Where a server is gone, it is tried again by itself."""
        self._failed = error
        # Whom the desk turns away is not to be shown them by another door.
        self._may_show = not isinstance(error, Refused) and self._there()
        if error.code in LOST:
            self._retries.wait()
        self.retranslate()
        self._again.setFocus()

    def stop(self) -> None:
        """No try by itself from now on: the window closes."""
        self._retries.stop()

    def retranslate(self) -> None:
        """Every text, as it is now."""
        failed = self._failed
        self._again.setText(translate("StartPage", "Try again"))
        self._again.setVisible(failed is not None)
        self._stop.setText(translate("StartPage", "Stop trying"))
        self._stop.setVisible(self._retries.left > 0)
        self._copies.setText(translate("StartPage", "Show shared credentials"))
        self._copies.setVisible(failed is not None and self._may_show)
        if failed is None:
            self.set_icon("clock")
            self.set_words(translate("StartPage", "Opening the desk…"), "")
        else:
            self.set_icon("warning", "danger")
            words = say_error(failed)
            if left := self._retries.left:
                words += "\n\n" + translate("StartPage", "Uppsikt tries again by itself in {seconds} s.").format(seconds=left)
            self.set_words(translate("StartPage", "The desk is not open"), words)

    def _show_copies(self) -> None:
        self.copies_wanted.emit()

    def _stop_trying(self) -> None:
        self._retries.stop()
        self.retranslate()
        self._again.setFocus()

    def _try_again(self) -> None:
        self._retries.stop()
        self._failed = None
        self.retranslate()
        self.again_wanted.emit()
