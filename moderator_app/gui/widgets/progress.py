"""The strip that long work shows: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from moderator_app.gui.children import ChildTask, Progress
from moderator_app.gui.language import say, translate
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel
from moderator_app.support.messages import Message


class ProgressStrip(QFrame):
    """Hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ProgressStrip")
        self.setProperty("role", "card")
        self._what: Message | None = None
        self._percent = False
        self._state = Progress(0, None, "")
        self._text = ElidedLabel("", self)
        self._text.setObjectName("ProgressText")
        self._count = PlainLabel("", self, tone="muted")
        self._count.setObjectName("ProgressCount")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("ProgressBar")
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self)
        self._stop.setObjectName("ProgressStop")
        self._stop.clicked.connect(self._ask_to_stop)
        words = QHBoxLayout()
        words.setSpacing(SPACE_M)
        words.addWidget(self._text, 1)
        words.addWidget(self._count)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addLayout(words)
        left.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addLayout(left, 1)
        row.addWidget(self._stop)
        self.hide()

    def start(self, what: Message, *, percent: bool = False) -> None:
        """Show that `what` is being done, how far is not known yet. `percent`: what is counted says nothing to a person."""
        self._what = what
        self._percent = percent
        self._state = Progress(0, None, "")
        self._stop.setEnabled(True)
        self._show()
        self.show()

    def advance(self, progress: Progress) -> None:
        """Show how far it is."""
        self._state = progress
        self._show()

    def finish(self) -> None:
        """Go away."""
        self._what = None
        self.hide()

    def follow(self, child: ChildTask, what: Message, *, percent: bool = False) -> None:
        """Show `child` from now until it ends; Stop cancels it."""
        self.start(what, percent=percent)
        child.progress.connect(self.advance)
        child.ended.connect(self.finish)
        self.cancelled.connect(child.cancel)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._what is not None:
            self._show()

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self.cancelled.emit()

    def _show(self) -> None:
        if self._what is None:
            return
        done, total = self._state.done, self._state.total
        locale = QLocale()
        self._stop.setText(translate("ProgressStrip", "Stop"))
        self._stop.setAccessibleName(translate("ProgressStrip", "Stop this work"))
        self._text.setText(f"{say(self._what)}  {self._state.text}".rstrip())
        self._bar.setAccessibleName(say(self._what))
        if total:
            share = min(1000, done * 1000 // total)  # in thousandths: counts may pass what Qt's 32 bits hold
            self._bar.setRange(0, 1000)
            self._bar.setValue(share)
            words = "{share} %" if self._percent else translate("ProgressStrip", "{done} of {total}")
            self._count.setText(words.format(share=share // 10, done=locale.toString(done), total=locale.toString(total)))
        else:
            self._bar.setRange(0, 0)
            self._count.setText(locale.toString(done) if done and not self._percent else "")
