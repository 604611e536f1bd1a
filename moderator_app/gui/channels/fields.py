"""The fields of the register, edited in place: nothing typed is lost by a refusal, by news from others, or by another channel."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Channel
from moderator_app.domain.gates import Demand, Field
from moderator_app.domain.register import EXAMPLES, example
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.channels.words import ACCOUNTS, cited, field_text, force, need_title
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import say, translate
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage

LONG = frozenset({Field.ACTIVITY, Field.PURPOSE, Field.NEED, Field.TARGET_GROUPS, Field.RETENTION_PLAN})
LINES_HIGH = 3


@dataclass(slots=True)
class Draft:
    """What somebody typed into a field, and what the register held when they began."""

    text: str
    before: str


class _LinesField(TextField):
    """Some lines high, whatever the size of the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES_HIGH + 2 * SPACE_M)


class FieldsPage(QWidget):
    """`save` carries (channel, field → text); tell `saved` what of it was saved. `dirty` says whether something is typed."""

    save = Signal(object, object)
    dirty = Signal(bool)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ChannelFieldsPage")
        self._standing: Standing | None = None
        self._drafts: dict[int, dict[Field, Draft]] = {}
        self._page = ScrollPage("ChannelFields", self)
        self._editors: dict[Field, QWidget] = {}
        self._titles: dict[Field, PlainLabel] = {}
        self._quotes: dict[Field, PlainLabel] = {}
        self._notes: dict[Field, PlainLabel] = {}
        # One layout: what is laid out in nested ones while it is hidden keeps the heights of a smaller text.
        self._page.body.setSpacing(SPACE_XS)
        for each in Field:
            self._add(each)
        self._page.body.addStretch(1)
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
        column.addWidget(self._page, 1)
        column.addWidget(self._state)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self._save.setText(translate("ChannelFields", "Save what is typed"))
        self._discard.setText(translate("ChannelFields", "Discard what is typed"))
        account = self._editors[Field.ACCOUNT]
        assert isinstance(account, QComboBox)
        account.blockSignals(True)
        account.clear()
        account.addItem(translate("ChannelFields", "Not said"), "")
        for value, text in ACCOUNTS.items():
            account.addItem(translate("ChannelWords", text), value.value)
        account.blockSignals(False)
        for each, editor in self._editors.items():
            self._titles[each].setText(need_title(each))
            editor.setAccessibleName(need_title(each))
            if isinstance(editor, QLineEdit) and each in EXAMPLES:
                editor.setPlaceholderText(visible_line(say(example(each))))
        if self._standing is not None:
            self.show_standing(self._standing)

    def show_standing(self, standing: Standing) -> None:
        """The channel's fields; where something is typed, that."""
        self._standing = standing
        drafts = self._drafts.get(standing.channel.id, {})
        asked = {each.need: each for each in reversed(standing.pack.start_gate)}
        for each, editor in self._editors.items():
            stored, draft = field_text(standing.register.fields, each), drafts.get(each)
            _write(editor, stored if draft is None else draft.text)
            self._say_demand(each, asked.get(each))
            other = draft is not None and draft.before != stored
            said = translate("ChannelFields", "Somebody else saved this meanwhile: “{text}”").format(text=stored) if other else ""
            self._notes[each].setText(said)
            self._notes[each].setVisible(other)
        self._tell()

    def focus_field(self, field: Field) -> None:
        """The keyboard into the field."""
        self._editors[field].setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.ensureWidgetVisible(self._titles[field])
        self._page.ensureWidgetVisible(self._editors[field])

    def saved(self, channel: Channel, fields: dict[Field, str]) -> None:
        """These are in the register: what was typed since then stays."""
        drafts = self._drafts.get(channel.id, {})
        for field, text in fields.items():
            if field in drafts and drafts[field].text == text:
                del drafts[field]
        self._tell()

    def is_dirty(self) -> bool:
        """Whether something typed is saved nowhere, in any channel."""
        return any(self._drafts.values())

    def save_now(self) -> None:
        """Hand out what is typed for the channel that is shown."""
        if self._standing is not None and (drafts := self._drafts.get(self._standing.channel.id)):
            self.save.emit(self._standing.channel, {field: each.text for field, each in drafts.items()})

    def _add(self, field: Field) -> None:
        title = PlainLabel("", self._page.page, role="heading")
        quote = PlainLabel("", self._page.page, tone="muted", wrap=True)
        note = PlainLabel("", self._page.page, tone="warning", wrap=True)
        if field is Field.ACCOUNT:
            editor: QWidget = QComboBox(self._page.page)
            editor.currentIndexChanged.connect(partial(self._typed, field))
        elif field in LONG:
            editor = _LinesField(self._page.page)
            editor.setTabChangesFocus(True)
            editor.textChanged.connect(partial(self._typed, field))
        else:
            editor = QLineEdit(self._page.page)
            editor.textChanged.connect(partial(self._typed, field))
        for part, name in ((title, "title"), (quote, "policy"), (note, "note")):
            part.setObjectName(f"field-{field}-{name}")
        editor.setObjectName(f"field-{field}")
        title.setBuddy(editor)
        self._editors[field], self._titles[field], self._quotes[field], self._notes[field] = editor, title, quote, note
        title.setContentsMargins(0, SPACE_S, 0, 0)
        for part in (title, quote, editor, note):
            self._page.body.addWidget(part)

    def _say_demand(self, field: Field, demand: Demand | None) -> None:
        said = "" if demand is None else f"{force(demand)}: {cited(demand)}"
        self._quotes[field].setText(said)
        self._quotes[field].setVisible(bool(said))
        self._editors[field].setAccessibleDescription(said)

    def _typed(self, field: Field, _what: object = None) -> None:
        if self._standing is None:
            return
        drafts = self._drafts.setdefault(self._standing.channel.id, {})
        text, stored = _read(self._editors[field]), field_text(self._standing.register.fields, field)
        if text == stored:
            drafts.pop(field, None)
            self._notes[field].hide()
        else:
            drafts[field] = Draft(text, drafts[field].before if field in drafts else stored)
        self._tell()

    def _tell(self) -> None:
        here = bool(self._standing is not None and self._drafts.get(self._standing.channel.id))
        self._save.setEnabled(here)
        self._discard.setEnabled(here)
        said = translate("ChannelFields", "What you have typed is not saved yet.") if here else ""
        self._state.setText(said)
        self._state.setVisible(here)
        self.dirty.emit(here)

    def _save_clicked(self, _checked: bool = False) -> None:
        self.save_now()

    def _discarded(self, _checked: bool = False) -> None:
        if self._standing is not None:
            self._drafts.pop(self._standing.channel.id, None)
            self.show_standing(self._standing)


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
