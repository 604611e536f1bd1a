"""Why this workstation can't open anything now, and what to do about it; that it waits for the keyring's own dialog."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.known import Here, Standing
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import say, translate
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark

WRONG = frozenset({Here.REVOKED, Here.LOST, Here.TROUBLE})
"""Told as a warning; the others are steps on the way."""
ASKED_AGAIN = frozenset({Here.TROUBLE, Here.WAITING, Here.LOST})
AT_THE_OFFICE = frozenset(Here) - {Here.READY, Here.TROUBLE}
"""What keys are made, approved or made anew for."""


class StandingPanel(QFrame):
    """Hidden while all is well. `again`: ask the keyring once more, `stop`: wait no longer, `office`: to the keys."""

    again = Signal()
    stop = Signal()
    office = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("StandingPanel")
        self.setProperty("role", "bar")
        self.setProperty("tone", "info")
        self._icons = icons
        self._standing: Standing | None = None
        self._waiting = False
        self._mark = IconMark(icons, "key", "accent_text", self)
        self._text = PlainLabel("", self, wrap=True, selectable=True)
        self._text.setObjectName("StandingText")
        buttons = FlowLayout()
        self._again = self._button("StandingAgain", self.again)
        self._stop = self._button("StandingStop", self.stop)
        self._office = self._button("StandingOffice", self.office)
        for each in (self._office, self._again, self._stop):
            buttons.addWidget(each)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addWidget(self._text)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._mark)
        row.addLayout(column, 1)
        self.hide()

    def _button(self, name: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
        return button

    def show_standing(self, standing: Standing | None, *, waiting: bool = False) -> None:
        """How it stands; None: not known yet. `waiting`: the keyring is being asked with patience."""
        self._standing, self._waiting = standing, waiting
        self.retranslate()

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self._again.setText(translate("Standing", "Try again"))
        self._stop.setText(translate("Standing", "Stop waiting"))
        self._office.setText(translate("Standing", "Keys and sheets"))
        standing = self._standing
        here = Here.READY if standing is None else standing.here
        self.setVisible(self._waiting or here is not Here.READY)
        if self._waiting:
            text = translate("Standing", "Waiting for the dialog in which the keyring is unlocked, for a minute at most. Unlock it there.")
        else:
            text = "" if standing is None or standing.why is None else say(standing.why)
        self._text.setText(text)
        self.setAccessibleName(translate("Standing", "How this workstation stands"))
        self.setAccessibleDescription(text)
        self._stop.setVisible(self._waiting)
        self._again.setVisible(not self._waiting and here in ASKED_AGAIN)
        self._office.setVisible(not self._waiting and here in AT_THE_OFFICE)
        wrong = not self._waiting and here in WRONG
        self._icons.set_on(self._mark, "warning" if wrong else "key", "warning" if wrong else "accent_text")
        if self.property("tone") != ("warning" if wrong else "info"):
            self.setProperty("tone", "warning" if wrong else "info")
            self.style().unpolish(self)
            self.style().polish(self)
