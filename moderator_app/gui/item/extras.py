"""What a decision needs only sometimes: the end of a block, what follows, the message to the author, a wording that is old by now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.domain.decisions import Draft, Outcome, Ruling
from moderator_app.domain.visible_text import visible_line
from moderator_app.domain.wordings import DONE_TO_AUTHOR
from moderator_app.gui.item.consequences import Consequences
from moderator_app.gui.item.fields import EndField, WritingField
from moderator_app.gui.item.fold import Fold
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel

FEWEST_LINES, MOST_LINES = 3, 8
"""Of the message."""
LONGEST = 300
"""Characters of the channel's purpose that are shown."""


class Extras(QWidget):
    """Takes no room while there is nothing of it to show."""

    rejudge = Signal()
    """The draft is to be about the newest wording."""

    def __init__(self, context: ScreenContext, worksheet: Worksheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DecisionInside")
        self.setProperty("role", "page")
        self._worksheet = worksheet
        self._ruling: Ruling | None = None
        self._now = 0
        self._old = PlainLabel("", self, tone="warning", wrap=True)
        self._old.setObjectName("OldWording")
        self._rejudge = QPushButton(self)
        self._rejudge.setObjectName("Rejudge")
        self._rejudge.clicked.connect(self._wants_rejudging)
        self._until_label = PlainLabel("", self)
        self._until_label.setObjectName("BlockUntilLabel")
        self.until = EndField(self)
        self._until_label.setBuddy(self.until)
        self.until.chosen.connect(worksheet.block_until)
        self.consequences = Consequences(context.icons, self)
        self._purpose = PlainLabel("", self, tone="muted", wrap=True)
        self._purpose.setObjectName("ChannelPurpose")
        self.message_fold = Fold("MessageFold", self)
        self.message = WritingField("AuthorMessage", FEWEST_LINES, MOST_LINES, self)
        self.message.written.connect(worksheet.write_message)
        self._rebuild = QPushButton(self)
        self._rebuild.setObjectName("RebuildMessage")
        self._rebuild.setProperty("role", "flat")
        self._rebuild.clicked.connect(self._wants_message)
        self.message_fold.body.addWidget(self.message)
        self.message_fold.body.addWidget(self._rebuild, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (self._old, self._rejudge, self._until_label, self.until, self._purpose, self.message_fold, self.consequences):
            each.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self._old)
        self._column.addWidget(self._rejudge, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._until_label)
        row.addWidget(self.until)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self.consequences)
        self._column.addWidget(self._purpose)
        self._column.addWidget(self.message_fold)
        self._column.addStretch(1)

    def has_something(self) -> bool:
        """Whether there is anything to show."""
        return not all(each.isHidden() for each in (self._old, self.until, self.consequences, self.message_fold))

    def wanted_height(self, width: int) -> int:
        """What shows all of it, `width` pixels wide; 0 when there is nothing."""
        return self._column.totalHeightForWidth(width) if self.has_something() else 0

    def show_draft(self, draft: Draft, now: int, purpose: str) -> None:
        """The end of a block, the message, and with it what the channel is for."""
        self._now = now
        if draft.message != self.message.toPlainText():
            self.message.blockSignals(True)
            self.message.setPlainText(draft.message)
            self.message.blockSignals(False)
        blocks = draft.outcome is Outcome.BLOCK_AUTHOR
        self._until_label.setVisible(blocks)
        self.until.setVisible(blocks)
        self.until.show_moment(draft.block_until, now)
        answers = draft.outcome is Outcome.ANSWER
        self.message_fold.setVisible(bool(draft.message) or self.message_fold.is_open() or blocks or answers)
        self.show_purpose(purpose if answers or draft.outcome in DONE_TO_AUTHOR else "")

    def show_purpose(self, purpose: str) -> None:
        """What the channel is for, while its author is written to (VAS-1)."""
        self._purpose.setText(translate("DecisionPanel", "The channel is for: {purpose}").format(purpose=visible_line(purpose, LONGEST)))
        self._purpose.setVisible(bool(purpose))

    def show_ruling(self, ruling: Ruling, now: int) -> None:
        """What the rules say to the draft."""
        self._ruling, self._now = ruling, now
        self.consequences.show_ruling(ruling, now)
        self.consequences.setVisible(bool(self.consequences.sentences()))

    def show_old_wording(self, shown: bool) -> None:
        """Whether the draft is about a wording that is no longer the newest."""
        self._old.setVisible(shown)
        self._rejudge.setVisible(shown)

    def tab_order(self) -> list[QWidget]:
        """Message last: the field of the end stands before the reason, with the outcome."""
        return [self.message_fold.button, self.message, self._rebuild]

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self._until_label.setText(translate("DecisionPanel", "Blocked until"))
        self.until.setAccessibleName(translate("DecisionPanel", "Blocked until"))
        self.until.setSpecialValueText(translate("DecisionPanel", "choose a day"))
        self.message_fold.set_heading(translate("DecisionPanel", "Message to the author"))
        self.message.setAccessibleName(translate("DecisionPanel", "Message to the author"))
        self._rebuild.setText(translate("DecisionPanel", "Write it anew from the rules"))
        self._old.setText(translate("DecisionPanel", "The text was changed after this draft was begun. Read the newest wording first."))
        self._rejudge.setText(translate("DecisionPanel", "I have read the newest wording"))
        self.message.fit()
        if self._ruling is not None:
            self.consequences.show_ruling(self._ruling, self._now)

    def _wants_rejudging(self) -> None:
        self.rejudge.emit()

    def _wants_message(self) -> None:
        self._worksheet.rebuild_message()
