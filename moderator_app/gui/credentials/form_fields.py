"""What secrets are typed into: hidden until somebody wants to see them, never copied or dragged from, with nothing to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from moderator_app.gui.credentials.secret_view import fixed_font
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S, Theme
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.labels import PlainLabel

HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
TAKES_OUT = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
"""What would put it on the clipboard without its marks, or bring back what was taken away."""
LONGEST_LINE = 2_000
CHARACTERS_WIDE = 40
LINES_HIGH = 5


class SecretLine(QLineEdit):
    """One line. `pasted_picture`: Ctrl+V was pressed while a picture lies on the clipboard."""

    pasted_picture = Signal()

    def __init__(self, theme: Theme, name: str, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setMaxLength(LONGEST_LINE)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFont(fixed_font(theme, 1.0))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        self.show_signs(False)

    def show_signs(self, shown: bool) -> None:
        """Whether it may be read on the screen."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        # Qt resets these with the mode.
        self.setInputMethodHints(HINTS if shown else HINTS | Qt.InputMethodHint.ImhHiddenText)

    def forget(self) -> None:
        """Empty, and nothing to undo: `setText` empties that as well."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(each) for each in TAKES_OUT):
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Paste) and has_picture():
            event.accept()
            self.pasted_picture.emit()
            return
        super().keyPressEvent(event)


class SecretText(TextField):
    """Several lines. What is selected is nowhere else: not on the clipboard, not dragged."""

    def __init__(self, name: str, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(HINTS)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES_HIGH + 4 * SPACE_S)

    def forget(self) -> None:
        """Empty."""
        self.clear()

    def createMimeDataFromSelection(self) -> QMimeData:
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(each) for each in TAKES_OUT):
            event.accept()
            return
        super().keyPressEvent(event)


class FormPart(QWidget):
    """One of the five parts: its name, how it stands, and what it is typed into. `changed`: something was typed or chosen."""

    changed = Signal()

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_S)
        self.heading = PlainLabel(title, self, role="heading")
        self.heading.setObjectName(f"{name}-title")
        self.column.addWidget(self.heading)

    def line(self, name: str, text: str = "", *, tone: str = "muted") -> PlainLabel:
        """A line of words below what is there; hidden while it is empty."""
        made = PlainLabel(text, self, tone=tone, wrap=True)
        made.setObjectName(name)
        made.setVisible(bool(text))
        self.column.addWidget(made)
        return made

    def button(self, name: str, text: str, clicked: Callable[[], None]) -> QPushButton:
        """A button that Return does not press."""
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setAccessibleName(f"{text} ({self.title})")
        made.setAutoDefault(False)
        made.clicked.connect(simply(clicked))
        return made


def tell(label: PlainLabel, text: str, tone: str = "muted") -> None:
    """Say it there, or nothing."""
    label.set_tone(tone)
    label.setText(text)
    label.setVisible(bool(text))


def has_picture() -> bool:
    """Whether a picture lies on the clipboard, and no text beside it."""
    data = QGuiApplication.clipboard().mimeData()
    return data is not None and data.hasImage() and not data.hasText()


def unchanged(there: bool) -> str:
    """What stands in an empty field."""
    return translate("CredentialForm", "unchanged") if there else ""
