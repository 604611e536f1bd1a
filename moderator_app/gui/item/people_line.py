"""Who else is at the item, and whose it is, in words; with the way to take it over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.claims import Assignment, Claim
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.item.words import when
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel, set_tool_tip

LONGEST = 60


class PeopleLine(QWidget):
    """Hidden while nobody else is there and the item is nobody's."""

    take_over = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PeopleLine")
        self._context = context
        self._icon = PlainLabel("", self)
        self._icon.setObjectName("PeopleIcon")
        self._text = ElidedLabel("", self)
        self._text.setObjectName("PeopleText")
        self.button = QPushButton(self)
        self.button.setObjectName("TakeOver")
        self.button.setProperty("role", "flat")
        self.button.clicked.connect(self._wanted)
        self._tone = "muted"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    def show_people(self, claims: tuple[Claim, ...], assigned: Assignment | None, now: int, me: int, *, peeking: bool) -> None:
        """In the language in use."""
        parts = [opened_words(each, now) for each in claims]
        if assigned is not None:
            parts.append(assigned_words(assigned, me))
        self._tone = "warning" if claims else "muted"
        self._text.setText(" · ".join(parts))
        self._text.set_tone(self._tone)
        self._draw()
        key = self._context.actions.key_text("item.take_over")
        self.button.setText(translate("PeopleLine", "Take over"))
        self.button.setAccessibleName(translate("PeopleLine", "Take over"))
        tip = translate("PeopleLine", "You go on with it, and your colleague is told. It is written down. ({key})")
        set_tool_tip(self.button, tip.format(key=key))
        self.button.setVisible(bool(claims) and not peeking)
        self.setVisible(bool(parts))

    @property
    def can_take_over(self) -> bool:
        """Whether somebody else has opened what is shown."""
        return self.button.isVisibleTo(self) and self.isVisible()

    def words(self) -> str:
        """What is told; "" while it is hidden."""
        return self._text.text() if self.isVisible() else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_tone"):
            self._draw()

    def _draw(self) -> None:
        self._icon.setPixmap(self._context.icons.pixmap("person", self._tone, ratio=self.devicePixelRatioF()))

    def _wanted(self) -> None:
        self.take_over.emit()


def opened_words(claim: Claim, now: int) -> str:
    """ "Åsa has opened it (today 14:05)"."""
    person = visible_line(claim.person, LONGEST)
    return translate("PeopleLine", "{person} has opened it ({when})").format(person=person, when=when(claim.since, now))


def assigned_words(assigned: Assignment, me: int) -> str:
    """Whose it is."""
    if assigned.person_id == me:
        return translate("PeopleLine", "Assigned to you")
    return translate("PeopleLine", "Assigned to {person}").format(person=visible_line(assigned.person, LONGEST))
