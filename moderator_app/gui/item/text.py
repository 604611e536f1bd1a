"""The text of the item as it was written: plain, with what hides in it made visible, and its earlier wordings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from moderator_app.domain.items import Item, Revision, State
from moderator_app.domain.marks import ItemMarks, Mark, Severity
from moderator_app.domain.policy import Pack
from moderator_app.domain.visible_text import replaced, visible_line
from moderator_app.gui.colours import Colours
from moderator_app.gui.item import words
from moderator_app.gui.item.marks import MarksPanel
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel, PlainTextView

FEWEST_LINES, MOST_LINES = 1, 12
CHANGE_SHOWN = 160
"""Characters shown of what changed between two wordings."""
UNBROKEN = 400
"""Characters without a space that are laid out in one line of the document."""
_PIECES = re.compile(rf"\s+|\S{{1,{UNBROKEN}}}")


class ForeignText(PlainTextView):
    """Shows a stranger's text. What is copied from it is the text as it was written, hidden characters and all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("ItemText")
        self._text = ""
        self._shown: list[int] = []
        self._written: list[int] = []
        self._fitted = 0
        """The width that its height was reckoned for."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show `text`; the reader's place in it is kept when it is the same."""
        if text == self._text and self._shown:
            return
        self._text = text
        # Offsets from which on a place shown (UTF-16 units, as the document counts) stands for a place written.
        self._shown, self._written = [0], [0]
        parts: list[str] = []
        at_shown = at_written = 0
        for start, end, shown in with_breaks(text):
            plain = text[at_written:start]
            parts += (plain, shown)
            at_shown += _units(plain)
            for place_shown, place_written in ((at_shown, start), (at_shown + _units(shown), end)):
                self._shown.append(place_shown)
                self._written.append(place_written)
            at_shown += _units(shown)
            at_written = end
        self.setPlainText("".join((*parts, text[at_written:])))
        self.fit()

    def mark(self, marks: Sequence[Mark], colours: Colours) -> None:
        """Underline and tint these places of the text; those that are about the whole text are shown nowhere."""
        selections: list[QTextEdit.ExtraSelection] = []
        for mark in marks:
            if not mark.whole:
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = self._cursor_on(mark), _marking(mark, colours)  # pyright: ignore[reportAttributeAccessIssue]
                selections.append(selection)
        self.setExtraSelections(selections)

    def point_at(self, mark: Mark | None) -> None:
        """Select the place of the mark and bring it into sight; nothing, where there is none."""
        cursor = self.textCursor()
        if mark is not None and not mark.whole:
            cursor = self._cursor_on(mark)
        else:
            cursor.clearSelection()
        self.setTextCursor(cursor)
        if mark is not None and not mark.whole:
            self.ensureCursorVisible()

    def _cursor_on(self, mark: Mark) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._shown_at(mark.start))
        cursor.setPosition(self._shown_at(mark.end, end=True), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _shown_at(self, written: int, *, end: bool = False) -> int:
        """Where a place in the written text is shown; a place inside of what is shown otherwise counts to its beginning or end."""
        entry = bisect_right(self._written, written - end) - 1
        if entry % 2:
            # Odd ones are what is shown instead of something else.
            return self._shown[entry + 1] if end else self._shown[entry]
        return self._shown[entry] + _units(self._text[self._written[entry] : written])

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(self._text[self._place(cursor.selectionStart()) : self._place(cursor.selectionEnd())])
        return data

    def fit(self) -> None:
        """As high as the text, within bounds; longer text scrolls."""
        line = self.fontMetrics().lineSpacing()
        lines = 0
        block = self.document().begin()
        # Of all that it has: what is beside its scroll bar comes and goes with the height that is reckoned here, and so on without end.
        self._fitted = self.width()
        width = max(1, self.contentsRect().width() - 8)
        while block.isValid() and lines <= MOST_LINES:
            lines += max(1, -(-self.fontMetrics().horizontalAdvance(block.text()[:2_000]) // width))
            block = block.next()
        self.setFixedHeight(min(max(lines, FEWEST_LINES), MOST_LINES) * line + 3 * SPACE_S)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._fitted:
            self.fit()

    def _place(self, shown: int) -> int:
        """The place in the written text of a place in the shown one; a mark counts whole."""
        entry = bisect_right(self._shown, shown) - 1
        left = shown - self._shown[entry]
        place = self._written[entry]
        following = self._written[entry + 1] if entry + 1 < len(self._written) else len(self._text)
        while left > 0 and place < following:
            left -= 2 if ord(self._text[place]) > 0xFFFF else 1
            place += 1
        return place


def _marking(mark: Mark, colours: Colours) -> QTextCharFormat:
    """A tint, and a dashed line for who sees no tint; a wave under what is grave."""
    grave = mark.severity is Severity.GRAVE
    looks = QTextCharFormat()
    looks.setBackground(colours.warning_soft if grave else colours.info_soft)
    looks.setForeground(colours.text)
    looks.setUnderlineColor(colours.warning if grave else colours.accent_text)
    looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline if grave else QTextCharFormat.UnderlineStyle.DashUnderline)
    return looks


class TextPanel(QWidget):
    """The text, with the choice of wordings where it was edited. Protected content and a purged item say so instead."""

    revealed = Signal()
    tip_wanted = Signal()
    """The tip to the police is to be copied: the item was purged."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ItemTextPanel")
        self._item: Item | None = None
        self._now = 0
        self._open = False
        self._versions = QComboBox(self)
        self._versions.setObjectName("ItemVersions")
        self._versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._versions.currentIndexChanged.connect(self._show_version)
        self._changes = PlainLabel("", self, role="small", tone="muted", wrap=True)
        self._changes.setObjectName("VersionChanges")
        self._veil = PlainLabel("", self, wrap=True)
        self._veil.setObjectName("ItemVeil")
        self._reveal = QPushButton(self)
        self._reveal.setObjectName("ItemReveal")
        context.icons.set_on(self._reveal, "hide")
        self._reveal.clicked.connect(self.reveal)
        self.tip = QPushButton(self)
        self.tip.setObjectName("ItemTip")
        context.icons.set_on(self.tip, "paste")
        self.tip.clicked.connect(self._wants_tip)
        self.tip.hide()
        self.text = ForeignText(self)
        self.marks = MarksPanel(self)
        self.marks.chosen.connect(self.text.point_at)
        self._theme = context.theme
        self._found = ItemMarks(0, None, ())
        self._pack: Pack | None = None
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._versions)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(row)
        column.addWidget(self._changes)
        column.addWidget(self._veil)
        column.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.tip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text)
        column.addWidget(self.marks)

    def show_item(self, item: Item, now: int, marks: ItemMarks, pack: Pack) -> None:
        """Show its wording of today with the marks on it; an item shown again keeps what is chosen and opened."""
        self._found, self._pack = marks, pack
        same = self._item is not None and self._item.id == item.id
        chosen = (
            self._versions.currentIndex() if same and self._item is not None and len(self._item.revisions) == len(item.revisions) else 0
        )
        self._open = self._open and same
        self._item, self._now = item, now
        self._versions.blockSignals(True)
        self._versions.clear()
        newest_first = tuple(reversed(item.revisions))
        for revision in newest_first:
            self._versions.addItem(_version_name(revision, newest_first[0], now))
        self._versions.setCurrentIndex(max(0, chosen))
        self._versions.blockSignals(False)
        self._versions.setAccessibleName(translate("TextPanel", "Wording"))
        self._show()

    def reveal(self) -> None:
        """Show protected content, or cover it again."""
        if self._item is not None and self._item.restricted:
            self._open = not self._open
            self._show()
            self.revealed.emit()

    def _wants_tip(self, _checked: bool = False) -> None:
        self.tip_wanted.emit()

    def _show(self) -> None:
        item = self._item
        assert item is not None
        purged = item.revision is None
        covered = purged or (item.restricted and not self._open)
        self._versions.setVisible(len(item.revisions) > 1 and not covered)
        self._changes.setVisible(len(item.revisions) > 1 and not covered)
        self.text.setVisible(not covered)
        self._reveal.setVisible(item.restricted and not purged)
        self._veil.setVisible(covered)
        self.tip.setVisible(item.state is State.PURGED)
        self.tip.setText(translate("TextPanel", "Copy the tip to the police"))
        if item.state is State.DISPOSED:
            self._veil.setText(
                translate(
                    "TextPanel",
                    "Disposed of by a disposal decision. What was decided remains; what was written and who wrote it does not.",
                )
            )
        elif purged:
            self._veil.setText(
                translate(
                    "TextPanel",
                    "The content was purged as suspected abuse material. No copy is kept; only where it stood, who wrote it and when.",
                )
            )
        else:
            self._veil.setText(translate("TextPanel", "Protected content: it is kept out of lists, search and general exports."))
        self._reveal.setText(
            translate("TextPanel", "Hide protected content") if self._open else translate("TextPanel", "Show protected content")
        )
        self.text.setAccessibleName(translate("TextPanel", "The item's text"))
        self._show_version()

    def _show_version(self, _index: int = 0) -> None:
        item = self._item
        if item is None or item.revision is None or (item.restricted and not self._open):
            self.text.set_text("")
            self.text.setExtraSelections([])
            self.marks.hide()
            return
        chosen = item.revisions[len(item.revisions) - 1 - max(0, self._versions.currentIndex())]
        self.text.set_text(chosen.text)
        self._show_marks(chosen)
        if len(item.revisions) > 1:
            before = next((each for each in item.revisions if each.number == chosen.number - 1), None)
            self._changes.setText(_changes(before, chosen))

    def _show_marks(self, revision: Revision) -> None:
        """The marks are those on the newest wording, and are shown with it alone."""
        found = self._found.marks if self._found.revision_id == revision.id else ()
        assert self._pack is not None
        self.text.mark(found, self._theme.colours)
        self.marks.show_marks(found, revision.text, self._pack)


def _version_name(revision: Revision, newest: Revision, now: int) -> str:
    text = translate("TextPanel", "Wording {number}, seen {when}")
    if revision is newest:
        text = translate("TextPanel", "Wording {number}, seen {when} (newest)")
    return text.format(number=revision.number, when=words.when(revision.seen_at, now))


def _changes(before: Revision | None, after: Revision) -> str:
    """What became of the wording before, in words: from the first word that is another to the last."""
    if before is None:
        return translate("TextPanel", "The first wording.")
    old, new = before.text.split(), after.text.split()
    same = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new)))
    old, new = old[same:], new[same:]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    away, come = (visible_line(" ".join(each), CHANGE_SHOWN) for each in (old, new))
    found: list[str] = []
    if away and come:
        found.append(translate("TextPanel", "“{before}” became “{after}”").format(before=away, after=come))
    elif come:
        found.append(translate("TextPanel", "added “{text}”").format(text=come))
    elif away:
        found.append(translate("TextPanel", "removed “{text}”").format(text=away))
    if before.author_name != after.author_name:
        names = {"before": visible_line(before.author_name, 80), "after": visible_line(after.author_name, 80)}
        found.append(translate("TextPanel", "the author's name was {before}, now {after}").format(**names))
    if not found:
        return translate("TextPanel", "Only spaces and line breaks are others.")
    return translate("TextPanel", "Changed: {changes}").format(changes="; ".join(found))


def with_breaks(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, what is shown instead) of every place of `text` that is shown otherwise than it is written, in order.

    Besides the marks there is a line break in each stretch that has none and no space: to lay out a line of a hundred thousand
    characters that can't be broken keeps the window waiting for a minute.
    """
    at = run = 0
    for start, end, shown in (*replaced(text), (len(text), len(text), "")):
        for piece in _PIECES.finditer(text, at, start):
            if piece[0][0].isspace():
                run = 0
                continue
            if run + len(piece[0]) > UNBROKEN:
                yield piece.start(), piece.start(), "\n"
                run = 0
            run += len(piece[0])
        if shown and run + len(shown) > UNBROKEN:
            yield start, start, "\n"
            run = 0
        run = 0 if shown == "\n" else run + len(shown)
        at = end
        if shown:
            yield start, end, shown


def _units(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")
