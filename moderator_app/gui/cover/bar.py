"""The bar above every screen that tells whom I cover for now, with the way to the handover note and to what is mine for the time of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover import words
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from moderator_app.desk.cover import Covered

MOST = 3
"""Covers that are told one by one."""
REDRAWN_AT = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange)


class CoverBar(QFrame):
    """Hidden while I cover for nobody. Never takes the focus by itself."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("CoverBar")
        self.setProperty("role", "bar")
        self.setProperty("tone", "info")
        self._context = context
        self._covered: tuple[Covered, ...] = ()
        self._icon = PlainLabel("", self)
        self._icon.setObjectName("CoverBarIcon")
        self.text = PlainLabel("", self, wrap=True, selectable=True)
        self.text.setObjectName("CoverBarText")
        self.note = QPushButton(self)
        self.note.setObjectName("CoverBarNote")
        self.note.clicked.connect(self._read_note)
        self.mine = QPushButton(self)
        self.mine.setObjectName("CoverBarMine")
        self.mine.clicked.connect(lambda _checked=False: context.open_screen("inbox", mine=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.mine, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        context.changes.changed.connect(self._heard)
        self.refresh()

    def refresh(self) -> None:
        """Ask whom I cover for."""
        self._context.runner.run("read", _Covering(self._context.desk), self, self._take, replaces="cover.bar")

    def _heard(self, change: Change) -> None:
        if change.topics & {Topic.COVER, Topic.CHANNELS, Topic.PEOPLE}:
            self.refresh()

    def _take(self, covered: tuple[Covered, ...]) -> None:
        self._covered = covered
        self._show()

    def _show(self) -> None:
        covered = self._covered
        self.setVisible(bool(covered))
        if not covered:
            return
        told = [_told(each) for each in covered[:MOST]]
        if len(covered) > MOST:
            told.append(translate("CoverBar", "and for more: {count}").format(count=len(covered) - MOST))
        self.text.setText("\n".join(told))
        self.text.setAccessibleName(self.text.text())
        self.setAccessibleName(translate("CoverBar", "Whom you cover for"))
        self.note.setText(translate("CoverBar", "Handover note"))
        self.note.setVisible(any(each.noted for each in covered))
        self.mine.setText(translate("CoverBar", "My items"))
        self._icon.setPixmap(self._context.icons.pixmap("cover", "accent_text", ratio=self.devicePixelRatioF()))

    def _read_note(self, _checked: bool = False) -> None:
        first = next((each for each in self._covered if each.noted), None)
        if first is not None:
            self._context.open_screen("cover", absence=first.absence.id, note=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAWN_AT and hasattr(self, "mine"):
            self._show()


class _Covering:
    """The question, so that no widget is held by the lane."""

    def __init__(self, desk: Any) -> None:
        self._desk = desk

    def __call__(self) -> tuple[Covered, ...]:
        covered: tuple[Covered, ...] = self._desk.cover.mine()
        return covered


def _told(one: Covered) -> str:
    person = visible_line(one.absence.person, words.LONGEST_NAME)
    channels = ", ".join(visible_line(each, words.LONGEST_NAME) for each in one.channels)
    text = translate("CoverBar", "You cover for {person} until {day}: {channels}.")
    return text.format(person=person, day=words.last_day(one.absence), channels=channels)
