"""Takes the recovery key from its sheet: typed, scanned by a hand scanner, or read from a picture on the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.office_parts import button, label
from moderator_app.gui.credentials.picture import grey
from moderator_app.gui.credentials.secret_view import fixed_font
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.theme import Theme
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import KnownError, Refused
from moderator_app.vault import qr
from moderator_app.vault.secret import Secret

LONGEST_KEY = 200
"""Characters: 74, and the blanks between them."""
CHARACTERS_WIDE = 60
HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase


def key_on(image: QImage) -> Secret:
    """What the QR code on the picture says. Raises Refused: none, too large, more than one."""
    return qr.texts_on(*grey(image))[0]


class KeyField(QLineEdit):
    """What is typed is hidden until somebody wants to see it, is not copied or dragged from here, and leaves nothing to undo."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("RecoveryKeyField")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(HINTS)
        self.setMaxLength(LONGEST_KEY)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFont(fixed_font(theme, 1.0))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)

    def show_signs(self, shown: bool) -> None:
        """Whether it may be read on the screen."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def forget(self) -> None:
        """Empty, and nothing to undo."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
            return
        super().keyPressEvent(event)


@dataclass(frozen=True, slots=True, repr=False)
class FromPaper:
    """What was typed. `channel` is 0 where none was asked for, `root` "" where this computer knows it."""

    key: Secret
    channel: int = 0
    root: str = ""


class PaperSheet(Sheet):
    """Calls `given` with what was typed, stays until `finish`, and tells in `refuse` why not."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        words: tuple[str, str, str],
        given: Callable[[FromPaper], None],
        *,
        channels: Sequence[tuple[int, str]] = (),
        asks_root: bool = False,
    ) -> None:
        title, text, accept = words
        super().__init__(parent, "PaperSheet", title)
        self._given = given
        self.body.addWidget(label(self, "PaperText", text, tone="muted"))
        rows = FieldColumn()
        self._channel = QComboBox(self)
        self._channel.setObjectName("PaperChannel")
        self._root = QLineEdit(self)
        self._root.setObjectName("PaperRoot")
        self.field = KeyField(theme, self)
        if channels:
            for number, name in channels:
                self._channel.addItem(visible_line(name), number)
            self._row(rows, translate("PaperSheet", "Channel"), self._channel)
        self._row(rows, translate("PaperSheet", "The key from the sheet: type it, or use a hand scanner"), self.field)
        self.body.addLayout(rows)
        shown = QCheckBox(translate("PaperSheet", "Show what is typed"), self)
        shown.setObjectName("PaperShow")
        shown.toggled.connect(self.field.show_signs)
        paste = button(self, "PaperPaste", translate("PaperSheet", "Read the QR code from a picture on the clipboard"), self._paste)
        paste.setAutoDefault(False)
        row = FlowLayout()
        row.addWidget(shown)
        row.addWidget(paste)
        self.body.addLayout(row)
        if asks_root:
            more = FieldColumn()
            self._row(more, translate("PaperSheet", "The organisation's fingerprint, from the same sheet"), self._root)
            self.body.addLayout(more)
        self._asks_root = asks_root
        for each, wanted in ((self._channel, bool(channels)), (self._root, asks_root)):
            each.setVisible(wanted)
        self._refused = label(self, "PaperRefused", "", tone="danger")
        self._refused.hide()
        self.body.addWidget(self._refused)
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self._accept: QPushButton = self.add_button("accept", accept, self._take, "primary")
        self.field.textChanged.connect(self._tell)
        self._root.textChanged.connect(self._tell)
        self._tell()
        self.field.setFocus()

    def _row(self, rows: FieldColumn, text: str, field: QWidget) -> None:
        made = PlainLabel(text, self, wrap=True)
        made.setObjectName(f"{field.objectName()}-label")
        made.setBuddy(field)
        field.setAccessibleName(text)
        rows.add(made, field)

    def refuse(self, error: KnownError) -> None:
        """It was not done; what is typed stays, to be mended."""
        self._refused.setText(say_error(error))
        self._refused.show()
        self.setAccessibleDescription(self._refused.text())
        self._accept.setEnabled(True)
        self.field.setFocus()

    def done(self, result: int, /) -> None:
        self.field.forget()
        super().done(result)

    def _tell(self, _text: str = "") -> None:
        self._accept.setEnabled(bool(self.field.text().strip()) and (not self._asks_root or bool(self._root.text().strip())))

    def _paste(self) -> None:
        try:
            self.field.setText(key_on(QGuiApplication.clipboard().image()).reveal())
        except Refused as error:
            self.refuse(error)

    def _take(self) -> None:
        self._refused.hide()
        self._accept.setEnabled(False)
        channel = self._channel.currentData() if self._channel.count() else 0
        self._given(FromPaper(Secret(self.field.text()), channel, self._root.text()))
