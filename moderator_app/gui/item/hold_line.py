"""What stops the disposal of the item and would else not be seen on its page, each on a line, with the way to end it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.disposal_holds import Hold
from moderator_app.domain.retention import GROUND_NAMES, Keeping
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.item.words import when, written
from moderator_app.gui.language import say, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip

ELSEWHERE = frozenset({"hold_by_hand", "hold_follow_up", "hold_not_assessed", "hold_open_case"})
"""Codes of what is told otherwise here: by the holds themselves, by the checklist, and by the decision with its follow-ups."""
LONGEST_REASON, LONGEST_NAME = 300, 60


class HoldLine(QWidget):
    """Hidden where nothing holds the item but that it is being worked on."""

    lift_wanted = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("HoldLine")
        self._context = context
        self._icon = PlainLabel("", self)
        self._icon.setObjectName("HoldLineIcon")
        self._text = PlainLabel("", self, wrap=True, tone="muted", selectable=True)
        self._text.setObjectName("HoldLineText")
        self.button = QPushButton(self)
        self.button.setObjectName("ItemLiftHold")
        self.button.setProperty("role", "flat")
        self.button.clicked.connect(self._wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_holds(self, keeping: Keeping | None, holds: tuple[Hold, ...], now: int, *, may_lift: bool) -> None:
        """In the language in use. `may_lift`: whoever looks may end what can be ended."""
        lines = hold_lines(keeping, holds, now)
        self._text.setText("\n".join(lines))
        self._draw()
        self.button.setText(translate("HoldLine", "Lift…"))
        self.button.setAccessibleName(translate("HoldLine", "Lift what stops the disposal"))
        set_tool_tip(self.button, self._context.actions.key_text("item.lift"))
        self.button.setVisible(may_lift and endable(keeping, holds))
        self.setVisible(bool(lines))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_text"):
            self._draw()

    def _draw(self) -> None:
        self._icon.setPixmap(self._context.icons.pixmap("hold", "muted", ratio=self.devicePixelRatioF()))

    def _wanted(self) -> None:
        self.lift_wanted.emit()


def hold_lines(keeping: Keeping | None, holds: tuple[Hold, ...], now: int) -> list[str]:
    """What somebody set by hand with its reason, who and when; then what holds it by itself."""
    if keeping is None:
        return []
    stopped = translate("ItemKeeping", "Disposal stopped: {why}")
    return [_by_hand(each, now) for each in holds] + [stopped.format(why=say(each)) for each in keeping.holds if each.code not in ELSEWHERE]


def endable(keeping: Keeping | None, holds: tuple[Hold, ...]) -> bool:
    """Whether any of it ends by somebody's word."""
    return bool(holds) or (keeping is not None and bool(keeping.ended_by_word))


def ground_name(hold: Hold) -> str:
    """In the language in use."""
    return translate("HoldGround", GROUND_NAMES[hold.ground])


def _by_hand(hold: Hold, now: int) -> str:
    if hold.item_id is None:
        line = translate("HoldLine", "Disposal stopped for the whole channel: {ground} – {reason} ({person}, {when})")
    else:
        line = translate("HoldLine", "Disposal stopped: {ground} – {reason} ({person}, {when})")
    return line.format(
        ground=ground_name(hold),
        reason=visible_line(written(hold.reason), LONGEST_REASON),
        person=visible_line(hold.setter, LONGEST_NAME),
        when=when(hold.set_at, now),
    )
