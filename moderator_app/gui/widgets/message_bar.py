"""The bar that tells what the user can act on: one message at a time, the rest waiting, read aloud by screen readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from moderator_app.gui.icons import Icons
from moderator_app.gui.language import Plural, say, translate
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.support.messages import KnownError, Message

LONGEST = 1200
"""Characters of a message that are shown; a file name inside may be hostile in length."""
MOST_WAITING = 20
REDRAWN_AT = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange)
"""Other words; another colour or size of the icon, which a widget with a style of its own hears of in no other way."""
DONE_MILLISECONDS = 8_000
"""How long good news stays, unless somebody's mouse or focus is on it. Everything else stays until it is dismissed."""
FRESH_MILLISECONDS = 1_000
"""Good news younger than this outlives a change of screen: it tells what the change was for."""

MORE = Plural.translate("MessageBar", "%n more", "", 1)
TONE_ICONS = {"danger": "warning", "warning": "warning", "ok": "check", "info": "info"}
TONE_COLOURS = {"danger": "danger", "warning": "warning", "ok": "ok", "info": "accent_text"}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing in the bar. `tone` is danger, warning, ok or info; `action_text` is English."""

    what: Message
    details: tuple[Message, ...] = ()
    tone: str = "info"
    action_text: str = ""
    action: Callable[[], None] | None = None
    context: str = "Action"
    """The translators' context of `action_text`."""
    in_front: bool = False
    """It is about what is in front now, and goes with it."""

    def said(self) -> str:
        """The whole text in the language in use."""
        return "\n".join([say(self.what), *(f"• {say(each)}" for each in self.details)])[:LONGEST]


class MessageBar(QFrame):
    """Hidden while there is nothing to say. Never takes the focus."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MessageBar")
        self.setProperty("role", "bar")
        self._icons = icons
        self._waiting: list[Notice] = []
        self.doors: Mapping[str, tuple[str, Callable[[], None]]] = {}
        """Code of an error → the name of the screen where it is dealt with, and the way there."""
        self.told_elsewhere: Callable[[KnownError], bool] | None = None
        self._icon = QLabel(self)
        self._icon.setObjectName("MessageIcon")
        self._text = PlainLabel("", self, wrap=True, selectable=True)
        self._text.setObjectName("MessageText")
        self._more = PlainLabel("", self, tone="muted")
        self._more.setObjectName("MessagesWaiting")
        self._act = QPushButton(self)
        self._act.setObjectName("MessageAction")
        self._act.clicked.connect(self._do_action)
        self._close = QToolButton(self)
        self._close.setObjectName("MessageClose")
        self._close.setProperty("role", "flat")
        self._close.clicked.connect(self.dismiss)
        icons.set_on(self._close, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        for widget in (self._more, self._act, self._close):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._done_is_old)
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is shown, then what waits."""
        return tuple(self._waiting)

    def show_error(self, error: KnownError) -> None:
        """Tell a known error with its details, unless somebody tells it in another way."""
        if self.told_elsewhere is not None and self.told_elsewhere(error):
            return
        name, door = self.doors.get(error.code, ("", None))
        self.show_notice(Notice(error.what, error.details, "danger", name, door, "Screen"))

    def show_done(self, what: Message) -> None:
        """Good news, which goes away by itself."""
        self.show_notice(Notice(what, tone="ok"))

    def show_notice(self, notice: Notice) -> None:
        """Show `notice` now, or after what is there. The same message twice is one. Good news gives way to everything."""
        self._waiting = [each for each in self._waiting if each.tone != "ok" and (each.what, each.details) != (notice.what, notice.details)]
        self._waiting.append(notice)
        self._fresh.start(FRESH_MILLISECONDS)
        del self._waiting[MOST_WAITING:]
        self._show_first()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        announcement = QAccessibleAnnouncementEvent(self, notice.said())
        QAccessible.updateAccessibility(announcement)

    def withdraw(self, notice: Notice) -> None:
        """What it says is no longer so."""
        if notice in self._waiting:
            self._waiting.remove(notice)
            self._show_first()

    def withdraw_error(self, error: KnownError) -> None:
        """What was told of it is over: it was tried again, and done."""
        for each in [each for each in self._waiting if each.what == error.what]:
            self.withdraw(each)

    def dismiss(self) -> None:
        """Take away what is shown; the next one appears."""
        if self._waiting:
            del self._waiting[0]
        self._show_first()

    def leave_front(self) -> None:
        """Something else comes to the front, or what is there was dealt with: what was said of it is no longer so."""
        for each in [each for each in self._waiting if each.in_front]:
            self.withdraw(each)

    def leave_screen(self) -> None:
        """Another screen comes: the good news of the one before has been read."""
        self.leave_front()
        if self._waiting and self._waiting[0].tone == "ok" and not self._fresh.isActive():
            self.dismiss()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAWN_AT and hasattr(self, "_timer"):
            self._show_first()

    def _done_is_old(self) -> None:
        if self.underMouse() or any(each.hasFocus() for each in (self._text, self._act, self._close)):
            self._timer.start(DONE_MILLISECONDS)
        else:
            self.dismiss()

    def _do_action(self) -> None:
        if self._waiting and (action := self._waiting[0].action) is not None:
            self.dismiss()
            action()

    def _show_first(self) -> None:
        self._timer.stop()
        self.setVisible(bool(self._waiting))
        if not self._waiting:
            return
        notice = self._waiting[0]
        text = notice.said()
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.setAccessibleName(translate("MessageBar", "Message"))
        self._icon.setPixmap(self._icons.pixmap(TONE_ICONS[notice.tone], TONE_COLOURS[notice.tone], ratio=self.devicePixelRatioF()))
        self._more.setText(MORE.of(len(self._waiting) - 1))
        self._more.setVisible(len(self._waiting) > 1)
        self._act.setText(translate(notice.context, notice.action_text) if notice.action_text else "")
        self._act.setVisible(notice.action is not None)
        self._close.setAccessibleName(translate("MessageBar", "Dismiss this message"))
        set_tool_tip(self._close, self._close.accessibleName())
        if self.property("tone") != notice.tone:
            self.setProperty("tone", notice.tone)
            self.style().unpolish(self)
            self.style().polish(self)
        if notice.tone == "ok":
            self._timer.start(DONE_MILLISECONDS)
