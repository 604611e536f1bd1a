"""Asks how and where the decisions are to be written. Nothing is overwritten without a second press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from moderator_app.desk.logwords import Language
from moderator_app.exports.formats import FORMAT, FORMATS
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.sheet import Sheet

DECISIONS = Plural.translate("ExportSheet", "%n decision(s) will be written, with item, reason, rules and obligations.", "", 1)
CHARACTERS_WIDE = 64


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be exported, how and where to."""

    format_id: str
    language: Language
    path: Path
    questions: bool = False
    """The questions alone, with who owns each."""


class ExportSheet(Sheet):
    """`wished` gets the Wish once it is sure; the sheet is closed then."""

    def __init__(self, parent: QWidget, context: ScreenContext, decisions: int, first: Wish, wished: Callable[[Wish], None]) -> None:
        super().__init__(parent, "ExportSheet", translate("ExportSheet", "Export decisions"))
        self._context = context
        self._wished = wished
        self._sure: Path | None = None
        self.what, self.format, self.language = QComboBox(self), QComboBox(self), QComboBox(self)
        self.file = QLineEdit(str(first.path), self)
        self.what.addItem(translate("ExportSheet", "All decisions"), "decisions")
        self.what.addItem(translate("ExportSheet", "Questions and who owns each, for the complaints system"), "questions")
        self.what.setCurrentIndex(int(first.questions))
        for each in FORMATS:
            self.format.addItem(translate("Export", each.name), each.id)
        self.language.addItem("Svenska", "sv")
        self.language.addItem("English", "en")
        self.format.setCurrentIndex(max(0, self.format.findData(first.format_id)))
        self.language.setCurrentIndex(max(0, self.language.findData(first.language)))
        self.choose = QPushButton(translate("ExportSheet", "Choose…"), self)
        self.choose.setObjectName("ExportChoose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose_file)
        self._count = self._note("ExportCount", DECISIONS.of(decisions) if decisions else self._nothing())
        self.body.addWidget(self._count)
        self.body.addLayout(self._rows())
        left_out = translate(
            "ExportSheet",
            "The texts of protected items are left out, and of suspected abuse material there is nothing to write. The export itself is "
            "written down in the log.",
        )
        self.body.addWidget(self._note("ExportLeftOut", left_out))
        self.warning = PlainLabel("", self, tone="warning", wrap=True)
        self.warning.setObjectName("ExportWarning")
        self.warning.hide()
        self.body.addWidget(self.warning)
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self.accept_button = self.add_button("accept", translate("ExportSheet", "Export"), self._ask, "primary")
        self.what.currentIndexChanged.connect(self._what_chosen)
        self.format.currentIndexChanged.connect(self._format_chosen)
        self.file.textChanged.connect(self._file_changed)
        self._file_changed()
        self.file.setMinimumWidth(self.file.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        self.format.setFocus()

    def wish(self) -> Wish:
        """What the fields say now."""
        language: Language = "en" if self.language.currentData() == "en" else "sv"
        return Wish(str(self.format.currentData()), language, Path(self.file.text().strip()).expanduser(), self.what.currentIndex() == 1)

    def _rows(self) -> FieldColumn:
        rows = FieldColumn()
        place = QHBoxLayout()
        place.setSpacing(SPACE_S)
        place.addWidget(self.file, 1)
        place.addWidget(self.choose)
        for name, label, widget, inside in (
            ("ExportWhat", translate("ExportSheet", "What"), self.what, self.what),
            ("ExportFormat", translate("ExportSheet", "Format"), self.format, self.format),
            ("ExportLanguage", translate("ExportSheet", "Language of the headings"), self.language, self.language),
            ("ExportFile", translate("ExportSheet", "File"), self.file, place),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(label)
            shown = PlainLabel(label, self)
            shown.setObjectName(f"{name}-label")
            shown.setBuddy(widget)
            rows.add(shown, inside)
        return rows

    def _note(self, name: str, text: str) -> PlainLabel:
        note = PlainLabel(text, self, tone="muted", wrap=True)
        note.setObjectName(name)
        note.setMinimumWidth(note.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        return note

    @staticmethod
    def _nothing() -> str:
        return translate("ExportSheet", "Nothing has been decided yet: the file will hold nothing but its headings.")

    def _what_chosen(self, chosen: int) -> None:
        """How many of the decisions are on questions is not counted ahead."""
        self._count.setVisible(chosen == 0)

    def _format_chosen(self, _index: int) -> None:
        """The file's ending follows the format."""
        path = Path(self.file.text())
        if path.suffix in {each.suffix for each in FORMATS}:
            self.file.setText(str(path.with_suffix(FORMAT[self.wish().format_id].suffix)))

    def _file_changed(self, _text: str = "") -> None:
        self._sure = None
        self._warn("")
        self.accept_button.setText(translate("ExportSheet", "Export"))
        self.accept_button.setEnabled(bool(self.file.text().strip()))

    def _choose_file(self, _checked: bool = False) -> None:
        chosen = FORMAT[self.wish().format_id]
        kinds = f"{translate('Export', chosen.name)} (*{chosen.suffix})"
        self._context.dialogs.choose_file_save(translate("ExportSheet", "Export decisions"), self.file.text(), kinds, self._chosen)

    def _chosen(self, path: Path) -> None:
        self.file.setText(str(path))
        self._sure = path  # the file dialog has asked already

    def _ask(self) -> None:
        path = self.wish().path
        if not path.is_absolute():
            self._warn(translate("ExportSheet", "Write the whole path, with its folders, or choose the file."))
            return
        if path == self._sure:
            self._go()
            return
        self.accept_button.setEnabled(False)
        # Asked beside the window's thread: a share on the network may let one wait.
        self._context.runner.run("net", partial(_state_of, path), self, self._looked)

    def _looked(self, state: str) -> None:
        self.accept_button.setEnabled(True)
        if state == "free":
            self._go()
        elif state == "taken":
            self._sure = self.wish().path
            self.accept_button.setText(translate("ExportSheet", "Replace the file"))
            self._warn(translate("ExportSheet", "There is a file of that name. Press “Replace the file”, or choose another name."))
        else:
            self._warn(translate("ExportSheet", "That folder does not exist, or it can't be reached. Choose another one."))

    def _warn(self, text: str) -> None:
        self.warning.setText(text)
        self.warning.setVisible(bool(text))

    def _go(self) -> None:
        wish = self.wish()
        self.accept()
        self._wished(wish)


def _state_of(path: Path) -> str:
    try:
        if not path.parent.is_dir() or path.is_dir():
            return "nowhere"
        return "taken" if path.exists() else "free"
    except OSError:
        return "nowhere"
