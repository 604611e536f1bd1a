"""The bar above every screen that tells of an urgent alert, until whom it concerns has acknowledged it (HJO-5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.visible_text import visible_line
from moderator_app.domain.workdays import clock_time
from moderator_app.gui import policy_words
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from moderator_app.domain.alerts import Alert
    from moderator_app.domain.policy import Rule

REDRAWN_AT = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange)
LONGEST_NAME = 60


class AlertBar(QFrame):
    """Hidden while there is none. One alert at a time, the latest first. Never takes the focus by itself."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("AlertBar")
        self.setProperty("role", "bar")
        self.setProperty("tone", "danger")
        self._context = context
        self._alerts: list[Alert] = []
        self._titles: dict[str, str] = {}
        self._told = 0
        """The alert that was read aloud last."""
        self._icon = PlainLabel("", self)
        self._icon.setObjectName("AlertBarIcon")
        self.text = PlainLabel("", self, wrap=True, selectable=True)
        self.text.setObjectName("AlertBarText")
        self.look = QPushButton(self)
        self.look.setObjectName("AlertBarLook")
        self.look.clicked.connect(self._look)
        self.seen = QPushButton(self)
        self.seen.setObjectName("AlertBarSeen")
        self.seen.clicked.connect(self._acknowledge)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.look, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.seen, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        context.changes.changed.connect(self._heard)
        self.refresh()

    def refresh(self) -> None:
        """Ask what concerns me."""
        self._context.runner.run("read", partial(_mine, self._context.desk), self, self._take, replaces="alert.bar")

    def _heard(self, change: Change) -> None:
        if change.topics & {Topic.ALERTS, Topic.COVER, Topic.CHANNELS}:
            self.refresh()

    def _take(self, found: tuple[list[Alert], tuple[Rule, ...]]) -> None:
        alerts, rules = found
        self._alerts, self._titles = alerts, {each.id: policy_words.rule_title(each) for each in rules}
        self._show()
        if alerts and alerts[0].decision_id != self._told:
            self._told = alerts[0].decision_id
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text.text()))

    def _show(self) -> None:
        self.setVisible(bool(self._alerts))
        if not self._alerts:
            return
        one = self._alerts[0]
        told = translate("AlertBar", "Urgent in {channel}: {person} found a threat or abuse ({rules}), {when}.").format(
            channel=visible_line(one.channel, LONGEST_NAME),
            person=visible_line(one.raiser, LONGEST_NAME),
            rules=", ".join(self._titles.get(each, each) for each in one.rules),
            when=clock_time(one.raised_at, self._context.desk.clock.now()),
        )
        if len(self._alerts) > 1:
            told += " " + translate("AlertBar", "More alerts: {count}").format(count=len(self._alerts) - 1)
        self.text.setText(told)
        self.text.setAccessibleName(told)
        self.setAccessibleName(translate("AlertBar", "Urgent alert"))
        self.look.setText(translate("AlertBar", "Look"))
        self.seen.setText(translate("AlertBar", "Acknowledge"))
        self._icon.setPixmap(self._context.icons.pixmap("warning", "danger", ratio=self.devicePixelRatioF()))

    def _look(self, _checked: bool = False) -> None:
        if self._alerts:
            self._context.open_screen("inbox", item=self._alerts[0].item_id)

    def _acknowledge(self, _checked: bool = False) -> None:
        if self._alerts:
            job = partial(self._context.desk.alerts.acknowledge, self._alerts[0].decision_id)
            self._context.runner.run("write", job, self, self._acknowledged)

    def _acknowledged(self, _nothing: None) -> None:
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAWN_AT and hasattr(self, "seen"):
            self._show()


def _mine(desk: Any) -> tuple[list[Alert], tuple[Rule, ...]]:
    """Runs in the read lane: my alerts, and the rules that the first one names."""
    found: list[Alert] = desk.alerts.mine()
    return found, desk.policies.of_channel(found[0].channel_id).rules if found else ()
