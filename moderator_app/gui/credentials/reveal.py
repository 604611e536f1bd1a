"""Shows one part of a channel's credentials for a minute. Closed by time, by Escape, and when another program comes to the front."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.clipboard import SecretClipboard
from moderator_app.gui.credentials.countdown import Countdown
from moderator_app.gui.credentials.parts import title
from moderator_app.gui.credentials.secret_view import NoteView, Painted, SecretView
from moderator_app.gui.credentials.shielding import Shield, shield_of_system
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M, Theme
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime

STAYS = 60.0
"""Seconds that a secret is shown, and that the button adds anew."""
TICK = 250
"""Milliseconds between two looks at the clock."""
AWAY = 300
"""Milliseconds for which no window of the program is in front while one of its own follows another."""
CHARACTERS_WIDE = 44


@dataclass(frozen=True, slots=True)
class RevealKit:
    """What these windows are made with; nothing of it is secret."""

    theme: Theme
    icons: Icons
    clipboard: SecretClipboard
    shield: Shield | None = field(default_factory=shield_of_system)
    stays: float = STAYS


class RevealSheet(Sheet):
    """The frame: what is shown goes into `body`, `drop` lets go of it. Its title and its names hold nothing secret.

    `part` is None for the passphrase of a handover file.
    """

    def __init__(self, parent: QWidget, kit: RevealKit, part: Part | None, channel: str) -> None:
        super().__init__(parent, "RevealSheet", title(part, channel))
        self.kit = kit
        self._until = time.monotonic() + kit.stays
        self._closes = PlainLabel("", self, tone="muted", wrap=True)
        self._closes.setObjectName("RevealCloses")
        self._closes.setMinimumWidth(self._closes.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        self._longer = QPushButton(translate("Reveal", "Show for another minute"), self)
        self._longer.setObjectName("RevealLonger")
        self._longer.setAutoDefault(False)
        self._longer.clicked.connect(self._stay)
        self._copied = PlainLabel("", self, tone="ok", wrap=True)
        self._copied.setObjectName("RevealCopied")
        keeps_room = self._copied.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._copied.setSizePolicy(keeps_room)
        self._refused = PlainLabel("", self, tone="danger", wrap=True)
        self._refused.setObjectName("RevealRefused")
        self._refused.hide()
        self.shielded = QCheckBox(translate("Reveal", "Hide this window from screen sharing"), self)
        self.shielded.setObjectName("RevealShielded")
        self.shielded.setVisible(kit.shield is not None)
        self.shielded.setChecked(kit.shield is not None)
        self.shielded.toggled.connect(self._shield)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.tick)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY)
        self._away.timeout.connect(self.reject)
        kit.clipboard.changed.connect(self._tell_clipboard)

    def finish(self) -> None:
        """Below what is shown: how long it stays, and the buttons. Called once, at the end of making the sheet."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._closes, 1)
        row.addWidget(self._longer, 0, Qt.AlignmentFlag.AlignTop)
        for each in (self._copied, self._refused, self.shielded):
            self.body.addWidget(each)
        self.body.addLayout(row)
        self.add_button("close", translate("Reveal", "Close"), self.reject)
        self._tell_clipboard()
        self.tick()
        self._tick.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._front_changed)

    def drop(self) -> None:
        """Let go of everything secret."""
        raise NotImplementedError

    def tick(self) -> None:
        """Four times a second."""
        left = max(0, math.ceil(self._until - time.monotonic()))
        self._closes.setText(translate("Reveal", "Closes by itself in {seconds} s").format(seconds=left))
        if not left:
            self.reject()

    def done(self, result: int, /) -> None:
        self._tick.stop()
        self._away.stop()
        self.drop()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.kit.shield is not None:
            self._shield(self.shielded.isChecked())

    def copy(self, secret: Secret) -> None:
        """Put this on the clipboard."""
        self.kit.clipboard.copy(secret)

    def say_refused(self, text: str) -> None:
        """Something that was asked for did not happen; "" takes the words away."""
        self._refused.setText(text)
        self._refused.setVisible(bool(text))
        self.setAccessibleDescription(text)
        if self.isVisible():
            self.grow()

    def _stay(self, _checked: bool = False) -> None:
        self._until = time.monotonic() + self.kit.stays
        self.tick()

    def _front_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif self.isVisible():
            self._away.start()

    def _shield(self, on: bool) -> None:
        if self.kit.shield is None or self.kit.shield(int(self.winId()), on) or not on:
            return
        self.shielded.setChecked(False)
        self.shielded.setEnabled(False)
        self.say_refused(translate("Reveal", "Windows can’t hide this window from screen sharing here: stop sharing before you show more."))

    def _tell_clipboard(self) -> None:
        words = self.kit.clipboard.words()
        self._copied.setText(words or self._copied.text() or " ")
        self._copied.setVisible(bool(words))


class OneThingSheet(RevealSheet):
    """Shows one secret that is copied as a whole."""

    def __init__(self, parent: QWidget, kit: RevealKit, part: Part, channel: str, view: Painted, copied: Callable[[], None]) -> None:
        super().__init__(parent, kit, part, channel)
        self.view = view
        self._when_copied = copied
        view.setParent(self)
        view.setAccessibleName(translate("Reveal", "{what}, shown").format(what=title(part, channel)))

    def finish(self) -> None:
        super().finish()
        button = self.add_button("copy", translate("Reveal", "Copy"), self.copy_it, "primary")
        self.kit.icons.set_on(button, "paste", "on_accent")
        button.setFocus()

    def drop(self) -> None:
        self.view.show_secret(None)

    def copy_it(self) -> None:
        """What is shown now, to the clipboard."""
        if self.view.secret is not None:
            self.copy(self.view.secret)
            self._when_copied()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_it()
            return
        super().keyPressEvent(event)


class TextSheet(OneThingSheet):
    """User name, password or note."""

    def __init__(self, parent: QWidget, kit: RevealKit, part: Part, channel: str, secret: Secret, copied: Callable[[], None]) -> None:
        prose = part == Part.NOTE
        groups = 4 if part == Part.PASSWORD else 0
        view: Painted = NoteView(kit.theme, "RevealView") if prose else SecretView(kit.theme, "RevealView", group=groups)
        super().__init__(parent, kit, part, channel, view, copied)
        view.show_secret(secret)
        if prose:
            page = FormPage("RevealPage", self)
            page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            page.setAccessibleName(view.accessibleName())
            page.body.addWidget(view)
            self.body.addWidget(page, 1)
        else:
            self.body.addWidget(view)
            self.body.addWidget(legend(self))
        self.finish()


class CodeSheet(OneThingSheet):
    """The one-time code that holds now, and the next one when that is over. `now`: seconds since 1970."""

    def __init__(
        self, parent: QWidget, kit: RevealKit, channel: str, one_time: OneTime, now: Callable[[], float], copied: Callable[[], None]
    ) -> None:
        self._one_time: OneTime | None = one_time
        self._now = now
        self._counter = -1
        group = next((size for size in (3, 4, 5) if one_time.digits % size == 0), 0)
        view = SecretView(kit.theme, "RevealView", group=group, factor=2.0)
        super().__init__(parent, kit, Part.ONE_TIME, channel, view, copied)
        self.countdown = Countdown(kit.theme, "RevealCountdown", self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(view)
        row.addWidget(self.countdown, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.body.addLayout(row)
        self.finish()

    def drop(self) -> None:
        super().drop()
        self._one_time = None

    def tick(self) -> None:
        super().tick()
        if self._one_time is None:
            return
        now = self._now()
        self.countdown.set_left(self._one_time.seconds_left(now), self._one_time.period)
        if int(now) // self._one_time.period != self._counter:
            self._counter = int(now) // self._one_time.period
            self.view.show_secret(self._one_time.code(now))


def legend(parent: QWidget) -> PlainLabel:
    """By what signs are told apart."""
    label = PlainLabel(translate("Reveal", "Digits have a line under them; ␣ is a space."), parent, role="small", tone="muted", wrap=True)
    label.setObjectName("RevealLegend")
    return label
