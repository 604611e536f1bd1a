"""Fields that are edited in place: nothing typed is lost by a refusal, by news from others, or by another owner of the fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage

LINES_HIGH = 3


@dataclass(slots=True)
class Draft:
    """What somebody typed into a field, and what was stored when they began."""

    text: str
    before: str


class LinesField(TextField):
    """Some lines high, whatever the size of the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES_HIGH + 2 * SPACE_M)


class EditPage(QWidget):
    """One page of fields for each of many owners, which have an `id`: a channel, a person.

    `save` carries (owner, field → text); tell `saved` what of it was saved. `dirty` says whether something is typed.
    """

    save = Signal(object, object)
    dirty = Signal(bool)

    def __init__(self, name: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Page")
        self._owner: Any = None
        self._stored: Mapping[Any, str] = {}
        self._drafts: dict[int, dict[Any, Draft]] = {}
        self.page = ScrollPage(name, self)
        self.editors: dict[Any, QWidget] = {}
        self._titles: dict[Any, PlainLabel] = {}
        self._hints: dict[Any, PlainLabel] = {}
        self._notes: dict[Any, PlainLabel] = {}
        # One layout: what is laid out in nested ones while it is hidden keeps the heights of a smaller text.
        self.page.body.setSpacing(SPACE_XS)
        self._state = PlainLabel("", self, tone="muted", wrap=True)
        self._state.setObjectName("FieldsState")
        self._save = QPushButton(self)
        self._save.setObjectName("FieldsSave")
        self._save.setProperty("role", "primary")
        icons.set_on(self._save, "check", "on_accent")
        self._save.clicked.connect(self._save_clicked)
        self._discard = QPushButton(self)
        self._discard.setObjectName("FieldsDiscard")
        self._discard.clicked.connect(self._discarded)
        buttons = FlowLayout()
        for each in (self._save, self._discard):
            buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.page, 1)
        column.addWidget(self._state)
        column.addLayout(buttons)

    def add_field(self, field: Any, editor: QWidget) -> None:
        """One more field, below the one before. Its editor is a line, some lines or a choice."""
        title = PlainLabel("", self.page.page, role="heading")
        hint = PlainLabel("", self.page.page, tone="muted", wrap=True)
        note = PlainLabel("", self.page.page, tone="warning", wrap=True)
        if isinstance(editor, QComboBox):
            editor.currentIndexChanged.connect(partial(self._typed, field))
        elif isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.textChanged.connect(partial(self._typed, field))
        for part, name in ((title, "title"), (hint, "hint"), (note, "note")):
            part.setObjectName(f"field-{field}-{name}")
        editor.setObjectName(f"field-{field}")
        title.setBuddy(editor)
        self.editors[field], self._titles[field], self._hints[field], self._notes[field] = editor, title, hint, note
        title.setContentsMargins(0, SPACE_S, 0, 0)
        for part in (title, hint, editor, note):
            self.page.body.addWidget(part)

    def retranslate(self) -> None:
        """Every text of the page itself in the language in use."""
        self._save.setText(translate("EditPage", "Save what is typed"))
        self._discard.setText(translate("EditPage", "Discard what is typed"))

    def name_field(self, field: Any, name: str) -> None:
        """What the field is called in the language in use."""
        self._titles[field].setText(name)
        self.editors[field].setAccessibleName(name)

    def say_hint(self, field: Any, hint: str, *, may: bool = True) -> None:
        """What stands above the field: what is asked of it, or why it is not for whoever sits here to change."""
        self._hints[field].setText(hint)
        self._hints[field].setVisible(bool(hint))
        self.editors[field].setAccessibleDescription(hint)
        self.editors[field].setEnabled(may)

    def offer(self, field: Any, options: Mapping[str, str]) -> None:
        """What a choice holds: value → words in the language in use."""
        editor = self.editors[field]
        assert isinstance(editor, QComboBox)
        editor.blockSignals(True)
        editor.clear()
        for value, text in options.items():
            editor.addItem(text, value)
        editor.blockSignals(False)

    def show_values(self, owner: Any, stored: Mapping[Any, str]) -> None:
        """The owner's fields; where something is typed, that."""
        self._owner, self._stored = owner, stored
        drafts = self._drafts.get(owner.id, {})
        for field, editor in self.editors.items():
            draft = drafts.get(field)
            _write(editor, stored[field] if draft is None else draft.text)
            other = draft is not None and draft.before != stored[field]
            said = translate("EditPage", "Somebody else saved this meanwhile: “{text}”").format(text=stored[field]) if other else ""
            self._notes[field].setText(said)
            self._notes[field].setVisible(other)
        self._tell()

    def focus_field(self, field: Any) -> None:
        """The keyboard into the field."""
        self.editors[field].setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal(field)
        # A page that is shown for the first time gets its size a moment later.
        QTimer.singleShot(0, self, partial(self._reveal, field))

    def _reveal(self, field: Any) -> None:
        for each in (self._titles[field], self.editors[field]):
            # With Qt's own margin, what is asked for is pushed out of a low page.
            self.page.ensureWidgetVisible(each, 0, SPACE_S)

    def saved(self, owner: Any, fields: Mapping[Any, str]) -> None:
        """These are stored: what was typed since then stays."""
        drafts = self._drafts.get(owner.id, {})
        for field, text in fields.items():
            if field in drafts and drafts[field].text == text:
                del drafts[field]
        self._tell()

    def is_dirty(self) -> bool:
        """Whether something typed is saved nowhere, of any owner."""
        return any(self._drafts.values())

    def save_now(self) -> None:
        """Hand out what is typed for the owner that is shown."""
        if self._owner is not None and (drafts := self._drafts.get(self._owner.id)):
            self.save.emit(self._owner, {field: each.text for field, each in drafts.items()})

    def _typed(self, field: Any, _what: object = None) -> None:
        if self._owner is None:
            return
        drafts = self._drafts.setdefault(self._owner.id, {})
        text, stored = _read(self.editors[field]), self._stored[field]
        if text == stored:
            drafts.pop(field, None)
            self._notes[field].hide()
        else:
            drafts[field] = Draft(text, drafts[field].before if field in drafts else stored)
        self._tell()

    def _tell(self) -> None:
        here = bool(self._owner is not None and self._drafts.get(self._owner.id))
        self._save.setEnabled(here)
        self._discard.setEnabled(here)
        said = translate("EditPage", "What you have typed is not saved yet.") if here else ""
        self._state.setText(said)
        self._state.setVisible(here)
        self.dirty.emit(here)

    def _save_clicked(self, _checked: bool = False) -> None:
        self.save_now()

    def _discarded(self, _checked: bool = False) -> None:
        if self._owner is not None:
            self._drafts.pop(self._owner.id, None)
            self.show_values(self._owner, self._stored)


def _read(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text() if isinstance(editor, QLineEdit) else ""


def _write(editor: QWidget, text: str) -> None:
    """Only where it is another: the cursor of whoever types stays where it is."""
    if _read(editor) == text:
        return
    editor.blockSignals(True)
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(0, editor.findData(text)))
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    elif isinstance(editor, QLineEdit):
        editor.setText(text)
    editor.blockSignals(False)
