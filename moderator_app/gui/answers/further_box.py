"""What was answered already; and where nothing is due any more, why another answer is published and which one it puts right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from moderator_app.desk.answers import Begun
from moderator_app.domain.answers import Further
from moderator_app.gui.answers.words import whole
from moderator_app.gui.item.words import when
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.building import label, text_field, text_view
from moderator_app.gui.widgets.fields import FieldColumn

LINES = 3
REASON_LINES = 2
REASON, CORRECTS, ADDS = "reason", "corrects", "adds"


class FurtherBox(QWidget):
    """`changed` when something else is told."""

    changed = Signal()

    def __init__(self, begun: Begun, now: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("FurtherAnswer")
        rows = FieldColumn()
        self.corrects = QComboBox(self)
        self.corrects.setObjectName("answer-corrects")
        self.reason = text_field(self, "answer-reason", REASON_LINES, grows=False)
        if begun.answered:
            view = text_view(self, "answer-before", "\n\n".join(whole(each, begun.answered, now) for each in begun.answered), LINES)
            rows.add(label(self, "answer-before-label", translate("AnswerSheet", "Answers before"), view), view)
        self._is_asked = begun.further
        for each in reversed(begun.answered):
            self.corrects.addItem(
                translate("AnswerSheet", "puts right the answer of {when}").format(when=when(each.published_at, now)), each.id
            )
        self.corrects.addItem(translate("AnswerSheet", "adds to what was answered"), None)
        which = label(self, "answer-corrects-label", translate("AnswerSheet", "The new answer"), self.corrects)
        why = label(self, "answer-reason-label", translate("AnswerSheet", "Why a further answer is published"), self.reason)
        if begun.answered:
            rows.add(which, self.corrects)
        rows.add(why, self.reason)
        for each in (which, self.corrects):
            each.setVisible(self._is_asked and bool(begun.answered))
        for each in (why, self.reason):
            each.setVisible(self._is_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        self.setVisible(self._is_asked or bool(begun.answered))
        self.corrects.currentIndexChanged.connect(self.changed)
        self.reason.textChanged.connect(self.changed)

    @property
    def told(self) -> Further | None:
        """What is told of a further answer; None where the answer is due."""
        return Further(self.reason.toPlainText(), self.corrects.currentData()) if self._is_asked else None

    @property
    def is_enough(self) -> bool:
        """Whether what must be told is told."""
        return not self._is_asked or bool(self.reason.toPlainText().strip())

    def typed(self) -> dict[str, str]:
        """What is told, to be kept."""
        if not self._is_asked:
            return {}
        corrects = self.corrects.currentData()
        chosen = {} if self.corrects.currentIndex() == 0 else {CORRECTS: ADDS if corrects is None else str(corrects)}
        return {REASON: self.reason.toPlainText(), **chosen}

    def bring_back(self, kept: dict[str, str]) -> None:
        """Show what `typed` said."""
        self.reason.setPlainText(kept.get(REASON, ""))
        if CORRECTS in kept:
            wanted = int(kept[CORRECTS]) if kept[CORRECTS].isascii() and kept[CORRECTS].isdecimal() else None
            self.corrects.setCurrentIndex(max(0, self.corrects.findData(wanted)))
