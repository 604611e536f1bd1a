"""What the detectors mark in the text, listed beside it: who marks, what it found, and which rules it may concern. It ticks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from moderator_app.domain.marks import DETECTOR_NAMES, SURENESS_NAMES, Mark
from moderator_app.domain.policy import Pack, Rule
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.item.short_list import ShortList
from moderator_app.gui.language import Plural, say, translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel

LINES_SHOWN = 4
EXCERPT = 60
"""Characters of what is marked that are repeated in the list."""
LISTED = 100
"""Marks that are listed; more of them are only underlined in the text."""
MORE = Plural.translate("Marks", "and %n more, underlined in the text", "", 1)
SUGGESTIONS = Plural.translate("Marks", "%n suggestion(s) by detectors; they decide nothing", "", 1)


class MarkRows(ShortList):
    """One line for each mark, broken where it doesn't fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("MarkRows", parent)
        self._shown: tuple[tuple[Mark, ...], str] = (), ""
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def show_marks(self, marks: Sequence[Mark], text: str) -> None:
        """List the marks on `text`; the line that was current stays it where the marks are the same."""
        kept = self.currentRow() if self._shown == (tuple(marks), text) else -1
        self._shown = tuple(marks), text
        self.clear()
        for number, mark in enumerate(marks):
            entry = QListWidgetItem(line(mark, text))
            entry.setData(Qt.ItemDataRole.UserRole, number)
            self.addItem(entry)
        self.setCurrentRow(kept)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        high = sum(self.visualItemRect(self.item(row)).height() for row in range(min(self.count(), LINES_SHOWN)))
        wanted = high + 2 * self.frameWidth() + 2
        if self.height() != wanted:
            self.setFixedHeight(wanted)


class MarksPanel(QWidget):
    """Shows what it is handed; takes no room where nothing is marked."""

    chosen = Signal(object)
    """The Mark that is looked at, or None."""
    rule_wanted = Signal(str)
    """Id of a rule that is to be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ItemMarks")
        self._marks: Sequence[Mark] = ()
        self._rules: dict[str, Rule] = {}
        self._heading = PlainLabel("", self, role="small", tone="muted", wrap=True)
        self._heading.setObjectName("MarksHeading")
        self.rows = MarkRows(self)
        self._more = PlainLabel("", self, role="small", tone="muted", wrap=True)
        self._more.setObjectName("MarksMore")
        self._doors = QWidget(self)
        self._doors.setObjectName("MarkRules")
        self._flow = FlowLayout(self._doors)
        self._may = PlainLabel("", self._doors, role="small", tone="muted")
        self._may.setObjectName("MarkMayConcern")
        self._flow.addWidget(self._may)
        self._buttons: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S // 2)
        column.addWidget(self._heading)
        column.addWidget(self.rows)
        column.addWidget(self._more)
        column.addWidget(self._doors)
        self.rows.currentRowChanged.connect(self._chosen)
        self.rows.opened.connect(self._opened)
        self.hide()

    def show_marks(self, marks: Sequence[Mark], text: str, pack: Pack) -> None:
        """The marks on `text`, with the rules of the channel's pack, in the language in use."""
        self._marks = marks[:LISTED]
        self._rules = {rule.id: rule for rule in pack.rules}
        self._heading.setText(SUGGESTIONS.of(len(marks)))
        self.rows.setAccessibleName(self._heading.text())
        self.rows.setAccessibleDescription(translate("Marks", "Arrow keys show the place in the text; Return leads to the rule."))
        self.rows.show_marks(self._marks, text)
        self._more.setText(MORE.of(len(marks) - len(self._marks)))
        self._more.setVisible(len(marks) > len(self._marks))
        self._show_rules(self.current)
        self.setVisible(bool(marks))

    @property
    def current(self) -> Mark | None:
        """The mark that is looked at."""
        row = self.rows.currentRow()
        return self._marks[row] if 0 <= row < len(self._marks) else None

    def go(self) -> None:
        """Look at the first mark, or at the one that was looked at."""
        if self.isVisible():
            self.rows.setCurrentRow(max(0, self.rows.currentRow()))
            self.rows.setFocus()

    def tab_order(self) -> list[QWidget]:
        """The list, then the doors to the rules."""
        return [self.rows, *self._buttons]

    def _chosen(self, _row: int) -> None:
        self._show_rules(self.current)
        self.chosen.emit(self.current)

    def _opened(self, number: int) -> None:
        rules = self._leads(self._marks[number])
        if rules:
            self.rule_wanted.emit(rules[0].id)

    def _leads(self, mark: Mark) -> list[Rule]:
        return [self._rules[rule_id] for rule_id in mark.rules if rule_id in self._rules]

    def _show_rules(self, mark: Mark | None) -> None:
        rules = [] if mark is None else self._leads(mark)
        while len(self._buttons) < len(rules):
            button = QToolButton(self._doors)
            button.setObjectName(f"MarkRule{len(self._buttons)}")
            button.setProperty("role", "flat")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._wants, len(self._buttons)))
            before = self._buttons[-1] if self._buttons else self.rows
            self._buttons.append(button)
            self._flow.addWidget(button)
            QWidget.setTabOrder(before, button)
        for button, rule in zip(self._buttons, rules, strict=False):
            title = f"{rule.id} {policy_words.rule_title(rule)}"
            button.setText(f"→ {title}")
            button.setProperty("rule", rule.id)
            button.setAccessibleName(translate("Marks", "Go to rule {rule}; nothing is ticked").format(rule=title))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(rules))
        self._may.setText(translate("Marks", "May concern:"))
        self._doors.setVisible(bool(rules))

    def _wants(self, number: int, _checked: bool = False) -> None:
        self.rule_wanted.emit(str(self._buttons[number].property("rule")))


def line(mark: Mark, text: str) -> str:
    """One line on a mark: what was found, the words that are marked, who marks them, and how sure that is."""
    detector = translate("Detector", DETECTOR_NAMES[mark.detector])
    sureness = translate("Sureness", SURENESS_NAMES[mark.sureness])
    if mark.whole:
        return translate("Marks", "{what} ({detector}, {sureness})").format(detector=detector, what=say(mark.what), sureness=sureness)
    words = visible_line(text[mark.start : mark.end], EXCERPT)
    told = translate("Marks", "{what} – “{words}” ({detector}, {sureness})")
    return told.format(detector=detector, what=say(mark.what), words=words, sureness=sureness)
