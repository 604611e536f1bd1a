"""A button that opens a list of the sorts of entries to tick; the list stays open while one ticks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from moderator_app.domain.journal import Kind
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.log.words import kind_name

SOME = Plural.translate("LogKinds", "%n sort(s) of events", "", 1)


class StayingMenu(QMenu):
    """Ticking an entry leaves it open; Escape, Return on nothing, or a click beside it closes it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class KindsButton(QPushButton):
    """Nothing ticked means everything."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LogKinds")
        self._menu = StayingMenu(self)
        self._menu.setObjectName("LogKindsMenu")
        self._boxes: dict[Kind, QAction] = {}
        for kind in Kind:
            box = QAction(self._menu)
            box.setObjectName(f"kind-{kind}")
            box.setCheckable(True)
            box.toggled.connect(self._toggled)
            self._menu.addAction(box)
            self._boxes[kind] = box
        self.setMenu(self._menu)

    def chosen(self) -> frozenset[Kind]:
        """What is ticked."""
        return frozenset(kind for kind, box in self._boxes.items() if box.isChecked())

    def choose(self, kinds: frozenset[Kind]) -> None:
        """Tick exactly these; tells nobody."""
        for kind, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(kind in kinds)
            box.blockSignals(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what is ticked in the language in use."""
        for kind, box in self._boxes.items():
            box.setText(kind_name(kind))
        chosen = self.chosen()
        if not chosen:
            self.setText(translate("LogKinds", "All events"))
        else:
            self.setText(kind_name(next(iter(chosen))) if len(chosen) == 1 else SOME.of(len(chosen)))
        names = ", ".join(kind_name(kind) for kind in Kind if kind in chosen)
        self.setAccessibleName(translate("LogKinds", "Events: {names}").format(names=names or self.text()))
        self._menu.setAccessibleName(translate("LogKinds", "Events to show"))

    def _toggled(self, _on: bool) -> None:
        self.retranslate()
        self.changed.emit()
